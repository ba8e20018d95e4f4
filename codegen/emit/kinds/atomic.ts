/** `Atomic<i32>`: an integer whose accessor has the atomic operations. */
import type { AtomicType } from '../../ir.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { call, line, returns } from '../printer.ts'
import { accessorArray } from './element-array.ts'
import { PLAIN, runtimeChild, type Kind } from './kind.ts'

export const atomicKind: Kind<AtomicType> = {
  ...PLAIN,
  schema: ({ scalar }) => `Atomic<${scalar}>`,
  nameStem: ({ scalar }) => SCALARS[scalar]!.atomic!,
  value: ({ scalar }, { names }) => names.runtimeType(SCALARS[scalar]!.atomic!),
  inputTypes: (type, context) => [SCALARS[type.scalar]!.type, atomicKind.value(type, context)],
  arrayInputType: (type, context) =>
    `${context.names.runtimeType('ArrayInput')}<${atomicKind.inputTypes(type, context).join(' | ')}>`,
  child: ({ scalar }, context) => runtimeChild(context, SCALARS[scalar]!.atomic!, [], []),
  array: accessorArray,
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [
    line(
      call(`${place.child}.store`, [`typeof ${value} === 'object' ? ${value}.load() : ${value}`]),
    ),
  ],
}
