import type { bool, f32, f64, FixedArray, i8, i16, i32, i64, Ptr } from 'offheap/schema'
import type { u8, u16, u32, u64 } from 'offheap/schema'
import type { Vec2 } from '../readable/vector.struct.ts'

/** A `FixedArray` of each kind of element. */
export interface Arrays {
  i8s: FixedArray<i8, 1>
  u8s: FixedArray<u8, 2>
  i16s: FixedArray<i16, 3>
  u16s: FixedArray<u16, 3>
  i32s: FixedArray<i32, 3>
  u32s: FixedArray<u32, 3>
  f32s: FixedArray<f32, 3>
  f64s: FixedArray<f64, 3>
  i64s: FixedArray<i64, 3>
  u64s: FixedArray<u64, 3>
  flags: FixedArray<bool, 5>
  corners: FixedArray<Vec2, 4>
  neighbours: FixedArray<Ptr<Arrays> | null, 2>
  points: FixedArray<Ptr<Vec2> | null, 1_000>
}
