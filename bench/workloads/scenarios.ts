// Calls of `Tlsf` that take its longest and its shortest paths, in batches of sixteen: `before`
// prepares the heap for the batch, `call` executes one call, and `after` undoes the batch.
import type { Tlsf } from 'offheap/tlsf'
import { drawFrom } from './draw.ts'

export const BATCH = 16

export interface Scenario {
  before(): void
  call(index: number): void
  after(): void
}

export interface NamedScenario {
  readonly id: string
  readonly title: string
  start(heap: Tlsf): Scenario
}

// Returns the size of a payload that takes the given number of 8-byte granules including its
// header.
const bytesOf = (granules: number): number => granules * 8 - 4

export const scenarios: readonly NamedScenario[] = [
  {
    id: 'clock',
    title: 'no call, only the clock',
    start: () => ({ before() {}, call() {}, after() {} }),
  },
  {
    id: 'allocate-best',
    title: 'allocate: exact fit, no split',
    start(heap) {
      const free = new Array<number>(BATCH)
      beside(heap, free, bytesOf(6))
      freeAll(heap, free)
      return {
        before() {},
        call(index) {
          free[index] = heap.allocate(bytesOf(6))
        },
        after: () => freeAll(heap, free),
      }
    },
  },
  {
    id: 'allocate-huge',
    title: 'allocate: a small block from a huge one',
    start(heap) {
      const live = new Array<number>(BATCH)
      return {
        before() {},
        call(index) {
          live[index] = heap.allocate(12)
        },
        after: () => freeAll(heap, live),
      }
    },
  },
  {
    id: 'allocate-split',
    title: 'allocate: from a higher list, with split, previous victim to its list',
    start(heap) {
      const blocks = new Array<number>(BATCH)
      const live = new Array<number>(BATCH)
      beside(heap, blocks, bytesOf(60))
      fill(heap)
      freeAll(heap, blocks)
      return {
        before() {},
        call(index) {
          live[index] = heap.allocate(bytesOf(34))
        },
        after: () => freeAll(heap, live),
      }
    },
  },
  {
    id: 'allocate-aligned',
    title: 'allocate: aligned to 64, with free blocks before and after it',
    start(heap) {
      const live = new Array<number>(BATCH)
      return {
        before() {},
        call(index) {
          live[index] = heap.allocate(100, 64)
        },
        after: () => freeAll(heap, live),
      }
    },
  },
  {
    id: 'allocate-fail',
    title: 'allocate: fails after examining eight blocks',
    start(heap) {
      const blocks = new Array<number>(BATCH)
      beside(heap, blocks, bytesOf(34))
      fill(heap)
      freeAll(heap, blocks)
      let results = 0
      return {
        before() {},
        call() {
          results |= heap.allocate(bytesOf(35))
        },
        after() {
          if (results !== 0) throw new Error('an allocation succeeded that was expected to fail')
        },
      }
    },
  },
  {
    id: 'free-best',
    title: 'free: between two live blocks',
    start(heap) {
      const live = new Array<number>(BATCH)
      beside(heap, live, bytesOf(6))
      freeAll(heap, live)
      return {
        before() {
          for (let index = 0; index < BATCH; index++) live[index] = heap.allocate(bytesOf(6))
        },
        call: (index) => heap.free(live[index]!),
        after() {},
      }
    },
  },
  {
    id: 'free-worst',
    title: 'free: between two free blocks on lists',
    start(heap) {
      const middles = new Array<number>(BATCH)
      const sides = new Array<number>(2 * BATCH)
      const guards = new Array<number>(BATCH)
      return {
        before() {
          for (let index = 0; index < BATCH; index++) {
            sides[2 * index] = heap.allocate(bytesOf(5 + index))
            middles[index] = heap.allocate(bytesOf(6))
            sides[2 * index + 1] = heap.allocate(bytesOf(25 + index))
            guards[index] = heap.allocate(12)
          }
          freeAll(heap, sides)
        },
        call: (index) => heap.free(middles[index]!),
        after: () => freeAll(heap, guards),
      }
    },
  },
  {
    id: 'random',
    title: 'allocate and free: random, 512 slots of up to 1,024 bytes',
    start(heap) {
      const draw = drawFrom(0x11451419)
      const slots = Int32Array.from({ length: 65_536 }, () => draw(512))
      const sizes = Int32Array.from({ length: 65_536 }, () => 1 + draw(1_024))
      const blocks = new Array<number>(512).fill(0)
      let cursor = 0
      return {
        before() {},
        call() {
          const slot = slots[cursor]!
          const block = blocks[slot]!
          if (block === 0) {
            blocks[slot] = heap.allocate(sizes[cursor]!)
          } else {
            heap.free(block)
            blocks[slot] = 0
          }
          cursor = (cursor + 1) & 0xffff
        },
        after() {},
      }
    },
  },
]

/** Fills `blocks` with live blocks, each followed by another live block that separates them. */
function beside(heap: Tlsf, blocks: number[], size: number): void {
  for (let index = 0; index < BATCH; index++) {
    blocks[index] = heap.allocate(size)
    heap.allocate(12)
  }
}

function fill(heap: Tlsf): void {
  while (heap.largestFree > 0) heap.allocate(heap.largestFree)
}

function freeAll(heap: Tlsf, blocks: readonly number[]): void {
  for (let index = 0; index < blocks.length; index++) heap.free(blocks[index]!)
}
