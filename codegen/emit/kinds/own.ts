/** `Own<T> | null`: the offset of a struct that is freed with its owner, or 0. */
import type { TargetPointerType } from '../../ir.ts'
import { call, line, returns } from '../printer.ts'
import { address, manyOf, PLAIN, runtimeChild, type Kind } from './kind.ts'
import { readPointer, targetType } from './pointer.ts'

export const ownKind: Kind<TargetPointerType> = {
  ...PLAIN,
  schema: ({ target }) => `Own<${target.local}> | null`,
  nameStem: ({ target }) => `${target.local}Own`,
  value: ({ target }, { names }) => `${names.pointer(target.local)} | null`,
  inputTypes: (type, context) => [
    targetType(type, context),
    context.names.type(type.target.local, '*.Init'),
  ],
  arrayInputType: (type, context) => manyOf(ownKind.inputTypes(type, context)),
  array: ({ target: { local } }, length, context) =>
    runtimeChild(
      context,
      'OwnArray',
      [context.names.type(local), context.names.type(local, '*.Init')],
      [String(length), context.names.value(local)],
    ),
  read: readPointer,
  write: ({ target }, place, value, { names }) => [
    line(
      call(names.runtime('replaceOwned'), [
        place.arena,
        address(place),
        value,
        names.value(target.local),
      ]),
    ),
  ],
  extraMembers: ({ target }, [take], place, { names }) => [
    {
      head: `${take}(): ${names.pointer(target.local)} | null`,
      // Imports the function only if the member is printed: a readonly field has none.
      body: [
        (indent) =>
          returns(call(names.runtime('takeOwned'), [place.arena, address(place)]))(indent),
      ],
      writes: true,
      absent: null,
    },
  ],
  collect: ({ target }, place, { names }) => [
    line(call(`${names.locals.owned}.own`, [address(place), names.value(target.local)])),
  ],
}
