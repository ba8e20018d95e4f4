import type {
  Bits,
  bool,
  Code,
  Dictionary,
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
  List,
  Pool,
  Str,
  Table,
  u16,
  u32,
  u64,
  u8,
} from 'offheap/schema'

export type Stations = Dictionary
export type Quality = Enum<'good' | 'poor' | 'bad'>
export type Alarms = Flags<'hot' | 'cold' | 'late'>
export type Source = Bits<{ team: 3; unit: 5 }>

export interface Place {
  x: f32
  /** @default 1.5 */
  y: f32
}

/**
 * A record of plain fields.
 * @ndjson
 */
export interface Reading {
  station: Code<Stations>
  temperature: f64
  time: i53
  id: u32
  quality: Quality
  ok: bool
}
export type Readings = Table<Reading>

/**
 * Every kind of field.
 * @ndjson
 */
export interface Sample {
  /** @key "the id" */
  id: u32
  small?: u8
  /** @default -7 */
  level: i16
  count: i32
  half: f16
  single: f32
  double?: f64
  total: i64
  /** @default 12345678901234567890n */
  mask: u64
  station?: Code<Stations>
  other: Code<Stations>
  /** @default poor */
  quality: Quality
  alarms: Alarms
  source: Source
  name: Str<12>
  /** @default none */
  note: Str<8>
  place: Place
  corner?: Place
  sizes: FixedArray<u16, 3>
  grid?: FixedArray<FixedArray<f32, 2>, 2>
  flags: FixedArray<bool, 2>
  /** @decimal 2 */
  price: i32
  /** @date */
  day: i32
  /** @timestamp ms */
  time: f64
  /** @timestamp ns */
  exact?: i64
}

/** Samples in every collection that readers fill. */
export interface Holder {
  table: Table<Sample>
  list: List<Sample>
  pool: Pool<Sample>
}

/**
 * A record that owns text.
 * @ndjson
 */
export interface Message {
  from: Str
  text: Str
  size: u32
}
export type Messages = List<Message>

/**
 * A record that can only be written.
 * @ndjson
 */
export interface Track {
  id: u32
  places: List<Place>
}
