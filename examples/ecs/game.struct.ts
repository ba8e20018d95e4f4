import type { bool, f32, f64, FixedArray, SparseSet, Table, u16, u32, u8 } from 'offheap/schema'

export interface Position {
  x: f32
  y: f32
}

export interface Velocity {
  x: f32
  y: f32
}

/** How an entity is drawn. */
export interface Sprite {
  tint: FixedArray<u8, 3>
  /** @default 1 */
  scale: f64
  frame: u16
  /** @default true */
  visible: bool
}

export interface Health {
  /** @default 100 */
  points: u16
}

export interface Burning {
  /** Number of frames that are left. */
  frames: u32
}

export type Positions = Table<Position>
export type Velocities = Table<Velocity>
export type Sprites = Table<Sprite>
export type Healths = SparseSet<Health>
export type Burnings = Table<Burning>
