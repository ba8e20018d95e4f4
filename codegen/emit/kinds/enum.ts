/** `Enum<'idle' | 'walk'>`: a byte, the index of the name in the exported table. */
import type { EnumType } from '../../ir.ts'
import { assigns, call, returns } from '../printer.ts'
import { elementAt, label, PLAIN, runtimeChild, valuesOf, type Kind } from './kind.ts'

export const enumKind: Kind<EnumType> = {
  ...PLAIN,
  schema: ({ local }) => local,
  nameStem: ({ local }) => local,
  value: ({ local }, { names }) => names.type(local),
  inputTypes: ({ local }, { names }) => [names.type(local)],
  arrayInputType: (type, context) => valuesOf(enumKind.inputTypes(type, context), context),
  array: ({ local }, length, context) =>
    runtimeChild(
      context,
      'EnumArray',
      [context.names.type(local)],
      [String(length), context.names.value(local)],
    ),
  read: ({ local }, place, { names }) => [
    returns(call(names.runtime('nameAt'), [names.value(local), `${elementAt(place, 'u8', 1)}!`])),
  ],
  write: ({ local }, place, value, { names }) => [
    assigns(
      elementAt(place, 'u8', 1),
      call(names.runtime('indexOfName'), [names.value(local), value, ...label(place)]),
    ),
  ],
  clear: (_, place) => [assigns(elementAt(place, 'u8', 1), '0')],
  defaults: (_, place, value) =>
    value === null ? [] : [assigns(elementAt(place, 'u8', 1), value)],
}
