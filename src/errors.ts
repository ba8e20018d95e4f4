/** The kinds of errors, a closed set. Programs test the code; people read the message. */
export type OffheapErrorCode =
  | 'OUT_OF_MEMORY'
  | 'INVALID_SIZE'
  | 'INVALID_ALIGNMENT'
  | 'INVALID_POINTER'
  | 'INVALID_REGION'
  | 'INVALID_OPTION'
  | 'DOUBLE_FREE'
  | 'ALREADY_OWNED'
  | 'INDEX_OUT_OF_RANGE'
  | 'RING_FULL'
  | 'ARENA_DISPOSED'
  | 'HEAP_CORRUPTED'
  | 'INVALID_SNAPSHOT'
  | 'LOCK_TIMEOUT'
  | 'POOL_EXHAUSTED'
  | 'POOL_DISPOSED'
  | 'NO_LEASE'
  | 'STALE_REFERENCE'
  | 'REFERENCES_EXHAUSTED'
  | 'STALE_HANDLE'
  | 'HANDLES_EXHAUSTED'
  | 'UNSAFE_INTEGER'
  | 'INVALID_VALUE'
  | 'INVALID_BYTES'
  | 'TEXT_TOO_LONG'
  | 'INVALID_JSON'
  | 'INVALID_PATH'
  | 'INVALID_RECORD'
  | 'INVALID_HEADER'
  | 'RECORD_TOO_LONG'
  | 'SOURCE_FAILED'
  | 'SCHEMA_MISMATCH'
  | 'TOO_DEEP'

/** The only class of error that this package throws. Its message has the values and the cure. */
export class OffheapError extends Error {
  override readonly name: string = 'OffheapError'
  readonly code: OffheapErrorCode

  constructor(code: OffheapErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** Returns an error whose message is `<what>: got <got>, expected <expected>. <cure>.` */
export function mismatch(
  code: OffheapErrorCode,
  what: string,
  got: string | number,
  expected: string,
  cure: string,
): OffheapError {
  return new OffheapError(code, `${what}: got ${got}, expected ${expected}. ${cure}.`)
}

/** Returns the error for an option, or for a call that needs another one. */
export function invalidOption(
  what: string,
  got: string,
  expected: string,
  cure: string,
): OffheapError {
  return mismatch('INVALID_OPTION', `invalid ${what}`, got, expected, cure)
}

/**
 * Returns the text of an argument for an error message: strings quoted, bigints with their `n`,
 * objects and classes by name. Bundlers call a class `_Arena` that refers to itself, and can rename
 * any class, but keep the `typeName` of structs. Long texts are shortened.
 */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(clipped(value))
  if (typeof value === 'bigint') return `${clipped(String(value))}n`
  if (typeof value === 'function') {
    return `the ${'typeName' in value ? 'class' : 'function'} ${nameOf(value)}`
  }
  if (typeof value !== 'object' || value === null) return clipped(String(value))
  const name = nameOf(value.constructor)
  return 'table$$' in value ? `a row of ${name}` : withArticle(name)
}

/** Maximum number of characters of a value in a message. */
const SHOWN = 40

/** Returns `text`, or its first characters if it is too long for a message. */
export function clipped(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`
}

/** Returns whether a value is an integer that an index can be; false for bigints and symbols. */
export function isIndex(value: unknown): value is number {
  return typeof value === 'number' && value >>> 0 === value
}

/** Returns `name` after `a` or `an`. */
export function withArticle(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
}

/** Returns the end of a description of a value that a field refuses, if the field is known. */
export function forField(field: string | undefined): string {
  return field === undefined ? '' : ` for ${field}`
}

function nameOf(type: unknown): string {
  const { typeName, name } = (type ?? {}) as { typeName?: unknown; name?: unknown }
  return clipped(String(typeName ?? (name || 'object'))).replace(/^_/, '')
}

/** @throws INVALID_VALUE when an argument isn't of the kind that `expected` names. */
export function requireKind(valid: boolean, what: string, value: unknown, expected: string): void {
  if (valid) return
  throw mismatch('INVALID_VALUE', `invalid ${what}`, show(value), expected, `Pass ${expected}`)
}
