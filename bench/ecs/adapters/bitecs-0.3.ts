// bitECS 0.3: components are typed arrays by the id of the entity. The size of all worlds is set in
// advance, with the hundredth of unused ids that it keeps before it gives them out again.
import {
  addComponent,
  addEntity,
  createWorld,
  defineComponent,
  defineQuery,
  entityExists,
  hasComponent,
  removeComponent,
  removeEntity,
  setDefaultSize,
  Types,
  type Component,
  type World,
} from 'bitecs-0.3'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const stores = storesOf('ABCDE', count)
    const world = createWorld()
    const [a, b, c, d, e] = stores as Stores
    const [va, vb, vc, vd, ve] = [a.value, b.value, c.value, d.value, e.value]
    for (let at = 0; at < count; at++) spawn(world, stores, at)
    const [inA, inB, inC, inD, inE] = stores.map((store) => defineQuery([store])) as Queries
    return programOf(world, stores, [
      () => {
        const ids = inA(world)
        for (let at = 0; at < ids.length; at++) va[ids[at]!]! <<= 1
      },
      () => {
        const ids = inB(world)
        for (let at = 0; at < ids.length; at++) vb[ids[at]!]! <<= 1
      },
      () => {
        const ids = inC(world)
        for (let at = 0; at < ids.length; at++) vc[ids[at]!]! <<= 1
      },
      () => {
        const ids = inD(world)
        for (let at = 0; at < ids.length; at++) vd[ids[at]!]! <<= 1
      },
      () => {
        const ids = inE(world)
        for (let at = 0; at < ids.length; at++) ve[ids[at]!]! <<= 1
      },
    ])
  },

  simple_iter(count) {
    const stores = storesOf('ABCDE', 4 * count)
    const world = createWorld()
    const [a, b, c, d, e] = stores as Stores
    const [va, vb, vc, vd, ve] = [a.value, b.value, c.value, d.value, e.value]
    for (const [at, group] of GROUPS.entries()) {
      const members = stores.filter(({ name }) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    const inAB = defineQuery([a, b])
    const inCD = defineQuery([c, d])
    const inCE = defineQuery([c, e])
    return programOf(world, stores, [
      () => {
        const ids = inAB(world)
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at]!
          const value = va[id]!
          va[id] = vb[id]!
          vb[id] = value
        }
      },
      () => {
        const ids = inCD(world)
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at]!
          const value = vc[id]!
          vc[id] = vd[id]!
          vd[id] = value
        }
      },
      () => {
        const ids = inCE(world)
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
    const stores = storesOf([...LETTERS, 'data'], LETTERS.length * count)
    const world = createWorld()
    const data = stores[26]!
    const z = stores[25]!
    const [values, valuesOfZ] = [data.value, z.value]
    for (let at = 0; at < LETTERS.length; at++) {
      for (let row = 0; row < count; row++) spawn(world, [stores[at]!, data], at * count + row)
    }
    const inData = defineQuery([data])
    const inZ = defineQuery([z])
    return programOf(world, stores, [
      () => {
        const ids = inData(world)
        for (let at = 0; at < ids.length; at++) values[ids[at]!]! <<= 1
      },
      () => {
        const ids = inZ(world)
        for (let at = 0; at < ids.length; at++) valuesOfZ[ids[at]!]! <<= 1
      },
    ])
  },

  entity_cycle(count) {
    const stores = storesOf('AB', 2 * count)
    const world = createWorld()
    const [a, b] = stores as Stores
    const [va, vb] = [a.value, b.value]
    for (let at = 0; at < count; at++) spawn(world, [a], at)
    const inA = defineQuery([a])
    const inB = defineQuery([b])
    return programOf(world, stores, [
      () => {
        const ids = inA(world)
        for (let at = 0; at < ids.length; at++) {
          const id = addEntity(world)
          addComponent(world, b, id)
          vb[id] = va[ids[at]!]!
        }
      },
      () => {
        const ids = inB(world)
        for (let at = ids.length - 1; at >= 0; at--) removeEntity(world, ids[at]!)
      },
    ])
  },

  add_remove(count) {
    const stores = storesOf('AB', count)
    const world = createWorld()
    const [a, b] = stores as Stores
    const [va, vb] = [a.value, b.value]
    for (let at = 0; at < count; at++) spawn(world, [a], at)
    const inA = defineQuery([a])
    const inB = defineQuery([b])
    return programOf(world, stores, [
      () => {
        const ids = inA(world)
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at]!
          addComponent(world, b, id)
          vb[id] = va[id]!
        }
      },
      () => {
        const ids = inB(world)
        for (let at = ids.length - 1; at >= 0; at--) removeComponent(world, b, ids[at]!)
      },
    ])
  },
}

interface Store extends Component {
  readonly name: string
}

type Query = ReturnType<typeof defineQuery>
type Stores = [Store, Store, Store, Store, Store]
type Queries = [Query, Query, Query, Query, Query]

/** Sets the size of all worlds, and returns a component for each name. */
function storesOf(names: Iterable<string>, capacity: number): Store[] {
  setDefaultSize(Math.ceil(capacity * 1.02) + 8)
  return [...names].map((name) => Object.assign(defineComponent({ value: Types.i32 }), { name }))
}

function spawn(world: World, stores: readonly Store[], index: number): void {
  const id = addEntity(world)
  for (const store of stores) {
    addComponent(world, store, id)
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
    // Further queries would make changes of entities slower.
    read(tell) {
      for (const store of stores) {
        for (let id = 0; id < store.value.length; id++) {
          if (!entityExists(world, id) || !hasComponent(world, store, id)) continue
          tell(id, store.name, store.value[id]!)
        }
      }
    },
  }
}
