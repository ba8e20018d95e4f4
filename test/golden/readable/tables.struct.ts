import type {
  Bits, bool, Enum, f32, FixedArray, Flags, i53, i64, List, Own, Ptr, Str, Table, u16,
} from 'offheap/schema'

export interface Vec3 {
  x: f32
  y: f32
  /** @default 1 */
  z: f32
}

export interface Body {
  x: f32
  y: f32
  vx: f32
  vy: f32
  /** Hit points. @default 100 */
  hp: u16
  kind: Enum<'orc' | 'elf'>
  alive: bool
  position: Vec3
  armour?: f32
  home?: Vec3
  state: Flags<'visible' | 'burning'>
  look: Bits<{ colour: 3; size: 5 }>
  score: i64
  time: i53
  name: Str<16>
  weights: FixedArray<f32, 4>
  leader: Ptr<Body> | null
  index: u16
}

/** A named collection: the class `Points` is a table. */
export type Points = Table<Vec3>

/** @dirty */
export type Uploads = Table<Vec3>

export interface World {
  bodies: Table<Body>
  points: Points
  /** @dirty */
  marks: Table<Vec3>
  groups: List<Points>
  other: Own<Points> | null
}
