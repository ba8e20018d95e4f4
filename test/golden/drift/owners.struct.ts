import type { Bits, f32, FixedArray, Flags, List, Own, Str, u16, u32 } from 'offheap/schema'

export interface Link {
  value: u32
  label: Str<8>
  next: Own<Link> | null
}

export interface Stack {
  head: Own<Link> | null
}

export interface Leaf {
  kind: 'leaf'
  child: Own<Link> | null
}
export interface Twig {
  kind: 'twig'
  /** @default 7 */
  weight: u32
  child: Own<Link> | null
  inner: Point
}

export interface Point {
  x: f32
  y: f32
}

export interface Item {
  place: Point
  child: Own<Link> | null
}

/** Everything that can own a link. */
export interface Shelf {
  part: Leaf | Twig
  items: List<Item>
  links: List<Own<Link> | null>
  four: FixedArray<Own<Link> | null, 4>
  rows: FixedArray<List<Own<Link> | null>, 2>
  title: Str
}

export interface Small {
  kind: 'small'
  at: Point
}
export interface Large {
  kind: 'large'
  from: Point
  to: Point
  tag: Str<4>
}

/** Fields that can be assigned from each other, inside of the struct and in its blocks. */
export interface Parts {
  a: Point
  b: Point
  points: FixedArray<Point, 3>
  others: FixedArray<Point, 3>
  grid: FixedArray<FixedArray<u16, 2>, 2>
  line: List<Point>
  path: List<Point>
  sizes: List<u16>
  counts: List<u16>
  one: Small | Large
  two: Small | Large
  both: FixedArray<Small | Large, 2>
  maybe?: Point
  short: Str<4>
  brief: Str<4>
  long: Str
  text: Str
  on: Flags<'x' | 'y'>
  off: Flags<'x' | 'y'>
  low: Bits<{ p: 3; q: 5 }>
  high: Bits<{ p: 3; q: 5 }>
}

export interface Pair {
  left: Parts
  right: Parts
}
