import type {
  Bits, bool, Enum, f16, f32, FixedArray, Flags, i64, List, Own, Ptr, Ref, Str, u16, u32, u53,
} from 'offheap/schema'

/** A struct that owns a text. */
export interface Item {
  id: u32
  name: Str
}

export interface Point {
  x: f32
  y: f32
  /** @default 7 */
  weight: u16
}

export interface Circle {
  kind: 'circle'
  /** @default 2 */
  radius: f32
}

/** A member that owns blocks, and further unions. */
export interface Group {
  kind: 'group'
  name: Str
  child: Own<Item> | null
  shapes: List<Circle | Group>
}

export type Shape = Circle | Group
export type Mood = Enum<'idle' | 'walk' | 'fight'>
export type State = Flags<'visible' | 'burning'>

/** Lists of every kind of element. */
export interface Lists {
  moods: List<Mood>
  signs: List<Enum<'plus' | 'minus'>>
  states: List<State>
  ranks: List<Bits<{ team: 3; level: 9 }>>
  codes: List<Str<5>>
  names: List<Str>
  shapes: List<Shape>
  corners: List<FixedArray<f32, 3>>
  boxes: List<FixedArray<Point, 2>>
  pairs: List<FixedArray<Item, 2>>
  loot: List<FixedArray<Own<Item> | null, 2>>
  ragged: List<List<u16>>
  groups: List<List<Item>>
  pages: List<List<List<Str>>>
  halves: FixedArray<List<List<u53>>, 2>
  links: List<FixedArray<Ref<Item> | null, 2>>
  near: List<List<Ptr<Item> | null>>
  loose: List<Ptr<unknown> | null>
  anything: Ptr<unknown> | null
  others: FixedArray<Ptr<unknown> | null, 2>
  owned: List<Own<Item> | null>
  referred: List<Ref<Item> | null>
  points: List<Point>
  items: List<Item>
  truths: List<bool>
  moneys: List<i64>
  coarse: List<f16>
}
