import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { payloadOf, PREVIOUS_FREE } from '../../src/tlsf/block.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify, type Violation } from '../../src/tlsf/verify.ts'
import { walk } from '../../src/tlsf/walk.ts'
import { FIXED } from './good-fit.ts'

/** Interfaces to a heap: the allocator itself, calls of an arena, and a growable one of each. */
export type Door = 'tlsf' | 'tlsf-growable' | 'arena' | 'arena-try' | 'arena-wasm'

/** Members common to the allocator and the arena. */
interface Calls {
  free(ptr: number): void
  sizeOf(ptr: number): number
  reset(): void
  readonly capacity: number
  readonly usedSize: number
  readonly peakUsedSize: number
  readonly freeSize: number
  readonly largestFree: number
  readonly blockCount: number
}

/** Start and bytes of a payload, and whether it is free. */
export type Block = readonly [ptr: number, size: number, free: boolean]

/** A heap under test with the same members for every interface. Returns 0 when there is no room. */
export interface Heap {
  readonly calls: Calls
  readonly words: Int32Array
  allocate(size: number, align: number): number
  allocateZeroed(size: number, align: number): number
  reallocate(ptr: number, size: number): number
  /** Returns the bytes that were returned to the system. */
  trim(): number
  /** Extends the memory by this many words, or by a page, if it can grow. */
  grow(words: number): void
  blocks(): Block[]
  /** Returns the bytes of the coalesced free block directly before the live one at `ptr`. */
  freeBefore(ptr: number): number
  verify(): Violation[]
  /** Returns the same heap in a copy of its buffer. */
  copy(): Heap
}

/**
 * Returns a new heap of `capacity` bytes, or slightly more in WebAssembly memory, which has whole
 * pages.
 */
export function openHeap(door: Door, capacity: number): Heap {
  if (door === 'tlsf') return heapOf(new Tlsf(capacity))
  if (door === 'tlsf-growable') return heapOf(growableHeap(capacity))
  if (door !== 'arena-wasm') return arenaHeap(new Arena(capacity), door)
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 6 })
  return arenaHeap(new Arena(capacity, { memory }), door, memory)
}

/** Returns a heap with list heads for any size, in a buffer full of garbage. */
function growableHeap(capacity: number): Tlsf {
  const { first } = new Tlsf(new ArrayBuffer(2 ** 14), { growable: true })
  const words = new Int32Array(first + 1 + (capacity - FIXED) / 4).fill(RUBBISH)
  return new Tlsf(words.buffer, { growable: true })
}

const RUBBISH = 0x6b6b_6b6b

function heapOf(heap: Tlsf): Heap {
  return {
    calls: heap,
    get words() {
      return heap.words
    },
    allocate: (size, align) => heap.allocate(size, align),
    allocateZeroed: (size, align) => heap.allocateZeroed(size, align),
    reallocate: (ptr, size) => heap.reallocate(ptr, size),
    trim: () => 0,
    grow(more) {
      const words = new Int32Array(heap.words.length + more)
      words.set(heap.words)
      heap.grow(words)
    },
    blocks() {
      const blocks: Block[] = []
      walk(heap, (block, size, free) => blocks.push([payloadOf(block), size * 4 - 4, free]))
      return blocks
    },
    freeBefore: (ptr) => freeBefore(heap.words, ptr),
    verify: () => verify(heap),
    copy: () => heapOf(Tlsf.from(heap.words.buffer.slice(0))),
  }
}

function arenaHeap(arena: Arena, door: Door, memory?: WebAssembly.Memory): Heap {
  const tries = door === 'arena-try'
  return {
    calls: arena,
    get words() {
      return arena.i32
    },
    allocate: (size, align) =>
      tries ? arena.tryAllocate(size, align) : orZero(() => arena.allocate(size, align)),
    allocateZeroed: (size, align) => orZero(() => arena.allocateZeroed(size, align)),
    reallocate: (ptr, size) => orZero(() => arena.reallocate(ptr, size)),
    trim: () => arena.trim(),
    grow() {
      // Grows as other code in the memory would, without telling the arena.
      if (memory === undefined || memory.buffer.byteLength >= 6 * 65_536) return
      memory.grow(1)
      arena.refresh()
    },
    blocks() {
      const blocks: Block[] = []
      arena.walk((ptr, size, free) => blocks.push([ptr, size, free]))
      return blocks
    },
    freeBefore: (ptr) => freeBefore(arena.i32, ptr),
    verify: () => arena.verify(),
    copy: () => arenaHeap(Arena.from(arena.buffer.slice(0)), door),
  }
}

function freeBefore(words: Int32Array, ptr: number): number {
  const block = (ptr >>> 2) - 1
  return (words[block]! & PREVIOUS_FREE) === 0 ? 0 : (block - words[block - 1]!) * 4
}

/** Returns the result of `allocate`, or 0 after `OUT_OF_MEMORY`. Rethrows every other error. */
function orZero(allocate: () => number): number {
  try {
    return allocate()
  } catch (error) {
    if (error instanceof OffheapError && error.code === 'OUT_OF_MEMORY') return 0
    throw error
  }
}
