import type { BaseArena } from './allocator.ts'
import { mismatch } from './errors.ts'
import { pointerOf, type Ptr } from './pointer.ts'
import { requireNotTable } from './references/references.ts'
import type { GeneratedType, Struct, StructShape } from './struct.ts'
import { ROOT, ROOT_HASH } from './tlsf/block.ts'

/** The hash of a root that was set by a pointer. */
const NO_HASH = '0000000000000000'

/**
 * Makes `target` the root: the pointer, and for an accessor the hash of everything that is reachable
 * from its struct, in the words after it. A raw pointer has the hash 0.
 *
 * @throws INVALID_POINTER or DOUBLE_FREE when it isn't a live block, or when it is an accessor of
 *   another arena, of a part of a block, or of something that isn't a struct.
 * @throws STALE_REFERENCE when it is an accessor of a checked arena whose struct was freed. A failed
 *   call changes nothing.
 */
export function setRoot(arena: BaseArena, target: number | Struct): void {
  let hash = NO_HASH
  let ptr = target as number
  if (typeof target === 'object' && target !== null) {
    ptr = pointerOf(arena, target)
    const type = target.constructor as unknown as Partial<StructShape>
    const bytes = arena.sizeOf(ptr)
    // A block can be up to 15 bytes larger than its contents, and a small one up to 20.
    const isWhole = bytes <= Math.max(type.size! + 15, 20) && arena.checks?.isPart(target) !== true
    if (type.layoutHash === undefined || bytes < type.size! || !isWhole) {
      throw mismatch(
        'INVALID_POINTER',
        'invalid root',
        `an accessor of ${type.typeName ?? 'a field'} in a block of ${bytes} bytes`,
        'an accessor of the whole struct, of its own type',
        'Assign that one, or a pointer',
      )
    }
    hash = type.layoutHash
  } else if (ptr !== 0) {
    arena.sizeOf(ptr)
  }
  requireNotTable(arena, ptr)
  const { u32 } = arena
  u32[ROOT] = ptr
  u32[ROOT_HASH] = parseInt(hash.slice(8), 16)
  u32[ROOT_HASH + 1] = parseInt(hash.slice(0, 8), 16)
}

/**
 * Returns an accessor of the root.
 *
 * @throws SCHEMA_MISMATCH when there is no root, when it has no type, or when it was written with
 *   another schema.
 */
export function openRoot<T extends Struct>(arena: BaseArena, type: GeneratedType<T>): T {
  const { u32 } = arena
  const root = u32[ROOT]!
  const bytes = root === 0 ? 0 : arena.sizeOf(root)
  const low = u32[ROOT_HASH]!
  const high = u32[ROOT_HASH + 1]!
  const hash = digits(high) + digits(low)
  if (hash !== type.layoutHash || bytes < type.size) {
    const isTyped = (low | high) !== 0
    throw mismatch(
      'SCHEMA_MISMATCH',
      `can't open the root as ${type.typeName}`,
      root === 0
        ? 'no root'
        : isTyped
          ? `${bytes} bytes with the layout hash ${hash}`
          : 'a raw pointer, without a layout hash',
      `${type.size} bytes with ${type.layoutHash}`,
      isTyped
        ? 'Regenerate from the schema that wrote the arena, or open it with the class of that schema and convert it'
        : 'Assign an accessor to arena.root before saving the arena',
    )
  }
  return type.at(arena, root as Ptr<T>)
}

const digits = (word: number): string => word.toString(16).padStart(8, '0')
