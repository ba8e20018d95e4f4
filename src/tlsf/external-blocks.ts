import { OffheapError } from '../errors.ts'
import { highestList, listAbove, markList, unmarkList } from './bitmap.ts'
import {
  AFTER,
  BEFORE,
  CHECK,
  DEPTH,
  firstCheck,
  FREE,
  gapOf,
  LINK_SHIFT,
  LISTED,
  MAX_ROWS,
  MOST_QUICK,
  NEXT,
  NONE,
  noteOf,
  PEAK,
  PREVIOUS,
  STATE,
  STRIDE,
  UNITS_A_LIST,
  USED,
  USED_UP,
} from './external-rows.ts'
import { SEARCH_LIMIT } from './lists.ts'
import { listOfGranules } from './mapping.ts'

// Number of rows that are created with the first block. They are doubled when all are in use.
const MIN_ROWS = 16

/**
 * The blocks of an `ExternalTlsf`: searches, splits and coalesces them, by the numbers of their
 * rows. `external.ts` has the picture and the invariants.
 *
 * `| 0` saves the overflow checks of index arithmetic.
 */
export class Blocks {
  words: Int32Array
  offsets: Float64Array
  readonly capacity: number
  /** Random number that makes the regions of this heap differ from those of other heaps. */
  readonly salt: number
  /** Index in `words` of the bitmap, which follows the list heads. */
  readonly bits: number
  readonly tail: number
  /** Index in `words` of the quick list of size 0, which doesn't exist; the others follow. */
  readonly quick: number
  /** Maximum size in units of the blocks on quick lists; 0 before the first block. */
  largestQuick = 0
  /** The free block that is on no list, or `NONE`. */
  victim: number = NONE
  /** First row of the list of rows without a block, or `NONE`. */
  unused: number = NONE
  /**
   * Number of successful allocations. Wraps at 2^32, as `frees` does; the difference of both is the
   * number of live blocks.
   */
  allocations = 0
  /** Number of frees. */
  frees = 0

  /** Creates rows for `rows` blocks; 0 creates them with the first block. */
  constructor(capacity: number, salt: number, rows: number) {
    const lists = listOfGranules(capacity - 1) + 1
    this.quick = lists + 1 + (lists >> 5)
    const control = this.quick + 1
    this.words = new Int32Array(control)
    this.offsets = new Float64Array(PEAK + 1)
    this.capacity = capacity
    this.salt = salt
    this.bits = lists
    this.tail = Math.max(Math.ceil((control + this.quickLists) / STRIDE), PEAK + 1)
    if (rows > 0) this.extend(this.tail + 1 + rows)
  }

  /** Number of quick lists once there are blocks. Small heaps have fewer, or none. */
  get quickLists(): number {
    return Math.min(MOST_QUICK, Math.floor(this.capacity / UNITS_A_LIST))
  }

  /** Returns the size of `block`, which is live or free. */
  sizeOf(block: number): number {
    const { words, offsets } = this
    return offsets[words[(block * STRIDE + AFTER) | 0]!]! - offsets[block]!
  }

  /**
   * Allocates a live block of `size` units at a multiple of `align`. Returns `NONE` when there is
   * no room. `list` is the list of the size.
   *
   * V8 doesn't inline a function of this length, and therefore has room to inline
   * `ExternalTlsf.allocate` into its callers, where regions then need no heap objects. Split into
   * two functions of half the length, pairs take 40 % longer, and recorded traces 10 to 20 %
   * (measured).
   */
  take(size: number, align: number, list: number): number {
    if (this.unused === NONE && !this.prepare(size, align, list)) return NONE
    let block = NONE
    let room = 0
    if (size >= this.capacity || align !== 1) {
      block = this.takeUnusual(size, align, list)
      if (block === NONE) return NONE
      room = this.sizeOf(block)
    } else {
      block = this.words[list]!
      if (block !== NONE) room = this.sizeOf(block)
      if (room >= size) {
        this.popHead(block, list)
      } else {
        const own = block
        const above = listAbove(this.words, this.bits, list)
        block = this.victim
        room = block === NONE ? 0 : this.sizeOf(block)
        if (room >= size && (above === 0 || listOfGranules(room) <= above)) {
          this.victim = NONE
        } else if (above !== 0) {
          block = this.words[above]!
          room = this.sizeOf(block)
          this.popHead(block, above)
        } else {
          block = this.firstFit(own, SEARCH_LIMIT, size, 1)
          if (block === NONE) return NONE
          room = this.sizeOf(block)
          this.unlink(block)
        }
      }
    }

    if (room > size) {
      const former = this.victim
      if (former !== NONE) this.insert(former, this.sizeOf(former))
      this.victim = block
      block = this.cut(block, size)
    }
    const { words, offsets } = this
    words[(block * STRIDE + STATE) | 0]! &= CHECK
    words[(block * STRIDE + NEXT) | 0] = noteOf(size)
    const used = offsets[USED]! + size
    offsets[USED] = used
    if (used > offsets[PEAK]!) offsets[PEAK] = used
    this.allocations = (this.allocations + 1) | 0
    return block
  }

