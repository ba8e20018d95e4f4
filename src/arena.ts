import { OffheapError, show } from './errors.ts'
import { Memory } from './memory.ts'
import type { Struct, StructType } from './struct.ts'
import { detached, notAHeap } from './tlsf/refusal.ts'
import { Tlsf } from './tlsf/tlsf.ts'
import { verify, type Violation } from './tlsf/verify.ts'

export interface ArenaOptions {
  /** Puts the arena into a SharedArrayBuffer, which other threads can open with `Arena.from`. */
  readonly shared?: boolean
}

/** Structs of more words than this are zeroed by `fill`, whose call costs as much as 30 stores. */
const LONG = 32

/**
 * A heap of structs in one buffer, released at once.
 *
 * Its views (`f32`, `u8`, …) are the buffer for hand-written loops; index them with byte offsets
 * shifted to their element size, and read them through the arena at each use.
 * After `dispose` every member but `dispose` throws `ARENA_DISPOSED`, the views included.
 */
export class Arena extends Memory {
  private readonly heap: Tlsf
  private disposed = false

  /**
   * An arena with a capacity of `bytes`: 64 or more, rounded up to a multiple of 8. Memory that is
   * not touched costs nothing yet, so reserve for the worst case. Given a buffer, opens the arena
   * that lives in it, as `Arena.from` does.
   * Throws `INVALID_SIZE`, and `OUT_OF_MEMORY` when the system has no such buffer.
   */
  constructor(bytes: number | ArrayBufferLike, options: ArenaOptions = {}) {
    const opens = typeof bytes === 'object' && bytes !== null
    const buffer = opens ? bytes : reserve(bytes, options.shared === true)
    const heap = opens ? Tlsf.from(buffer) : new Tlsf(buffer)
    super(buffer)
    this.heap = heap
  }

  /**
   * Opens the arena that lives in `buffer`: one of another thread, or a copy that was kept. Takes
   * constant time; `verify` examines the rest.
   * Throws `INVALID_SNAPSHOT` when there is none, or one of another format version.
   */
  static from(buffer: ArrayBufferLike): Arena {
    if (typeof buffer !== 'object' || buffer === null) throw notAHeap(`${show(buffer)} is no buffer`)
    return new Arena(buffer)
  }

  /**
   * A block of `size` bytes or more: its byte offset in `buffer`, never 0, a multiple of `align` (a
   * power of two; 8 at least). The bytes are whatever they were before.
   * Throws `OUT_OF_MEMORY`, `INVALID_SIZE` and `INVALID_ALIGNMENT`; the arena is then as it was.
   */
  allocate(size: number, align: number = 8): number {
    const ptr = this.heap.allocate(size, align)
    if (ptr === 0) throw this.outOfMemory(size, align)
    return ptr
  }

  /** As `allocate`, but 0 when there is no room. */
  tryAllocate(size: number, align: number = 8): number {
    const ptr = this.heap.allocate(size, align)
    if (ptr === 0 && this.i8.length === 0) throw detached()
    return ptr
  }

  /** As `allocate`, with the block's first `size` bytes zeroed. */
  allocateZeroed(size: number, align: number = 8): number {
    const ptr = this.allocate(size, align)
    const start = ptr >>> 2
    const end = start + ((size + 3) >>> 2)
    if (end - start > LONG) this.i32.fill(0, start, end)
    else for (let word = start; word < end; word++) this.i32[word] = 0
    return ptr
  }

  /**
   * A new struct: zeroed, with the defaults of its schema, then the fields that `init` names.
   * Answers an accessor on it. Throws as `allocate` does.
   */
  create<T extends Struct, Init>(type: StructType<T, Init>, init?: Init): T {
    return init === undefined ? type.create(this) : type.create(this, init)
  }

  /**
   * Takes back a block, by its pointer or by an accessor on it, and joins it with free neighbours.
   * Throws `INVALID_POINTER` when no live block starts there, `DOUBLE_FREE` when it is free already,
   * `HEAP_CORRUPTED` when a free neighbour was overwritten; the arena is then as it was.
   */
  free(target: number | Struct): void {
    if (typeof target !== 'object' || target === null) {
      this.heap.free(target)
    } else if (target.arena === this) {
      this.heap.free(target.ptr)
    } else {
      throw this.foreign()
    }
  }

  /** Usable bytes of the live block at `ptr`: what was asked for, or more. Throws as `free` does. */
  sizeOf(ptr: number): number {
    return this.heap.sizeOf(ptr)
  }

  /** Frees everything at once, in constant time, and keeps the memory. What was there is stale. */
  reset(): void {
    this.heap.reset()
  }

  /**
   * Gives the memory back to the system, now. Idempotent. A SharedArrayBuffer can't be given back
   * while anyone refers to it: there this arena just lets go.
   */
  dispose(): void {
    if (this.disposed) return
    this.disposed = true
    this.release()
    this.heap.words = this.i32
  }

  [Symbol.dispose](): void {
    this.dispose()
  }

  /** Bytes for blocks with their headers and the arena's fixed 48: what was asked for, at least. */
  get capacity(): number {
    return this.heap.capacity
  }

  /** Bytes in live blocks with their headers, and the arena's fixed 48. */
  get usedSize(): number {
    return this.heap.usedSize
  }

  /** The most that `usedSize` has been. */
  get peakUsedSize(): number {
    return this.heap.peakUsedSize
  }

  /** `capacity - usedSize`. */
  get freeSize(): number {
    return this.heap.freeSize
  }

  /** The largest size in bytes that `allocate` finds room for now; 0 for none. */
  get largestFree(): number {
    return this.heap.largestFree
  }

  /** Live blocks. */
  get blockCount(): number {
    return this.heap.blockCount
  }

  /** Proves the heap's invariants by walking it; answers what is broken: nothing, in a sound heap. */
  verify(): Violation[] {
    return verify(this.heap)
  }

  private outOfMemory(size: number, align: number): OffheapError {
    if (this.i8.length === 0) return detached()
    const aligned = align > 8 ? ` at a multiple of ${align}` : ''
    return new OffheapError(
      'OUT_OF_MEMORY',
      `asked for ${size} bytes${aligned}; the largest free block has ${this.largestFree}, of ${this.freeSize} bytes free in all and ${this.capacity} of capacity: make the arena larger, or free earlier`,
    )
  }

  private foreign(): OffheapError {
    this.requireOpen()
    return new OffheapError(
      'INVALID_POINTER',
      'this accessor is on a struct of another arena; free it there',
    )
  }

  private requireOpen(): void {
    if (this.i8.length === 0) throw detached()
  }
}

function reserve(bytes: number, shared: boolean): ArrayBufferLike {
  const length = Tlsf.bytesFor(bytes)
  try {
    return shared ? new SharedArrayBuffer(length) : new ArrayBuffer(length)
  } catch {
    throw new OffheapError(
      'OUT_OF_MEMORY',
      `the system has no buffer of ${length} bytes for an arena of ${bytes}; ask for less, or release other arenas first`,
    )
  }
}
