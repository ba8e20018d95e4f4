import type { ArenaOptions, WebAssemblyMemory } from './arena-options.ts'
import { mismatch } from './errors.ts'

/** Bytes of a page of WebAssembly memory. */
const PAGE = 65_536
/** Offsets of 32 bits reach 4 GiB; the last page is left out. */
const MAX_PAGES = 65_535
/** The most bytes that the list heads of a growable heap take. */
const GROWABLE_HEADS = 2048

/**
 * Returns a zeroed buffer of `length` bytes, or the one of a `WebAssembly.Memory` that was grown to
 * hold a growable heap of that length.
 * @throws OUT_OF_MEMORY when the system has no such buffer.
 */
export function reserve(length: number, { shared, memory }: ArenaOptions): ArrayBufferLike {
  try {
    if (memory !== undefined) {
      // List heads for any size are added, and fit into the page that is rounded up to.
      const pages = Math.ceil((length + GROWABLE_HEADS) / PAGE) - memory.buffer.byteLength / PAGE
      if (pages > 0) memory.grow(pages)
      return memory.buffer
    }
    return shared === true ? new SharedArrayBuffer(length) : new ArrayBuffer(length)
  } catch {
    throw mismatch(
      'OUT_OF_MEMORY',
      'no buffer for the arena',
      `a request for ${length} bytes`,
      'as many as the system has',
      'Make the arena smaller, dispose others, or raise the maximum of the memory',
    )
  }
}

/**
 * Grows `memory`: to twice its size where it can, else by the pages for `missing` bytes.
 * Returns whether it has grown.
 */
export function growMemory(memory: WebAssemblyMemory, missing: number): boolean {
  const pages = Math.max(Math.ceil(missing / PAGE), 1)
  const current = memory.buffer.byteLength / PAGE
  if (current + pages > MAX_PAGES) return false
  for (const more of [Math.min(Math.max(current, pages), MAX_PAGES - current), pages]) {
    try {
      memory.grow(more)
      return true
    } catch {
      // The memory's maximum is lower: grow by the missing pages only.
    }
  }
  return false
}
