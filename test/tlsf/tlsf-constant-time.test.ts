import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Tlsf } from '../../src/tlsf.ts'
import { blockAt, VICTIM } from '../../src/tlsf/block.ts'
import { countedAllocator, type Cost, type CountedAllocator } from '../support/counted.ts'
import { Random } from '../support/random.ts'

/**
 * Counts instead of timing: no call of allocate or free executes more loads, stores and loop iterations
 * than a constant, on heaps from 1 KiB to 2 GiB, in the worst cases that can be built and at random.
 */
const constantTime = suite('tlsf/constant-time')

const allocator = await countedAllocator()

/**
 * The bounds are the same for every heap: the counts of the longest paths through the allocator.
 * `emptied` bounds every call that empties the quick lists, which are up to 32 lists of 7 blocks.
 */
const BOUNDS: Record<Path, Cost> = {
  pop: { loads: 9, stores: 5, turns: 0 },
  allocate: { loads: 30, stores: 16, turns: 8 },
  aligned: { loads: 60, stores: 26, turns: 18 },
  fail: { loads: 96, stores: 0, turns: 50 },
  push: { loads: 9, stores: 5, turns: 0 },
  join: { loads: 8, stores: 5, turns: 0 },
  free: { loads: 30, stores: 16, turns: 0 },
  reallocate: { loads: 110, stores: 90, turns: 96 },
  largestFree: { loads: 60, stores: 0, turns: 40 },
  emptied: { loads: 5100, stores: 2800, turns: 310 },
}

/**
 * Paths through the allocator: `pop` and `push` of quick lists, `join` of a block and the victim,
 * requests that `fail` and find all quick lists empty, calls that `emptied` the quick lists.
 */
type Path =
  | 'pop'
  | 'allocate'
  | 'aligned'
  | 'fail'
  | 'push'
  | 'join'
  | 'free'
  | 'reallocate'
  | 'largestFree'
  | 'emptied'

const sizes = [2 ** 10, 2 ** 14, 2 ** 20, 2 ** 24, 2 ** 31]

/** A heap that counts, and the maximum counts of its calls. */
function counted(capacity: number): Counted {
  return new Counted(new allocator.Tlsf(capacity), allocator)
}

class Counted {
  readonly heap: Tlsf
  readonly worst = new Map<Path, Cost>()
  resetCost = none()

  private readonly counter: CountedAllocator
  private readonly words: Int32Array
  private readonly heads: readonly number[]

  constructor(heap: Tlsf, counter: CountedAllocator) {
    this.heap = heap
    this.counter = counter
    this.words = heap.words
    const { first, largestQuick } = heap
    const lists = Math.max(0, largestQuick / 2 - 1)
    this.heads = Array.from({ length: lists }, (_, list) => first - 1 - list)
    counter.count(heap)
  }

  /** Number of blocks on quick lists. */
  get listed(): number {
    return this.heads.reduce((sum, slot) => sum + (this.words[slot]! & 7), 0)
  }

  get largestFree(): number {
    return this.measure(
      () => this.heap.largestFree,
      () => 'largestFree',
    )
  }

  allocate(size: number, align = 8): number {
    return this.measure(
      () => this.heap.allocate(size, align),
      (change, ptr) =>
        ptr === 0 ? 'fail' : align > 8 ? 'aligned' : change < 0 ? 'pop' : 'allocate',
    )
  }

  free(ptr: number): void {
    const victim = this.words[VICTIM]
    this.measure(
      () => this.heap.free(ptr),
      (change) =>
        change > 0 ? 'push' : this.words[VICTIM] === blockAt(ptr) && victim !== 0 ? 'join' : 'free',
    )
  }

  reallocate(ptr: number, size: number): number {
    return this.measure(
      () => this.heap.reallocate(ptr, size),
      () => 'reallocate',
    )
  }

  reset(): void {
    this.counter.take()
    this.heap.reset()
    this.resetCost = this.counter.take()
  }

