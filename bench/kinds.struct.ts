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
  i32,
  i53,
  i64,
  List,
  Ptr,
  Ref,
  Str,
  u16,
  u32,
  u8,
} from 'offheap/schema'
import type { Vec3 } from './particle.struct.ts'

export interface Circle {
  kind: 'circle'
  radius: f32
}

export interface Square {
  kind: 'square'
  side: f32
}

/** One field of each kind. */
export interface Kinds {
  byte: u8
  truth: bool
  half: f16
  whole: i32
  single: f32
  double: f64
  big: i64
  safe: i53
  mood: Enum<'idle' | 'walk' | 'fight'>
  state: Flags<'visible' | 'burning' | 'frozen'>
  level: Bits<{ team: 3; rank: 5 }>
  position: Vec3
  path: FixedArray<f32, 4>
  loot: List<u16>
  leader: Ptr<Kinds> | null
  target: Ref<Kinds> | null
  name: Str<16>
  title: Str
  armour?: f32
  shape: Circle | Square
  hits: Atomic<i32>
}

/** A field that no typed array reaches. @packed */
export interface Wire {
  version: u8
  length: u32
}
