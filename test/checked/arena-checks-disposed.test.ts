import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/index.ts'
import { World } from '../golden/readable/pools.gen.ts'
import { World as Components } from '../golden/readable/sparse-sets.gen.ts'

/** In a checked arena, accessors report that their arena was disposed, as they do in others. */
const disposed = suite('checked/arena-checks-disposed')

disposed('reports the end of the arena, not views that are out of date', () => {
  for (const checked of [false, { leaks: 'ignore' }] as const) {
    const arena = new Arena(1 << 16, { checked })
    const world = World.create(arena, { bodies: [{}] })
    const { bodies } = world
    const body = [...bodies][0]!
    const { motions } = Components.create(arena)
    const { ptr } = world
    arena.dispose()
    const uses: Readonly<Record<string, () => unknown>> = {
      field: () => body.x,
      'field of a collection': () => world.bodies.length,
      length: () => bodies.length,
      create: () => bodies.create(),
      free: () => bodies.free(body),
      get: () => motions.get(1),
      set: () => motions.set(1, {}),
      toJSON: () => world.toJSON(),
      at: () => World.at(arena, ptr).bodies.length,
      'arena.create': () => World.create(arena),
      'arena.free': () => arena.free(world),
      'arena.free of a pointer': () => arena.free(ptr),
    }
    for (const [name, use] of Object.entries(uses)) {
      try {
        use()
      } catch (error) {
        const { code, message } = error as { code: string; message: string }
        assert.is(code, 'ARENA_DISPOSED', name)
        assert.match(message, /^arena disposed/, name)
        continue
      }
      assert.unreachable(name)
    }
  }
})

disposed.run()
