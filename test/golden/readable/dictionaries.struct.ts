import type { Dictionary, FixedArray, List, Own, u32 } from 'offheap/schema'

/** A named collection: the class `Names` is a dictionary. */
export type Names = Dictionary

export interface Catalog {
  id: u32
  words: Dictionary
  names: Names
  shelves: List<Names>
  pairs: FixedArray<Dictionary, 2>
  rare: Own<Names> | null
}
