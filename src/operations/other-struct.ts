import { OffheapError } from '../errors.ts'
import type { BlockType } from '../block-type.ts'

/**
 * Returns an `INVALID_VALUE` error for an accessor from which a struct of `type` can't be copied.
 */
export function otherStruct(value: object, { typeName }: BlockType): OffheapError {
  const { typeName: other } = value.constructor as Partial<BlockType>
  return new OffheapError(
    'INVALID_VALUE',
    other === typeName
      ? `this ${typeName} belongs to another copy of the generated module: got two copies, expected one. Load the module once.`
      : `invalid value: got ${other === undefined ? 'an accessor' : `a struct ${other}`}, expected a ${typeName}. Pass one, or a plain object with its fields.`,
  )
}