  /** Throws when the counts of a call exceed the bounds. */
  requireBounds(): void {
    for (const [path, cost] of this.worst) {
      for (const kind of ['loads', 'stores', 'turns'] as const) {
        const bound = BOUNDS[path][kind]
        assert.ok(cost[kind] <= bound, `${path}: ${cost[kind]} ${kind}, over ${bound}`)
      }
    }
  }

  /** Counts a call. A call after which several quick lists are shorter has emptied them. */
  private measure<T>(call: () => T, pathOf: (change: number, result: T) => Path): T {
    const before = this.listed
    this.counter.take()
    const result = call()
    const cost = this.counter.take()
    const change = this.listed - before
    const path =
      change < -1 || (change === -1 && cost.turns > 0) ? 'emptied' : pathOf(change, result)
    const worst = this.worst.get(path) ?? none()
    worst.loads = Math.max(worst.loads, cost.loads)
    worst.stores = Math.max(worst.stores, cost.stores)
    worst.turns = Math.max(worst.turns, cost.turns)
    this.worst.set(path, worst)
    return result
  }
}

/**
 * Fills the heap except for up to `count` blocks of 34 granules, which are on the list of 34 and 35, and
 * requests 35. Returns the number of blocks on that list.
 */
function failToAllocate(heap: Counted, count: number): number {
  const size = 34 * 8 - 4
  const freed: number[] = []
  while (freed.length < count && heap.largestFree > 2 * size) {
    freed.push(heap.allocate(size))
    heap.allocate(12)
  }
  for (let largest; (largest = heap.largestFree) > 0;) heap.allocate(largest)
  for (const ptr of freed) heap.free(ptr)
  assert.is(heap.allocate(size + 8), 0)
  // The quick lists are empty now.
  assert.is(heap.allocate(size + 8), 0)
  return freed.length
}

function none(): Cost {
  return { loads: 0, stores: 0, turns: 0 }
}

/**
 * Fills the heap, and then its quick lists with blocks between two free blocks, as many as it has
 * room for: every listed block coalesces on both sides when the lists are emptied. Returns a live
 * block that is followed by a listed block of each size.
 */
function fillQuickLists(heap: Counted): number {
  const { largestQuick } = heap.heap
  const ordinary = 4 * largestQuick + 4
  const anchor = heap.allocate(12)
  const freed: number[] = []
  const listed: number[] = []
  for (let size = 4; size <= largestQuick; size += 2) listed.push(heap.allocate(size * 4 - 4))
  heap.allocate(12)
  for (let turn = 1; turn < 7; turn++) {
    for (let size = 4; size <= largestQuick; size += 2) {
      const group = [ordinary, size * 4 - 4, ordinary, 12].map((bytes) => heap.allocate(bytes))
      if (group.includes(0)) continue
      freed.push(group[0]!, group[2]!)
      listed.push(group[1]!)
    }
  }
  for (let largest; (largest = heap.largestFree) > 0;) assert.ok(heap.allocate(largest))
  for (const ptr of [...freed, ...listed]) if (ptr !== 0) heap.free(ptr)
  return anchor
}

constantTime('every loop of the allocator is counted', () => {
  assert.ok(allocator.loops >= 6, `${allocator.loops} loops found`)
})

