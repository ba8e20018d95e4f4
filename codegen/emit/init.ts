/** The interface `Init` of a struct, and the function `init*` that writes its fields. */
import type { FieldLayout, StructLayout } from '../ir.ts'
import { fieldsOf } from '../types.ts'
import { addressOf, initTypes, writes } from './field.ts'
import { address, childAt, type Context } from './kinds/kind.ts'
import { isSharable } from './kinds/kinds.ts'
import { declared, typed } from './print-type.ts'
import { assigns, block, call, docComment, line, lines, returns, when, whenAny } from './printer.ts'
import type { Statement } from './printer.ts'

/**
 * Returns the members of the interface `Init`, which has the fields of a struct as plain values.
 */
export function initMembers(struct: StructLayout, context: Context): readonly string[] {
  const members = fieldsOf(struct).map((field) =>
    typed(`    ${field.name}?:`, [...initTypes(field, context), 'undefined'].join(' | ')),
  )
  // The member `$` makes the type checker refuse accessors of other structs with the same fields.
  return [...members, '    readonly $?: never']
}

/** Returns the text of the function `init*`. */
export function emitInit(struct: StructLayout, context: Context): string {
  const { name } = struct
  const { names } = context
  const { init, target } = names.locals
  const body = [
    when(`${init} instanceof ${name}`, returns(`copy${name}(${target}, ${init})`)),
    when(
      `typeof ${init} !== 'object' || !${init} || 'arena' in ${init}`,
      line(`throw ${names.runtime('otherStruct')}(${init}, ${name})`),
    ),
    ...initApart(struct, context),
    ...fieldsOf(struct).flatMap((field) => requireMovable(field, struct, context)),
    ...fieldsOf(struct).flatMap((field) => initField(field, struct, context)),
    returns(target),
  ]
  const words = `Writes the fields that \`${init}\` has, or copies another \`${name}\`.`
  const head = declared(
    `export function init${name}`,
    [`${target}: ${name}`, init],
    [name, `${name}.Init`],
    `: ${name} {`,
  )
  return `${docComment(words, '')}\n${head}\n${lines(body, '  ')}\n}`
}

/**
 * Returns the statement that copies values first that are parts of the target, because writing one
 * field would change them. A single such field can't.
 */
function initApart(struct: StructLayout, { names }: Context): Statement[] {
  const { name } = struct
  const { init, target } = names.locals
  const shared = fieldsOf(struct).filter(isSharable)
  if (shared.length < 2) return []
  const isPart = names.runtime('isPartOf')
  const parts = shared.map((field) => `${isPart}(${target}, ${name}, ${init}.${field.name})`)
  const apart = `${names.runtime('initApart')}(${target}, ${init}, ${name}, init${name})`
  return [whenAny(parts, returns(apart))]
}

/** Returns the check that a struct can move to an `Own` field, before the first field is written. */
function requireMovable(field: FieldLayout, struct: StructLayout, { names }: Context): Statement[] {
  const { name, type } = field
  if (type.kind !== 'own' || fieldsOf(struct).length === 1) return []
  const { init, target } = names.locals
  const place = address({ pointer: `${target}.ptr`, offset: field.offset })
  const args = [`${target}.arena`, place, `${init}.${name}`, names.value(type.target.local)]
  return [line(call(names.runtime('requireMovable'), args))]
}

/**
 * Returns the statement for one field. A readonly field has no setter, so its bytes are written.
 */
function initField(field: FieldLayout, struct: StructLayout, context: Context): Statement[] {
  const { name, type, readonly } = field
  const kind = context.kind(type)
  if (kind.write === null) return []
  const { init, target, child: local } = context.names.locals
  const given = `${init}.${name}`
  const present = `${given} !== undefined`
  if (!readonly) return [when(present, assigns(`${target}.${name}`, given))]
  const place = addressOf(field, struct, `${target}.arena`, `${target}.ptr`, local)
  const child = kind.child(type, context)
  const written = writes(field, place, given, context)
  if (child === null && written.length === 1) return [when(present, written[0]!)]
  const made = child === null ? [] : [assigns(`const ${local}`, childAt(child, place))]
  return [block(`if (${present})`, [...made, ...written])]
}
