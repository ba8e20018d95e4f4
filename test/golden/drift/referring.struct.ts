import type { Enum, f32, f64, HashMap, List, Pool, Ref, Ring, SlotMap, Str, u32, u8 } from 'offheap/schema'

/** What a `Ref` can point to, in a block or in a slot of a pool. */
export interface Goal {
  /** A goal is not its first part, though both have one address. */
  mark: Mark
  name: Str
  weight: f64
}

export interface Mark {
  x: f32
  y: f32
}

export type Goals = Pool<Goal>
/** @chunk 1024 */
export type MarkPool = Pool<Mark>

/** Few fields: one function writes a literal. */
export interface Scout {
  step: u32
  goal: Ref<Goal> | null
}

/** More fields: a second function writes literals that have not all of them. */
export interface Guide {
  x: f32
  goal: Ref<Goal> | null
  scout: Scout
  mark: Ref<Mark> | null
  mood: Enum<'calm' | 'keen'>
  rank: u8
}

export interface Camp {
  scouts: Pool<Scout>
  guides: Pool<Guide>
  handles: SlotMap<Guide>
  queue: Ring<Guide, 6>
  list: List<Guide>
  byRank: HashMap<u32, Guide>
}
