import { mismatch, requireKind } from '../errors.ts'
import type { Memory } from '../memory.ts'

/**
 * Returns a negative number when `a` comes before `b`, a positive one when it comes after it, and
 * otherwise 0.
 */
export type Compare<Element> = (a: Element, b: Element) => number

/** @throws INVALID_VALUE when `compare` isn't a function. */
export function requireCompare(compare: unknown): void {
  const isFunction = typeof compare === 'function'
  requireKind(isFunction, 'compare', compare, 'a function that compares two elements')
}

/** The order in which typed arrays sort: ascending, -0 before 0, NaN last. */
export function ascending(a: unknown, b: unknown): number {
  const [one, other] = [a as number, b as number]
  if (typeof a === 'object' && a !== null) {
    requireKind(false, 'compare', undefined, 'a function that compares two elements')
  }
  if (one < other) return -1
  if (one > other) return 1
  return one === 0
    ? Number(Object.is(other, -0)) - Number(Object.is(one, -0))
    : Number(Number.isNaN(one)) - Number(Number.isNaN(other))
}

/** Returns the indices from 0 to before `length`, sorted by `compare`. Equal ones stay in order. */
export function orderOf(length: number, compare: Compare<number>): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index)
  return order.sort((a, b) => compare(a, b) || a - b)
}

/**
 * Replaces the first elements of `stride` bytes, from `start` on, by others of them.
 *
 * @param order For each place, the index of the element that is copied there.
 * @param length Number of elements that there are.
 */
export function permute(
  memory: Memory,
  start: number,
  stride: number,
  order: Uint32Array,
  length: number = order.length,
): void {
  const isWords = stride % 4 === 0
  const view = isWords ? memory.u32 : memory.u8
  const first = isWords ? start >>> 2 : start
  const units = isWords ? stride >>> 2 : stride
  const former = view.slice(first, first + length * units)
  let to = first
  for (const index of order) {
    for (let from = index * units; from < (index + 1) * units; from++) view[to++] = former[from]!
  }
}

/**
 * @throws INVALID_VALUE when `rows` aren't the numbers from 0 to before `length` in some order.
 */
export function requirePermutation(rows: Uint32Array, length: number): void {
  const seen = new Uint8Array(length)
  const again = rows.find((row) => seen[row]!++ !== 0)
  if (again === undefined && rows.length === length) return
  throw mismatch(
    'INVALID_VALUE',
    'invalid indices for elements that own what is in them',
    again === undefined ? `no index ${seen.indexOf(0)}` : `index ${again} more than once`,
    `each index from 0 to ${length - 1} once`,
    'Pass what order returns, and remove elements with truncate or removeAt',
  )
}
