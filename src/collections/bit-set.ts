import type { BaseArena } from '../allocator.ts'
import { requireSource } from '../block-bytes.ts'
import type { BlockType } from '../block-type.ts'
import { isIndex, isLackOfRoom, mismatch, show } from '../errors.ts'
import { holding, requireBlockNotHeld } from '../held.ts'
import { requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { resizeOwned, retireOwned, setOwned } from '../owned-block.ts'
import { NO_ARENA } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import { BIT_SET_HEAD, bitsIn, requireBitSet, usedWords, verifyBitSet } from './bit-set-blocks.ts'
import { BitSetIterator } from './bit-set-iterator.ts'
import { BITS, SIZE, WORDS } from './bit-set-words.ts'

/** Largest index: those of the set take 256 MiB. */
const MAX_INDEX = 2 ** 31 - 1
/** Number of words of the first block: with its two other words, it has no unused bytes. */
const FIRST_WORDS = 5

/**
 * A set of indices from 0 on, one bit each, which grows up to the largest one. `bit-set-words.ts` has
 * the format.
 */
export class BitSet implements Iterable<number> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => BitSet)

  readonly arena: BaseArena
  /**
   * Byte offset of the field that is the set. Assign it to move the accessor to the same field of
   * another struct.
   */
  ptr: Ptr

  constructor(arena: BaseArena, ptr: number) {
    if (arena == null) throw NO_ARENA.error
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  // A static field that isn't a call without effects would keep the class in every bundle.
  static get head$(): BlockType {
    return BIT_SET_HEAD
  }

  /** Number of indices in the set. O(1). */
  get size(): number {
    const { u32 } = this.arena
    const block = u32[this.ptr >>> 2]! >>> 2
    return block === 0 ? 0 : u32[block + SIZE]!
  }

  /** Number of indices, from 0 on, for which the block has bits. */
  get capacity(): number {
    const { u32 } = this.arena
    return u32[u32[this.ptr >>> 2]! >>> 2]! * 32
  }

  /** Number of bytes of the bits. */
  get bytes$(): number {
    const block = requireBitSet(this.arena, this.ptr)
    return block === 0 ? 0 : this.arena.u32[block + WORDS]! * 4
  }

  /** Returns whether an index is in the set. O(1). Returns false for every other value. */
  has(index: number): boolean {
    if (typeof index !== 'number') return false
    const { i32 } = this.arena
    const block = i32[this.ptr >>> 2]! >>> 2
    const word = index >>> 5
    if (!(index >>> 0 === index && word < i32[block]!)) return false
    return ((i32[block + 2 + word]! >>> index) & 1) === 1
  }

  /**
   * Adds an index. O(1), unless the block has to grow.
   *
   * @param index - An integer from 0 to 2^31 - 1.
   * @returns This set.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't such an integer.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the set is then unchanged.
   */
  add(index: number): this {
    if (typeof index !== 'number') return this.addAside(index)
    const { i32 } = this.arena
    const block = i32[this.ptr >>> 2]! >>> 2
    const word = index >>> 5
    if (!(index >>> 0 === index && word < i32[block]!)) return this.addAside(index)
    const bits = i32[block + 2 + word]!
    const added = bits | (1 << index)
    if (added === bits) return this
    i32[block + 2 + word] = added
    i32[block + 1]!++
    return this
  }

  /** Removes an index. O(1). Returns whether it was in the set. */
  delete(index: number): boolean {
    if (typeof index !== 'number') return false
    const { i32 } = this.arena
    const block = i32[this.ptr >>> 2]! >>> 2
    const word = index >>> 5
    if (!(index >>> 0 === index && word < i32[block]!)) return false
    const bits = i32[block + 2 + word]!
    const rest = bits & ~(1 << index)
    if (rest === bits) return false
    i32[block + 2 + word] = rest
    i32[block + 1]!--
    return true
  }

  /**
   * Adds an index that isn't in the set, or removes one that is. O(1), unless the block has to grow.
   *
   * @returns Whether the index is in the set now.
   * @throws The errors of `add`.
   */
  toggle(index: number): boolean {
    if (this.delete(index)) return false
    this.add(index)
    return true
  }

  /** Returns the least index in the set; -1 if it is empty. O(words before it). */
  first(): number {
    requireBitSet(this.arena, this.ptr)
    return this.next(-1)
  }

  /**
   * Returns the least index in the set that is greater than `index`; -1 if there is none. O(words
   * between them).
   *
   * @example
   * ```ts
   * for (let index = set.first(); index >= 0; index = set.next(index)) sum += values[index]
   * ```
   */
  next(index: number): number {
    if (typeof index !== 'number') this.requireIndex(index)
    const { i32 } = this.arena
    const block = i32[this.ptr >>> 2]! >>> 2
    const from = index + 1
    let word = from >>> 5
    const words = i32[block]!
    if (!(word < words)) return -1
    let bits = i32[block + 2 + word]! & (-1 << from)
    while (bits === 0) {
      if (++word >= words) return -1
      bits = i32[block + 2 + word]!
    }
    return word * 32 + 31 - Math.clz32(bits & -bits)
  }

  /**
   * Iterates over the indices in increasing order. An index that is removed before it is reached is
   * skipped; one that is added is visited if it is greater than the current one.
   */
  [Symbol.iterator](): BitSetIterator {
    requireBitSet(this.arena, this.ptr)
    return new BitSetIterator(this)
  }

  /** The same as `[Symbol.iterator]`. */
  values(): BitSetIterator {
    return this[Symbol.iterator]()
  }

  /** The same as `[Symbol.iterator]`: the keys of a set are its values. */
  keys(): BitSetIterator {
    return this[Symbol.iterator]()
  }

  /** Copies the indices into a JavaScript array, in increasing order. */
  toArray(): number[] {
    return [...this]
  }

  /** Returns the indices as an array; `JSON.stringify` calls it. */
  toJSON(): number[] {
    return [...this]
  }

  /** Returns a JavaScript set with the indices. */
  plain$(): Set<number> {
    return new Set(this)
  }

  /** Reports what is wrong with the bytes of the set. */
  examine$(report: (message: string) => void): void {
    verifyBitSet(this.arena, this.ptr, report)
  }

  /** Removes all indices. The capacity stays; `trim` gives it back. O(words). */
  clear(): void {
    const { arena } = this
    const block = requireBitSet(arena, this.ptr)
    if (block === 0) return
    const { u32 } = arena
    u32.fill(0, block + BITS, block + BITS + u32[block + WORDS]!)
    u32[block + SIZE] = 0
  }

  /**
   * Grows the block for indices below `count`, so that adding these allocates nothing.
   *
   * @param count - An integer from 0 to 2^31.
   * @throws `INVALID_SIZE` when `count` isn't such an integer.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the set is then unchanged.
   */
  reserve(count: number): void {
    if (!(isIndex(count) && count <= MAX_INDEX + 1)) {
      throw mismatch(
        'INVALID_SIZE',
        'invalid capacity of a bit set',
        show(count),
        'an integer from 0 to 2,147,483,648',
        'Pass one more than the largest index',
      )
    }
    const words = Math.ceil(count / 32)
    if (words * 32 > this.capacity) this.resize(words)
  }

  /** Shrinks the block to the words up to the last index. Frees it if the set is empty. */
  trim(): void {
    const { arena, ptr } = this
    const block = requireBitSet(arena, ptr)
    if (block === 0) return
    const words = usedWords(arena.u32, block)
    if (words === arena.u32[block + WORDS]) return
    if (words > 0) return this.resize(words)
    requireBlockNotHeld(arena, block * 4)
    retireOwned(arena, ptr, block * 4)
    arena.u32[ptr >>> 2] = 0
  }

  /**
   * Adds the indices from `from` to `to - 1`, or removes them. O(words).
   *
   * @param from - The first index, an integer.
   * @param to - The end, exclusive: an integer from `from` to 2^31.
   * @param isAdded - False to remove the indices.
   * @throws `INDEX_OUT_OF_RANGE` when these aren't such integers.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the set is then unchanged.
   */
  fill(from: number, to: number, isAdded: boolean = true): this {
    if (!(isIndex(from) && isIndex(to) && from <= to && to <= MAX_INDEX + 1)) {
      throw mismatch(
        'INDEX_OUT_OF_RANGE',
        'invalid range of indices',
        `${show(from)} to ${show(to)}`,
        'integers from 0 to 2,147,483,648, in order',
        'Pass the first index and the end, exclusive',
      )
    }
    if (isAdded && from < to) this.reserveDoubling(to)
    const { arena } = this
    const block = requireBitSet(arena, this.ptr)
    const end = Math.min(to, this.capacity)
    const { i32 } = arena
    for (let at = from; at < end; at = (at | 31) + 1) {
      const word = block + BITS + (at >>> 5)
      const above = end - at < 32 - (at & 31) ? -1 << end : 0
      const mask = (-1 << at) & ~above
      const bits = i32[word]!
      i32[word] = isAdded ? bits | mask : bits & ~mask
      i32[block + SIZE]! += bitsIn(i32[word]!) - bitsIn(bits)
    }
    return this
  }

  /**
   * Keeps the indices that are in `other`, too, which may be in another arena. O(words).
   *
   * @returns This set.
   * @throws `INVALID_VALUE` when `other` isn't a bit set.
   */
  and(other: BitSet): this {
    return this.combine(other, 0, -1, 0, 0)
  }

  /**
   * Adds the indices of `other`, which may be in another arena. O(words).
   *
   * @returns This set.
   * @throws `INVALID_VALUE` when `other` isn't a bit set.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the set is then unchanged.
   */
  or(other: BitSet): this {
    return this.combine(other, -1, -1, -1, this.wordsOf(other))
  }

  /** Removes the indices of `other`. As `and` otherwise. */
  andNot(other: BitSet): this {
    return this.combine(other, -1, -1, 0, 0)
  }

  /** Adds the indices of `other` that aren't in this set, and removes the others. As `or` otherwise. */
  xor(other: BitSet): this {
    return this.combine(other, -1, 0, -1, this.wordsOf(other))
  }

  /**
   * Returns whether an index is in both sets. O(words).
   * @throws `INVALID_VALUE` when `other` isn't a bit set.
   */
  intersects(other: BitSet): boolean {
    const { u32 } = this.arena
    const words = Math.min(this.wordsOf(this), this.wordsOf(other))
    const from = requireBitSet(this.arena, this.ptr) + BITS
    const to = requireBitSet(other.arena, other.ptr) + BITS
    const { u32: others } = other.arena
    for (let word = 0; word < words; word++) {
      if ((u32[from + word]! & others[to + word]!) !== 0) return true
    }
    return false
  }

  /**
   * Returns whether all indices of this set are in `other`. O(words).
   * @throws `INVALID_VALUE` when `other` isn't a bit set.
   */
  isSubsetOf(other: BitSet): boolean {
    const { u32 } = this.arena
    const words = this.wordsOf(this)
    if (words > this.wordsOf(other)) return false
    const from = requireBitSet(this.arena, this.ptr) + BITS
    const to = requireBitSet(other.arena, other.ptr) + BITS
    const { u32: others } = other.arena
    for (let word = 0; word < words; word++) {
      if ((u32[from + word]! & ~others[to + word]!) !== 0) return false
    }
    return true
  }

  /**
   * Replaces all indices. Takes an array, another iterable, or a bit set. A failed call leaves the
   * set unchanged.
   *
   * @throws `INDEX_OUT_OF_RANGE` when a value isn't an integer from 0 to 2^31 - 1.
   * @throws `OUT_OF_MEMORY` when the arena has no room.
   */
  assign(values: ArrayLike<number> | Iterable<number>): void {
    const { arena, ptr } = this
    requireSource(values)
    const source = holding(this, 1, () => Array.from(values as Iterable<number>))
    let words = 0
    for (const index of source) words = Math.max(words, (this.requireIndex(index) >>> 5) + 1)
    requireInViews(arena, ptr)
    const former = arena.u32[ptr >>> 2]!
    if (former !== 0) requireBlockNotHeld(arena, former)
    const made = words === 0 ? 0 : this.made(words)
    arena.u32[ptr >>> 2] = made
    for (const index of source) this.add(index)
    if (former !== 0) retireOwned(arena, ptr, former)
  }

  /** Returns the number of words of a set up to its last index. */
  private wordsOf(set: BitSet): number {
    if (!(set instanceof BitSet)) {
      throw mismatch(
        'INVALID_VALUE',
        'invalid set',
        show(set),
        'a BitSet',
        'Assign other values to a BitSet first',
      )
    }
    return usedWords(set.arena.u32, requireBitSet(set.arena, set.ptr))
  }

  /**
   * Combines the words of both sets, after there is room for `needed` ones: a word of this set keeps
   * the bits `keep ^ (mask & select)`, where `mask` is the word of the other set, and the bits
   * `mask & flip` are inverted then.
   */
  // One loop for all operations. A comparison in it took twice as long.
  private combine(other: BitSet, keep: number, select: number, flip: number, needed: number): this {
    const given = this.wordsOf(other)
    if (needed > 0) this.reserveDoubling(needed * 32)
    const block = requireBitSet(this.arena, this.ptr)
    if (block === 0) return this
    // Growth can have moved the other set, too.
    const from = requireBitSet(other.arena, other.ptr) + BITS
    const { i32: others } = other.arena
    const { i32 } = this.arena
    const start = block + BITS
    const words = i32[block + WORDS]!
    let size = 0
    for (let word = 0; word < words; word++) {
      const mask = word < given ? others[from + word]! : 0
      const result = (i32[start + word]! & (keep ^ (mask & select))) ^ (mask & flip)
      i32[start + word] = result
      if (result !== 0) size += bitsIn(result)
    }
    i32[block + SIZE] = size
    return this
  }

  private addAside(index: number): this {
    this.requireIndex(index)
    requireInViews(this.arena, this.ptr)
    // With an overwritten number of words, `add` would call this again without end.
    requireBitSet(this.arena, this.ptr)
    this.reserveDoubling(index + 1)
    return this.add(index)
  }

  private requireIndex(index: number): number {
    if (isIndex(index) && index <= MAX_INDEX) return index
    throw mismatch(
      'INDEX_OUT_OF_RANGE',
      'invalid index in a bit set',
      show(index),
      'an integer from 0 to 2,147,483,647',
      'Add indices that are small integers, such as rows or slots',
    )
  }

  /** Makes room for indices below `count`, and doubles the block if the arena has room for that. */
  private reserveDoubling(count: number): void {
    const { capacity } = this
    if (count <= capacity) return
    const needed = Math.ceil(count / 32)
    const most = (MAX_INDEX + 1) / 32
    try {
      this.resize(Math.min(most, Math.max(needed, (capacity / 32) * 2 + 1, FIRST_WORDS)))
    } catch (error) {
      if (!isLackOfRoom(error)) throw error
      this.resize(needed)
    }
  }

  /** Allocates an empty block. */
  private made(words: number): number {
    const { arena } = this
    const bytes = (BITS + words) * 4
    const block = setOwned(arena, arena.allocateZeroed(bytes, BIT_SET_HEAD.align))
    arena.checks?.ownedByField(block)
    arena.u32[(block >>> 2) + WORDS] = words
    return block
  }

  /** Resizes the block. Requires: no index is in the words that are removed. */
  private resize(words: number): void {
    const { arena, ptr } = this
    requireInViews(arena, ptr)
    const former = requireBitSet(arena, ptr) * 4
    if (former !== 0) requireBlockNotHeld(arena, former)
    // A larger assignment that can fail later needs the former block until its end.
    if (former === 0 || arena.adoptions.attemptAt(ptr) !== null) {
      const block = this.made(words)
      const { u32 } = arena
      if (former !== 0) {
        const kept = Math.min(words, u32[(former >>> 2) + WORDS]!)
        u32.copyWithin((block >>> 2) + SIZE, (former >>> 2) + SIZE, (former >>> 2) + BITS + kept)
        retireOwned(arena, ptr, former)
      }
      u32[ptr >>> 2] = block
      return
    }
    const before = arena.u32[(former >>> 2) + WORDS]!
    const moved = resizeOwned(arena, former, (BITS + words) * 4)
    const { u32 } = arena
    const block = moved >>> 2
    if (words > before) u32.fill(0, block + BITS + before, block + BITS + words)
    u32[block + WORDS] = words
    u32[ptr >>> 2] = moved
  }
}
