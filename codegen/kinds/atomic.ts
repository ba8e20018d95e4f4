/** `Atomic<i32>`: a child accessor with the atomic operations. */
import type { AtomicType } from '../ir.ts'
import { call, line, returns } from '../printer.ts'
import { SCALARS } from '../scalars.ts'
import { accessorArray } from './element-array.ts'
import { PLAIN, type Kind } from './kind.ts'

export const atomicKind: Kind<AtomicType> = {
  ...PLAIN,
  schema: ({ scalar }) => `Atomic<${scalar}>`,
  word: ({ scalar }) => `Atomic${scalar.toUpperCase()}`,
  value: ({ scalar }, { names }) => names.runtimeType(`Atomic${scalar.toUpperCase()}`),
  taken: ({ scalar }) => [SCALARS[scalar]!.type],
  takenMany: ({ scalar }) => `ArrayLike<${SCALARS[scalar]!.type}>`,
  child: ({ scalar }, { names }) => ({
    type: names.runtime(`Atomic${scalar.toUpperCase()}`),
    pointer: 'Ptr',
    args: [],
    isStruct: false,
  }),
  array: accessorArray,
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [line(call(`${place.child}.store`, [value]))],
  defaults: ({ scalar }, place, value, context) => {
    const plain = { kind: 'scalar', scalar } as const
    return context.kind(plain).defaults(plain, place, value, context)
  },
}
