import type { Enum, f32, Table } from 'offheap/schema'

export interface Body {
  x: f32
  y: f32
  vx: f32
  vy: f32
  kind: Enum<'planet' | 'moon'>
}

export interface Point {
  x: f32
  y: f32
}

export interface Space {
  bodies: Table<Body>
  /**
   * What a graphics card has of the bodies.
   *
   * @dirty
   */
  points: Table<Point>
}
