import { ArenaChecks } from './checked/arena-checks.ts'
import { CheckedHeap } from './checked/account.ts'
import type { BaseAllocator } from './allocator.ts'
import type { BlockType } from './block-type.ts'
import { onLeaksOf } from './checked/leaks.ts'
import type { Checks, Leak, OnLeaks } from './checks.ts'
import { OffheapError, show } from './errors.ts'
import { giveBack } from './give-back.ts'
import { isArrayBuffer, isSameHeap, Memory } from './memory.ts'
import { Deallocator } from './ownership/deallocator.ts'
import { dropReference, refuseTable } from './references/references.ts'
import { verifyReferences } from './references/verify.ts'
import type { Accessor } from './pointer.ts'
import type { Struct, StructType } from './struct.ts'
import { payloadOf, REFERENCES, ROOT } from './tlsf/block.ts'
import { bytesFor } from './tlsf/format.ts'
import { detached, notAHeap } from './tlsf/refusal.ts'
import { type Statistics, statisticsOf } from './tlsf/statistics.ts'
import { Tlsf } from './tlsf/tlsf.ts'
import { verify, type Violation } from './tlsf/verify.ts'
import { walk } from './tlsf/walk.ts'

/** Bytes of a page of WebAssembly memory. */
const PAGE = 65_536
/** Offsets of 32 bits reach 4 GiB; the last page is left out. */
const MAX_PAGES = 65_535
/** Bytes of the list heads that a growable heap has, at most. */
const GROWABLE = 2048

/** A `WebAssembly.Memory`: not every project has the library with its type. */
export interface WebAssemblyMemory {
  readonly buffer: ArrayBufferLike
  /** Grows by so many pages of 64 KiB; answers how many there were. */
  grow(pages: number): number
}

export interface ArenaOptions {
  /** Puts the arena into a SharedArrayBuffer, which other threads can open with `Arena.from`. */
  readonly shared?: boolean
  /**
   * Puts the arena into this memory, all of it, which is grown to hold `bytes`, and grown further
   * when an allocation finds no room. Exclusive: nothing else may live in the memory, but code in
   * WebAssembly may read and write the arena's blocks.
   */
  readonly memory?: WebAssemblyMemory
  /**
   * Makes accessors and pointers notice when their struct is gone, and tells at `dispose` which blocks
   * are left: in one warning, unless `leaks` says otherwise. For development: field accesses take many
   * times as long, allocations microseconds.
   */
  readonly checked?: boolean | { readonly leaks?: OnLeaks }
}

/**
 * Everything that blocks can be allocated from: an `Arena`, and what allocates in one. Structs are
 * made in it, and their accessors keep its `arena`.
 */
export interface Allocator extends BaseAllocator {
  readonly arena: Arena
}

/**
 * A heap of structs in one buffer, released at once.
 *
 * Its views (`f32`, `u8`, …) are the buffer for hand-written loops; index them with byte offsets
 * shifted to their element size, and read them through the arena at each use.
 * After `dispose` every member but `dispose` throws `ARENA_DISPOSED`, the views included.
 */
export class Arena extends Memory {
  /** Null in an arena without checks: generated code asks before it makes an accessor. */
  readonly checks: Checks | null
  private readonly heap: Tlsf
  private readonly memory: WebAssemblyMemory | undefined
  private disposed = false

  /**
   * An arena with a capacity of `bytes`: 64 or more, rounded up to a multiple of 8. Memory that is
   * not touched costs nothing yet, so reserve for the worst case. Given a buffer, opens the arena
   * that lives in it, as `Arena.from` does.
   * Throws `INVALID_SIZE` and `INVALID_OPTION`, and `OUT_OF_MEMORY` when the system has no such
   * buffer.
   */
  constructor(bytes: number | ArrayBufferLike, options: ArenaOptions = {}) {
    const opens = typeof bytes === 'object' && bytes !== null
    refuseOptions(options, opens ? bytes : undefined)
    const { memory } = options
    const onLeaks = onLeaksOf(options.checked)
    const buffer = opens ? bytes : reserve(bytes, options)
    if (opens && buffer.byteLength % 8 !== 0) throw notAHeap('its length is no multiple of 8 bytes')
    const Heap = onLeaks === null ? Tlsf : CheckedHeap
    const heap = opens
      ? Tlsf.from(buffer)
      : new Heap(buffer, { growable: memory !== undefined, zeroed: memory === undefined })
    super(buffer)
    this.heap = heap
    this.memory = memory
    this.checks = heap instanceof CheckedHeap ? new ArenaChecks(this, heap, onLeaks!) : null
  }

