import type {
  Atomic,
  Bits,
  bool,
  Enum,
  f16,
  f32,
  f64,
  FixedArray,
  Flags,
  i32,
  i53,
  i64,
  List,
  Own,
  Ptr,
  Ref,
  Str,
  u16,
  u32,
  u53,
  u64,
  u8,
} from 'offheap/schema'
import type { Vec2 } from '../readable/vector.struct.ts'

export type Mood = Enum<'idle' | 'walk' | 'run'>

/** Bytes only, all of them used. */
export interface Solid {
  real: f64
  big: i64
  huge: u64
  time: i53
  count: u53
  single: f32
  point: Vec2
  corners: FixedArray<Vec2, 2>
  grid: FixedArray<FixedArray<u16, 2>, 3>
  half: f16
  id: u8
  alive: bool
  mood: Mood
  state: Flags<'dead' | 'visible'>
  rank: Bits<{ team: 3; level: 5 }>
  code: Str<5>
  target: Ptr<Solid> | null
  hits: Atomic<u32>
  maybe?: u8
  shades: FixedArray<u8, 2>
}

/** Padding, which equality and hashes skip. */
export interface Padded {
  small: u8
  large: u32
}

export interface Circle {
  kind: 'circle'
  radius: f32
}

export interface Square {
  kind: 'square'
  side: f64
  label: Str
}

/** Fields that refer to other blocks, or that contain such fields. */
export interface Loose {
  padded: Padded
  rows: FixedArray<FixedArray<Padded, 2>, 2>
  prey: Ref<Loose> | null
  hunters: FixedArray<Ref<Loose> | null, 2>
  note: Str
  notes: FixedArray<Str, 2>
  shape: Circle | Square
  shapes: FixedArray<Circle | Square, 2>
  numbers: List<u16>
  reals: List<f32>
  gaps: List<Padded>
  friends: List<Ptr<Loose> | null>
  spirits: List<Ref<Loose> | null>
  states: FixedArray<Flags<'on' | 'off'>, 2>
  speed?: f32
  place?: Vec2
  outline?: Circle | Square
  spare?: FixedArray<Padded, 2>
  mask?: Flags<'a' | 'b'>
  nick?: Str<8>
}

/** It can own structs of its own type, to any depth. */
export interface Tree {
  /** @default 1 */
  value: i32
  label: Str
  left: Own<Tree> | null
  right: Own<Tree> | null
  pair: FixedArray<Own<Tree> | null, 2>
  children: List<Tree>
  forest: List<Own<Tree> | null>
}

/** It owns trees, but no struct of its own type. */
export interface Garden {
  readonly id: u32
  oak: Own<Tree> | null
  hedge: Tree
}

/** The fields of the base come first. */
export interface Park extends Garden {
  name: Str<16>
}
