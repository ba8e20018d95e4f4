import type { Blocks } from './external-blocks.ts'
import {
  AFTER,
  BEFORE,
  CHECK,
  DEPTH,
  firstCheck,
  FREE,
  LINK_SHIFT,
  LISTED,
  NEXT,
  NONE,
  noteOf,
  PEAK,
  PREVIOUS,
  STATE,
  STRIDE,
  USED,
  USED_UP,
} from './external-rows.ts'
import { listOfGranules } from './mapping.ts'
import type { Violation } from './verify.ts'

type Report = (invariant: string, at: number, message: string) => void

/** Returns the violations of the invariants E1 to E10 of `external.ts`. */
export function verifyBlocks(blocks: Blocks): Violation[] {
  const violations: Violation[] = []
  const report: Report = (invariant, at, message) => {
    violations.push({ invariant, at, message })
  }
  checkControl(blocks, report)
  if (!blocks.isOpen) {
    checkUnopened(blocks, report)
    return violations
  }
  const found = new Uint8Array(blocks.offsets.length)
  const freeBlocks = new Map<number, number>()
  const listed = new Map<number, number>()
  if (checkBlocks(blocks, found, freeBlocks, listed, report)) {
    checkLists(blocks, freeBlocks, report)
    checkUnused(blocks, found, report)
    checkQuickLists(blocks, listed, report)
  }
  return violations
}

/** E1, E6, E9: the invariants of a heap with or without rows for blocks. */
function checkControl(blocks: Blocks, report: Report): void {
  const { words, offsets, tail, capacity, quick, largestQuick } = blocks
  const end = Math.min(words.length, tail * STRIDE)
  for (let word = quick + largestQuick + 1; word < end; word++) {
    if (words[word] !== 0) report('E1', 0, `the unused word ${word} is ${words[word]}, not 0`)
  }
  for (let place = PEAK + 1; place < Math.min(offsets.length, tail); place++) {
    if (!Object.is(offsets[place], 0)) {
      report('E1', place, `the unused offset ${place} is ${offsets[place]}, not 0`)
    }
  }
  const peak = offsets[PEAK]!
  if (!(peak >= offsets[USED]!) || peak > capacity || !Number.isSafeInteger(peak)) {
    report('E9', 0, `the peak is ${peak} units, with ${offsets[USED]} of ${capacity} units used`)
  }
}

/** E6, E9: before the first block, all words and counters are 0. */
function checkUnopened(blocks: Blocks, report: Report): void {
  const { words, offsets } = blocks
  const word = words.findIndex((value) => value !== 0)
  if (word >= 0) report('E6', 0, `word ${word} is ${words[word]}, not 0, before the first block`)
  const place = offsets.findIndex((value) => !Object.is(value, 0))
  if (place >= 0)
    report('E9', 0, `counter ${place} is ${offsets[place]}, not 0, before the first block`)
}

/**
 * E1, E2, E3, E9: the invariants of blocks and counters. Marks the rows of blocks in `found`, and
 * adds the free blocks with their sizes to `freeBlocks`, or to `listed` when their states say that
 * they are on quick lists. Returns whether the walk reached the tail.
 */
function checkBlocks(
  blocks: Blocks,
  found: Uint8Array,
  freeBlocks: Map<number, number>,
  listed: Map<number, number>,
  report: Report,
): boolean {
  const { words, offsets, tail, capacity } = blocks
  const end = tail * STRIDE
  if (offsets[tail] !== capacity) {
    report('E1', tail, `the offset of the tail is ${offsets[tail]}, not ${capacity}`)
  }
  if (words[end + NEXT] !== 0 || words[end + PREVIOUS] !== 0 || words[end + STATE] !== 0) {
    report('E1', tail, 'the row of the tail has links or a state')
  }
  let used = 0
  let live = 0
  let previous = tail
  let start = 0
  let block = words[end + AFTER]!
  while (block !== tail) {
    const row = block * STRIDE
    const after = words[row + AFTER]
    if (!(block > tail && block < offsets.length) || found[block] !== 0) {
      report(
        'E1',
        previous,
        `links to ${block}, which is not the row of a block, or was visited before`,
      )
      return false
    }
    found[block] = 1
    const size = offsets[after!]! - start
    if (!Object.is(offsets[block], start) || !Number.isSafeInteger(size) || size <= 0) {
      report(
        'E1',
        block,
        `has offset ${offsets[block]} and ${size} units, expected offset ${start}`,
      )
      return false
    }
    if (words[row + BEFORE] !== previous) {
      report('E1', block, `links back to ${words[row + BEFORE]}, not to ${previous}`)
    }
    const state = words[row + STATE]!
    if (state < LISTED) {
      if (freeBlocks.has(previous)) report('E2', block, 'two free blocks are adjacent')
      freeBlocks.set(block, size)
    } else if (state < 0) {
      listed.set(block, size)
    } else {
      if (words[row + NEXT] !== noteOf(size)) {
        report(
          'E3',
          block,
          `has ${size} units, which differs from the size recorded at its allocation`,
        )
      }
      used += size
      live++
    }
    previous = block
    start += size
    block = after!
  }
  if (words[end + BEFORE] !== previous) {
    report('E1', tail, `links back to ${words[end + BEFORE]}, not to ${previous}`)
  }
  if (!Object.is(offsets[USED], used)) {
    report('E9', 0, `the counter of used units is ${offsets[USED]}, but ${used} units are used`)
  }
  const counted = (blocks.allocations - blocks.frees) >>> 0
  if (counted !== live) {
    report('E9', 0, `the counters give ${counted} live blocks, but there are ${live}`)
  }
  return true
}

