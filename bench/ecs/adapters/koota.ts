// koota 0.6: a component is an array for each field, by the id of the entity. `useStores` is its
// fastest documented way to read and write them, and queries are made once.
import {
  createQuery,
  createWorld,
  trait,
  type Entity,
  type Store,
  type Trait,
  type World,
} from 'koota'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const world = createWorld()
    const traits = traitsOf('ABCDE')
    for (let at = 0; at < count; at++) spawn(world, traits, at)
    const [a, b, c, d, e] = traits.map(([, trait]) => createQuery(trait))
    const doubleA: Use = ([store], entities) => {
      const { value } = store!
      for (let at = 0; at < entities.length; at++) value[entities[at]!.id()]! <<= 1
    }
    const doubleB: Use = ([store], entities) => {
      const { value } = store!
      for (let at = 0; at < entities.length; at++) value[entities[at]!.id()]! <<= 1
    }
    const doubleC: Use = ([store], entities) => {
      const { value } = store!
      for (let at = 0; at < entities.length; at++) value[entities[at]!.id()]! <<= 1
    }
    const doubleD: Use = ([store], entities) => {
      const { value } = store!
      for (let at = 0; at < entities.length; at++) value[entities[at]!.id()]! <<= 1
    }
    const doubleE: Use = ([store], entities) => {
      const { value } = store!
      for (let at = 0; at < entities.length; at++) value[entities[at]!.id()]! <<= 1
    }
    return programOf(world, traits, [
      () => void world.query(a).useStores(doubleA),
      () => void world.query(b).useStores(doubleB),
      () => void world.query(c).useStores(doubleC),
      () => void world.query(d).useStores(doubleD),
      () => void world.query(e).useStores(doubleE),
    ])
  },

  simple_iter(count) {
    const world = createWorld()
    const traits = traitsOf('ABCDE')
    const [a, b, c, d, e] = traits.map(([, trait]) => trait) as Traits
    for (const [at, group] of GROUPS.entries()) {
      const members = traits.filter(([name]) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    const ab = createQuery(a, b)
    const cd = createQuery(c, d)
    const ce = createQuery(c, e)
    const swapAB: Use = ([store, otherStore], entities) => {
      const one = store!.value
      const other = otherStore!.value
      for (let at = 0; at < entities.length; at++) {
        const id = entities[at]!.id()
        const value = one[id]!
        one[id] = other[id]!
        other[id] = value
      }
    }
    const swapCD: Use = ([store, otherStore], entities) => {
      const one = store!.value
      const other = otherStore!.value
      for (let at = 0; at < entities.length; at++) {
        const id = entities[at]!.id()
        const value = one[id]!
        one[id] = other[id]!
        other[id] = value
      }
    }
    const swapCE: Use = ([store, otherStore], entities) => {
      const one = store!.value
      const other = otherStore!.value
      for (let at = 0; at < entities.length; at++) {
        const id = entities[at]!.id()
        const value = one[id]!
        one[id] = other[id]!
        other[id] = value
      }
    }
    return programOf(world, traits, [
      () => void world.query(ab).useStores(swapAB),
      () => void world.query(cd).useStores(swapCD),
      () => void world.query(ce).useStores(swapCE),
    ])
  },

  frag_iter(count) {
    const world = createWorld()
    const traits = traitsOf([...LETTERS, 'data'])
    for (let at = 0; at < LETTERS.length; at++) {
      const members = [traits[at]!, traits[26]!]
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    const data = createQuery(traits[26]![1])
    const z = createQuery(traits[25]![1])
    const doubleData: Use = ([store], entities) => {
      const { value } = store!
      for (let at = 0; at < entities.length; at++) value[entities[at]!.id()]! <<= 1
    }
    const doubleZ: Use = ([store], entities) => {
      const { value } = store!
      for (let at = 0; at < entities.length; at++) value[entities[at]!.id()]! <<= 1
    }
    return programOf(world, traits, [
      () => void world.query(data).useStores(doubleData),
      () => void world.query(z).useStores(doubleZ),
    ])
  },

  entity_cycle(count) {
    const world = createWorld()
    const traits = traitsOf('AB')
    const [a, b] = traits.map(([, trait]) => trait) as Traits
    for (let at = 0; at < count; at++) spawn(world, traits.slice(0, 1), at)
    const inA = createQuery(a)
    const inB = createQuery(b)
    const spawnAll: Use = ([a], entities) => {
      for (let at = 0; at < entities.length; at++) {
        world.spawn(b({ value: a!.value[entities[at]!.id()]! }))
      }
    }
    return programOf(world, traits, [
      () => void world.query(inA).useStores(spawnAll),
      () => {
        for (const entity of world.query(inB)) entity.destroy()
      },
    ])
  },

  add_remove(count) {
    const world = createWorld()
    const traits = traitsOf('AB')
    const [a, b] = traits.map(([, trait]) => trait) as Traits
    for (let at = 0; at < count; at++) spawn(world, traits.slice(0, 1), at)
    const inA = createQuery(a)
    const inB = createQuery(b)
    const addAll: Use = ([a], entities) => {
      for (let at = 0; at < entities.length; at++) {
        const entity = entities[at]!
        entity.add(b({ value: a!.value[entity.id()]! }))
      }
    }
    return programOf(world, traits, [
      () => void world.query(inA).useStores(addAll),
      () => {
        for (const entity of world.query(inB)) entity.remove(b)
      },
    ])
  },
}

type Named = readonly [name: string, trait: Trait]
type Traits = [Trait, Trait, Trait, Trait, Trait]
type Use = (stores: readonly Store[], entities: readonly Entity[]) => void

function traitsOf(names: Iterable<string>): Named[] {
  return [...names].map((name) => [name, trait({ value: 0 })] as const)
}

function spawn(world: World, traits: readonly Named[], index: number): void {
  world.spawn(...traits.map(([name, trait]) => trait({ value: startOf(name, index) })))
}

function programOf(
  world: World,
  traits: readonly Named[],
  steps: readonly (() => void)[],
): Program {
  const queries = traits.map(([name, trait]) => [name, trait, createQuery(trait)] as const)
  return {
    steps,
    read(tell) {
      for (const [name, trait, query] of queries) {
        for (const entity of world.query(query)) tell(entity, name, entity.get(trait)!.value)
      }
    },
  }
}
