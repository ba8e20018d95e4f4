import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { FIRST_MARK, MARK, markAfter } from '../../src/tlsf/block.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { forEachSeed, Random } from '../support/random.ts'

/**
 * Pointers of blocks that no longer exist are refused: blocks that were freed, coalesced, partly
 * reallocated, or freed by a `reset`, unless a live block starts there now.
 */
const stale = suite('tlsf/stale-pointers')

stale('the mark after a mark differs from it, and is used again only after 2^28 resets', () => {
  const marks = new Set<number>()
  let mark = FIRST_MARK
  for (let reset = 0; reset < 2 ** 16; reset++) {
    marks.add(mark)
    mark = markAfter(mark)
  }
  assert.is(marks.size, 2 ** 16)
  // Only the bits of sizes change, without the lowest.
  for (const each of marks) assert.is((each ^ FIRST_MARK) & ~0x1fff_fffe, 0)
})

stale('the marks of 2^n resets in a row differ in their n highest bits', () => {
  for (const bits of [1, 4, 9]) {
    let mark = FIRST_MARK
    const marks: number[] = []
    for (let reset = 0; reset < 3 * 2 ** bits; reset++, mark = markAfter(mark)) marks.push(mark)
    for (let from = 0; from + 2 ** bits <= marks.length; from++) {
      const highest = marks.slice(from, from + 2 ** bits).map((each) => each >>> (29 - bits))
      assert.is(new Set(highest).size, 2 ** bits)
    }
  }
})

for (const capacity of [1024, 4096, 2 ** 16, 2 ** 20 - 8, 2 ** 20, 2 ** 21 + 400]) {
  stale(`a heap of ${capacity} bytes refuses the pointers from before its last resets`, () => {
    const heap = new Tlsf(capacity)
    const random = new Random(capacity)
    const resets = Math.floor(2 ** 31 / capacity)
    // The first block is that of the heap after a reset, which writes its header.
    const former: Former[] = []
    for (let reset = 0; reset < Math.min(2 * resets, 5000); reset++) {
      const ptrs = fillAndFree(random, heap)
      const headers = ptrs.map((ptr) => heap.words[(ptr >>> 2) - 1]!)
      if (reset < 40 || random.chance(0.02)) former.push({ reset, ptrs, headers })
      heap.reset()
      for (const ptr of ptrs) requireRefused(random, heap, ptr)
      // Headers that nothing has overwritten since an earlier reset.
      const earlier = random.pick(former)
      if (reset - earlier.reset + 1 >= resets) continue
      const index = random.below(earlier.ptrs.length)
      const ptr = earlier.ptrs[index]!
      heap.words[(ptr >>> 2) - 1] = earlier.headers[index]!
      requireRefused(random, heap, ptr)
    }
  })
}

/** Pointers from before a reset, and the headers before them. */
interface Former {
  readonly reset: number
  readonly ptrs: readonly number[]
  readonly headers: readonly number[]
}

/** Returns pointers of live, listed and coalesced blocks, without the first block of the heap. */
function fillAndFree(random: Random, heap: Tlsf): number[] {
  heap.allocate(12)
  const ptrs: number[] = []
  for (const size of [12, 20, 260, 12, 300, 40]) {
    const ptr = heap.allocate(size)
    if (ptr > 0) ptrs.push(ptr)
  }
  for (const ptr of random.shuffle([...ptrs]).slice(0, 3)) heap.free(ptr)
  return ptrs
}

/** Asserts that neither `free` nor `sizeOf` nor `reallocate` accepts `ptr`. */
function requireRefused(random: Random, heap: Tlsf, ptr: number): void {
  const call = random.pick([
    () => heap.free(ptr),
    () => heap.sizeOf(ptr),
    () => heap.reallocate(ptr, 12),
  ])
  const code = codeOf(call)
  if (code === 'DOUBLE_FREE' || code === 'INVALID_POINTER') return
  throw new Error(`the pointer ${ptr} gave ${code} with the mark ${heap.words[MARK]}`)
}

/** Returns the code of the `OffheapError` that `call` throws, if any. */
function codeOf(call: () => unknown): string | undefined {
  try {
    call()
  } catch (error) {
    if (error instanceof OffheapError) return error.code
    throw error
  }
  return undefined
}

stale('the root is not set to a block from before a reset', () => {
  const arena = new Arena(4096)
  arena.allocate(8)
  const ptr = arena.allocate(40)
  arena.reset()
  arena.allocate(2000)
  assert.is(
    codeOf(() => (arena.root = ptr)),
    'INVALID_POINTER',
  )
  assert.is(arena.root, 0)
})

stale('a freed block is reported as freed, wherever it is', () => {
  forEachSeed(300, (random) => {
    const heap = new Tlsf(random.between(600, 9000))
    const live: number[] = []
    for (let step = 0; step < 100; step++) {
      const ptr = heap.allocate(random.between(1, random.pick([30, 300])))
      if (ptr !== 0) live.push(ptr)
      if (ptr !== 0 && random.chance(0.5)) continue
      if (live.length === 0) continue
      const [freed] = live.splice(random.below(live.length), 1)
      heap.free(freed!)
      for (const call of [() => heap.free(freed!), () => heap.sizeOf(freed!)]) {
        assert.is(codeOf(call), 'DOUBLE_FREE')
      }
      heap.emptyQuickLists()
      assert.is(
        codeOf(() => heap.free(freed!)),
        'DOUBLE_FREE',
      )
    }
  })
})

stale('a block that moved down is refused at its former place', () => {
  forEachSeed(300, (random) => {
    const heap = new Tlsf(16_384)
    const before = heap.allocate(random.between(400, 2000))
    const block = heap.allocate(random.between(10, 300))
    const after = heap.allocate(12)
    heap.free(before)
    while (heap.largestFree > 300) if (heap.allocate(random.between(2000, 4000)) === 0) break
    const moved = heap.reallocate(block, heap.sizeOf(block) + random.between(1, 100))
    assert.ok(moved > 0 && moved < after)
    if (moved === block) return
    assert.ok(['DOUBLE_FREE', 'INVALID_POINTER'].includes(codeOf(() => heap.free(block)) ?? ''))
  })
})

stale.run()
