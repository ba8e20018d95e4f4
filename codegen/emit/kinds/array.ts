/** `FixedArray<T, N>`: elements inside the struct, with an accessor that checks indices. */
import type { ArrayType, Type } from '../../ir.ts'
import { strideOf } from '../../layout/layout.ts'
import { block, call, line, returns, type Statement } from '../printer.ts'
import { accessorArray } from './element-array.ts'
import { manyOf, PLAIN, type Address, type Context, type Kind } from './kind.ts'

export const arrayKind: Kind<ArrayType> = {
  ...PLAIN,
  schema: ({ element, length }, context) =>
    `FixedArray<${context.kind(element).schema(element, context)}, ${length}>`,
  nameStem: ({ element, length }, context) =>
    `${context.kind(element).nameStem(element, context)}x${length}`,
  value: ({ element, length }, context) =>
    context.kind(element).array(element, length, context).type,
  inputTypes: (type, context) => [
    arrayKind.value(type, context),
    context.kind(type.element).arrayInputType(type.element, context),
  ],
  arrayInputType: (type, context) => manyOf(arrayKind.inputTypes(type, context)),
  child: ({ element, length }, context) => context.kind(element).array(element, length, context),
  array: accessorArray,
  part: (type, context) => ({
    of: context.kind(type.element).part(type.element, context),
    stride: strideOf(type, context.layouts),
    length: type.length,
  }),
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [line(call(`${place.child}.assign`, [value]))],
  defaults: (type, place, _, context) =>
    forEach(type, place, context, (element, each) =>
      context.kind(element).defaults(element, each, null, context),
    ),
  collect: (type, place, context) =>
    forEach(type, place, context, (element, each) =>
      context.kind(element).collect(element, each, context),
    ),
}

/** Returns a loop over all elements, with the statements that `body` returns for one address. */
function forEach(
  type: ArrayType,
  place: Address,
  context: Context,
  body: (element: Type, place: Address) => readonly Statement[],
): readonly Statement[] {
  const { element, length, stride } = flat(type, context.layouts)
  const { index } = context.names.locals
  const pointer = `${place.pointer} + ${index} * ${stride}`
  const statements = body(element, { ...place, pointer })
  if (statements.length === 0) return []
  return [block(`for (let ${index} = 0; ${index} < ${length}; ${index}++)`, statements)]
}

/** Treats nested arrays as one array of their innermost elements, which are adjacent. */
function flat(
  type: ArrayType,
  layouts: Context['layouts'],
): { readonly element: Type; readonly length: number; readonly stride: number } {
  if (type.element.kind !== 'array') {
    return { element: type.element, length: type.length, stride: strideOf(type, layouts) }
  }
  const inner = flat(type.element, layouts)
  return { ...inner, length: inner.length * type.length }
}