/**
 * E4, E5, E6: the lists, their bits, and the victim. Removes the found blocks from `freeBlocks`.
 */
function checkLists(blocks: Blocks, freeBlocks: Map<number, number>, report: Report): void {
  const { words, bits, capacity, victim } = blocks
  const levels = blocks.quick - bits
  for (let list = 0; list < levels * 32; list++) {
    const marked = (words[bits + 1 + (list >> 5)]! & (1 << list)) !== 0
    const filled = list < bits && words[list] !== NONE
    if (marked !== filled) report('E6', 0, `list ${list} is ${marked ? '' : 'not '}marked`)
    if (filled) checkList(words, list, freeBlocks, capacity, report)
  }
  for (let word = 0; word < 32; word++) {
    const marked = (words[bits]! & (1 << word)) !== 0
    const filled = word < levels && words[bits + 1 + word] !== 0
    if (marked !== filled) report('E6', 0, `bit ${word} is ${marked ? '' : 'not '}set`)
  }
  if (victim !== NONE && !freeBlocks.delete(victim)) {
    report('E4', victim, 'the victim is not a free block, or is on a list, too')
  }
  for (const block of freeBlocks.keys()) {
    report('E4', block, 'a free block is on no list and is not the victim')
  }
}

function checkList(
  words: Int32Array,
  list: number,
  freeBlocks: Map<number, number>,
  capacity: number,
  report: Report,
): void {
  let previous = list - NEXT
  let block = words[list]!
  while (block !== NONE) {
    const size = freeBlocks.get(block)
    if (size === undefined) {
      report('E4', block, `is on list ${list}, but is not free, or is already on a list`)
      return
    }
    freeBlocks.delete(block)
    if (size === capacity) {
      report('E5', block, 'a free block of the whole heap is on a list')
    } else if (listOfGranules(size) !== list) {
      report(
        'E4',
        block,
        `a block of ${size} units is on list ${list}, not on ${listOfGranules(size)}`,
      )
    }
    if (words[block * STRIDE + PREVIOUS] !== previous) {
      report('E5', block, `links back to ${words[block * STRIDE + PREVIOUS]}, not to ${previous}`)
    }
    previous = block * STRIDE
    block = words[block * STRIDE + NEXT]!
  }
}

/** E7, E8: the rows without a block, and all checks. */
function checkUnused(blocks: Blocks, found: Uint8Array, report: Report): void {
  const { words, offsets, tail, salt, frees } = blocks
  const rows = offsets.length
  let unused = blocks.unused
  let from = NONE
  while (unused !== NONE) {
    if (!(unused > tail && unused < rows) || found[unused] !== 0) {
      report('E7', from, `links to ${unused}, which is not an unused row, or was visited before`)
      break
    }
    found[unused] = 2
    from = unused
    unused = words[unused * STRIDE + NEXT]!
  }
  let risen = 0
  for (let row = tail + 1; row < rows; row++) {
    const state = words[row * STRIDE + STATE]!
    const check = state & ~(found[row] === 1 && state < 0 ? LISTED : FREE)
    const first = firstCheck(row, salt)
    if (found[row] === 2 && state >= 0) report('E7', row, 'an unused row holds a live block')
    if (found[row] === 0 && state !== (USED_UP | FREE)) {
      report('E7', row, 'a row has no block and is not on the list of unused rows')
    }
    if (check < first || check > (found[row] === 0 ? USED_UP : CHECK)) {
      report('E8', row, `the check is ${check}, out of range from ${first} on`)
    }
    risen = (risen + check - first) | 0
  }
  if (risen !== frees) {
    report('E8', 0, `the checks have risen by ${risen}, but ${frees} blocks were freed`)
  }
}

/** E10: the quick lists. Removes the found blocks from `listed`. */
function checkQuickLists(blocks: Blocks, listed: Map<number, number>, report: Report): void {
  const { words, quick, largestQuick } = blocks
  for (let size = 1; size <= largestQuick; size++) {
    let link = words[quick + size]!
    let count = link & DEPTH
    let from = NONE
    while (link !== 0) {
      const block = link >> LINK_SHIFT
      if (listed.get(block) !== size) {
        const message = `links to ${block} on the quick list of ${size} units, where it doesn't belong`
        report('E10', from, message)
        break
      }
      listed.delete(block)
      if ((link & DEPTH) !== count || count === 0) {
        report('E10', from, `a link counts ${link & DEPTH} blocks, not ${count}`)
        break
      }
      from = block
      link = words[block * STRIDE + NEXT]!
      count--
    }
    if (link === 0 && count !== 0) {
      report('E10', from, `the quick list of ${size} units has ${count} blocks less than counted`)
    }
  }
  for (const block of listed.keys()) report('E10', block, 'a listed block is on no quick list')
}
