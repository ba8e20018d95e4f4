// @woven-ecs/core 1.0: components are shared typed arrays behind accessors, and every write is also an
// event in a ring, from which queries learn what has changed. Ids of ended entities are used again
// after `execute`, which is asynchronous, so an operation is, too.
import {
  addComponent,
  createEntity,
  defineComponent,
  defineQuery,
  defineSystem,
  field,
  hasComponent,
  isAlive,
  removeComponent,
  removeEntity,
  World,
  type Component,
  type Context,
  type Query,
} from '@woven-ecs/core'
import { capacityOf, GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program, Tell } from '../program.ts'

/** Events of an entity in one operation at most: queries of more become wrong. */
const EVENTS = 24

export const adapter: Adapter = {
  packed_5(count) {
    const all = componentsOf('ABCDE')
    const [a, b, c, d, e] = all.map(({ component }) => component) as Components
    const [inA, inB, inC, inD, inE] = all.map(({ query }) => query) as Queries
    const world = worldOf(all, capacityOf('packed_5', count))
    return programOf(
      world,
      all,
      (context) => {
        for (let at = 0; at < count; at++) spawn(context, all, at)
      },
      [
        (context) => {
          const ids = inA.current(context)
          for (let at = 0; at < ids.length; at++) a.write(context, ids[at]!).value <<= 1
        },
        (context) => {
          const ids = inB.current(context)
          for (let at = 0; at < ids.length; at++) b.write(context, ids[at]!).value <<= 1
        },
        (context) => {
          const ids = inC.current(context)
          for (let at = 0; at < ids.length; at++) c.write(context, ids[at]!).value <<= 1
        },
        (context) => {
          const ids = inD.current(context)
          for (let at = 0; at < ids.length; at++) d.write(context, ids[at]!).value <<= 1
        },
        (context) => {
          const ids = inE.current(context)
          for (let at = 0; at < ids.length; at++) e.write(context, ids[at]!).value <<= 1
        },
      ],
    )
  },

  simple_iter(count) {
    const all = componentsOf('ABCDE')
    const [a, b, c, d, e] = all.map(({ component }) => component) as Components
    const inAB = defineQuery((query) => query.with(a, b))
    const inCD = defineQuery((query) => query.with(c, d))
    const inCE = defineQuery((query) => query.with(c, e))
    const world = worldOf(all, capacityOf('simple_iter', count))
    return programOf(
      world,
      all,
      (context) => {
        for (const [at, group] of GROUPS.entries()) {
          const members = all.filter(({ name }) => group.includes(name))
          for (let row = 0; row < count; row++) spawn(context, members, at * count + row)
        }
      },
      [
        (context) => {
          const ids = inAB.current(context)
          for (let at = 0; at < ids.length; at++) {
            const one = a.write(context, ids[at]!)
            const other = b.write(context, ids[at]!)
            const { value } = one
            one.value = other.value
            other.value = value
          }
        },
        (context) => {
          const ids = inCD.current(context)
          for (let at = 0; at < ids.length; at++) {
            const one = c.write(context, ids[at]!)
            const other = d.write(context, ids[at]!)
            const { value } = one
            one.value = other.value
            other.value = value
          }
        },
        (context) => {
          const ids = inCE.current(context)
          for (let at = 0; at < ids.length; at++) {
            const one = c.write(context, ids[at]!)
            const other = e.write(context, ids[at]!)
            const { value } = one
            one.value = other.value
            other.value = value
          }
        },
      ],
    )
  },

  frag_iter(count) {
    const all = componentsOf([...LETTERS, 'data'])
    const { component: z, query: inZ } = all[25]!
    const { component: data, query: inData } = all[26]!
    const world = worldOf(all, capacityOf('frag_iter', count))
    return programOf(
      world,
      all,
      (context) => {
        for (let at = 0; at < LETTERS.length; at++) {
          const members = [all[at]!, all[26]!]
          for (let row = 0; row < count; row++) spawn(context, members, at * count + row)
        }
      },
      [
        (context) => {
          const ids = inData.current(context)
          for (let at = 0; at < ids.length; at++) data.write(context, ids[at]!).value <<= 1
        },
        (context) => {
          const ids = inZ.current(context)
          for (let at = 0; at < ids.length; at++) z.write(context, ids[at]!).value <<= 1
        },
      ],
    )
  },

  entity_cycle(count) {
    const all = componentsOf('AB')
    const [a, b] = all.map(({ component }) => component) as Components
    const [inA, inB] = all.map(({ query }) => query) as Queries
    // Ids are free again only after some further operations.
    const world = worldOf(all, 8 * count)
    return programOf(
      world,
      all,
      (context) => {
        for (let at = 0; at < count; at++) spawn(context, all.slice(0, 1), at)
      },
      [
        (context) => {
          const ids = inA.current(context)
          for (let at = 0; at < ids.length; at++) {
            const { value } = a.read(context, ids[at]!)
            addComponent(context, createEntity(context), b, { value })
          }
        },
        (context) => {
          const ids = inB.current(context)
          for (let at = ids.length - 1; at >= 0; at--) removeEntity(context, ids[at]!)
        },
      ],
    )
  },

  add_remove(count) {
    const all = componentsOf('AB')
    const [a, b] = all.map(({ component }) => component) as Components
    const [inA, inB] = all.map(({ query }) => query) as Queries
    const world = worldOf(all, capacityOf('add_remove', count))
    return programOf(
      world,
      all,
      (context) => {
        for (let at = 0; at < count; at++) spawn(context, all.slice(0, 1), at)
      },
      [
        (context) => {
          const ids = inA.current(context)
          for (let at = 0; at < ids.length; at++) {
            const { value } = a.read(context, ids[at]!)
            addComponent(context, ids[at]!, b, { value })
          }
        },
        (context) => {
          const ids = inB.current(context)
          for (let at = ids.length - 1; at >= 0; at--) removeComponent(context, ids[at]!, b)
        },
      ],
    )
  },
}

