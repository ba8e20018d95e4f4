import type {
  bool,
  Code,
  Dictionary,
  Enum,
  f32,
  f64,
  i53,
  Str,
  Table,
  u16,
  u32,
} from 'offheap/schema'

export type Stations = Dictionary
export type Quality = Enum<'good' | 'poor' | 'bad'>

/** @ndjson */
export interface Reading {
  station: Code<Stations>
  temperature: f64
  time: i53
  id: u32
  quality: Quality
  ok: bool
}
export type Readings = Table<Reading>

export interface Place {
  x: f32
  y: f32
}

/** @ndjson */
export interface Visit {
  id: u32
  page: Str<40>
  place: Place
  status: u16
  size?: u32
}
export type Visits = Table<Visit>
