import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Cells } from '../../examples/ecs/cells.ts'
import { Burnings, Healths, Positions, Sprites, Velocities } from '../../examples/ecs/game.gen.ts'
import { indexed, sparse, table, tag, World } from '../../examples/ecs/world.ts'
import { Arena, OffheapError } from '../../src/index.ts'
import { pageAt, runProgram } from '../support/pages.ts'

/** What goes wrong in worlds of entities, each as a test. */
const worlds = suite('examples/ecs')

const KINDS = {
  position: table(Positions),
  velocity: table(Velocities),
  sprite: table(Sprites),
  health: sparse(Healths),
  burning: indexed(Burnings),
  frozen: tag(),
}

function newWorld(bytes = 1 << 20): World<typeof KINDS> {
  return new World(new Arena(bytes), KINDS)
}

function codeOf(use: () => unknown): string | undefined {
  try {
    use()
  } catch (error) {
    if (error instanceof OffheapError) return error.code
    throw error
  }
  return undefined
}

worlds('runs the program of its page', async () => {
  const page = pageAt('examples/ecs/README.md')
  let stated = 0
  for (const program of page.programs) stated += await runProgram(page, program)
  assert.ok(stated >= 8, `${stated} values`)
})

worlds('1: the removal of a row that is not the last one keeps every column', () => {
  const world = newWorld()
  const { position, velocity, sprite } = world.components
  const entities = [11, 22, 33].map((x) =>
    world
      .prefab(
        position.with({ x, y: -x }),
        velocity.with({ x: x * 2 }),
        sprite.with({ tint: [x, 1, 2], scale: x / 7, frame: x, visible: x === 22 }),
      )
      .spawn(),
  )
  world.destroy(entities[0]!)
  for (const [at, x] of [22, 33].entries()) {
    const entity = entities[at + 1]!
    assert.equal(position.get(entity)!.toJSON(), { x, y: -x })
    assert.equal(velocity.get(entity)!.toJSON(), { x: x * 2, y: 0 })
    const look = { tint: [x, 1, 2], scale: x / 7, frame: x, visible: x === 22 }
    assert.equal(sprite.get(entity)!.toJSON(), look)
  }
})

worlds('2: rows beyond a capacity have their values, and the former ones keep theirs', () => {
  const world = newWorld()
  const { position, burning, health } = world.components
  const entities = Array.from({ length: 1000 }, (_, x) => {
    const entity = world.prefab(position.with({ x })).spawn()
    burning.add(entity, { frames: x })
    if (x % 3 === 0) health.add(entity, { points: x })
    return entity
  })
  for (const [x, entity] of entities.entries()) {
    assert.is(position.get(entity)!.x, x)
    assert.is(burning.get(entity)!.frames, x)
    assert.is(health.get(entity)?.points, x % 3 === 0 ? x : undefined)
  }
  const small = newWorld(1 << 16)
  const prefab = small.prefab(small.components.position)
  let count = 0
  const code = codeOf(() => {
    for (; ; count++) prefab.spawn()
  })
  assert.is(code, 'OUT_OF_MEMORY')
  assert.is(small.size, count)
  assert.is(small.query(small.components.position).count(), count)
})

worlds('5: growth in the middle of a system keeps what it writes', () => {
  const memory = new WebAssembly.Memory({ initial: 2 })
  const world = new World(new Arena(1 << 16, { memory }), KINDS)
  const { position, velocity } = world.components
  const mover = world.prefab(position, velocity.with({ x: 1 }))
  mover.spawnMany(10)
  const { buffer } = world.arena
  const moving = world.query(position, velocity)
  for (const each of moving.tables) {
    for (let row = 0, end = each.count; row < end; row++) {
      // Everything is read again after each change.
      for (let n = 0; n < 1000; n++) mover.spawn()
      const { f32 } = world.arena
      f32[each.starts(position).x + row]! += f32[each.starts(velocity).x + row]!
    }
  }
  assert.is.not(world.arena.buffer, buffer)
  assert.is(moving.count(), 10_010)
  const [each] = moving.tables
  const { x } = each!.starts(position)
  const column = [...world.arena.f32.subarray(x, x + 10_010)]
  assert.equal(column.slice(0, 10), Array(10).fill(1))
  assert.is(
    column.slice(10).every((value) => value === 0),
    true,
  )
})

