// Patterns of allocation. Each pattern is the same for every contender and in every run.
import { drawFrom } from './draw.ts'
import type { Contender, Slots } from './heap.ts'
import { ALLOCATE, FREE, readTrace } from './trace.ts'

/** A pattern that runs on one contender. Blocks stay live between calls of `run`, until `drain`. */
export interface Workload {
  /** The number of operations that `run` takes is a multiple of this. */
  readonly step: number
  run(operations: number): void
  /** Frees all live blocks. */
  drain(): void
}

export interface Pattern {
  readonly id: string
  readonly title: string
  start<Block>(contender: Contender<Block>): Workload
}

export const patterns: readonly Pattern[] = [
  pairs(1_024),
  pairs(10_240),
  pairs(102_400),
  pairs(512_000),
  random(512),
  random(2_000),
  stack(512),
  replay('sqlite', 'SQLite'),
  replay('perl', 'Perl'),
  replay('jq', 'jq'),
  replay('enemies', 'enemies'),
  replay('flights', 'flights'),
]

/** Allocates one block at a time and frees it immediately. */
function pairs(size: number): Pattern {
  return {
    id: `pairs-${size}`,
    title: `pair of ${size.toLocaleString('en')} bytes`,
    start: ({ heap }) => ({
      step: 1,
      run(operations) {
        for (let index = 0; index < operations; index++) heap.free(heap.allocate(size))
      },
      drain() {},
    }),
  }
}

/** Visits slots in random order: frees the block of a full slot, and fills an empty one. */
function random(count: number): Pattern {
  return {
    id: `random-${count}`,
    title: `random, ${count.toLocaleString('en')} slots`,
    start(contender) {
      const { heap, none } = contender
      const { slots, sizes } = script(count)
      const blocks = slotsOf(contender, count)
      let cursor = 0
      return {
        step: 256,
        run(operations) {
          let index = cursor
          for (let done = 0; done < operations; done++) {
            const slot = slots[index]!
            const block = blocks[slot]!
            if (block === none) {
              blocks[slot] = heap.allocate(sizes[index]!)
            } else {
              heap.free(block)
              blocks[slot] = none
            }
            index = (index + 1) & (SCRIPT - 1)
          }
          cursor = index
        },
        drain() {
          for (let slot = 0; slot < count; slot++) {
            if (blocks[slot] !== none) heap.free(blocks[slot]!)
            blocks[slot] = none
          }
        },
      }
    },
  }
}

/** Allocates `depth` blocks and frees them in reverse order. */
function stack(depth: number): Pattern {
  return {
    id: `stack-${depth}`,
    title: `stack, ${depth} deep`,
    start(contender) {
      const { heap, none } = contender
      const { sizes } = script(depth)
      const blocks = slotsOf(contender, depth)
      return {
        step: 2 * depth,
        run(operations) {
          for (let turns = operations / (2 * depth); turns > 0; turns--) {
            for (let top = 0; top < depth; top++) blocks[top] = heap.allocate(sizes[top]!)
            for (let top = depth - 1; top >= 0; top--) {
              heap.free(blocks[top]!)
              blocks[top] = none
            }
          }
        },
        drain() {},
      }
    },
  }
}

/** Replays a recorded program. */
function replay(name: string, title: string): Pattern {
  return {
    id: name,
    title: `${title}, recorded`,
    start(contender) {
      const { heap, none } = contender
      const { kinds, ids, sizes, kept, operations, blocks: count } = readTrace(name)
      const blocks = slotsOf(contender, count)
      // A function that is called often is optimized as a program's functions are. A single long
      // loop is replaced while it runs, and its speed then depends on the moment.
      const replayPart = (start: number, end: number): void => {
        for (let index = start; index < end; index++) {
          const id = ids[index]!
          const kind = kinds[index]!
          if (kind === ALLOCATE) {
            blocks[id] = heap.allocate(sizes[index]!)
          } else if (kind === FREE) {
            heap.free(blocks[id]!)
            blocks[id] = none
          } else {
            blocks[id] = heap.reallocate(blocks[id]!, sizes[index]!, kept[index]!)
          }
        }
      }
      return {
        step: operations,
        run(requested) {
          for (let turns = requested / operations; turns > 0; turns--) {
            for (let start = 0; start < operations; start += PART) {
              replayPart(start, Math.min(start + PART, operations))
            }
          }
        },
        drain() {},
      }
    },
  }
}

function slotsOf<Block>({ none, slots }: Contender<Block>, count: number): Slots<Block> {
  return slots?.(count) ?? Array.from({ length: count }, () => none)
}

/** Number of operations that a recorded program replays at once. */
const PART = 256
const SCRIPT = 65_536
const LARGEST = 1_024

/**
 * Draws random slots below `count` and random sizes from 1 to 1,024 bytes, before the timing
 * starts.
 */
function script(count: number): { slots: Int32Array; sizes: Int32Array } {
  const draw = drawFrom(0x11451419)
  const slots = new Int32Array(SCRIPT)
  const sizes = new Int32Array(SCRIPT)
  for (let index = 0; index < SCRIPT; index++) {
    slots[index] = draw(count)
    sizes[index] = draw(LARGEST) + 1
  }
  return { slots, sizes }
}