  /**
   * Takes the block of `link`, the first one of the quick list of `size` units, and makes it live.
   * Returns the block.
   */
  popQuick(size: number, link: number): number {
    const { words, offsets } = this
    const block = link >> LINK_SHIFT
    const row = (block * STRIDE) | 0
    words[(this.quick + size) | 0] = words[(row + NEXT) | 0]!
    words[(row + STATE) | 0]! &= CHECK
    words[(row + NEXT) | 0] = noteOf(size)
    const used = offsets[USED]! + size
    offsets[USED] = used
    if (used > offsets[PEAK]!) offsets[PEAK] = used
    this.allocations = (this.allocations + 1) | 0
    return block
  }

  /** Frees a live block: puts it on its quick list, or coalesces it with its free neighbours. */
  release(block: number): void {
    const { words, offsets, victim } = this
    const row = (block * STRIDE) | 0
    const state = (words[(row + STATE) | 0]! + 1) | 0
    if (state > CHECK) return this.release(this.replace(block))
    const before = words[(row + BEFORE) | 0]!
    const after = words[(row + AFTER) | 0]!
    const start = offsets[block]!
    const end = offsets[after]!
    let size = end - start
    offsets[USED]! -= size
    this.frees = (this.frees + 1) | 0
    if (size <= this.largestQuick && after !== victim) {
      const slot = (this.quick + size) | 0
      const link = words[slot]!
      if ((link & DEPTH) < DEPTH) {
        words[(row + STATE) | 0] = state | LISTED
        words[(row + NEXT) | 0] = link
        words[slot] = (block << LINK_SHIFT) | ((link & DEPTH) + 1)
        return
      }
    }
    words[(row + STATE) | 0] = state | FREE
    const rowBefore = (before * STRIDE) | 0
    const rowAfter = (after * STRIDE) | 0
    let joined = block
    let heir = false
    if (words[(rowAfter + STATE) | 0]! < LISTED) {
      if (words[(rowBefore + STATE) | 0]! < LISTED) {
        if (after !== victim) this.unlink(after)
        if (before !== victim) this.unlink(before)
        heir = before === victim || after === victim
        const last = words[(rowAfter + AFTER) | 0]!
        words[(rowBefore + AFTER) | 0] = last
        words[(last * STRIDE + BEFORE) | 0] = before
        words[(rowAfter + NEXT) | 0] = this.unused
        words[(row + NEXT) | 0] = after
        this.unused = block
        joined = before
        size = offsets[last]! - offsets[before]!
      } else {
        offsets[after] = start
        words[(rowAfter + BEFORE) | 0] = before
        words[(rowBefore + AFTER) | 0] = after
        words[(row + NEXT) | 0] = this.unused
        this.unused = block
        if (after === victim) return
        this.unlink(after)
        joined = after
        size = this.sizeOf(after)
      }
    } else if (words[(rowBefore + STATE) | 0]! < LISTED) {
      words[(rowBefore + AFTER) | 0] = after
      words[(rowAfter + BEFORE) | 0] = before
      words[(row + NEXT) | 0] = this.unused
      this.unused = block
      if (before === victim) return
      this.unlink(before)
      joined = before
      size = end - offsets[before]!
    }
    if (heir || size === this.capacity) this.victim = joined
    else this.insert(joined, size)
  }

  /** Frees every block, in time proportional to the number of blocks. */
  reset(): void {
    if (!this.isOpen) return
    const { words, offsets, tail } = this
    let block = words[tail * STRIDE + BEFORE]!
    while (block !== tail) {
      const before = words[block * STRIDE + BEFORE]!
      this.drop(block)
      block = before
    }
    words.fill(0, 0, tail * STRIDE)
    offsets[USED] = 0
    // There is an unused row now: either there was one before, or a free block left one with
    // checks.
    this.makeWhole()
  }

  /**
   * Coalesces the blocks of the quick lists: makes each one live and frees it again, without quick
   * lists. Constant time, because the lists are short. Returns whether there was such a block.
   */
  emptyQuickLists(): boolean {
    const { words, quick, largestQuick } = this
    let found = false
    this.largestQuick = 0
    for (let slot = quick + 1; slot <= quick + largestQuick; slot++) {
      for (let link = words[slot]!; link !== 0; link = words[slot]!) {
        const row = (link >> LINK_SHIFT) * STRIDE
        words[slot] = words[row + NEXT]!
        words[row + STATE] = (words[row + STATE]! & CHECK) - 1
        this.offsets[USED]! += slot - quick
        this.frees = (this.frees - 1) | 0
        this.release(link >> LINK_SHIFT)
        found = true
      }
    }
    this.largestQuick = largestQuick
    return found
  }

