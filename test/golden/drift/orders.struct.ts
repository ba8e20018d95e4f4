import type {
  bool, Code, Dictionary, Enum, f16, f32, f64, FixedArray, i16, i32, i53, i64, i8, List, Pool,
  Ptr, SparseSet, Str, Table, u16, u32, u53, u64, u8,
} from 'offheap/schema'

export type Places = Dictionary

export interface Spot {
  x: f32
  y?: i16
}

/** A field of each kind by which rows can be sorted, and some by which they can't. */
export interface Entry {
  a: i8
  b: u8
  c: i16
  d: u16
  e: i32
  f: u32
  g: f16
  h: f32
  i: f64
  j: i53
  k: u53
  l: i64
  m: u64
  on: bool
  kind: Enum<'low' | 'high' | 'top'>
  name: Str<7>
  place: Code<Places>
  spot: Spot
  maybe?: f64
  word?: Str<4>
  away?: Spot
  next: Ptr<Entry> | null
  pair: FixedArray<u16, 2>
}

/** @packed */
export interface Tight {
  tag: u8
  size: u32
  score: f64
  step: i16
}

export interface Owner {
  id: u32
  title: Str
  parts: List<Spot>
}

export interface Ledger {
  table: Table<Entry>
  /** @dirty */
  marked: Table<Spot>
  set: SparseSet<Entry>
  list: List<Entry>
  pool: Pool<Entry>
  tight: List<Tight>
  tights: Pool<Tight>
  owners: List<Owner>
  places: Places
}
