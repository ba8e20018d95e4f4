import type { BaseArena } from './allocator.ts'
import { mismatch, show } from './errors.ts'
import type { Ptr } from './pointer.ts'
import { requireNotTable } from './references/references.ts'
import type { GeneratedType, Struct, StructShape } from './struct.ts'
import { ROOT, ROOT_HASH } from './tlsf/block.ts'
import { blockOf } from './whole-block.ts'

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
  const isAccessor = typeof target === 'object' && target !== null
  const type = isAccessor ? (target.constructor as unknown as Partial<StructShape>) : undefined
  const hash = isAccessor ? type?.layoutHash : '0'
  if (!isAccessor && target !== 0) arena.sizeOf(target)
  const ptr = isAccessor ? blockOf(arena, target) : target
  if (hash === undefined || (isAccessor && ptr === 0)) {
    throw mismatch(
      'INVALID_POINTER',
      'invalid root',
      `an accessor of ${type?.typeName ?? 'a field'} at ${ptr}`,
      'one of a whole struct in this arena',
      'Assign that, or a pointer',
    )
  }
  requireNotTable(arena, ptr)
  arena.u32[ROOT] = ptr
  arena.view.setBigUint64(ROOT_HASH * 4, BigInt(`0x${hash}`), true)
}

/**
 * Returns an accessor of the root.
 *
 * @throws SCHEMA_MISMATCH when there is no root, when it has no type, when it was written with
 *   another schema, or when `type` isn't a generated class.
 */
export function openRoot<T extends Struct>(arena: BaseArena, type: GeneratedType<T>): T {
  const { typeName, size, layoutHash } = (type ?? {}) as Partial<StructShape>
  if (layoutHash === undefined || size === undefined) {
    throw mismatch(
      'SCHEMA_MISMATCH',
      'invalid type to open',
      show(type),
      'a generated class',
      'Pass the class of the root',
    )
  }
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
        ? 'Pass the class of the root; if its schema has changed, open it with the class of the former schema and convert it'
        : 'Assign an accessor to arena.root before it is saved, or read a pointer with Type.at(arena, arena.root)',
    )
  }
  return type.at(arena, root as Ptr<T>)
}
