/**
 * Sizes and alignments of types, by the rules of C (System V ABI, gcc): members of a struct are at
 * multiples of their alignment, and the elements of an array have no gaps between them.
 */
import type { ArrayType, Layouts, StructLayout, Type, UnionType } from '../ir.ts'
import { COLLECTION_BYTES } from '../tables/collections.ts'
import { SCALARS } from '../tables/scalars.ts'

/** The extent of a value itself, without the blocks that its pointers refer to. */
export type Extent = Pick<StructLayout, 'size' | 'align' | 'hasDefaults' | 'owns' | 'hasPadding'>

/** A pointer is a 32-bit byte offset into the arena. */
export const POINTER_BYTES = 4

/**
 * Returns the extent of a value of `type`, or null if a struct inside it has no layout. Targets of
 * pointers need no layout.
 */
export function extentOf(type: Type, layouts: Layouts): Extent | null {
  switch (type.kind) {
    case 'scalar':
    case 'atomic': {
      const { bytes } = SCALARS[type.scalar]!
      return plain(bytes, bytes)
    }
    case 'enum':
      return plain(1, 1)
    case 'flags':
    case 'bits':
      return plain(type.bytes, type.bytes)
    case 'text':
      return plain(type.bytes, 1)
    case 'constant':
      return plain(0, 1)
    case 'pointer':
      return plain(POINTER_BYTES, POINTER_BYTES)
    case 'own':
      return owning(POINTER_BYTES)
    case 'reference':
      return plain(POINTER_BYTES + 4, POINTER_BYTES)
    case 'string':
      return owning(POINTER_BYTES + 4)
    case 'list':
      return owning(POINTER_BYTES + 8)
    case 'collection':
      return owning(COLLECTION_BYTES)
    case 'struct':
      return layouts.get(type.id) ?? null
    case 'array': {
      const element = extentOf(type.element, layouts)
      return element && { ...element, size: element.size * type.length }
    }
    case 'union':
      return unionExtent(type, layouts)
  }
}

/**
 * Returns the distance in bytes between two elements of an array: the size of an element, because
 * sizes are multiples of alignments. Requires: the structs inside have layouts.
 */
export function strideOf({ element }: ArrayType, layouts: Layouts): number {
  return extentOf(element, layouts)!.size
}

/** Returns the offset of a union's members, after the tag. Requires: they have layouts. */
export function bodyOffsetOf({ members }: UnionType, layouts: Layouts): number {
  return Math.max(...members.map(({ struct }) => layouts.get(struct.id)!.align))
}

/**
 * Rounds `value` up to a multiple of `align`. Bit operations would be wrong here, because the size
 * of a faulty struct can exceed 32 bits.
 */
export function roundUp(value: number, align: number): number {
  return Math.ceil(value / align) * align
}

/**
 * The layout of a union is that of `struct { uint8_t tag; union { … } body; }` in C. Zeroed memory
 * holds the first member.
 */
function unionExtent(type: UnionType, layouts: Layouts): Extent | null {
  const members = type.members.map(({ struct }) => layouts.get(struct.id))
  const known = members.filter((member) => member !== undefined)
  if (known.length < members.length) return null
  const align = bodyOffsetOf(type, layouts)
  const largest = Math.max(...known.map(({ size }) => size))
  return {
    size: align + roundUp(largest, align),
    align,
    hasDefaults: known[0]!.hasDefaults,
    owns: known.some(({ owns }) => owns),
    hasPadding: align > 1 || known.some(({ size, hasPadding }) => hasPadding || size < largest),
  }
}

function plain(size: number, align: number): Extent {
  return { size, align, hasDefaults: false, owns: false, hasPadding: false }
}

function owning(size: number): Extent {
  return { ...plain(size, POINTER_BYTES), owns: true }
}
