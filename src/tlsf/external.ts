import { OffheapError, show } from '../errors.ts'
import { Blocks } from './external-blocks.ts'
import {
  AFTER,
  CHECK,
  firstCheck,
  MAX_ROWS,
  NONE,
  PEAK,
  regionOf,
  STATE,
  STRIDE,
  USED,
} from './external-rows.ts'
import { verifyBlocks } from './external-verify.ts'
import { listOfGranules } from './mapping.ts'
import { isPowerOfTwo } from './refusal.ts'
import type { Violation } from './verify.ts'

export interface ExternalTlsfOptions {
  /** How many blocks, live and free, to make rows for at once: none are made in their midst. */
  readonly capacity?: number
}

/** Called for each block in the order of addresses; a free one has no region. */
export type VisitRegion = (offset: number, size: number, region: number | undefined) => void

/**
 * Two-Level Segregated Fit (Masmano et al., 2004) for memory that it never touches: a GPU buffer, a
 * file, a range of addresses, or whatever else is counted. What a unit is, the caller says.
 *
 *     units    0          100         250                  1000        capacity
 *              │ used     │ free      │ used               │ used      │
 *     rows   ┌▶ a ⇄─────── b ⇄──────── c ⇄───────────────── d ⇄──────── tail ◀┐
 *            └──────────────────────── before · after ───────────────────────┘
 *     lists    of 144 to 151 units:  head ──▶ b ⇄ another free block
 *
 * All of it is written down outside of that memory: 28 bytes a block, live or free, in rows that
 * are added as needed, up to 2^26 of them; and the heads of the lists (`external-rows.ts`).
 *
 *   E1  the blocks tile the units from 0 to the capacity; before and after lead round by the tail
 *   E2  no two free blocks touch
 *   E3  a live block's size is what it noted when it was allocated
 *   E4  a free block is on the list of its size or is the victim, not both; no other row is either
 *   E5  lists are doubly linked; if all of the heap is one free block, that is the victim
 *   E6  a bit of the first or second level is set ⇔ something below it is not empty
 *   E7  a row that no block is in is on the list of unused rows, or its checks are used up
 *   E8  checks only rise, from the first one of their row: by as many in all as blocks were freed
 *   E9  the counters agree with the blocks: units used, live blocks; peak is used or more
 *
 * A **region** is a number that names one live block: its row in the low 26 bits, and above them a
 * check of 27. The check rises with every block that the row has had, from a start that is another
 * in every row and every heap; a row whose checks are used up gets no block any more. So a stale
 * region is refused for ever, and a strange one but for a chance of one in 2^26. Measured: with
 * bare row numbers in place of regions, recorded traces take as long, and pairs a seventh less.
 *
 * `allocate` and `free` take constant time, but for the doubling of the rows. Good fit: a request
 * looks at the first block of the list of its own size class; then it takes the victim (the rest of
 * the last split, kept off the lists) or the first block of the lists above, where every block
 * fits, whichever is the closer fit; before it fails it looks at the first 8 of its own list. So
 *
 *   - it can fail beside a block that is large enough only if that is of the request's own class,
 *     where sizes differ by less than a sixteenth, and stands behind 8 others there. Below 32 units
 *     each size is a class, and none fails so. `largestFree` is what can be had for certain;
 *   - an aligned request tries 8 blocks of its own class, and the first one above. If none of them
 *     happens to lie well, it is found where an unaligned one for `size + align - 1` would be.
 */
export class ExternalTlsf {
  private readonly blocks: Blocks

  /**
   * A heap of `capacity` units, a whole number from 1 to 2^53 - 1. Throws `INVALID_SIZE`.
   */
  constructor(capacity: number, options: ExternalTlsfOptions = {}) {
    const { capacity: rows = 0 } = options
    if (typeof capacity !== 'number' || !Number.isSafeInteger(capacity) || capacity <= 0) {
      throw new OffheapError(
        'INVALID_SIZE',
        `${show(capacity)} is no capacity; pass a whole number of units from 1 to 2^53 - 1`,
      )
    }
    if (typeof rows !== 'number' || !Number.isSafeInteger(rows) || rows < 0 || rows > MOST_BLOCKS) {
      throw new OffheapError(
        'INVALID_SIZE',
        `${show(rows)} is no number of blocks to make rows for; pass one from 0 to ${MOST_BLOCKS}`,
      )
    }
    const salt = Math.floor(Math.random() * 2 ** 26)
    // One more for what is left free behind the last of them.
    this.blocks = new Blocks(capacity, salt, rows === 0 ? 0 : rows + 1)
  }

  /**
   * A block of `size` units whose offset is a multiple of `align`, a power of two: its region, or
   * `undefined` when there is no room, or no row among 2^26. Throws `INVALID_SIZE`,
   * `INVALID_ALIGNMENT`, and `OUT_OF_MEMORY` when there is no memory for more rows.
   */
  allocate(size: number, align: number = 1): number | undefined {
    if (typeof size !== 'number' || (size | 0) !== size || size <= 0 || align !== 1) {
      this.requireRequest(size, align)
    }
    const { blocks } = this
    const block = blocks.take(size, align, listOfGranules(size))
    if (block === NONE) return this.noRoom()
    return regionOf(blocks.words[(block * STRIDE + STATE) | 0]!, block)
  }

