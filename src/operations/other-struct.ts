import type { BlockType } from '../block-type.ts'
import { mismatch, type OffheapError } from '../errors.ts'

/**
 * Returns an `INVALID_VALUE` error for an accessor from which a struct of `type` can't be copied.
 */
export function otherStruct(value: object, { typeName }: BlockType): OffheapError {
  const { typeName: other } = value.constructor as Partial<BlockType>
  const code = 'INVALID_VALUE'
  if (other === typeName) {
    const what = `this ${typeName} belongs to another copy of the generated module`
    return mismatch(code, what, 'two copies', 'one', 'Load the module once')
  }
  const got = other === undefined ? 'an accessor' : `a struct ${other}`
  const cure = 'Pass one, or a plain object with its fields'
  return mismatch(code, 'invalid value', got, `a ${typeName}`, cure)
}
