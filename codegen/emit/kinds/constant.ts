/** `kind: 'circle'`: a constant, which takes no bytes and distinguishes the members of a union. */
import type { ConstantType } from '../../ir.ts'
import { quote, returns } from '../printer.ts'
import { PLAIN, valuesOf, type Kind } from './kind.ts'

export const constantKind: Kind<ConstantType> = {
  ...PLAIN,
  schema: ({ value }) => quote(value),
  nameStem: () => 'Constant',
  value: ({ value }) => quote(value),
  inputTypes: ({ value }) => [quote(value)],
  arrayInputType: (type, context) => valuesOf(constantKind.inputTypes(type, context), context),
  array: () => {
    throw new TypeError('a constant has no bytes, so that there are no arrays of it')
  },
  read: ({ value }) => [returns(quote(value))],
  write: null,
}
