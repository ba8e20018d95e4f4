import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { carve, type Drawing } from '../support/drawing.ts'

// Describes the effect of each call with drawings: `a28` is a live block of 28 bytes, `.28` a free one.
const draws = (drawing: Drawing, picture: string): void => assert.is(String(drawing), picture)

const free = suite('tlsf/tlsf free')

free('does not coalesce with live blocks', () => {
  draws(carve('a28 b28 c28 .924').free('b'), 'a28 .28 c28 .924')
})

free('coalesces with the next free block (I3)', () => {
  draws(carve('a28 b28 .28 c28').free('b'), 'a28 .60 c28')
})

free('coalesces with the previous free block (I3)', () => {
  draws(carve('.28 a28 b28').free('a'), '.60 b28')
})

free('coalesces with free blocks on both sides', () => {
  const heap = carve('a28 b28 c28 .924').free('a', 'c')
  draws(heap, '.28 b28 .956')
  draws(heap.free('b'), '.1020')
})

free('leaves one block after all blocks were freed in any order', () => {
  for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']) {
    draws(carve('a12 b20 c28 .60').free(...order), '.132')
  }
})

free.run()

const allocate = suite('tlsf/tlsf allocate')

allocate('takes the start of a free block', () => {
  draws(carve('.100').allocate('a', 28), 'a28 .68')
})

allocate('rounds sizes up to whole granules with the header, at least to 12 bytes', () => {
  draws(carve('.300').allocate('a', 1).allocate('b', 12).allocate('c', 13), 'a12 b12 c20 .244')
})

allocate('leaves a rest that is too small for a block in the block', () => {
  draws(carve('.36 a12').allocate('b', 28), 'b36 a12')
  draws(carve('.44 a12').allocate('b', 28), 'b28 .12 a12')
})

allocate('prefers the block of its own size to larger ones', () => {
  draws(carve('.60 a12 .28 b12 .100').allocate('c', 28), '.60 a12 c28 b12 .100')
})

allocate('prefers the lowest list of larger blocks', () => {
  draws(carve('.108 a12 .52 b12 .300').allocate('c', 28), '.108 a12 c28 .20 b12 .300')
})

allocate('prefers the victim when it is the closer fit', () => {
  const heap = carve('.100 a12 .500 b12').allocate('c', 36)
  draws(heap, 'c36 .60 a12 .500 b12')
  draws(heap.allocate('d', 28), 'c36 d28 .28 a12 .500 b12')
})

allocate('takes the block that was freed last', () => {
  draws(carve('a28 b12 c28 d12').free('a', 'c').allocate('e', 28), '.28 b12 e28 d12')
})

allocate('fills the heap to the last byte', () => {
  const heap = carve('.100').allocate('a', 48)
  draws(heap, 'a52 .44')
  draws(heap.allocate('b', 44), 'a52 b44')
  draws(heap.allocate('c', 1), 'a52 b44')
})

allocate('examines eight blocks of its own size class, and not nine, before it fails', () => {
  // 252 and 260 bytes are one size class; the block that was freed last is examined first.
  const small = [...'abcdefgh']
  const picture = small.map((name) => `${name}252 ${name.toUpperCase()}12`).join(' ')
  const eight = carve(`z260 Z12 ${picture}`).free('z', ...small.slice(1))
  assert.is(eight.heap.largestFree, 260)
  assert.is(eight.heap.allocate(260), eight.heap.first * 4 + 4)
  const nine = carve(`z260 Z12 ${picture}`).free('z', ...small)
  assert.is(nine.heap.largestFree, 252)
  assert.is(nine.heap.allocate(260), 0)
  assert.ok(nine.heap.allocate(252) > 0)
})

allocate.run()

const aligned = suite('tlsf/tlsf allocate aligned')

aligned('leaves the gap before it as a free block', () => {
  for (const align of [16, 32, 64, 128, 256]) {
    for (const before of [12, 20, 28, 36, 44, 52, 60]) {
      const drawing = carve(`a${before} .1500`).allocate('b', 28, align)
      assert.is(drawing.ptr('b') % align, 0)
      const gap = drawing.ptr('b') - drawing.ptr('a') - before - 4
      const rest = 1500 - 32 - gap
      draws(drawing, gap === 0 ? `a${before} b28 .${rest}` : `a${before} .${gap - 4} b28 .${rest}`)
      draws(drawing.free('b'), `a${before} .1500`)
    }
  }
})

