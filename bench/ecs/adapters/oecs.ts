// @oasys/oecs 0.3: tables by archetype with a typed array for each field. Systems are functions that
// call `for_each`, and take the columns of each table. Columns that are changed are marked so.
import { ECS, type Archetype, type Component, type Query } from '@oasys/oecs'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

/** The tick with which changes are marked: no system asks for them. */
const TICK = 1

export const adapter: Adapter = {
  packed_5(count) {
    const ecs = new ECS({ initial_capacity: count })
    const all = componentsOf(ecs, 'ABCDE')
    const [a, b, c, d, e] = all.map(({ component }) => component) as Components
    const [inA, inB, inC, inD, inE] = all.map(({ query }) => query) as Queries
    for (let at = 0; at < count; at++) spawn(ecs, all, at)
    const doubleA = (table: Archetype): void => {
      const column = table.get_column_mut(a, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) column[row]! <<= 1
    }
    const doubleB = (table: Archetype): void => {
      const column = table.get_column_mut(b, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) column[row]! <<= 1
    }
    const doubleC = (table: Archetype): void => {
      const column = table.get_column_mut(c, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) column[row]! <<= 1
    }
    const doubleD = (table: Archetype): void => {
      const column = table.get_column_mut(d, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) column[row]! <<= 1
    }
    const doubleE = (table: Archetype): void => {
      const column = table.get_column_mut(e, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) column[row]! <<= 1
    }
    return programOf(all, [
      () => inA.for_each(doubleA),
      () => inB.for_each(doubleB),
      () => inC.for_each(doubleC),
      () => inD.for_each(doubleD),
      () => inE.for_each(doubleE),
    ])
  },

  simple_iter(count) {
    const ecs = new ECS({ initial_capacity: count })
    const all = componentsOf(ecs, 'ABCDE')
    const [a, b, c, d, e] = all.map(({ component }) => component) as Components
    for (const [at, group] of GROUPS.entries()) {
      const members = all.filter(({ name }) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(ecs, members, at * count + row)
    }
    const inAB = ecs.query(a, b)
    const inCD = ecs.query(c, d)
    const inCE = ecs.query(c, e)
    const swapAB = (table: Archetype): void => {
      const one = table.get_column_mut(a, 'value', TICK)
      const other = table.get_column_mut(b, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) {
        const value = one[row]!
        one[row] = other[row]!
        other[row] = value
      }
    }
    const swapCD = (table: Archetype): void => {
      const one = table.get_column_mut(c, 'value', TICK)
      const other = table.get_column_mut(d, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) {
        const value = one[row]!
        one[row] = other[row]!
        other[row] = value
      }
    }
    const swapCE = (table: Archetype): void => {
      const one = table.get_column_mut(c, 'value', TICK)
      const other = table.get_column_mut(e, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) {
        const value = one[row]!
        one[row] = other[row]!
        other[row] = value
      }
    }
    return programOf(all, [
      () => inAB.for_each(swapAB),
      () => inCD.for_each(swapCD),
      () => inCE.for_each(swapCE),
    ])
  },

  frag_iter(count) {
    const ecs = new ECS({ initial_capacity: count })
    const all = componentsOf(ecs, [...LETTERS, 'data'])
    const { component: z, query: inZ } = all[25]!
    const { component: data, query: inData } = all[26]!
    for (let at = 0; at < LETTERS.length; at++) {
      const members = [all[at]!, all[26]!]
      for (let row = 0; row < count; row++) spawn(ecs, members, at * count + row)
    }
    const doubleData = (table: Archetype): void => {
      const column = table.get_column_mut(data, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) column[row]! <<= 1
    }
    const doubleZ = (table: Archetype): void => {
      const column = table.get_column_mut(z, 'value', TICK)
      for (let row = 0, end = table.entity_count; row < end; row++) column[row]! <<= 1
    }
    return programOf(all, [() => inData.for_each(doubleData), () => inZ.for_each(doubleZ)])
  },

  entity_cycle(count) {
    const ecs = new ECS({ initial_capacity: 2 * count })
    const all = componentsOf(ecs, 'AB')
    const [a, b] = all.map(({ component }) => component) as Components
    const [inA, inB] = all.map(({ query }) => query) as Queries
    for (let at = 0; at < count; at++) spawn(ecs, all.slice(0, 1), at)
    const values = { value: 0 }
    const spawnAll = (table: Archetype): void => {
      const column = table.get_column(a, 'value')
      for (let row = 0, end = table.entity_count; row < end; row++) {
        values.value = column[row]!
        ecs.add_component(ecs.create_entity(), b, values)
      }
    }
    const destroyAll = (table: Archetype): void => {
      const ids = table.entity_ids
      for (let row = table.entity_count - 1; row >= 0; row--) {
        ecs.destroy_entity_deferred(ids[row]!)
      }
    }
    return programOf(all, [
      () => inA.for_each(spawnAll),
      () => {
        inB.for_each(destroyAll)
        ecs.flush()
      },
    ])
  },

  add_remove(count) {
    const ecs = new ECS({ initial_capacity: count })
    const all = componentsOf(ecs, 'AB')
    const [a, b] = all.map(({ component }) => component) as Components
    const [inA, inB] = all.map(({ query }) => query) as Queries
    for (let at = 0; at < count; at++) spawn(ecs, all.slice(0, 1), at)
    const values = { value: 0 }
    // From the last row on, because a row that leaves its table is filled with the last one.
    const addAll = (table: Archetype): void => {
      const ids = table.entity_ids
      const column = table.get_column(a, 'value')
      for (let row = table.entity_count - 1; row >= 0; row--) {
        values.value = column[row]!
        ecs.add_component(ids[row]!, b, values)
      }
    }
    const removeAll = (table: Archetype): void => {
      const ids = table.entity_ids
      for (let row = table.entity_count - 1; row >= 0; row--) ecs.remove_component(ids[row]!, b)
    }
    return programOf(all, [() => inA.for_each(addAll), () => inB.for_each(removeAll)])
  },
}

interface Named {
  readonly name: string
  readonly component: Component
  readonly query: Query
}

type Components = [Component, Component, Component, Component, Component]
type Queries = [Query, Query, Query, Query, Query]

function componentsOf(ecs: ECS, names: Iterable<string>): Named[] {
  return [...names].map((name) => {
    const component = ecs.register_component({ value: 'i32' })
    return { name, component, query: ecs.query(component) }
  })
}

function spawn(ecs: ECS, components: readonly Named[], index: number): void {
  const id = ecs.create_entity()
  ecs.add_components(
    id,
    components.map(({ name, component }) => {
      return { def: component, values: { value: startOf(name, index) } }
    }),
  )
}

function programOf(components: readonly Named[], steps: readonly (() => void)[]): Program {
  return {
    steps,
    read(tell) {
      for (const { name, component, query } of components) {
        query.for_each((table) => {
          const column = table.get_column(component, 'value')
          for (let row = 0; row < table.entity_count; row++) {
            tell(table.entity_ids[row], name, column[row]!)
          }
        })
      }
    },
  }
}
