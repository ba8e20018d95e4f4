import type { BaseArena } from '../allocator.ts'
import type { Memory } from '../memory.ts'

/**
 * The elements of a collection as operations on whole structs see them: equality, hashing. Each
 * collection has one object of this interface, to which the table of a struct refers.
 */
export interface Contents {
  /**
   * Returns the number of elements, and the address of each element in the order of iteration. A
   * collection in columns copies its elements into memory of their own.
   *
   * @param field Byte offset of the field that is the collection.
   * @throws INVALID_BYTES when the state of the collection was overwritten.
   */
  elements(memory: Memory, field: number): Elements
}

export interface Elements {
  readonly length: number
  /** The addresses of runs of adjacent elements. */
  readonly runs: readonly number[]
  /** Number of adjacent elements at each address: 1, or the length of a column. */
  readonly count: number
  /** The memory that the addresses are in, if it isn't that of the collection. */
  readonly memory?: BaseArena
}
