import type { BaseAllocator, BaseArena } from '../allocator.ts'
import { deeper } from './depth.ts'
import type { Ptr } from '../pointer.ts'

/**
 * A float in JSON: a number, or the name of one that the text of JSON can't hold. Every float comes
 * back bit for bit, but for the payload of a NaN: all NaNs are `'NaN'`.
 */
export type JSONFloat = number | 'NaN' | 'Infinity' | '-Infinity' | '-0'

/** `value` as JSON holds it. */
export function floatToJSON(value: number): JSONFloat {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : value
  return String(value) as JSONFloat
}

/** Returns the decimal digits of `value`: the text of JSON has no bigints. */
export function bigintToJSON(value: bigint): string {
  return String(value)
}

/** What `toJSON` makes of the structs that are pointed to; owned structs are one owner deeper. */
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

/** What `toJSON` makes of the elements of a list, which are one owner deeper. */
export function listToJSON<Element, JSON>(
  values: Iterable<Element>,
  toJSON: (element: Element, depth: number) => JSON,
  depth: number,
): JSON[] {
  return Array.from(values, (element) => toJSON(element, deeper(depth)))
}

/** What `toJSON` makes of the elements of a fixed array. */
export function arrayToJSON<Element, JSON>(
  values: Iterable<Element>,
  toJSON: (element: Element, depth: number) => JSON,
  depth: number = 0,
): JSON[] {
  return Array.from(values, (element) => toJSON(element, depth))
}
