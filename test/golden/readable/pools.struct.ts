import type { f32, List, Own, Pool, Ptr, Ref, Str, u32 } from 'offheap/schema'

/** A named collection: the class `Bodies` is a pool. */
export type Bodies = Pool<Body>

export interface Body {
  x: f32
  y: f32
  vx: f32
  vy: f32
}

export interface Item {
  id: u32
  name: Str
  /** @default 1 */
  count: u32
  next: Own<Item> | null
  bag: Pool<Body>
}

/** @chunk 100 */
export type Items = Pool<Item>

export interface World {
  bodies: Bodies
  particles: Pool<Body>
  /** @chunk 256 */
  items: Pool<Item>
  names: List<Bodies>
  other: Own<Items> | null
  leader: Ptr<Item> | null
  chosen: Ref<Item> | null
}

export interface Tree {
  id: u32
  trees: Pool<Tree>
}
