import { strict as assert } from 'node:assert'
import type { Motions } from '../golden/readable/sparse-sets.gen.ts'
import type { Random } from './random.ts'

// The values of the trial of sparse sets, and its models: maps from keys to plain values.

export type Values = Record<string, unknown>
export type Model = Map<number, Values>

export function motion(random: Random, x: number): Record<string, number> {
  const all = { x, y: random.below(9), vx: random.below(5), vy: 2, steps: random.word() }
  return Object.fromEntries(Object.entries(all).filter(() => random.chance(0.7)))
}

export function look(random: Random, layer: number): Values {
  const all: Values = {
    kind: random.pick(['orc', 'elf']),
    at: random.pick<Values>([{ x: 1 }, {}, { y: 5 }]),
    size: random.below(9),
    layer: layer & 0xffff,
    home: random.pick<Values>([{ x: 4 }, {}]),
    name: random.pick(['', 'bob', 'eightish']),
  }
  const names = random.chance(0.6) ? ['kind', 'at', 'size', 'layer'] : Object.keys(all)
  return Object.fromEntries(names.filter(() => random.chance(0.6)).map((name) => [name, all[name]]))
}

export function filledLook(init: Values): Values {
  const { at, home, ...rest } = init as Record<'at' | 'home', Values | undefined>
  return {
    ...{ kind: 'orc', name: '', layer: 0, leader: null, ...rest },
    at: { x: 0, y: 2, ...at },
    ...(home === undefined ? {} : { home: { x: 0, y: 2, ...home } }),
  }
}

/** Compares a set with its model by all ways to read it. */
export function compare(
  set: Pick<Motions, 'size' | 'has' | 'row' | 'keyAt' | 'keys'> & {
    readonly get: (key: number) => unknown
    readonly toJSON: () => unknown
  },
  model: Model,
): void {
  const json = JSON.parse(JSON.stringify(set)) as [number, Values][]
  assert.deepEqual(new Map(json), model)
  assert.equal(json.length, model.size)
  assert.equal(set.size, model.size)
  assert.deepEqual(
    [...set.keys()],
    json.map(([key]) => key),
  )
  json.forEach(([key, values], row) => {
    assert.equal(set.row(key), row)
    assert.equal(set.keyAt(row), key)
    assert.deepEqual(JSON.parse(JSON.stringify(set.get(key))), values)
  })
}
