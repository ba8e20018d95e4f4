import type { f32, u32 } from 'offheap/schema'
import type { Box, Vec2 as Point } from './vector.struct.ts'

/** Three levels of structs, one of them imported under another name. */
export interface Sprite {
  box: Box
  anchor: Point
  rotation: f32
  frame: u32
}

export interface Scene {
  background: Sprite
  player: Sprite
}
