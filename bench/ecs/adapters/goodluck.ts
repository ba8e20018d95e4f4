// goodluck 7: an entity is an index, and its signature has a bit for each component. There is no
// index of what has which components: each system tests all signatures. Components are objects in
// arrays, as on its page: adding one sets a bit and makes an object.
import { WorldImpl } from 'goodluck'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const world = new WorldImpl()
    const stores = storesOf('ABCDE')
    const [a, b, c, d, e] = stores.map(({ values }) => values) as Columns
    const [hasA, hasB, hasC, hasD, hasE] = stores.map(({ bit }) => bit) as Numbers
    for (let at = 0; at < count; at++) spawn(world, stores, at)
    return programOf(world, stores, [
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasA) === hasA) a[id]!.value <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasB) === hasB) b[id]!.value <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasC) === hasC) c[id]!.value <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasD) === hasD) d[id]!.value <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasE) === hasE) e[id]!.value <<= 1
        }
      },
    ])
  },

  simple_iter(count) {
    const world = new WorldImpl()
    const stores = storesOf('ABCDE')
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
          const one = a[id]!
          const other = b[id]!
          const { value } = one
          one.value = other.value
          other.value = value
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasCD) !== hasCD) continue
          const one = c[id]!
          const other = d[id]!
          const { value } = one
          one.value = other.value
          other.value = value
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasCE) !== hasCE) continue
          const one = c[id]!
          const other = e[id]!
          const { value } = one
          one.value = other.value
          other.value = value
        }
      },
    ])
  },

  frag_iter(count) {
    const world = new WorldImpl()
    const stores = storesOf([...LETTERS, 'data'])
    const [z, data] = [stores[25]!.values, stores[26]!.values]
    const [hasZ, hasData] = [stores[25]!.bit, stores[26]!.bit]
    for (let at = 0; at < LETTERS.length; at++) {
      for (let row = 0; row < count; row++)
        spawn(world, [stores[at]!, stores[26]!], at * count + row)
    }
    return programOf(world, stores, [
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasData) === hasData) data[id]!.value <<= 1
        }
      },
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasZ) === hasZ) z[id]!.value <<= 1
        }
      },
    ])
  },

  entity_cycle(count) {
    const world = new WorldImpl()
    const stores = storesOf('AB')
    const [a, b] = stores.map(({ values }) => values) as Columns
    const [hasA, hasB] = stores.map(({ bit }) => bit) as Numbers
    for (let at = 0; at < count; at++) spawn(world, stores.slice(0, 1), at)
    return programOf(world, stores, [
      () => {
        for (let id = 0, end = world.Signature.length; id < end; id++) {
          if ((world.Signature[id]! & hasA) !== hasA) continue
          const other = world.CreateEntity()
          world.Signature[other]! |= hasB
          b[other] = { value: a[id]!.value }
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
    const stores = storesOf('AB')
    const [a, b] = stores.map(({ values }) => values) as Columns
    const [hasA, hasB] = stores.map(({ bit }) => bit) as Numbers
    for (let at = 0; at < count; at++) spawn(world, stores.slice(0, 1), at)
    return programOf(world, stores, [
      () => {
        for (let id = 0; id < world.Signature.length; id++) {
          if ((world.Signature[id]! & hasA) !== hasA) continue
          world.Signature[id]! |= hasB
          b[id] = { value: a[id]!.value }
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

type Values = { value: number }[]

interface Store {
  readonly name: string
  readonly bit: number
  readonly values: Values
}

type Columns = [Values, Values, Values, Values, Values]
type Numbers = [number, number, number, number, number]

function storesOf(names: Iterable<string>): Store[] {
  return [...names].map((name, at) => ({ name, bit: 1 << at, values: [] }))
}

function spawn(world: WorldImpl, stores: readonly Store[], index: number): void {
  const id = world.CreateEntity()
  for (const { name, bit, values } of stores) {
    world.Signature[id]! |= bit
    values[id] = { value: startOf(name, index) }
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
          if ((signature & bit) !== 0) tell(id, name, values[id]!.value)
        }
      }
    },
  }
}
