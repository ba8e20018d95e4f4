import type { f32, FixedArray, Own, Ptr, Str, u32 } from 'offheap/schema'

/** A tree that belongs to its root: freeing that frees all of it. */
export interface TreeNode {
  value: f32
  left: Own<TreeNode> | null
  right: Own<TreeNode> | null
  /** Where it hangs: not owned, so it does not go round in circles. */
  parent: Ptr<TreeNode> | null
}

export interface Weapon {
  name: Str
  damage: u32
}

export interface Knight {
  weapon: Own<Weapon> | null
  spares: FixedArray<Own<Weapon> | null, 3>
  realm: Own<TreeNode> | null
}
