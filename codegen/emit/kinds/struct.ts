/** A struct in place: a child accessor, which is set by copying into it. */
import type { StructRef } from '../../ir.ts'
import { call, line, returns } from '../printer.ts'
import { address, addressAs, manyOf, PLAIN, type Kind } from './kind.ts'

export const structKind: Kind<StructRef> = {
  ...PLAIN,
  schema: ({ local }) => local,
  word: ({ local }) => local,
  value: ({ local }, { names }) => names.type(local),
  taken: ({ local }, { names }) => [names.type(local), names.type(local, '*Init')],
  takenMany: (type, context) => manyOf(structKind.taken(type, context)),
  child: ({ local }, { names }) => ({
    type: names.value(local),
    pointer: names.pointer(local),
    args: [],
    isStruct: true,
  }),
  array: ({ local }, length, { names }) => ({
    type: names.value(local, '*Array'),
    pointer: 'Ptr',
    args: [String(length)],
    isStruct: false,
  }),
  part: ({ local }, { names }) => names.value(local),
  read: (_, place) => [returns(place.child)],
  write: ({ local }, place, value, { names }) => [
    line(call(names.value(local, 'init*'), [place.child, value])),
  ],
  defaults: ({ id, local }, place, _, { names, layouts }) => {
    if (!layouts.get(id)!.hasDefaults) return []
    const pointer = addressAs(place, names.pointer(local))
    return [line(call(`${names.value(local)}.writeDefaults`, [place.arena, pointer]))]
  },
  collect: ({ id, local }, place, { names, layouts }) =>
    layouts.get(id)!.owns
      ? [line(call(`${names.value(local)}.collect`, [place.arena, address(place), 'owned']))]
      : [],
}
