import {
  blockAt,
  FREE,
  MARK,
  MAX_USED_SIZE,
  MIN_SIZE,
  PREVIOUS_FREE,
  SIZE,
  sizeOfUsed,
  VICTIM,
  type Block,
} from './block.ts'

// "Owned by a field": a flag of a used block, which `free` and `reallocate` refuse. Every mask has
// bit 29 and no size has it, so it is 1 in the header of a used block; that of an owned one has 0
// there. Read without knowledge of the flag, the block has a size of 2^29 words or more, beyond the
// end of any heap: calls that expect a block without an owner find it out of range at no cost.
//
// The flag only refuses. Nothing relies on it, because programs in C and WebAssembly write owning
// fields without setting it.

/** Bit of a used header that is 0 if a field owns the block. */
export const OWNED: number = 1 << 29

/** Returns whether the header of a live block is that of an owned one. */
export const isOwnedHeader = (header: number): boolean => (header & (FREE | OWNED)) === 0

/**
 * Returns the size in words of the owned block whose payload is at byte offset `ptr`; 0 if no
 * header of an owned block is there.
 */
export function sizeOfOwned(words: Int32Array, first: Block, tail: Block, ptr: number): number {
  if (typeof ptr !== 'number' || ptr >>> 0 !== ptr || (ptr & 7) !== 0) return 0
  const block = blockAt(ptr)
  if (block < first || block >= tail) return 0
  const header = words[block]!
  if (!isOwnedHeader(header)) return 0
  const size = sizeOfUsed(header, words[MARK]!) ^ OWNED
  if (size < MIN_SIZE || size > MAX_USED_SIZE || block + size > tail) return 0
  // A block that follows knows that this one is used, and the victim has no headers inside.
  if ((words[block + size]! & PREVIOUS_FREE) !== 0) return 0
  const victim = words[VICTIM]!
  return block < victim || block >= victim + (words[victim]! & SIZE) ? size : 0
}
