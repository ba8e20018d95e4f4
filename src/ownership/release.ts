import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import type { StructInfo, TypeInfo, UnionInfo } from '../operations/reflection.ts'
import type { Struct } from '../struct.ts'
import { release } from './deallocator.ts'

/**
 * Frees everything that a struct owns, directly or through other structs, and empties the fields
 * that owned it. The struct itself stays live. A failed call frees nothing.
 *
 * @throws INVALID_POINTER or DOUBLE_FREE when an owning pointer doesn't point to a live block.
 */
export type ReleaseOf<T> = (target: T) => void

/** Returns the function for structs of `type`, which compiles its table at the first call. */
export function releaseOf<T extends Struct>(type: BlockType, info: StructInfo): ReleaseOf<T> {
  let parts: readonly OwnedPart[] | null = null
  return ({ arena, ptr }) => {
    if (parts === null) parts = partsOf(info)
    if (parts.length === 0) return
    release(arena, type, ptr)
    disown(parts, arena, ptr)
  }
}

/** A part of a struct, or of an element, with bytes that own blocks. */
interface OwnedPart {
  /** Offset in bytes from the start of the struct or element. */
  readonly offset: number
  /** Number of bytes to zero; 0 if the part has parts itself. */
  readonly bytes: number
  /** The tag of the union member that the part belongs to, or -1. */
  readonly tag: number
  /** Offset of that tag in bytes, from the same start. */
  readonly tagOffset: number
  /** Number of elements. `stride` is the distance between adjacent elements in bytes. */
  readonly count: number
  readonly stride: number
  readonly parts: readonly OwnedPart[]
}

/** Zeroes the fields that own blocks, without freeing the blocks. */
function disown(parts: readonly OwnedPart[], arena: BaseArena, ptr: number): void {
  for (const { offset, bytes, tag, tagOffset, count, stride, parts: inner } of parts) {
    if (tag >= 0 && arena.u8[ptr + tagOffset] !== tag) continue
    const start = ptr + offset
    if (bytes > 0) arena.u8.fill(0, start, start + bytes)
    for (let index = 0; index < count; index++) disown(inner, arena, start + index * stride)
  }
}

function partsOf({ fields }: StructInfo): OwnedPart[] {
  return fields.flatMap(({ type, offset, bytes }) => partsAt(type, offset, bytes))
}

function partsAt(type: TypeInfo, offset: number, bytes: number): OwnedPart[] {
  switch (type.kind) {
    case 'string':
    case 'list':
    case 'collection':
    case 'own':
      return [{ ...NONE, offset, bytes }]
    case 'struct':
      return inside(offset, 1, 0, partsOf(type.struct()))
    case 'array': {
      const { element, length, stride } = type
      const parts = partsAt(element, 0, stride)
      const [only] = parts
      // Elements without parts are adjacent, so one `fill` zeroes all of them.
      if (parts.length === 1 && only!.bytes === stride) return [{ ...NONE, offset, bytes }]
      return inside(offset, length, stride, parts)
    }
    case 'union':
      return membersAt(type, offset)
    default:
      return []
  }
}

const NONE: OwnedPart = {
  offset: 0,
  bytes: 0,
  tag: -1,
  tagOffset: 0,
  count: 0,
  stride: 0,
  parts: [],
}

function inside(
  offset: number,
  count: number,
  stride: number,
  parts: readonly OwnedPart[],
): OwnedPart[] {
  return parts.length === 0 ? [] : [{ ...NONE, offset, count, stride, parts }]
}

/**
 * Returns the parts of the members that own something. Only those of the stored member are zeroed.
 */
function membersAt({ body, members }: UnionInfo, offset: number): OwnedPart[] {
  return members.flatMap(({ struct }, tag) =>
    inside(offset + body, 1, 0, partsOf(struct())).map((part) => ({
      ...part,
      tag,
      tagOffset: offset,
    })),
  )
}
