import type { FixedArray, Ptr } from 'offheap/schema'
import type { Item, Slot } from './pointers.struct.js'

/** The files of `Owner` and `Item` import each other: types only on one side, a class on the other. */
export interface Owner {
  first: Ptr<Item> | null
  pockets: FixedArray<Slot, 3>
}
