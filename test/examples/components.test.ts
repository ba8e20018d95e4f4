import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { World } from '../../examples/components/parts.gen.ts'
import { burn, createWorld, ignite, move } from '../../examples/components/world.ts'
import { Arena, examine } from '../../src/index.ts'

/** The example plays the same game as maps of plain objects. */
const components = suite('examples/components')

interface Entity {
  y: number
  vy: number
  points: number
  frames: number
}

components('plays the same game as plain objects', () => {
  let world = createWorld(400)
  const entities = new Map<number, Entity>()
  for (let entity = 1; entity <= 400; entity++) {
    const isMoving = entity % 4 !== 0
    const vy = isMoving ? (entity % 5) - 3 : 0
    entities.set(entity, { y: 0, vy, points: 100, frames: 0 })
  }
  for (let frame = 0; frame < 60; frame++) {
    move(world, 0.25)
    ignite(world)
    burn(world)
    for (const [key, entity] of entities) {
      entity.y += entity.vy * 0.25
      if (entity.y < -10) entity.frames = 3
      if (entity.frames === 0) continue
      entity.points = Math.max(0, entity.points - 30)
      entity.frames--
      if (entity.points === 0) entities.delete(key)
    }
    assert.equal([...world.health.keys()].toSorted(), [...entities.keys()].toSorted())
    for (const [key, { points, frames, y }] of entities) {
      assert.is(world.health.get(key)!.points, points)
      assert.is(world.burning.has(key), frames > 0)
      assert.is(world.motions.get(key)?.y ?? 0, y)
    }
    // A saved game goes on.
    if (frame === 30) world = Arena.from(world.arena.snapshot()).open(World)
  }
  assert.ok(entities.size < 300 && entities.size > 100, String(entities.size))
  assert.equal(examine(world), [])
})

components.run()
