import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ExternalTlsf } from '../../src/tlsf.ts'
import { blocksOf } from '../support/external-heap.ts'
import { Random } from '../support/random.ts'

/**
 * Counts instead of timing: no call of allocate or free accesses the metadata more often than a constant
 * number of times, for any number of blocks, provided that their rows exist.
 */
const MOST = { allocate: 60, aligned: 130, free: 50 }

const constantTime = suite('tlsf/external-constant-time')

/** Counts the reads and writes of an array from now on. */
function counted<Numbers extends Int32Array | Float64Array>(
  array: Numbers,
  count: () => void,
): Numbers {
  return new Proxy(array, {
    get(target, key) {
      count()
      return Reflect.get(target, key)
    },
    set(target, key, value) {
      count()
      return Reflect.set(target, key, value)
    },
  })
}

/** Returns the maximum accesses of each call in a random program with about that many live blocks. */
function worst(capacity: number, blocks: number): typeof MOST {
  const heap = new ExternalTlsf(capacity, { capacity: 4 * blocks + 100 })
  const records = blocksOf(heap)
  let accesses = 0
  const count = (): void => {
    accesses++
  }
  records.words = counted(records.words, count)
  records.offsets = counted(records.offsets, count)
  const most = { allocate: 0, aligned: 0, free: 0 }
  const random = new Random(blocks)
  const live: number[] = []
  for (let call = 0; call < 4 * blocks + 2000; call++) {
    accesses = 0
    if (live.length > 0 && random.chance(live.length / blocks / 2)) {
      const index = random.below(live.length)
      heap.free(live[index]!)
      most.free = Math.max(most.free, accesses)
      live[index] = live.at(-1)!
      live.pop()
    } else {
      // These sizes make lists long, and their blocks often slightly too small.
      const size = random.chance(0.8) ? random.between(32, 34) : random.between(1, 500)
      const align = random.chance(0.3) ? 2 ** random.below(8) : 1
      const region = heap.allocate(size, align)
      const name = align > 1 ? 'aligned' : 'allocate'
      most[name] = Math.max(most[name], accesses)
      if (region !== undefined) live.push(region)
    }
  }
  return most
}

for (const blocks of [50, 1000, 20_000]) {
  constantTime(
    `allocate and free are bounded with ${blocks} blocks, in a heap with room and in a full one`,
    () => {
      for (const capacity of [blocks * 30, 2 ** 30]) {
        const most = worst(capacity, blocks)
        for (const name of ['allocate', 'aligned', 'free'] as const) {
          assert.ok(most[name] <= MOST[name], `${name}: ${most[name]}, over ${MOST[name]}`)
        }
      }
    },
  )
}

constantTime.run()
