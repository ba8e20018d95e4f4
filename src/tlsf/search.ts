import { listAbove } from './bitmap.ts'
import { FIRST_LEVEL, HEADS, HEAP_SIZE, NO_BLOCK, SIZE, VICTIM, type Block } from './block.ts'
import { popHead, requireBackLink, searchOwnList, unlink } from './lists.ts'
import { listOf } from './mapping.ts'
import { split } from './split.ts'

/**
 * Takes a free block for `wanted` words by good fit, as `tlsf.ts` describes it, and makes a live
 * block of its start. Returns the block, or 0 when the search finds none. A heap whose only free
 * block is the victim needs no search.
 *
 * @throws `HEAP_CORRUPTED`, with nothing changed, when the free block was overwritten.
 */
export function takeBlock(words: Int32Array, first: Block, wanted: number): Block {
  let list = 0
  let block = words[VICTIM]! as Block
  let found = words[block]! & SIZE
  if (words[FIRST_LEVEL] !== 0 || found < wanted) {
    if (wanted > words[HEAP_SIZE]!) return NO_BLOCK
    const ownList = listOf(wanted)
    const own = words[(HEADS + ownList) | 0]! as Block
    if ((words[own]! & SIZE) >= wanted) {
      list = ownList
    } else {
      list = listAbove(words, FIRST_LEVEL, ownList)
      if (found >= wanted && (list === 0 || listOf(found) <= list)) list = 0
      else if (list === 0) return takeFromOwnList(words, first, own, wanted)
    }
    if (list !== 0) {
      block = words[(HEADS + list) | 0]! as Block
      found = words[block]! & SIZE
    }
  }
  requireBackLink(words, block, found)
  if (list === 0) words[VICTIM] = NO_BLOCK
  else popHead(words, list, block)
  split(words, block, found, wanted)
  return block
}

/** Takes a block from its own list, whose first block is `own` and is too small. */
function takeFromOwnList(words: Int32Array, first: Block, own: Block, wanted: number): Block {
  const block = searchOwnList(words, own, wanted)
  if (block === NO_BLOCK) return NO_BLOCK
  const found = words[block]! & SIZE
  requireBackLink(words, block, found)
  unlink(words, block, first)
  split(words, block, found, wanted)
  return block
}
