import type { Ptr, u32 } from 'offheap/schema'
import type { Owner } from './owner.struct.ts'

/** Points to a struct of its own file, of another file, and to itself. */
export interface Item {
  next: Ptr<Item> | null
  slot: null | Ptr<Slot>
  owner: (Ptr<Owner> | null)
}

export interface Slot {
  index: u32
}