aligned('at 1, 2 or 4 is the same as at 8', () => {
  for (const align of [1, 2, 4, 8]) draws(carve('.100').allocate('a', 9, align), 'a12 .84')
})

aligned('uses a block in which the aligned payload just fits', () => {
  const heap = new Tlsf(64 * 1024)
  const ptr = heap.allocate(4092, 4096)
  heap.allocate(heap.largestFree)
  while (heap.allocate(12) > 0) continue
  heap.free(ptr)
  assert.is(heap.allocate(4092, 4096), ptr)
  assert.equal(verify(heap), [])
})

aligned.run()

const reallocate = suite('tlsf/tlsf reallocate')

reallocate('returns the same pointer when the block is large enough', () => {
  draws(carve('a28 b12').reallocate('a', 25), 'a28 b12')
  draws(carve('a28 b12').reallocate('a', 20), 'a28 b12')
})

reallocate('frees the rest when the block shrinks', () => {
  draws(carve('a60 b12').reallocate('a', 28), 'a28 .28 b12')
  draws(carve('a60 .28 b12').reallocate('a', 28), 'a28 .60 b12')
  draws(carve('a60 .12 b12').reallocate('a', 52), 'a52 .20 b12')
})

reallocate('grows into the next free block', () => {
  draws(carve('a28 .60 b12').reallocate('a', 44), 'a44 .44 b12')
  draws(carve('a28 .60 b12').reallocate('a', 92), 'a92 b12')
  draws(carve('a28 .60 b12').reallocate('a', 80), 'a92 b12')
})

reallocate('grows into the previous free block and moves the bytes', () => {
  const heap = carve('.28 a28 b12')
  const before = payload(heap, 'a', 28).fill(7).slice()
  draws(heap.reallocate('a', 44), 'a44 .12 b12')
  assert.equal(payload(heap, 'a', 28), before)
})

reallocate('grows into free blocks on both sides', () => {
  const heap = carve('.28 a28 .28 b12')
  const before = payload(heap, 'a', 28).map((_, index) => index)
  payload(heap, 'a', 28).set(before)
  draws(heap.reallocate('a', 92), 'a92 b12')
  assert.equal(payload(heap, 'a', 28), before)
})

reallocate('moves the block with its bytes when its neighbours are live', () => {
  const heap = carve('a28 b12 .204')
  payload(heap, 'a', 28).fill(5)
  draws(heap.reallocate('a', 60), '.28 b12 a60 .140')
  assert.equal(payload(heap, 'a', 28), new Uint8Array(28).fill(5))
})

reallocate('returns 0 and leaves the block unchanged when there is no room', () => {
  const heap = carve('a28 b12 .28')
  payload(heap, 'a', 28).fill(5)
  draws(heap.reallocate('a', 60), 'a28 b12 .28')
  assert.equal(payload(heap, 'a', 28), new Uint8Array(28).fill(5))
})

reallocate('keeps the alignment however the block grows', () => {
  for (const align of [16, 64, 256]) {
    const heap = new Tlsf(32 * 1024)
    heap.allocate(12)
    let ptr = heap.allocate(20, align)
    for (let size = 20; size < 3000; size += 60) {
      if (size % 120 === 20) heap.allocate(12)
      ptr = heap.reallocate(ptr, size)
      assert.is(ptr % align, 0, `${size} bytes at ${align}`)
      assert.equal(verify(heap), [])
    }
  }
})

reallocate('keeps at most the alignment that the heap supports', () => {
  // A block that was allocated with alignment 16 is at a multiple of 1,024 by chance.
  const heap = new Tlsf(840)
  const blocks = fillWith(heap, 12, 16)
  const lucky = blocks.find((ptr) => ptr % 1024 === 0)!
  const last = blocks.at(-1)!
  heap.free(last)
  assert.ok(lucky > 0)
  assert.is(heap.reallocate(lucky, 100), 0)
})

reallocate.run()

function payload(drawing: Drawing, name: string, size: number): Uint8Array {
  return new Uint8Array(drawing.heap.words.buffer, drawing.ptr(name), size)
}

function fillWith(heap: Tlsf, size: number, align: number): number[] {
  const blocks: number[] = []
  for (let ptr = heap.allocate(size, align); ptr !== 0; ptr = heap.allocate(size, align)) {
    blocks.push(ptr)
  }
  return blocks
}
