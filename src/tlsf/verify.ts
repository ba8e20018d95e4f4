import {
  ALLOCATIONS,
  type Block,
  FIRST_LEVEL,
  FREES,
  HEADS,
  HEAP_SIZE,
  LINKED,
  NEXT,
  NO_BLOCK,
  PEAK,
  PREVIOUS,
  PREVIOUS_FREE,
  SECOND_LEVEL,
  SECOND_LEVEL_WORDS,
  TOUCHED,
  USED,
  usedHeader,
  VICTIM,
} from './block.ts'
import { isFormatted } from './format.ts'
import { listOf } from './mapping.ts'
import type { Tlsf } from './tlsf.ts'
import { walk } from './walk.ts'

/** One broken invariant of the heap. */
export interface Violation {
  /**
   * The number, as listed in `tlsf.ts` (from `I0`), `external.ts` (from `E1`) or `references.ts`
   * (`R1`).
   */
  readonly invariant: string
  /** Byte offset of the invalid word in the buffer; in an `ExternalTlsf`, the number of the row. */
  readonly at: number
  readonly message: string
}

/**
 * Checks every invariant by walking the heap and its lists. Changes nothing, terminates on any
 * bytes, and takes time proportional to the number of blocks.
 *
 * @returns The violated invariants; an empty array for a valid heap.
 */
export function verify(heap: Tlsf): Violation[] {
  const violations: Violation[] = []
  const report = (invariant: string, word: number, message: string): void => {
    violations.push({ invariant, at: word * 4, message })
  }
  checkControl(heap, report)
  const freeBlocks = checkBlocks(heap, report)
  checkLists(heap, freeBlocks, report)
  return violations
}

type Report = (invariant: string, word: number, message: string) => void

/** I0, I2: the control words that never change, and the tail. */
function checkControl(heap: Tlsf, report: Report): void {
  const { words, first, tail } = heap
  if (!isFormatted(words, first, tail - first)) {
    report('I0', 0, 'the control words for format and size have changed')
  }
  if ((words[tail]! & ~PREVIOUS_FREE) !== usedHeader(0)) {
    report('I2', tail, 'the tail is not a used header of size 0')
  }
}

/**
 * I1, I3, I4, I8, I9: the invariants of blocks and counters. Returns the sizes of the free blocks.
 */
function checkBlocks(heap: Tlsf, report: Report): Map<Block, number> {
  const { words, tail } = heap
  const freeBlocks = new Map<Block, number>()
  let used = 0
  let live = 0
  let previous = NO_BLOCK
  let previousFree = false
  const checkPrevious = (block: Block, flag: boolean): void => {
    if (flag !== previousFree) {
      report('I4', block, `the previous block is ${previousFree ? 'free' : 'used'}, but the flag differs`)
    } else if (flag && words[block - 1] !== previous) {
      report('I4', block - 1, `the back link is ${words[block - 1]}, but the previous block is ${previous}`)
    }
  }
  const end = walk(heap, (block, size, free, flag) => {
    checkPrevious(block, flag)
    if (free && previousFree) report('I3', block, 'two free blocks are adjacent')
    if (free) {
      freeBlocks.set(block, size)
    } else {
      used += size
      live++
    }
    previous = block
    previousFree = free
  })
  if (end !== tail) {
    report('I1', end, 'the size of the block is invalid; the blocks after it were not examined')
    return freeBlocks
  }
  checkPrevious(tail, (words[tail]! & PREVIOUS_FREE) !== 0)
  const untouched = previousFree ? previous + LINKED : tail
  if (words[TOUCHED]! < untouched) {
    report('I9', TOUCHED, `words before ${untouched} are in use, but the high-water mark is ${words[TOUCHED]}`)
  }
  if (words[USED] !== used) {
    report('I8', USED, `the counter of used words is ${words[USED]}, but ${used} words are used`)
  }
  if (words[PEAK]! < used || words[PEAK]! > words[HEAP_SIZE]!) {
    report('I8', PEAK, `the peak is ${words[PEAK]} words, with ${used} of ${words[HEAP_SIZE]} words used`)
  }
  const counted = (words[ALLOCATIONS]! - words[FREES]!) >>> 0
  if (counted !== live) {
    report('I8', ALLOCATIONS, `the counters give ${counted} live blocks, but there are ${live}`)
  }
  return freeBlocks
}

/**
 * I5, I6, I7: the lists, the bits over them, and the victim. Removes the found blocks from
 * `freeBlocks`.
 */
function checkLists(heap: Tlsf, freeBlocks: Map<Block, number>, report: Report): void {
  const { words, first } = heap
  const lists = first - HEADS
  for (let list = 0; list < SECOND_LEVEL_WORDS * 32; list++) {
    const marked = (words[SECOND_LEVEL + (list >> 5)]! & (1 << list)) !== 0
    const filled = list < lists && words[HEADS + list] !== 0
    if (marked !== filled) {
      report('I7', SECOND_LEVEL + (list >> 5), `list ${list} is ${marked ? '' : 'not '}marked`)
    }
    if (filled) checkList(words, list, freeBlocks, report)
  }
  for (let word = 0; word < 32; word++) {
    const marked = (words[FIRST_LEVEL]! & (1 << word)) !== 0
    const filled = word < SECOND_LEVEL_WORDS && words[SECOND_LEVEL + word] !== 0
    if (marked !== filled) report('I7', FIRST_LEVEL, `bit ${word} is ${marked ? '' : 'not '}set`)
  }
  const victim = words[VICTIM]! as Block
  if (victim !== NO_BLOCK && !freeBlocks.delete(victim)) {
    report('I5', VICTIM, `the victim ${victim} is not a free block, or is on a list, too`)
  }
  for (const block of freeBlocks.keys()) {
    report('I5', block, 'a free block is on no list and is not the victim')
  }
}

function checkList(
  words: Int32Array,
  list: number,
  freeBlocks: Map<Block, number>,
  report: Report,
): void {
  let previous = HEADS + list - NEXT
  let block = words[HEADS + list]! as Block
  while (block !== NO_BLOCK) {
    const size = freeBlocks.get(block)
    if (size === undefined) {
      report('I5', previous + NEXT, `list ${list} has ${block}, which is not free, or is already on a list`)
      return
    }
    freeBlocks.delete(block)
    if (listOf(size) !== list) {
      report('I5', block, `a block of ${size} words is on list ${list}, not on ${listOf(size)}`)
    }
    if (words[block + PREVIOUS] !== previous) {
      report('I6', block + PREVIOUS, `links back to ${words[block + PREVIOUS]}, not to ${previous}`)
    }
    previous = block
    block = words[block + NEXT]! as Block
  }
}
