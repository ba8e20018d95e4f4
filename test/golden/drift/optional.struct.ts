import type { bool, Enum, f64, FixedArray, Flags, i64, Str, u8 } from 'offheap/schema'
import type { Vec2 } from '../readable/vector.struct.ts'

/** A bit for each field that may be missing, in bytes behind the fields. */
export interface Reading {
  sensor: u8
  celsius?: f64
  humidity?: u8
  battery?: i64
  open?: bool
  wind?: Enum<'calm' | 'breeze' | 'storm'>
  state?: Flags<'moved' | 'wet'>
  place?: Vec2
  label?: Str<12>
  /** The ninth: its bit is in a second byte. */
  samples?: FixedArray<u8, 4>
}

/** Owns what is there, and frees it when it is taken away. */
export interface Report {
  first: Reading
  comment?: Comment
}

export interface Comment {
  text: Str
}
