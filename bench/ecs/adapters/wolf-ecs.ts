// wolf-ecs 2.1: components are typed arrays by the id of the entity, and a query is a list of
// archetypes. Adapters that treat the query itself as the list, as older versions had it, visit
// nothing.
import { ECS, types, type Query } from 'wolf-ecs'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const ecs = new ECS(count)
    const stores = storesOf(ecs, 'ABCDE')
    const [a, b, c, d, e] = stores.map(({ values }) => values) as Columns
    const [inA, inB, inC, inD, inE] = stores.map(({ query }) => query) as Queries
    for (let at = 0; at < count; at++) spawn(ecs, stores, at)
    return programOf(stores, [
      () => {
        for (let table = 0; table < inA.a.length; table++) {
          const ids = inA.a[table]!.e
          for (let at = 0; at < ids.length; at++) a[ids[at]!]! <<= 1
        }
      },
      () => {
        for (let table = 0; table < inB.a.length; table++) {
          const ids = inB.a[table]!.e
          for (let at = 0; at < ids.length; at++) b[ids[at]!]! <<= 1
        }
      },
      () => {
        for (let table = 0; table < inC.a.length; table++) {
          const ids = inC.a[table]!.e
          for (let at = 0; at < ids.length; at++) c[ids[at]!]! <<= 1
        }
      },
      () => {
        for (let table = 0; table < inD.a.length; table++) {
          const ids = inD.a[table]!.e
          for (let at = 0; at < ids.length; at++) d[ids[at]!]! <<= 1
        }
      },
      () => {
        for (let table = 0; table < inE.a.length; table++) {
          const ids = inE.a[table]!.e
          for (let at = 0; at < ids.length; at++) e[ids[at]!]! <<= 1
        }
      },
    ])
  },

  simple_iter(count) {
    const ecs = new ECS(GROUPS.length * count)
    const stores = storesOf(ecs, 'ABCDE')
    const [a, b, c, d, e] = stores.map(({ values }) => values) as Columns
    const inAB = ecs.createQuery(a, b)
    const inCD = ecs.createQuery(c, d)
    const inCE = ecs.createQuery(c, e)
    for (const [at, group] of GROUPS.entries()) {
      const members = stores.filter(({ name }) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(ecs, members, at * count + row)
    }
    return programOf(stores, [
      () => {
        for (let table = 0; table < inAB.a.length; table++) {
          const ids = inAB.a[table]!.e
          for (let at = 0; at < ids.length; at++) {
            const id = ids[at]!
            const value = a[id]!
            a[id] = b[id]!
            b[id] = value
          }
        }
      },
      () => {
        for (let table = 0; table < inCD.a.length; table++) {
          const ids = inCD.a[table]!.e
          for (let at = 0; at < ids.length; at++) {
            const id = ids[at]!
            const value = c[id]!
            c[id] = d[id]!
            d[id] = value
          }
        }
      },
      () => {
        for (let table = 0; table < inCE.a.length; table++) {
          const ids = inCE.a[table]!.e
          for (let at = 0; at < ids.length; at++) {
            const id = ids[at]!
            const value = c[id]!
            c[id] = e[id]!
            e[id] = value
          }
        }
      },
    ])
  },

  frag_iter(count) {
    const ecs = new ECS(LETTERS.length * count)
    const stores = storesOf(ecs, [...LETTERS, 'data'])
    const data = stores[26]!
    const [values, valuesOfZ] = [data.values, stores[25]!.values]
    const [inData, inZ] = [data.query, stores[25]!.query]
    for (let at = 0; at < LETTERS.length; at++) {
      for (let row = 0; row < count; row++) spawn(ecs, [stores[at]!, data], at * count + row)
    }
    return programOf(stores, [
      () => {
        for (let table = 0; table < inData.a.length; table++) {
          const ids = inData.a[table]!.e
          for (let at = 0; at < ids.length; at++) values[ids[at]!]! <<= 1
        }
      },
      () => {
        for (let table = 0; table < inZ.a.length; table++) {
          const ids = inZ.a[table]!.e
          for (let at = 0; at < ids.length; at++) valuesOfZ[ids[at]!]! <<= 1
        }
      },
    ])
  },

  entity_cycle(count) {
    const ecs = new ECS(2 * count)
    const stores = storesOf(ecs, 'AB')
    const [a, b] = stores.map(({ values }) => values) as Columns
    const [inA, inB] = stores.map(({ query }) => query) as Queries
    for (let at = 0; at < count; at++) spawn(ecs, stores.slice(0, 1), at)
    return programOf(stores, [
      () => {
        for (let table = 0; table < inA.a.length; table++) {
          const ids = inA.a[table]!.e
          for (let at = 0; at < ids.length; at++) {
            const id = ecs.createEntity()
            ecs.addComponent(id, b)
            b[id] = a[ids[at]!]!
          }
        }
      },
      () => {
        for (let table = 0; table < inB.a.length; table++) {
          const ids = inB.a[table]!.e
          for (let at = ids.length - 1; at >= 0; at--) ecs.destroyEntity(ids[at]!)
        }
      },
    ])
  },

  add_remove(count) {
    const ecs = new ECS(count)
    const stores = storesOf(ecs, 'AB')
    const [a, b] = stores.map(({ values }) => values) as Columns
    const [inA, inB] = stores.map(({ query }) => query) as Queries
    for (let at = 0; at < count; at++) spawn(ecs, stores.slice(0, 1), at)
    return programOf(stores, [
      () => {
        for (let table = inA.a.length - 1; table >= 0; table--) {
          const ids = inA.a[table]!.e
          for (let at = ids.length - 1; at >= 0; at--) {
            const id = ids[at]!
            ecs.addComponent(id, b)
            b[id] = a[id]!
          }
        }
      },
      () => {
        for (let table = 0; table < inB.a.length; table++) {
          const ids = inB.a[table]!.e
          for (let at = ids.length - 1; at >= 0; at--) ecs.removeComponent(ids[at]!, b)
        }
      },
    ])
  },
}

interface Store {
  readonly name: string
  readonly values: Int32Array
  readonly query: Query
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
type Queries = [Query, Query, Query, Query, Query]

function storesOf(ecs: ECS, names: Iterable<string>): Store[] {
  const stores = [...names].map((name) => ({ name, values: ecs.defineComponent(types.i32) }))
  return stores.map((store) => ({ ...store, query: ecs.createQuery(store.values) }))
}

function spawn(ecs: ECS, stores: readonly Store[], index: number): void {
  const id = ecs.createEntity()
  for (const { name, values } of stores) {
    ecs.addComponent(id, values)
    values[id] = startOf(name, index)
  }
}

function programOf(stores: readonly Store[], steps: readonly (() => void)[]): Program {
  return {
    steps,
    read(tell) {
      for (const { name, values, query } of stores) {
        for (const { e } of query.a) for (const id of e) tell(id, name, values[id]!)
      }
    },
  }
}
