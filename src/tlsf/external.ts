import { OffheapError, show } from '../errors.ts'
import { hide } from '../hidden.ts'
import { isPowerOfTwo } from './errors.ts'
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
import type { Violation } from './verify.ts'

export interface ExternalTlsfOptions {
  /**
   * Number of blocks, live and free, to create rows for in advance, so that none are created later.
   */
  readonly capacity?: number
}

/** Called for each block in the order of offsets; free blocks have no region. */
export type VisitRegion = (offset: number, size: number, region: number | undefined) => void

/**
 * Two-Level Segregated Fit allocator (Masmano et al., 2004) for memory that it never accesses: a
 * GPU buffer, a file, a range of addresses, or anything else that is counted. The caller defines
 * the unit.
 *
 *     units    0          100         250                  1000        capacity
 *              │ used     │ free      │ used               │ used      │
 *     rows   ┌▶ a ⇄─────── b ⇄──────── c ⇄───────────────── d ⇄──────── tail ◀┐
 *            └──────────────────────── before · after ───────────────────────┘
 *     lists    of 144 to 151 units:  head ──▶ b ⇄ another free block
 *
 * The metadata is outside of that memory: 28 bytes for each block, live or free, in rows that are
 * added as needed, up to 2^26 of them, and the list heads (`external-rows.ts`). Quick lists keep
 * freed blocks of up to 128 units, which are reused without a search.
 *
 *   E1  the blocks tile the units from 0 to the capacity; `before` and `after` link them in a ring
 *   E2  no two free blocks are adjacent, except next to blocks on quick lists
 *   E3  a live block has the size that was recorded when it was allocated
 *   E4  a free block that is not on a quick list is on the list of its size or is the victim, not
 *       both; no other row is either
 *   E5  lists are doubly linked; if all of the heap is one free block, that is the victim
 *   E6  a bit of the first or second level is set ⇔ its list or its word of bits is not empty
 *   E7  a row without a block is on the list of unused rows, or its checks are used up
 *   E8  checks only rise, from the first check of their row, in total by the number of freed blocks
 *   E9  the counters match the blocks: units used, live blocks; the peak is at least the units used
 *   E10 a block is marked as listed ⇔ it is on the quick list of its size; each link counts the
 *       blocks from there to the end of its list, 3 or fewer
 *
 * A **region** is a number that identifies one live block: the low 26 bits are its row, and the 27
 * bits above them are a check. The check rises with every block of the row, from a start that
 * differs between rows and heaps; a row whose checks are used up is never used again. A stale
 * region is therefore always refused, and a region of another heap with probability 1 - 2^-26. With
 * plain row numbers instead of regions, recorded traces take the same time and pairs a seventh less
 * (measured).
 *
 * `allocate` and `free` take constant time, except when the number of rows doubles. A request takes
 * a block of its size from a quick list if there is one. Otherwise the search is good fit, as in
 * `Tlsf`: the first block of the request's own list; then the victim (the rest of the last split,
 * which is on no list) or the first block of the higher lists, whichever fits more closely; then
 * the first 8 blocks of the own list. The quick lists are emptied, and their blocks (at most 384)
 * coalesced, before a request fails, before rows are added, and by `largestFree`. A block before
 * the victim is coalesced with it, not listed. With quick lists, recorded traces take a tenth less
 * (measured). Consequently:
 *
 *   - An allocation can fail although a block is large enough only if this block is of the
 *     request's own size class, whose sizes differ by less than a sixteenth, and follows 8 others
 *     in its list. Below 32 units each size is a class of its own. A request for up to
 *     `largestFree` units always succeeds.
 *   - An aligned request examines 8 blocks of its own class and the first block above. If none of
 *     them is suitably aligned, it takes a block that is large enough for `size + align - 1`
 *     unaligned units.
 */
export class ExternalTlsf {
  declare private readonly blocks: Blocks

  /**
   * Creates a heap with one free block.
   *
   * @param capacity - Size of the memory in units, an integer from 1 to 2^53 - 1.
   * @throws `INVALID_SIZE` when the capacity, or the number of blocks in `options`, is out of
   *   range.
   */
  constructor(capacity: number, options: ExternalTlsfOptions = {}) {
    const { capacity: rows = 0 } = options
    if (typeof capacity !== 'number' || !Number.isSafeInteger(capacity) || capacity <= 0) {
      throw new OffheapError(
        'INVALID_SIZE',
        `invalid capacity: got ${show(capacity)}, expected an integer from 1 to 2^53 - 1. Pass the size of the memory in units.`,
      )
    }
    if (typeof rows !== 'number' || !Number.isSafeInteger(rows) || rows < 0 || rows > MAX_BLOCKS) {
      throw new OffheapError(
        'INVALID_SIZE',
        `invalid number of blocks: got ${show(rows)}, expected an integer from 0 to ${MAX_BLOCKS}. Pass the number of live and free blocks to create rows for.`,
      )
    }
    const salt = Math.floor(Math.random() * 2 ** 26)
    // One more row, for the free block after the last of them.
    hide(this, 'blocks', new Blocks(capacity, salt, rows === 0 ? 0 : rows + 1))
  }

