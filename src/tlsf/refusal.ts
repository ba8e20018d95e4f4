import { OffheapError, show } from '../errors.ts'
import { type Block, blockAt, MIN_SIZE, payloadOf, SIZE, sizeOfUsed, VICTIM } from './block.ts'

/** The errors of invalid calls, kept out of the functions that valid calls run through. */

/** @throws INVALID_SIZE or INVALID_ALIGNMENT when no heap of `capacity` bytes could serve the request. */
export function refuseRequest(size: unknown, align: unknown, capacity: number): void {
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size <= 0) {
    throw new OffheapError(
      'INVALID_SIZE',
      `invalid block size: got ${show(size)}, expected a positive integer number of bytes. Pass the size of the contents.`,
    )
  }
  if (typeof align !== 'number' || !isPowerOfTwo(align) || align > capacity) {
    throw new OffheapError(
      'INVALID_ALIGNMENT',
      `invalid alignment: got ${show(align)}, expected a power of two up to the capacity of ${capacity} bytes. Pass the alignment of the contents.`,
    )
  }
}

/** Returns the error for a `ptr` at which no live block starts. */
export function refusePointer(
  words: Int32Array,
  first: Block,
  tail: Block,
  ptr: unknown,
): OffheapError {
  if (words.length === 0) return detached()
  const range = `expected a multiple of 8 from ${payloadOf(first)} to ${payloadOf(tail) - MIN_SIZE * 4}. Pass a pointer that allocate returned.`
  if (typeof ptr !== 'number' || ptr >>> 0 !== ptr || (ptr & 7) !== 0) {
    return new OffheapError('INVALID_POINTER', `invalid pointer: got ${show(ptr)}, ${range}`)
  }
  const block = blockAt(ptr)
  if (block < first || block >= tail) {
    return new OffheapError('INVALID_POINTER', `pointer outside of the heap: got ${ptr}, ${range}`)
  }
  const header = words[block]!
  const victim = words[VICTIM]!
  const fits = (size: number): boolean => size >= MIN_SIZE && block + size <= tail
  // The header of a free block, or of one that was coalesced with the free block before it.
  const isFree = header < 0 && (fits(header & SIZE) || fits(sizeOfUsed(header)))
  if (isFree || (block > victim && block < victim + (words[victim]! & SIZE))) {
    return new OffheapError(
      'DOUBLE_FREE',
      `block already free: got ${ptr}, expected a pointer to a live block. Free a block once, and drop its pointer then.`,
    )
  }
  return new OffheapError(
    'INVALID_POINTER',
    `no live block: got ${ptr}, expected the start of a live block with its header intact. Pass a pointer that allocate returned; call verify() if a header may be overwritten.`,
  )
}

/** Returns the error for a heap whose buffer was detached by other code. */
export function detached(): OffheapError {
  return new OffheapError(
    'ARENA_DISPOSED',
    'buffer detached: it was transferred, or other code has grown its WebAssembly.Memory. Copy a buffer instead of transferring it; call refresh() after such growth.',
  )
}

/** Returns the error for a buffer that can't be opened. `reason` says what was found and expected. */
export function notAHeap(reason: string): OffheapError {
  return new OffheapError(
    'INVALID_SNAPSHOT',
    `invalid arena buffer: ${reason}. Pass the whole, unchanged buffer of an arena.`,
  )
}

/** Accepts every number: powers above 2^30 are divided down to 32 bits. */
export function isPowerOfTwo(value: number): boolean {
  if (!Number.isSafeInteger(value) || value < 1) return false
  return value <= 2 ** 30 ? (value & (value - 1)) === 0 : isPowerOfTwo(value / 2 ** 30)
}
