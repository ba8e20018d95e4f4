// goodluck 7: an entity is an index, and its signature has a bit for each component. There is no
// index of what has which components: each system tests all signatures. Here, components are typed
// arrays: adding one sets its bit and writes its value.
import { WorldImpl } from 'goodluck'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const world = new WorldImpl()
    const stores = storesOf('ABCDE', count)
    const [a, b, c, d, e] = stores.map(({ values }) => values) as Columns
    const [hasA, hasB, hasC, hasD, hasE] = stores.map(({ bit }) => bit) as Numbers
    for (let at = 0; at < count; at++) spawn(world, stores, at)
    return programOf(world, stores, [
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasA) === hasA) a[id]! <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasB) === hasB) b[id]! <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasC) === hasC) c[id]! <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasD) === hasD) d[id]! <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasE) === hasE) e[id]! <<= 1
        }
      },
    ])
  },

  simple_iter(count) {
    const world = new WorldImpl()
    const stores = storesOf('ABCDE', 4 * count)
    const [a, b, c, d, e] = stores.map(({ values }) => values) as Columns
    const [hasA, hasB, hasC, hasD, hasE] = stores.map(({ bit }) => bit) as Numbers
    const hasAB = hasA | hasB
    const hasCD = hasC | hasD
    const hasCE = hasC | hasE
    for (const [at, group] of GROUPS.entries()) {
      const members = stores.filter(({ name }) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    return programOf(world, stores, [
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasAB) !== hasAB) continue
          const value = a[id]!
          a[id] = b[id]!
          b[id] = value
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasCD) !== hasCD) continue
          const value = c[id]!
          c[id] = d[id]!
          d[id] = value
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasCE) !== hasCE) continue
          const value = c[id]!
          c[id] = e[id]!
          e[id] = value
        }
      },
    ])
  },

  frag_iter(count) {
    const world = new WorldImpl()
    const stores = storesOf([...LETTERS, 'data'], LETTERS.length * count)
    const [z, data] = [stores[25]!.values, stores[26]!.values]
    const [hasZ, hasData] = [stores[25]!.bit, stores[26]!.bit]
    for (let at = 0; at < LETTERS.length; at++) {
      for (let row = 0; row < count; row++)
        spawn(world, [stores[at]!, stores[26]!], at * count + row)
    }
    return programOf(world, stores, [
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasData) === hasData) data[id]! <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasZ) === hasZ) z[id]! <<= 1
        }
      },
    ])
  },

  entity_cycle(count) {
    const world = new WorldImpl()
    const stores = storesOf('AB', 2 * count)
    const [a, b] = stores.map(({ values }) => values) as Columns
    const [hasA, hasB] = stores.map(({ bit }) => bit) as Numbers
    for (let at = 0; at < count; at++) spawn(world, stores.slice(0, 1), at)
    return programOf(world, stores, [
      () => {
        for (let id = 0, end = world.Signature.length; id < end; id++) {
          if ((world.Signature[id]! & hasA) !== hasA) continue
          const other = world.CreateEntity()
          world.Signature[other]! |= hasB
          b[other] = a[id]!
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasB) === hasB) world.DestroyEntity(id)
        }
      },
    ])
  },

  add_remove(count) {
    const world = new WorldImpl()
    const stores = storesOf('AB', count)
    const [a, b] = stores.map(({ values }) => values) as Columns
    const [hasA, hasB] = stores.map(({ bit }) => bit) as Numbers
    for (let at = 0; at < count; at++) spawn(world, stores.slice(0, 1), at)
    return programOf(world, stores, [
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasA) !== hasA) continue
          world.Signature[id]! |= hasB
          b[id] = a[id]!
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasB) === hasB) world.Signature[id]! &= ~hasB
        }
      },
    ])
  },
}

interface Store {
  readonly name: string
  readonly bit: number
  readonly values: Int32Array
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
type Numbers = [number, number, number, number, number]

function storesOf(names: Iterable<string>, capacity: number): Store[] {
  return [...names].map((name, at) => ({ name, bit: 1 << at, values: new Int32Array(capacity) }))
}

function spawn(world: WorldImpl, stores: readonly Store[], index: number): void {
  const id = world.CreateEntity()
  for (const { name, bit, values } of stores) {
    world.Signature[id]! |= bit
    values[id] = startOf(name, index)
  }
}

function programOf(
  world: WorldImpl,
  stores: readonly Store[],
  steps: readonly (() => void)[],
): Program {
  return {
    steps,
    read(tell) {
      for (const { name, bit, values } of stores) {
        for (const [id, signature] of world.Signature.entries()) {
          if ((signature & bit) !== 0) tell(id, name, values[id]!)
        }
      }
    },
  }
}
