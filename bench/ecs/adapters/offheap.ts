// The world of examples/ecs. Components are in the tables of archetypes, except B of `add_remove`,
// which comes and goes all the time: that is what `indexed` components are for. Systems read where
// the columns begin, and loop over the arena's one view of integers. `| 0` spares V8 the checks that
// an index doesn't overflow.
import { Arena } from 'offheap'
import type { IndexedComponent } from '../../../examples/ecs/indexed-component.ts'
import type { TableComponent } from '../../../examples/ecs/table-component.ts'
import {
  indexed,
  indexOf,
  table,
  World,
  type Kind,
  type Query,
} from '../../../examples/ecs/world.ts'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import { Values } from '../components.gen.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const { world, all } = worldOf('ABCDE', 5 * count)
    const [a, b, c, d, e] = all as Components
    const [inA, inB, inC, inD, inE] = all.map((one) => world.query(one)) as Queries
    fill(world, all, count, 0)
    return programOf(world, [
      () => {
        const { i32 } = world.arena
        for (const table of inA.tables) {
          const { value } = table.starts(a)
          for (let at = value | 0, end = (at + table.count) | 0; at < end; at++) i32[at]! <<= 1
        }
      },
      () => {
        const { i32 } = world.arena
        for (const table of inB.tables) {
          const { value } = table.starts(b)
          for (let at = value | 0, end = (at + table.count) | 0; at < end; at++) i32[at]! <<= 1
        }
      },
      () => {
        const { i32 } = world.arena
        for (const table of inC.tables) {
          const { value } = table.starts(c)
          for (let at = value | 0, end = (at + table.count) | 0; at < end; at++) i32[at]! <<= 1
        }
      },
      () => {
        const { i32 } = world.arena
        for (const table of inD.tables) {
          const { value } = table.starts(d)
          for (let at = value | 0, end = (at + table.count) | 0; at < end; at++) i32[at]! <<= 1
        }
      },
      () => {
        const { i32 } = world.arena
        for (const table of inE.tables) {
          const { value } = table.starts(e)
          for (let at = value | 0, end = (at + table.count) | 0; at < end; at++) i32[at]! <<= 1
        }
      },
    ])
  },

  simple_iter(count) {
    const { world, all } = worldOf('ABCDE', 4 * 5 * count)
    const [a, b, c, d, e] = all as Components
    for (const [at, group] of GROUPS.entries()) {
      const members = all.filter(({ name }) => group.includes(name))
      fill(world, members, count, at * count)
    }
    const inAB = world.query(a, b)
    const inCD = world.query(c, d)
    const inCE = world.query(c, e)
    return programOf(world, [
      () => {
        const { i32 } = world.arena
        for (const table of inAB.tables) {
          let one = table.starts(a).value | 0
          let other = table.starts(b).value | 0
          for (const end = (one + table.count) | 0; one < end; one++, other++) {
            const value = i32[one]!
            i32[one] = i32[other]!
            i32[other] = value
          }
        }
      },
      () => {
        const { i32 } = world.arena
        for (const table of inCD.tables) {
          let one = table.starts(c).value | 0
          let other = table.starts(d).value | 0
          for (const end = (one + table.count) | 0; one < end; one++, other++) {
            const value = i32[one]!
            i32[one] = i32[other]!
            i32[other] = value
          }
        }
      },
      () => {
        const { i32 } = world.arena
        for (const table of inCE.tables) {
          let one = table.starts(c).value | 0
          let other = table.starts(e).value | 0
          for (const end = (one + table.count) | 0; one < end; one++, other++) {
            const value = i32[one]!
            i32[one] = i32[other]!
            i32[other] = value
          }
        }
      },
    ])
  },

  frag_iter(count) {
    const { world, all } = worldOf([...LETTERS, 'data'], 3 * LETTERS.length * count)
    const [z, data] = [all[25]!, all[26]!]
    for (const [at, letter] of LETTERS.entries()) {
      fill(world, [world.components[letter] as Values$Component, data], count, at * count)
    }
    const inData = world.query(data)
    const inZ = world.query(z)
    return programOf(world, [
      () => {
        const { i32 } = world.arena
        for (const table of inData.tables) {
          const { value } = table.starts(data)
          for (let at = value | 0, end = (at + table.count) | 0; at < end; at++) i32[at]! <<= 1
        }
      },
      () => {
        const { i32 } = world.arena
        for (const table of inZ.tables) {
          const { value } = table.starts(z)
          for (let at = value | 0, end = (at + table.count) | 0; at < end; at++) i32[at]! <<= 1
        }
      },
    ])
  },

  entity_cycle(count) {
    const { world, all } = worldOf('AB', 4 * count)
    const [a, b] = all as Components
    fill(world, [a], count, 0)
    const inA = world.query(a)
    const inB = world.query(b)
    const withB = world.prefab(b)
    return programOf(world, [
      // New entities are in the last rows, in order, so their values are written afterwards.
      () => {
        for (const from of inA.tables) {
          const { count: first } = withB.table
          const { count } = from
          for (let n = 0; n < count; n++) withB.spawn()
          const { i32 } = world.arena
          const source = from.starts(a).value
          const target = withB.table.starts(b).value + first
          for (let n = 0; n < count; n++) i32[target + n] = i32[source + n]!
        }
      },
      () => {
        const { i32 } = world.arena
        for (const { entities, count } of inB.tables) {
          for (let at = entities + count - 1; at >= entities; at--) world.destroy(i32[at]!)
        }
      },
    ])
  },

  // Both loops write the columns of B themselves, as its page says.
  add_remove(count) {
    const { world, a, b } = indexedWorldOf(count)
    const inA = world.query(a)
    return programOf(world, [
      () => {
        b.reserve()
        const { i32 } = world.arena
        const { owners } = b
        const { value: target } = b.starts
        for (const table of inA.tables) {
          const { value } = table.starts(a)
          const { entities } = table
          for (let row = 0, end = table.count; row < end; row++) {
            const entity = i32[entities + row]!
            const index = indexOf(entity)
            i32[owners + index] = entity
            i32[target + index] = i32[value + row]!
          }
        }
      },
      () => {
        const { i32 } = world.arena
        for (let at = b.owners, end = at + b.capacity; at < end; at++) {
          if (i32[at] !== 0) i32[at] = 0
        }
      },
    ])
  },
}

