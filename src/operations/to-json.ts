import type { BaseAllocator, BaseArena } from '../allocator.ts'
import type { Ptr } from '../pointer.ts'
import { deeper } from './depth.ts'

/**
 * A float in JSON: a number, or the name of a value that JSON can't represent. Every float is
 * restored bit for bit, except that all NaNs become the same NaN.
 */
export type JSONFloat = number | 'NaN' | 'Infinity' | '-Infinity' | '-0'

/** Returns the JSON form of `value`. */
export function floatToJSON(value: number): JSONFloat {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : value
  return String(value) as JSONFloat
}

/** Returns the decimal digits of `value`, since JSON has no bigints. */
export function bigintToJSON(value: bigint): string {
  return String(value)
}

/** Returns the JSON form of owned structs, which are one owner deeper. */
export function ownsToJSON<T, JSON>(
  values: Iterable<Ptr<T> | null> & { readonly arena: BaseArena },
  type: { at(allocator: BaseAllocator, ptr: Ptr<T>): T },
  toJSON: (target: T, depth: number) => JSON,
  depth: number = 0,
): (JSON | null)[] {
  return Array.from(values, (target) =>
    target === null ? null : toJSON(type.at(values.arena, target), deeper(depth)),
  )
}

/** Returns the JSON form of the elements of a list, which are one owner deeper. */
export function listToJSON<Element, JSON>(
  values: Iterable<Element>,
  toJSON: (element: Element, depth: number) => JSON,
  depth: number,
): JSON[] {
  return Array.from(values, (element) => toJSON(element, deeper(depth)))
}

/** Returns the JSON form of the elements of a fixed array. */
export function arrayToJSON<Element, JSON>(
  values: Iterable<Element>,
  toJSON: (element: Element, depth: number) => JSON,
  depth: number = 0,
): JSON[] {
  return Array.from(values, (element) => toJSON(element, depth))
}

/** Returns the JSON form of a value whose type isn't known: a number, a text or an accessor. */
export function valueToJSON(value: unknown): unknown {
  if (typeof value === 'number') return floatToJSON(value)
  if (typeof value === 'bigint') return bigintToJSON(value)
  const isAccessor = typeof value === 'object' && value !== null && 'toJSON' in value
  return isAccessor ? (value as { toJSON(): unknown }).toJSON() : value
}
