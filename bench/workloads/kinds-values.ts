// The values of the structs in the bench `kinds`, and the results that its loops must return.
import type { Arena, Ptr } from 'offheap'
import { Flat, initFlat, initInner, initPlaced, Inner, Placed, Wire } from '../kinds.gen.ts'
import type { Kind } from './kinds.ts'

export const COUNT = 1_000

/** Returns a number that depends on every value that was read. */
export type Loop = (arena: Arena, first: number, count: number) => number

export const MOODS = ['idle', 'walk', 'fight'] as const
export const LONG_TEXT = 'the quick brown fox jumps over the lazy dog, and off it runs'

export function nameOf(index: number): string {
  return `enemy ${index % 10}`
}

const STRUCTS: Readonly<Partial<Record<Kind, typeof Inner | typeof Placed | typeof Wire>>> = {
  state: Inner,
  level: Inner,
  path: Inner,
  loot: Inner,
  shape: Inner,
  hits: Inner,
  position: Placed,
  packed: Wire,
}

/** Writes contiguous structs with known values. Returns the pointer to the first. */
export function fill(arena: Arena, kind: Kind): number {
  const { size, align } = STRUCTS[kind] ?? Flat
  const first = arena.allocateZeroed(COUNT * size, align)
  // Targets of a `Ref` must be separate blocks. The `Ptr` fields point to the same targets.
  const targets = Array.from({ length: COUNT }, (_, index) => Flat.create(arena, { whole: index }))
  for (let index = 0; index < COUNT; index++) {
    const ptr = first + index * size
    switch (STRUCTS[kind]) {
      case undefined:
        fillFlat(Flat.at(arena, ptr as Ptr<Flat>), index, targets[(index * 7) % COUNT]!)
        break
      case Inner:
        fillInner(Inner.at(arena, ptr as Ptr<Inner>), index)
        break
      case Placed:
        initPlaced(Placed.at(arena, ptr as Ptr<Placed>), { position: { x: index / 2 } })
        break
      case Wire:
        Wire.at(arena, ptr as Ptr<Wire>).length = index
    }
  }
  return first
}

function fillFlat(struct: Flat, index: number, other: Flat): void {
  initFlat(struct, {
    byte: index % 200,
    truth: index % 3 === 0,
    half: (index % 64) / 4,
    whole: index,
    single: index / 4,
    double: index / 8,
    big: BigInt(index) << 33n,
    safe: index * 2 ** 33,
    mood: MOODS[index % 3]!,
    leader: other,
    target: other,
    name: nameOf(index),
    title: LONG_TEXT,
  })
  if (index % 2 === 0) struct.armour = index
}

function fillInner(struct: Inner, index: number): void {
  initInner(struct, {
    state: { visible: index % 2 === 0 },
    level: { team: index % 8, rank: index % 32 },
    path: [index, 0, 0, 0],
    loot: [index, index + 1, index + 2],
    shape: index % 2 === 0 ? { kind: 'circle', radius: 1 } : { kind: 'square', side: 2 },
  })
}

/** Returns the result that the loop of `kind` must return in its `turn`th run, from 1 on. */
export function expected(kind: Kind, turn: number): number {
  let sum = 0
  for (let index = 0; index < COUNT; index++) sum += valueOf(kind, index, turn)
  return sum
}

function valueOf(kind: Kind, index: number, turn: number): number {
  switch (kind) {
    case 'byte':
      return ((index % 200) + turn) % 256
    case 'truth':
      return (index % 3 === 0) === (turn % 2 === 1) ? 1 : 0
    case 'whole':
      return index + turn
    case 'single':
      return index / 4 + turn
    case 'double':
      return index / 8 + turn
    case 'half':
      return (index % 64) / 4
    case 'big':
      return index + turn
    case 'safe':
      return index * 2 ** 33 + turn
    case 'mood':
      return index % 3 === 1 ? 1 : 0
    case 'state':
      return index % 2 === 0 ? 1 : 0
    case 'level':
      return index % 32
    case 'position':
      return index / 2 + turn
    case 'path':
      return index + turn
    case 'loot':
      return 3 * index + 3
    case 'leader':
    case 'target':
      return (index * 7) % COUNT
    case 'armour':
      return index % 2 === 0 ? index : 0
    case 'shape':
      return index % 2 === 0 ? 1 : 2
    case 'hits':
      return turn - 1
    case 'packed':
      return index + turn
    case 'text-read':
      return nameOf(index).length
    case 'text-equals':
      return nameOf(index) === nameOf(3) ? 1 : 0
    case 'text-write':
      return nameOf(index).length
    case 'string-read':
      return LONG_TEXT.length
    case 'string-equals':
      return 1
    case 'string-write':
      return LONG_TEXT.length
  }
}