type Values$Component = TableComponent<Values>
type Components = [
  Values$Component,
  Values$Component,
  Values$Component,
  Values$Component,
  Values$Component,
]
type Queries = [Query, Query, Query, Query, Query]
type Kinds = Record<string, Kind<Values$Component>>

/**
 * Returns an arena with room for these numbers of cells, handles and slots, and for growth. A slot is
 * not used again after 255 entities, so a small world that is timed for long needs many.
 */
export function arenaFor(cells: number): Arena {
  return new Arena((cells < 1e6 ? 1 << 26 : 1 << 20) + cells * 24)
}

export function worldOf(
  names: Iterable<string>,
  cells: number,
): { world: World<Kinds>; all: Values$Component[] } {
  const kinds: Kinds = Object.fromEntries([...names].map((name) => [name, table(Values)]))
  const world = new World(arenaFor(cells), kinds)
  return { world, all: Object.values(world.components) }
}

/** Returns a world of entities with A, in which B comes and goes. */
export function indexedWorldOf(count: number): {
  world: World<{ A: Kind<Values$Component>; B: Kind<IndexedComponent<Values>> }>
  a: Values$Component
  b: IndexedComponent<Values>
} {
  const world = new World(arenaFor(4 * count), { A: table(Values), B: indexed(Values) })
  const { A: a, B: b } = world.components
  fill(world, [a], count, 0)
  return { world, a, b }
}

/** Spawns entities with their first values. */
export function fill(
  world: World,
  components: readonly Values$Component[],
  count: number,
  first: number,
): void {
  const prefab = world.prefab(...components)
  for (let at = 0; at < count; at++) {
    prefab.spawn()
    const { table } = prefab
    const row = table.count - 1
    for (const component of components) {
      const { value } = table.starts(component)
      world.arena.i32[value + row] = startOf(component.name, first + at)
    }
  }
}

export function programOf(world: World, steps: readonly (() => void)[]): Program {
  return {
    steps,
    spare: () => world.arena.freeSize,
    read(tell) {
      const query = world.query()
      for (const component of Object.values(world.components)) {
        const { name } = component
        query.forEach((entity) => {
          if (!component.has(entity)) return
          const values = component as Values$Component | IndexedComponent<Values>
          tell(entity, name, values.get(entity)!.value)
        })
      }
    },
  }
}
