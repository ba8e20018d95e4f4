import { Arena } from 'offheap'
import { Battle, type Missile, type Ship } from './homing.gen.ts'

/** Distance that a missile flies in a step. */
const SPEED = 1
const HIT_DISTANCE = 1

export interface Tally {
  hits: number
  /** Missiles whose ship had been destroyed by another one. */
  orphans: number
}

/** Makes a battle in an arena of its own, with ships in a row. */
export function newBattle(ships: number): Battle {
  const battle = new Arena(1 << 20).create(Battle)
  for (let x = 0; x < ships; x++) battle.ships.add({ x: x * 4, y: 20 })
  return battle
}

/** Launches a missile at the ship with a handle, and returns the handle of the missile. */
export function launch(battle: Battle, x: number, target: number): number {
  return battle.missiles.add({ x, target })
}

/**
 * Moves all missiles. A missile keeps the handle of its ship, and needn't hear of its end: `get`
 * returns undefined then, also when a new ship is in the same slot.
 */
export function step({ ships, missiles }: Battle, tally: Tally): void {
  for (const [handle, missile] of missiles.entries()) {
    const ship = ships.get(missile.target)
    if (ship === undefined) {
      tally.orphans++
      missile.target = missile.retries-- > 0 ? nearest(ships, missile) : 0
      if (missile.target === 0) missiles.remove(handle)
    } else if (moveTo(missile, ship)) {
      tally.hits++
      if (--ship.hull === 0) ships.remove(missile.target)
      missiles.remove(handle)
    }
  }
}

/** Moves a missile towards a ship. Returns whether it hits the ship. */
function moveTo(missile: Missile, ship: Ship): boolean {
  const dx = ship.x - missile.x
  const dy = ship.y - missile.y
  const distance = Math.hypot(dx, dy)
  if (distance <= HIT_DISTANCE) return true
  missile.x += (dx / distance) * SPEED
  missile.y += (dy / distance) * SPEED
  return false
}

/** Returns the handle of the ship that is nearest to a missile; 0 without ships. */
function nearest(ships: Battle['ships'], { x, y }: Missile): number {
  let best = Infinity
  let found = 0
  for (const [handle, ship] of ships.entries()) {
    const distance = Math.hypot(ship.x - x, ship.y - y)
    if (distance >= best) continue
    best = distance
    found = handle
  }
  return found
}
