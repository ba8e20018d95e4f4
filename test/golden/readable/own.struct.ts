import type { f32, FixedArray, Own, Ptr, Str, u32 } from 'offheap/schema'

/** A tree that its root owns: freeing the root frees the whole tree. */
export interface TreeNode {
  value: f32
  left: Own<TreeNode> | null
  right: Own<TreeNode> | null
  /** The node above it. A plain pointer, because ownership must not be circular. */
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
