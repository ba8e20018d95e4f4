import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import type { Ptr } from '../../src/pointer.ts'
import { FIRST } from '../../src/slots.ts'
import {
  Bodies,
  Body,
  copyBodies,
  equalsBodies,
  fromJSONBodies,
  fromJSONWorld,
  initWorld,
  Item,
  Items,
  toJSONBodies,
  Tree,
  World,
} from '../golden/readable/pools.gen.ts'
import { Random, seeds } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'

/** Pools by example, and over bytes that no pool has. */
const pools = suite('collections/pool')

pools('a pool in a new struct is empty and takes no block', () => {
  const arena = new Arena(1 << 16)
  const { particles } = arena.create(World)
  const { blockCount } = arena
  assert.is(particles.length, 0)
  assert.is(particles.capacity, 0)
  assert.is(particles.first(), 0)
  assert.equal([...particles], [])
  particles.clear()
  particles.trim()
  particles.reserve(0)
  assert.is(arena.blockCount, blockCount)
})

pools('a new struct has its defaults, and a reused slot is zeroed', () => {
  const { items } = new Arena(1 << 16).create(World)
  const first = items.create({ id: 7 })
  const { ptr } = first
  assert.is(first.count, 1)
  items.free(first)
  assert.is(items.allocate(), ptr)
  assert.is(items.at(ptr).id, 0)
})

pools('getters that empty the pool come first', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 17, { checked: checked && { leaks: 'ignore' } })
    const world = arena.create(World)
    const { particles, items } = world
    particles.create({ x: 1 })
    const body = {
      get x(): number {
        particles.clear()
        return 2
      },
    }
    particles.create(body)
    assert.equal(
      [...particles].map(({ x }) => x),
      [2],
    )
    for (const change of [
      () => items.clear(),
      () => items.assign([]),
      () => items.free(items.toArray().at(-1)!),
    ]) {
      items.assign([{ name: 'former' }])
      const value = {
        get name(): string {
          change()
          return 'new'
        },
      }
      assert.is(items.create(value).name, 'new')
      assert.is(items.length, 1, String(change))
    }
    assert.equal([arena.verify(), examine(world)], [[], []])
  }
})

pools('refuses values that free, move or fill the pool that they are assigned to', () => {
  const arena = new Arena(1 << 17)
  const world = arena.create(World, { items: [{ name: 'kept' }] })
  const { items } = world
  const before = arena.usedSize
  for (const change of [
    () => arena.free(world),
    () => items.free(items.first()),
    () => void items.create({ name: 'added' }),
    () => items.assign([]),
    () => void (items.ptr = world.particles.ptr as never),
  ]) {
    const { ptr } = items
    const value = {
      get name(): string {
        change()
        return 'new'
      },
    }
    const code = codeOf(() => items.assign([{ name: 'first' }, value]))
    items.ptr = ptr
    if (!String(change).includes('free(items')) assert.is(code, 'INVALID_VALUE', String(change))
    if (code === 'INVALID_VALUE') assert.equal([...items][0]?.name, 'kept')
    items.assign([{ name: 'kept' }])
    assert.is(arena.usedSize, before)
  }
  assert.equal([arena.verify(), examine(world)], [[], []])
})

pools('names the pool when a slot is freed at the address of a former block', () => {
  let count = 0
  for (const pad of [4, 20]) {
    const arena = new Arena(1 << 16, { checked: { leaks: 'ignore' } })
    arena.allocate(pad)
    const former = Array.from({ length: 2000 }, () => arena.allocate(12))
    for (const ptr of former) arena.free(ptr)
    const { particles } = arena.create(World)
    const starts = new Set(former)
    for (const ptr of particles.allocateMany(64)) {
      if (!starts.has(ptr)) continue
      count++
      assert.throws(() => arena.free(ptr), /struct in a slot/)
    }
  }
  assert.ok(count > 0)
})

pools('names counts of the wrong kind', () => {
  const { particles } = new Arena(1 << 16).create(World)
  for (const wrong of [1n, Symbol('s'), '1', {}]) {
    for (const call of [
      () => particles.allocateMany(wrong as never),
      () => particles.reserve(wrong as never),
    ]) {
      assert.is(codeOf(call), 'INVALID_SIZE')
    }
  }
})

