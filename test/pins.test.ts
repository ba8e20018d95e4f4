import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaPool } from '../src/arena-pool.ts'
import { Arena } from '../src/arena.ts'
import { CHECKSUM, checksumOf, HEADER_WORDS } from '../src/snapshot/format.ts'
import { PINS } from '../src/tlsf/block.ts'
import { Names } from './golden/readable/dictionaries.gen.ts'
import { Points, World } from './golden/readable/tables.gen.ts'
import { codeOf, errorOf, expectError, stateOf, wrongRows } from './support/refusal.ts'

/** A pinned arena keeps its bytes where they are, and says why. */
const pins = suite('pins')

const PAGE = 65_536

pins('refuses everything that moves or ends the bytes, and changes nothing', () => {
  const arena = new Arena(4096)
  const before = arena.snapshot()
  arena.free(arena.allocate(1000))
  const ptr = arena.allocate(64)
  const pin = arena.pin()
  const rows = [
    ['Arena.dispose', () => arena.dispose(), 'ARENA_PINNED'],
    ['Arena.reset', () => arena.reset(), 'ARENA_PINNED'],
    ['Arena.restore', () => arena.restore(before), 'ARENA_PINNED'],
    ['Arena.trim', () => arena.trim(), 'ARENA_PINNED'],
  ] as const
  assert.equal(wrongRows(rows, arena), [])
  arena.free(ptr)
  arena.free(arena.allocate(8))
  pin.release()
  arena.reset()
  arena.restore(before)
  arena.dispose()
  assert.is(
    codeOf(() => arena.usedSize),
    'ARENA_DISPOSED',
  )
})

pins('names the number of pins and the cure', () => {
  const arena = new Arena(1024)
  arena.pin()
  expectError(() => arena.reset(), 'ARENA_PINNED', ['got 1 pin,', 'release()'])
  arena.pin()
  expectError(() => arena.dispose(), 'ARENA_PINNED', ['got 2 pins,', '{ force: true }'])
  assert.not.match(errorOf(() => arena.reset()).message, 'force')
})

pins('ends a pin once, however often it is released', () => {
  const arena = new Arena(1024)
  const [first, second] = [arena.pin(), arena.pin()]
  first.release()
  first.release()
  first[Symbol.dispose]()
  assert.match(errorOf(() => arena.reset()).message, 'got 1 pin,')
  second[Symbol.dispose]()
  arena.reset()
})

pins('disposes a pinned arena by force, and at the end of a using block', () => {
  for (const end of [
    (arena: Arena) => arena.dispose({ force: true }),
    (arena: Arena) => arena[Symbol.dispose](),
  ]) {
    const arena = new Arena(1024)
    const view = arena.u8.subarray(0, 8)
    const pin = arena.pin()
    end(arena)
    assert.is(view.length, 0)
    assert.is(
      codeOf(() => arena.pin()),
      'ARENA_DISPOSED',
    )
    arena.dispose()
    pin.release()
  }
})

pins('holds for all arenas on one buffer', () => {
  const arena = new Arena(PAGE)
  const points = arena.create(Points, [{ x: 1 }])
  const other = Arena.from(arena.buffer)
  const pin = arena.pin(points)
  const same = Points.at(other, points.ptr)
  const rows = [
    ['Arena.dispose', () => other.dispose(), 'ARENA_PINNED'],
    ['Arena.reset', () => other.reset(), 'ARENA_PINNED'],
    ['Table.reserve', () => same.reserve(1000), 'ARENA_PINNED'],
    ['Arena.free', () => other.free(same), 'ARENA_PINNED'],
  ] as const
  assert.equal(wrongRows(rows, arena), [])
  other.pin().release()
  assert.match(errorOf(() => other.reset()).message, 'got 1 pin,')
  pin.release()
  same.reserve(1000)
  other.reset()
})

pins('pins neither copies of the buffer nor snapshots', () => {
  const arena = new Arena(1024)
  arena.pin()
  const copy = Arena.from((arena.buffer as ArrayBuffer).slice(0))
  const saved = Arena.from(arena.snapshot(), { shared: true })
  for (const free of [copy, saved]) {
    const pin = free.pin()
    assert.match(errorOf(() => free.reset()).message, 'got 1 pin,')
    pin.release()
    free.reset()
    free.dispose()
  }
})

pins('leaves no trace in snapshots, and takes none from them', () => {
  const arena = new Arena(1024)
  const before = arena.snapshot()
  const pin = arena.pin()
  assert.equal(arena.snapshot(), before)
  pin.release()
  // The word of a snapshot that says that the arena was pinned.
  const words = new Int32Array(before.slice().buffer)
  words[HEADER_WORDS + PINS] = 5
  words[CHECKSUM] = checksumOf(words)
  const bytes = new Uint8Array(words.buffer)
  const opened = Arena.from(bytes, { shared: true })
  opened.reset()
  opened.restore(bytes)
  opened.reset()
})

