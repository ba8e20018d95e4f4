/** `Ref<T> | null`: a pointer and a generation; reads null once the target is freed. */
import type { TargetPointerType } from '../../ir.ts'
import { call, line, returns } from '../printer.ts'
import { address, PLAIN, runtimeChild, valuesOf, type Kind } from './kind.ts'
import { targetType } from './pointer.ts'

export const referenceKind: Kind<TargetPointerType> = {
  ...PLAIN,
  schema: ({ target }) => `Ref<${target.local}> | null`,
  nameStem: ({ target }) => `${target.local}Ref`,
  value: ({ target }, { names }) => `${names.pointer(target.local)} | null`,
  inputTypes: (type, context) => [targetType(type, context)],
  arrayInputType: (type, context) => valuesOf([targetType(type, context)], context),
  array: ({ target }, length, context) =>
    runtimeChild(context, 'RefArray', [context.names.type(target.local)], [String(length)]),
  read: (_, place, { names }) => [
    returns(call(names.runtime('readReference'), [place.arena, address(place)])),
  ],
  write: (_, place, value, { names }) => [
    line(call(names.runtime('writeReference'), [place.arena, address(place), value])),
  ],
}
