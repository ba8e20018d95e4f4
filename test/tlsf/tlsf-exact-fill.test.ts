import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { blockBytes, FIXED, SMALLEST } from '../support/good-fit.ts'
import { forEachSeed } from '../support/random.ts'

// No bytes are lost between blocks: the next request can use all that the previous one leaves.
const fill = suite('tlsf/exact-fill')

const LARGEST_HEAP = 1024

fill(
  `two blocks fill every heap of up to ${LARGEST_HEAP} bytes, for every size of the first`,
  () => {
    for (let bytes = SMALLEST; FIXED + bytes <= LARGEST_HEAP; bytes += 8) {
      const heap = new Tlsf(FIXED + bytes)
      for (let k = 1; k <= bytes - 4; k++) {
        const blocks = fillWith(heap, [k])
        // Frees the blocks in both orders, alternately.
        freeAll(heap, k % 2 === 0 ? blocks : blocks.reverse())
      }
    }
  },
)

fill('three blocks fill a heap and are freed in all six orders', () => {
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

fill('blocks of increasing sizes fill a heap and are freed from the middle', () => {
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

/** Allocates `sizes` as long as there is room, and then the rest, which leaves nothing. */
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

/** Frees `blocks`, which are all live blocks, and asserts that the heap is one free block again. */
function freeAll(heap: Tlsf, blocks: number[]): void {
  for (const ptr of blocks) heap.free(ptr)
  const [violation] = verify(heap)
  if (violation) throw new Error(`${violation.invariant}: ${violation.message}`)
  if (heap.largestFree !== heap.capacity - FIXED - 4 || heap.blockCount !== 0) {
    throw new Error(`${heap.largestFree} bytes are free in one, of ${heap.capacity}`)
  }
}
