import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { blockBytes, FIXED, mustFind } from '../support/good-fit.ts'
import { IntervalMap } from '../support/interval-map.ts'

/**
 * Most bugs show in small cases, so these tests run all cases up to a bound: every sequence of
 * `allocate` and `reallocate` with 12, 20 or 28 bytes (1, 2 or 3 granules plus the 4 bytes that remain
 * of the granule of the header) and of `free` of any live block, on tiny heaps and on one of 1 KiB. Every
 * invariant is checked after each step.
 */
const SIZES = [12, 20, 28]

const scope = suite('tlsf/small-scope')

for (const [bytes, least] of [
  [16, 40],
  [40, 3000],
  [64, 10_000],
  [96, 30_000],
  [152, 60_000],
] as const) {
  scope(`every sequence of 8 allocations and frees passes on ${bytes} bytes of blocks`, () => {
    const search = new Search(FIXED + bytes, false)
    search.explore([], 8)
    assert.ok(search.steps >= least, `only ${search.steps} steps`)
  })

  scope(`every sequence of 6 calls with reallocate passes on ${bytes} bytes of blocks`, () => {
    const search = new Search(FIXED + bytes, true)
    search.explore([], 6)
    assert.ok(search.steps >= least, `only ${search.steps} steps`)
  })
}

/** A heap of 1 KiB does not fill within these sequences, so that their number is known. */
for (const [depth, reallocates] of [
  [8, false],
  [6, true],
] as const) {
  scope(
    `every sequence of ${depth} calls passes on 1 KiB${reallocates ? ', with reallocate' : ''}`,
    () => {
      const search = new Search(1024, reallocates)
      search.explore([], depth)
      assert.is(search.steps, steps(depth, 0, reallocates))
    },
  )
}

scope.run()

/** Returns the number of calls in all sequences of up to `depth`, starting with `live` blocks. */
function steps(depth: number, live: number, reallocates: boolean): number {
  if (depth === 0) return 0
  const after = (change: number): number => 1 + steps(depth - 1, live + change, reallocates)
  const resizes = reallocates ? SIZES.length * after(0) : 0
  return SIZES.length * after(1) + (live > 0 ? live * (after(-1) + resizes) : 0)
}

interface Live {
  readonly ptr: number
  readonly bytes: number
}

/** Searches depth first. All state of a heap is in its words, so copying them back undoes a call. */
class Search {
  steps = 0
  private readonly heap: Tlsf
  private readonly reallocates: boolean
  private readonly saved: Int32Array[] = []

  constructor(capacity: number, reallocates: boolean) {
    this.heap = new Tlsf(capacity)
    this.reallocates = reallocates
  }

  explore(live: readonly Live[], depth: number): void {
    if (depth === 0) return
    const { heap } = this
    const before = (this.saved[depth] ??= new Int32Array(heap.words.length))
    before.set(heap.words)
    for (const size of SIZES) {
      this.explore(this.allocate(size, live), depth - 1)
      heap.words.set(before)
    }
    for (const block of live) {
      heap.free(block.ptr)
      const rest = live.filter((other) => other !== block)
      this.check(rest)
      this.explore(rest, depth - 1)
      heap.words.set(before)
      for (const size of this.reallocates ? SIZES : []) {
        this.explore(this.reallocate(block, size, live), depth - 1)
        heap.words.set(before)
      }
    }
  }

  private allocate(size: number, live: readonly Live[]): readonly Live[] {
    const ptr = this.heap.allocate(size)
    const map = this.check(ptr === 0 ? live : [...live, this.read(ptr, size)])
    if (ptr !== 0) return [...live, this.read(ptr, size)]
    assert.not(mustFind(map, size, 8), `no room for ${size} among ${JSON.stringify(live)}`)
    return live
  }

  private reallocate(block: Live, size: number, live: readonly Live[]): readonly Live[] {
    const ptr = this.heap.reallocate(block.ptr, size)
    const now = live.map((other) => (other === block && ptr !== 0 ? this.read(ptr, size) : other))
    const map = this.check(now)
    if (ptr === 0) {
      const { before, behind } = map.sidesOf(block.ptr - 4)
      const fits = blockBytes(size) <= before + block.bytes + behind || mustFind(map, size, 8)
      assert.not(fits, `no room to make ${block.ptr} ${size} among ${JSON.stringify(live)}`)
    }
    return now
  }

  private read(ptr: number, size: number): Live {
    const bytes = this.heap.sizeOf(ptr) + 4
    if (bytes !== blockBytes(size) && bytes !== blockBytes(size) + 8) {
      throw new Error(`${bytes} bytes for ${size}`)
    }
    return { ptr, bytes }
  }

  /** Asserts that the live blocks don't overlap and that the heap is valid. Returns their map. */
  private check(live: readonly Live[]): IntervalMap {
    const { heap } = this
    this.steps++
    const map = new IntervalMap(heap.first * 4, heap.tail * 4)
    let used = FIXED
    for (const { ptr, bytes } of live) {
      if (ptr % 8 !== 0) throw new Error(`${ptr} is not aligned`)
      map.add(ptr - 4, ptr - 4 + bytes)
      used += bytes
    }
    const [violation] = verify(heap)
    if (violation) throw new Error(`${violation.invariant}: ${violation.message}`)
    if (heap.usedSize !== used || heap.blockCount !== live.length) {
      throw new Error(`${heap.usedSize} used by ${heap.blockCount}, not ${used} by ${live.length}`)
    }
    return map
  }
}
