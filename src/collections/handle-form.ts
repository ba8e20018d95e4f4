import { mismatch, show, type OffheapError } from '../errors.ts'
import { SLOT_WORDS } from '../slots.ts'
import { NOT_LIVE, RETIRED } from './slot-map-words.ts'

/**
 * The form of the handles of a slot map, and of the words of its slots. A short handle has 22 bits
 * for the index and 8 for the generation, so that it is a small integer in every engine. A wide one
 * has 26 and 27.
 */
export class HandleForm {
  readonly isWide: boolean
  /** Number of bits of an index. */
  readonly indexBits: number
  /** The last generation of a slot. */
  readonly lastGeneration: number
  /** The largest handle. */
  readonly most: number
  /** Number of words that a slot has in the head of its chunk. */
  readonly words: number

  constructor(isWide: boolean) {
    this.isWide = isWide
    this.indexBits = isWide ? 26 : 22
    this.lastGeneration = isWide ? 2 ** 27 - 1 : 255
    this.most = 2 ** (isWide ? 53 : 30) - 1
    this.words = isWide ? 2 : 1
  }

  /** Returns the handle of a live slot with the given word. */
  handleOf(word: number, index: number): number {
    return this.generationOf(word) * 2 ** this.indexBits + index
  }

  /** Returns the generation of a live slot, or that with which a free slot is used next. */
  generationOf(word: number): number {
    return this.isWide ? word & this.lastGeneration : (word >>> this.indexBits) & 255
  }

  /** Returns the index of the next free slot after a free one. */
  nextFree(u32: Uint32Array, chunk: number, slot: number, slots: number): number {
    const word = u32[chunk + SLOT_WORDS + slot]!
    if (!this.isWide) return word & (2 ** this.indexBits - 1)
    return u32[chunk + SLOT_WORDS + slots + slot]!
  }

  /** Writes the word of a live slot, and returns it. */
  setLive(u32: Uint32Array, chunk: number, slot: number, index: number): number {
    const at = chunk + SLOT_WORDS + slot
    const generation = this.generationOf(u32[at]!)
    return (u32[at] = this.isWide ? generation : generation * 2 ** this.indexBits + index)
  }

  /** Writes the words of a free slot, which is used next with `generation`. */
  setFree(
    u32: Uint32Array,
    chunk: number,
    slot: number,
    slots: number,
    generation: number,
    next: number,
  ): void {
    const at = chunk + SLOT_WORDS + slot
    if (this.isWide) {
      u32[at] = NOT_LIVE + generation
      u32[at + slots] = next
    } else u32[at] = NOT_LIVE + generation * 2 ** this.indexBits + next
  }

  /** Returns whether `handle` is of the right kind: an integer from 0 to the largest handle. */
  isHandle(handle: unknown): handle is number {
    return Number.isInteger(handle) && (handle as number) >= 0 && (handle as number) <= this.most
  }
}

/** Returns whether a slot with this word is neither live nor free. */
export function isRetired(word: number): boolean {
  return word >>> 0 >= RETIRED
}

/** Returns the error for a value that can't be a handle. */
export function invalidHandle(handle: unknown, { most }: HandleForm): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    'invalid handle',
    show(handle),
    `an integer from 0 to ${most}`,
    'Pass what add returned',
  )
}