worlds('6: a loop visits each entity once, whatever it changes', () => {
  const world = newWorld()
  const { position, velocity, burning } = world.components
  world.prefab(position, burning).spawnMany(100)
  const query = world.query(position)
  const all: number[] = []
  query.forEach((entity) => all.push(entity))
  const visited: number[] = []
  query.forEach((entity) => {
    visited.push(entity)
    velocity.add(entity)
    // An entity that was not reached yet, one that was, and a new one.
    world.destroy(all[visited.length * 2]!)
    if (visited.length > 3) position.remove(visited[visited.length - 3]!)
    world.prefab(position).spawn()
    world.query(burning).forEach((other) => burning.get(other)!.frames++)
  })
  assert.equal(new Set(visited).size, visited.length)
  assert.is(
    visited.every((entity) => all.includes(entity)),
    true,
  )
  const missed = all.filter((entity) => !visited.includes(entity))
  assert.is(
    missed.some((entity) => world.isAlive(entity)),
    false,
  )
})

worlds('6: a loop within a loop over the same query visits all entities, too', () => {
  const world = newWorld()
  const query = world.query(world.components.position)
  world.prefab(world.components.position).spawnMany(70)
  let pairs = 0
  query.forEach((one) => query.forEach((other) => void (pairs += one < other ? 1 : 0)))
  assert.is(pairs, (70 * 69) / 2)
})

worlds('6: a loop over rows from the last one can change the current entity', () => {
  const world = newWorld()
  const { position, velocity } = world.components
  world.prefab(position).spawnMany(50)
  const visited: number[] = []
  for (const each of [...world.query(position).without(velocity).tables]) {
    for (let row = each.count - 1; row >= 0; row--) {
      const entity = world.arena.u32[each.entities + row]!
      visited.push(entity)
      if (row % 3 === 0) world.destroy(entity)
      else if (row % 3 === 1) velocity.add(entity)
    }
  }
  assert.is(new Set(visited).size, 50)
  assert.is(world.size, 33)
  assert.is(world.query(velocity).count(), 17)
})

worlds('6: deferred changes are made later, also by another process', () => {
  const world = newWorld()
  const { position, velocity, health, frozen } = world.components
  const orc = world.prefab(position.with({ x: 3 }), health.with({ points: 7 }), frozen)
  const [a, b, c] = [orc.spawn(), orc.spawn(), orc.spawn()]
  const made = world.deferred.spawn(orc)
  world.deferred.add(a, velocity, { x: 9 })
  world.deferred.remove(b, frozen)
  world.deferred.destroy(c)
  world.deferred.add(c, velocity)
  assert.is(velocity.has(a), false)
  const fork = World.from(world.snapshot(), KINDS)
  for (const each of [world, fork]) {
    each.deferred.apply()
    each.deferred.apply()
    assert.is(each.components.velocity.get(a)!.x, 9)
    assert.is(each.components.frozen.has(b), false)
    assert.is(each.isAlive(c), false)
    assert.is(each.components.position.get(made)!.x, 3)
    assert.is(each.components.health.get(made)!.points, 7)
    assert.is(each.size, 3)
  }
})

worlds('7: a restored world has the bytes of then, and the handles of then come next', () => {
  const world = newWorld()
  const { position, health, burning, frozen } = world.components
  const orc = world.prefab(position.with({ x: 1 }), health)
  for (let n = 0; n < 100; n++) orc.spawn()
  for (let index = 1; index < 60; index += 3) world.destroy(world.entityAt(index))
  const before = world.snapshot()
  const change = (): number[] => {
    const made = Array.from({ length: 50 }, () => orc.spawn())
    world.query(position).forEach((entity) => {
      if (entity % 2 === 0) burning.add(entity)
      if (entity % 5 === 0) world.destroy(entity)
      else if (entity % 7 === 0) frozen.add(entity)
    })
    return made
  }
  const first = change()
  const after = world.snapshot()
  world.restore(before)
  assert.equal(Buffer.compare(world.snapshot(), before), 0)
  assert.equal(change(), first)
  assert.equal(Buffer.compare(world.snapshot(), after), 0)
})

