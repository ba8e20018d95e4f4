/**
 * `Struct`s → `StructLayout`s, by the packing rules of C: the base first, as if it were a member;
 * then the fields in the order of the schema, each at the next multiple of its alignment; behind
 * them a presence bit for each optional one. A struct is as aligned as its most aligned field, and
 * its size is a multiple of that: arrays need no gaps.
 */
import type { Fault } from '../diagnostic.ts'
import { frozen } from '../frozen.ts'
import type { Field, Layouts, Slot, Struct, StructId, StructLayout } from '../ir.ts'
import { CACHE_LINE, MAX_STRUCT_BYTES } from '../tables/limits.ts'
import { extentOf, roundUp, type Extent } from './extent.ts'
import { UNIFORM_ALIGN, UniformRules } from './uniform.ts'
import { structHash } from './schema-hash.ts'

export { bodyOffsetOf, extentOf, POINTER_BYTES, strideOf } from './extent.ts'
export type { Extent } from './extent.ts'

export interface LaidOut {
  readonly layouts: Layouts
  readonly faults: readonly Fault[]
}

/**
 * Requires: each struct comes after its base and after those inside it; where its pointers and
 * lists lead does not matter. What holds a struct without layout has none.
 */
export function layout(structs: readonly Struct[]): LaidOut {
  const layouts = new Map<StructId, StructLayout>()
  const faults: Fault[] = []
  const uniform = new UniformRules(layouts)
  for (const struct of structs) {
    const unhashed = layoutOf(struct, layouts)
    if (unhashed === null) continue
    if (unhashed.size > MAX_STRUCT_BYTES) {
      faults.push(tooLarge(struct, unhashed.size))
      continue
    }
    const laidOut = frozen({ ...unhashed, hash: structHash(unhashed, layouts) })
    layouts.set(struct.id, laidOut)
    if (struct.wgsl !== 'uniform') continue
    for (const fault of uniform.faults(struct)) faults.push(fault)
  }
  return { layouts, faults: frozen(faults) }
}

/** A field and its place. */
interface Placed {
  readonly field: Field
  readonly extent: Extent
  readonly offset: number
}

function layoutOf(struct: Struct, layouts: Layouts): Omit<StructLayout, 'hash'> | null {
  const { id, name, doc, base, packed, wgsl } = struct
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
  // An empty struct is no C, and no place for a pointer to lead to.
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
    size,
    align,
    slots,
    hasDefaults: inherited?.hasDefaults === true || placed.some(startsOtherwise),
    owns: inherited?.owns === true || placed.some(({ extent }) => extent.owns),
    hasPadding:
      inherited?.hasPadding === true ||
      slots.some(({ kind }) => kind === 'padding') ||
      placed.some(({ extent }) => extent.hasPadding),
  }
}

/** The uniform address space wants structs and arrays at multiples of 16, as std140 does. */
function alignmentOf(field: Field, extent: Extent, { packed, wgsl }: Struct): number {
  const natural = packed ? 1 : extent.align
  const uniform = wgsl === 'uniform' && (isStruct(field) || field.type.kind === 'array')
  return Math.max(natural, field.align, field.alone ? CACHE_LINE : 1, uniform ? UNIFORM_ALIGN : 1)
}

/** What follows the field starts at a multiple of this. */
function marginOf(field: Field, { wgsl }: Struct): number {
  if (field.alone) return CACHE_LINE
  return wgsl === 'uniform' && isStruct(field) ? UNIFORM_ALIGN : 1
}

function isStruct({ type }: Field): boolean {
  return type.kind === 'struct'
}

/** A field that may be absent is absent at first, whatever its type starts as. */
function startsOtherwise({ field, extent }: Placed): boolean {
  return field.default !== null || (!field.optional && extent.hasDefaults)
}

/** The fields of `placed`, then at `end` the presence bits of the optional ones. */
function ownSlots(placed: readonly Placed[], end: number): Slot[] {
  let optional = 0
  const slots = placed.map(({ field, extent, offset }): Slot => {
    const { name, doc, type, readonly, default: value } = field
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
    }
  })
  const size = Math.ceil(optional / 8)
  if (size > 0) slots.push({ kind: 'presence', offset: end, size, inherited: false })
  return slots
}

/** Appends `added` with the gaps between them, the first from `end` on; answers the new end. */
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

/** Slots that are inherited already are shared, not copied: chains of bases can be long. */
function asInherited(slot: Slot): Slot {
  return slot.kind === 'padding' || slot.inherited ? slot : { ...slot, inherited: true }
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