for (const capacity of sizes) {
  const name = `a heap of ${capacity} bytes`

  constantTime(`${name}: allocates a small block from a huge one`, () => {
    const heap = counted(capacity)
    heap.free(heap.allocate(16))
    heap.allocate(1)
    heap.requireBounds()
  })

  constantTime(`${name}: frees a block between two free blocks on lists`, () => {
    const heap = counted(capacity)
    const [a, b, c] = [heap.allocate(272), heap.allocate(272), heap.allocate(272)]
    const guard = heap.allocate(16)
    heap.free(a)
    heap.free(c)
    heap.free(b)
    assert.ok(guard > c)
    const { loads } = heap.worst.get('free')!
    assert.ok(loads > 15, 'both neighbours were taken off their lists')
    heap.requireBounds()
  })

  constantTime(`${name}: fails after examining eight blocks`, () => {
    const heap = counted(capacity)
    const listed = failToAllocate(heap, 10)
    const lists = heap.heap.largestQuick === 0 ? 0 : heap.heap.largestQuick / 2 - 1
    if (listed === 10) assert.is(heap.worst.get('fail')!.turns, lists + 8)
    heap.requireBounds()
  })

  constantTime(`${name}: allocates an aligned block with free blocks before and after it`, () => {
    const heap = counted(capacity)
    for (let align = 16; align <= Math.min(65_536, capacity / 8); align *= 2) {
      const first = heap.allocate(12)
      const second = heap.allocate(24, align)
      assert.is(second % align, 0)
      heap.free(first)
      heap.free(second)
    }
    heap.requireBounds()
  })

  constantTime(`${name}: pops and pushes blocks of quick lists`, () => {
    const heap = counted(capacity)
    const ptrs = [20, 20, 20].map((size) => heap.allocate(size))
    heap.allocate(12)
    for (const ptr of ptrs) heap.free(ptr)
    for (const ptr of ptrs.reverse()) assert.is(heap.allocate(20), ptr)
    assert.ok(heap.worst.has('pop') && heap.worst.has('push'))
    heap.requireBounds()
  })

  constantTime(`${name}: allocates from the victim and joins blocks with it`, () => {
    const heap = counted(capacity)
    const ptrs = [20, 300, 20].map((size) => heap.allocate(size))
    for (const ptr of ptrs.reverse()) heap.free(ptr)
    assert.ok(heap.worst.has('join'))
    heap.requireBounds()
  })

  for (const [call, fail] of [
    ['allocate', (heap: Counted) => heap.allocate(capacity / 2)],
    ['an aligned allocate', (heap: Counted) => heap.allocate(capacity / 2, 16)],
    ['reallocate', (heap: Counted, ptr: number) => heap.reallocate(ptr, capacity / 2)],
    ['largestFree', (heap: Counted) => heap.largestFree - heap.largestFree],
  ] as const) {
    constantTime(`${name}: empties full quick lists before ${call} fails`, () => {
      const heap = counted(capacity)
      const ptr = fillQuickLists(heap)
      const { listed } = heap
      if (capacity >= 2 ** 20) assert.is(listed, 32 * 7)
      assert.is(fail(heap, ptr), 0)
      assert.is(heap.listed, 0)
      heap.requireBounds()
    })
  }

  constantTime(`${name}: executes 20,000 random calls`, () => {
    const heap = counted(capacity)
    const random = new Random(capacity % 1009)
    const live: number[] = []
    for (let call = 0; call < 20_000; call++) {
      if (live.length > 0 && random.chance(0.48)) {
        const index = random.below(live.length)
        heap.free(live[index]!)
        live[index] = live[live.length - 1]!
        live.pop()
      } else if (live.length > 0 && random.chance(0.1)) {
        const index = random.below(live.length)
        const ptr = heap.reallocate(live[index]!, random.between(1, 256))
        if (ptr !== 0) live[index] = ptr
      } else {
        const size = random.between(1, random.pick([64, 500, capacity / 16]))
        const align = random.chance(0.1) ? random.pick([16, 64, 256]) : 8
        const ptr = heap.allocate(Math.max(1, Math.floor(size)), align)
        if (ptr !== 0) live.push(ptr)
      }
    }
    heap.requireBounds()
  })
}

constantTime('reset takes the same time for any number of blocks', () => {
  for (const capacity of sizes) {
    const few = counted(capacity)
    few.allocate(12)
    few.reset()
    const many = counted(capacity)
    for (let block = 0; block < 2000; block++) many.allocate(12)
    many.reset()
    assert.equal(many.resetCost, few.resetCost)
    assert.ok(many.resetCost.stores < 512, `${many.resetCost.stores} stores`)
  }
})

constantTime('an allocator that searches a whole list exceeds the bounds', async () => {
  const linear = await countedAllocator(1000)
  const heap = new Counted(new linear.Tlsf(2 ** 16), linear)
  failToAllocate(heap, 30)
  assert.ok(heap.worst.get('fail')!.turns > BOUNDS.fail.turns)
})

constantTime.run()
