import { decodeF16, encodeF16 } from '../encoding/f16.ts'
import { rangeOf, wordOf } from '../encoding/ranges.ts'
import type { FieldType } from '../struct.ts'

/** Returns the same text for a field of type `to`; undefined if that can't hold it. */
export function fittingText(text: unknown, to: FieldType): string | undefined {
  if (typeof text !== 'string' || to === 'Str') return text as string | undefined
  if (to[0] === 'enum') return to[1].includes(text) ? text : undefined
  const isFitting = !text.includes('\0') && new TextEncoder().encode(text).length <= Number(to[1])
  return isFitting ? text : undefined
}

/** Returns the same number for a field of type `type`; undefined if that can't hold it. */
export function fittingNumber(value: number | bigint, type: string): number | bigint | undefined {
  const scalar = wordOf(type)
  const bits = Number(scalar.slice(1))
  if (bits === 64 && scalar !== 'f64') {
    if (typeof value === 'number' && !Number.isInteger(value)) return undefined
    const integer = BigInt(value)
    const wrapped = scalar === 'u64' ? BigInt.asUintN(64, integer) : BigInt.asIntN(64, integer)
    return wrapped === integer ? integer : undefined
  }
  const number = Number(value)
  if (typeof value === 'bigint' && BigInt(number) !== value) return undefined
  if (scalar[0] === 'f') {
    const rounded =
      bits === 16 ? decodeF16(encodeF16(number)) : bits === 32 ? Math.fround(number) : number
    return Object.is(rounded, number) ? number : undefined
  }
  const [least, most] = rangeOf(scalar)!
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}
