import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { release } from './deallocator.ts'
import type { Struct } from '../struct.ts'
import type { StructInfo, TypeInfo, UnionInfo } from '../operations/reflection.ts'

/**
 * Frees everything that a struct owns, however deep, and leaves those fields empty; the struct
 * itself stays. It does nothing to a struct that owns nothing. A failed call frees nothing.
 *
 * @throws INVALID_POINTER or DOUBLE_FREE when an owned pointer isn't that of a live block.
 */
export type ReleaseOf<T> = (target: T) => void

/** The function for structs of `type`. The table is compiled at the first call. */
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
  /** In bytes, from the start of what it is a part of. */
  readonly offset: number
  /** Bytes that are zeroed; 0 where there are parts inside. */
  readonly bytes: number
  /** The tag of the member of a union that it is, or -1. */
  readonly tag: number
  /** Where that tag is, in bytes as `offset`. */
  readonly tagOffset: number
  /** Number of elements, and the bytes from one to the next. */
  readonly count: number
  readonly stride: number
  readonly parts: readonly OwnedPart[]
}

/** Zeroes the fields that own blocks, and frees none. */
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
    case 'own':
      return [{ ...NONE, offset, bytes }]
    case 'struct':
      return inside(offset, 1, 0, partsOf(type.struct()))
    case 'array': {
      const { element, length, stride } = type
      const parts = partsAt(element, 0, stride)
      const [only] = parts
      // Elements that are zeroed as a whole are zeroed at once.
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

/** The members that own something: each is emptied where it is the one that is there. */
function membersAt({ body, members }: UnionInfo, offset: number): OwnedPart[] {
  return members.flatMap(({ struct }, tag) =>
    inside(offset + body, 1, 0, partsOf(struct())).map((part) => ({
      ...part,
      tag,
      tagOffset: offset,
    })),
  )
}
