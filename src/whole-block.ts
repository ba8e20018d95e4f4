import type { BaseArena } from './allocator.ts'
import { bytesOfBlock } from './block-bytes.ts'
import type { BlockType } from './block-type.ts'
import { mismatch, show, withArticle, type OffheapError } from './errors.ts'
import { pointerOf, type Accessor, type Target } from './pointer.ts'
import { poolOf, STRIDE } from './slots.ts'
import { ALIGNED, MARK, PREVIOUS_FREE } from './tlsf/block.ts'

/**
 * Returns the pointer to the live block that `target` stands for; 0 for null.
 *
 * @param expected The type of the struct in it, for fields that know it.
 * @throws INVALID_POINTER or DOUBLE_FREE when no live block starts at the target, or `target` is an
 *   accessor of a part of the block or of another arena.
 */
export function blockOf(arena: BaseArena, target: Target<unknown>, expected?: BlockType): number {
  const ptr = pointerOf(arena, target)
  if (ptr === 0) return 0
  if (typeof target === 'object') {
    if (expected !== undefined) requireKindOf(target as Accessor, expected)
    requireWhole(arena, target as Accessor)
  } else arena.sizeOf(ptr)
  return ptr
}

/** The members of a class that name it and the structs that it extends. */
interface Derived {
  readonly typeName: string
  readonly bases$: readonly string[]
}

/** @throws INVALID_POINTER when `accessor` is known to be of another type than `expected`. */
function requireKindOf({ constructor }: Accessor, { typeName }: BlockType): void {
  const type: object & Partial<Derived> = constructor ?? {}
  const { typeName: other, bases$: bases } = type
  if (other === undefined || other === typeName || bases?.includes(typeName) === true) return
  throw mismatch(
    'INVALID_POINTER',
    'accessor of another type',
    withArticle(other),
    withArticle(typeName),
    'Pass an accessor of this type',
  )
}

/**
 * As `blockOf`, but also returns the pointer to a live slot of a pool.
 *
 * @throws INVALID_POINTER or DOUBLE_FREE as `blockOf` does.
 */
export function slotOrBlockOf(arena: BaseArena, target: Target<unknown>): number {
  const ptr = pointerOf(arena, target)
  if (ptr === 0 || bytesOfBlock(arena, ptr) > 0) return blockOf(arena, target)
  const pool = poolOf(arena, ptr)
  const { size = 0 } = (target as Accessor).constructor as Partial<BlockType>
  const isWhole = typeof target === 'number' || size === arena.u32[(pool >>> 2) + STRIDE]
  return pool !== 0 && isWhole ? ptr : blockOf(arena, target)
}

/** Returns `error`, or the one that says that the target is in a slot of a pool. */
export function withPool(arena: BaseArena, ptr: number, error: unknown): unknown {
  if (typeof ptr !== 'number' || (error as OffheapError).code !== 'INVALID_POINTER') return error
  if (poolOf(arena, ptr) === 0) return error
  return mismatch(
    'INVALID_POINTER',
    'struct in a slot',
    ptr,
    'one with a block of its own',
    'Call free of its pool or remove of its map',
  )
}

/**
 * Checks that `accessor` is of the whole live block at its pointer, instead of a field, an element
 * or a base of the struct in it: it is of a struct type, and the block has the size of that type.
 * In checked arenas the recorded type of the block must be the same, too. Accessors of classes that
 * aren't generated have no size, and can be of any live block.
 *
 * @throws INVALID_POINTER or DOUBLE_FREE when it isn't.
 */
export function requireWhole(arena: BaseArena, accessor: Accessor): void {
  const { ptr } = accessor
  const type: object & Partial<BlockType> = accessor.constructor ?? {}
  const { typeName, size = 0 } = type
  // The classes of fields have no name, but this member.
  const isKnown = typeName !== undefined || 'inspect$' in type
  let usable = 0
  try {
    usable = arena.sizeOf(ptr)
  } catch (error) {
    if (!isKnown || ptr === 0 || (error as OffheapError).code !== 'INVALID_POINTER') throw error
  }
  if (!isKnown) return
  const other = arena.checks?.otherBlock(ptr, typeName)
  if (typeName !== undefined && other === undefined && isWhole(usable, size)) return
  const block = usable > 0 ? `a block of ${usable} bytes` : 'another block'
  throw mismatch(
    'INVALID_POINTER',
    'accessor of a part of a block',
    `${typeName ?? show(accessor)} at ${ptr} in ${other ?? block}`,
    'one of all of it',
    'Pass or free the struct that contains it; a pointer means any block',
  )
}

/**
 * Returns whether `accessor`, of an arena without checks, has the size of the block before which it
 * finds a header. Decides most calls of `free` without an error or a search for the block, which
 * `free` checks itself; `blockOf` decides the others.
 */
export function isPlainlyWhole(
  arena: BaseArena,
  accessor: Accessor,
  type: BlockType | undefined,
): boolean {
  const { arena: owner, ptr } = accessor
  if (owner !== arena || arena.checks !== null || type?.typeName === undefined) return false
  const { i32 } = arena
  const size = (i32[(ptr >>> 2) - 1]! ^ i32[MARK]!) & ~(PREVIOUS_FREE | ALIGNED)
  return type.deallocator === undefined && ptr > 0 && isWhole(size * 4 - 4, type.size)
}

/**
 * Returns whether a block with `usable` bytes can have been allocated for `size` bytes. It can be
 * one granule larger than requested, because a rest of one granule is too small for a block.
 */
export function isWhole(usable: number, size: number): boolean {
  const spare = granulesOf(usable) - Math.max(granulesOf(size), 2)
  return spare === 0 || spare === 1
}

/** Returns the number of granules of 8 bytes that `bytes` and the header of a block take. */
function granulesOf(bytes: number): number {
  return (bytes + 11) >>> 3
}