pins('holds in all threads on shared memory, which each may stop using', () => {
  const arena = new Arena(PAGE, { shared: true })
  // A clone is another object for the same memory, as in another thread.
  const other = Arena.from(structuredClone(arena.buffer))
  const before = other.snapshot()
  const pin = arena.pin()
  assert.is(
    codeOf(() => arena.dispose()),
    'ARENA_PINNED',
  )
  assert.is(
    codeOf(() => other.reset()),
    'ARENA_PINNED',
  )
  assert.is(
    codeOf(() => other.restore(before)),
    'ARENA_PINNED',
  )
  other.dispose()
  arena.dispose({ force: true })
  pin.release()
})

pins('lets a thread grow what another one has pinned, which it can only know of its own', () => {
  const arena = new Arena(PAGE, { shared: true })
  const points = arena.create(Points, [{ x: 1 }])
  const other = Arena.from(structuredClone(arena.buffer))
  const pin = arena.pin(points)
  Points.at(other, points.ptr).reserve(100)
  assert.is(
    codeOf(() => points.reserve(1000)),
    'no error, but undefined',
  )
  pin.release()
  other.reset()
})

pins('counts the pins of all threads, and those that are left after a forced end', () => {
  const buffer = new Arena(PAGE, { shared: true }).buffer
  const [one, two, three] = [buffer, structuredClone(buffer), structuredClone(buffer)].map(
    (memory) => Arena.from(memory),
  )
  const [first, second] = [one!.pin(), two!.pin()]
  assert.match(errorOf(() => three!.reset()).message, 'got 2 pins,')
  one!.dispose({ force: true })
  assert.match(errorOf(() => three!.reset()).message, 'got 2 pins,')
  first.release()
  assert.match(errorOf(() => three!.reset()).message, 'got 1 pin,')
  second.release()
  three!.reset()
})

pins('keeps memory from growing that would move, and uses the room that is there', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 10 })
  const arena = new Arena(PAGE / 2, { memory })
  const pin = arena.pin()
  const before = stateOf(arena)
  assert.is(
    codeOf(() => arena.allocate(2 * PAGE)),
    'ARENA_PINNED',
  )
  assert.is(
    codeOf(() => arena.allocateZeroed(2 * PAGE)),
    'ARENA_PINNED',
  )
  assert.is(arena.tryAllocate(2 * PAGE), 0)
  assert.is(stateOf(arena), before)
  const ptr = arena.allocate(64)
  assert.is(
    codeOf(() => arena.reallocate(ptr, 2 * PAGE)),
    'ARENA_PINNED',
  )
  assert.is(arena.buffer, memory.buffer)
  pin.release()
  arena.free(arena.allocate(2 * PAGE))
})

pins('lets lists and tables grow by less than the double when the memory is pinned', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 100 })
  const arena = new Arena(PAGE / 2, { memory })
  const points = arena.create(Points)
  points.reserve(3000)
  const { capacity } = points
  const pin = arena.pin()
  points.pushMany(capacity)
  points.push({ x: 7 })
  assert.ok(points.capacity > capacity && points.capacity < 2 * capacity)
  pin.release()
  assert.equal(arena.verify(), [])
})

pins('lets shared memory grow, which stays where it is, and carries the pins over', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 10, shared: true })
  const arena = new Arena(PAGE / 2, { memory })
  const points = arena.create(Points, [{ x: 1 }])
  const view = points.columns.x
  const pin = arena.pin(points)
  const former = arena.buffer
  arena.free(arena.allocate(2 * PAGE))
  assert.is.not(arena.buffer, former)
  assert.is(view[0], 1)
  for (const call of [() => arena.reset(), () => arena.dispose(), () => points.reserve(999)]) {
    assert.is(codeOf(call), 'ARENA_PINNED')
  }
  pin.release()
  points.reserve(999)
  arena.reset()
})

pins('leaves the memory of a pinned lease to those who have pinned it', () => {
  const pool = new ArenaPool({ bytes: PAGE, max: 2, wipe: true })
  const lease = pool.acquire()
  const points = lease.create(Points, [{ x: 1 }, { x: 2 }])
  const pin = lease.pin(points)
  const { x } = points.columns
  const { buffer } = lease
  lease.dispose()
  assert.is(
    codeOf(() => lease.usedSize),
    'ARENA_DISPOSED',
  )
  const others = [pool.acquire(), pool.acquire()]
  for (const other of others) {
    assert.is.not(other.buffer, buffer)
    other.u8.fill(255, other.allocate(PAGE / 2), PAGE / 2)
  }
  assert.equal([...x.subarray(0, 2)], [1, 2])
  const { pinned, leased, bytes } = pool.statistics()
  assert.equal([pinned, leased, bytes], [1, 2, others[0]!.buffer.byteLength * 2])
  pin.release()
  for (const other of others) other.dispose()
  assert.is(pool.statistics().pinned, 1)
})