interface Named {
  readonly name: string
  readonly component: Component
  readonly query: Query
}

type Components = [Component, Component, Component, Component, Component]
type Queries = [Query, Query, Query, Query, Query]

function componentsOf(names: Iterable<string>): Named[] {
  return [...names].map((name) => {
    const component = defineComponent({ value: field.int32().default(0) })
    return { name, component, query: defineQuery((query) => query.with(component)) }
  })
}

function worldOf(components: readonly Named[], capacity: number): World {
  const options = { threads: 1, maxEntities: capacity, maxEvents: EVENTS * capacity + 1 }
  return new World(
    components.map(({ component }) => component),
    options,
  )
}

function spawn(context: Context, components: readonly Named[], index: number): void {
  const id = createEntity(context)
  for (const { name, component } of components) {
    addComponent(context, id, component, { value: startOf(name, index) })
  }
}

function programOf(
  world: World,
  components: readonly Named[],
  fill: (context: Context) => void,
  steps: readonly ((context: Context) => void)[],
): Program {
  const systems = steps.map((step) => defineSystem(step))
  let tell: Tell = () => {}
  // Systems would keep the ids until all of them have run again. So there is no
  // query, either, and all entities are tested.
  const reading = (context: Context): void => {
    for (const { name, component } of components) {
      for (let id = 0; id < context.maxEntities; id++) {
        if (isAlive(context, id) && hasComponent(context, id, component)) {
          tell(id, name, component.read(context, id).value)
        }
      }
    }
  }
  // Everything up to the first `await` of `execute` is synchronous.
  void world.execute(fill)
  return {
    steps: systems.map((system) => () => void world.execute(system)),
    // A system sees changes of entities only from the next `execute` on.
    async run() {
      for (let at = 0; at < systems.length; at++) await world.execute(systems[at]!)
    },
    read(to) {
      tell = to
      void world.execute(reading)
    },
  }
}
