import {
  ALIGNED,
  ALLOCATIONS,
  FIRST_LEVEL,
  FREE_HEADER_WORDS,
  FREES,
  HEADS,
  HEAP_SIZE,
  HIGH_WATER,
  MARK,
  MIN_SIZE,
  NEXT,
  NO_BLOCK,
  PEAK,
  PREVIOUS,
  PREVIOUS_FREE,
  SECOND_LEVEL,
  SECOND_LEVEL_WORDS,
  USED,
  usedHeader,
  VICTIM,
  type Block,
} from './block.ts'
import { headsIn, isFormatted, quickListsIn } from './format.ts'
import { listOf } from './mapping.ts'
import { blocksFrom, DEPTH, linkedBlock } from './quick-lists.ts'
import type { Tlsf } from './tlsf.ts'
import { requireTlsf, walk } from './walk.ts'

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
 * Adds a violation of `invariant` at a word unless `got` is `expected`, which is a value or a text that
 * describes the valid ones.
 */
export type Report = (
  invariant: string,
  word: number,
  what: string,
  got: unknown,
  expected: unknown,
) => void

/** Returns the function that adds to `violations`. */
export function reportTo(violations: Violation[]): Report {
  return (invariant, word, what, got, expected) => {
    if (got === expected) return
    violations.push({
      invariant,
      at: word * 4,
      message: `${what}: got ${got}, expected ${expected}`,
    })
  }
}

/**
 * Checks every invariant by walking the heap and its lists. Changes nothing, terminates on any
 * bytes, and takes time proportional to the number of blocks.
 *
 * @returns The violated invariants; an empty array for a valid heap.
 */
export function verify(heap: Tlsf): Violation[] {
  requireTlsf(heap)
  const violations: Violation[] = []
  const report = reportTo(violations)
  const { free, listed } = checkBlocks(heap, report)
  checkLists(heap, free, report)
  checkQuickLists(heap, listed, report)
  return violations
}

/**
 * I0 to I4, I8, I9: the invariants of control words, blocks and counters. Returns the sizes of the
 * free blocks, and of the blocks that say that they are on a quick list.
 */
function checkBlocks(heap: Tlsf, report: Report): Record<'free' | 'listed', Map<Block, number>> {
  const { words, first, tail } = heap
  const found = { free: new Map<Block, number>(), listed: new Map<Block, number>() }
  if (!isFormatted(words, first)) {
    report('I0', 0, 'format', 'other words', 'those that were written first')
  }
  const size = words[HEAP_SIZE]!
  if (tail >= words.length || tail < first || (size & 1) !== 0) {
    report('I0', HEAP_SIZE, 'words of blocks', size, `an even number below ${words.length - first}`)
    return found
  }
  report('I2', tail, 'tail', words[tail]! & ~PREVIOUS_FREE, usedHeader(0, words[MARK]!))
  let used = 0
  let live = 0
  let previous = NO_BLOCK
  let previousFree = false
  const checkPrevious = (block: Block, flag: boolean): void => {
    report('I4', block, 'flag of a free previous block', flag, previousFree)
    if (flag && previousFree) report('I4', block - 1, 'back link', words[block - 1], previous)
  }
  const end = walk(heap, (block, size, free, flag, listed) => {
    checkPrevious(block, flag)
    if (listed) {
      found.listed.set(block, size)
    } else if (free) {
      if (previousFree) report('I3', block, 'block after a free one', 'a free block', 'a used one')
      report('I1', block, 'lowest bit of a free header', words[block]! & ALIGNED, 0)
      found.free.set(block, size)
    } else {
      used += size
      live++
    }
    previous = block
    previousFree = free && !listed
  })
  if (end !== tail) {
    report('I1', end, 'header', words[end], 'a valid size; the blocks after it were not examined')
    return found
  }
  checkPrevious(tail, (words[tail]! & PREVIOUS_FREE) !== 0)
  const highWater = words[HIGH_WATER]!
  const peak = words[PEAK]!
  const inUse = previousFree ? previous + FREE_HEADER_WORDS : tail
  report('I9', HIGH_WATER, 'high-water mark', highWater, Math.max(highWater, inUse))
  report('I8', USED, 'used words', words[USED], used)
  report('I8', PEAK, 'peak of used words', peak, Math.min(Math.max(peak, used), words[HEAP_SIZE]!))
  report('I8', ALLOCATIONS, 'live blocks', (words[ALLOCATIONS]! - words[FREES]!) >>> 0, live)
  return found
}

/**
 * I5, I6, I7: the lists, the bits over them, and the victim. Removes the found blocks from
 * `freeBlocks`.
 */
function checkLists(heap: Tlsf, freeBlocks: Map<Block, number>, report: Report): void {
  const { words } = heap
  const lists = headsIn(words)
  let filled = 0
  for (let word = 0; word < SECOND_LEVEL_WORDS; word++) {
    let bits = 0
    for (let list = word << 5; list < lists && list >> 5 === word; list++) {
      if (words[HEADS + list] === 0) continue
      bits |= 1 << list
      checkList(words, list, freeBlocks, report)
    }
    const marked = words[SECOND_LEVEL + word]!
    report('I7', SECOND_LEVEL + word, 'bits of the lists', marked, bits)
    if (marked !== 0) filled |= 1 << word
  }
  report('I7', FIRST_LEVEL, 'bits of the second level', words[FIRST_LEVEL], filled)
  const victim = words[VICTIM]! as Block
  if (victim !== NO_BLOCK && !freeBlocks.delete(victim)) {
    report('I5', VICTIM, 'victim', victim, 'a free block that is on no list')
  }
  for (const block of freeBlocks.keys()) {
    report('I5', block, 'lists that have the free block', 0, 1)
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
      report('I5', previous + NEXT, `list ${list}`, block, 'a free block that is on no other list')
      return
    }
    freeBlocks.delete(block)
    report('I5', block, 'list', list, listOf(size))
    report('I6', block + PREVIOUS, 'link back', words[block + PREVIOUS], previous)
    previous = block
    block = words[block + NEXT]! as Block
  }
}

/**
 * I10: the quick lists. Removes the found blocks from `listed`, which are those with a header of a
 * listed block.
 */
function checkQuickLists(heap: Tlsf, listed: Map<Block, number>, report: Report): void {
  const { words, first } = heap
  for (let list = 0; list < quickListsIn(words); list++) {
    let at = first - 1 - list
    let link = words[at]!
    let expected = Math.min(blocksFrom(link), DEPTH)
    while (link !== 0) {
      const block = linkedBlock(link)
      report('I10', at, 'number of blocks from here', blocksFrom(link), expected)
      if (listed.get(block) !== MIN_SIZE + list * 2 || expected === 0) {
        report('I10', at, `quick list ${list}`, block, 'a listed block of its size')
        break
      }
      listed.delete(block)
      at = block + NEXT
      link = words[at]!
      expected--
    }
    if (link === 0) report('I10', at, 'number of blocks after the last one', expected, 0)
  }
  for (const block of listed.keys()) {
    report('I10', block, 'quick lists that have the listed block', 0, 1)
  }
}
