import type { ArenaOf, BaseArena } from '../allocator.ts'
import { requireSource } from '../block-bytes.ts'
import { writeString } from '../encoding/string.ts'
import { isIndex, mismatch, show, type OffheapError } from '../errors.ts'
import { changedByValues, holding, requireBlockNotHeld, requireNotHeld } from '../held.ts'
import { requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { NO_ARENA } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import { replaceApart } from './apart.ts'
import { isLive, requireMap, type HashHead } from './hash-head.ts'
import { clearMap, makeRoom, removeEntry, tooMany, trimMap, verifyMap } from './hash-index.ts'
import { HashIterator, KEYS_ONLY } from './hash-iterator.ts'
import { CAPACITY, KEYS, LIVE, SIZE, USED, VALUES } from './hash-words.ts'

/**
 * Base class of the accessors of maps and sets. `hash-words.ts` has the format. Each type has a
 * class with its own copy of the methods that run in loops, which keeps them monomorphic; the
 * others are here. `Of` is the struct that the accessor's arena contains.
 */
export abstract class HashBase<Key, KeyInput, Of = Key> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => HashBase)

  readonly arena: ArenaOf<Of>
  /** Byte offset of the field that is the map. */
  ptr: Ptr

  constructor(arena: ArenaOf<Of>, ptr: number) {
    if (arena == null) throw NO_ARENA.error
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  /** The type of the head. */
  abstract get layout$(): HashHead

  /**
   * Returns the number of the entry with a key, in the order of insertion; -1 if there is none. It
   * is valid until an entry is added.
   *
   * @throws `INVALID_VALUE` when the key is of a wrong kind, or out of the range of keys.
   */
  abstract find(key: KeyInput): number

  /** Returns whether there is an entry with a key. Throws as `find` does. */
  abstract has(key: KeyInput): boolean

  /**
   * Returns the key of an entry.
   *
   * @throws `INDEX_OUT_OF_RANGE` when there is no such entry.
   */
  abstract keyAt(entry: number): Key

  /**
   * Returns the number of the first entry, in the order of insertion; -1 if there is none. The
   * fastest loop over entries is one over their numbers:
   *
   * ```ts
   * const { column } = counts
   * for (let n = counts.first(); n >= 0; n = counts.next(n)) sum += column[n]!
   * ```
   */
  first(): number {
    return this.next(-1)
  }

  /**
   * Returns the number of the entry after another one, which can have been removed meanwhile; -1
   * after the last one. Requires: no entry was added since the number was returned.
   */
  abstract next(entry: number): number

  /** Returns the number of the first entry from `entry` on, which is a hole; -1 if there is none. */
  protected skip$(entry: number): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    const live = u32[head + LIVE]! >>> 2
    // Bytes that were overwritten don't make a walk longer than the memory is.
    const end = Math.min(u32[head + USED]!, u32.length * 32)
    let next = Math.max(0, entry)
    while (next < end && !isLive(u32, live, next)) next++
    return next < end ? next : -1
  }

  /** Returns the key of an entry that exists. */
  abstract key$(entry: number): Key
  /** Returns the word that the index has for the key of an entry. */
  protected abstract word$(entry: number): number
  /** Returns the entry with the key of an entry, as a search finds it. */
  protected abstract same$(entry: number): number

  /** Number of entries. O(1). */
  get size(): number {
    // Word 0 of every arena is 0, so a map without a head has no entries.
    const { u32 } = this.arena
    return u32[u32[this.ptr >>> 2]! >>> 2]!
  }

  /** Number of entries for which there is room. */
  get capacity(): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : u32[head + CAPACITY]!
  }

  /**
   * Number of bytes of all keys and values.
   *
   * @throws `INVALID_BYTES` when the map was overwritten.
   */
  get bytes$(): number {
    const { arena, ptr, layout$: layout } = this
    const head = requireMap(arena, ptr, layout)
    return head === 0 ? 0 : arena.u32[head + SIZE]! * (layout.key.size + layout.value.size)
  }

  /**
   * Removes an entry, and frees all that it owns. O(1): no other entry moves.
   *
   * @returns Whether there was an entry with the key. Throws as `find` does.
   */
  delete(key: KeyInput): boolean {
    const entry = this.find(key)
    if (entry < 0) return false
    this.remove$(entry)
    return true
  }

  protected remove$(entry: number): void {
    const { arena, ptr, layout$: layout } = this
    const { key, value } = layout
    const word = this.word$(entry)
    const head = arena.u32[ptr >>> 2]! >>> 2
    const at = arena.u32[head + VALUES]! + entry * value.size
    // The end is larger by one because the value itself ends, too.
    requireNotHeld(arena, at, at + value.size + 1)
    const owned = new Deallocator(arena, ptr)
    key.collect?.(arena, arena.u32[head + KEYS]! + entry * key.size, owned)
    value.collect?.(arena, at, owned)
    owned.find()
    removeEntry(arena, head, entry, word, value.size)
    owned.free()
  }

  /** Removes all entries, and frees all that they own. The room stays; `trim` gives it back. */
  clear(): void {
    const { arena, ptr, layout$: layout } = this
    requireInViews(arena, ptr)
    const head = requireMap(arena, ptr, layout)
    if (head === 0) return
    // What a larger assignment has not completed is kept until its end.
    if (arena.adoptions.attemptAt(ptr) !== null) return this.replace$([], () => undefined)
    const { key, value } = layout
    requireBlockNotHeld(arena, arena.u32[head + VALUES]!)
    if (key.collect === undefined && value.collect === undefined) {
      return clearMap(arena, head, layout)
    }
    const owned = new Deallocator(arena, ptr)
    if (key.collect !== undefined) {
      const keys = arena.u32[head + KEYS]!
      for (const entry of this.entries$()) key.collect(arena, keys + entry * key.size, owned)
    }
    this.collectValues(owned)
    owned.find()
    clearMap(arena, head, layout)
    owned.free()
  }

  /**
   * Makes room for `capacity` entries in total, so that adding up to that number doesn't allocate.
   *
   * @throws `INVALID_SIZE` when no map can be as large, `OUT_OF_MEMORY` when the arena has no room.
   *   The map is then unchanged.
   */
  reserve(capacity: number): void {
    if (!(Number.isInteger(capacity) && capacity >= 0)) throw tooMany(capacity)
    makeRoom(this.arena, this.ptr, this.layout$, Math.max(0, capacity - this.size))
  }

  /** Gives back the room that no entry uses. */
  trim(): void {
    trimMap(this.arena, this.ptr, this.layout$)
  }

  /** Iterates over the keys in insertion order. */
  keys(): IterableIterator<Key> {
    void this.bytes$
    return new HashIterator(this as never, KEYS_ONLY)
  }

  /**
   * Returns a function that returns whether the entry with the key or the value at `at` is still
   * there.
   */
  entryAt$(at: number): () => boolean {
    const { arena, ptr } = this
    const { key, value } = this.layout$
    const head = arena.u32[ptr >>> 2]! >>> 2
    const isKey = at >= arena.u32[head + KEYS]!
    const [part, size] = isKey ? [KEYS, key.size] : [VALUES, value.size]
    const entry = (at - arena.u32[head + part]!) / size
    const keyBytes = (): Uint8Array => {
      const start = arena.u32[head + KEYS]! + entry * key.size
      return arena.u8.slice(start, start + key.size)
    }
    const former = isKey ? new Uint8Array(0) : keyBytes()
    return () => {
      const { u32 } = arena
      if (u32[head + part]! + entry * size !== at || !(entry < u32[head + USED]!)) return false
      if (!isLive(u32, u32[head + LIVE]! >>> 2, entry)) return false
      const now = keyBytes()
      return former.every((byte, index) => byte === now[index])
    }
  }

  /** Reports what is wrong with the bytes of the map. */
  examine$(report: (message: string) => void): void {
    const wordOf = (entry: number): number => this.word$(entry)
    const find = (entry: number): number => this.same$(entry)
    verifyMap(this.arena, this.ptr, this.layout$, wordOf, find, report)
  }

  /** Returns the numbers of the entries in insertion order. */
  protected entries$(): number[] {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    const entries: number[] = []
    if (head === 0) return entries
    const live = u32[head + LIVE]! >>> 2
    for (let entry = 0; entry < u32[head + USED]!; entry++) {
      if (isLive(u32, live, entry)) entries.push(entry)
    }
    return entries
  }

  /**
   * Adds a key that is a text. It gets its block before the map grows, so that nothing fails then.
   */
  protected grownFor$(key: string, place: (source: number) => number): number {
    const { arena, ptr, layout$: layout } = this
    const field = (arena as BaseArena).allocateZeroed(8)
    try {
      writeString(arena, field, key)
      makeRoom(arena, ptr, layout, 1)
      return place(field)
    } finally {
      writeString(arena, field, '')
      arena.free(field)
    }
  }

  /** Makes room for one more entry. */
  protected grow$(): void {
    makeRoom(this.arena, this.ptr, this.layout$, 1)
  }

  /** @throws INDEX_OUT_OF_RANGE when there is no such entry. */
  protected requireEntry(entry: number): void {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    const isThere =
      isIndex(entry) &&
      head !== 0 &&
      entry < u32[head + USED]! &&
      isLive(u32, u32[head + LIVE]! >>> 2, entry)
    if (isThere) return
    throw mismatch(
      'INDEX_OUT_OF_RANGE',
      'entry out of range',
      show(entry),
      `one of ${this.size} entries`,
      'Pass what find, slot or entry returned',
    )
  }

  /** Returns the error for an index without an empty slot. */
  protected overwritten$(): OffheapError {
    const { arena, ptr, layout$: layout } = this
    requireMap(arena, ptr, layout)
    return mismatch(
      'INVALID_BYTES',
      `index of ${layout.typeName} at ${ptr} overwritten`,
      'no empty slot',
      'a quarter of the slots',
      'Find what wrote it; call examine() for structs from elsewhere',
    )
  }

  /** Returns the error for a key that no entry can have. */
  protected noKey$(key: unknown, expected: string): OffheapError {
    return mismatch(
      'INVALID_VALUE',
      `invalid key of ${this.layout$.typeName}`,
      show(key),
      expected,
      `Pass ${expected}`,
    )
  }

  /**
   * Replaces all entries by those that `fill` adds to another map of the same class, because values
   * can be parts of this one. What the former values own is offered to the new ones. A failed call
   * leaves this map unchanged.
   */
  protected replace$(source: object, fill: (built: this, items: readonly unknown[]) => void): void {
    const { arena, ptr, layout$: layout } = this
    requireSource(source)
    const items = holding(this, 4, () => Array.from(source as Iterable<unknown>))
    requireInViews(arena, ptr)
    const former = arena.u32[ptr >>> 2]!
    const owned = new Deallocator(arena, ptr)
    this.collectValues(owned)
    owned.offering(() =>
      replaceApart(this, layout, owned, (built) => {
        const { size } = this
        fill(built, items)
        if (arena.u32[ptr >>> 2] !== former || this.size !== size) throw changedByValues()
      }),
    )
  }

  /** Adds what all values own. */
  private collectValues(owned: Deallocator): void {
    const { arena, ptr, layout$: layout } = this
    const { value } = layout
    const head = requireMap(arena, ptr, layout)
    if (head === 0 || value.collect === undefined) return
    const values = arena.u32[head + VALUES]!
    for (const entry of this.entries$()) {
      value.collect(arena, values + entry * value.size, owned)
    }
  }
}
