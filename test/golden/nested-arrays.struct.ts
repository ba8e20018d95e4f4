import type { bool, Enum, f32, FixedArray, Ptr, u8 } from 'offheap/schema'
import type { Vec2 } from './vector.struct.ts'

/** Rows of a matrix, one after another. */
export type Matrix4 = FixedArray<FixedArray<f32, 4>, 4>

export interface Board {
  /** Eight rows of eight fields. */
  fields: FixedArray<FixedArray<u8, 8>, 8>
  corners: FixedArray<FixedArray<Vec2, 2>, 2>
  links: FixedArray<FixedArray<Ptr<Board> | null, 3>, 2>
  pieces: FixedArray<FixedArray<Enum<'none' | 'black' | 'white'>, 3>, 3>
  transform: Matrix4
  /** Three levels deep. */
  history: FixedArray<FixedArray<FixedArray<bool, 2>, 3>, 4>
}
