import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { setOwned } from '../../src/owned-block.ts'
import { Depot, Units } from '../golden/readable/slot-maps.gen.ts'
import { Random, seeds } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'

/** Slot maps at the end of their generations, and over bytes that no slot map has. */
const maps = suite('collections/slot-map-bytes')

/** Indices of words, independently of the source. */
const [LIMIT, DIRECTORY, FREE, STRIDE, SLOTS] = [0, 3, 4, 10, 11]

/** Returns the word index of the head of a slot map. */
function headOf({ arena, ptr }: { arena: Arena; ptr: number }): number {
  return arena.u32[ptr >>> 2]! >>> 2
}

/** Writes the last generation into all free slots of the first chunk of a short or a wide map. */
function wearOut(map: { arena: Arena; ptr: number }, isWide: boolean): void {
  const { u32 } = map.arena
  const head = headOf(map)
  const chunk = u32[u32[head + DIRECTORY]! >>> 2]! >>> 2
  for (let word = chunk + 4; word < chunk + 4 + u32[head + SLOTS]!; word++) {
    if (u32[word]! >>> 30 === 2) u32[word] = u32[word]! | (isWide ? 2 ** 27 - 1 : 255 << 22)
  }
}

maps('handles are small integers, or safe ones in wide maps', () => {
  const arena = new Arena(1 << 20)
  const depot = arena.create(Depot)
  for (const [map, most, isWide] of [
    [depot.units, 2 ** 30, false],
    [depot.guards, 2 ** 53, true],
  ] as const) {
    map.add()
    wearOut(map, isWide)
    const handle = map.add({ x: 5 })
    assert.ok(handle > most * 0.99 && handle < most)
    assert.is(map.get(handle)!.x, 5)
    assert.is(map.handleOf(map.ptrOf(handle)), handle)
    assert.equal([...map.keys()].at(-1), handle)
    assert.is(map.remove(handle), true)
  }
})

maps('a slot is retired after its last generation, and its chunk is given back', () => {
  const arena = new Arena(1 << 20)
  const depot = arena.create(Depot)
  for (const [map, isWide] of [
    [depot.units, false],
    [depot.guards, true],
  ] as const) {
    map.reserve(1)
    const slots = map.capacity
    wearOut(map, isWide)
    const handles = Array.from({ length: slots }, () => map.add())
    assert.is(new Set(handles).size, slots)
    const pointers = new Set(handles.map((handle) => map.ptrOf(handle)))
    map.remove(handles[0]!)
    assert.is(map.capacity, slots - 1)
    const other = map.add()
    assert.not.ok(pointers.has(map.ptrOf(other)), 'a retired slot is not used again')
    const used = arena.usedSize
    for (const handle of handles.slice(1)) assert.is(map.remove(handle), true)
    assert.ok(arena.usedSize < used - 4_000, 'the chunk is given back')
    for (const handle of handles) assert.is(map.get(handle), undefined)
    for (const handle of handles) assert.is(map.remove(handle), false)
    assert.equal([map.size, examine(depot), arena.verify()], [1, [], []])
  }
})

maps('adding fails when all handles were given out, and changes nothing', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 20, { checked: checked && { leaks: 'ignore' } })
    const units = Units.create(arena)
    const kept = units.add({ x: 1 })
    units.reserve(2)
    // A full directory of chunks without generations, except the first one.
    const { u32 } = arena
    const head = headOf(units)
    const slots = u32[head + SLOTS]!
    const entries = Math.floor(2 ** 22 / slots)
    const directory = setOwned(arena, arena.allocate(entries * 4))
    u32.fill(256 * 2 + 1, directory >>> 2, (directory >>> 2) + entries)
    u32[directory >>> 2] = u32[u32[head + DIRECTORY]! >>> 2]!
    u32[head + DIRECTORY] = directory
    u32[head + LIMIT] = entries * slots
    while (units.size < units.capacity) units.add()
    const { usedSize } = arena
    assert.is(
      codeOf(() => units.add({ x: 2 })),
      'HANDLES_EXHAUSTED',
    )
    assert.is(
      codeOf(() => units.reserve(units.size + 1)),
      'HANDLES_EXHAUSTED',
    )
    assert.equal([arena.usedSize, units.get(kept)!.x, arena.verify()], [usedSize, 1, []])
    const last = [...units.keys()].at(-1)!
    units.remove(last)
    assert.ok(units.add() !== last)
  }
})

maps('every call over overwritten bytes returns or throws an OffheapError, and ends', () => {
  for (const seed of seeds(300)) {
    const random = new Random(seed)
    const arena = new Arena(1 << 16)
    const values = Array.from({ length: 600 }, (_, x) => ({ x }))
    const isWide = random.chance(0.5)
    const depot = arena.create(Depot, isWide ? { guards: values } : { units: values })
    const map = isWide ? depot.guards : depot.units
    const handles = [...map.keys()]
    for (const handle of handles.slice(0, 50)) map.remove(handle)
    const head = headOf(map) * 4
    const directory = arena.u32[(head >>> 2) + DIRECTORY]!
    const chunk = arena.u32[directory >>> 2]!
    const words = random.pick([head, chunk, directory]) >>> 2
    const bad = [0, 1, 0xffff_ffff, 0x8000_0000, head, chunk, chunk + 4096, random.word()]
    for (let count = 0; count < 3; count++) {
      arena.u32[words + random.below(17)] = random.pick(bad)
    }
    const calls = [
      () => map.add({ x: 1 }),
      () => map.add(),
      () => map.remove(random.pick(handles)),
      () => map.get(random.pick(handles)),
      () => map.set(random.pick(handles), { x: 1 }),
      () => map.handleOf(map.ptrOf(random.pick(handles))),
      () => [...map],
      () => [...map.entries()],
      () => map.pointers$(),
      () => map.trim(),
      () => map.reserve(1_000),
      () => map.assign([{ x: 1 }, {}]),
      () => examine(depot),
      () => JSON.stringify(depot),
      () => Depot.create(arena, depot),
      () => map.clear(),
      () => arena.free(depot),
    ]
    for (const call of random.shuffle(calls).slice(0, 6)) {
      try {
        call()
      } catch (error) {
        assert.instance(error, OffheapError, `seed ${seed}: ${String(call)} ${String(error)}`)
      }
    }
  }
})

maps('examine reports what is wrong with the bytes', () => {
  const faults: Readonly<Record<string, (u32: Uint32Array, head: number, chunk: number) => void>> =
    {
      capacity: (u32, head) => u32[head + 5]!++,
      'number of structs': (u32, head) => u32[head + 2]!++,
      geometry: (u32, head) => u32[head + STRIDE]!++,
      'further free slots': (u32, head) => (u32[head + FREE] = 0),
      'retired slots': (u32, _, chunk) => u32[chunk + 3]!++,
      'owner of a chunk': (u32, _, chunk) => (u32[chunk + 1] = 8),
      'handle in slot': (u32, _, chunk) => u32[chunk + 5]!++,
      'slot 0': (u32, _, chunk) => (u32[chunk + 4] = 0),
    }
  for (const [text, damage] of Object.entries(faults)) {
    const arena = new Arena(1 << 16)
    const depot = arena.create(Depot, { units: [{}, {}] })
    const { u32 } = arena
    const head = headOf(depot.units)
    damage(u32, head, u32[u32[head + DIRECTORY]! >>> 2]! >>> 2)
    const messages = examine(depot)
      .map((fault) => JSON.stringify(fault))
      .join()
    assert.ok(messages.includes(text), `${text}: ${messages}`)
  }
})

maps.run()
