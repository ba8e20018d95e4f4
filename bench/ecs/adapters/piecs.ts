// piecs 0.4: stores no data, so the components are typed arrays of its user, by the id of the
// entity. Unlike in the well-known suite, B is written when it is added.
import { createEntitySystem, World, type EntitySystem, type QueryBuilder } from 'piecs'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

type Ids = ArrayLike<number>

export const adapter: Adapter = {
  packed_5(count) {
    const world = new World()
    const stores = storesOf(world, 'ABCDE', count)
    const [a, b, c, d, e] = stores.map(({ values }) => values) as Columns
    for (let at = 0; at < count; at++) spawn(world, stores, at)
    const [inA, inB, inC, inD, inE] = stores.map(({ id }) => every(id)) as Queries
    return programOf(world, stores, [
      createEntitySystem((ids: Ids) => {
        for (let at = ids.length - 1; at >= 0; at--) a[ids[at]!]! <<= 1
      }, inA),
      createEntitySystem((ids: Ids) => {
        for (let at = ids.length - 1; at >= 0; at--) b[ids[at]!]! <<= 1
      }, inB),
      createEntitySystem((ids: Ids) => {
        for (let at = ids.length - 1; at >= 0; at--) c[ids[at]!]! <<= 1
      }, inC),
      createEntitySystem((ids: Ids) => {
        for (let at = ids.length - 1; at >= 0; at--) d[ids[at]!]! <<= 1
      }, inD),
      createEntitySystem((ids: Ids) => {
        for (let at = ids.length - 1; at >= 0; at--) e[ids[at]!]! <<= 1
      }, inE),
    ])
  },

  simple_iter(count) {
    const world = new World()
    const stores = storesOf(world, 'ABCDE', 4 * count)
    const [a, b, c, d, e] = stores.map(({ values }) => values) as Columns
    const [idA, idB, idC, idD, idE] = stores.map(({ id }) => id) as Numbers
    for (const [at, group] of GROUPS.entries()) {
      const members = stores.filter(({ name }) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    return programOf(world, stores, [
      createEntitySystem(
        (ids: Ids) => {
          for (let at = ids.length - 1; at >= 0; at--) {
            const id = ids[at]!
            const value = a[id]!
            a[id] = b[id]!
            b[id] = value
          }
        },
        every(idA, idB),
      ),
      createEntitySystem(
        (ids: Ids) => {
          for (let at = ids.length - 1; at >= 0; at--) {
            const id = ids[at]!
            const value = c[id]!
            c[id] = d[id]!
            d[id] = value
          }
        },
        every(idC, idD),
      ),
      createEntitySystem(
        (ids: Ids) => {
          for (let at = ids.length - 1; at >= 0; at--) {
            const id = ids[at]!
            const value = c[id]!
            c[id] = e[id]!
            e[id] = value
          }
        },
        every(idC, idE),
      ),
    ])
  },

  frag_iter(count) {
    const world = new World()
    const letters = storesOf(world, LETTERS, LETTERS.length * count)
    const stores = storesOf(world, ['data'], LETTERS.length * count)
    const data = stores[0]!.values
    const z = letters[25]!.values
    for (const [at, letter] of letters.entries()) {
      for (let row = 0; row < count; row++) spawn(world, [letter, ...stores], at * count + row)
    }
    return programOf(
      world,
      [...letters, ...stores],
      [
        createEntitySystem((ids: Ids) => {
          for (let at = ids.length - 1; at >= 0; at--) data[ids[at]!]! <<= 1
        }, every(stores[0]!.id)),
        createEntitySystem((ids: Ids) => {
          for (let at = ids.length - 1; at >= 0; at--) z[ids[at]!]! <<= 1
        }, every(letters[25]!.id)),
      ],
    )
  },

  entity_cycle(count) {
    const world = new World()
    const stores = storesOf(world, 'AB', 2 * count)
    const [a, b] = stores.map(({ values }) => values) as Columns
    for (let at = 0; at < count; at++) spawn(world, stores.slice(0, 1), at)
    const withB = world.prefabricate([stores[1]!.id])
    return programOf(world, stores, [
      createEntitySystem((ids: Ids) => {
        for (let at = 0, end = ids.length; at < end; at++) {
          b[world.createEntity(withB)] = a[ids[at]!]!
        }
      }, every(stores[0]!.id)),
      createEntitySystem((ids: Ids) => {
        for (let at = ids.length - 1; at >= 0; at--) world.deleteEntity(ids[at]!)
      }, every(stores[1]!.id)),
    ])
  },

  add_remove(count) {
    const world = new World()
    const stores = storesOf(world, 'AB', count)
    const [a, b] = stores.map(({ values }) => values) as Columns
    const [idA, idB] = stores.map(({ id }) => id) as Numbers
    for (let at = 0; at < count; at++) spawn(world, stores.slice(0, 1), at)
    return programOf(world, stores, [
      createEntitySystem((ids: Ids) => {
        for (let at = ids.length - 1; at >= 0; at--) {
          const id = ids[at]!
          world.addComponent(id, idB)
          b[id] = a[id]!
        }
      }, every(idA)),
      createEntitySystem((ids: Ids) => {
        for (let at = ids.length - 1; at >= 0; at--) world.removeComponent(ids[at]!, idB)
      }, every(idB)),
    ])
  },
}

interface Store {
  readonly name: string
  readonly id: number
  readonly values: Int32Array
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
type Numbers = [number, number, number, number, number]
type Query = (builder: QueryBuilder) => QueryBuilder
type Queries = [Query, Query, Query, Query, Query]

function storesOf(world: World, names: Iterable<string>, capacity: number): Store[] {
  return [...names].map((name) => {
    return { name, id: world.createComponentId(), values: new Int32Array(capacity) }
  })
}

function spawn(world: World, stores: readonly Store[], index: number): void {
  const id = world.createEntity(world.prefabricate(stores.map((store) => store.id)))
  for (const { name, values } of stores) values[id] = startOf(name, index)
}

function every(...ids: number[]): Query {
  return (builder) => builder.every(...ids)
}

function programOf(
  world: World,
  stores: readonly Store[],
  systems: readonly EntitySystem[],
): Program {
  for (const system of systems) world.registerSystem(system)
  world.initialize()
  return {
    // What `update` does for one system, for the checks.
    steps: systems.map(({ query, execute }) => () => {
      const { archetypes } = query
      for (let at = archetypes.length - 1; at >= 0; at--) {
        const { entities } = archetypes[at]!
        if (entities.length > 0) execute(entities, world)
      }
    }),
    run: () => world.update(),
    read(tell) {
      for (const { name, id, values } of stores) {
        for (let entity = 0; entity < values.length; entity++) {
          if (world.hasEntity(entity) && world.hasComponent(entity, id)) {
            tell(entity, name, values[entity]!)
          }
        }
      }
    },
  }
}
