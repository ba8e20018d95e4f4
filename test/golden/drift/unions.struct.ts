import type { f32, f64, FixedArray, Own, Str, u8 } from 'offheap/schema'

export interface Circle {
  kind: 'circle'
  radius: f32
}

export interface Square {
  kind: 'square'
  /** @default 1 */
  side: f64
}

export interface Caption {
  kind: 'caption'
  text: Str
  next: Own<Caption> | null
}

export type Shape = Circle | Square

/** One of several structs in the same bytes. */
export interface Drawing {
  layer: u8
  shape: Shape
  all: FixedArray<Shape, 2>
  /** Owns the blocks of the stored member. */
  item: Circle | Caption
}