pins('uses the memory of a lease again whose pins were released', () => {
  const pool = new ArenaPool({ bytes: PAGE, max: 1 })
  const lease = pool.acquire()
  lease.pin().release()
  lease.dispose()
  assert.equal([pool.statistics().pinned, pool.statistics().idle], [0, 1])
})

pins('keeps a lease from growing', () => {
  const pool = new ArenaPool({ bytes: PAGE, max: 1, maxBytes: 10 * PAGE })
  const lease = pool.acquire()
  const pin = lease.pin()
  assert.is(
    codeOf(() => lease.allocate(2 * PAGE)),
    'ARENA_PINNED',
  )
  pin.release()
  lease.allocate(2 * PAGE)
  lease.dispose()
})

pins('keeps the columns of a table, by name, and lets others grow', () => {
  const arena = new Arena(8 * PAGE)
  const world = arena.create(World)
  const { bodies, points, marks } = world
  for (let row = 0; row < 5; row++) {
    bodies.push({ x: row })
    points.push({ x: row })
    marks.push({ x: row })
  }
  const pin = arena.pin(bodies, points)
  const again = arena.pin(points)
  const source = arena.create(Points, [{ x: 1 }])
  const rows = [
    ['Table.reserve', () => bodies.reserve(1000), 'ARENA_PINNED'],
    ['Table.trim', () => points.trim(), 'ARENA_PINNED'],
    ['Arena.free', () => arena.free(world), 'ARENA_PINNED'],
  ] as const
  assert.equal(wrongRows(rows, arena), [])
  const before = JSON.stringify(world)
  for (const call of [
    () => points.pushMany(100),
    () => points.assign([{ x: 9 }]),
    () => (world.points = source),
  ]) {
    const { usedSize } = arena
    assert.is(codeOf(call), 'ARENA_PINNED')
    assert.is(arena.usedSize, usedSize)
    assert.is(JSON.stringify(world), before)
  }
  expectError(() => bodies.reserve(1000), 'ARENA_PINNED', ['column of Table<Body>', 'got 1 pin,'])
  expectError(() => points.trim(), 'ARENA_PINNED', ['column of Table<Vec3>', 'got 2 pins,'])
  marks.reserve(1000)
  arena.free(source)
  while (points.length < points.capacity) points.push({ x: 3 })
  const { length } = points
  assert.is(
    codeOf(() => points.push({ x: 4 })),
    'ARENA_PINNED',
  )
  assert.is(points.length, length)
  points.truncate(1)
  pin.release()
  bodies.reserve(1000)
  assert.is(
    codeOf(() => points.trim()),
    'ARENA_PINNED',
  )
  again.release()
  points.trim()
  arena.free(world)
  assert.equal(arena.verify(), [])
})

pins('keeps the texts of a dictionary, and adds others while there is room', () => {
  const arena = new Arena(PAGE)
  const names = arena.create(Names, ['orc', 'elf'])
  const { offsets, bytes } = names
  const texts = [...bytes]
  const pin = arena.pin(names)
  const dwarf = names.intern('dwarf')
  const rows = [
    ['Dictionary.reserve', () => names.reserve(1000, 100_000), 'ARENA_PINNED'],
    ['Dictionary.clear', () => names.clear(), 'ARENA_PINNED'],
    ['Dictionary.trim', () => names.trim(), 'ARENA_PINNED'],
    ['Arena.free', () => arena.free(names), 'ARENA_PINNED'],
  ] as const
  assert.equal(wrongRows(rows, arena), [])
  assert.is(
    codeOf(() => names.assign(['troll'])),
    'ARENA_PINNED',
  )
  expectError(() => names.clear(), 'ARENA_PINNED', ['of a Dictionary', 'got 1 pin,'])
  let added = 0
  const fill = (): void => {
    for (; added < 1000; added++) names.intern(`name ${added}`)
  }
  assert.is(codeOf(fill), 'ARENA_PINNED')
  assert.ok(added > 2)
  assert.equal([...bytes], texts)
  assert.equal([...offsets], [0, 0, 3, 6])
  pin.release()
  fill()
  assert.is(names.find('dwarf'), dwarf)
  assert.is(names.length, 1004)
})

pins('pins empty tables and dictionaries, which have no blocks', () => {
  const arena = new Arena(PAGE)
  const points = arena.create(Points)
  const pin = arena.pin(points, arena.create(Names))
  points.push({ x: 1 })
  pin.release()
})

pins('refuses to pin anything else', () => {
  const arena = new Arena(PAGE)
  const world = arena.create(World)
  const far = new Arena(PAGE).create(Points)
  for (const wrong of [world, far, null, {}, world.groups]) {
    assert.is(
      codeOf(() => arena.pin(wrong as never)),
      'INVALID_VALUE',
    )
  }
  arena.reset()
})

pins.run()