worlds('8: the 33rd and the 65th component are like the first', () => {
  const names = Array.from({ length: 70 }, (_, n) => `c${n}`)
  const world = new World(
    new Arena(1 << 20),
    Object.fromEntries(names.map((name) => [name, table(Positions)])),
  )
  const components = names.map((name) => world.components[name]!)
  const entity = world.spawn()
  for (const [x, component] of components.entries()) component.add(entity, { x })
  for (const [x, component] of components.entries()) assert.is(component.get(entity)!.x, x)
  for (const at of [0, 32, 64]) {
    const component = components[at]!
    assert.is(world.query(component).count(), 1)
    assert.is(component.remove(entity), true)
    assert.is(component.has(entity), false)
    assert.is(world.query(component).count(), 0)
    assert.is(
      world
        .query(components[at + 1]!)
        .without(component)
        .count(),
      1,
    )
  }
  assert.is(components[69]!.get(entity)!.x, 69)
})

worlds('9: a component can be registered when entities and queries exist', () => {
  const world = newWorld()
  const { position } = world.components
  const entity = world.prefab(position.with({ x: 4 })).spawn()
  const query = world.query(position)
  const before = world.snapshot()
  const kinds = {
    spin: table(Velocities),
    fuse: indexed(Burnings),
    mark: tag(),
    shield: sparse(Healths),
  }
  const spin = world.register('spin', kinds.spin)
  const fuse = world.register('fuse', kinds.fuse)
  const mark = world.register('mark', kinds.mark)
  const shield = world.register('shield', kinds.shield)
  const fill = (): void => {
    spin.add(entity, { x: 6 })
    fuse.add(entity, { frames: 2 })
    mark.add(entity)
    shield.add(entity)
  }
  fill()
  assert.is(position.get(entity)!.x, 4)
  assert.is(spin.get(entity)!.x, 6)
  assert.is(query.count(), 1)
  assert.is(world.query(spin, fuse, mark, shield).count(), 1)
  const fork = World.from(world.snapshot(), { ...KINDS, ...kinds })
  assert.is(fork.components.spin.get(entity)!.x, 6)
  assert.is(
    codeOf(() => World.from(world.snapshot(), KINDS)),
    'SCHEMA_MISMATCH',
  )
  assert.is(
    codeOf(() => world.register('spin', kinds.spin)),
    'INVALID_VALUE',
  )
  // The bytes of a time before the components.
  world.restore(before)
  assert.is(spin.has(entity), false)
  fill()
  assert.is(world.query(spin, fuse, mark, shield).count(), 1)
})

worlds('10: two worlds can have the same components', () => {
  const [one, other] = [newWorld(), newWorld()]
  const entity = one.prefab(one.components.position.with({ x: 1 })).spawn()
  assert.is(other.isAlive(entity), false)
  assert.is(other.query(other.components.position).count(), 0)
  const twin = other.prefab(other.components.velocity).spawn()
  assert.is(twin, entity)
  assert.is(one.components.velocity.has(entity), false)
  assert.is(one.components.position.get(entity)!.x, 1)
  // A component of another world can't be in a query, whose numbers are those of its own.
  assert.is(
    codeOf(() => one.query(other.components.position)),
    'INVALID_VALUE',
  )
})

worlds('11: observers can destroy entities while a tree ends', () => {
  const world = newWorld()
  const { position } = world.components
  const { childOf } = world
  const node = world.prefab(position)
  const [root, a, b, below, other] = [1, 2, 3, 4, 5].map(() => node.spawn()) as [
    number,
    number,
    number,
    number,
    number,
  ]
  for (const child of [a, b]) childOf.add(child, root)
  childOf.add(below, a)
  const told: number[] = []
  const stop = world.observe(position, {
    removed: (entity) => {
      told.push(entity)
      if (entity === below) {
        world.destroy(root)
        world.destroy(b)
      }
      if (entity === b) childOf.remove(a)
      if (entity === root) world.destroy(root)
    },
  })
  assert.is(world.destroy(root), true)
  stop()
  assert.equal(
    [root, a, b, below, other].filter((entity) => world.isAlive(entity)),
    [a, other],
  )
  assert.is(childOf.parentOf(a), 0)
  assert.is(childOf.order().count, 0)
  assert.equal(told, [below, b, root])
})

