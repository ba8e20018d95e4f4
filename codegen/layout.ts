/**
 * `Struct`s → `StructLayout`s. The only file that knows the packing rules, which are those of C:
 * fields in the order of the schema, each at the next multiple of its alignment; a struct is as
 * aligned as its most aligned field, and its size is a multiple of that: arrays need no gaps.
 */
import type { Fault } from './diagnostic.ts'
import { frozen } from './frozen.ts'
import type { Field, FieldLayout, Slot, Struct, StructId, StructLayout, Type } from './ir.ts'
import { SCALARS } from './scalars.ts'

export interface LaidOut {
  readonly layouts: ReadonlyMap<StructId, StructLayout>
  readonly faults: readonly Fault[]
}

export const POINTER_BYTES = 4

/** Bytes; what lies beyond, an offset in 32 bits could not reach from everywhere. */
export const MAX_STRUCT_BYTES: number = 2 ** 31

/** Requires: each struct comes after those inside it. What holds one without layout has none. */
export function layout(structs: readonly Struct[]): LaidOut {
  const layouts = new Map<StructId, StructLayout>()
  const faults: Fault[] = []
  for (const struct of structs) {
    const laidOut = layoutOf(struct, layouts)
    if (laidOut === null) continue
    if (laidOut.size <= MAX_STRUCT_BYTES) layouts.set(struct.id, frozen(laidOut))
    else faults.push(tooLarge(struct, laidOut.size))
  }
  return { layouts, faults: frozen(faults) }
}

type Layouts = ReadonlyMap<StructId, StructLayout>

function layoutOf(struct: Struct, layouts: Layouts): StructLayout | null {
  const { id, name, doc } = struct
  const slots: Slot[] = []
  let end = 0
  let align = 1
  let hasDefaults = false
  for (const field of struct.fields) {
    const extent = extentOf(field.type, layouts)
    if (extent === null) return null
    const offset = roundUp(end, extent.align)
    pad(slots, end, offset)
    slots.push(fieldLayout(field, offset, extent.size))
    end = offset + extent.size
    align = Math.max(align, extent.align)
    hasDefaults ||= field.default !== null || extent.hasDefaults
  }
  const size = roundUp(end, align)
  pad(slots, end, size)
  return { kind: 'struct-layout', id, name, doc, size, align, slots, hasDefaults }
}

function fieldLayout({ name, doc, type, default: value }: Field, offset: number, size: number) {
  return {
    kind: 'field-layout',
    name,
    doc,
    offset,
    size,
    type,
    default: value,
  } satisfies FieldLayout
}

type Extent = Pick<StructLayout, 'size' | 'align' | 'hasDefaults'>

function extentOf(type: Type, layouts: Layouts): Extent | null {
  switch (type.kind) {
    case 'scalar': {
      const { bytes } = SCALARS[type.scalar]!
      return { size: bytes, align: bytes, hasDefaults: false }
    }
    case 'pointer':
      return { size: POINTER_BYTES, align: POINTER_BYTES, hasDefaults: false }
    case 'struct':
      return layouts.get(type.id) ?? null
    case 'array': {
      const element = extentOf(type.element, layouts)
      return element && { ...element, size: element.size * type.length }
    }
  }
}

function pad(slots: Slot[], from: number, to: number): void {
  if (to > from) slots.push({ kind: 'padding', offset: from, size: to - from })
}

/** Requires: `align` is a power of two. No bit operations: sizes of faulty structs pass 32 bits. */
function roundUp(value: number, align: number): number {
  return Math.ceil(value / align) * align
}

function tooLarge({ name, path, span }: Struct, size: number): Fault {
  return {
    code: 'STRUCT_TOO_LARGE',
    path,
    span,
    problem: `\`${name}\` takes ${size.toLocaleString('en-US')} bytes, and a struct can have 2 GiB`,
    fix: 'shorten its arrays, or put a `Ptr<T> | null` in place of a part',
  }
}
