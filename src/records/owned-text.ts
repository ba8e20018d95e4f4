import type { BaseArena } from '../allocator.ts'
import { freeOwned, setOwned } from '../owned-block.ts'

/** Most bytes that a loop copies faster than a call of `set`. */
const LOOP_MAX_BYTES = 64

/**
 * Writes bytes to the `Str` field at `ptr`, in its block if that has room for them. The bytes are
 * not those of the arena.
 *
 * @throws OUT_OF_MEMORY when the arena has no room. The field then has its former text.
 */
export function writeOwnedText(
  arena: BaseArena,
  ptr: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  const field = ptr >>> 2
  const length = end - start
  let block = arena.u32[field]!
  if (length > 0 && (block === 0 || arena.sizeOf(block) < length)) {
    const former = block
    block = setOwned(arena, arena.allocate(length))
    if (former !== 0) freeOwned(arena, former)
    arena.u32[field] = block
  }
  const { u8 } = arena
  if (length > LOOP_MAX_BYTES) u8.set(bytes.subarray(start, end), block)
  else for (let byte = 0; byte < length; byte++) u8[block + byte] = bytes[start + byte]!
  arena.u32[field + 1] = length
}

/** Frees the block of the `Str` field at `ptr`, and makes the text empty. */
export function releaseText(arena: BaseArena, ptr: number): void {
  const field = ptr >>> 2
  const block = arena.u32[field]!
  arena.u32[field] = 0
  arena.u32[field + 1] = 0
  if (block !== 0) freeOwned(arena, block)
}
