import { mismatch, requireKind, show, type OffheapError } from './errors.ts'
import type { Memory } from './memory.ts'
import {
  FREE,
  HEADS,
  HEAP_SIZE,
  MARK,
  MAX_USED_SIZE,
  MIN_SIZE,
  PREVIOUS_FREE,
  sizeOfUsed,
} from './tlsf/block.ts'
import { firstBlockIn } from './tlsf/format.ts'
import { OWNED } from './tlsf/owned.ts'

// Bytes of fields can come from elsewhere: from a file, or from a program in another language. What
// follows a pointer or counts to a length checks both first, so that no bytes make it read for a
// long time, or more than the arena has.

/**
 * Returns the number of usable bytes of the live block at `ptr`, owned or not; 0 if the words around
 * `ptr` aren't those of one. Takes no lock: other threads don't change the words that it reads of a
 * block that this thread uses. A word inside of a block can look like a header, but what it limits
 * is in the heap, too.
 */
export function bytesOfBlock({ i32 }: Pick<Memory, 'i32'>, ptr: number): number {
  const first = firstBlockIn(i32)
  const tail = first + i32[HEAP_SIZE]!
  const block = (ptr >>> 2) - 1
  if ((ptr & 7) !== 0 || block < first || block >= tail) return 0
  const header = i32[block]!
  const size = sizeOfUsed(header, i32[MARK]!) & ~OWNED
  const isUsed = (header & FREE) === 0 && size >= MIN_SIZE && size <= MAX_USED_SIZE
  if (!isUsed || block + size > tail) return 0
  // The block that follows knows that this one is used.
  return (i32[block + size]! & PREVIOUS_FREE) === 0 ? size * 4 - 4 : 0
}

/**
 * Checks a field that starts with the pointer to a block and a length: a list or a text.
 *
 * @param ptr Byte offset of the field.
 * @param stride Number of bytes of an element.
 * @throws INVALID_BYTES when the block has too few bytes for the length.
 */
export function requireInBlock(memory: Memory, ptr: number, stride: number): void {
  requireRoom(memory, ptr, memory.u32[(ptr >>> 2) + 1]!, stride)
}

/**
 * As `requireInBlock`, for `count` elements.
 * @throws INVALID_BYTES when the block has no room for them.
 */
export function requireRoom(memory: Memory, ptr: number, count: number, stride: number): void {
  if (count > 0 && !isPlainlyIn(memory, memory.u32[ptr >>> 2]!, count * stride)) {
    requireStrictly(memory, ptr, count, stride)
  }
}

/**
 * Returns whether the word before `ptr` is the header of a used block with at least `bytes` bytes,
 * which end in the memory. Decides nearly all calls in half the time (measured: 3 ns a text).
 */
function isPlainlyIn({ i32 }: Memory, ptr: number, bytes: number): boolean {
  const block = (ptr >>> 2) - 1
  const header = i32[block]!
  const size = sizeOfUsed(header, i32[MARK]!) & ~OWNED
  const isUsed = (header & FREE) === 0 && (ptr & 7) === 0 && size <= MAX_USED_SIZE
  return isUsed && bytes <= size * 4 - 4 && block >= HEADS && block + size < i32.length
}

function requireStrictly(memory: Memory, ptr: number, count: number, stride: number): void {
  if (count * stride > bytesOfBlock(memory, memory.u32[ptr >>> 2]!)) {
    throw beyondBlock(memory, ptr, count, stride)
  }
}

function beyondBlock(memory: Memory, ptr: number, count: number, stride: number): OffheapError {
  const block = memory.u32[ptr >>> 2]!
  const bytes = bytesOfBlock(memory, block)
  return mismatch(
    'INVALID_BYTES',
    `list or text at ${ptr} overwritten`,
    `${count} elements of ${stride} bytes`,
    bytes > 0 ? `at most the ${bytes} bytes of its block at ${block}` : `a live block at ${block}`,
    CURE,
  )
}

const CURE = 'Find what wrote the field; call examine() for structs from elsewhere'

/**
 * Checks an owning pointer before what it points to is read.
 *
 * @returns `ptr`.
 * @throws INVALID_BYTES when no live block of at least `size` bytes is there.
 */
export function requireBlock<T extends number>(memory: Memory, ptr: T, size: number): T {
  const bytes = bytesOfBlock(memory, ptr)
  if (bytes >= size) return ptr
  throw mismatch(
    'INVALID_BYTES',
    'owning pointer overwritten',
    bytes === 0 ? `${ptr}` : `${ptr}, to a block of ${bytes} bytes`,
    `0, or a live block of at least ${size} bytes`,
    CURE,
  )
}

/** Number of elements from which a value is examined before it is copied. */
const MANY = 1 << 20

/**
 * Checks the source of a bulk write.
 *
 * @throws INVALID_VALUE when `values` isn't an array or an iterable, or as `requireElements` does.
 */
export function requireSource(values: object): void {
  const isSource =
    typeof values === 'object' &&
    values !== null &&
    (typeof (values as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function' ||
      (!(Symbol.iterator in values) && 'length' in values))
  requireKind(isSource, 'values', values, 'an array or an iterable')
  requireElements(values)
}

/** @throws INVALID_VALUE when `values` is a view of a detached buffer, which reads as empty. */
export function requireAttached(values: unknown): void {
  if (!ArrayBuffer.isView(values) || values.byteLength > 0) return
  try {
    new Uint8Array(values.buffer)
  } catch {
    throw mismatch(
      'INVALID_VALUE',
      'invalid values',
      `${show(values)} of a detached buffer`,
      'an array with elements',
      'Read views again after their memory has grown, or was transferred',
    )
  }
}

/**
 * Checks the length of values for elements before they are copied: an object with a wrong length
 * would fill the memory of the process.
 *
 * @throws INVALID_VALUE when `values` is long and has no last element, or is a view of a detached
 *   buffer.
 */
export function requireElements(values: object): void {
  requireAttached(values)
  const { length } = values as { readonly length?: unknown }
  if (typeof length !== 'number' || !(length > MANY) || String(length - 1) in values) return
  throw mismatch(
    'INVALID_VALUE',
    'invalid values',
    `${show(values)} of length ${length} without its last element`,
    'as many elements as its length',
    'Pass an array without holes, or correct the length',
  )
}
