/** The interface `Init` of a struct, and the function `init*` that writes its fields. */
import type { FieldLayout, StructLayout } from '../ir.ts'
import { SCALARS } from '../tables/scalars.ts'
import { fieldsOf } from '../types.ts'
import { addressOf, initTypes, writes } from './field.ts'
import { address, childAt, type Context } from './kinds/kind.ts'
import { isSharable } from './kinds/kinds.ts'
import { declared, typed } from './print-type.ts'
import {
  assigns,
  block,
  call,
  docComment,
  filledWith,
  line,
  lines,
  returns,
  when,
} from './printer.ts'
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
  const fields = writtenFields(struct, context)
  const guards = [
    when(`${init} instanceof ${name}`, returns(`copy${name}(${target}, ${init})`)),
    when(
      `typeof ${init} !== 'object' || !${init} || 'arena' in ${init}`,
      line(`throw ${names.runtime('otherStruct')}(${init}, ${name})`),
    ),
    ...initRead(struct, context),
    ...fields.flatMap((field) => requireMovable(field, struct, context)),
  ]
  const words = `Writes the fields that \`${init}\` has, or copies another \`${name}\`.`
  const head = (start: string, inits: readonly string[], end: string): string =>
    declared(start, [`${target}: ${name}`, init], inits, end)
  const start = head(`export function init${name}`, [name, `${name}.Init`], `: ${name} {`)
  const whole = (body: readonly Statement[]): string =>
    `${docComment(words, '')}\n${start}\n${lines([...guards, ...body], '  ')}\n}`
  const locals = fields.map(({ name }) => `${name}$`)
  const written = [
    destructured(fields, locals, init),
    ...fields.flatMap((field, index) => initField(field, struct, context, locals[index]!)),
  ]
  if (fields.length === 0) return whole([returns(target)])
  if (fields.every(isChecked)) {
    return `// prettier-ignore\n${whole(checkedFirst(fields, struct, context))}`
  }
  if (!isAttempt(struct, context)) {
    return `// prettier-ignore\n${whole([...written, returns(target)])}`
  }
  const args = [target, init, name, `write${name}$`]
  const write = head(`function write${name}$`, [`${name}.Init`], `: ${name} {`)
  const all = [...written, returns(target)]
  return [
    whole([returns(call(names.runtime('attemptInit'), args))]),
    `// prettier-ignore\n${docComment(`Writes the fields that \`${init}\` has.`, '')}\n${write}\n${lines(all, '  ')}\n}`,
  ].join('\n\n')
}

/** Returns the fields that have bytes to write. */
function writtenFields(struct: StructLayout, context: Context): FieldLayout[] {
  return fieldsOf(struct).filter(({ type }) => context.kind(type).write !== null)
}

/** Returns whether writing the fields of a struct can fail after the first write. */
export function isAttempt(struct: StructLayout, context: Context): boolean {
  const fields = writtenFields(struct, context)
  if (fields.every(isChecked)) return false
  return fields.length > 1 || !isAtomic(fields[0]!)
}

/** Returns whether writing a value of the right JavaScript type can't fail. */
function isChecked({ type, presence }: FieldLayout): boolean {
  return (
    type.kind === 'scalar' && presence === null && SCALARS[type.scalar]!.storage.kind !== 'words'
  )
}

/**
 * Returns whether a field is written completely or not at all, with an error of its own. A `Ref` has
 * an entry in the table of references, and values of scalars are converted.
 */
function isAtomic({ type: { kind } }: FieldLayout): boolean {
  return kind !== 'reference' && kind !== 'scalar' && kind !== 'atomic'
}

/**
 * Returns the statements that read all values, and write them if they need no conversion. A getter
 * or a conversion that throws does it before the first write.
 */
function checkedFirst(
  fields: readonly FieldLayout[],
  struct: StructLayout,
  context: Context,
): Statement[] {
  const { names } = context
  const { init, target } = names.locals
  const { name } = struct
  const locals = fields.map((field) => `${field.name}$`)
  const checks = fields.flatMap(({ type }, index) => {
    if (type.kind !== 'scalar' || SCALARS[type.scalar]!.storage.kind === 'truth') return []
    const check = SCALARS[type.scalar]!.type === 'bigint' ? 'isBigint' : 'isNumber'
    return [`${names.runtime(check)}(${locals[index]})`]
  })
  const convert = (): Statement[] => {
    const converted = `return ${names.runtime('initConverted')}(${target}, [`
    return [
      (indent) => filledWith(`${indent}if (!(`, checks, ' && ', '))'),
      (indent) => filledWith(`${indent}  ${converted}`, locals, ', ', `], ${name}, init${name})`),
    ]
  }
  const written = fields.flatMap((field, index) =>
    initField(field, struct, context, locals[index]!),
  )
  return [
    destructured(fields, locals, init),
    ...(checks.length === 0 ? [] : convert()),
    (indent) =>
      filledWith(
        indent,
        written.map((statement) => statement('')),
        '; ',
        '',
      ),
    returns(target),
  ]
}

/** Returns the statement that reads the value of each field once. */
function destructured(
  fields: readonly FieldLayout[],
  locals: readonly string[],
  init: string,
): Statement {
  const pairs = fields.map(({ name }, index) => `${name}: ${locals[index]}`)
  return (indent) => filledWith(`${indent}const { `, pairs, ', ', ` } = ${init}`)
}

/**
 * Returns the statement that reads all values before the first one is written. Reading objects in
 * them can run code of the program, and several values can be parts of the target, which writing one
 * field would change.
 */
function initRead(struct: StructLayout, { names }: Context): Statement[] {
  const { name } = struct
  const { init, target } = names.locals
  const fields = fieldsOf(struct)
  const shared = fields.filter(isSharable)
  // Setting a `Ref` can allocate, which can detach a view.
  const isMoving = shared.length > 1 || fields.some(({ type }) => type.kind === 'reference')
  if (shared.length === 0) return []
  if (!isMoving && !shared.some(({ type }) => CONTAINERS.has(type.kind))) return []
  const read = `${names.runtime('initRead')}(${target}, ${init}, ${name}, init${name})`
  return [when(`${target}.arena.adoptions.read === 0`, returns(read))]
}

/** The kinds of fields whose values contain others. */
const CONTAINERS: ReadonlySet<string> = new Set(['struct', 'union', 'own', 'array', 'list'])

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
function initField(
  field: FieldLayout,
  struct: StructLayout,
  context: Context,
  given: string,
): Statement[] {
  const { name, type, readonly } = field
  const kind = context.kind(type)
  if (kind.write === null) return []
  const { target, child: childLocal } = context.names.locals
  const present = `${given} !== undefined`
  if (!readonly) return [when(present, assigns(`${target}.${name}`, given))]
  const place = addressOf(field, struct, `${target}.arena`, `${target}.ptr`, childLocal)
  const child = kind.child(type, context)
  const written = writes(field, place, given, struct, context)
  if (child === null && written.length === 1) return [when(present, written[0]!)]
  const made = child === null ? [] : [assigns(`const ${childLocal}`, childAt(child, place))]
  return [block(`if (${present})`, [...made, ...written])]
}
