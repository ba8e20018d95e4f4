import { OffheapError } from '../errors.ts'
import type { BlockType } from '../block-type.ts'

/** `INVALID_VALUE` for an accessor from which a struct of `type` can't be copied. */
export function otherStruct(value: object, { typeName }: BlockType): OffheapError {
  const { typeName: other } = value.constructor as Partial<BlockType>
  return new OffheapError(
    'INVALID_VALUE',
    other === typeName
      ? `this ${typeName} is of another copy of the module with the generated code; load that once`
      : `${other === undefined ? 'an accessor' : `a struct ${other}`} in place of a ${typeName}; pass one, or a plain object with its fields`,
  )
}
