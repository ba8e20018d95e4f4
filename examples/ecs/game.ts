// A small game on a world of entities: orcs run, some catch fire, and what has burnt is gone.
import { Arena } from 'offheap'
import { Burnings, Healths, Positions, Sprites, Velocities } from './game.gen.ts'
import type { IndexedComponent } from './indexed-component.ts'
import type { SparseComponent, TagComponent } from './keyed-components.ts'
import type { TableComponent } from './table-component.ts'
import { indexed, sparse, table, tag, World, type Kind } from './world.ts'

/** The components of the game, and how each is stored. */
export interface Kinds extends Record<string, Kind> {
  position: Kind<TableComponent<Positions>>
  velocity: Kind<TableComponent<Velocities>>
  sprite: Kind<TableComponent<Sprites>>
  health: Kind<SparseComponent<Healths>>
  burning: Kind<IndexedComponent<Burnings>>
  frozen: Kind<TagComponent>
}

export const KINDS: Kinds = {
  position: table(Positions),
  velocity: table(Velocities),
  sprite: table(Sprites),
  health: sparse(Healths),
  burning: indexed(Burnings),
  frozen: tag(),
}

/** A step of a frame of `dt` seconds. */
export type System = (dt: number) => void

/** Returns the systems of a world, to be called in their order. */
export function systemsOf(world: World<Kinds>): System[] {
  const { position, velocity, health, burning, frozen } = world.components
  const moving = world.query(position, velocity).without(frozen)
  const inTables = world.query(position, velocity)
  const onFire = world.query(burning, health)

  return [
    // The fast form: rows of tables, of which no tag is asked.
    function fall(dt) {
      const { f32 } = world.arena
      for (const each of inTables.tables) {
        const { y } = each.starts(velocity)
        for (let at = y, end = y + each.count; at < end; at++) f32[at]! -= 9.81 * dt
      }
    },
    // Entity by entity, of which some are frozen.
    function move(dt) {
      moving.forEach((entity) => {
        const at = position.get(entity)!
        const speed = velocity.get(entity)!
        at.x += speed.x * dt
        at.y += speed.y * dt
        if (at.y < -10) burning.add(entity, { frames: 5 })
      })
    },
    function burn() {
      onFire.forEach((entity) => {
        const fire = burning.get(entity)!
        const life = health.get(entity)!
        life.points = Math.max(0, life.points - 20)
        fire.frames--
        if (life.points === 0) world.deferred.destroy(entity)
        else if (fire.frames === 0) burning.remove(entity)
      })
    },
    function clear() {
      world.deferred.apply()
    },
  ]
}

/** Makes a world with groups of five orcs that follow a leader, of which some are frozen. */
export function createGame(groups: number): World<Kinds> {
  const world = new World(new Arena(1 << 22), KINDS)
  const { position, velocity, health, frozen } = world.components
  const orc = world.prefab(position, velocity.with({ x: 2 }), health.with({ points: 100 }))
  for (let group = 0; group < groups; group++) {
    const leader = orc.spawn()
    position.add(leader, { x: group, y: group % 7 })
    for (let n = 0; n < 5; n++) world.childOf.add(orc.spawn(), leader)
    if (group % 3 === 0) frozen.add(leader)
  }
  return world
}
