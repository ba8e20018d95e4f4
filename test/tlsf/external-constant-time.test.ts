import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ExternalTlsf } from '../../src/tlsf.ts'
import type { Blocks } from '../../src/tlsf/external-blocks.ts'
import { DEPTH, MOST_QUICK } from '../../src/tlsf/external-rows.ts'
import { blocksOf, given, quickCount } from '../support/external-heap.ts'
import { Random } from '../support/random.ts'

/**
 * Counts instead of timing: no call of allocate or free accesses the metadata more often than a constant
 * number of times, for any number of blocks, provided that their rows exist.
 */
const MOST = { allocate: 60, aligned: 130, free: 50 }
/** Emptying the quick lists reads each slot, and coalesces up to `DEPTH` blocks for each. */
const EMPTYING = 2 * MOST_QUICK + MOST_QUICK * DEPTH * MOST.free

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
function worst(capacity: number, blocks: number): typeof MOST & { emptying: number } {
  const heap = new ExternalTlsf(capacity, { capacity: 4 * blocks + 100 })
  const records = blocksOf(heap)
  let accesses = 0
  const count = (): void => {
    accesses++
  }
  records.words = counted(records.words, count)
  records.offsets = counted(records.offsets, count)
  const most = { allocate: 0, aligned: 0, free: 0, emptying: 0 }
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
      const before = listedBlocks(records)
      const isListed = align === 1 && quickCount(heap, size) > 0
      accesses = 0
      const region = heap.allocate(size, align)
      const spent = accesses
      const empties = region === undefined || (!isListed && listedBlocks(records) < before)
      const name = empties ? 'emptying' : align > 1 ? 'aligned' : 'allocate'
      most[name] = Math.max(most[name], spent)
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
        assert.ok(most.emptying <= EMPTYING, `emptying: ${most.emptying}, over ${EMPTYING}`)
      }
    },
  )
}

constantTime('a request that empties full quick lists is bounded, in heaps of any size', () => {
  for (const capacity of [2 ** 16, 2 ** 20, 2 ** 50]) {
    const heap = new ExternalTlsf(capacity, { capacity: 2 * MOST_QUICK * DEPTH + 10 })
    const records = blocksOf(heap)
    const regions: number[] = []
    for (let size = 1; size <= MOST_QUICK; size++) {
      for (let block = 0; block < DEPTH; block++) {
        regions.push(given(heap.allocate(size)))
        heap.allocate(1)
      }
    }
    for (const region of regions) heap.free(region)
    assert.is(listedBlocks(records), MOST_QUICK * DEPTH)
    let accesses = 0
    records.words = counted(records.words, () => accesses++)
    records.offsets = counted(records.offsets, () => accesses++)
    assert.is(heap.allocate(capacity), undefined)
    const spent = accesses
    assert.is(listedBlocks(records), 0)
    assert.ok(spent <= EMPTYING && spent > EMPTYING / 5, `${spent} of ${EMPTYING}`)
  }
})

constantTime.run()

/** Returns the number of blocks on quick lists. */
function listedBlocks({ words, quick, largestQuick }: Blocks): number {
  let count = 0
  for (let size = 1; size <= largestQuick; size++) count += words[quick + size]! & DEPTH
  return count
}
