/** `Atomic<i32>`: a child accessor with the atomic operations. */
import type { AtomicType } from '../../ir.ts'
import { call, line, returns } from '../printer.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { accessorArray } from './element-array.ts'
import { PLAIN, type Kind } from './kind.ts'

export const atomicKind: Kind<AtomicType> = {
  ...PLAIN,
  schema: ({ scalar }) => `Atomic<${scalar}>`,
  word: ({ scalar }) => SCALARS[scalar]!.atomic!,
  value: ({ scalar }, { names }) => names.runtimeType(SCALARS[scalar]!.atomic!),
  taken: (type, context) => [SCALARS[type.scalar]!.type, atomicKind.value(type, context)],
  takenMany: (type, context) => `ArrayLike<${atomicKind.taken(type, context).join(' | ')}>`,
  child: ({ scalar }, { names }) => ({
    type: names.runtime(SCALARS[scalar]!.atomic!),
    pointer: 'Ptr',
    args: [],
    isStruct: false,
  }),
  array: accessorArray,
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [
    line(
      call(`${place.child}.store`, [`typeof ${value} === 'object' ? ${value}.load() : ${value}`]),
    ),
  ],
}
