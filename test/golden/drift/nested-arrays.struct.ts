import type { Atomic, f32, FixedArray, i32, u8 } from 'offheap/schema'
import type { Vec2 } from '../readable/vector.struct.ts'
import type { Reals } from './defaults.struct.ts'

/** Rows of a matrix, one after another. */
export type Matrix4 = FixedArray<FixedArray<f32, 4>, 4>

/** Arrays in arrays. */
export interface Matrices {
  rows: FixedArray<FixedArray<f32, 4>, 3>
  cube: FixedArray<FixedArray<FixedArray<u8, 2>, 3>, 4>
  polygons: FixedArray<FixedArray<Vec2, 4>, 2>
  reals: FixedArray<FixedArray<Reals, 2>, 2>
  counters: FixedArray<Atomic<i32>, 2>
}
