import type { f32, FixedArray, Str, u8, u32 } from 'offheap/schema'
import type { Vec2 } from './vector.struct.ts'

export interface Circle {
  kind: 'circle'
  center: Vec2
  radius: f32
}

export interface Rectangle {
  kind: 'rectangle'
  min: Vec2
  max: Vec2
  /** Every new rectangle is filled. @default 255 */
  opacity: u8
}

/** Owns its text: that is freed when the union becomes something else. */
export interface Label {
  kind: 'label'
  text: Str
}

/** Nothing but what it is. */
export interface Nothing {
  kind: 'nothing'
}

/** A byte says which of them is there; the field that tells them apart takes none. */
export type Shape = Nothing | Circle | Rectangle | Label

export interface Drawing {
  id: u32
  shape: Shape
  clip?: Circle | Rectangle
  layers: FixedArray<Shape, 4>
}
