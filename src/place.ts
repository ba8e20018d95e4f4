import type { BaseAllocator } from './allocator.ts'
import type { BlockType } from './block-type.ts'
import type { AccessorClass, Checks } from './checks.ts'
import { mismatch, show, type OffheapError } from './errors.ts'
import type { Memory } from './memory.ts'
import type { Accessor, Ptr } from './pointer.ts'
import { HEAP_SIZE, payloadOf } from './tlsf/block.ts'
import { opened } from './tlsf/errors.ts'
import { firstBlockIn } from './tlsf/format.ts'
import type { Tlsf } from './tlsf/tlsf.ts'

/**
 * Checks the pointer of a new accessor. In an arena without checks, returns null if a struct can be
 * at `ptr`: inside of the arena's blocks, and aligned. It isn't checked that a live struct of this
 * type is there; only checked arenas know that, for which it returns a checked accessor.
 *
 * @param size Size of the struct in bytes.
 * @param mask The bits of a pointer that can be 1: the negative alignment of the struct.
 * @throws INVALID_VALUE when `allocator` isn't an arena or another allocator.
 * @throws INVALID_POINTER when `ptr` isn't such a place, and the errors of `Checks.accessor`.
 */
// V8 inlines at most 920 bytes of bytecode into a function, first of all this one and the generated
// `at`, so everything that rarely runs is elsewhere. The end of the heap is read from the buffer,
// because the heap can grow; the first block stays where it is. Numbers are small integers below
// 2 GiB.
export function checkedAt<T extends Accessor>(
  allocator: BaseAllocator,
  ptr: Ptr<T>,
  size: number,
  mask: number,
  type: AccessorClass<T>,
): T | null {
  if (
    allocator != null &&
    allocator.checks === null &&
    typeof ptr === 'number' &&
    ptr === (ptr & mask) >>> 0
  ) {
    const { i32, heap } = allocator.arena as unknown as WithHeap
    const { first } = heap
    const end = ptr + size
    // Views of shared memory that another thread has grown can end before the heap.
    if (first < ptr >>> 2 && end <= (first + i32[HEAP_SIZE]!) * 4 && end <= i32.length * 4) {
      return null
    }
  }
  return ELSEWHERE.at(allocator, ptr, type)
}

/** An arena with its heap, which is protected. */
interface WithHeap {
  readonly i32: Int32Array
  readonly heap: Tlsf
}

/**
 * The rest of `checkedAt`: accessors in checked arenas, and errors. It is a property, because V8
 * compiles no property that was never read. A direct call made it allocate the accessors that don't
 * escape (measured on Node 26: 40 bytes each).
 */
const ELSEWHERE = {
  at<T extends Accessor>(allocator: BaseAllocator, ptr: Ptr<T>, type: AccessorClass<T>): T {
    if (allocator == null) throw NO_ARENA.error
    if (allocator.checks === null) throw noPlace(allocator, ptr, type)
    return checksOf(allocator, type).accessor(type, ptr, allocator.arena)
  },
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

function noPlace(allocator: BaseAllocator, ptr: unknown, type: BlockType): OffheapError {
  const { arena } = allocator
  if (arena?.i32 === undefined) return notAnAllocator(allocator, type)
  const { typeName, size, align, packed } = type
  const [start, end] = payloadsIn(arena)
  return mismatch(
    'INVALID_POINTER',
    `invalid pointer to ${typeName}`,
    show(ptr),
    `a multiple of ${packed ? 1 : align} from ${start} to ${end - size}`,
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
