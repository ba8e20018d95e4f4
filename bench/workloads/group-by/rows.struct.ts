import type { Code, Dictionary, f64, HashMap, i32, Table, u32 } from 'offheap/schema'

export type ShortNames = Dictionary
export type LongNames = Dictionary

export interface Row {
  id1: Code<ShortNames>
  id2: Code<ShortNames>
  id3: Code<LongNames>
  id4: u32
  id5: u32
  id6: u32
  v1: i32
  v2: i32
  v3: f64
}

export interface Data {
  shortNames: ShortNames
  longNames: LongNames
  rows: Table<Row>
}

/** A group whose key is a code, or two: the index of its row in a table. */
export interface Named {
  count: u32
  v1: i32
  v2: i32
  v3: f64
}

export type ByName = Table<Named>

export interface Sums {
  count: u32
  v1: f64
  v2: f64
  v3: f64
}

export type ById = HashMap<u32, Sums>

export interface TwoNumbers {
  id4: u32
  id5: u32
}

/** The values are numbers of rows. */
export type ByTwoNumbers = HashMap<TwoNumbers, u32>

/** The two largest values. */
export interface Largest {
  count: u32
  first: f64
  second: f64
}

export type LargestById = HashMap<u32, Largest>

export interface NameAndNumber {
  id2: Code<ShortNames>
  id4: u32
}

/** Sums for the correlation of two columns. */
export interface Moments {
  count: f64
  x: f64
  y: f64
  xx: f64
  yy: f64
  xy: f64
}

export type MomentsByBoth = HashMap<NameAndNumber, Moments>

export interface AllIds {
  id1: Code<ShortNames>
  id2: Code<ShortNames>
  id3: Code<LongNames>
  id4: u32
  id5: u32
  id6: u32
}

export interface SumAndCount {
  v3: f64
  count: u32
}

export type ByAllIds = HashMap<AllIds, SumAndCount>

/** Values of rows, group by group. */
export interface Value {
  v3: f64
}

export type Values = Table<Value>

export interface Member {
  /** The number of the group of a row. */
  group: u32
}

export type Members = Table<Member>
