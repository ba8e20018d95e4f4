import { forField, mismatch, OffheapError, show } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { unknownName } from './enum.ts'

/**
 * Checks a value before it is written into a bit field.
 *
 * @param value - The value.
 * @param most - The largest value of the field: 2^width - 1 for a width from 1 to 32 bits.
 * @param field - The struct and the field, for the message: `Unit.level`.
 * @returns `value`.
 * @throws `INVALID_VALUE` when `value` isn't an integer from 0 to `most`.
 */
// Setters of bit fields call it, so it is small, and the error is made elsewhere.
export function requireBits(value: number, most: number, field?: string): number {
  if (typeof value === 'number' && value === (value & most) >>> 0) return value
  throw notBits(value, most, field)
}

function notBits(value: unknown, most: number, field: string | undefined): OffheapError {
  const width = 32 - Math.clz32(most)
  return new OffheapError(
    'INVALID_VALUE',
    `invalid value${forField(field)} of ${width} bits: got ${show(value)}, expected an integer from 0 to ${most}. Pass a smaller value, or widen the field in its schema.`,
  )
}

/**
 * Checks an object with flags or bit fields by name, or an accessor of them.
 *
 * @param value - The object, or any other value that isn't a number.
 * @param type - The class of the accessors, which has a property for each name.
 * @param label - The name of the class, for messages.
 * @throws `INVALID_VALUE` when `value` isn't such an object, or has another name.
 */
export function requireParts(
  value: unknown,
  { prototype }: { readonly prototype: object },
  label: string,
): void {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) {
    const expected = 'a mask, or an object with the names as properties'
    const cure = 'Pass such an object, or a number'
    throw mismatch('INVALID_VALUE', `invalid value for ${label}`, show(value), expected, cure)
  }
  if ('assign$' in value) return
  for (const name in value) {
    if (!(name in prototype)) throw unknownName(gettersOf(prototype), name, label)
  }
}

/** Returns the names of flags or bit fields: all getters except the first, that of all bits. */
export function gettersOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => Object.getOwnPropertyDescriptor(prototype, name)!.get)
    .slice(1)
}

/**
 * Checks flags or bit fields in memory before they are read by name, which would lose other bits.
 *
 * @param mask - All bits.
 * @param width - Number of bits that have names.
 * @throws `INVALID_BYTES` when other bits are set, as in bytes of a later version of the schema.
 */
export function requireKnownBits(mask: number, width: number): void {
  if (mask < 2 ** width) return
  throw mismatch(
    'INVALID_BYTES',
    'bits in memory without a name',
    `0x${mask.toString(16)}`,
    `at most 0x${(2 ** width - 1).toString(16)}`,
    'Assign the mask, or open the bytes with the schema that wrote them',
  )
}

/**
 * Returns the bits of flags or bit fields in memory that have no name.
 *
 * @param ptr - Byte offset of the field.
 * @param parts - The names of the flags, or names and widths of the bit fields.
 */
export function unknownBitsIn(
  { u8 }: Memory,
  ptr: number,
  parts: readonly (string | readonly [name: string, width: number])[],
): number {
  const width = parts.reduce((sum, part) => sum + (typeof part === 'string' ? 1 : part[1]), 0)
  const bytes = width > 16 ? 4 : width > 8 ? 2 : 1
  let mask = 0
  for (let byte = 0; byte < bytes; byte++) mask += u8[ptr + byte]! * 2 ** (8 * byte)
  return mask - (mask % 2 ** width)
}
