import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createWorld, kill, move } from '../../examples/signatures/signatures.ts'
import { Arena } from '../../src/arena.ts'

const signatures = suite('examples/signatures')

signatures('a query finds the entities that have one component and not another', () => {
  const world = createWorld(new Arena(1 << 20), 900)
  assert.is(move(world, 2), 200)
  const { x } = world.bodies.columns
  assert.equal([x[0], x[3], x[4], x[6], x[9]], [0, 2, 0, 2, 0])
})

signatures('a query does not find an entity that was killed', () => {
  const world = createWorld(new Arena(1 << 20), 900)
  kill(world, 3)
  assert.is(move(world, 1), 199)
  assert.is(world.bodies.at(3).x, 0)
  assert.is(world.alive.size, 899)
})

signatures.run()
