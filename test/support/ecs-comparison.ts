import { strict as assert } from 'node:assert'
import { indexOf, type World } from '../../examples/ecs/world.ts'
import { NAMES, QUERIES, type AnyComponent, type KINDS } from './ecs-game.ts'
import type { EcsModel } from './ecs-model.ts'

type Game = World<typeof KINDS>

/** Returns all that there is to know of an entity, in the form of the model. */
export function valuesOf(world: Game, entity: number): object {
  const values = NAMES.map((name) => {
    const component = world.components[name] as unknown as AnyComponent
    if (!component.has(entity)) return [name]
    return [name, component.get?.(entity) ?? {}]
  })
  return [entity, values, world.childOf.parentOf(entity), world.childOf.children(entity)]
}

/** Compares all entities of a world with a model, and the order of its trees. */
export function compare(world: Game, model: EcsModel): void {
  assert.equal(world.size, model.size)
  for (const entity of model.handles()) {
    assert.ok(world.isAlive(entity), `${entity} is alive`)
    assert.equal(world.entityAt(indexOf(entity)), entity)
    const values = JSON.stringify(model.valuesOf(entity, NAMES))
    assert.equal(JSON.stringify(valuesOf(world, entity)), values)
  }
  const { start, count } = world.childOf.order()
  assert.deepEqual([...world.arena.u32.subarray(start, start + count)], model.order(indexOf))
}

/** Compares what queries find. */
export function compareQueries(world: Game, model: EcsModel): void {
  const { components } = world
  for (const [names, excluded] of QUERIES) {
    const query = world
      .query(...names.map((name) => components[name]))
      .without(...(excluded.map((name) => components[name]) as never[]))
    const found: number[] = []
    query.forEach((entity) => found.push(entity))
    const expected = model.handles().filter((each) => model.matches(each, names, excluded))
    assert.deepEqual(
      found.sort((a, b) => a - b),
      expected.sort((a, b) => a - b),
    )
  }
}
