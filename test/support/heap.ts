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
  /** Returns the start and the bytes of each free payload, one after the other. */
  freeBlocks(): number[]
  /** Returns the bytes of the coalesced free block directly before the live one at `ptr`. */
  freeBefore(ptr: number): number
  verify(): Violation[]
  /** Returns the same heap in a copy of its buffer: in `spare`, where that has the same length. */
  copy(spare?: ArrayBufferLike): Heap
}

/**
 * Returns an allocator on a copy of the buffer of `heap`: in `spare`, where that has the same length.
 * Requests of an arena without room would be slow errors.
 */
export function probeOf(heap: Heap, spare?: ArrayBufferLike): Tlsf {
  return Tlsf.from(copied(heap.words.buffer, spare))
}

function copied(buffer: ArrayBufferLike, spare?: ArrayBufferLike): ArrayBufferLike {
  if (spare?.byteLength !== buffer.byteLength) return buffer.slice(0)
  // The pages of a new buffer take longer than the copy.
  new Uint8Array(spare).set(new Uint8Array(buffer))
  return spare
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
    freeBlocks() {
      const blocks: number[] = []
      walk(heap, (block, size, free) => {
        if (free) blocks.push(payloadOf(block), size * 4 - 4)
      })
      return blocks
    },
    freeBefore: (ptr) => freeBefore(heap.words, ptr),
    verify: () => verify(heap),
    copy: (spare) => heapOf(Tlsf.from(copied(heap.words.buffer, spare))),
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
    freeBlocks() {
      const blocks: number[] = []
      arena.walk((ptr, size, free) => {
        if (free) blocks.push(ptr, size)
      })
      return blocks
    },
    freeBefore: (ptr) => freeBefore(arena.i32, ptr),
    verify: () => arena.verify(),
    copy: (spare) => arenaHeap(Arena.from(copied(arena.buffer, spare)), door),
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
