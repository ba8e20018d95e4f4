import { requireSource } from '../block-bytes.ts'
import { entryOf } from '../entry.ts'
import { mismatch, show } from '../errors.ts'
import { holding } from '../held.ts'
import { requireInViews } from '../memory.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import type { Struct, StructType } from '../struct.ts'
import { Columnar } from './columnar.ts'
import type { SparseHead } from './sparse-head.ts'
import { enterRow, examineIndex, makeRoom, trimSet } from './sparse-index.ts'
import { ENTRIES, KEYS, SparseIterator, VALUES } from './sparse-iterator.ts'
import { madeOf } from './table-build.ts'
import { isRow, type TableRow } from './table-row.ts'
import { scatterRow } from './table-rows.ts'

/** Keys and values for a map: a `Map`, another map of an arena, or an iterable of pairs. */
export type Entries<Key, Value> = ArrayLike<readonly [Key, Value]> | Iterable<readonly [Key, Value]>

/**
 * Base class of the accessors of sparse sets: maps from 32-bit keys to structs, whose fields are in
 * columns without gaps. The field takes four bytes; `sparse-words.ts` has the format. Each type of
 * values has a class with its own copy of the methods that run in loops, which keeps them
 * monomorphic; the others are here.
 */
export abstract class SparseSet<
  T extends Struct,
  Init = unknown,
  Row extends TableRow = TableRow,
  Columns extends object = object,
