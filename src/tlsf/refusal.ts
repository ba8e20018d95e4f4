import { OffheapError, show } from '../errors.ts'
import { type Block, blockAt, MIN_SIZE, payloadOf, SIZE, sizeOfUsed, VICTIM } from './block.ts'

/** The errors of bad calls, away from the paths that good calls take. */

/** Throws when `size` or `align` is nothing that any heap of `capacity` bytes could serve. */
export function refuseRequest(size: unknown, align: unknown, capacity: number): void {
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size <= 0) {
    throw new OffheapError(
      'INVALID_SIZE',
      `${show(size)} is no size for a block; pass a whole number of bytes from 1 on`,
    )
  }
  if (typeof align !== 'number' || !isPowerOfTwo(align) || align > capacity) {
    throw new OffheapError(
      'INVALID_ALIGNMENT',
      `${show(align)} is no alignment here; pass a power of two up to the capacity of ${capacity} bytes`,
    )
  }
}

/** Why no live block starts at `ptr`. */
export function refusePointer(
  words: Int32Array,
  first: Block,
  tail: Block,
  ptr: unknown,
): OffheapError {
  if (words.length === 0) return detached()
  const range = `blocks start at multiples of 8 from ${payloadOf(first)} to ${payloadOf(tail) - MIN_SIZE * 4}`
  if (typeof ptr !== 'number' || ptr >>> 0 !== ptr || (ptr & 7) !== 0) {
    return new OffheapError('INVALID_POINTER', `${show(ptr)} is no pointer: ${range}`)
  }
  const block = blockAt(ptr)
  if (block < first || block >= tail) {
    return new OffheapError('INVALID_POINTER', `${ptr} lies outside of the heap: ${range}`)
  }
  const header = words[block]!
  const victim = words[VICTIM]!
  const fits = (size: number): boolean => size >= MIN_SIZE && block + size <= tail
  // The header of a free block, or of one that was joined to the free block before it.
  const isFree = header < 0 && (fits(header & SIZE) || fits(sizeOfUsed(header)))
  if (isFree || (block > victim && block < victim + (words[victim]! & SIZE))) {
    return new OffheapError(
      'DOUBLE_FREE',
      `the block at ${ptr} is free already; free a block once, and drop its pointer then`,
    )
  }
  return new OffheapError(
    'INVALID_POINTER',
    `no live block starts at ${ptr}, or the 4 bytes before a block were overwritten; pass what allocate answered, and see what verify() finds`,
  )
}

/** Somebody else has taken the buffer from under the heap. */
export function detached(): OffheapError {
  return new OffheapError(
    'ARENA_DISPOSED',
    "this arena's buffer was detached, by a transfer or by code that grew its WebAssembly.Memory; share or copy a buffer instead of transferring it, call refresh() after such growth",
  )
}

/** A buffer that can't be opened, and why. */
export function notAHeap(reason: string): OffheapError {
  return new OffheapError(
    'INVALID_SNAPSHOT',
    `this buffer can't be opened: ${reason}; pass the whole, unchanged buffer of an arena`,
  )
}

/** For any whole number: beyond 32 bits, by halves. */
export function isPowerOfTwo(value: number): boolean {
  if (!Number.isSafeInteger(value) || value < 1) return false
  return value <= 2 ** 30 ? (value & (value - 1)) === 0 : isPowerOfTwo(value / 2 ** 30)
}
