/** The interface of a struct's plain values, and the function that writes them. */
import { initTypes, placeOf, writes } from './field.ts'
import { fieldsOf } from '../types.ts'
import type { FieldLayout, StructLayout } from '../ir.ts'
import { childAt, type Context } from './kinds/kind.ts'
import { declared, typed } from './print-type.ts'
import { assigns, block, docComment, line, lines, returns, when } from './printer.ts'
import type { Statement } from './printer.ts'

export function emitInitType(struct: StructLayout, context: Context): string {
  const { name } = struct
  const properties = fieldsOf(struct).map((field) =>
    typed(`  ${field.name}?:`, initTypes(field, context).join(' | ')),
  )
  const words = `The fields of \`${name}\` as plain values; what is left out keeps what it holds.`
  // An accessor of another struct, which may have such fields, too, is no plain values.
  properties.push('  readonly $?: never')
  return `${docComment(words, '')}\nexport interface ${name}Init {\n${properties.join('\n')}\n}`
}

export function emitInit(struct: StructLayout, context: Context): string {
  const { name } = struct
  const body = [
    when(`init instanceof ${name}`, returns(`copy${name}(target, init)`)),
    when("'ptr' in init", line(`throw ${context.names.runtime('otherStruct')}(init, ${name})`)),
    ...fieldsOf(struct).flatMap((field) => initField(field, struct, context)),
    returns('target'),
  ]
  const words = `Writes the fields that \`init\` has, or copies all of another \`${name}\`.`
  const head = declared(
    `export function init${name}`,
    [`target: ${name}`, 'init'],
    [name, `${name}Init`],
    `: ${name} {`,
  )
  return `${docComment(words, '')}\n${head}\n${lines(body, '  ')}\n}`
}

/** A readonly field has no setter: its bytes are written here. */
function initField(field: FieldLayout, struct: StructLayout, context: Context): Statement[] {
  const { name, type, readonly } = field
  const kind = context.kind(type)
  if (kind.write === null) return []
  const given = `init.${name}`
  const present = `${given} !== undefined`
  if (!readonly) return [when(present, assigns(`target.${name}`, given))]
  const place = placeOf(field, struct, 'target.arena', 'target.ptr', 'child')
  const child = kind.child(type, context)
  const written = writes(field, place, given, context)
  if (child === null && written.length === 1) return [when(present, written[0]!)]
  const made = child === null ? [] : [assigns('const child', childAt(child, place))]
  return [block(`if (${present})`, [...made, ...written])]
}