>
  extends Columnar<T, Init, Row, Columns>
  implements Iterable<[number, Row]>
{
  abstract override get layout$(): SparseHead<StructType<T, Init>>

  /**
   * Returns the row of a key, the index of its cells in the columns; -1 for a key that isn't in the
   * set. A row is valid until a key is deleted, because the last row then takes the place of the
   * removed one.
   *
   * @throws `INVALID_VALUE` when the key isn't an integer from 0 to 2^32 - 1.
   */
  abstract row(key: number): number

  /** Returns whether a key is in the set. Throws as `row` does. */
  abstract has(key: number): boolean

  /**
   * Returns an accessor of the value of a key, or undefined. It is that of a row: when a key is
   * deleted, it can be at the value of another key. Throws as `row` does.
   */
  abstract get(key: number): Row | undefined

  /**
   * Adds a key with a value, or replaces its value. Fields that `init` doesn't have get their
   * defaults. A failed call leaves the set unchanged.
   *
   * @returns The row of the key.
   * @throws `OUT_OF_MEMORY`, the errors of setting the fields, and those of `row`.
   */
  abstract set(key: number, init: T | Init | Row): number

  /**
   * Adds a key whose value has its defaults, for programs that write the columns. The value of a
   * key that is in the set stays as it is.
   *
   * @returns The row of the key.
   * @throws `OUT_OF_MEMORY`, and the errors of `row`.
   */
  abstract add(key: number): number

  /**
   * Removes a key by moving the last row to the place of its row. O(1).
   *
   * @returns Whether the key was in the set. Throws as `row` does.
   */
  abstract delete(key: number): boolean

  /** Number of keys. */
  get size(): number {
    return this.length
  }

  /** The keys of the rows, a column as those of `columns`, which is valid as long as these. */
  get keyColumn(): Uint32Array<T['arena']['buffer']> {
    const start = this.keyStart
    return this.arena.u32.subarray(start, start + this.capacity) as Uint32Array<
      T['arena']['buffer']
    >
  }

  /** Index of the first key in the view `u32` of the arena, valid until the set grows. */
  get keyStart(): number {
    return this.start$(this.layout$.rows.count) >>> 2
  }

  /**
   * Returns the key of a row.
   *
   * @param row - An integer from 0 to `length - 1`.
   * @throws `INDEX_OUT_OF_RANGE` when there is no such row.
   */
  abstract keyAt(row: number): number

  /** Removes all keys. O(1): the room stays; `trim` gives it back. */
  clear(): void {
    const { arena, ptr } = this
    requireInViews(arena, ptr)
    const head = arena.u32[ptr >>> 2]! >>> 2
    if (head !== 0) arena.u32[head] = 0
  }

  /** Gives back the room that no row uses, and the pages of the index without keys. */
  trim(): void {
    trimSet(this.arena, this.ptr, this.layout$)
  }

  /**
   * Replaces all keys and values. A key that `entries` has twice gets its last value. A failed call
   * leaves the set unchanged.
   *
   * @param entries - A `Map`, a sparse set, or an iterable of pairs of a key and a value.
   * @throws `OUT_OF_MEMORY`, and the errors of `set`.
   */
  assign(entries: Entries<number, T | Init | Row>): void {
    const { arena, ptr, layout$: layout } = this
    requireSource(entries)
    holding(this, 4, () => {
      const source = Array.from(entries)
      requireInViews(arena, ptr)
      // Values can be rows of this set, so the new one is built apart.
      const field = arena.allocateZeroed(8)
      const built = new (this.constructor as new (arena: object, ptr: number) => this)(arena, field)
      try {
        for (const entry of source) {
          const [key, value] = entryOf(entry) as readonly [number, T | Init | Row]
          built.set(key, value)
        }
        const former = new Deallocator(arena, ptr)
        if (arena.u32[ptr >>> 2] !== 0) former.own(ptr, layout)
        former.find()
        const { u32 } = arena
        u32[ptr >>> 2] = u32[field >>> 2]!
        u32[field >>> 2] = 0
        if (layout.tracks && source.length > 0) this.mark(0, this.length)
        former.retire()
      } finally {
        built.clear()
        built.trim()
        arena.free(field)
      }
    })
  }

  /** Iterates over the keys, by their rows. */
  keys(): IterableIterator<number> {
    void this.bytes$
    return new SparseIterator(this, KEYS)
  }

  /** Iterates over accessors of the values, by their rows. */
  values(): IterableIterator<Row> {
    void this.bytes$
    return new SparseIterator(this, VALUES)
  }

  /** Iterates over pairs of a key and an accessor of its value, by their rows. */
  entries(): IterableIterator<[number, Row]> {
    void this.bytes$
    return new SparseIterator(this, ENTRIES)
  }

  /** Iterates as `entries` does. */
  [Symbol.iterator](): IterableIterator<[number, Row]> {
    return this.entries()
  }

  /** Calls a function for each key, by their rows. */
  forEach(use: (value: Row, key: number, set: this) => void): void {
    for (const [key, value] of this) use(value, key, this)
  }

  /** Returns the entries as pairs of plain values; `JSON.stringify` calls it. */
  toJSON(): unknown {
    return Array.from(this, ([key, value]) => [key, valueToJSON(value)])
  }

  /** Returns a JavaScript map with the keys and accessors of the values. */
  plain$(): Map<number, Row> {
    return new Map(this)
  }

  /** Returns a function that returns whether a row isn't `row`, or still has its key. */
  kept$(row: number): (now: number) => boolean {
    const { arena, ptr } = this
    const { keys } = this.layout$
    const keyOf = (): number => {
      const { u32 } = arena
      return u32[(u32[(u32[ptr >>> 2]! >>> 2) + keys]! >>> 2) + row]!
    }
    const key = keyOf()
    return (now) => now !== row || keyOf() === key
  }

  /** Reports what is wrong with the bytes of the set. */
  examine$(report: (message: string) => void): void {
    examineIndex(this.arena, this.ptr, this.layout$, report)
  }

  /**
   * Adds or replaces a value of any form. It is written into a struct of its own first, so a failed
   * call leaves the set unchanged.
   */
  protected put$(key: number, init: T | Init | Row | undefined): number {
    const { arena, layout$: layout } = this
    // Refuses a wrong key before the values are read.
    void this.row(key)
    if (init !== undefined && !isRow(init)) {
      init = arena.checks?.creating(layout.element(), init) ?? init
    }
    const made = madeOf(arena, layout.rows, init)
    try {
      // Getters of the values may have changed the set.
      const row = this.extend$(key)
      scatterRow(layout.rows, arena, made, arena, arena.u32[this.ptr >>> 2]! >>> 2, row)
      if (layout.tracks) this.mark(row, row + 1)
      return row
    } finally {
      arena.free(made)
    }
  }

  /** Returns the row of a key, or adds one, whose cells have any contents. */
  protected extend$(key: number): number {
    const { arena, ptr, layout$: layout } = this
    const row = this.row(key)
    if (row >= 0) return row
    makeRoom(arena, ptr, layout, key)
    return enterRow(arena, ptr, layout, key)
  }

  /** Returns -1 for a key that isn't in the set. Throws when it is of the wrong kind. */
  protected missing$(key: unknown): number {
    if (typeof key === 'number' && key >>> 0 === key) return -1
    throw mismatch(
      'INVALID_VALUE',
      'invalid key of a sparse set',
      show(key),
      'an integer from 0 to 4294967295',
      'Pass an unsigned 32-bit integer',
    )
  }
}
