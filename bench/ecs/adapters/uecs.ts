// uecs 0.3: a component is an object of a class, found by the name of its class and the entity. A view
// is a generated function that tests all entities.
import { World, type Type, type Value, type View } from 'uecs'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const world = new World()
    const types = typesOf('ABCDE')
    for (let at = 0; at < count; at++) spawn(world, types, at)
    const views = types.map(({ type }) => world.view(type)) as Views
    const [inA, inB, inC, inD, inE] = views
    const doubleA = (_: number, component: Value): void => {
      component.value <<= 1
    }
    const doubleB = (_: number, component: Value): void => {
      component.value <<= 1
    }
    const doubleC = (_: number, component: Value): void => {
      component.value <<= 1
    }
    const doubleD = (_: number, component: Value): void => {
      component.value <<= 1
    }
    const doubleE = (_: number, component: Value): void => {
      component.value <<= 1
    }
    return programOf(world, types, [
      () => inA.each(doubleA),
      () => inB.each(doubleB),
      () => inC.each(doubleC),
      () => inD.each(doubleD),
      () => inE.each(doubleE),
    ])
  },

  simple_iter(count) {
    const world = new World()
    const types = typesOf('ABCDE')
    const [a, b, c, d, e] = types.map(({ type }) => type) as Types
    for (const [at, group] of GROUPS.entries()) {
      const members = types.filter(({ name }) => group.includes(name))
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    const inAB = world.view(a, b)
    const inCD = world.view(c, d)
    const inCE = world.view(c, e)
    const swapAB = (_: number, one: Value, other: Value): void => {
      const { value } = one
      one.value = other.value
      other.value = value
    }
    const swapCD = (_: number, one: Value, other: Value): void => {
      const { value } = one
      one.value = other.value
      other.value = value
    }
    const swapCE = (_: number, one: Value, other: Value): void => {
      const { value } = one
      one.value = other.value
      other.value = value
    }
    return programOf(world, types, [
      () => inAB.each(swapAB),
      () => inCD.each(swapCD),
      () => inCE.each(swapCE),
    ])
  },

  frag_iter(count) {
    const world = new World()
    const types = typesOf([...LETTERS, 'data'])
    for (let at = 0; at < LETTERS.length; at++) {
      const members = [types[at]!, types[26]!]
      for (let row = 0; row < count; row++) spawn(world, members, at * count + row)
    }
    const inZ = world.view(types[25]!.type)
    const inData = world.view(types[26]!.type)
    const doubleData = (_: number, component: Value): void => {
      component.value <<= 1
    }
    const doubleZ = (_: number, component: Value): void => {
      component.value <<= 1
    }
    return programOf(world, types, [() => inData.each(doubleData), () => inZ.each(doubleZ)])
  },

  entity_cycle(count) {
    const world = new World()
    const types = typesOf('AB')
    const [a, b] = types.map(({ type }) => type) as Types
    for (let at = 0; at < count; at++) spawn(world, types.slice(0, 1), at)
    const inA = world.view(a)
    const inB = world.view(b)
    // A view visits entities that are made meanwhile, which have no A.
    const spawnB = (_: number, { value }: Value): void => void world.create(new b(value))
    const destroy = (entity: number): void => world.destroy(entity)
    return programOf(world, types, [() => inA.each(spawnB), () => inB.each(destroy)])
  },

  add_remove(count) {
    const world = new World()
    const types = typesOf('AB')
    const [a, b] = types.map(({ type }) => type) as Types
    for (let at = 0; at < count; at++) spawn(world, types.slice(0, 1), at)
    const inA = world.view(a)
    const inB = world.view(b)
    const add = (entity: number, { value }: Value): void => world.emplace(entity, new b(value))
    const remove = (entity: number): void => void world.remove(entity, b)
    return programOf(world, types, [() => inA.each(add), () => inB.each(remove)])
  },
}

interface Named {
  readonly name: string
  readonly type: Type
}

type Types = [Type, Type, Type, Type, Type]
type Views = [View, View, View, View, View]

/** Returns a class of each name. */
function typesOf(names: Iterable<string>): Named[] {
  return [...names].map((name) => {
    const classes: Record<string, Type> = {
      [name]: class {
        value: number
        constructor(value: number) {
          this.value = value
        }
      },
    }
    return { name, type: classes[name]! }
  })
}

function spawn(world: World, types: readonly Named[], index: number): void {
  world.create(...types.map(({ name, type }) => new type(startOf(name, index))))
}

function programOf(world: World, types: readonly Named[], steps: readonly (() => void)[]): Program {
  return {
    steps,
    read(tell) {
      for (const { name, type } of types) {
        world.view(type).each((entity, component) => tell(entity, name, component!.value))
      }
    },
  }
}
