import type { BaseArena } from '../allocator.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import { isLive, type HashHead } from './hash-head.ts'
import { CLEARS, KEYS, LIVE, MOVES, USED } from './hash-words.ts'

/** What an iterator returns. */
export const KEYS_ONLY = 0
export const VALUES_ONLY = 1
export const ENTRIES = 2

/** A map or a set, as far as an iterator needs it. */
interface Entries {
  readonly arena: BaseArena
  readonly ptr: number
  readonly layout$: HashHead
  key$(entry: number): unknown
  value$?(entry: number): unknown
}

/**
 * Iterates over the entries of a map or a set in insertion order, as iterators of a `Map` do: also
 * over those that are added meanwhile, and not over those that are removed before they are reached.
 */
export class HashIterator<Item> implements IterableIterator<Item> {
  private readonly map: Entries
  private readonly kind: number
  private head = 0
  private entry = 0
  private moves = 0
  private clears = 0
  /** The bytes of the current key. */
  private readonly key: Uint8Array

  constructor(map: Entries, kind: number) {
    this.map = map
    this.kind = kind
    this.key = new Uint8Array(map.layout$.key.size)
  }

  next(): IteratorResult<Item> {
    const { map, kind } = this
    const { u32 } = map.arena
    const head = u32[map.ptr >>> 2]! >>> 2
    if (head === 0) return { done: true, value: undefined }
    if (head !== this.head || u32[head + CLEARS] !== this.clears) {
      this.entry = 0
      this.head = head
      this.clears = u32[head + CLEARS]!
      this.moves = u32[head + MOVES]!
    } else if (u32[head + MOVES] !== this.moves) this.follow(u32[head + MOVES]!)
    const live = u32[head + LIVE]! >>> 2
    const end = Math.min(u32[head + USED]!, u32.length * 32)
    let { entry } = this
    while (entry < end && !isLive(u32, live, entry)) entry++
    this.entry = entry + 1
    if (entry >= end) {
      this.entry = entry
      return { done: true, value: undefined }
    }
    const { u8 } = map.arena
    const bytes = this.key
    const start = u32[head + KEYS]! + entry * bytes.length
    for (let byte = 0; byte < bytes.length; byte++) bytes[byte] = u8[start + byte]!
    const key = map.key$(entry)
    const value =
      kind === KEYS_ONLY
        ? key
        : kind === VALUES_ONLY
          ? map.value$!(entry)
          : [key, map.value$ === undefined ? key : map.value$(entry)]
    return { done: false, value: value as Item }
  }

  /** Goes on after the last entry, which has got another number because holes were closed. */
  private follow(moves: number): void {
    this.moves = moves
    if (this.entry === 0) return
    const { u8, u32 } = this.map.arena
    const head = this.head
    const { key } = this
    const live = u32[head + LIVE]! >>> 2
    for (let entry = 0; entry < u32[head + USED]!; entry++) {
      const start = u32[head + KEYS]! + entry * key.length
      if (!isLive(u32, live, entry) || key.some((byte, at) => u8[start + at] !== byte)) continue
      this.entry = entry + 1
      return
    }
    throw notGoingOn()
  }

  [Symbol.iterator](): this {
    return this
  }
}

/** Returns the error for an iterator whose current entry is gone: the next one is unknown. */
export function notGoingOn(): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    'iteration can not go on',
    'a map whose current entry was removed, and then others were added until entries moved',
    'one change or the other',
    'Collect the changes, and make them after the iteration',
  )
}
