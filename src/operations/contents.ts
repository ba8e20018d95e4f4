import type { Memory } from '../memory.ts'

/**
 * The elements of a collection as operations on whole structs see them: equality, hashing. Each
 * collection has one object of this interface, to which the table of a struct refers.
 */
export interface Contents {
  /**
   * Returns the number of elements, and their addresses in the order of iteration.
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
  /** Number of adjacent elements at each address. */
  readonly count: number
  /** Distance of adjacent elements in bytes; missing for structs. */
  readonly stride?: number
  /**
   * The memory that contains the elements, for a collection that has gathered them from columns, as
   * structs that own nothing; missing for those that are in the arena.
   */
  readonly memory?: Memory
  /**
   * The keys of the elements of a map, whose elements are in the order of their keys, or the ends
   * of the texts of a dictionary.
   */
  readonly keys?: ArrayLike<number>
}
