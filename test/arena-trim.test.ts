import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { Tlsf } from '../src/tlsf/tlsf.ts'
import { censusOf, Population } from './support/population.ts'
import { forEachSeed, Random, replaying } from './support/random.ts'
import { canMeasureResident, measureResident } from './support/resident.ts'

/** Returning memory to the system, and which bytes an arena may assume to be zero. */
const trim = suite('arena-trim')

trim('keeps every block, byte, counter and accessor', () => {
  let given = 0
  forEachSeed(500, (random) => {
    const arena = new Arena(random.between(2000, 60_000))
    const population = new Population(arena, random)
    for (let round = 0; round < 4; round++) {
      population.live(40, random.pick([40, 400, 4000]))
      population.release(random.below(population.size + 1))
      const untrimmed = Arena.from(arena.buffer.slice(0))
      const { capacity, freeSize, largestFree } = arena
      const census = censusOf(arena)
      if (arena.trim() > 0) given++
      assert.equal(censusOf(arena), census)
      assert.equal([arena.capacity, arena.freeSize], [capacity, freeSize])
      assert.is(arena.largestFree, largestFree)
      // Trimming empties the quick lists, as this does.
      assert.is(untrimmed.largestFree, largestFree)
      assert.equal(arena.verify(), [])
      population.check()
      const seed = random.word()
      assert.equal(answersOf(Arena.from(arena.buffer.slice(0)), seed), answersOf(untrimmed, seed))
    }
  })
  assert.ok(given >= 1000 || replaying, `${given} times anything to give back`)
})

/** Heaps in which every possible byte is dirty, and a call that leaves one free block. */
const EMPTYINGS: Record<string, (arena: Arena) => void> = {
  free: (arena) => {
    const ptrs: number[] = []
    arena.walk((ptr, _size, free) => {
      if (!free) ptrs.push(ptr)
    })
    for (const ptr of ptrs) arena.free(ptr)
  },
  reset: (arena) => arena.reset(),
  'reset and trim': (arena) => {
    arena.reset()
    arena.trim()
  },
  'reset and a block': (arena) => {
    arena.reset()
    arena.free(arena.allocate(Math.min(100, arena.largestFree)))
  },
}

const KINDS: Record<string, (capacity: number) => Arena> = {
  'an arena': (capacity) => new Arena(capacity),
  'a shared arena': (capacity) => new Arena(capacity, { shared: true }),
  'a copy of an arena': (capacity) => Arena.from(new Arena(capacity).buffer.slice(0)),
  'an arena in WebAssembly memory that others have written to': (capacity) => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 4 })
    new Uint8Array(memory.buffer).fill(0x6b)
    return new Arena(capacity, { memory })
  },
}

for (const [kind, open] of Object.entries(KINDS)) {
  trim(
    `returns zeros from allocateZeroed in ${kind} up to the last byte, whatever was written before`,
    () => {
      forEachSeed(60, (random) => {
        const arena = open(64 + 8 * random.below(400))
        for (const [how, empty] of Object.entries(EMPTYINGS)) {
          soil(arena, random)
          empty(arena)
          const size = random.chance(0.5) ? arena.largestFree : random.between(1, arena.largestFree)
          requireZeros(arena, arena.allocateZeroed(size), size, how)
          const rest = arena.largestFree
          if (rest > 0) requireZeros(arena, arena.allocateZeroed(rest), rest, `${how}, the rest`)
        }
        assert.equal(arena.verify(), [])
      })
    },
  )
}

trim('returns zeros from allocateZeroed after growth, after the former end and across it', () => {
  forEachSeed(40, (random) => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 20 })
    new Uint8Array(memory.buffer).fill(0x6b)
    const arena = new Arena(1000, { memory })
    for (let more = 0; more < 3; more++) {
      soil(arena, random)
      const ptrs: number[] = []
      arena.walk((ptr, _size, free) => {
        if (!free) ptrs.push(ptr)
      })
      if (random.chance(0.7)) arena.free(ptrs.at(-1)!)
      const size = arena.largestFree + random.between(1, 70_000)
      requireZeros(arena, arena.allocateZeroed(size), size, 'grown by an allocation')
      memory.grow(1)
      arena.refresh()
      const rest = arena.largestFree
      requireZeros(arena, arena.allocateZeroed(rest), rest, 'grown by others')
    }
  })
})

trim('grows a heap in a dirty buffer of any length and returns zeros there', () => {
  for (let more = 0; more < 8; more++) {
    const words = new Int32Array(1000 + more).fill(0x6b6b_6b6b)
    const heap = new Tlsf(words.buffer, { growable: true })
    const longer = new Int32Array(words.length + 200)
    longer.set(heap.words)
    heap.grow(longer)
    const size = heap.largestFree
    const ptr = heap.allocateZeroed(size)
    const bytes = new Uint8Array(longer.buffer, ptr, size)
    assert.is(
      bytes.findIndex((byte) => byte !== 0),
      -1,
      `${1000 + more} words`,
    )
  }
})

/** Returns the bytes that `trim` reports, the MiB by which the resident size fell, and the faults. */
const TRIM = `
  const arena = new Arena(257 * MIB)
  const kept = arena.allocate(1000)
  arena.u8.fill(7, kept, kept + 1000)
  const large = arena.allocate(256 * MIB)
  touch(arena, large, large + 256 * MIB)
  arena.free(large)
  const before = resident()
  const bytes = arena.trim()
  const fallen = before - resident()
  const isKept = arena.u8.subarray(kept, kept + 1000).every((byte) => byte === 7)
  return { bytes, fallen, isKept, faults: arena.verify() }
`

if (canMeasureResident) {
  trim('returns 256 MiB after the last live block to the system immediately', () => {
    const { bytes, fallen, ...rest } = measureResident(TRIM) as { bytes: number; fallen: number }
    assert.ok(bytes >= 256 * 2 ** 20, `${bytes} bytes by its own account`)
    assert.ok(fallen > 240, `the resident size fell by ${fallen} MiB`)
    assert.equal(rest, { isKept: true, faults: [] })
  })
} else {
  console.log(
    'SKIPPED: returning memory in trim (there is no /proc to read the resident size from)',
  )
}

trim.run()

/** Returns the results of random calls that depend on `seed`. */
function answersOf(arena: Arena, seed: number): number[] {
  const random = new Random(seed)
  const ptrs: number[] = []
  return Array.from({ length: 60 }, () => {
    if (ptrs.length > 0 && random.chance(0.3)) {
      arena.free(ptrs.splice(random.below(ptrs.length), 1)[0]!)
      return 0
    }
    const ptr = arena.tryAllocate(random.between(1, 900), random.pick([8, 8, 64]))
    if (ptr !== 0) ptrs.push(ptr)
    return ptr
  })
}

/** Fills the arena with blocks, and the blocks with nonzero bytes. */
function soil(arena: Arena, random: Random): void {
  arena.reset()
  while (arena.largestFree > 0) {
    const { largestFree } = arena
    const ptr = arena.allocate(random.between(Math.min(200, largestFree), largestFree))
    arena.u8.fill(0xff, ptr, ptr + arena.sizeOf(ptr))
  }
}

function requireZeros(arena: Arena, ptr: number, size: number, how: string): void {
  const at = arena.u8.subarray(ptr, ptr + size).findIndex((byte) => byte !== 0)
  assert.is(at, -1, `after ${how}, byte ${at} of ${size} at ${ptr} of ${arena.capacity}`)
}
