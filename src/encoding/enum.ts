import { forField, mismatch, OffheapError, show } from '../errors.ts'

// Maximum number of names in a message; an enum can have 256.
const SHOWN = 12

/**
 * Returns the index of `value` in `names`, which is the byte in memory.
 *
 * @param field - The struct and the field, for the message: `Walker.mood`.
 * @throws `INVALID_VALUE` when `value` isn't one of `names`.
 */
export function indexOfName<Name extends string>(
  names: readonly Name[],
  value: Name,
  field?: string,
): number {
  const index = names.indexOf(value)
  if (index < 0) throw unknownName(names, value, field)
  return index
}

/** Returns the index of `value` in `names`, or -1. */
// In enums of a few names, a loop takes a third of the time of `indexOf`.
export function findName(names: readonly string[], value: unknown): number {
  let index = names.length - 1
  while (index >= 0 && names[index] !== value) index--
  return index
}

/**
 * Returns the name at the index that is in memory.
 *
 * @throws `INVALID_BYTES` when there is none, as in bytes of a later version of the schema.
 */
// Small enough for V8 to inline it into functions of any size.
export function nameAt<Name extends string>(names: readonly Name[], index: number): Name {
  return names[index] ?? missingName(names, index)
}

function missingName(names: readonly string[], index: number): never {
  // A view of a detached buffer returns undefined.
  if (index === undefined) return undefined as never
  throw mismatch(
    'INVALID_BYTES',
    'byte of an enum in memory without a name',
    index,
    `at most ${names.length - 1}`,
    'Assign a name, or open the bytes with the schema that wrote them',
  )
}

/** Returns the names for a message, shortened, since an enum can have 256 of them. */
export function oneOf(names: readonly string[]): string {
  const listed = shortened(names)
  return names.length === 1 ? listed : `one of ${listed}`
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name))
  if (shown.length < names.length) shown.push(`… (${names.length} in all)`)
  return shown.join(', ')
}

/** Returns the `INVALID_VALUE` error for a value that isn't one of `names`. */
export function unknownName(
  names: readonly string[],
  value: unknown,
  field?: string,
): OffheapError {
  return new OffheapError(
    'INVALID_VALUE',
    `unknown name${forField(field)}: got ${show(value)}, expected one of ${shortened(names)}. Pass one of these names, or add the name to the schema.`,
  )
}
