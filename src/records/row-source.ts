import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import type { Dictionary } from '../collections/dictionary.ts'
import { headOfRow, type TableRow } from '../collections/table-row.ts'
import { COLUMNS } from '../collections/table-words.ts'
import type { ByteSink } from './byte-sink.ts'

/**
 * Where generated code finds the fields of the records that it writes. The value of a field in a
 * row is at `starts[field] + row * size`, where `size` is that of a cell in tables, whose rows are
 * numbered. Elsewhere, it is 1, and a row is the byte offset of its struct.
 */
export class RowSource {
  readonly sink: ByteSink
  arena: BaseArena
  readonly starts: Uint32Array
  isTable = false
  /** The byte after each record, or after each field of CSV except the last one. */
  readonly mark: number
  /** The dictionaries of the fields with codes, in order. */
  readonly dictionaries: readonly Dictionary[]
  /** Pairs of a field's offset in the struct and the number of its column. */
  readonly #places: readonly number[]

  constructor(
    sink: ByteSink,
    places: readonly number[],
    mark: number,
    dictionaries: readonly Dictionary[],
  ) {
    this.sink = sink
    this.arena = sink.arena
    this.starts = new Uint32Array(places.length / 2)
    this.mark = mark
    this.dictionaries = dictionaries
    this.#places = places
    this.useStructs(sink.arena)
  }

  /** Prepares for structs in an arena. */
  useStructs(arena: BaseArena): void {
    this.arena = arena
    this.isTable = false
    const places = this.#places
    for (let field = 0; field < this.starts.length; field++) this.starts[field] = places[field * 2]!
  }

  /** Prepares for the rows of a table whose head is at the word `head`. */
  useTable(arena: BaseArena, head: number): void {
    this.arena = arena
    this.isTable = true
    const places = this.#places
    for (let field = 0; field < this.starts.length; field++) {
      this.starts[field] = arena.u32[head + COLUMNS + places[field * 2 + 1]!]!
    }
  }

  /**
   * Prepares for a row, or for a struct inside of one.
   *
   * @throws INVALID_VALUE when the row has another type, INDEX_OUT_OF_RANGE when it was removed.
   */
  useRow(row: TableRow, type: BlockType): void {
    this.useTable(row.arena as BaseArena, headOfRow(row, type))
  }
}
