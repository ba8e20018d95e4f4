import type {
  Atomic,
  Bits,
  bool,
  Enum,
  f16,
  f32,
  f64,
  FixedArray,
  Flags,
  i16,
  i32,
  i53,
  i64,
  i8,
  List,
  Own,
  Ptr,
  Ref,
  Str,
  u16,
  u32,
  u53,
  u64,
  u8,
} from 'offheap/schema'

export interface Point {
  x: f32
  y: f32
}

export interface Circle {
  kind: 'circle'
  radius: f64
}

export interface Square {
  kind: 'square'
  side: f32
  corners: FixedArray<Point, 4>
}

/** @packed */
export interface Record {
  tag: u8
  count: u32
  price: f64
  mark: u16
}

export interface Base {
  readonly id: u32
  weight?: f32
}

/** A field of each kind. */
export interface Every extends Base {
  i8: i8
  u8: u8
  i16: i16
  u16: u16
  i32: i32
  u32: u32
  i64: i64
  u64: u64
  i53: i53
  u53: u53
  f16: f16
  f32: f32
  f64: f64
  bool: bool
  mood: Enum<'idle' | 'walk' | 'run'>
  state: Flags<'visible' | 'burning' | 'dead'>
  rank: Bits<{ team: 3; level: 9; spare: 20 }>
  name: Str<16>
  title: Str
  point: Point
  /** @align 16 */
  grid: FixedArray<FixedArray<i16, 3>, 2>
  points: FixedArray<Point, 3>
  numbers: List<i32>
  path: List<Point>
  next: Ptr<Every> | null
  owned: Own<Point> | null
  target: Ref<Every> | null
  gone: Ref<Every> | null
  shape: Circle | Square
  record: Record
  jobs: Atomic<i32>
  class?: u16
  absent?: Point
}
