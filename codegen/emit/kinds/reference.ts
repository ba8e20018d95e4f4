/** `Ref<T> | null`: pointer and generation; null for certain once the target is freed. */
import type { PointerType } from '../../ir.ts'
import { call, line, returns } from '../printer.ts'
import { address, PLAIN, type Kind } from './kind.ts'
import { targetType } from './pointer.ts'

export const referenceKind: Kind<PointerType> = {
  ...PLAIN,
  schema: ({ target }) => `Ref<${target.local}> | null`,
  word: ({ target }) => `${target.local}Ref`,
  value: ({ target }, { names }) => `${names.pointer(target.local)} | null`,
  taken: (type, context) => [targetType(type, context)],
  takenMany: (type, context) => `ArrayLike<${targetType(type, context)}>`,
  array: ({ target }, length, { names }) => ({
    type: `${names.runtime('RefArray')}<${names.type(target.local)}>`,
    pointer: 'Ptr',
    args: [String(length)],
    isStruct: false,
  }),
  read: (_, place, { names }) => [
    returns(call(names.runtime('readReference'), [place.arena, address(place)])),
  ],
  write: (_, place, value, { names }) => [
    line(call(names.runtime('writeReference'), [place.arena, address(place), value])),
  ],
}
