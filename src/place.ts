import type { BaseAllocator } from './allocator.ts'
import type { BlockType } from './block-type.ts'
import type { Checks } from './checks.ts'
import { mismatch, show, type OffheapError } from './errors.ts'
import type { Memory } from './memory.ts'
import type { Ptr } from './pointer.ts'
import { HEAP_SIZE, payloadOf } from './tlsf/block.ts'
import { opened } from './tlsf/errors.ts'
import { firstBlockIn } from './tlsf/format.ts'

/**
 * Returns `ptr` if a struct can be there: inside of the arena's blocks, and aligned. It isn't
 * checked that a live struct of this type is there; only checked arenas know that.
 *
 * @param size Size of the struct in bytes; 0 for a place without a known size.
 * @param align Alignment of the struct in bytes, a power of two.
 * @throws INVALID_POINTER when `ptr` isn't such a place.
 */
// The bounds are read from the buffer, because the heap can grow. All numbers are counted in words,
// which are small integers up to 4 GiB. Returns a value instead of a boolean: with a boolean, V8
// allocated the accessor in loops that don't keep it (measured on Node 26: 40 bytes each).
export function requirePlace<T>(
  allocator: BaseAllocator,
  ptr: Ptr<T>,
  size: number,
  align: number,
  type: BlockType,
): Ptr<T> {
  if (typeof ptr === 'number' && ptr >>> 0 === ptr && (ptr & (align - 1)) === 0) {
    const { i32 } = allocator.arena
    const first = firstBlockIn(i32)
    const word = ptr >>> 2
    const end = word + (((ptr & 3) + size + 3) >>> 2)
    // Views of shared memory that another thread has grown can end before the heap.
    if (word > first && end <= first + i32[HEAP_SIZE]! && end <= i32.length) return ptr
  }
  throw noPlace(allocator, ptr, size, align, type)
}

/**
 * The error of an accessor that is made without an arena. A constructor throws the property `error`: V8
 * compiles no property that was never read, and so keeps accessors that don't escape out of memory,
 * which a call in a constructor would prevent (measured on Node 26: 40 bytes each).
 */
export const NO_ARENA: { readonly error: OffheapError } = {
  get error(): OffheapError {
    return mismatch(
      'INVALID_VALUE',
      'invalid arena of an accessor',
      'none',
      'an Arena',
      'Create a struct with Type.create(arena), or access one with Type.at(arena, ptr)',
    )
  },
}

/** @throws INVALID_VALUE always: an accessor is made without an arena. */
export function noArena(): never {
  throw NO_ARENA.error
}

/**
 * Returns the checks of a checked arena.
 * @throws INVALID_VALUE when `allocator` is another kind of object, which has no checks.
 */
export function checksOf(allocator: BaseAllocator, type: BlockType): Checks {
  if (!allocator.checks) throw notAnAllocator(allocator, type)
  return allocator.checks
}

/**
 * Returns `value` if it can allocate structs.
 * @throws INVALID_VALUE when it can't.
 */
export function requireAllocator<T extends BaseAllocator>(value: T, type: BlockType): T {
  if (value === null || value === undefined || typeof value.allocateZeroed !== 'function') {
    throw notAnAllocator(value, type)
  }
  return value
}

/**
 * Returns `type` if it is a class whose instances can be created.
 * @throws INVALID_VALUE when it isn't.
 */
export function requireType<T extends BlockType>(type: T): T {
  const { create, typeName } = (type ?? {}) as { create?: unknown; typeName?: unknown }
  if (typeof create === 'function' && typeName !== undefined) return type
  const cure = 'Pass the class, such as Enemy for an Enemy'
  throw mismatch('INVALID_VALUE', 'invalid type', show(type), 'a generated class', cure)
}

function notAnAllocator(value: unknown, { typeName }: BlockType): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    `invalid arena for ${typeName}`,
    show(value),
    'an Arena or another Allocator',
    'Pass the arena as the first argument',
  )
}

function noPlace(
  allocator: BaseAllocator,
  ptr: unknown,
  size: number,
  align: number,
  type: BlockType,
): OffheapError {
  const arena = allocator?.arena
  if (arena?.i32 === undefined) return notAnAllocator(allocator, type)
  const { typeName } = type
  const [start, end] = payloadsIn(arena)
  return mismatch(
    'INVALID_POINTER',
    `invalid pointer to ${typeName}`,
    show(ptr),
    `a multiple of ${align} from ${start} to ${end - size}`,
    'Pass the ptr of an accessor, or what allocate returned',
  )
}

/**
 * Returns the byte offsets of the first payload and of the end of the last one.
 * @throws ARENA_DISPOSED when the buffer was detached.
 */
export function payloadsIn({ i32 }: Memory): readonly [start: number, end: number] {
  const { words, first } = opened({ words: i32, first: firstBlockIn(i32) })
  return [payloadOf(first), (first + words[HEAP_SIZE]!) * 4]
}
