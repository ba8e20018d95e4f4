import type { BaseArena } from '../allocator.ts'
import { Arena } from '../arena.ts'
import { Pool } from '../collections/pool.ts'
import { growTable } from '../collections/table-growth.ts'
import { markRows } from '../collections/table-views.ts'
import { Table } from '../collections/table.ts'
import { mismatch, show } from '../errors.ts'
import { StructList } from '../fields/struct-list.ts'
import type { Ptr } from '../pointer.ts'
import type { GeneratedType, Struct } from '../struct.ts'

/** Gets an accessor of each record, always the same one. Reading ends when it returns false. */
export type RowCallback<T> = (row: T) => void | false

/** The targets of readers: a table, a list or a pool of the struct, or a function. */
export type RecordTarget<T extends Struct, Init = unknown> =
  Table<T, Init> | StructList<T, Init> | Pool<T, Init> | RowCallback<T>

/** The targets for structs that own text, which no table can have. */
export type OwnerTarget<T extends Struct, Init = unknown> =
  StructList<T, Init> | Pool<T, Init> | RowCallback<T>

// The kinds of targets, as generated code has them.
export const TABLE = 0
export const LIST = 1
export const POOL = 2
export const CALLBACK = 3

/** Number of rows without a limit; small enough for the integers of V8. */
const ANY_NUMBER = 2 ** 30 - 1

/** Room for one struct in the arena of a callback, and for the texts that it owns. */
const SCRATCH_BYTES = 4096

/**
 * A target as the generated loops see it. The rows from `length` to before `limit` have room, but
 * don't exist yet: the loop writes them, and `publish` makes them rows.
 */
export interface RowTarget<T extends Struct> {
  readonly kind: number
  /** The arena with the rows. */
  readonly arena: BaseArena
  /** Byte offset of the field of a table or a list; of the struct of a callback. */
  readonly ptr: number
  /** The pool; null for other targets. */
  readonly pool: Pool<T> | null
  readonly callback: RowCallback<T> | null
  /** The accessor for the callback; null for other targets. */
  readonly accessor: T | null
  /** Returns the number of rows. */
  length(): number
  /** Returns the number of rows for which there is room. */
  limit(): number
  /** Makes room for `rows` rows in total, and possibly more. */
  grow(rows: number): void
  /** Adds the rows from the current length to before `rows`. */
  publish(rows: number): void
}

/** Returns the target for `into`. @throws INVALID_VALUE when it isn't one for structs of `type`. */
export function rowTarget<T extends Struct, Init>(
  type: GeneratedType<T, Init>,
  into: unknown,
): RowTarget<T> {
  if (typeof into === 'function') return new CallbackTarget(type, into as RowCallback<T>)
  if (into instanceof Table && into.layout$.element() === type) return new TableTarget<T>(into)
  if (into instanceof StructList && into.isOf$(type)) return new ListTarget<T>(into, type.size)
  if (into instanceof Pool && into.isOf$(type)) return new PoolTarget<T>(into)
  const { typeName } = type
  throw mismatch(
    'INVALID_VALUE',
    'invalid target of records',
    show(into),
    `a table, a list or a pool of ${typeName}, or a function`,
    `Pass a collection whose elements are of type ${typeName}`,
  )
}

class TableTarget<T extends Struct> implements RowTarget<T> {
  readonly kind = TABLE
  readonly arena: BaseArena
  readonly ptr: number
  readonly pool = null
  readonly callback = null
  readonly accessor = null
  readonly #table: Pick<Table<T>, 'length' | 'capacity' | 'layout$' | 'bytes$'>

  constructor(table: Table<T>) {
    this.arena = table.arena
    this.ptr = table.ptr
    this.#table = table
    // Checks the bytes of the table.
    void table.bytes$
  }

  length(): number {
    return this.#table.length
  }

  limit(): number {
    return this.#table.capacity
  }

  grow(rows: number): void {
    growTable(this.arena, this.ptr, this.#table.layout$, rows)
  }

  publish(rows: number): void {
    const { arena, ptr } = this
    const first = this.length()
    if (rows === first) return
    arena.u32[arena.u32[ptr >>> 2]! >>> 2] = rows
    if (this.#table.layout$.tracks) markRows(arena, ptr, first, rows)
  }
}

class ListTarget<T extends Struct> implements RowTarget<T> {
  readonly kind = LIST
  readonly arena: BaseArena
  readonly ptr: number
  readonly pool = null
  readonly callback = null
  readonly accessor = null
  readonly #list: Pick<StructList<T>, 'length' | 'capacity' | 'reserve' | 'bytes$'>
  readonly #stride: number

  constructor(list: StructList<T>, stride: number) {
    this.arena = list.arena
    this.ptr = list.ptr
    this.#list = list
    this.#stride = stride
    void list.bytes$
  }

  length(): number {
    return this.#list.length
  }

  limit(): number {
    return this.#list.capacity
  }

  grow(rows: number): void {
    const capacity = this.#list.capacity
    const doubled = Math.max(rows, capacity * 2, Math.ceil(64 / this.#stride))
    try {
      this.#list.reserve(doubled)
    } catch (error) {
      if (doubled === rows) throw error
      this.#list.reserve(rows)
    }
  }

  publish(rows: number): void {
    this.arena.u32[(this.ptr >>> 2) + 1] = rows
  }
}

/** Slots of a pool exist as soon as they are allocated, so there is nothing to publish. */
class PoolTarget<T extends Struct> implements RowTarget<T> {
  readonly kind = POOL
  readonly arena: BaseArena
  readonly ptr: number
  readonly pool: Pool<T>
  readonly callback = null
  readonly accessor = null

  constructor(pool: Pool<T>) {
    this.arena = pool.arena
    this.ptr = pool.ptr
    this.pool = pool
  }

  length(): number {
    return 0
  }

  limit(): number {
    return ANY_NUMBER
  }

  grow(): void {}

  publish(): void {}
}

/** The struct is in an arena of its own. */
class CallbackTarget<T extends Struct> implements RowTarget<T> {
  readonly kind = CALLBACK
  readonly arena: Arena
  readonly ptr: number
  readonly pool = null
  readonly callback: RowCallback<T>
  readonly accessor: T

  constructor(type: GeneratedType<T, never>, callback: RowCallback<T>) {
    this.arena = new Arena(type.size * 2 + SCRATCH_BYTES)
    this.ptr = this.arena.allocateZeroed(type.size, type.align)
    this.callback = callback
    this.accessor = type.at(this.arena, this.ptr as Ptr<T>)
  }

  length(): number {
    return 0
  }

  limit(): number {
    return ANY_NUMBER
  }

  grow(): void {}

  publish(): void {}
}
