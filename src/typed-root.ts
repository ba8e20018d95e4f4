import type { BaseArena } from './allocator.ts'
import { mismatch } from './errors.ts'
import { isSameHeap } from './memory.ts'
import type { Ptr } from './pointer.ts'
import { requireNotTable } from './references/references.ts'
import type { GeneratedType, Struct, StructShape } from './struct.ts'
import { ROOT, ROOT_HASH } from './tlsf/block.ts'

/**
 * Makes `target` the root: the pointer, and for an accessor the hash of everything that is
 * reachable from its struct, in the words after it. A raw pointer has the hash 0.
 *
 * @throws INVALID_POINTER or DOUBLE_FREE when it isn't a live block, or when it is an accessor of
 *   another arena, of a part of a block, or of something that isn't a struct.
 * @throws STALE_REFERENCE when it is an accessor of a checked arena whose struct was freed. A
 *   failed call changes nothing.
 */
export function setRoot(arena: BaseArena, target: number | Struct): void {
  let hash: string | undefined = '0'
  let ptr = target as number
  if (typeof target === 'object' && target !== null) {
    const type = target.constructor as unknown as Partial<StructShape>
    const { typeName = 'a field', size = 0 } = type
    const isHere = isSameHeap(target.arena, arena)
    if (isHere) ptr = target.ptr
    const bytes = isHere ? arena.sizeOf(ptr) : 0
    hash = type.layoutHash
    // A block can be up to 15 bytes larger than its contents, and a small one have up to 20.
    const isWhole = isHere && bytes >= size && bytes <= Math.max(size + 15, 20)
    if (!isWhole || hash === undefined || arena.checks?.isPart(target)) {
      throw mismatch(
        'INVALID_POINTER',
        'invalid root',
        `an accessor of ${typeName} in ${isHere ? `a block of ${bytes} bytes` : 'another arena'}`,
        'one of a whole struct in this arena',
        'Assign that, or a pointer',
      )
    }
  } else if (ptr !== 0) {
    arena.sizeOf(ptr)
  }
  requireNotTable(arena, ptr)
  arena.u32[ROOT] = ptr
  arena.view.setBigUint64(ROOT_HASH * 4, BigInt(`0x${hash}`), true)
}

/**
 * Returns an accessor of the root.
 *
 * @throws SCHEMA_MISMATCH when there is no root, when it has no type, or when it was written with
 *   another schema.
 */
export function openRoot<T extends Struct>(arena: BaseArena, type: GeneratedType<T>): T {
  const { typeName, size, layoutHash } = type
  const root = arena.u32[ROOT]!
  const bytes = root === 0 ? 0 : arena.sizeOf(root)
  const found = arena.view.getBigUint64(ROOT_HASH * 4, true)
  const hash = found.toString(16).padStart(16, '0')
  if (hash !== layoutHash || bytes < size) {
    throw mismatch(
      'SCHEMA_MISMATCH',
      `can't open the root as ${typeName}`,
      found > 0 ? `layout ${hash} in ${bytes} bytes` : root === 0 ? 'no root' : 'a raw pointer',
      `layout ${layoutHash} in ${size} bytes`,
      found > 0
        ? 'Regenerate, or open it with the class of its own schema and convert it'
        : 'Assign an accessor to arena.root',
    )
  }
  return type.at(arena, root as Ptr<T>)
}
