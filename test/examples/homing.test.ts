import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { launch, newBattle, step, type Tally } from '../../examples/homing/battle.ts'

/** Missiles keep handles of ships that end. */
const homing = suite('examples/homing')

homing('a missile hits its ship, which ends at the third hit', () => {
  const battle = newBattle(1)
  const [ship] = battle.ships.keys()
  const tally: Tally = { hits: 0, orphans: 0 }
  for (let count = 0; count < 3; count++) launch(battle, 0, ship!)
  for (let count = 0; count < 30; count++) step(battle, tally)
  assert.equal(tally, { hits: 3, orphans: 0 })
  assert.equal([battle.ships.size, battle.missiles.size], [0, 0])
  assert.is(battle.ships.get(ship!), undefined)
})

homing('a missile does not follow a new ship in the slot of its target', () => {
  const battle = newBattle(1)
  const [ship] = battle.ships.keys()
  const missile = launch(battle, 0, ship!)
  const slot = battle.ships.ptrOf(ship!)
  battle.ships.remove(ship!)
  const other = battle.ships.add({ x: 50 })
  assert.is(battle.ships.ptrOf(other), slot)
  const tally: Tally = { hits: 0, orphans: 0 }
  step(battle, tally)
  assert.equal(tally, { hits: 0, orphans: 1 })
  assert.is(battle.missiles.get(missile)!.target, other, 'it has chosen the ship that is left')
})

homing('all missiles end, and the arena is valid', () => {
  const battle = newBattle(10)
  const tally: Tally = { hits: 0, orphans: 0 }
  for (const ship of battle.ships.keys()) {
    for (let count = 0; count < 4; count++) launch(battle, 18, ship)
  }
  for (let count = 0; count < 200 && battle.missiles.size > 0; count++) step(battle, tally)
  assert.is(battle.missiles.size, 0)
  assert.ok(tally.hits >= 30 && tally.orphans > 0)
  assert.equal(battle.arena.verify(), [])
})

homing.run()
