import type { f32, SparseSet, Table, u16 } from 'offheap/schema'

export interface Position {
  x: f32
  y: f32
}

export interface Velocity {
  x: f32
  y: f32
}

export interface Health {
  /** @default 100 */
  points: u16
}

export interface Burning {
  /** Number of frames that are left. */
  frames: u16
}

export type Positions = Table<Position>
export type Velocities = Table<Velocity>
export type Healths = SparseSet<Health>
export type Burnings = Table<Burning>
