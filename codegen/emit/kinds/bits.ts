/** `Flags` and `Bits`: an integer whose accessor has a property for each flag or bit field. */
import type { BitsType, FlagsType } from '../../ir.ts'
import { call, line, returns } from '../printer.ts'
import { manyOf, PLAIN, type Kind } from './kind.ts'
import { writeView } from './scalar.ts'

export const bitsKind: Kind<FlagsType | BitsType> = {
  ...PLAIN,
  schema: ({ local }) => local,
  nameStem: ({ local }) => local,
  value: ({ local }, { names }) => names.type(local),
  inputTypes: ({ local }, { names }) => ['number', names.type(local), names.type(local, '*.Init')],
  arrayInputType: (type, context) => manyOf(bitsKind.inputTypes(type, context)),
  child: ({ local }, { names }) => ({
    type: names.type(local),
    className: names.value(local),
    pointer: names.runtimeType('Ptr'),
    args: [],
    isStruct: false,
  }),
  array: ({ local }, length, { names }) => ({
    type: names.type(local, '*$Array'),
    className: names.value(local, '*$Array'),
    pointer: names.runtimeType('Ptr'),
    args: [String(length)],
    isStruct: false,
  }),
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [line(call(`${place.child}.assign$`, [value]))],
  defaults: ({ bytes }, place, value) =>
    value === null ? [] : [writeView(place, `u${bytes * 8}`, bytes, value)],
}
