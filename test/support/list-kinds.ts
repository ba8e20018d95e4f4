import type { Arena } from '../../src/arena.ts'
import { decodeF16, encodeF16 } from '../../src/encoding/f16.ts'
import { floatToJSON } from '../../src/operations/to-json.ts'
import type { Lists } from '../golden/drift/lists-of.gen.ts'
import type { Random } from './random.ts'

/** The members that accessors of lists of every kind have. */
export interface AnyList {
  readonly length: number
  readonly capacity: number
  at(index: number): unknown
  set(index: number, value: unknown): void
  push(value?: unknown): unknown
  insert(index: number, value: unknown): unknown
  pop(): unknown
  removeAt(index: number): unknown
  swapRemove(index: number): number
  extend(count: number): number
  truncate(length: number): void
  clear(): void
  trim(): void
  reserve(capacity: number): void
  assign(values: unknown): void
  sort(compare?: (a: unknown, b: unknown) => number): unknown
  toJSON(): unknown[]
}

/** A value for an element, as it is written and as JSON has it. */
export interface Value {
  readonly init: unknown
  readonly json: unknown
}

export interface ListKind {
  /** Returns a value; `targets` are pointers to live items. */
  value(random: Random, targets: readonly number[]): Value
  /** The JSON form of a new element. */
  readonly zero: unknown
  /** Whether an element can be copied from another one through what `at` returns. */
  readonly isCopied: boolean
}

type Draw = (random: Random, targets: readonly number[]) => Value

const same =
  (draw: (random: Random) => unknown): Draw =>
  (random) => {
    const value = draw(random)
    return { init: value, json: value }
  }

function kind(value: Draw, zero: unknown, isCopied = true): ListKind {
  return { value, zero, isCopied }
}

/** Returns values for fixed arrays of `length` elements, or for lists of up to `length`. */
function many(draw: Draw, length: number, isFixed: boolean): Draw {
  return (random, targets) => {
    const count = isFixed ? length : random.below(length + 1)
    const values = Array.from({ length: count }, () => draw(random, targets))
    return { init: values.map(({ init }) => init), json: values.map(({ json }) => json) }
  }
}

function fields(draws: Readonly<Record<string, Draw>>): Draw {
  return (random, targets) => {
    const values = Object.entries(draws).map(
      ([name, draw]) => [name, draw(random, targets)] as const,
    )
    return {
      init: Object.fromEntries(values.map(([name, { init }]) => [name, init])),
      json: Object.fromEntries(values.map(([name, { json }]) => [name, json])),
    }
  }
}

const name = same((random) => random.pick(['idle', 'walk', 'fight']))
const sign = same((random) => random.pick(['plus', 'minus']))
const bool = same((random) => random.chance(0.5))
const text = same((random) =>
  random.pick(['', 'a', 'é', 'orc', 'a text of more bytes than a block']),
)
const code = same((random) => random.pick(['', 'a', 'éé', 'abcde']))
const u16 = same((random) => random.below(65_536))
const f32: Draw = (random) => {
  const value = Math.fround(random.pick([0, -0, NaN, 1.5, random.word() / 7]))
  return { init: value, json: floatToJSON(value) }
}
const f16: Draw = (random) => {
  const value = random.pick([0, -0, NaN, 1.5, random.below(5000)])
  return { init: value, json: floatToJSON(decodeF16(encodeF16(value))) }
}
const i64: Draw = (random) => {
  const value = BigInt(random.word()) * random.pick([1n, -1n])
  return { init: value, json: String(value) }
}
const pointer: Draw = (random, targets) => {
  const target = random.pick([null, ...targets])
  return { init: target, json: target }
}
const constant =
  (value: string): Draw =>
  () => ({ init: value, json: value })

const item = fields({ id: u16, name: text })
const point = fields({ x: f32, y: f32, weight: u16 })
const circle = fields({ kind: constant('circle'), radius: f32 })
const owned: Draw = (random, targets) =>
  random.chance(0.3) ? { init: null, json: null } : item(random, targets)
const group =
  (depth: number): Draw =>
  (random, targets) =>
    fields({
      kind: constant('group'),
      name: text,
      child: owned,
      shapes: many(shape(depth - 1), 2, false),
    })(random, targets)
const shape =
  (depth: number): Draw =>
  (random, targets) =>
    depth === 0 || random.chance(0.4) ? circle(random, targets) : group(depth)(random, targets)

const noCircle = { kind: 'circle', radius: 2 }
const noPoint = { x: 0, y: 0, weight: 7 }
const noItem = { id: 0, name: '' }

/** The fields of `Lists`. */
export type ListField =
  | ('moods' | 'signs' | 'states' | 'ranks' | 'codes' | 'names' | 'shapes' | 'corners' | 'boxes')
  | (
      | 'pairs'
      | 'loose'
      | 'loot'
      | 'ragged'
      | 'groups'
      | 'pages'
      | 'links'
      | 'near'
      | 'owned'
      | 'referred'
    )
  | ('points' | 'items' | 'truths' | 'moneys' | 'coarse')

/** The kinds by the fields of `Lists`. */
export const LIST_KINDS: Readonly<Record<ListField, ListKind>> = {
  moods: kind(name, 'idle'),
  signs: kind(sign, 'plus'),
  states: kind(fields({ visible: bool, burning: bool }), { visible: false, burning: false }),
  ranks: kind(
    fields({ team: same((random) => random.below(8)), level: same((random) => random.below(512)) }),
    { team: 0, level: 0 },
  ),
  codes: kind(code, ''),
  names: kind(text, ''),
  shapes: kind(shape(3), noCircle),
  corners: kind(many(f32, 3, true), [0, 0, 0]),
  boxes: kind(many(point, 2, true), [noPoint, noPoint]),
  pairs: kind(many(item, 2, true), [noItem, noItem]),
  loot: kind(many(owned, 2, true), [null, null], false),
  ragged: kind(many(u16, 4, false), []),
  groups: kind(many(item, 3, false), []),
  pages: kind(many(many(text, 3, false), 3, false), []),
  links: kind(many(pointer, 2, true), [null, null]),
  near: kind(many(pointer, 3, false), []),
  loose: kind(pointer, null),
  owned: kind(owned, null, false),
  referred: kind(pointer, null),
  points: kind(point, noPoint),
  items: kind(item, noItem),
  truths: kind(bool, false),
  moneys: kind(i64, '0'),
  coarse: kind(f16, 0),
}

/** Returns the accessor of a list. */
export function listAt(lists: Lists, field: ListField): AnyList {
  return lists[field] as unknown as AnyList
}

/** Makes the live items that pointers of the lists point to. */
export function targetsIn(arena: Arena, count: number): number[] {
  return Array.from({ length: count }, () => arena.allocateZeroed(12))
}
