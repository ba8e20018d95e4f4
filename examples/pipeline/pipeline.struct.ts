import type { Code, Dictionary, f64, HashMap, i16, Table, u16, u32 } from 'offheap/schema'

/** Names of weather stations. */
export type Stations = Dictionary
/** Names of continents. */
export type Continents = Dictionary

/** A line of the file of measurements, such as `Abha;-12.3`: four bytes in columns. @csv */
export interface Measurement {
  station: Code<Stations, u16>
  /** In tenths of a degree Celsius. @decimal 1 */
  temperature: i16
}

/** A batch of measurements. */
export type Measurements = Table<Measurement>

/** What is known of the measurements of one station. */
export interface Summary {
  count: u32
  /** The least temperature, in tenths of a degree. @default 32767 */
  least: i16
  /** The greatest temperature, in tenths of a degree. @default -32768 */
  most: i16
  /** In tenths of a degree: exact up to 2^53. */
  sum: f64
}

/** The summaries of all stations. The row of a station is its code. */
export type Summaries = Table<Summary>

/** What a thread has found in its batches: the root of its arena. */
export interface Findings {
  stations: Stations
  summaries: Summaries
}

/** A line of the file of stations. @csv */
export interface Station {
  station: Code<Stations, u16>
  continent: Code<Continents>
  /** Mean temperature in degrees Celsius. */
  mean: f64
}

/** The stations of the world. */
export type Atlas = Table<Station>

/** Finds the row of a station in the atlas. */
export type RowsByStation = HashMap<Code<Stations>, u32>

/** A line of the result. @csv */
export interface Result {
  station: Code<Stations, u16>
  continent: Code<Continents>
  count: u32
  /** @decimal 1 */
  least: i16
  /** @decimal 1 */
  mean: i16
  /** @decimal 1 */
  most: i16
}

/** The result, in the order in which it is printed and written. */
export type Results = Table<Result>

/** All stations of a continent. */
export interface ContinentSummary {
  stations: u32
  summary: Summary
}

export type ContinentSummaries = HashMap<Code<Continents>, ContinentSummary>
