import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Bodies } from '../../examples/bitecs/bodies.gen.ts'
import { BodyStores } from '../../examples/bitecs/body-stores.ts'
import { bodyIn, Orbit } from '../../examples/bitecs/orbit.ts'
import { Arena } from '../../src/arena.ts'

const bitecs = suite('examples/bitecs')

/** Moves plain objects as the system moves columns. */
function moved(bodies: readonly number[][], frames: number): number[][] {
  return bodies.map(([x, y, vx, vy]) => {
    const body = Float32Array.of(x!, y!, vx!, vy!)
    for (let frame = 0; frame < frames; frame++) {
      body[2] = body[2]! - body[0]! * 0.125
      body[3] = body[3]! - body[1]! * 0.125
      body[0] = body[0]! + body[2]! * 0.125
      body[1] = body[1]! + body[3]! * 0.125
    }
    return [...body]
  })
}

bitecs('moves the entities of a bitECS world in the columns of a table, while both grow', () => {
  const arena = new Arena(1 << 20)
  const orbit = new Orbit(arena, 4)
  const starts = Array.from({ length: 300 }, (_, n) => [n, n / 2, -n / 4, 1])
  const entities = starts.map(([x, y, vx, vy]) => orbit.add(x!, y!, vx!, vy!))
  for (let frame = 0; frame < 10; frame++) orbit.step(0.125)
  const expected = moved(starts, 10)
  for (const [n, entity] of entities.entries()) {
    const { x, y, vx, vy } = orbit.stores.bodies.at(entity)
    assert.equal([x, y, vx, vy], expected[n])
  }
  assert.is(orbit.stores.position.x.buffer, arena.buffer)
})

bitecs('gives an entity that reuses a number the defaults', () => {
  const orbit = new Orbit(new Arena(1 << 16), 8)
  const first = orbit.add(1, 2, 3, 4)
  orbit.stores.mass.value[first] = 9
  orbit.remove(first)
  const second = orbit.add(5, 6, 0, 0)
  assert.is(second, first, 'bitECS gives the number again')
  assert.is(orbit.stores.bodies.at(second).mass, 1)
})

bitecs('rewinds the values, and opens them without bitECS', () => {
  const arena = new Arena(1 << 16)
  const orbit = new Orbit(arena, 8)
  const entity = orbit.add(8, 4, 0, 0)
  const before = orbit.snapshot()
  orbit.step(0.5)
  assert.is.not(orbit.stores.position.x[entity], 8)
  orbit.restore(before)
  assert.is(orbit.stores.position.x[entity], 8)
  assert.equal(bodyIn(Arena.from(before), entity), { x: 8, y: 4 })
  const opened = new BodyStores(Arena.from(before).open(Bodies), 100)
  assert.is(opened.position.y[entity], 4)
})

bitecs('moves entities after the memory of the arena has grown', () => {
  const arena = new Arena(1 << 14, { memory: new WebAssembly.Memory({ initial: 1 }) })
  const orbit = new Orbit(arena, 8)
  const entity = orbit.add(8, 4, 0, 0)
  arena.allocate(1 << 20)
  orbit.step(0.125)
  const { x, y, vx, vy } = orbit.stores.bodies.at(entity)
  assert.equal([x, y, vx, vy], moved([[8, 4, 0, 0]], 1)[0])
  const reused = orbit.add(1, 2, 3, 4)
  orbit.remove(reused)
  arena.allocate(1 << 20)
  assert.is(orbit.add(5, 6, 0, 0), reused)
  assert.is(orbit.stores.bodies.at(reused).x, 5)
})

bitecs.run()
