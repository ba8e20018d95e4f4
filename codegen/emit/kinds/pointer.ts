/** `Ptr<T> | null`: the offset of a struct in the same arena, or 0. */
import type { PointerType } from '../../ir.ts'
import { assigns, returns } from '../printer.ts'
import { elementAt, PLAIN, type Context, type Kind } from './kind.ts'

export const pointerKind: Kind<PointerType> = {
  ...PLAIN,
  schema: ({ target }) => `Ptr<${target.local}> | null`,
  word: ({ target }) => `${target.local}Ptr`,
  value: ({ target }, { names }) => `${names.pointer(target.local)} | null`,
  taken: (type, context) => [targetType(type, context)],
  takenMany: (type, context) => `ArrayLike<${targetType(type, context)}>`,
  array: ({ target }, length, { names }) => ({
    type: `${names.runtime('PtrArray')}<${names.type(target.local)}>`,
    pointer: 'Ptr',
    args: [String(length)],
    isStruct: false,
  }),
  read: ({ target }, place, { names }) => [
    assigns('const target', `${elementAt(place, 'u32', 4)}!`),
    returns(`target === 0 ? null : (target as ${names.pointer(target.local)})`),
  ],
  write: (_, place, value) => [
    assigns(
      elementAt(place, 'u32', 4),
      `typeof ${value} === 'number' ? ${value} : (${value}?.ptr ?? 0)`,
    ),
  ],
}

/** What a pointer may be set from. */
export function targetType({ target }: PointerType, { names }: Context): string {
  return `${names.runtimeType('Target')}<${names.type(target.local)}>`
}
