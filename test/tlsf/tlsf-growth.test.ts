import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { OffheapError } from '../../src/errors.ts'
import { Tlsf, type TlsfOptions } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { checkPattern, writePattern } from '../support/pattern.ts'

// Tests heaps whose memory grows. `Arena` decides when it grows.
const growth = suite('tlsf/growth')

const WORDS = [0, 1, 2, 3, 4, 5, 6, 8, 30, 31, 32, 100, 1000, 4096, 100_000]

for (const [last, fill] of [
  ['free', false],
  ['live', true],
] as const) {
  growth(`a heap grows by any number of words when the last block is ${last}`, () => {
    for (const more of WORDS) {
      const heap = sample({ growable: true }, fill)
      const { usedSize, freeSize, capacity, blockCount } = heap
      grow(heap, more)
      assert.equal(verify(heap), [], `${more} words`)
      const gained = heap.capacity - capacity
      assert.ok(gained <= more * 4 && gained >= more * 4 - 16, `${gained} bytes of ${more} words`)
      assert.equal([heap.usedSize, heap.blockCount], [usedSize, blockCount])
      assert.is(heap.freeSize, freeSize + gained)
      if (heap.largestFree > 0) assert.ok(heap.allocate(heap.largestFree) > 0)
      assert.equal(verify(heap), [], `${more} words, and filled`)
      assert.is(Tlsf.from(heap.words.buffer).capacity, heap.capacity)
    }
  })
}

growth('a heap that grows step by step keeps every block', () => {
  const heap = new Tlsf(new ArrayBuffer(4096), { growable: true })
  const live = []
  for (let serial = 1; serial < 400; serial++) {
    let ptr = heap.allocate(serial * 5)
    if (ptr === 0) {
      grow(heap, 1000)
      ptr = heap.allocate(serial * 5)
    }
    const block = { ptr, usable: heap.sizeOf(ptr), serial }
    writePattern(heap.words, block)
    live.push(block)
    if (serial % 3 === 0) heap.free(live.splice(serial % live.length, 1)[0]!.ptr)
  }
  assert.equal(verify(heap), [])
  for (const block of live) {
    checkPattern(heap.words, block.ptr, block, block.usable)
    heap.free(block.ptr)
  }
  assert.is(heap.largestFree, heap.capacity - 52)
})

growth('allocateZeroed does not write added words, which are zero already', () => {
  const heap = sample({ growable: true, zeroed: true }, false)
  const all = heap.allocate(heap.largestFree)
  heap.words.fill(-1, all >>> 2, heap.tail)
  heap.free(all)
  grow(heap, 1000)
  const ptr = heap.allocateZeroed(heap.largestFree)
  assert.ok(heap.words.subarray(ptr >>> 2, heap.tail).every((word) => word === 0))
})

growth('a heap without enough list heads grows less or not at all, and stays valid', () => {
  for (const more of WORDS) {
    for (const fill of [false, true]) {
      const heap = sample({}, fill)
      try {
        grow(heap, more)
      } catch (error) {
        assert.instance(error, OffheapError)
      }
      assert.equal(verify(heap), [], `${more} words`)
    }
  }
})

growth.run()

/** Creates a heap with its victim in the middle, and a last block that is free or live. */
function sample(options: TlsfOptions, fill: boolean): Tlsf {
  const heap = new Tlsf(new ArrayBuffer(3000), options)
  const first = heap.allocate(200)
  heap.allocate(fill ? heap.largestFree : 100)
  heap.reallocate(first, 100)
  return heap
}

function grow(heap: Tlsf, more: number): void {
  const words = new Int32Array(heap.words.length + more)
  words.set(heap.words)
  heap.grow(words)
}
