/** The geometry of a slot map's chunks, and the form of its handles. */
import type { CollectionType, StructLayout } from '../ir.ts'
import { poolGeometry, type PoolGeometry } from './pool.ts'

/** Index of the first word that a slot has in the head of its chunk. */
export const SLOT_WORD = 4

export interface SlotMapGeometry extends PoolGeometry {
  /** Whether handles have up to 53 bits. */
  readonly isWide: boolean
  /** Number of low bits of a handle that are the index of its slot. */
  readonly indexBits: number
}

/**
 * Returns the geometry of a slot map of structs of a layout. The number of slots is a power of two
 * if that leaves less than an eighth of a chunk unused, because `get` then divides by a shift.
 */
export function slotMapGeometry(type: CollectionType, layout: StructLayout): SlotMapGeometry {
  const [wide, wanted] = type.numbers
  const isWide = wide === 1
  const geometry = poolGeometry(layout, wanted!, (slots) => SLOT_WORD + slots * (isWide ? 2 : 1))
  const power = 2 ** Math.floor(Math.log2(geometry.slots))
  const slots = power >= wanted! && power * 8 > geometry.slots * 7 ? power : geometry.slots
  return { ...geometry, slots, isWide, indexBits: isWide ? 26 : 22 }
}
