import type { bool, Enum, f64, FixedArray, Flags, i64, Str, u8 } from 'offheap/schema'
import type { Vec2 } from '../readable/vector.struct.ts'

/** A bit for each optional field, in bytes after the fields. */
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

/** Owns the blocks of fields that are present, and frees them when the fields are removed. */
export interface Report {
  first: Reading
  comment?: Comment
}

export interface Comment {
  text: Str
}

/** Has nothing except an optional field, at its own address. */
export interface Sighting {
  place?: Vec2
}
