// prettier-ignore
import type {
  Code, Dictionary, Enum, List, Pool, Str, Table, bool, f16, f32, f64, i16, i32, i53, i64, i8, u16, u32, u53,
  u64, u8,
} from 'offheap/schema'

export type Names = Dictionary
export type Places = Dictionary
export type Colour = Enum<'red' | 'green' | 'blue' | 'light "grey"'>

/** @packed */
export interface Packed {
  byte: u8
  word: u32
}

/** A struct with a field of each type that tables and CSV have. @csv */
export interface Every {
  b: bool
  i8: i8
  u8: u8
  i16: i16
  u16: u16
  i32: i32
  u32: u32
  i53: i53
  u53: u53
  i64: i64
  u64: u64
  f16: f16
  f32: f32
  f64: f64
  /** @decimal 2 */
  price: i32
  /** @decimal 4 */
  exact: i53
  /** @date */
  day: i32
  /** @timestamp s */
  seconds: u32
  /** @timestamp ms */
  millis: f64
  /** @timestamp us */
  micros: i53
  /** @timestamp ns */
  nanos: i64
  colour: Colour
  name: Code<Names>
  other: Code<Names>
  place: Code<Places>
  text: Str<5>
  inner: Packed
}

/** Each field is optional. @csv */
export interface Maybe {
  b?: bool
  u8?: u8
  i53?: i53
  u64?: u64
  f64?: f64
  /** @decimal 1 */
  price?: u16
  /** @date */
  day?: i32
  /** @timestamp ns */
  nanos?: i64
  colour?: Colour
  name?: Code<Names>
  text?: Str<5>
}

/** Each field has a default. @csv */
export interface Given {
  /** @default true */
  b: bool
  /** @default 7 */
  u8: u8
  /** @default -5 */
  i53: i53
  /** @default -6n */
  i64: i64
  /** @default 0.5 */
  f64: f64
  /** @default green */
  colour: Colour
  /** @default 0 */
  zero: i32
  /** @default abc */
  text: Str<5>
}

/** Texts of any length. @csv */
export interface Owner {
  id: u32
  title: Str
  note: Str
}

/** @csv */
export interface Pair {
  a: Str<8>
  b: Str<8>
}

/** @csv */
export interface One {
  text: Str<8>
}

export type EveryTable = Table<Every>
export type EveryList = List<Every>
export type EveryPool = Pool<Every>
export type MaybeTable = Table<Maybe>
export type MaybeList = List<Maybe>
export type GivenTable = Table<Given>
export type OwnerList = List<Owner>
export type OwnerPool = Pool<Owner>
export type OneTable = Table<One>