  /** Takes back the block of `region`, joins it with free neighbours. Throws `INVALID_REGION`. */
  free(region: number): void {
    this.blocks.release(this.liveBlock(region))
  }

  /** Where the block of `region` begins. Throws `INVALID_REGION`. */
  offsetOf(region: number): number {
    return this.blocks.offsets[this.liveBlock(region)]!
  }

  /** The units of the block of `region`: those that were asked for. Throws `INVALID_REGION`. */
  sizeOf(region: number): number {
    return this.blocks.sizeOf(this.liveBlock(region))
  }

  /** Frees every block at once, in time that depends on how many there are. */
  reset(): void {
    this.blocks.reset()
  }

  /** Visits every block. Requires: `visit` leaves the heap as it is. */
  walk(visit: VisitRegion): void {
    const { words, offsets, tail, isOpen, capacity } = this.blocks
    if (!isOpen) return visit(0, capacity, undefined)
    let block = words[tail * STRIDE + AFTER]!
    for (let turn = offsets.length; turn > 0 && block > tail && block < offsets.length; turn--) {
      const state = words[block * STRIDE + STATE]!
      const region = state < 0 ? undefined : regionOf(state, block)
      visit(offsets[block]!, this.blocks.sizeOf(block), region)
      block = words[block * STRIDE + AFTER]!
    }
  }

  /**
   * Proves E1 to E9; answers what is broken: nothing, in a sound heap. `at` is the number of a row.
   * Changes nothing, ends on any metadata, and takes time in proportion to the rows.
   */
  verify(): Violation[] {
    return verifyBlocks(this.blocks)
  }

  /** Units in all. */
  get capacity(): number {
    return this.blocks.capacity
  }

  /** Units in live blocks. */
  get usedSize(): number {
    return this.blocks.offsets[USED]!
  }

  /** The most that `usedSize` has been. */
  get peakUsedSize(): number {
    return this.blocks.offsets[PEAK]!
  }

  /** Units in free blocks: `capacity - usedSize`. */
  get freeSize(): number {
    return this.blocks.capacity - this.blocks.offsets[USED]!
  }

  /** Live blocks. */
  get blockCount(): number {
    return (this.blocks.allocations - this.blocks.frees) >>> 0
  }

  /** The largest size for which `allocate(size)` finds a block now; 0 for none. */
  get largestFree(): number {
    return this.blocks.largestFree
  }

  /** Bytes that the heap's own records take. */
  get metadataBytes(): number {
    return this.blocks.words.byteLength + this.blocks.offsets.byteLength
  }

  /**
   * What `allocate` answers when there is no room. As long as V8 never saw it called, it knows that
   * `allocate` answers a number, and needs no heap object for a region that is soon freed again.
   * Measured: a `return undefined` in its place costs a quarter more on pairs, 5 % on traces.
   */
  private noRoom(): undefined {
    return undefined
  }

  /** The row of the live block of `region`; throws when there is none. */
  private liveBlock(region: number): number {
    const { words, tail } = this.blocks
    const block = typeof region === 'number' ? region & (MAX_ROWS - 1) : NONE
    const state = words[(block * STRIDE + STATE) | 0]!
    if (state < 0 || block <= tail || regionOf(state, block) !== region) {
      throw this.noRegion(region)
    }
    return block
  }

  /** Throws when `size` or `align` is nothing that a heap of this capacity could serve. */
  private requireRequest(size: unknown, align: unknown): void {
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size <= 0) {
      throw new OffheapError(
        'INVALID_SIZE',
        `${show(size)} is no size for a block; pass a whole number of units from 1 to 2^53 - 1`,
      )
    }
    if (typeof align !== 'number' || !isPowerOfTwo(align) || align > this.capacity) {
      throw new OffheapError(
        'INVALID_ALIGNMENT',
        `${show(align)} is no alignment here; pass a power of two up to the capacity of ${this.capacity} units`,
      )
    }
  }

  /** Why no live block has `region`. */
  private noRegion(region: unknown): OffheapError {
    return new OffheapError(
      'INVALID_REGION',
      this.isStale(region)
        ? `region ${show(region)} is stale: its block was freed, or all were by reset; drop a region with its block`
        : `${show(region)} is no region of this heap; pass what its own allocate answered`,
    )
  }

  private isStale(region: unknown): boolean {
    if (typeof region !== 'number' || !Number.isSafeInteger(region) || region < 0) return false
    const { words, offsets, tail, salt } = this.blocks
    const block = region % MAX_ROWS
    if (block <= tail || block >= offsets.length) return false
    const check = Math.floor(region / MAX_ROWS)
    const next = words[block * STRIDE + STATE]! & (2 * CHECK + 1)
    return check >= firstCheck(block, salt) && check < next
  }
}

/** Leaves a row each for the tail and for the free block behind, and those of the list heads. */
const MOST_BLOCKS: number = 2 ** 26 - 2 ** 10
