/** `Ref<T> | null`: a pointer and a generation; reads null once the target is freed. */
import type { PointerType } from '../../ir.ts'
import { call, line, returns } from '../printer.ts'
import { address, PLAIN, valuesOf, type Kind } from './kind.ts'
import { targetType } from './pointer.ts'

export const referenceKind: Kind<PointerType> = {
  ...PLAIN,
  schema: ({ target }) => `Ref<${target.local}> | null`,
  nameStem: ({ target }) => `${target.local}Ref`,
  value: ({ target }, { names }) => `${names.pointer(target.local)} | null`,
  inputTypes: (type, context) => [targetType(type, context)],
  arrayInputType: (type, context) => valuesOf([targetType(type, context)], context),
  array: ({ target }, length, { names }) => {
    const className = names.runtime('RefArray')
    return {
      type: `${className}<${names.type(target.local)}>`,
      className,
      pointer: names.runtimeType('Ptr'),
      args: [String(length)],
      isStruct: false,
    }
  },
  read: (_, place, { names }) => [
    returns(call(names.runtime('readReference'), [place.arena, address(place)])),
  ],
  write: (_, place, value, { names }) => [
    line(call(names.runtime('writeReference'), [place.arena, address(place), value])),
  ],
}