  /**
   * Allocates a block. O(1), except when the number of rows doubles.
   *
   * @param size - Size in units, a positive integer.
   * @param align - The offset of the block will be a multiple of this power of two.
   * @returns The region of the block, or `undefined` when no free block is large enough or all 2^26
   *   rows are used.
   * @throws `INVALID_SIZE` when `size` isn't a positive integer.
   * @throws `INVALID_ALIGNMENT` when `align` isn't a power of two or exceeds the capacity.
   * @throws `OUT_OF_MEMORY` when there is no memory for more rows.
   */
  allocate(size: number, align: number = 1): number | undefined {
    if (typeof size !== 'number' || (size | 0) !== size || size <= 0 || align !== 1) {
      this.requireRequest(size, align)
    }
    const { blocks } = this
    let block = NONE
    let link = 0
    if (size <= blocks.largestQuick && align === 1) link = blocks.words[(blocks.quick + size) | 0]!
    if (link !== 0) block = blocks.popQuick(size, link)
    else block = blocks.take(size, align, listOfGranules(size))
    if (block === NONE) return this.noRoom(size, align)
    return regionOf(blocks.words[(block * STRIDE + STATE) | 0]!, block)
  }

  /**
   * Frees the block of `region`. O(1). Coalesces it with free neighbours, immediately or, if it has
   * up to 128 units, when no other block serves a request.
   *
   * @throws `INVALID_REGION` when `region` isn't that of a live block of this heap.
   */
  free(region: number): void {
    this.blocks.release(this.liveBlock(region))
  }

  /**
   * Returns the offset of the block of `region`, in units.
   *
   * @throws `INVALID_REGION` when `region` isn't that of a live block of this heap.
   */
  offsetOf(region: number): number {
    return this.blocks.offsets[this.liveBlock(region)]!
  }

  /**
   * Returns the size of the block of `region` in units, exactly as requested.
   *
   * @throws `INVALID_REGION` when `region` isn't that of a live block of this heap.
   */
  sizeOf(region: number): number {
    return this.blocks.sizeOf(this.liveBlock(region))
  }

  /** Frees every block, in time proportional to the number of blocks. */
  reset(): void {
    this.blocks.reset()
  }

  /**
   * Visits every block. Free blocks can be adjacent, because small ones are coalesced later.
   * Requires: `visit` doesn't change the heap.
   */
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
   * Checks the invariants E1 to E10. Changes nothing, terminates on any metadata, and takes time
   * proportional to the number of rows.
   *
   * @returns The violated invariants, with `at` as the number of a row; an empty array for a valid
   *   heap.
   */
  verify(): Violation[] {
    return verifyBlocks(this.blocks)
  }

  /** Size of the memory in units. */
  get capacity(): number {
    return this.blocks.capacity
  }

  /** Number of units in live blocks. */
  get usedSize(): number {
    return this.blocks.offsets[USED]!
  }

  /** Maximum of `usedSize` so far. */
  get peakUsedSize(): number {
    return this.blocks.offsets[PEAK]!
  }

  /** Number of units in free blocks: `capacity - usedSize`. */
  get freeSize(): number {
    return this.blocks.capacity - this.blocks.offsets[USED]!
  }

  /** Number of live blocks. */
  get blockCount(): number {
    return (this.blocks.allocations - this.blocks.frees) >>> 0
  }

  /**
   * Largest size in units for which `allocate(size)` succeeds now, or 0. Coalesces all free blocks
   * with their free neighbours.
   */
  get largestFree(): number {
    this.blocks.emptyQuickLists()
    return this.blocks.largestFree
  }

  /** Size of the metadata in bytes. */
  get metadataBytes(): number {
    return this.blocks.words.byteLength + this.blocks.offsets.byteLength
  }

  // The result of `allocate` when `take` finds no room. Until the first such call, V8 knows that
  // `allocate` returns a number, and needs no heap object for a region that is freed soon. A plain
  // `return undefined` takes 25 % longer on pairs, and 5 % on traces (measured).
  private noRoom(size: number, align: number): number | undefined {
    return this.blocks.emptyQuickLists() ? this.allocate(size, align) : undefined
  }

  /** Returns the row of the live block of `region`. Throws when there is none. */
  private liveBlock(region: number): number {
    const { words, tail } = this.blocks
    const block = typeof region === 'number' ? region & (MAX_ROWS - 1) : NONE
    const state = words[(block * STRIDE + STATE) | 0]!
    if (state < 0 || block <= tail || regionOf(state, block) !== region) {
      throw this.noRegion(region)
    }
    return block
  }

  /** Throws when `size` or `align` is invalid for a heap of this capacity. */
  private requireRequest(size: unknown, align: unknown): void {
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size <= 0) {
      throw new OffheapError(
        'INVALID_SIZE',
        `invalid block size: got ${show(size)}, expected an integer from 1 to 2^53 - 1. Pass the number of units that the block must have.`,
      )
    }
    if (typeof align !== 'number' || !isPowerOfTwo(align) || align > this.capacity) {
      throw new OffheapError(
        'INVALID_ALIGNMENT',
        `invalid alignment: got ${show(align)}, expected a power of two up to the capacity of ${this.capacity} units. Leave it out if the block needs no alignment.`,
      )
    }
  }

  /** Returns the error for a region that no live block has. */
  private noRegion(region: unknown): OffheapError {
    return new OffheapError(
      'INVALID_REGION',
      this.isStale(region)
        ? `stale region: got ${show(region)}, whose block was freed, by free or by reset. Drop the region when you free its block.`
        : `invalid region: got ${show(region)}, expected a region of this heap. Pass a region that allocate of the same heap returned.`,
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

// Leaves rows for the list heads, for the tail, and for the free block after the last block.
const MAX_BLOCKS: number = 2 ** 26 - 2 ** 10
