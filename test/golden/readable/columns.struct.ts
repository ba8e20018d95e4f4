import type {
  Bits, bool, Code, Dictionary, Enum, f16, f32, f64, FixedArray, Flags, i16, i32, i53, i64, i8, List,
  Pool, Str, Table, u16, u32, u53, u64, u8,
} from 'offheap/schema'

/** The names of places. */
export type Places = Dictionary

export interface Point {
  x: f32
  y?: f32
  place: Code<Places>
}

/** A struct with all kinds of fields that a table of Arrow can have. */
export interface Sample {
  a: i8
  b: u8
  c: i16
  d: u16
  e: i32
  f: u32
  g: i64
  h: u64
  i: i53
  j: u53
  k: f16
  l: f32
  m: f64
  on: bool
  kind: Enum<'orc' | 'elf' | 'dwarf'>
  state: Flags<'wet' | 'cold'>
  look: Bits<{ colour: 3; size: 5 }>
  name: Str<12>
  place: Code<Places>
  from?: Code<Places, u16>
  maybe?: f64
  flag?: bool
  mood?: Enum<'calm' | 'angry'>
  note?: Str<5>
  at: Point
  to?: Point
  weights: FixedArray<f32, 3>
  marks: FixedArray<bool, 5>
  places: FixedArray<Code<Places>, 2>
  /** @default 7 */
  level: u8
}

export type Samples = Table<Sample>

/** A sample with a text of any length, which no table can have. */
export interface Story extends Sample {
  text: Str
}

/** Numbers with a meaning. */
export interface Visit {
  /** @date */
  day: i32
  /** @timestamp us */
  at: i53
  /** @timestamp ms */
  seen: f64
  /** @timestamp s */
  made?: u32
  /** @decimal 2 */
  price: i32
}

export type Visits = Table<Visit>

export interface Library {
  places: Places
  samples: Samples
  stories: List<Story>
  pool: Pool<Story>
  visits: Visits
}
