/** `kind: 'circle'`: no bytes; it tells the members of a union apart. */
import type { ConstantType } from '../../ir.ts'
import { quote, returns } from '../printer.ts'
import { PLAIN, type Kind } from './kind.ts'

export const constantKind: Kind<ConstantType> = {
  ...PLAIN,
  schema: ({ value }) => quote(value),
  word: () => 'Constant',
  value: ({ value }) => quote(value),
  taken: ({ value }) => [quote(value)],
  takenMany: ({ value }) => `ArrayLike<${quote(value)}>`,
  array: () => {
    throw new TypeError('a constant has no bytes, and no array')
  },
  read: ({ value }) => [returns(quote(value))],
  write: null,
}
