import type { bool, f32, HashMap, HashSet, i32, i53, i64, i8, Ptr, u32, u53, u64 } from 'offheap/schema'

export interface Spot {
  x: i32
}

/** Keys of the scalars that maps.struct.ts doesn't have. */
export interface Keys {
  f32s: HashMap<f32, u32>
  i8s: HashMap<i8, u32>
  i53s: HashMap<i53, u32>
  u53s: HashMap<u53, u32>
  i64s: HashMap<i64, u32>
  u64s: HashMap<u64, u32>
  bools: HashMap<bool, i64>
  spots: HashMap<Ptr<Spot> | null, bool>
  chosen: HashSet<u64>
}