pools('generators fill named collections, also those inside of others', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 17, { checked: checked && { leaks: 'ignore' } })
    function* bodies(): Generator<Body.Init> {
      yield { x: 1 }
      yield { x: 2 }
    }
    function* items(): Generator<Item.Init> {
      yield { bag: bodies() as unknown as Body.Init[] }
    }
    const world = arena.create(World, { bodies: bodies(), other: items() as never })
    assert.is(world.bodies.length, 2)
    world.bodies = bodies()
    world.names.push(bodies() as never)
    world.bodies.assign(bodies())
    const items2 = Items.at(arena, world.other!)
    assert.equal([world.bodies.length, world.names.at(0).length, items2.length], [2, 2, 1])
    assert.is(items2.toArray()[0]!.bag.length, 2)
  }
})

pools('a loop ends when its pool is cleared, also if the memory is reused', () => {
  const arena = new Arena(1 << 17)
  const { particles } = arena.create(World)
  for (let count = 0; count < 20; count++) particles.create({ x: count })
  let steps = 0
  for (const body of particles) {
    assert.ok(body.x >= 0)
    if (steps++ === 0) {
      particles.clear()
      arena.u8.fill(255, arena.allocate(8_000), 9_000)
    }
  }
  assert.is(steps, 1)
})

pools('runs have all structs, and none that was freed before the run was reached', () => {
  const arena = new Arena(1 << 20)
  const { particles } = arena.create(World)
  assert.equal([...particles.runs()], [])
  for (const share of [0, 0.1, 0.5, 0.9]) {
    for (const ptr of particles.allocateMany(700)) {
      if (new Random(ptr).chance(share)) particles.free(ptr)
    }
    const expected = particles.pointers$()
    const reached: number[] = []
    for (const run of particles.runs()) {
      for (let at = run.first; at < run.end; at = run.after(at)) reached.push(at)
    }
    assert.equal(reached, [...expected])
  }
  let steps = 0
  for (const run of particles.runs()) {
    for (let at = run.first, { end } = run; at < end; at = run.after(at)) {
      particles.free(at)
      steps++
      if (steps % 3 === 0) particles.create()
    }
  }
  assert.ok(particles.length > 0 && particles.length <= steps / 3)
  for (const run of particles.runs()) {
    assert.ok(particles.has(run.first))
    particles.clear()
    arena.u8.fill(255, arena.allocate(8_000), 9_000)
  }
})

pools('a named pool takes the structs of another pool of its arena', () => {
  const arena = new Arena(1 << 17)
  const world = arena.create(World, { bodies: [{ x: 1 }], particles: [{ x: 2 }, { x: 3 }] })
  initWorld(world, { bodies: world.particles, particles: world.bodies })
  const xs = (bodies: Iterable<Body>): number[] => Array.from(bodies, ({ x }) => x)
  assert.equal([xs(world.bodies), xs(world.particles)], [[2, 3], [1]])
})

pools('a failed assignment of a whole struct leaves no block of a new pool', () => {
  for (const checked of [false, true]) {
    for (let free = 64; free < 20_000; free += 200) {
      const arena = new Arena(1 << 16, { checked: checked && { leaks: 'ignore' } })
      const world = arena.create(World)
      arena.allocate(arena.largestFree - free)
      const { blockCount, usedSize } = arena
      const code = codeOf(() => initWorld(world, { items: [{ bag: [{}] }], particles: [{}] }))
      if (code !== 'OUT_OF_MEMORY') continue
      assert.equal([arena.blockCount, arena.usedSize], [blockCount, usedSize], `${free} bytes`)
      assert.equal([world.items.length, examine(world), arena.verify()], [0, [], []])
    }
  }
})

pools('pointers stay valid while the pool and its owner grow', () => {
  const arena = new Arena(1 << 22)
  const world = arena.create(World)
  world.names.push([{ x: 1 }])
  const body = world.names.at(0).toArray()[0]!
  for (let count = 0; count < 500; count++) world.names.push([{ x: 2 }])
  for (let count = 0; count < 500; count++) world.names.at(0).create()
  assert.is(body.x, 1)
  assert.ok(world.names.at(0).has(body))
  assert.not.ok(world.names.at(1).has(body))
  world.names.at(0).free(body)
})

