// miniplex 2: an entity is an object, and its components are properties: here numbers. A query
// keeps its entities in an array, which may be looped over backwards.
import { World, type Query } from 'miniplex'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const world = new World<Entity>()
    for (let at = 0; at < count; at++) spawn(world, 'ABCDE', at)
    const A = world.with('A').connect()
    const B = world.with('B').connect()
    const C = world.with('C').connect()
    const D = world.with('D').connect()
    const E = world.with('E').connect()
    return programOf({ A, B, C, D, E }, [
      () => {
        const { entities } = A
        for (let at = 0; at < entities.length; at++) entities[at]!.A! <<= 1
      },
      () => {
        const { entities } = B
        for (let at = 0; at < entities.length; at++) entities[at]!.B! <<= 1
      },
      () => {
        const { entities } = C
        for (let at = 0; at < entities.length; at++) entities[at]!.C! <<= 1
      },
      () => {
        const { entities } = D
        for (let at = 0; at < entities.length; at++) entities[at]!.D! <<= 1
      },
      () => {
        const { entities } = E
        for (let at = 0; at < entities.length; at++) entities[at]!.E! <<= 1
      },
    ])
  },

  simple_iter(count) {
    const world = new World<Entity>()
    for (const [at, group] of GROUPS.entries()) {
      for (let row = 0; row < count; row++) spawn(world, group, at * count + row)
    }
    const inAB = world.with('A', 'B').connect()
    const inCD = world.with('C', 'D').connect()
    const inCE = world.with('C', 'E').connect()
    return programOf(queriesOf(world, 'ABCDE'), [
      () => {
        const { entities } = inAB
        for (let at = 0; at < entities.length; at++) {
          const entity = entities[at]!
          const value = entity.A!
          entity.A = entity.B!
          entity.B = value
        }
      },
      () => {
        const { entities } = inCD
        for (let at = 0; at < entities.length; at++) {
          const entity = entities[at]!
          const value = entity.C!
          entity.C = entity.D!
          entity.D = value
        }
      },
      () => {
        const { entities } = inCE
        for (let at = 0; at < entities.length; at++) {
          const entity = entities[at]!
          const value = entity.C!
          entity.C = entity.E!
          entity.E = value
        }
      },
    ])
  },

  frag_iter(count) {
    const world = new World<Entity>()
    for (const [at, letter] of LETTERS.entries()) {
      for (let row = 0; row < count; row++) spawn(world, [letter, 'data'], at * count + row)
    }
    const inData = world.with('data').connect()
    const inZ = world.with('Z').connect()
    return programOf(queriesOf(world, [...LETTERS, 'data']), [
      () => {
        const { entities } = inData
        for (let at = 0; at < entities.length; at++) entities[at]!.data! <<= 1
      },
      () => {
        const { entities } = inZ
        for (let at = 0; at < entities.length; at++) entities[at]!.Z! <<= 1
      },
    ])
  },

  entity_cycle(count) {
    const world = new World<Entity>()
    const A = world.with('A').connect()
    const B = world.with('B').connect()
    for (let at = 0; at < count; at++) spawn(world, 'A', at)
    return programOf({ A, B }, [
      () => {
        const { entities } = A
        for (let at = 0; at < entities.length; at++) world.add({ B: entities[at]!.A! })
      },
      () => {
        const { entities } = B
        for (let at = entities.length - 1; at >= 0; at--) world.remove(entities[at]!)
      },
    ])
  },

  add_remove(count) {
    const world = new World<Entity>()
    const A = world.with('A').connect()
    const B = world.with('B').connect()
    for (let at = 0; at < count; at++) spawn(world, 'A', at)
    return programOf({ A, B }, [
      () => {
        const { entities } = A
        for (let at = 0; at < entities.length; at++) {
          const entity = entities[at]!
          world.addComponent(entity, 'B', entity.A!)
        }
      },
      () => {
        const { entities } = B
        for (let at = entities.length - 1; at >= 0; at--) world.removeComponent(entities[at]!, 'B')
      },
    ])
  },
}

interface Entity {
  A?: number
  B?: number
  C?: number
  D?: number
  E?: number
  Z?: number
  data?: number
  [component: string]: number | undefined
}

type Queries = Readonly<Record<string, Query<Entity>>>

function spawn(world: World<Entity>, components: Iterable<string>, index: number): void {
  const entity: Entity = {}
  for (const name of components) entity[name] = startOf(name, index)
  world.add(entity)
}

/** Returns queries that are only read. They are not connected before. */
function queriesOf(world: World<Entity>, names: Iterable<string>): Queries {
  return Object.fromEntries([...names].map((name) => [name, world.with(name)]))
}

function programOf(queries: Queries, steps: readonly (() => void)[]): Program {
  return {
    steps,
    read(tell) {
      for (const [name, { entities }] of Object.entries(queries)) {
        for (const entity of entities) tell(entity, name, entity[name]!)
      }
    },
  }
}
