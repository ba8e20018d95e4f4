import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { indexOf, World } from '../../examples/ecs/world.ts'
import { Arena, OffheapError } from '../../src/index.ts'
import { KINDS } from '../support/ecs-game.ts'

/** The handles of entities. */
const worlds = suite('examples/ecs-handles')

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

worlds('3: a stale handle finds nothing after its slot was used again', () => {
  const world = newWorld()
  const { position, health, burning, frozen } = world.components
  const former = world.prefab(position, health, burning, frozen).spawn()
  world.destroy(former)
  const entity = world.prefab(position.with({ x: 5 })).spawn()
  assert.is(indexOf(entity), indexOf(former))
  assert.is.not(entity, former)
  assert.is(world.isAlive(former), false)
  assert.is(world.destroy(former), false)
  for (const component of [position, health, burning, frozen]) {
    assert.is(component.has(former), false)
    assert.is(component.remove(former), false)
    assert.is(
      codeOf(() => component.add(former)),
      'STALE_HANDLE',
    )
    assert.is(component.has(entity), component === position)
  }
  assert.is(position.get(former), undefined)
  assert.is(
    codeOf(() => world.childOf.add(former, entity)),
    'STALE_HANDLE',
  )
  assert.is(
    codeOf(() => world.childOf.add(entity, former)),
    'STALE_HANDLE',
  )
})

worlds('4: a slot whose generations are used up is not used again', () => {
  const world = newWorld()
  const seen = new Set<number>()
  const indices = new Map<number, number>()
  for (let n = 0; n < 1000; n++) {
    const entity = world.spawn()
    assert.is(seen.has(entity), false)
    seen.add(entity)
    indices.set(indexOf(entity), (indices.get(indexOf(entity)) ?? 0) + 1)
    world.destroy(entity)
    assert.is(world.isAlive(entity), false)
  }
  assert.equal([...indices.values()], [256, 256, 256, 232])
  for (const entity of seen) assert.is(world.isAlive(entity), false)
})

worlds('3: a loop can write the column of owners itself', () => {
  const world = newWorld()
  const { burning, position } = world.components
  const entities = Array.from({ length: 100 }, () => world.prefab(position).spawn())
  world.destroy(entities[50]!)
  burning.reserve()
  const { u32 } = world.arena
  for (const table of world.query(position).tables) {
    for (let row = 0; row < table.count; row++) {
      const entity = u32[table.entities + row]!
      u32[burning.owners + indexOf(entity)] = entity
      u32[burning.starts.frames + indexOf(entity)] = row
    }
  }
  assert.is(world.query(burning).count(), 99)
  assert.is(burning.get(entities[0]!)!.frames, 0)
  assert.is(burning.has(entities[50]!), false)
  u32[burning.owners + indexOf(entities[7]!)] = 0
  assert.is(burning.has(entities[7]!), false)
  assert.is(burning.remove(entities[8]!), true)
  assert.is(world.query(burning).count(), 97)
})

worlds('4: slots whose generations are used up are free again when the program says so', () => {
  const world = newWorld()
  const { burning, position } = world.components
  const kept = world.prefab(position.with({ x: 3 })).spawn()
  const cycle = (): number => {
    let last = 0
    for (let n = 0; n < 256; n++) {
      last = world.spawn()
      if (n === 0) burning.add(last)
      world.destroy(last)
    }
    return last
  }
  const last = cycle()
  world.deferred.destroy(kept)
  assert.is(
    codeOf(() => world.renewHandles()),
    'INVALID_VALUE',
  )
  world.restore(world.snapshot())
  world.deferred.remove(kept, burning)
  world.deferred.apply()
  assert.is(world.isAlive(kept), false)
  world.renewHandles()
  assert.is(world.isAlive(last), false)
  // The first handle of the slot again, which once had a component.
  const entity = world.spawn()
  assert.is(entity, indexOf(last))
  assert.is(burning.has(entity), false)
  assert.is(world.query(burning).count(), 0)
})

worlds('4: handles of ended entities are used again by entities with other components', () => {
  const world = newWorld(1 << 21)
  const { position, velocity, sprite } = world.components
  const prefabs = [[position], [velocity], [position, velocity], [sprite], [sprite, position]]
  for (let round = 0; round < 10; round++) {
    for (const parts of prefabs) {
      const prefab = world.prefab(...parts)
      for (let n = 0; n < 1000; n++) prefab.spawn()
      if (round % 2 === 0) world.query(...parts).destroyAll()
      else for (let at = 1; at < 4096; at++) world.destroy(world.entityAt(at))
      assert.is(world.size, 0)
    }
  }
  assert.ok(world.entities.capacity <= 2048, `${world.entities.capacity} slots`)
})

worlds('4: all 4 million slots can be used, and are free again after their entities', () => {
  const world = newWorld(2 ** 28)
  const prefab = world.prefab(world.components.position)
  prefab.spawnMany(2 ** 22 - 1)
  for (const use of [() => prefab.spawn(), () => world.spawn(), () => prefab.spawnMany(2)]) {
    assert.is(codeOf(use), 'HANDLES_EXHAUSTED')
  }
  assert.is(world.size, 2 ** 22 - 1)
  world.query(world.components.position).destroyAll()
  const entity = world.spawn()
  assert.is(world.isAlive(entity), true)
  assert.is(world.size, 1)
  world.dispose()
})

worlds.run()
