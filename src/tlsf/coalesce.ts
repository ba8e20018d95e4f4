import { FREE, NO_BLOCK, PREVIOUS_FREE, SIZE, VICTIM, type Block } from './block.ts'
import { freeBefore, insert, requireBackLink, requireLinked, unlink } from './lists.ts'

/**
 * Makes a free block of the live or listed `block` of `size` words and its free neighbours. `first`
 * is the first block of the heap.
 *
 * @throws `HEAP_CORRUPTED`, with nothing changed, when a free neighbour is not on its list, or its
 *   back link contradicts its header.
 */
export function coalesce(words: Int32Array, block: Block, size: number, first: Block): void {
  const header = words[block]!
  const victim = words[VICTIM]! as Block
  const next = ((block + size) | 0) as Block
  const nextHeader = words[next]!
  const joinsNext = nextHeader < 0
  let start = block
  let end: number = next
  if (joinsNext) requireBackLink(words, next, nextHeader & SIZE)
  if ((header & PREVIOUS_FREE) !== 0) {
    start = freeBefore(words, block)
    if (joinsNext && next !== victim) requireLinked(words, next)
    if (start !== victim) unlink(words, start, first)
    // The header inside the coalesced block stays marked as free, so that a double free is
    // detected.
    words[block] = size | FREE
  }
  if (joinsNext) {
    if (next !== victim) unlink(words, next, first)
    end = (next + (nextHeader & SIZE)) | 0
  } else {
    words[next] = nextHeader | PREVIOUS_FREE
  }
  const whole = (end - start) | 0
  words[start] = whole | FREE
  words[(end - 1) | 0] = start
  if (start === victim || (joinsNext && next === victim)) words[VICTIM] = start
  else insert(words, start, whole)
}

/**
 * Makes one free block, the victim, of the live `block` and the victim after it. Requires: the
 * block before is used.
 *
 * @throws `HEAP_CORRUPTED`, with nothing changed, when the victim's back link contradicts its header.
 */
export function joinVictim(words: Int32Array, block: Block, victim: Block): void {
  const end = (victim + (words[victim]! & SIZE)) | 0
  requireBackLink(words, victim, (end - victim) | 0)
  words[block] = (end - block) | FREE
  words[(end - 1) | 0] = block
  words[VICTIM] = block
}

/**
 * Removes a free block from its list, or clears the victim if it is that. Throws as `unlink` does.
 */
export function remove(words: Int32Array, block: Block, first: Block): void {
  if (words[VICTIM] === block) words[VICTIM] = NO_BLOCK
  else unlink(words, block, first)
}
