import type { ArenaMemory, ArenaOptions, WebAssemblyMemory } from './arena-options.ts'
import type { Checks } from './checks.ts'
import { invalidOption, mismatch } from './errors.ts'
import { isArrayBuffer } from './memory.ts'
import { pinsIn, requireNoPins } from './pins.ts'
import { gapOf } from './tlsf/aligned.ts'
import {
  ALIGNED,
  ALLOCATIONS,
  blockAt,
  FREES,
  HEAP_SIZE,
  MAX_BYTES,
  MIN_SIZE,
  type Block,
} from './tlsf/block.ts'
import { firstBlockIn, isFormatted, reachOf } from './tlsf/format.ts'
import { alignmentOf } from './tlsf/resize.ts'
import type { Tlsf } from './tlsf/tlsf.ts'

/** Maximum number of reads of a buffer that another thread is growing. */
const MOST_READS = 100
/** Size of a page of WebAssembly memory in bytes. */
export const PAGE = 65_536
/** Maximum number of pages: offsets of 32 bits reach 4 GiB, and the last page is not used. */
export const MAX_PAGES = 65_535
/** Maximum size of the list heads of a growable heap in bytes. */
export const GROWABLE_HEADS = 2048

/**
 * Returns a zeroed buffer of `length` bytes, or the one of a `WebAssembly.Memory` that was grown to
 * hold a growable heap of that length.
 * @throws OUT_OF_MEMORY when the system has no such buffer, or the memory's maximum is lower.
 * @throws INVALID_OPTION when the environment has no shared buffers.
 */
export function reserve(length: number, { shared, memory }: ArenaOptions): ArrayBufferLike {
  if (memory !== undefined) {
    requireUnused(memory.buffer)
    // The list heads of a growable heap are larger, but fit into the last page, which is rounded
    // up.
    const pages = Math.ceil((length + GROWABLE_HEADS) / PAGE)
    const current = pagesOf(memory)
    if (pages <= current || tryToGrow(memory, pages - current, null)) return memory.buffer
    throw mismatch(
      'OUT_OF_MEMORY',
      'memory too small for the arena',
      `${current} pages that can't grow`,
      `a maximum of ${pages} pages`,
      "Raise the memory's maximum, or make the arena smaller",
    )
  }
  if (shared === true && typeof SharedArrayBuffer === 'undefined') {
    throw invalidOption(
      'option shared',
      'no SharedArrayBuffer',
      'a cross-origin isolated page',
      'Send the headers COOP and COEP, or leave out shared',
    )
  }
  try {
    return shared === true ? new SharedArrayBuffer(length) : new ArrayBuffer(length)
  } catch (error) {
    if (!isLackOfMemory(error)) throw error
    throw mismatch(
      'OUT_OF_MEMORY',
      'no buffer for the arena',
      `a request for ${length} bytes`,
      'as many as the system has',
      'Make the arena smaller, or dispose others',
    )
  }
}

/** @throws INVALID_OPTION when the memory holds an arena with live blocks, which would be lost. */
function requireUnused(buffer: ArrayBufferLike): void {
  const words = new Int32Array(buffer, 0, Math.min(buffer.byteLength, PAGE) >>> 2)
  if (words.length === 0 || !isFormatted(words, firstBlockIn(words))) return
  const live = (words[ALLOCATIONS]! - words[FREES]!) >>> 0
  if (live === 0) return
  throw invalidOption(
    'option memory',
    `a memory that holds an arena with ${live} live blocks`,
    'a memory without one',
    'Open that arena with new Arena(memory.buffer, { memory }); its reset() frees all blocks',
  )
}

/**
 * Grows `memory` by `missing` words or more: doubles it, or adds only the missing pages if it can't
 * double. Makes room in `checks` first, so that a failed call changes nothing.
 *
 * @param required Whether to throw if only pins prevent it.
 * @returns Whether the memory has grown.
 * @throws ARENA_PINNED when the heap is pinned, and growth would move it.
 */
