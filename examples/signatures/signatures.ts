// Components of entities as bit sets: a query is a few operations on words.
import type { Arena } from 'offheap'
import { World } from './signatures.gen.ts'

/** Returns a world with `count` entities, of which every third moves and every ninth is frozen. */
export function createWorld(arena: Arena, count: number): World {
  const world = arena.create(World)
  world.bodies.pushMany(count)
  world.alive.fill(0, count)
  const { vx } = world.bodies.columns
  for (let entity = 0; entity < count; entity += 3) {
    world.moving.add(entity)
    vx[entity] = 1
  }
  for (let entity = 0; entity < count; entity += 9) world.frozen.add(entity)
  return world
}

/** Removes an entity from all sets, so that no query finds it. */
export function kill({ alive, moving, frozen }: World, entity: number): void {
  for (const set of [alive, moving, frozen]) set.delete(entity)
}

/** Moves the entities that are alive and moving, but not frozen. Returns their number. */
export function move({ bodies, alive, moving, frozen, found }: World, seconds: number): number {
  found.clear()
  found.or(alive).and(moving).andNot(frozen)
  const { x, y, vx, vy } = bodies.columns
  for (let entity = found.first(); entity >= 0; entity = found.next(entity)) {
    x[entity] = x[entity]! + vx[entity]! * seconds
    y[entity] = y[entity]! + vy[entity]! * seconds
  }
  return found.size
}
