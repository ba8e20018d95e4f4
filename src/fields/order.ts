import { requireKind } from '../errors.ts'
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
 * Puts elements of `stride` bytes, from `start` on, into another order.
 *
 * @param order For each place, the index of the element that is moved there.
 */
export function permute(memory: Memory, start: number, stride: number, order: Uint32Array): void {
  const isWords = stride % 4 === 0
  const view = isWords ? memory.u32 : memory.u8
  const first = isWords ? start >>> 2 : start
  const units = isWords ? stride >>> 2 : stride
  const former = view.slice(first, first + order.length * units)
  let to = first
  for (const index of order) {
    for (let from = index * units; from < (index + 1) * units; from++) view[to++] = former[from]!
  }
}
