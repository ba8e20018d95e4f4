import type { bool, Enum, f16, f32, f64, i16, i64, List, Ptr, Str, u16, u32, u53, u8 } from 'offheap/schema'

export interface Point {
  x: f32
  y: f32
  z: f32
}

/** A struct of all kinds of fields that a writer writes. */
export interface Written {
  position: Point
  mood: Enum<'idle' | 'walk' | 'fight'>
  alive: bool
  hp: u16
  big: i64
  safe: u53
  half: f16
  armour?: f32
  rank?: Enum<'low' | 'high'>
  leader: Ptr<Written> | null
  name: Str<8>
  readonly id: u32
  /** @default 7 */
  level: u8
}

/** A struct whose writer has a short way for literals with all fields; it has padding. */
export interface Whole {
  position: Point
  mood: Enum<'idle' | 'walk' | 'fight'>
  alive: bool
  hp: u16
  big: i64
  safe: u53
  half: f16
  leader: Ptr<Whole> | null
  /** @default 7 */
  level: u8
}

export interface Small {
  a: u8
  b: i16
  c: f32
  d: f64
}

export interface Line {
  from: Point
  to: Point
}

export interface Holder {
  all: List<Written>
  small: List<Small>
  lines: List<Line>
  wholes: List<Whole>
}
