import type { BitSet, FixedArray, List, Own, u32 } from 'offheap/schema'

/** A named collection: the class `Visible` is a bit set. */
export type Visible = BitSet

export interface Groups {
  id: u32
  members: BitSet
  others: BitSet
  visible: Visible
  teams: List<Visible>
  layers: FixedArray<BitSet, 2>
  hidden: Own<Visible> | null
}
