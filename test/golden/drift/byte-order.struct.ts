import type {
  bool, Code, Dictionary, f16, f32, f64, FixedArray, i16, i32, i53, i64, List, Pool, Str, u16, u32, u53, u64, u8, Enum,
} from 'offheap/schema'

export type Terms = Dictionary

/** Every number with its most significant byte first. @bigEndian */
export interface BigEndian {
  a: u16
  b: i16
  c: u32
  d: i32
  e: f32
  f: f64
  g: u64
  h: i64
  i: u53
  j: i53
  k: f16
  flag: bool
  byte: u8
  kind: Enum<'none' | 'some'>
  name: Str<5>
  /** @default 258 */
  preset: u32
  maybe?: u16
  shorts: FixedArray<u16, 3>
  grid: FixedArray<FixedArray<i32, 2>, 2>
  doubles: FixedArray<f64, 2>
  wide: FixedArray<u64, 2>
  safe: FixedArray<i53, 2>
  halves: FixedArray<f16, 2>
}

/** @packed @bigEndian */
export interface PackedBigEndian {
  tag: u8
  a: u16
  c: u32
  f: f64
  g: u64
  i: u53
  j: i53
  k: f16
  words: FixedArray<u32, 2>
  safe: FixedArray<u53, 2>
}

/** Arrays of wider numbers at any address. @packed */
export interface PackedArrays {
  tag: u8
  codes: FixedArray<Code<Terms>, 2>
  i16s: FixedArray<i16, 3>
  u16s: FixedArray<u16, 3>
  i32s: FixedArray<i32, 2>
  u32s: FixedArray<u32, 2>
  f16s: FixedArray<f16, 2>
  f32s: FixedArray<f32, 2>
  f64s: FixedArray<f64, 2>
  i53s: FixedArray<i53, 2>
  u53s: FixedArray<u53, 2>
  i64s: FixedArray<i64, 2>
  u64s: FixedArray<u64, 2>
}

/** Numbers in both orders. */
export interface Mixed {
  little: u32
  /** @bigEndian */
  big: u32
  part: BigEndian
}

export interface Files {
  heads: List<BigEndian>
  packed: List<PackedBigEndian>
  pool: Pool<Mixed>
}