  /**
   * Opens the arena that lives in `buffer`: one of another thread, or a copy that was kept, without
   * checks. Takes constant time; `verify` examines the rest.
   * Throws `INVALID_SNAPSHOT` when there is none, or one of another format version.
   */
  static from(buffer: ArrayBufferLike): Arena {
    if (typeof buffer !== 'object' || buffer === null) throw notAHeap(`${show(buffer)} is no buffer`)
    return new Arena(buffer)
  }

  /** This arena: what an allocator's accessors read. */
  get arena(): this {
    return this
  }

  /**
   * A block of `size` bytes or more: its byte offset in `buffer`, never 0, a multiple of `align` (a
   * power of two; 8 at least). The bytes are whatever they were before.
   * Throws `OUT_OF_MEMORY`, `INVALID_SIZE` and `INVALID_ALIGNMENT`; the arena is then as it was.
   */
  allocate(size: number, align: number = 8): number {
    const ptr = this.heap.allocate(size, align)
    if (ptr !== 0) return ptr
    const grown = this.makeRoom(size, align) ? this.heap.allocate(size, align) : 0
    if (grown === 0) throw this.outOfMemory(size, align)
    return grown
  }

  /** As `allocate`, but 0 when there is no room. */
  tryAllocate(size: number, align: number = 8): number {
    const ptr = this.heap.allocate(size, align)
    return ptr === 0 && this.makeRoom(size, align) ? this.heap.allocate(size, align) : ptr
  }

  /**
   * As `allocate`, with the block's first `size` bytes zeroed. `type` is what the block will hold:
   * checked arenas name it in their messages.
   */
  allocateZeroed(size: number, align: number = 8, type?: BlockType): number {
    const ptr = this.heap.allocateZeroed(size, align, type)
    if (ptr !== 0) return ptr
    const grown = this.makeRoom(size, align) ? this.heap.allocateZeroed(size, align, type) : 0
    if (grown === 0) throw this.outOfMemory(size, align)
    return grown
  }

  /**
   * Gives the block at `ptr` a size of `size` bytes or more and keeps its bytes, as far as they fit,
   * and its alignment: in place where it can, else by moving. Answers where the payload is now;
   * what it grew by holds whatever was there. A root moves along; to `Ref`s a block that has moved is
   * gone.
   * Throws `OUT_OF_MEMORY` and `INVALID_SIZE`, and as `free` does; the block is then as it was.
   */
  reallocate(ptr: number, size: number): number {
    refuseTable(this, ptr)
    let moved = this.heap.reallocate(ptr, size)
    if (moved === 0 && this.makeRoom(size, 8)) moved = this.heap.reallocate(ptr, size)
    if (moved === 0) throw this.outOfMemory(size, 8)
    if (moved !== ptr) this.forget(ptr, moved)
    return moved
  }

  /**
   * A new struct: zeroed, with the defaults of its schema, then the fields that `init` names.
   * Answers an accessor on it. Throws as `allocate` does.
   */
  create<T extends Struct, Init>(type: StructType<T, Init>, init?: Init): T {
    return init === undefined ? type.create(this) : type.create(this, init)
  }

  /**
   * Takes back the block at a pointer, or of the struct that an accessor is on with all that the
   * struct owns, however deep, and joins it with free neighbours. `Ref`s to it read null from then on.
   * Throws `INVALID_POINTER` when no live block starts there, `DOUBLE_FREE` when it is free already,
   * `HEAP_CORRUPTED` when a free neighbour was overwritten; the arena is then as it was, but for what
   * a struct owned that was freed before the neighbour came to light.
   */
  free(target: number | Accessor): void {
    if (typeof target !== 'object' || target === null) {
      this.freeBlock(target)
    } else if (isSameHeap(target.arena, this)) {
      const type = target.constructor as unknown as BlockType | undefined
      if (type?.collect === undefined || target.ptr === 0) this.freeBlock(target.ptr)
      else this.freeOwner(target.ptr, type)
    } else {
      throw this.foreign()
    }
  }

