import type { Bits, bool, Enum, f16, f32, f64, FixedArray, Flags, i16 } from 'offheap/schema'
import type { i32, i53, i64, Str, u16, u32, u53, u64, u8 } from 'offheap/schema'

/** Without padding. @packed */
export interface Header {
  version: u8
  length: u32
}

/** Every value at an odd offset. @packed */
export interface Packet {
  kind: Enum<'hello' | 'bye'>
  header: Header
  i16: i16
  u16: u16
  i32: i32
  /** @default 7 */
  u32: u32
  f16: f16
  f32: f32
  f64: f64
  i53: i53
  u53: u53
  i64: i64
  u64: u64
  bool: bool
  flags: Flags<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i'>
  bits: Bits<{ x: 12; y: 12 }>
  name: Str<5>
  headers: FixedArray<Header, 2>
  bytes: FixedArray<u8, 3>
  maybe?: f32
}
