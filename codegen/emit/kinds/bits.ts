/** Flags and bits: a child accessor on the word that they share, of a class of their own. */
import type { BitsType, FlagsType } from '../../ir.ts'
import { call, line, returns } from '../printer.ts'
import { manyOf, PLAIN, type Kind } from './kind.ts'
import { writeView } from './scalar.ts'

export const bitsKind: Kind<FlagsType | BitsType> = {
  ...PLAIN,
  schema: ({ local }) => local,
  word: ({ local }) => local,
  value: ({ local }, { names }) => names.type(local),
  taken: ({ local }, { names }) => ['number', names.type(local), names.type(local, '*Init')],
  takenMany: (type, context) => manyOf(bitsKind.taken(type, context)),
  child: ({ local }, { names }) => ({
    type: names.value(local),
    pointer: 'Ptr',
    args: [],
    isStruct: false,
  }),
  array: ({ local }, length, { names }) => ({
    type: names.value(local, '*Array'),
    pointer: 'Ptr',
    args: [String(length)],
    isStruct: false,
  }),
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [line(call(`${place.child}.assign$`, [value]))],
  defaults: ({ bytes }, place, value) =>
    value === null ? [] : [writeView(place, `u${bytes * 8}`, bytes, value)],
}