pools('allocateMany creates all structs or none', () => {
  const arena = new Arena(1 << 16)
  const { particles } = arena.create(World)
  assert.is(new Set(particles.allocateMany(600)).size, 600)
  const { usedSize } = arena
  assert.is(
    codeOf(() => particles.allocateMany(9_000)),
    'OUT_OF_MEMORY',
  )
  assert.is(
    codeOf(() => particles.allocateMany(-1)),
    'INVALID_SIZE',
  )
  assert.is(
    codeOf(() => particles.reserve(0.5)),
    'INVALID_SIZE',
  )
  assert.is(particles.length, 600)
  assert.is(arena.usedSize, usedSize)
})

pools('empty chunks are given back, except one', () => {
  const arena = new Arena(1 << 20)
  const pool = Bodies.create(arena)
  const { usedSize } = arena
  const pointers = pool.allocateMany(2_000)
  for (const ptr of pointers) pool.free(ptr)
  assert.is(pool.capacity, 251)
  pool.trim()
  assert.is(pool.capacity, 0)
  assert.is(arena.usedSize, usedSize)
})

pools('new structs never come from a chunk that was given back', () => {
  for (const clears of [false, true]) {
    const arena = new Arena(1 << 20)
    const pool = Bodies.create(arena)
    pool.reserve(600)
    const pointers = pool.allocateMany(pool.capacity)
    const first = pointers.slice(0, pool.capacity / 3)
    // The word from which slots are taken is now in the first chunk, which then loses its structs.
    pool.free(first[0]!)
    pool.allocate()
    for (const ptr of pointers.slice(first.length, first.length * 2)) pool.free(ptr)
    for (const ptr of first) pool.free(ptr)
    const late = Bodies.at(arena, pool.ptr)
    if (clears) pool.clear()
    else pool.trim()
    const bytes = 8_000
    const blocks = Array.from({ length: 4 }, () => arena.allocate(bytes))
    for (const at of blocks) arena.u8.fill(255, at, at + bytes)
    for (let count = 0; count < 300; count++) late.create()
    for (const at of blocks)
      assert.ok(arena.u8.subarray(at, at + bytes).every((byte) => byte === 255))
    assert.equal([examine(pool), arena.verify()], [[], []])
  }
})

pools('a struct of a pool belongs to it', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 18, { checked })
    const world = arena.create(World)
    const item = world.items.create({ name: 'one' })
    const other = world.items.create()
    for (const target of [item, item.ptr]) {
      assert.is(
        codeOf(() => arena.free(target)),
        'INVALID_POINTER',
      )
    }
    assert.is(
      codeOf(() => (other.next = item)),
      'INVALID_POINTER',
    )
    assert.is(
      codeOf(() => Items.create(arena).free(item.ptr)),
      'INVALID_POINTER',
    )
    world.leader = item
    world.chosen = item
    assert.is(world.chosen, item.ptr)
    assert.is(fromJSONWorld(arena, { chosen: world.chosen }).chosen, item.ptr)
    assert.is(
      codeOf(() => fromJSONWorld(arena, { chosen: item.ptr + 8 })),
      'INVALID_JSON',
    )
    world.items.free(item)
    assert.is(world.chosen, null)
    assert.equal(arena.verify(), [])
  }
})

pools('the error of arena.free names the pool', () => {
  const arena = new Arena(1 << 16)
  const { items } = arena.create(World)
  try {
    arena.free(items.create())
    assert.unreachable()
  } catch (error) {
    assert.match((error as Error).message, 'Call free of its pool')
  }
})

pools('a checked arena names freed structs, also if their slot is in use again', () => {
  const arena = new Arena(1 << 18, { checked: true })
  const world = arena.create(World)
  const body = world.particles.create({ x: 1 })
  world.particles.free(body)
  world.particles.create({ x: 2 })
  assert.is(
    codeOf(() => body.x),
    'STALE_REFERENCE',
  )
  const kept = world.particles.create()
  world.particles.clear()
  assert.is(
    codeOf(() => kept.x),
    'STALE_REFERENCE',
  )
  const before = arena.snapshot()
  const later = world.particles.create()
  arena.restore(before)
  assert.is(
    codeOf(() => later.x),
    'STALE_REFERENCE',
  )
})

