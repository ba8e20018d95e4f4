/** `export type Path = List<Vec3>`: the class of a list with a name of its own. */
import type { ListType, Type } from '../../ir.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { namedListOfStructs } from '../array.ts'
import { declared, typed } from '../print-type.ts'
import { call, called, classText, line, method, returns, when, whenAny } from '../printer.ts'
import { listClass } from './element-list.ts'
import { elementIndex, valuesOf, type Context } from './kind.ts'
import { listKind, runtimeList } from './list.ts'
import { valueType } from './scalar.ts'

/** Returns the type of the values that a named list is assigned from. */
export function listValues({ element }: ListType, context: Context): string {
  return valuesOf(context.kind(element).inputTypes(element, context), context)
}

/**
 * Returns the class of a named list.
 *
 * @param head `export class Path`.
 * @param more Additional members.
 */
export function namedListClass(
  type: ListType,
  head: string,
  more: readonly string[],
  context: Context,
): string {
  const { element } = type
  if (element.kind === 'struct') return namedListOfStructs(head, element, more, context)
  const shared = runtimeList(type, context)
  if (shared === null) return listClass(head, element, more, context)
  const { names } = context
  const { arena, ptr } = names.locals
  const given = [`${arena}: ${names.runtimeType('Arena')}`, `${ptr}: ${names.runtimeType('Ptr')}`]
  const constructor = method(null, called('  constructor', given, ' {'), [
    line(call('super', [arena, ptr, ...shared.args])),
  ])
  return classText(
    `The elements of a \`${listKind.schema(type, context)}\`.`,
    typed(`${head} extends`, shared.type, ' {'),
    [...more, ...(shared.args.length === 0 ? [] : [constructor]), ...hotMethods(element, context)],
  )
}

/**
 * Returns the methods that run in loops, for elements of a view. Methods that several classes of
 * lists share take up to twice as long (measured).
 */
function hotMethods(element: Type, context: Context): string[] {
  if (element.kind !== 'scalar') return []
  const { names } = context
  const valueText = valueType(element, context)
  const cast = element.dictionary === undefined ? '' : ` as ${valueText}`
  const { bytes, storage, type, view } = SCALARS[element.scalar]!
  if (storage.kind !== 'element') return []
  const { arena, field, index, u32, value } = names.locals
  const start = elementIndex(`${u32}[${field}]!`, 0, bytes)
  const at = `${arena}.${view}[${bytes === 1 ? start : `(${start})`} + ${index}]`
  const isOther = `typeof ${value} !== '${type}'`
  const isOutside = `!(typeof ${index} === 'number' && ${index} >>> 0 === ${index} && ${index} < ${u32}[${field} + 1]!)`
  const begin = [line(`const ${arena} = this.arena`), line(`const ${field} = this.ptr >>> 2`)]
  const words = line(`const ${u32} = ${arena}.u32`)
  const set = declared('  override set', [`${index}: number`, value], [valueText], ': void {')
  const push = declared('  override push', [value], [valueText], ': number {')
  return [
    method(null, `  override at(${index}: number): ${valueText} {`, [
      ...begin,
      words,
      when(isOutside, line(`throw this.outOfRange(${index})`)),
      returns(`${at}!${cast}`),
    ]),
    method(null, set, [
      ...begin,
      words,
      whenAny([isOther, isOutside], returns(call('super.set', [index, value]))),
      line(`${at} = ${value}`),
    ]),
    method(null, push, [
      ...begin,
      words,
      line(`const ${index} = ${u32}[${field} + 1]!`),
      whenAny(
        [isOther, `${index} === ${u32}[${field} + 2]!`],
        returns(call('super.push', [value])),
      ),
      line(`${at} = ${value}`),
      returns(`(${u32}[${field} + 1] = ${index} + 1)`),
    ]),
  ]
}
