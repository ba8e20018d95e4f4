import type { Bits, bool, Enum, f64, FixedArray, Flags, i64, Str, u8 } from 'offheap/schema'
import type { Shape } from './unions.struct.ts'
import type { Label } from './texts.struct.ts'
import type { Vec2 } from './vector.struct.ts'

/** Starts with a default. */
export interface Price {
  /** @default 1 */
  units: u8
}

/** What may be missing: a bit each, behind the fields. */
export interface Profile {
  age?: u8
  member?: bool
  weight?: f64
  born?: i64
  mood?: Enum<'calm' | 'cross'>
  name?: Str<8>
  flags?: Flags<'a' | 'b'>
  bits?: Bits<{ x: 4; y: 4 }>
  home?: Vec2
  path?: FixedArray<Vec2, 2>
  price?: Price
  label?: Label
  shape?: Shape
  readonly id?: u8
  readonly origin?: Vec2
}
