/** `Own<T> | null`: the offset of a struct that is freed with its owner, or 0. */
import type { PointerType } from '../../ir.ts'
import { assigns, call, line, returns } from '../printer.ts'
import { address, elementAt, manyOf, PLAIN, type Kind } from './kind.ts'
import { targetType } from './pointer.ts'

export const ownKind: Kind<PointerType> = {
  ...PLAIN,
  schema: ({ target }) => `Own<${target.local}> | null`,
  word: ({ target }) => `${target.local}Own`,
  value: ({ target }, { names }) => `${names.pointer(target.local)} | null`,
  taken: (type, context) => [
    targetType(type, context),
    context.names.type(type.target.local, '*Init'),
  ],
  takenMany: (type, context) => manyOf(ownKind.taken(type, context)),
  array: ({ target }, length, { names }) => {
    const owned = names.value(target.local)
    return {
      type: `${names.runtime('OwnArray')}<${owned}, ${names.type(target.local, '*Init')}>`,
      pointer: 'Ptr',
      args: [String(length), owned],
      isStruct: false,
    }
  },
  read: ({ target }, place, { names }) => [
    assigns('const target', `${elementAt(place, 'u32', 4)}!`),
    returns(`target === 0 ? null : (target as ${names.pointer(target.local)})`),
  ],
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
  collect: ({ target }, place, { names }) => [
    line(call('owned.own', [address(place), names.value(target.local)])),
  ],
}
