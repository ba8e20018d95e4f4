// The systems of a small game, whose entities are keys of sparse sets.
import { Arena } from 'offheap'
import { World } from './parts.gen.ts'

/** Bytes of a new arena. */
const BYTES = 1 << 22
/** The height at which everything burns. */
const LAVA = -10

/** Makes a world of `count` entities, each fourth of which doesn't move. */
export function createWorld(count: number): World {
  const arena = new Arena(BYTES)
  const world = arena.create(World)
  arena.root = world
  world.motions.reserve(count)
  world.health.reserve(count)
  for (let entity = 1; entity <= count; entity++) {
    world.health.add(entity)
    if (entity % 4 === 0) continue
    world.motions.set(entity, { x: entity, vx: (entity % 7) - 3, vy: (entity % 5) - 3 })
  }
  return world
}

/** Moves everything by a frame of `dt` seconds. */
export function move({ motions }: World, dt: number): void {
  const { x, y, vx, vy } = motions.columns
  for (let row = 0; row < motions.length; row++) {
    x[row] = x[row]! + vx[row]! * dt
    y[row] = y[row]! + vy[row]! * dt
  }
}

/** Sets on fire what is in the lava, for three frames, or three more. */
export function ignite({ motions, burning }: World): void {
  const { keyColumn } = motions
  const { y } = motions.columns
  for (let row = 0; row < motions.length; row++) {
    if (y[row]! < LAVA) burning.set(keyColumn[row]!, { frames: 3 })
  }
}

/** Takes health from what burns, and removes what has none left. */
export function burn(world: World): void {
  const { burning, health } = world
  // From the last row to the first: a row that is removed leaves its place to one that was visited.
  for (let row = burning.length - 1; row >= 0; row--) {
    const entity = burning.keyAt(row)
    const { points } = health.columns
    const at = health.row(entity)
    points[at] = Math.max(0, points[at]! - 30)
    const { frames } = burning.columns
    frames[row]!--
    if (points[at] === 0) remove(world, entity)
    else if (frames[row] === 0) burning.delete(entity)
  }
}

/** Removes an entity with all of its components. */
export function remove({ motions, health, burning }: World, entity: number): void {
  motions.delete(entity)
  health.delete(entity)
  burning.delete(entity)
}