  /**
   * The block where a program that opens this arena finds its data; 0 for none: at first, after a
   * reset, and once the block is freed. Setting it throws as `free` does.
   */
  get root(): number {
    this.requireOpen()
    return this.u32[ROOT]!
  }

  set root(ptr: number) {
    if (ptr !== 0) this.heap.sizeOf(ptr)
    refuseTable(this, ptr)
    this.requireOpen()
    this.u32[ROOT] = ptr
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
   * Gives the memory behind the last live block back to the system and keeps the capacity: the
   * arena goes on in a new buffer, at the same offsets, and what was behind is zero again. Answers
   * the bytes given back; 0 in shared and WebAssembly memory, which can't give any.
   */
  trim(): number {
    this.requireOpen()
    const former = this.buffer
    if (this.memory !== undefined || !isArrayBuffer(former)) return 0
    const bytes = this.heap.behindLast
    if (bytes === 0) return 0
    const buffer = reserveBytes(former.byteLength, {})
    this.heap.trimInto(buffer)
    this.attach(buffer)
    giveBack(former)
    return bytes
  }

  /**
   * Gives the memory back to the system, now. Idempotent. A SharedArrayBuffer and a
   * WebAssembly.Memory can't be given back while anyone refers to them: there it just lets go.
   */
  dispose(): void {
    if (this.disposed) return
    this.disposed = true
    if (this.memory === undefined) giveBack(this.buffer)
    this.detach()
    this.heap.release()
    this.checks?.report()
  }

  /** What `JSON.stringify` makes of an arena, and of accessors, which refer to it: not its bytes. */
  toJSON(): { readonly capacity: number; readonly usedSize: number } {
    const { capacity, usedSize } = this
    return { capacity, usedSize }
  }

  [Symbol.dispose](): void {
    this.dispose()
  }

  /** Bytes for blocks with their headers and the arena's fixed 48: what was asked for, at least. */
  get capacity(): number {
    this.requireOpen()
    return this.heap.capacity
  }

  /** Bytes in live blocks with their headers, and the arena's fixed 48. */
  get usedSize(): number {
    this.requireOpen()
    return this.heap.usedSize
  }

  /** The most that `usedSize` has been. */
  get peakUsedSize(): number {
    this.requireOpen()
    return this.heap.peakUsedSize
  }

  /** `capacity - usedSize`. */
  get freeSize(): number {
    this.requireOpen()
    return this.heap.freeSize
  }

  /** The largest size in bytes that `allocate` finds room for now; 0 for none. */
  get largestFree(): number {
    this.requireOpen()
    return this.heap.largestFree
  }

  /** Live blocks. */
  get blockCount(): number {
    this.requireOpen()
    return this.heap.blockCount
  }

  /** Proves the heap's invariants by walking it; answers what is broken: nothing, in a sound heap. */
  verify(): Violation[] {
    this.requireOpen()
    const violations = verify(this.heap)
    return violations.length > 0 ? violations : verifyReferences(this, this.heap)
  }

  /**
   * What is live in a checked arena: its blocks by type, with the lines that made most of them.
   * Throws `INVALID_OPTION` in an arena without checks, which doesn't know.
   */
  leaks(): Leak[] {
    this.requireOpen()
    if (this.checks !== null) return this.checks.leaks()
    throw new OffheapError(
      'INVALID_OPTION',
      'an arena without checks keeps no account of its blocks; make it with { checked: true }',
    )
  }

  /** A detailed count of every block: sizes, fragmentation, a row a size class. Walks the heap. */
  statistics(): Statistics {
    this.requireOpen()
    return statisticsOf(this.heap)
  }

  /** Calls `visit` for each block in the order of addresses, with its payload's offset and bytes. */
  walk(visit: (ptr: number, size: number, free: boolean) => void): void {
    this.requireOpen()
    walk(this.heap, (block, size, free) => visit(payloadOf(block), size * 4 - 4, free))
  }

  /**
   * Takes up memory that code in WebAssembly has grown: its views are new then, and old ones read
   * nothing. Done by itself when an allocation finds no room. Answers whether there was any.
   */
  refresh(): boolean {
    const { memory } = this
    if (this.disposed || memory === undefined) this.requireOpen()
    if (memory === undefined || memory.buffer === this.buffer) return false
    this.attach(memory.buffer)
    this.heap.grow(this.i32)
    return true
  }

  /** Grows the memory for a block that found no room: to double its size, or by what is missing. */
  private makeRoom(size: number, align: number): boolean {
    if (this.memory === undefined || this.disposed) {
      this.requireOpen()
      return false
    }
    if (this.refresh() && this.largestFree >= size + align) return true
    const missing = size + align + 16 - this.heap.freeAtEnd
    const pages = Math.max(Math.ceil(missing / PAGE), 1)
    const current = this.buffer.byteLength / PAGE
    if (current + pages > MAX_PAGES) return false
    for (const more of [Math.min(Math.max(current, pages), MAX_PAGES - current), pages]) {
      try {
        this.memory.grow(more)
        return this.refresh()
      } catch {
        // The memory's maximum is below that: try what is missing, and no more.
      }
    }
    return false
  }

  private freeBlock(ptr: number): void {
    const { words } = this.heap
    if ((words[REFERENCES]! | words[ROOT]!) === 0) {
      this.heap.free(ptr)
    } else {
      refuseTable(this, ptr)
      this.heap.free(ptr)
      this.forget(ptr, 0)
    }
  }

  private freeOwner(ptr: number, type: BlockType): void {
    const owned = new Deallocator(this)
    owned.add(ptr, type)
    owned.free()
  }

  /** What is known of the block at `ptr`, now that it is at `moved`, or nowhere (0). */
  private forget(ptr: number, moved: number): void {
    if (this.u32[ROOT] === ptr) this.u32[ROOT] = moved
    dropReference(this, ptr)
  }

  private outOfMemory(size: number, align: number): OffheapError {
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

function refuseOptions(options: unknown, opened: ArrayBufferLike | undefined): void {
  if (typeof options !== 'object' || options === null) {
    throw new OffheapError('INVALID_OPTION', `${show(options)} are no options; pass an object`)
  }
  const { shared, memory, checked }: { shared?: unknown; memory?: unknown; checked?: unknown } =
    options
  if (opened !== undefined && onLeaksOf(checked) !== null) {
    throw new OffheapError(
      'INVALID_OPTION',
      'an arena that is opened has no checks: who made its blocks is not known; leave out checked',
    )
  }
  if (memory === undefined) return
  if (!(memory instanceof WebAssembly.Memory)) {
    throw new OffheapError('INVALID_OPTION', `memory is ${show(memory)}, no WebAssembly.Memory`)
  }
  if (shared === true || (opened !== undefined && opened !== memory.buffer)) {
    throw new OffheapError(
      'INVALID_OPTION',
      'the arena can only be in its memory: leave out shared, and open no other buffer than its own',
    )
  }
}

function reserve(bytes: number, options: ArenaOptions): ArrayBufferLike {
  return reserveBytes(bytesFor(bytes), options)
}

function reserveBytes(length: number, { shared, memory }: ArenaOptions): ArrayBufferLike {
  try {
    if (memory !== undefined) {
      // List heads for any size come on top, and fit into the page that is rounded up to.
      const pages = Math.ceil((length + GROWABLE) / PAGE) - memory.buffer.byteLength / PAGE
      if (pages > 0) memory.grow(pages)
      return memory.buffer
    }
    return shared === true ? new SharedArrayBuffer(length) : new ArrayBuffer(length)
  } catch {
    throw new OffheapError(
      'OUT_OF_MEMORY',
      `the system has no buffer of ${length} bytes; ask for less, release other arenas first, or raise the maximum of the WebAssembly.Memory`,
    )
  }
}