export function growMemory(
  memory: ArenaMemory,
  heap: Tlsf,
  missing: number,
  checks: Checks | null,
  required: boolean,
): boolean {
  // Nothing is missing when the last block would do, but follows too many others on its list.
  const wanted = (missing * 4) / PAGE
  const current = pagesOf(memory)
  const most = (memory.maximum ?? MAX_PAGES) - current
  // The list heads of an opened heap can be too few for more blocks.
  const reach = heap.first + reachOf(heap.words)
  if (wanted > most || most <= 0 || heap.tail + missing > reach) return false
  // Shared memory grows in place.
  const pinned = { i32: heap.words, buffer: heap.words.buffer }
  if (isArrayBuffer(pinned.buffer)) {
    if (required) requireNoPins(pinned)
    else if (pinsIn(pinned.buffer) > 0) return false
  }
  // The last page of pooled memory can be a part of one.
  const pages = Math.min(Math.max(Math.ceil(wanted), 1), most)
  const double = Math.min(Math.max(current, pages), most)
  return tryToGrow(memory, double, checks) || tryToGrow(memory, pages, checks)
}

/**
 * Returns the number of words that the end of the heap lacks for a block of `size` bytes, which is
 * a new one at a multiple of `align`, or the live block at `ptr`, which may move. Infinity for
 * sizes that no block has.
 */
export function missingFor(heap: Tlsf, size: number, align: number, ptr: number): number {
  if (size > MAX_BYTES) return Infinity
  const { tail, words } = heap
  const end = (tail - heap.freeAtEnd / 4) as Block
  const wanted = Math.max(Math.ceil((size + 4) / 8) * 2, MIN_SIZE)
  if (ptr === 0) return end + gapOf(end, align) + wanted - tail
  const block = blockAt(ptr)
  if (block + heap.sizeOf(ptr) / 4 + 1 === end) return block + wanted - tail
  return missingFor(heap, size, (words[block]! & ALIGNED) === 0 ? 8 : alignmentOf(block), 0)
}

/**
 * Returns the current buffer of a shared or unshared memory, which other code can have grown.
 * @param isAhead Whether another thread has extended the heap beyond the buffer that was current.
 */
export function currentBuffer(memory: WebAssemblyMemory, isAhead: boolean): ArrayBufferLike {
  // Growth by another thread can reach this thread's object late. Growth by nothing updates it.
  if (isAhead) addPages(memory, 0)
  return memory.buffer
}

/**
 * Returns the buffer of a memory that has a heap already. Another thread may be growing it, and the
 * size in the heap's control words can be ahead of the buffer that this thread knows.
 */
export function bufferToOpen(memory: WebAssemblyMemory): ArrayBufferLike {
  let { buffer } = memory
  for (let turn = 0; turn < MOST_READS && !isArrayBuffer(buffer) && buffer.byteLength > 0; turn++) {
    const size = new Int32Array(buffer, 0, HEAP_SIZE + 1)[HEAP_SIZE]!
    if (size * 4 < buffer.byteLength) break
    buffer = currentBuffer(memory, true)
  }
  return buffer
}

/** Returns whether `memory` has grown by `pages`, which its maximum or the system can refuse. */
function tryToGrow(memory: WebAssemblyMemory, pages: number, checks: Checks | null): boolean {
  try {
    checks?.grow((pagesOf(memory) + pages) * PAGE)
    addPages(memory, pages)
    return true
  } catch (error) {
    if (isLackOfMemory(error)) return false
    throw error
  }
}

function addPages(memory: WebAssemblyMemory, pages: number): void {
  try {
    memory.grow(pages)
  } catch (error) {
    if (nameOf(error) !== 'TypeError') throw error
    // A 64-bit memory takes a BigInt.
    const wide = memory as unknown as { grow(pages: bigint): bigint }
    wide.grow(BigInt(pages))
  }
}

function pagesOf(memory: WebAssemblyMemory): number {
  return memory.buffer.byteLength / PAGE
}

/** Compares names instead of classes: a memory of another realm throws the errors of that realm. */
function isLackOfMemory(error: unknown): boolean {
  return nameOf(error) === 'RangeError' || (error as { code?: unknown }).code === 'OUT_OF_MEMORY'
}

function nameOf(error: unknown): unknown {
  return (error as { name?: unknown }).name
}