  /** Largest size for which `take` finds a block now, without the blocks on quick lists. */
  get largestFree(): number {
    if (!this.isOpen) return this.capacity
    const { words, victim } = this
    let largest = victim === NONE ? 0 : this.sizeOf(victim)
    let block = words[highestList(words, this.bits)]!
    for (let turn = 0; turn < SEARCH_LIMIT && block !== NONE; turn++) {
      largest = Math.max(largest, this.sizeOf(block))
      block = words[block * STRIDE + NEXT]!
    }
    return largest
  }

  /** True once there are rows for blocks, which the first allocation creates. */
  get isOpen(): boolean {
    return this.offsets.length > this.tail
  }

  /** Removes a block for an aligned request, or one for the whole heap, from its list. */
  private takeUnusual(size: number, align: number, list: number): number {
    if (this.words[this.unused * STRIDE + NEXT] === NONE) this.emptyQuickLists()
    const block = this.find(size, align, list)
    if (block === NONE) return NONE
    const gap = gapOf(this.offsets[block]!, align)
    const noSecondRow = this.words[this.unused * STRIDE + NEXT] === NONE
    if (gap > 0 && noSecondRow && !this.addRows()) return NONE
    if (block === this.victim) this.victim = NONE
    else this.unlink(block)
    if (gap > 0) this.insert(this.cut(block, gap), gap)
    return block
  }

  /**
   * Finds a free block in which `size` units fit at a multiple of `align`. Examines the first
   * blocks of the request's own list and the head of the next one, which can be suitably aligned by
   * chance, and then the lists whose blocks are large enough at any offset. Returns the victim if
   * it is the closer fit, and `NONE` if no block was found.
   */
  private find(size: number, align: number, list: number): number {
    const { words, bits, victim, capacity } = this
    const spare = victim !== NONE && this.fits(victim, size, align) ? victim : NONE
    if (size >= capacity) return spare
    let block = this.firstFit(words[list]!, SEARCH_LIMIT, size, align)
    if (block !== NONE) return block
    block = this.firstFit(words[listAbove(words, bits, list)]!, 1, size, align)
    const generous = size + align - 1
    if (block === NONE && generous < capacity) {
      const ample = listOfGranules(generous)
      block = words[listAbove(words, bits, ample)]!
      if (block === NONE && spare === NONE) {
        block = this.firstFit(words[ample]!, SEARCH_LIMIT, size, align)
      }
    }
    const closer = spare !== NONE && (block === NONE || this.sizeOf(spare) <= this.sizeOf(block))
    return closer ? spare : block
  }

  /** Returns the first of up to `turns` blocks of a list, from `block` on, that fits, or `NONE`. */
  private firstFit(block: number, turns: number, size: number, align: number): number {
    for (let turn = 0; turn < turns && block !== NONE; turn++) {
      if (this.fits(block, size, align)) return block
      block = this.words[(block * STRIDE + NEXT) | 0]!
    }
    return NONE
  }

  private fits(block: number, size: number, align: number): boolean {
    return this.sizeOf(block) >= size + gapOf(this.offsets[block]!, align)
  }

  /** Splits the first `size` units off `block`. Returns their new row. */
  private cut(block: number, size: number): number {
    const { words, offsets } = this
    const front = this.unused
    const row = (front * STRIDE) | 0
    this.unused = words[(row + NEXT) | 0]!
    const before = words[(block * STRIDE + BEFORE) | 0]!
    const start = offsets[block]!
    offsets[front] = start
    offsets[block] = start + size
    words[(row + BEFORE) | 0] = before
    words[(row + AFTER) | 0] = block
    words[(before * STRIDE + AFTER) | 0] = front
    words[(block * STRIDE + BEFORE) | 0] = front
    return front
  }

  /** Inserts a free block of `size` units at the head of its list. */
  private insert(block: number, size: number): void {
    const words = this.words
    const list = listOfGranules(size)
    const row = (block * STRIDE) | 0
    const head = words[list]!
    words[(row + NEXT) | 0] = head
    words[(row + PREVIOUS) | 0] = list - NEXT
    words[list] = block
    if (head !== NONE) words[(head * STRIDE + PREVIOUS) | 0] = row
    else markList(words, this.bits, list)
  }

