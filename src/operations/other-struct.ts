import type { BlockType } from '../block-type.ts'
import { mismatch, show, withArticle, type OffheapError } from '../errors.ts'

/**
 * Returns an `INVALID_VALUE` error for an accessor, or another value, from which a struct of `type` can't be copied.
 */
export function otherStruct(value: unknown, { typeName }: BlockType): OffheapError {
  const code = 'INVALID_VALUE'
  const pass = 'Pass one, or a plain object with its fields'
  if (typeof value !== 'object' || value === null) {
    return mismatch(code, 'invalid value', show(value), withArticle(typeName), pass)
  }
  const { typeName: other } = value.constructor as Partial<BlockType>
  if (other === typeName) {
    const what = `this ${typeName} belongs to another copy of the generated module`
    return mismatch(code, what, 'two copies', 'one', 'Load the module once')
  }
  const got = other === undefined ? 'an accessor' : `a struct ${other}`
  return mismatch(code, 'invalid value', got, withArticle(typeName), pass)
}
