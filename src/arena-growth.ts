import type { ArenaOptions, WebAssemblyMemory } from './arena-options.ts'
import { mismatch } from './errors.ts'

/** Size of a page of WebAssembly memory in bytes. */
const PAGE = 65_536
/** Maximum number of pages: offsets of 32 bits reach 4 GiB, and the last page is not used. */
const MAX_PAGES = 65_535
/** Maximum size of the list heads of a growable heap in bytes. */
const GROWABLE_HEADS = 2048

/**
 * Returns a zeroed buffer of `length` bytes, or the one of a `WebAssembly.Memory` that was grown to
 * hold a growable heap of that length.
 * @throws OUT_OF_MEMORY when the system has no such buffer.
 */
export function reserve(length: number, { shared, memory }: ArenaOptions): ArrayBufferLike {
  try {
    if (memory !== undefined) {
      // The list heads of a growable heap are larger, but fit into the last page, which is rounded
      // up.
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
      'Make the arena smaller, dispose others, or raise the maximum',
    )
  }
}

/**
 * Doubles `memory`, or grows it by the pages for `missing` bytes if it can't double. Returns
 * whether it has grown.
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
