import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ExternalTlsf } from '../../src/tlsf.ts'
import { blocksOf } from '../support/external-heap.ts'
import { Random } from '../support/random.ts'

/**
 * O(1), counted and not timed: no call of allocate or free reads and writes its records more often
 * than a constant, however many blocks there are, once there are rows for them.
 */
const MOST = { allocate: 60, aligned: 130, free: 50 }

const constantTime = suite('external constant time')

/** Counts what is read from an array and written to it, from now on. */
function counted<Numbers extends Int32Array | Float64Array>(array: Numbers, count: () => void): Numbers {
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

/** The most accesses of each call in a random program that keeps about so many blocks alive. */
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
      // So that lists are long, and what is on them often a little too small.
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
  constantTime(`allocate and free with ${blocks} blocks, in a heap with room and in a full one`, () => {
    for (const capacity of [blocks * 30, 2 ** 30]) {
      const most = worst(capacity, blocks)
      for (const name of ['allocate', 'aligned', 'free'] as const) {
        assert.ok(most[name] <= MOST[name], `${name}: ${most[name]}, over ${MOST[name]}`)
      }
    }
  })
}

constantTime.run()
