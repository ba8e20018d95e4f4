import type { bool, Code, Dictionary, Enum, f64, i16, i32, i64, Str, Table, u32, u8 } from 'offheap/schema'

/** The names of stations. */
export type Stations = Dictionary

/**
 * A measured temperature.
 *
 * @csv
 */
export interface Measurement {
  station: Code<Stations>
  /**
   * In tenths of a degree.
   *
   * @decimal 1
   */
  temperature: i16
}

export type Measurements = Table<Measurement>

export interface Place {
  x: f64
  y: f64
}

/** @csv */
export interface Visit {
  id: u32
  place: Place
  /** @column "arrived at" @timestamp ms */
  arrived: i64
  /** @date */
  day: i32
  kind: Enum<'foot' | 'bicycle' | 'car'>
  paid: bool
  age?: u8
  /** @default 2 */
  weight: f64
  name: Str<16>
}
