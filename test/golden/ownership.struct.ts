import type { FixedArray, f32, List, Own, Ptr, Ref, Str, u16 } from 'offheap/schema'
import type { Vec2 } from './vector.struct.ts'

export interface Leaf {
  size: f32
}

/** Owns its children, knows its parent. */
export interface Branch {
  name: Str
  parent: Ptr<Branch> | null
  rival: Ref<Branch> | null
  leaf: Own<Leaf> | null
  left: Own<Branch> | null
  pair: FixedArray<Own<Leaf> | null, 2>
  rivals: FixedArray<Ref<Branch> | null, 2>
}

/** Lists of everything that one can hold. */
export interface Lists {
  numbers: List<u16>
  points: List<Vec2>
  branches: List<Branch>
  pointers: List<Ptr<Leaf> | null>
  owned: List<Own<Branch> | null>
  references: List<Ref<Leaf> | null>
  nested: FixedArray<List<f32>, 2>
}

/** Owns by what is inside of it. */
export interface Forest {
  lists: Lists
  trees: FixedArray<Branch, 2>
}