pools('a named pool is a struct', () => {
  const arena = new Arena(1 << 18)
  const bodies = Bodies.create(arena, [{ x: 1 }, { x: 2 }])
  assert.is(Bodies.at(arena, bodies.ptr).length, 2)
  const copy = copyBodies(Bodies.create(arena), bodies)
  assert.ok(equalsBodies(bodies, copy))
  copy.create()
  assert.not.ok(equalsBodies(bodies, copy))
  assert.equal(toJSONBodies(fromJSONBodies(arena, toJSONBodies(copy))), toJSONBodies(copy))
  arena.root = bodies
  const opened = Arena.from(arena.snapshot()).open(Bodies)
  assert.equal(toJSONBodies(opened), toJSONBodies(bodies))
  assert.equal(examine(opened), [])
})

pools('values that a pool owns move when they are assigned to it', () => {
  const arena = new Arena(1 << 18)
  const { items } = arena.create(World)
  const item = items.create({ next: { id: 5 } })
  const { next } = item
  items.assign([{ id: 1, next }, { id: 2 }])
  assert.is(items.length, 2)
  assert.is(Item.at(arena, items.toArray()[0]!.next!).id, 5)
  assert.equal(arena.verify(), [])
})

pools('every call over overwritten bytes returns or throws an OffheapError, and ends', () => {
  for (const seed of seeds(300)) {
    const random = new Random(seed)
    const arena = new Arena(1 << 16)
    const world = arena.create(World, { particles: Array.from({ length: 600 }, (_, x) => ({ x })) })
    const { particles } = world
    const pointers = particles.pointers$()
    const head = arena.u32[(world.ptr + World.offsets.particles) >>> 2]!
    const chunk = arena.u32[(head >>> 2) + FIRST]!
    const words = random.chance(0.5) ? head >>> 2 : chunk >>> 2
    const values = [0, 1, 0xffff_ffff, head, chunk, chunk + 4096, random.word()]
    for (let count = 0; count < 3; count++) {
      arena.u32[words + random.below(14)] = random.pick(values)
    }
    const calls = [
      () => particles.create({ x: 1 }),
      () => particles.allocate(),
      () => particles.free(random.pick(pointers)),
      () => particles.next(random.pick(pointers)),
      () => [...particles],
      () => Array.from(particles.runs(), ({ first }) => first),
      () => particles.pointers$(),
      () => particles.trim(),
      () => particles.reserve(1_000),
      () => examine(world),
      () => JSON.stringify(world),
      () => World.create(arena, world),
      () => particles.clear(),
      () => arena.free(world),
    ]
    for (const call of random.shuffle(calls).slice(0, 6)) {
      try {
        call()
      } catch (error) {
        assert.instance(error, OffheapError, `seed ${seed}: ${String(error)}`)
      }
    }
  }
})

pools('refuses values that are no iterable, and other structs', () => {
  const arena = new Arena(1 << 16)
  const world = arena.create(World)
  assert.is(
    codeOf(() => world.particles.assign(5 as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => world.particles.create(world as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => world.particles.at(8 as Ptr<Body>)),
    'INVALID_POINTER',
  )
})

pools('values can be, or contain, the pool that they are written into', () => {
  const textOf = (tree: Tree): string => {
    const inner = Array.from(tree.trees, textOf).join(' ')
    return inner === '' ? `${tree.id}` : `${tree.id}(${inner})`
  }
  const trials: readonly [change: (root: Tree) => void, text: string][] = [
    [(root) => (root.trees = [{ id: 7, trees: root.trees }]), '1(7(3(4 5)))'],
    [(root) => root.trees.assign([root]), '1(1(3(4 5)))'],
    [(root) => (root.trees.toArray()[0]!.trees = root.trees), '1(3(3(4 5)))'],
    [(root) => root.trees.create(root), '1(3(4 5) 1(3(4 5)))'],
    [(root) => root.trees.create({ id: 9, trees: root.trees }), '1(3(4 5) 9(3(4 5)))'],
  ]
  for (const checked of [false, true]) {
    for (const [change, text] of trials) {
      const arena = new Arena(1 << 18, { checked })
      const empty = arena.usedSize
      const root = arena.create(Tree, { id: 1, trees: [{ id: 3, trees: [{ id: 4 }, { id: 5 }] }] })
      change(root)
      assert.is(textOf(root), text, String(change))
      assert.equal([arena.verify(), examine(root)], [[], []])
      arena.free(root)
      assert.is(arena.usedSize, empty)
    }
  }
})

pools.run()
