import {
  FREE,
  MARK,
  NO_BLOCK,
  PREVIOUS_FREE,
  SIZE,
  sizeOfUsed,
  VICTIM,
  type Block,
} from './block.ts'
import { insert, requireLinked, unlink } from './lists.ts'

/**
 * Frees the live `block` and coalesces it with free neighbours. `first` is the first block of the
 * heap.
 *
 * @throws `HEAP_CORRUPTED`, with nothing changed, when a free neighbour is not on its list.
 */
export function coalesce(words: Int32Array, block: Block, first: Block): void {
  const header = words[block]!
  const victim = words[VICTIM]! as Block
  const next = ((block + sizeOfUsed(header, words[MARK]!)) | 0) as Block
  const nextHeader = words[next]!
  const joinsNext = nextHeader < 0
  let start = block
  let end: number = next
  if ((header & PREVIOUS_FREE) !== 0) {
    start = words[(block - 1) | 0]! as Block
    if (joinsNext && next !== victim) requireLinked(words, next)
    if (start !== victim) unlink(words, start, first)
    // The header inside the coalesced block stays marked as free, so that a double free is
    // detected.
    words[block] = header | FREE
  }
  if (joinsNext) {
    if (next !== victim) unlink(words, next, first)
    end = (next + (nextHeader & SIZE)) | 0
  } else {
    words[next] = nextHeader | PREVIOUS_FREE
  }
  const size = (end - start) | 0
  words[start] = size | FREE
  words[(end - 1) | 0] = start
  if (start === victim || (joinsNext && next === victim)) words[VICTIM] = start
  else insert(words, start, size)
}

/**
 * Removes a free block from its list, or clears the victim if it is that. Throws as `unlink` does.
 */
export function remove(words: Int32Array, block: Block, first: Block): void {
  if (words[VICTIM] === block) words[VICTIM] = NO_BLOCK
  else unlink(words, block, first)
}
