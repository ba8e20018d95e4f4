// bitECS 0.4: stores no data, so the components are typed arrays of its user, by the id of the
// entity. A system calls `query` each time, which hashes its terms: that is part of its cost.
import {
  addComponent,
  addEntity,
  createWorld,
  query,
  removeComponent,
  removeEntity,
  type World,
} from 'bitecs'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const world = createWorld()
    const stores = storesOf('ABCDE', count)
    const [a, b, c, d, e] = stores as Stores
    const [va, vb, vc, vd, ve] = [a.value, b.value, c.value, d.value, e.value]
    for (let at = 0; at < count; at++) spawn(world, stores, at)
    const [inA, inB, inC, inD, inE] = [[a], [b], [c], [d], [e]]
    return programOf(world, stores, [
      () => {
        const ids = query(world, inA)
        for (let at = 0; at < ids.length; at++) va[ids[at]!]! <<= 1
      },
      () => {
        const ids = query(world, inB)
        for (let at = 0; at < ids.length; at++) vb[ids[at]!]! <<= 1
      },
      () => {
        const ids = query(world, inC)
        for (let at = 0; at < ids.length; at++) vc[ids[at]!]! <<= 1
      },
      () => {
        const ids = query(world, inD)
        for (let at = 0; at < ids.length; at++) vd[ids[at]!]! <<= 1
      },
      () => {
        const ids = query(world, inE)
        for (let at = 0; at < ids.length; at++) ve[ids[at]!]! <<= 1
      },
    ])
  },

  simple_iter(count) {
    const world = createWorld()
    const stores = storesOf('ABCDE', 4 * count)
    const [a, b, c, d, e] = stores as Stores
    const [va, vb, vc, vd, ve] = [a.value, b.value, c.value, d.value, e.value]
    for (const [at, group] of GROUPS.entries()) {
      const members = stores.filter(({ name }) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    const [inAB, inCD, inCE] = [
      [a, b],
      [c, d],
      [c, e],
    ]
    return programOf(world, stores, [
      () => {
        const ids = query(world, inAB!)
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at]!
          const value = va[id]!
          va[id] = vb[id]!
          vb[id] = value
        }
      },
      () => {
        const ids = query(world, inCD!)
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at]!
          const value = vc[id]!
          vc[id] = vd[id]!
          vd[id] = value
        }
      },
      () => {
        const ids = query(world, inCE!)
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at]!
          const value = vc[id]!
          vc[id] = ve[id]!
          ve[id] = value
        }
      },
    ])
  },

  frag_iter(count) {
    const world = createWorld()
    const stores = storesOf([...LETTERS, 'data'], LETTERS.length * count)
    const data = stores[26]!
    const z = stores[25]!
    const [values, valuesOfZ] = [data.value, z.value]
    for (let at = 0; at < LETTERS.length; at++) {
      for (let row = 0; row < count; row++) spawn(world, [stores[at]!, data], at * count + row)
    }
    const [inData, inZ] = [[data], [z]]
    return programOf(world, stores, [
      () => {
        const ids = query(world, inData!)
        for (let at = 0; at < ids.length; at++) values[ids[at]!]! <<= 1
      },
      () => {
        const ids = query(world, inZ!)
        for (let at = 0; at < ids.length; at++) valuesOfZ[ids[at]!]! <<= 1
      },
    ])
  },

  entity_cycle(count) {
    const world = createWorld()
    const stores = storesOf('AB', 2 * count)
    const [a, b] = stores as Stores
    const [va, vb] = [a.value, b.value]
    for (let at = 0; at < count; at++) spawn(world, [a], at)
    const [inA, inB] = [[a], [b]]
    return programOf(world, stores, [
      () => {
        const ids = query(world, inA!)
        for (let at = 0; at < ids.length; at++) {
          const id = addEntity(world)
          addComponent(world, id, b)
          vb[id] = va[ids[at]!]!
        }
      },
      () => {
        const ids = query(world, inB!)
        for (let at = ids.length - 1; at >= 0; at--) removeEntity(world, ids[at]!)
      },
    ])
  },

  add_remove(count) {
    const world = createWorld()
    const stores = storesOf('AB', count)
    const [a, b] = stores as Stores
    const [va, vb] = [a.value, b.value]
    for (let at = 0; at < count; at++) spawn(world, [a], at)
    const [inA, inB] = [[a], [b]]
    return programOf(world, stores, [
      () => {
        const ids = query(world, inA!)
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at]!
          addComponent(world, id, b)
          vb[id] = va[id]!
        }
      },
      () => {
        const ids = query(world, inB!)
        for (let at = ids.length - 1; at >= 0; at--) removeComponent(world, ids[at]!, b)
      },
    ])
  },
}

interface Store {
  readonly name: string
  readonly value: Int32Array
}

type Stores = [Store, Store, Store, Store, Store]

/** Returns a component for each name. Ids begin at 1. */
function storesOf(names: Iterable<string>, capacity: number): Store[] {
  return [...names].map((name) => ({ name, value: new Int32Array(capacity + 1) }))
}

function spawn(world: World, stores: readonly Store[], index: number): void {
  const id = addEntity(world)
  for (const store of stores) {
    addComponent(world, id, store)
    store.value[id] = startOf(store.name, index)
  }
}

function programOf(
  world: World,
  stores: readonly Store[],
  steps: readonly (() => void)[],
): Program {
  return {
    steps,
    read(tell) {
      for (const store of stores) {
        const ids = query(world, [store])
        for (let at = 0; at < ids.length; at++) tell(ids[at], store.name, store.value[ids[at]!]!)
      }
    },
  }
}
