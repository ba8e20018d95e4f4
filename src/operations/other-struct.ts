import type { BlockType } from '../block-type.ts'
import { mismatch, requireKind, show, withArticle, type OffheapError } from '../errors.ts'
import type { Accessor } from '../pointer.ts'
import type { StructShape } from '../struct.ts'

/**
 * Returns an `INVALID_VALUE` error for an accessor, or another value, from which a struct of `type` can't be copied.
 */
export function otherStruct(value: unknown, { typeName }: BlockType): OffheapError {
  const code = 'INVALID_VALUE'
  const pass = 'Pass one, or a plain object with its fields'
  if (typeof value !== 'object' || value === null) {
    return mismatch(code, 'invalid value', show(value), withArticle(typeName), pass)
  }
  if ('table$$' in value) {
    const cure = 'Pass a plain object with the values of its fields'
    return mismatch(code, 'invalid value', 'a row of a table', withArticle(typeName), cure)
  }
  const { typeName: other } = (value.constructor ?? {}) as Partial<BlockType>
  if (other === typeName) {
    const what = `this ${typeName} belongs to another copy of the generated module`
    return mismatch(code, what, 'two copies', 'one', 'Load the module once')
  }
  const isKnown = other !== undefined || 'head$' in (value.constructor ?? {})
  const got = isKnown ? show(value) : 'an accessor'
  return mismatch(code, 'invalid value', got, withArticle(typeName), pass)
}

/**
 * Returns true if all values are accessors of structs of `type`, or of structs that extend it. Called
 * for values that aren't instances of its class, such as those of derived structs.
 * @throws INVALID_VALUE for the first value that isn't one.
 */
export function areStructs(type: BlockType, ...values: readonly unknown[]): true {
  for (const value of values) if (!isStructOf(type, value)) throw notStruct(type, value)
  return true
}

function isStructOf({ typeName }: BlockType, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('ptr' in value)) return false
  const { typeName: other, bases$: bases }: Partial<StructShape> = value.constructor as never
  return other === typeName || bases?.includes(typeName) === true
}

function notStruct({ typeName }: BlockType, value: unknown): OffheapError {
  const expected = `${withArticle(typeName)} in an arena`
  return mismatch('INVALID_VALUE', 'invalid struct', show(value), expected, 'Pass its accessor')
}

/** @throws INVALID_VALUE when a struct has no address, as a row of a table has none. */
export function requireAddresses({ name }: { readonly name: string }, ...ptrs: unknown[]): void {
  if (ptrs.every((ptr) => typeof ptr === 'number')) return
  const cure = 'Pass accessors of structs; compare the values of toJSON() for rows of tables'
  throw mismatch('INVALID_VALUE', 'invalid struct', 'a row or a value', withArticle(name), cure)
}

/** @throws INVALID_VALUE when `value` isn't the accessor of a struct. */
export function requireStruct(value: unknown): void {
  const { ptr, constructor: type }: Partial<Accessor> = (value ?? {}) as never
  const isStruct = typeof ptr === 'number' && typeof type === 'function' && 'types$' in type
  requireKind(isStruct, 'struct', value, 'the accessor of a struct')
}
