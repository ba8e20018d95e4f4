/** `FixedArray<T, N>`: elements in place, behind an accessor that checks indices. */
import type { ArrayType, Type } from '../ir.ts'
import { strideOf } from '../layout.ts'
import { block, call, line, returns } from '../printer.ts'
import { PLAIN, type Kind } from './kind.ts'

export const arrayKind: Kind<ArrayType> = {
  ...PLAIN,
  schema: ({ element, length }, context) =>
    `FixedArray<${context.kind(element).schema(element, context)}, ${length}>`,
  value: ({ element, length }, context) =>
    context.kind(element).array(element, length, context).type,
  taken: (type, context) => [
    arrayKind.value(type, context),
    context.kind(type.element).takenMany(type.element, context),
  ],
  takenMany: (type, context) => `readonly (${arrayKind.taken(type, context).join(' | ')})[]`,
  child: ({ element, length }, context) => context.kind(element).array(element, length, context),
  array: () => {
    throw new Error('arrays of arrays')
  },
  part: (type, context) => ({
    of: context.kind(type.element).part(type.element, context),
    stride: strideOf(type, context.layouts),
    length: type.length,
  }),
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [line(call(`${place.child}.assign`, [value]))],
  defaults: (type, place, _, context) => {
    const { element, length, stride } = flat(type, context.layouts)
    const each = { ...place, pointer: `${place.pointer} + index * ${stride}` }
    const body = context.kind(element).defaults(element, each, null, context)
    if (body.length === 0) return []
    return [block(`for (let index = 0; index < ${length}; index++)`, body)]
  },
}

/** The elements of arrays in arrays, which stand one after another. */
function flat(
  type: ArrayType,
  layouts: Parameters<typeof strideOf>[1],
): { readonly element: Type; readonly length: number; readonly stride: number } {
  if (type.element.kind !== 'array') {
    return { element: type.element, length: type.length, stride: strideOf(type, layouts) }
  }
  const inner = flat(type.element, layouts)
  return { ...inner, length: inner.length * type.length }
}
