import type { BaseAllocator, BaseArena } from '../allocator.ts'
import { deeper } from './depth.ts'
import type { Ptr } from '../pointer.ts'

/**
 * A float in JSON: a number, or the name of one that the text of JSON can't hold. Every float comes
 * back bit for bit, except for the payload of a NaN: all NaNs are `'NaN'`.
 */
export type JSONFloat = number | 'NaN' | 'Infinity' | '-Infinity' | '-0'

/** Returns `value` as JSON holds it. */
export function floatToJSON(value: number): JSONFloat {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : value
  return String(value) as JSONFloat
}

/** Returns the decimal digits of `value`: the text of JSON has no bigints. */
export function bigintToJSON(value: bigint): string {
  return String(value)
}

/** Returns the owned structs as `toJSON` returns them. They are one owner deeper. */
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

/** Returns the elements of a list as `toJSON` returns them. They are one owner deeper. */
export function listToJSON<Element, JSON>(
  values: Iterable<Element>,
  toJSON: (element: Element, depth: number) => JSON,
  depth: number,
): JSON[] {
  return Array.from(values, (element) => toJSON(element, deeper(depth)))
}

/** Returns the elements of a fixed array as `toJSON` returns them. */
export function arrayToJSON<Element, JSON>(
  values: Iterable<Element>,
  toJSON: (element: Element, depth: number) => JSON,
  depth: number = 0,
): JSON[] {
  return Array.from(values, (element) => toJSON(element, depth))
}
