import type { Enum, f32, List, Own, Ptr, SparseSet, Str, u16, u32 } from 'offheap/schema'

/** A component of plain numbers. */
export interface Motion {
  x: f32
  y: f32
  /** @default 1 */
  vx: f32
  vy: f32
  steps: u32
}

export interface Point {
  x: f32
  /** @default 2 */
  y: f32
}

/** A component with all kinds of columns. */
export interface Look {
  kind: Enum<'orc' | 'elf'>
  at: Point
  size?: f32
  home?: Point
  name: Str<8>
  layer: u16
  leader: Ptr<Look> | null
}

/** A named collection: the class `Motions` is a sparse set. */
export type Motions = SparseSet<Motion>

export interface World {
  motions: Motions
  looks: SparseSet<Look>
  /** @dirty */
  marks: SparseSet<Point>
  groups: List<Motions>
  other: Own<Motions> | null
}
