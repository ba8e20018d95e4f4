import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Tlsf } from '../../src/tlsf.ts'
import { countedAllocator, type Cost, type CountedAllocator } from '../support/counted.ts'
import { Random } from '../support/random.ts'

/**
 * Counts instead of timing: no call of allocate or free executes more loads, stores and loop iterations
 * than a constant, on heaps from 1 KiB to 2 GiB, in the worst cases that can be built and at random.
 */
const constantTime = suite('tlsf/constant-time')

const allocator = await countedAllocator()

/** The bounds are the same for every heap: the counts of the longest paths through the allocator. */
const ALLOCATE: Cost = { loads: 24, stores: 16, turns: 8 }
const ALIGNED: Cost = { loads: 60, stores: 26, turns: 18 }
const FREE: Cost = { loads: 28, stores: 16, turns: 0 }

const sizes = [2 ** 10, 2 ** 14, 2 ** 20, 2 ** 24, 2 ** 31]

/** A heap that counts, and the maximum counts of its calls. */
function counted(capacity: number): Counted {
  return new Counted(new allocator.Tlsf(capacity), allocator)
}

class Counted {
  readonly heap: Tlsf
  readonly worst = { allocate: none(), aligned: none(), free: none(), reset: none() }

  private readonly counter: CountedAllocator

  constructor(heap: Tlsf, counter: CountedAllocator) {
    this.heap = heap
    this.counter = counter
    counter.count(heap)
    counter.take()
  }

  allocate(size: number, align = 8): number {
    this.counter.take()
    const ptr = this.heap.allocate(size, align)
    raise(this.worst[align > 8 ? 'aligned' : 'allocate'], this.counter.take())
    return ptr
  }

  free(ptr: number): void {
    this.counter.take()
    this.heap.free(ptr)
    raise(this.worst.free, this.counter.take())
  }

  reset(): void {
    this.counter.take()
    this.heap.reset()
    raise(this.worst.reset, this.counter.take())
  }

  /** Throws when the counts of a call exceed the bounds. */
  requireBounds(): void {
    within(this.worst.allocate, ALLOCATE, 'allocate')
    within(this.worst.aligned, ALIGNED, 'aligned allocate')
    within(this.worst.free, FREE, 'free')
  }
}

/**
 * Fills the heap except for up to `count` blocks of 34 granules, which are on the list of 34 and 35, and
 * requests 35. Returns the number of blocks on that list.
 */
function failToAllocate(heap: Counted, count: number): number {
  const size = 34 * 8 - 4
  const freed: number[] = []
  while (freed.length < count && heap.heap.largestFree > 2 * size) {
    freed.push(heap.allocate(size))
    heap.allocate(12)
  }
  while (heap.heap.largestFree > 0) heap.allocate(heap.heap.largestFree)
  for (const ptr of freed) heap.free(ptr)
  assert.is(heap.allocate(size + 8), 0)
  return freed.length
}

function none(): Cost {
  return { loads: 0, stores: 0, turns: 0 }
}

function raise(worst: Cost, cost: Cost): void {
  worst.loads = Math.max(worst.loads, cost.loads)
  worst.stores = Math.max(worst.stores, cost.stores)
  worst.turns = Math.max(worst.turns, cost.turns)
}

function within(cost: Cost, bound: Cost, call: string): void {
  for (const kind of ['loads', 'stores', 'turns'] as const) {
    assert.ok(cost[kind] <= bound[kind], `${call}: ${cost[kind]} ${kind}, over ${bound[kind]}`)
  }
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
    const [a, b, c] = [heap.allocate(40), heap.allocate(40), heap.allocate(40)]
    const guard = heap.allocate(40)
    heap.free(a)
    heap.free(c)
    heap.free(b)
    assert.ok(guard > c)
    assert.ok(heap.worst.free.loads > 15, 'both neighbours were taken off their lists')
    heap.requireBounds()
  })

  constantTime(`${name}: fails after examining eight blocks`, () => {
    const heap = counted(capacity)
    const listed = failToAllocate(heap, 10)
    if (listed === 10) assert.is(heap.worst.allocate.turns, 8)
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
    assert.equal(many.worst.reset, few.worst.reset)
    assert.ok(many.worst.reset.stores < 480, `${many.worst.reset.stores} stores`)
  }
})

constantTime('an allocator that searches a whole list exceeds the bounds', async () => {
  const linear = await countedAllocator(1000)
  const heap = new Counted(new linear.Tlsf(2 ** 16), linear)
  failToAllocate(heap, 20)
  assert.ok(heap.worst.allocate.turns > ALLOCATE.turns)
})

constantTime.run()
