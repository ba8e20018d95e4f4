import type { f32, Table } from 'offheap/schema'

export interface Position {
  x: f32
  y: f32
}

/** In pixels a second. */
export interface Velocity {
  x: f32
  y: f32
}

export interface Look {
  /** From 0 to 1, around the circle of colours. */
  hue: f32
  /** 1 after a collision; it fades. */
  heat: f32
}

export type Positions = Table<Position>
export type Velocities = Table<Velocity>
export type Looks = Table<Look>
