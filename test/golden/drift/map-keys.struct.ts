import type { Code, Dictionary, HashMap, HashSet, i64, Ptr, u32, u64 } from 'offheap/schema'

export type Labels = Dictionary

export interface Side {
  width: u32
}

export interface Box {
  side: Side
  depth: u32
}

/** Keys and values that need more than the check of a number. */
export interface Warehouse {
  labels: HashMap<u32, Code<Labels>>
  pairs: HashMap<Code<Labels>, Code<Labels>>
  boxes: HashMap<Box, u32>
  sizes: HashSet<Box>
  totals: HashMap<u64, i64>
  shelves: HashMap<Code<Labels>, Side>
  sides: HashSet<Ptr<Side> | null>
}
