/**
 * `Struct`s → `StructLayout`s, by the layout rules of C. The base comes first, as if it were a
 * member. The fields follow in the order of the schema, each at the next multiple of its alignment,
 * and then a presence bit for each optional field. The alignment of a struct is the largest one of
 * its fields, and its size is a multiple of that, so that arrays need no gaps.
 */
import type { Fault } from '../diagnostic.ts'
import { frozen } from '../frozen.ts'
import type { Field, Layouts, Slot, Struct, StructId, StructLayout } from '../ir.ts'
import { CACHE_LINE, MAX_STRUCT_BYTES } from '../tables/limits.ts'
import { extentOf, roundUp, type Extent } from './extent.ts'
import { deepHashes } from './schema-hash.ts'
import { UNIFORM_ALIGN, UniformRules } from './uniform.ts'

export { bodyOffsetOf, extentOf, POINTER_BYTES, strideOf } from './extent.ts'
export type { Extent } from './extent.ts'

export interface LaidOut {
  readonly layouts: Layouts
  readonly faults: readonly Fault[]
}

/**
 * Lays out structs. A struct that is too large gets no layout, and neither do structs that contain
 * it.
 * Requires: each struct comes after its base and after the structs inside it. Targets of pointers
 * and lists can come in any order.
 */
export function layout(structs: readonly Struct[]): LaidOut {
  const layouts = new Map<StructId, StructLayout>()
  const faults: Fault[] = []
  const uniform = new UniformRules(layouts)
  for (const struct of structs) {
    const laidOut = layoutOf(struct, layouts)
    if (laidOut === null) continue
    if (laidOut.size > MAX_STRUCT_BYTES) {
      faults.push(tooLarge(struct, laidOut.size))
      continue
    }
    layouts.set(struct.id, laidOut)
    if (struct.wgsl !== 'uniform') continue
    for (const fault of uniform.faults(struct)) faults.push(fault)
  }
  // Structs can point to later ones, so the hashes are made when all layouts are known.
  for (const [id, hash] of deepHashes(layouts)) {
    layouts.set(id, frozen({ ...layouts.get(id)!, hash }))
  }
  return { layouts, faults: frozen(faults) }
}

/** A field with its offset. */
interface Placed {
  readonly field: Field
  readonly extent: Extent
  readonly offset: number
}

/** Returns the layout without its hash, which is still empty. */
function layoutOf(struct: Struct, layouts: Layouts): StructLayout | null {
  const { id, name, doc, base, packed, wgsl, text } = struct
  const inherited = base === null ? null : layouts.get(base.id)
  if (inherited === undefined) return null
  const placed: Placed[] = []
  let next = inherited?.size ?? 0
  let align = Math.max(struct.align, inherited?.align ?? 1)
  for (const field of struct.fields) {
    const extent = extentOf(field.type, layouts)
    if (extent === null) return null
    const fieldAlign = alignmentOf(field, extent, struct)
    const offset = roundUp(next, fieldAlign)
    placed.push({ field, extent, offset })
    next = roundUp(offset + extent.size, marginOf(field, struct))
    align = Math.max(align, fieldAlign)
  }
  const slots = inherited === null ? [] : inherited.slots.map(asInherited)
  const end = fill(slots, inherited?.size ?? 0, ownSlots(placed, next))
  // C has no empty structs, and a pointer needs a byte to point to.
  const size = Math.max(roundUp(end, align), align)
  pad(slots, end, size)
  return {
    kind: 'struct-layout',
    id,
    name,
    doc,
    base,
    lineage: [name, ...(inherited?.lineage ?? [])],
    packed,
    wgsl,
    ...(text === undefined ? {} : { text }),
    size,
    align,
    slots,
    hasDefaults: inherited?.hasDefaults === true || placed.some(hasDefault),
    owns: inherited?.owns === true || placed.some(({ extent }) => extent.owns),
    hasPadding:
      inherited?.hasPadding === true ||
      slots.some(({ kind }) => kind === 'padding') ||
      placed.some(({ extent }) => extent.hasPadding),
    hash: '',
  }
}

/** The uniform address space needs structs and arrays at multiples of 16, as std140 does. */
function alignmentOf(field: Field, extent: Extent, { packed, wgsl }: Struct): number {
  const natural = packed ? 1 : extent.align
  const uniform = wgsl === 'uniform' && (isStruct(field) || field.type.kind === 'array')
  const cacheLine = field.ownsCacheLine ? CACHE_LINE : 1
  return Math.max(natural, field.align, cacheLine, uniform ? UNIFORM_ALIGN : 1)
}

/** Returns the alignment of whatever follows the field. */
function marginOf(field: Field, { wgsl }: Struct): number {
  if (field.ownsCacheLine) return CACHE_LINE
  return wgsl === 'uniform' && isStruct(field) ? UNIFORM_ALIGN : 1
}

function isStruct({ type }: Field): boolean {
  return type.kind === 'struct'
}

/** An optional field is absent in a new struct, so the defaults of its type don't count. */
function hasDefault({ field, extent }: Placed): boolean {
  return field.default !== null || (!field.optional && extent.hasDefaults)
}

/** Returns slots for the fields, and at `end` one for the presence bits of optional fields. */
function ownSlots(placed: readonly Placed[], end: number): Slot[] {
  let optional = 0
  const slots = placed.map(({ field, extent, offset }): Slot => {
    const { name, doc, type, readonly, default: value, text } = field
    const bit = field.optional ? optional++ : 0
    return {
      kind: 'field-layout',
      name,
      doc,
      offset,
      size: extent.size,
      type,
      readonly,
      presence: field.optional ? { offset: end + (bit >> 3), bit: bit & 7 } : null,
      inherited: false,
      default: value,
      ...(text === undefined ? {} : { text }),
      ...(field.hasDefault === undefined ? {} : { hasDefault: true }),
    }
  })
  const size = Math.ceil(optional / 8)
  if (size > 0) slots.push({ kind: 'presence', offset: end, size, inherited: false })
  return slots
}

/** Appends `added` to `slots`, with padding between them, and returns the new end. */
function fill(slots: Slot[], end: number, added: readonly Slot[]): number {
  for (const slot of added) {
    pad(slots, end, slot.offset)
    slots.push(slot)
    end = slot.offset + slot.size
  }
  return end
}

function pad(slots: Slot[], from: number, to: number): void {
  if (to > from) slots.push({ kind: 'padding', offset: from, size: to - from })
}

/**
 * Slots that the base has inherited are shared, not copied, because chains of bases can be long.
 */
function asInherited(slot: Slot): Slot {
  return slot.kind === 'padding' || slot.inherited ? slot : { ...slot, inherited: true }
}

function tooLarge({ name, path, span }: Struct, size: number): Fault {
  return {
    code: 'STRUCT_TOO_LARGE',
    path,
    span,
    problem: `\`${name}\` is too large: got ${size.toLocaleString('en-US')} bytes, expected at most 2 GiB`,
    fix: 'shorten its arrays, or replace a part of it by `Ptr<T> | null`',
  }
}
