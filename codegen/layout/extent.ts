/**
 * What a value of each type takes: bytes, alignment, and what lies inside. The rules are those of C
 * (System V, gcc): a struct's members at multiples of their alignment, arrays without gaps.
 */
import type { ArrayType, Layouts, StructLayout, Type, UnionType } from '../ir.ts'
import { SCALARS } from '../tables/scalars.ts'

/** Of a value in place; what its pointers lead to is no part of it. */
export type Extent = Pick<StructLayout, 'size' | 'align' | 'hasDefaults' | 'owns' | 'hasPadding'>

/** A byte offset into the arena. */
export const POINTER_BYTES = 4

/** Null when a struct inside has no layout. No struct that is pointed to needs one. */
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
 * Bytes from one element of the array to the next. Sizes are multiples of alignments, so it is the
 * size of an element. Requires: the structs inside have layouts.
 */
export function strideOf({ element }: ArrayType, layouts: Layouts): number {
  return extentOf(element, layouts)!.size
}

/** Where a union's members begin, behind the tag. Requires: its members have layouts. */
export function bodyOffsetOf({ members }: UnionType, layouts: Layouts): number {
  return Math.max(...members.map(({ struct }) => layouts.get(struct.id)!.align))
}

/** Requires: `align` is a power of two. No bit operations: sizes of faulty structs pass 32 bits. */
export function roundUp(value: number, align: number): number {
  return Math.ceil(value / align) * align
}

/** As C's `struct { uint8_t tag; union { … } body; }`. Zeroed, it is its first member. */
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
