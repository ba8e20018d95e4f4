import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { MAX_BYTES } from '../../src/tlsf/block.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { FIXED } from '../support/good-fit.ts'
import { IntervalMap } from '../support/interval-map.ts'
import { Random } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'

/**
 * Tests offsets and sizes beyond 2^31, where signed 32-bit arithmetic overflows. Memory that is never
 * written takes no pages, so that the tests need only a few megabytes.
 */
const CAPACITY = FIXED + (2 ** 30 - 1024) * 4
const GIB = 2 ** 30

const large = suite('tlsf/four-gib')

const heap = tryMake(CAPACITY)
if (heap === undefined) {
  console.log('SKIPPED: heaps of 4 GiB (the system has no buffer of that size)')
} else {
  large.before.each(() => heap.reset())

  large('a new heap is one block, and the largest live block has nearly 2 GiB', () => {
    assert.is(heap.capacity, CAPACITY)
    assert.is(heap.largestFree, MAX_BYTES)
    const ptr = heap.allocate(MAX_BYTES)
    assert.ok(heap.sizeOf(ptr) >= MAX_BYTES)
    for (const more of [MAX_BYTES + 1, 2 ** 31 - 1, 2 ** 31, 3 * GIB]) {
      assert.is(heap.allocate(more), 0, `allocate(${more})`)
      assert.is(heap.allocate(more, 64), 0, `allocate(${more}, 64)`)
      assert.is(heap.reallocate(ptr, more), 0, `reallocate(${more})`)
    }
    assert.equal(verify(heap), [])
    const second = heap.allocate(heap.largestFree)
    assert.is(heap.largestFree, heap.freeSize - 4)
    heap.free(second)
    heap.free(ptr)
    assert.is(heap.largestFree, MAX_BYTES)
  })

  large('blocks fill the heap, for sizes around every power of two', () => {
    for (let power = 2 ** 20; power <= 2 ** 30; power *= 2) {
      for (const k of [power - 12, power - 5, power - 4, power - 3, power, power + 4]) {
        const first = heap.allocate(k)
        assert.ok(first > 0 && heap.sizeOf(first) >= k, `${k}`)
        while (heap.freeSize - 4 > MAX_BYTES) assert.ok(heap.allocate(GIB) > 0, `GiB after ${k}`)
        assert.ok(heap.allocate(heap.freeSize - 4) > 0, `the last block after ${k}`)
        assert.is(heap.freeSize, 0)
        heap.free(first)
        assert.is(heap.allocate(k, 4096) % 4096, 0)
        heap.reset()
      }
    }
  })

  large('blocks beyond 2 GiB are allocated and freed as others are', () => {
    const below = [heap.allocate(MAX_BYTES), heap.allocate(8192)]
    const map = new IntervalMap(heap.first * 4, heap.tail * 4)
    for (const ptr of below) map.add(ptr - 4, ptr + heap.sizeOf(ptr))
    const random = new Random(1)
    const live: number[] = []
    for (let step = 0; step < 5000; step++) {
      if (random.chance(0.55)) {
        const size = random.pick([12, 100, 5000, 1 << 20, 50 << 20, random.between(1, 1 << 28)])
        const ptr = heap.allocate(size, random.pick([8, 8, 8, 64, 4096]))
        if (ptr === 0) continue
        assert.ok(ptr > 2 ** 31)
        map.add(ptr - 4, ptr + heap.sizeOf(ptr))
        heap.words[ptr >>> 2] = ptr
        live.push(ptr)
      } else if (live.length > 0) {
        const [ptr] = live.splice(random.below(live.length), 1) as [number]
        assert.is(heap.words[ptr >>> 2]! >>> 0, ptr)
        heap.free(ptr)
        map.remove(ptr - 4)
        assert.ok(['DOUBLE_FREE', 'INVALID_POINTER'].includes(codeOf(() => heap.free(ptr))))
      }
      if (step % 50 === 0) assert.equal(verify(heap), [])
    }
    for (const ptr of [...live, ...below]) heap.free(ptr)
    assert.is(heap.largestFree, MAX_BYTES)
    assert.equal(verify(heap), [])
  })

  large('growing and moving blocks beyond 2 GiB keeps their bytes', () => {
    const below = [heap.allocate(MAX_BYTES), heap.allocate(8192)]
    let ptr = heap.allocate(100)
    heap.words[(ptr >>> 2) + 5] = 77
    for (const size of [1000, 10 << 20, 200, GIB, 100]) {
      heap.allocate(12)
      ptr = heap.reallocate(ptr, size)
      assert.ok(ptr > 2 ** 31)
      assert.is(heap.words[(ptr >>> 2) + 5], 77, `${size} bytes`)
    }
    for (const ptr of below) heap.free(ptr)
    assert.equal(verify(heap), [])
  })

  large('pointers beyond the end are refused', () => {
    for (const ptr of [2 ** 32, 2 ** 32 - 8, 2 ** 32 + 2 ** 31, -(2 ** 31), heap.tail * 4 + 4]) {
      assert.is(
        codeOf(() => heap.free(ptr)),
        'INVALID_POINTER',
        `free(${ptr})`,
      )
    }
  })
}

large.run()

function tryMake(capacity: number): Tlsf | undefined {
  try {
    return new Tlsf(capacity)
  } catch {
    return undefined
  }
}