worlds('11: a spawned entity can be moved or destroyed by its observers', () => {
  const world = newWorld()
  const { position, velocity, burning, health } = world.components
  let isLast = false
  world.observe(position, {
    added: (entity) => {
      if (isLast) world.destroy(entity)
      else velocity.add(entity, { x: 5 })
    },
  })
  for (const parts of [[position], [position, burning]]) {
    const entity = world.prefab(...parts).spawn()
    assert.is(velocity.get(entity)!.x, 5)
  }
  isLast = true
  world.observe(burning, { added: (entity) => void world.destroy(entity) })
  for (const parts of [[position], [burning, health, position]]) {
    const entity = world.prefab(...parts).spawn()
    assert.ok(entity > 0)
    assert.is(world.isAlive(entity), false)
    assert.is(world.size, 2)
  }
})

worlds('11: an observer that gives an ending entity new children is refused', () => {
  const world = newWorld()
  const { position } = world.components
  const root = world.prefab(position).spawn()
  world.childOf.add(world.spawn(), root)
  world.observe(position, {
    removed: (entity) => {
      world.childOf.add(world.prefab(position).spawn(), entity)
    },
  })
  assert.is(
    codeOf(() => world.destroy(root)),
    'INVALID_VALUE',
  )
})

worlds('11: trees are in depth-first order, and circles are refused', () => {
  const world = newWorld()
  const { childOf } = world
  const [a, b, c, d, e] = [1, 2, 3, 4, 5].map(() => world.spawn()) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const order = (): number[] => {
    const { start, count } = childOf.order()
    return [...world.arena.u32.subarray(start, start + count)]
  }
  childOf.add(b, a)
  childOf.add(d, a)
  childOf.add(c, b)
  assert.equal(order(), [a, b, c, d])
  childOf.add(b, d)
  assert.equal(order(), [a, d, b, c])
  childOf.add(a, e)
  assert.equal(order(), [e, a, d, b, c])
  assert.is(
    codeOf(() => childOf.add(e, c)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => childOf.add(e, e)),
    'INVALID_VALUE',
  )
  assert.equal(childOf.children(a), [d])
  world.destroy(d)
  assert.equal(order(), [e, a])
  assert.is(world.size, 2)
})

worlds('12: a released world leaves one free block, and disposal needs one step', () => {
  const arena = new Arena(1 << 20)
  const { usedSize, largestFree } = arena
  const world = new World(arena, KINDS)
  const { position, velocity, sprite, health, burning, frozen } = world.components
  for (const parts of [[position], [position, velocity], [sprite, health, burning, frozen]]) {
    world.prefab(...parts).spawnMany(500)
  }
  world.childOf.add(world.entityAt(1), world.entityAt(2))
  world.childOf.order()
  world.deferred.destroy(world.entityAt(3))
  world.release()
  assert.is(arena.usedSize, usedSize)
  assert.is(arena.blockCount, 0)
  assert.is(arena.largestFree, largestFree)
  const next = new World(arena, KINDS)
  next.spawn()
  next.dispose()
  assert.is(
    codeOf(() => next.spawn()),
    'ARENA_DISPOSED',
  )
})

worlds('refuses bytes of other components, optional fields, and names that are taken', () => {
  const world = newWorld()
  const bytes = world.snapshot()
  const other = { ...KINDS, position: table(Velocities) }
  assert.is(
    codeOf(() => World.from(bytes, { ...KINDS, position: indexed(Positions) })),
    'SCHEMA_MISMATCH',
  )
  assert.is(
    codeOf(() => World.from(bytes, other)),
    'SCHEMA_MISMATCH',
  )
  assert.is(
    codeOf(() => new World(new Arena(1 << 16), { childOf: tag() })),
    'INVALID_VALUE',
  )
  // Of an optional field, a table has a column with a bit for each of its 15 rows.
  const columns = { weight: new Float32Array(15), weightValidity: new Uint8Array(2) }
  assert.is(
    codeOf(() => new Cells().append(columns, 15)),
    'INVALID_OPTION',
  )
})

worlds.run()
