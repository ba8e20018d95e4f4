import type { Arena, Ptr } from 'offheap'
import type { Rows, RowsClass, TableRows } from './archetype.ts'
import { Cells, copyOthers } from './cells.ts'
import type { ComponentState } from './ecs.gen.ts'

/** The row with the defaults, and the one with values on their way to an entity. */
const DEFAULTS = 0
const VALUES = 1

/**
 * Two rows of a component, in the arena. Values are written there first: whatever is wrong with
 * them, no entity has changed. From there, they are moved as cells.
 */
export class Stage<T extends Rows> {
  readonly arena: Arena
  readonly rows: T
  readonly cells: Cells = new Cells()

  constructor(state: ComponentState, type: RowsClass<T>) {
    const { arena } = state
    this.arena = arena
    if (state.stage === 0) {
      const rows = type.create(arena)
      try {
        fill(rows)
      } catch (error) {
        arena.free(rows)
        throw error
      }
      state.stage = rows.ptr
    }
    this.rows = type.at(arena, state.stage as Ptr<T>)
    this.cells.append(this.rows.columns, this.rows.capacity)
  }

  /** Writes values and defaults. */
  write(init: unknown): void {
    this.copy(false, this.cells, VALUES)
    if (init !== undefined) this.rows.set(VALUES, init as never)
  }

  /**
   * Copies the defaults, or the values, to a row of other columns. Those of the component begin at
   * the positions `word` and `other`.
   */
  copy(isValues: boolean, to: Cells, row: number, word: number = 0, other: number = 0): void {
    const { words, others } = this.cells
    const { arena } = this
    const { i32 } = arena
    const source = isValues ? VALUES : DEFAULTS
    const target = to.words
    for (let n = 0; n < words.length; n++) i32[target[word + n]! + row] = i32[words[n]! + source]!
    if (others.length === 0) return
    copyOthers(arena.u8, others, 0, source, to.others, other, row, others.length)
  }

  /** Returns the defaults of the columns of four bytes. */
  defaults(): number[] {
    return this.cells.words.map((start) => this.arena.i32[start + DEFAULTS]!)
  }

  /** Returns the cells of the values: four bytes each, then the bytes of the others. */
  save(): Int32Array {
    const { words, others } = this.cells
    const { i32, u8 } = this.arena
    const saved = words.map((start) => i32[start + VALUES]!)
    for (let n = 0; n < others.length; n += 2) {
      const size = others[n + 1]!
      const bytes = new Uint8Array((size + 3) & ~3)
      const start = others[n]! + VALUES * size
      bytes.set(u8.subarray(start, start + size))
      saved.push(...new Int32Array(bytes.buffer))
    }
    return Int32Array.from(saved)
  }

  /** Writes the cells that `save` has returned. */
  load(saved: Int32Array): void {
    const { words, others } = this.cells
    const { i32, u8 } = this.arena
    words.forEach((start, n) => (i32[start + VALUES] = saved[n]!))
    let from = saved.byteOffset + words.length * 4
    for (let n = 0; n < others.length; n += 2) {
      const size = others[n + 1]!
      u8.set(new Uint8Array(saved.buffer, from, size), others[n]! + VALUES * size)
      from += (size + 3) & ~3
    }
  }
}

/** Adds the two rows. A sparse set has them as the keys 0 and 1. */
function fill(rows: Rows): void {
  if (isTable(rows)) rows.pushMany(2)
  else for (const key of [DEFAULTS, VALUES]) rows.set(key, {} as never)
}

function isTable(rows: Rows): rows is TableRows {
  return 'pushMany' in rows
}
