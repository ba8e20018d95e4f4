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

/** Fields whose getters return a JavaScript value. */
export interface Flat {
  byte: u8
  truth: bool
  half: f16
  whole: i32
  single: f32
  double: f64
  big: i64
  safe: i53
  mood: Enum<'idle' | 'walk' | 'fight'>
  leader: Ptr<Flat> | null
  target: Ref<Flat> | null
  name: Str<16>
  title: Str
  armour?: f32
}

export interface Placed {
  id: u32
  position: Vec3
}

/** Fields whose getters return an accessor. */
export interface Inner {
  state: Flags<'visible' | 'burning' | 'frozen'>
  level: Bits<{ team: 3; rank: 5 }>
  path: FixedArray<f32, 4>
  loot: List<u16>
  shape: Circle | Square
  hits: Atomic<i32>
}

/** A misaligned field, which needs a DataView. @packed */
export interface Wire {
  version: u8
  length: u32
}
