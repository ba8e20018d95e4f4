import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createGame, systemsOf } from '../../examples/ecs/game.ts'

/** The game that shows how a world of entities is used. */
const game = suite('examples/ecs-game')

game('plays a game, and goes back in it', () => {
  const world = createGame(50)
  const systems = systemsOf(world)
  const run = (frames: number): void => {
    for (let frame = 0; frame < frames; frame++) for (const system of systems) system(1 / 60)
  }
  assert.is(world.size, 300)
  run(87)
  const saved = world.snapshot()
  const burning = world.query(world.components.burning)
  assert.ok(burning.count() > 0 && world.size === 300, `${burning.count()} burning`)
  run(10)
  const after = world.snapshot()
  const { size } = world
  assert.ok(size > 0 && size < 300, `${size} entities`)
  world.restore(saved)
  assert.is(world.size, 300)
  run(10)
  assert.is(world.size, size)
  assert.equal(Buffer.compare(world.snapshot(), after), 0)
})

game.run()
