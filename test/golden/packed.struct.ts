import type { bool, Bits, Enum, f32, f64, FixedArray, Flags, i16, i64 } from 'offheap/schema'
import type { Str, u8, u16, u32, u53 } from 'offheap/schema'

/**
 * A header as it comes over the wire: no padding, little endian.
 *
 * @packed
 */
export interface Header {
  magic: u8
  version: u16
  length: u32
  id: i64
  size: u53
  temperature: f32
  time: f64
  delta: i16
  final: bool
  kind: Enum<'data' | 'ack' | 'close'>
  options: Flags<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'zipped'>
  route: Bits<{ hops: 4; color: 12; area: 16 }>
  name: Str<7>
  address: FixedArray<u8, 6>
}

/**
 * Packed structs inside a packed one, at any offset.
 *
 * @packed
 */
export interface Frame {
  tag: u8
  first: Header
  others: FixedArray<Header, 2>
  check?: u16
}

/** In other structs it lies like bytes. */
export interface Capture {
  frame: Frame
  at: f64
}

/**
 * Packed inside, and aligned as a whole.
 *
 * @packed
 * @align 4
 */
export interface Sample {
  channel: u8
  value: u16
}
