/** The geometry of a pool's chunks. */
import type { StructLayout } from '../ir.ts'
import { roundUp } from './extent.ts'

export interface PoolGeometry {
  /** Distance of adjacent slots in bytes. */
  readonly stride: number
  /** Number of slots in a chunk. */
  readonly slots: number
  /** Offset of the first slot in a chunk, in bytes. */
  readonly start: number
  /** Size of a chunk with the header of its block, a power of two. */
  readonly bytes: number
}

/** Index of the first word of the bitmap in a chunk. */
export const BITMAP_WORD = 9
/** Size of the header of a block, in bytes. */
const BLOCK_HEADER = 4
/** The bitmap of a chunk has few words, because allocation searches it. */
const MAX_SLOTS = 1024
/** A chunk has 64 slots and 4 KiB, unless its slots are large. */
const USUAL_SLOTS = 64
const USUAL_BYTES = 4096
const LARGE_BYTES = 65_536
const LARGE_SLOTS = 8
export const LEAST_POWER = 7
export const MOST_POWER = 30

/**
 * Returns the geometry for elements of a layout. A chunk with the header of its block takes exactly
 * a power of two, so that chunks can follow each other without gaps.
 *
 * @param wanted The least number of slots in a chunk; 0 for the usual number.
 * @param headWords Returns the number of words before the slots of a chunk with that many of them.
 */
export function poolGeometry(
  { size, align }: Pick<StructLayout, 'size' | 'align'>,
  wanted: number,
  headWords: (slots: number) => number = (slots) => BITMAP_WORD + Math.ceil(slots / 32),
): PoolGeometry {
  const startOf = (slots: number): number => roundUp(headWords(slots) * 4, Math.max(align, 8))
  for (let power = LEAST_POWER; ; power++) {
    const bytes = 2 ** power
    const usable = bytes < align ? 0 : bytes - BLOCK_HEADER
    let slots = Math.min(MAX_SLOTS, Math.floor(usable / size))
    while (slots > 0 && startOf(slots) + slots * size > usable) slots--
    const isEnough =
      wanted > 0
        ? slots >= wanted
        : slots === MAX_SLOTS ||
          (slots >= USUAL_SLOTS && bytes >= USUAL_BYTES) ||
          (slots >= LARGE_SLOTS && bytes >= LARGE_BYTES)
    if (isEnough || power === MOST_POWER) {
      return { stride: size, slots, start: startOf(slots), bytes }
    }
  }
}
