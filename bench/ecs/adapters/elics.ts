// elics 3.4: components are typed arrays by the index of the entity, and a query is a `Set` of
// entities, which are objects. Its checks are off.
import { createComponent, Types, World, type Component, type Entity, type Query } from 'elics'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const world = new World({ entityCapacity: count, checksOn: false })
    const all = componentsOf(world, 'ABCDE')
    const [a, b, c, d, e] = all.map(({ component }) => component.data.value) as Columns
    const [inA, inB, inC, inD, inE] = all.map(({ query }) => query) as Queries
    for (let at = 0; at < count; at++) spawn(world, all, at)
    return programOf(all, [
      () => {
        for (const entity of inA.entities) a[entity.index]! <<= 1
      },
      () => {
        for (const entity of inB.entities) b[entity.index]! <<= 1
      },
      () => {
        for (const entity of inC.entities) c[entity.index]! <<= 1
      },
      () => {
        for (const entity of inD.entities) d[entity.index]! <<= 1
      },
      () => {
        for (const entity of inE.entities) e[entity.index]! <<= 1
      },
    ])
  },

  simple_iter(count) {
    const world = new World({ entityCapacity: GROUPS.length * count, checksOn: false })
    const all = componentsOf(world, 'ABCDE')
    const [A, B, C, D, E] = all.map(({ component }) => component) as Components
    const [a, b, c, d, e] = all.map(({ component }) => component.data.value) as Columns
    const inAB = queryOf(world, A, B)
    const inCD = queryOf(world, C, D)
    const inCE = queryOf(world, C, E)
    for (const [at, group] of GROUPS.entries()) {
      const members = all.filter(({ name }) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    return programOf(all, [
      () => {
        for (const { index } of inAB.entities) {
          const value = a[index]!
          a[index] = b[index]!
          b[index] = value
        }
      },
      () => {
        for (const { index } of inCD.entities) {
          const value = c[index]!
          c[index] = d[index]!
          d[index] = value
        }
      },
      () => {
        for (const { index } of inCE.entities) {
          const value = c[index]!
          c[index] = e[index]!
          e[index] = value
        }
      },
    ])
  },

  frag_iter(count) {
    const world = new World({ entityCapacity: LETTERS.length * count, checksOn: false })
    const all = componentsOf(world, [...LETTERS, 'data'])
    const [z, data] = [all[25]!.component.data.value, all[26]!.component.data.value]
    const [inZ, inData] = [all[25]!.query, all[26]!.query]
    for (let at = 0; at < LETTERS.length; at++) {
      const members = [all[at]!, all[26]!]
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    return programOf(all, [
      () => {
        for (const entity of inData.entities) data[entity.index]! <<= 1
      },
      () => {
        for (const entity of inZ.entities) z[entity.index]! <<= 1
      },
    ])
  },

  entity_cycle(count) {
    const world = new World({ entityCapacity: 2 * count, checksOn: false })
    const all = componentsOf(world, 'AB')
    const [A, B] = all as [Named, Named]
    const a = A.component.data.value
    for (let at = 0; at < count; at++) spawn(world, [A], at)
    return programOf(all, [
      () => {
        for (const entity of A.query.entities) {
          world.createEntity().addComponent(B.component, { value: a[entity.index]! })
        }
      },
      () => {
        for (const entity of B.query.entities) entity.destroy()
      },
    ])
  },

  add_remove(count) {
    const world = new World({ entityCapacity: count, checksOn: false })
    const all = componentsOf(world, 'AB')
    const [A, B] = all as [Named, Named]
    const a = A.component.data.value
    for (let at = 0; at < count; at++) spawn(world, [A], at)
    return programOf(all, [
      () => {
        for (const entity of A.query.entities) {
          entity.addComponent(B.component, { value: a[entity.index]! })
        }
      },
      () => {
        for (const entity of B.query.entities) entity.removeComponent(B.component)
      },
    ])
  },
}

interface Named {
  readonly name: string
  readonly component: Component
  readonly query: Query
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
type Components = [Component, Component, Component, Component, Component]
type Queries = [Query, Query, Query, Query, Query]

function componentsOf(world: World, names: Iterable<string>): Named[] {
  return [...names].map((name) => {
    const component = createComponent(name, { value: { type: Types.Int32, default: 0 } })
    world.registerComponent(component)
    return { name, component, query: queryOf(world, component) }
  })
}

function queryOf(world: World, ...required: Component[]): Query {
  return world.queryManager.registerQuery({ required })
}

function spawn(world: World, components: readonly Named[], index: number): void {
  const entity: Entity = world.createEntity()
  for (const { name, component } of components) {
    entity.addComponent(component, { value: startOf(name, index) })
  }
}

function programOf(components: readonly Named[], steps: readonly (() => void)[]): Program {
  return {
    steps,
    read(tell) {
      for (const { name, component, query } of components) {
        for (const { index } of query.entities) tell(index, name, component.data.value[index]!)
      }
    },
  }
}
