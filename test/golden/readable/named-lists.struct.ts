import type { Bits, Enum, f32, FixedArray, Flags, i53, List, Own, Pool, Ptr, Ref } from 'offheap/schema'
import type { Str, u16 } from 'offheap/schema'
import type { Vec2 } from './vector.struct.ts'

/** A named list: the class `Path` is a list of points. */
export type Path = List<Vec2>

export interface Item {
  name: Str
  /** @default 1 */
  count: u16
  next: Own<Item> | null
}

export interface Circle {
  kind: 'circle'
  radius: f32
}

export interface Track {
  kind: 'track'
  path: Path
}

/** Named lists of every kind of element. */
export type Numbers = List<f32>
export type Stamps = List<i53>
export type Words = List<Str>
export type Codes = List<Str<5>>
export type Moods = List<Enum<'idle' | 'walk'>>
export type States = List<Flags<'visible' | 'burning'>>
export type Ranks = List<Bits<{ team: 3; level: 9 }>>
export type Stock = List<Item>
export type Shapes = List<Circle | Track>
export type Corners = List<FixedArray<f32, 3>>
export type Pages = List<List<u16>>
export type Pools = List<Pool<Item>>
export type Owned = List<Own<Item> | null>
export type Links = List<Ptr<Item> | null>
export type Refs = List<Ref<Item> | null>
export type Paths = List<Path>

export interface Map2 {
  path: Path
  loop: Path
  paths: List<Path>
  shared: Ptr<Path> | null
  own: Own<Path> | null
  chosen: Ref<Path> | null
  both: FixedArray<Path, 2>
  numbers: Numbers
  words: Words
  pages: Pages
  stock: Stock
}
