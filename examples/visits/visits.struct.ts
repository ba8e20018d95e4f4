import type { Code, Dictionary, List, Table, u32 } from 'offheap/schema'

/** The paths of all pages. */
export type Paths = Dictionary

/** The names of all countries. */
export type Countries = Dictionary

export interface Visit {
  path: Code<Paths>
  country: Code<Countries>
  /** Duration in milliseconds. */
  duration: u32
}

export interface Visits {
  paths: Paths
  countries: Countries
  rows: Table<Visit>
  /** Number of visits of each path, by its code. */
  counts: List<u32>
}
