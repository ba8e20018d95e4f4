import type {
  BitSet, Dictionary, f32, HashMap, HashSet, List, Own, Pool, Ring, SlotMap, SparseSet, Str, Table, u32
} from 'offheap/schema'

export interface Item {
  id: u32
  name: Str
  next: Own<Item> | null
}

export interface Point {
  x: f32
  y: f32
}

export interface Full {
  kind: 'full'
  item: Own<Item> | null
  texts: List<Str>
}

export interface Bare {
  kind: 'bare'
  weight: u32
}

/** Every kind of field that owns blocks. */
export interface Holder {
  itemPool: Pool<Item>
  pointPool: Pool<Point>
  itemSlots: SlotMap<Item>
  pointSlots: SlotMap<Point>
  itemMap: HashMap<u32, Item>
  counts: HashMap<u32, u32>
  words: HashMap<Str, u32>
  ids: HashSet<u32>
  names: HashSet<Str>
  table: Table<Point>
  sparse: SparseSet<Point>
  ring: Ring<Point, 6>
  numbers: Ring<u32, 6>
  bits: BitSet
  dictionary: Dictionary
  items: List<Item>
  points: List<Point>
  values: List<u32>
  texts: List<Str>
  owned: List<Own<Item> | null>
  rows: List<List<u32>>
  text: Str
  own: Own<Item> | null
  part: Full | Bare
  other: u32
  last: u32
}
