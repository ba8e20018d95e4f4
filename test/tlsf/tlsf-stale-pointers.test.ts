import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { FIRST_MARK, MARK, markAfter } from '../../src/tlsf/block.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { walk } from '../../src/tlsf/walk.ts'
import { IntervalMap } from '../support/interval-map.ts'
import { forEachSeed, Random, replaying } from '../support/random.ts'

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

/** Every header that a heap of `capacity` bytes can have, at any block, refused after `resets`. */
for (const capacity of [1024, 4096, 2 ** 14, 2 ** 20]) {
  stale(`no header of a heap of ${capacity} bytes is that of a live block after resets`, () => {
    forEachSeed(14, (random) => {
      const heap = new Tlsf(capacity)
      const resets = Math.min(Math.floor(2 ** 31 / capacity), 2 ** 12)
      for (let before = random.below(resets); before > 0; before--) heap.reset()
      const ptrs = fillAndFree(random, heap)
      const headers = heap.words.slice()
      for (let reset = 1; reset < resets; reset++) {
        heap.reset()
        // Nothing else has been written: the headers are still there.
        if (reset > 8 && random.chance(0.98)) continue
        for (const ptr of ptrs) heap.words[(ptr >>> 2) - 1] = headers[(ptr >>> 2) - 1]!
        const [ptr] = ptrs
        if (ptr !== undefined && ptr >>> 2 === heap.first + 1) ptrs.shift()
        for (const each of ptrs) requireRefused(heap, each)
      }
    })
  })
}

function fillAndFree(random: Random, heap: Tlsf): number[] {
  const ptrs: number[] = []
  for (let ptr; ptrs.length < 60 && (ptr = heap.allocate(random.between(1, 300))) > 0;) ptrs.push(ptr)
  const freed = random.shuffle([...ptrs]).slice(0, ptrs.length >> 1)
  for (const ptr of freed) heap.free(ptr)
  return ptrs
}

/** Asserts that neither `free` nor `sizeOf` nor `reallocate` accepts `ptr`. */
function requireRefused(heap: Tlsf, ptr: number): void {
  for (const call of [
    () => heap.free(ptr),
    () => heap.sizeOf(ptr),
    () => heap.reallocate(ptr, 12),
  ]) {
    let code: string | undefined
    try {
      call()
    } catch (error) {
      if (!(error instanceof OffheapError)) throw error
      code = error.code
    }
    if (code !== 'DOUBLE_FREE' && code !== 'INVALID_POINTER') {
      throw new Error(`the pointer ${ptr} gave ${code} with the mark ${heap.words[MARK]}`)
    }
  }
}

void Arena
void walk
void IntervalMap
void replaying
stale.run()
