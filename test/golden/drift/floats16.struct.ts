import type { f16, FixedArray, u8 } from 'offheap/schema'

/** Half precision: enough for colors and normals, in half of the bytes. */
export interface Vertex {
  material: u8
  x: f16
  y: f16
  /** The largest half. @default 65504 */
  z: f16
  /** @default -Infinity */
  depth: f16
  normal: FixedArray<f16, 3>
}
