import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import type { Struct } from '../../src/struct.ts'
import { Order, Shop } from '../golden/readable/maps.gen.ts'
import { forEachSeed, type Random } from '../support/random.ts'

/** Iterators of maps and sets go on as those of `Map` and `Set` while their entries change. */
const steps = suite('collections/hash-steps')

/** The methods of a map or a set of any type. */
interface Entries {
  readonly size: number
  add(key: unknown): unknown
  set(key: unknown, value: unknown): unknown
  delete(key: unknown): boolean
  clear(): void
  keys(): IterableIterator<unknown>
  values(): IterableIterator<unknown>
  entries(): IterableIterator<readonly [unknown, unknown]>
  forEach(use: (value: unknown, key: unknown) => void): void
  [Symbol.iterator](): IterableIterator<unknown>
  first(): number
  next(entry: number): number
  keyAt(entry: number): unknown
  valueAt(entry: number): unknown
}

/** A kind of key: the key with a number, and the number of a key. */
interface Kind {
  readonly name: keyof Shop
  readonly keyOf: (number: number) => unknown
  readonly numberOf: (key: never) => number
}

const KINDS = ['ore', 'wood', 'stone']

/** All types of keys. Maps have the number of a key, or an order with it, as its value. */
const MAPS: readonly Kind[] = [
  { name: 'orders', keyOf: (n) => n * 7, numberOf: (key: number) => key / 7 },
  { name: 'counts', keyOf: (n) => 2 ** 32 - 1 - n, numberOf: (key: number) => 2 ** 32 - 1 - key },
  { name: 'byKind', keyOf: (n) => KINDS[n % 3], numberOf: (key: string) => KINDS.indexOf(key) },
  { name: 'prices', keyOf: (n) => n / 4, numberOf: (key: number) => key * 4 },
  {
    name: 'routes',
    keyOf: (n) => ({ from: n, to: n + 1, day: 3 }),
    numberOf: ({ from }: { from: number }) => from,
  },
  {
    name: 'days',
    keyOf: (n) => ({ from: 1, to: 2, day: n }),
    numberOf: ({ day }: { day: number }) => day,
  },
  { name: 'words', keyOf: (n) => `word ${n}`, numberOf: (key: string) => Number(key.slice(5)) },
]

const SETS: readonly Kind[] = [
  { name: 'seen', keyOf: (n) => `${n}`, numberOf: Number },
  { name: 'small', keyOf: (n) => n % 200, numberOf: Number },
  { name: 'visited', keyOf: (n) => n * 8, numberOf: (ptr: number | null) => (ptr ?? 0) / 8 },
  {
    name: 'known',
    keyOf: (n) => ({ from: 9, to: n, day: 3 }),
    numberOf: ({ to }: { to: number }) => to,
  },
]

/** Returns the number that a value has. */
function plain(value: unknown): number {
  return typeof value === 'number' ? value : (value as Struct & Order).id
}

/** Changes a map and its model in the same way, but doesn't remove the entry `current`. */
function change(
  map: Entries,
  model: Map<number, number>,
  kind: Kind,
  isSet: boolean,
  random: Random,
  current: number,
): void {
  const number = kind.name === 'byKind' ? random.below(3) : random.below(60)
  const key = kind.keyOf(number)
  const known = kind.numberOf(key as never)
  const action = random.below(20)
  if (action === 0) {
    map.clear()
    model.clear()
  } else if (action < 8) {
    if (known === current) return
    assert.is(map.delete(key), model.delete(known))
  } else if (isSet) {
    map.add(key)
    model.set(known, known)
  } else {
    const isOrder = ['orders', 'byKind', 'routes'].includes(kind.name)
    const value = random.below(1000)
    map.set(key, isOrder ? { id: value } : value)
    model.set(known, value)
  }
}

function run(kind: Kind, isSet: boolean, random: Random, checked: boolean): void {
  const arena = new Arena(1 << 18, { checked: checked && { leaks: 'ignore' } })
  const map = arena.create(Shop)[kind.name] as unknown as Entries
  const model = new Map<number, number>()
  for (let turn = 0; turn < 6; turn++) {
    for (let count = random.below(80); count > 0; count--) {
      change(map, model, kind, isSet, random, -1)
    }
    const shown = (): string => `${kind.name}, turn ${turn}`
    const number = (key: unknown): number => kind.numberOf(key as never)
    const expected = [...model]
    assert.equal([...map.keys()].map(number), [...model.keys()], shown())
    const all: number[][] = []
    map.forEach((value, key) => all.push([number(key), isSet ? number(value) : plain(value)]))
    assert.equal(all, expected, shown())
    const pairs = [...map.entries()].map(([key, value]) => [
      number(key),
      isSet ? number(value) : plain(value),
    ])
    assert.equal(pairs, expected, shown())
    if (!isSet) assert.equal([...map.values()].map(plain), [...model.values()], shown())
    const byNumber: number[] = []
    for (let entry = map.first(); entry >= 0; entry = map.next(entry)) {
      byNumber.push(number(map.keyAt(entry)))
    }
    assert.equal(byNumber, [...model.keys()], shown())
    // Both iterate side by side while entries change.
    const form = random.below(isSet ? 1 : 3)
    const steps = form === 0 ? map.keys() : form === 1 ? map.entries() : map.values()
    const others = model.entries()
    for (let count = 0; count < 200; count++) {
      const step = steps.next()
      const other = others.next()
      assert.is(step.done ?? false, other.done ?? false, shown())
      if (other.done === true) break
      const [known, value] = other.value
      const item: unknown = step.value
      if (form === 0) assert.is(number(item), known, shown())
      else if (form === 2) assert.is(plain(item), value, shown())
      else {
        const [key, found] = item as readonly [unknown, unknown]
        assert.equal([number(key), plain(found)], [known, value], shown())
      }
      while (random.chance(0.5)) change(map, model, kind, isSet, random, known)
    }
    // An iterator that was at the end goes on if entries are added.
    assert.is(map.size, model.size)
  }
}

for (const kind of [...MAPS, ...SETS]) {
  for (const checked of [false, true]) {
    steps(`${kind.name} iterates as a Map while entries change, checked: ${checked}`, () => {
      forEachSeed(checked ? 5 : 25, (random) => run(kind, SETS.includes(kind), random, checked))
    })
  }
}

steps('first and next skip entries that are removed in the loop', () => {
  const { counts } = new Arena(1 << 16).create(Shop)
  assert.is(counts.first(), -1)
  for (let key = 0; key < 100; key++) counts.set(key, key)
  const found: number[] = []
  for (let entry = counts.first(); entry >= 0; entry = counts.next(entry)) {
    const key = counts.keyAt(entry)
    found.push(key)
    for (let other = key; other < key + 40; other++) counts.delete(other)
  }
  assert.equal(found, [0, 40, 80])
  assert.is(counts.first(), -1)
})

steps('iterators see other heads of the map', () => {
  const { counts } = new Arena(1 << 16).create(Shop)
  counts.set(1, 10)
  const iterator = counts.entries()
  assert.equal(iterator.next().value, [1, 10])
  counts.assign([
    [5, 50],
    [6, 60],
  ])
  assert.equal([...iterator], [[5, 50], [6, 60]]) // prettier-ignore
  counts.clear()
  counts.trim()
  assert.is(counts.keys().next().done, true)
  assert.equal([...counts], [])
})

steps.run()
