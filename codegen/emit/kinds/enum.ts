/** `Enum<'idle' | 'walk'>`: a byte, the index of the name in the exported table. */
import type { EnumType } from '../../ir.ts'
import { assigns, call, returns } from '../printer.ts'
import { elementAt, PLAIN, type Kind } from './kind.ts'

export const enumKind: Kind<EnumType> = {
  ...PLAIN,
  schema: ({ local }) => local,
  word: ({ local }) => local,
  value: ({ local }, { names }) => names.type(local),
  taken: ({ local }, { names }) => [names.type(local)],
  takenMany: ({ local }, { names }) => `ArrayLike<${names.type(local)}>`,
  array: ({ local }, length, { names }) => ({
    type: `${names.runtime('EnumArray')}<${names.type(local)}>`,
    pointer: 'Ptr',
    args: [String(length), names.value(local)],
    isStruct: false,
  }),
  read: ({ local }, place, { names }) => [
    returns(`${names.value(local)}[${elementAt(place, 'u8', 1)}!]!`),
  ],
  write: ({ local }, place, value, { names }) => [
    assigns(
      elementAt(place, 'u8', 1),
      call(names.runtime('indexOfName'), [names.value(local), value]),
    ),
  ],
  clear: (_, place) => [assigns(elementAt(place, 'u8', 1), '0')],
  defaults: (_, place, value) =>
    value === null ? [] : [assigns(elementAt(place, 'u8', 1), value)],
}
