import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { blockBytes, FIXED, SMALLEST } from '../support/good-fit.ts'
import { forEachSeed } from '../support/random.ts'

/** Nothing is lost between blocks: what one request leaves, the next one gets to the last byte. */
const fill = suite('tlsf fills a heap exactly')

const LARGEST_HEAP = 1024

fill(`allocate(k), then all the rest: every k, every heap up to ${LARGEST_HEAP} bytes`, () => {
  for (let bytes = SMALLEST; FIXED + bytes <= LARGEST_HEAP; bytes += 8) {
    const heap = new Tlsf(FIXED + bytes)
    for (let k = 1; k <= bytes - 4; k++) {
      const blocks = fillWith(heap, [k])
      // The blocks in both orders, by turns.
      freeAll(heap, k % 2 === 0 ? blocks : blocks.reverse())
    }
  }
})

fill('three parts, freed in each of the six orders', () => {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  forEachSeed(3000, (random) => {
    const bytes = random.between(6, 122) * 8
    const heap = new Tlsf(FIXED + bytes)
    const first = random.between(1, bytes - 4)
    const second = random.between(1, Math.max(1, bytes - blockBytes(first) - 4))
    for (const order of orders) {
      const blocks = fillWith(heap, [first, second])
      freeAll(
        heap,
        order.map((index) => blocks[index] ?? 0).filter((ptr) => ptr !== 0),
      )
    }
  })
})

fill('in blocks of one granule more each, freed from the middle', () => {
  const heap = new Tlsf(64 * 1024)
  const blocks: number[] = []
  for (let size = 12; ; size += 8) {
    const ptr = heap.allocate(size)
    if (ptr === 0) break
    blocks.push(ptr)
  }
  if (heap.largestFree > 0) blocks.push(heap.allocate(heap.largestFree))
  assert.is(heap.freeSize, 0)
  blocks.sort((a, b) => Math.abs(a - 32 * 1024) - Math.abs(b - 32 * 1024))
  freeAll(heap, blocks)
})

fill.run()

/** Allocates `sizes`, as far as they go, and then all the rest; nothing is left then. */
function fillWith(heap: Tlsf, sizes: number[]): number[] {
  const blocks: number[] = []
  for (const size of sizes) {
    if (blockBytes(size) > heap.freeSize) break
    blocks.push(heap.allocate(size))
  }
  const rest = heap.freeSize
  const fits = rest === 0 || rest >= SMALLEST
  if (!fits) throw new Error(`${rest} bytes are lost behind ${sizes}`)
  if (rest > 0) blocks.push(heap.allocate(rest - 4))
  if (heap.freeSize !== 0 || heap.largestFree !== 0 || blocks.includes(0)) {
    throw new Error(`${heap.freeSize} bytes are left in ${heap.capacity} behind ${sizes}`)
  }
  if (heap.allocate(1) !== 0) throw new Error('a full heap has room')
  return blocks
}

/** Frees `blocks`, all that live; the heap is one block again. */
function freeAll(heap: Tlsf, blocks: number[]): void {
  for (const ptr of blocks) heap.free(ptr)
  const [violation] = verify(heap)
  if (violation) throw new Error(`${violation.invariant}: ${violation.message}`)
  if (heap.largestFree !== heap.capacity - FIXED - 4 || heap.blockCount !== 0) {
    throw new Error(`${heap.largestFree} bytes are free in one, of ${heap.capacity}`)
  }
}