  /** Removes the first block of a list. */
  private popHead(head: number, list: number): void {
    const words = this.words
    const next = words[(head * STRIDE + NEXT) | 0]!
    words[list] = next
    if (next !== NONE) words[(next * STRIDE + PREVIOUS) | 0] = list - NEXT
    else unmarkList(words, this.bits, list)
  }

  /** Removes a free block from its list. */
  private unlink(block: number): void {
    const words = this.words
    const next = words[(block * STRIDE + NEXT) | 0]!
    const previous = words[(block * STRIDE + PREVIOUS) | 0]!
    words[(previous + NEXT) | 0] = next
    if (next !== NONE) words[(next * STRIDE + PREVIOUS) | 0] = previous
    else if (previous < this.bits - NEXT) unmarkList(words, this.bits, (previous + NEXT) | 0)
  }

  /**
   * Makes sure that there is an unused row: empties the quick lists, or adds rows if there is a
   * block for the request. Returns whether there is an unused row.
   */
  private prepare(size: number, align: number, list: number): boolean {
    if (this.emptyQuickLists() && this.unused !== NONE) return true
    const served = this.isOpen ? this.find(size, align, list) !== NONE : size <= this.capacity
    return served && this.addRows()
  }

  /** Moves a live block whose row is used up to another row. Returns that row. */
  private replace(block: number): number {
    if (this.unused === NONE) this.emptyQuickLists()
    if (this.unused === NONE && !this.addRows()) throw noMemory(MAX_ROWS)
    const { words, offsets } = this
    const heir = this.unused
    const from = block * STRIDE
    const to = heir * STRIDE
    const before = words[from + BEFORE]!
    const after = words[from + AFTER]!
    this.unused = words[to + NEXT]!
    offsets[heir] = offsets[block]!
    words[to + BEFORE] = before
    words[to + AFTER] = after
    words[to + NEXT] = words[from + NEXT]!
    words[to + STATE]! &= CHECK
    words[before * STRIDE + AFTER] = heir
    words[after * STRIDE + BEFORE] = heir
    words[from + STATE] = USED_UP | FREE
    // Counts as freeing the block of the used-up row and allocating one in the other row.
    this.frees = (this.frees + 1) | 0
    this.allocations = (this.allocations + 1) | 0
    return heir
  }

  /** Adds the row of `block`, live or free, to the unused rows if it has checks left. */
  private drop(block: number): void {
    const words = this.words
    const row = block * STRIDE
    let check = words[row + STATE]! & ~LISTED
    if (words[row + STATE]! >= 0) {
      check++
      this.frees = (this.frees + 1) | 0
    }
    words[row + STATE] = check | FREE
    if (check === USED_UP) return
    words[row + NEXT] = this.unused
    this.unused = block
  }

  /** Doubles the number of rows. Returns false when the maximum is reached. */
  private addRows(): boolean {
    const { tail, isOpen } = this
    const rows = this.offsets.length
    if (rows === MAX_ROWS) return false
    this.extend(isOpen ? Math.min(2 * rows - tail, MAX_ROWS) : tail + 1 + MIN_ROWS)
    return true
  }

  /**
   * Extends the arrays to `rows` rows in total; the new rows are unused. The first call adds a free
   * block.
   */
  private extend(rows: number): void {
    const { tail, isOpen } = this
    const [words, offsets] = newRows(rows)
    words.set(this.words)
    offsets.set(this.offsets)
    const first = isOpen ? this.offsets.length : tail + 1
    this.words = words
    this.offsets = offsets
    for (let block = rows - 1; block >= first; block--) {
      words[block * STRIDE + STATE] = firstCheck(block, this.salt) | FREE
      words[block * STRIDE + NEXT] = this.unused
      this.unused = block
    }
    if (isOpen) return
    offsets[tail] = this.capacity
    this.largestQuick = this.quickLists
    this.makeWhole()
  }

  /** Makes the whole heap one free block, the victim. Requires: there is an unused row. */
  private makeWhole(): void {
    const { words, offsets, tail } = this
    const whole = this.unused
    this.unused = words[whole * STRIDE + NEXT]!
    offsets[whole] = 0
    words[whole * STRIDE + BEFORE] = tail
    words[whole * STRIDE + AFTER] = tail
    words[tail * STRIDE + BEFORE] = whole
    words[tail * STRIDE + AFTER] = whole
    this.victim = whole
  }
}

function newRows(rows: number): [Int32Array, Float64Array] {
  try {
    return [new Int32Array(rows * STRIDE), new Float64Array(rows)]
  } catch {
    throw noMemory(rows)
  }
}

function noMemory(rows: number): OffheapError {
  return new OffheapError(
    'OUT_OF_MEMORY',
    `out of memory for metadata: got no room for the records of ${rows} blocks, live and free. Free blocks, or allocate fewer and larger ones.`,
  )
}
