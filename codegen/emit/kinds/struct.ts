/** A nested struct: its value is an accessor, and setting it copies the bytes. */
import type { StructRef } from '../../ir.ts'
import { structArrayChild } from '../array.ts'
import { call, line, returns } from '../printer.ts'
import { address, addressAs, manyOf, PLAIN, type Kind } from './kind.ts'

export const structKind: Kind<StructRef> = {
  ...PLAIN,
  schema: ({ local }) => local,
  nameStem: ({ local }) => local,
  value: ({ local }, { names }) => names.type(local),
  inputTypes: ({ local }, { names }) => [names.type(local), names.type(local, '*.Init')],
  arrayInputType: (type, context) => manyOf(structKind.inputTypes(type, context)),
  child: ({ local }, { names }) => ({
    type: names.type(local),
    className: names.value(local),
    pointer: names.pointer(local),
    args: [],
    isStruct: true,
  }),
  array: structArrayChild,
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
  collect: ({ id, local }, place, { names, layouts }) => {
    if (!layouts.get(id)!.owns) return []
    const args = [place.arena, address(place), names.locals.owned]
    return [line(call(`${names.value(local)}.collect`, args))]
  },
}
