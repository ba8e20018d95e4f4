import { currentBuffer, growMemory, missingFor } from './arena-growth.ts'
import { requireFixedLength, type ArenaMemory } from './arena-options.ts'
import type { Checks } from './checks.ts'
import { mismatch, type OffheapError } from './errors.ts'
import { hide } from './hidden.ts'
import { locked } from './lock.ts'
import { MeasuredMemory } from './measured-memory.ts'
import { isOutdated, opened } from './tlsf/errors.ts'
import type { Tlsf } from './tlsf/tlsf.ts'

/**
 * A memory with a heap that can be in a WebAssembly.Memory or in a pool: grows it, and follows its
 * growth by other code.
 */
export abstract class GrowableMemory extends MeasuredMemory {
  /** The checks of a checked arena; null in others. */
  abstract readonly checks: Checks | null
  declare protected readonly memory: ArenaMemory | undefined

  /** @param memory The memory that has the heap; undefined if the arena owns the buffer. */
  constructor(heap: Tlsf, memory: ArenaMemory | undefined) {
    super(heap)
    hide(this, 'memory', memory)
  }

  /**
   * Extends the arena after other code has grown its WebAssembly memory, and replaces the views.
   * The old views are detached, or end where the memory ended. Called automatically when an
   * allocation finds no room.
   *
   * @returns Whether the memory had grown.
   * @throws INVALID_OPTION when the memory has a resizable buffer by now.
   */
  refresh(): boolean {
    if (this.memory === undefined) {
      opened(this.heap)
      return false
    }
    // Entering the lock replaces views that end before the heap.
    const former = this.buffer
    return locked(this.lock, () => {
      this.replaceViews(false)
      const { heap } = this
      const { tail } = heap
      heap.grow(this.i32)
      return heap.tail !== tail || this.buffer !== former
    })
  }

  /**
   * Replaces the views if they don't reach the whole heap because other code has grown the memory.
   * Each call that uses the heap starts with it: two arenas can grow one memory in turns.
   */
  protected override refreshIfStale(): void {
    if (this.memory === undefined || !isOutdated(this.heap)) return
    this.replaceViews(false)
    if (isOutdated(this.heap)) this.replaceViews(true)
  }

  /** Makes the views those of the memory's current buffer; returns whether it has more bytes. */
  private replaceViews(isAhead: boolean): boolean {
    const former = this.buffer.byteLength
    const buffer = currentBuffer(this.memory!, isAhead)
    if (buffer.byteLength <= former) return false
    requireFixedLength(buffer)
    this.checks?.grow(buffer.byteLength)
    this.attach(buffer)
    setWords(this.heap, this.i32)
    return true
  }

  /**
   * Grows the memory for a block that found no room, which is new, or the one at `ptr`; returns
   * whether the arena has grown.
   * @throws ARENA_PINNED when only pins prevent it, if the block is `required`.
   */
  protected makeRoom(size: number, align: number, ptr: number, required: boolean): boolean {
    const { heap, memory, checks } = this
    if (memory === undefined) return false
    const missing = missingFor(heap, size, align, ptr)
    return growMemory(memory, heap, missing, checks, required) && this.refresh()
  }

  /**
   * Allocates a block that found no room, zeroed, where the memory grows for it.
   *
   * @throws OUT_OF_MEMORY or ARENA_PINNED when it doesn't, if the block is `required`; it is 0
   *   otherwise.
   */
  protected allocateGrown(size: number, align: number, required: boolean): number {
    const { heap } = this
    let ptr = this.refresh() ? heap.allocateZeroed(size, align) : 0
    if (ptr === 0 && this.makeRoom(size, align, 0, required)) ptr = heap.allocateZeroed(size, align)
    if (ptr === 0 && required) throw outOfMemory(heap, size, align)
    return ptr
  }
}

/** Returns the error for `size` bytes that a full heap has no room for. */
export function outOfMemory(heap: Tlsf, size: number, align: number): OffheapError {
  const { capacity, freeSize, largestFree } = heap
  return mismatch(
    'OUT_OF_MEMORY',
    'out of memory',
    `${size} bytes${align > 8 ? ` at a multiple of ${align}` : ''}`,
    `a free block for them: the largest has ${largestFree} (${freeSize} of ${capacity} are free)`,
    'Enlarge the arena or its maximum size, or free structs earlier',
  )
}

/** Makes a heap use other words, which have its contents. */
export function setWords(heap: Tlsf, words: Int32Array): void {
  hide(heap, 'words', words)
}
