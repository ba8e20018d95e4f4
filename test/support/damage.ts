import {
  ALIGNED,
  FREE,
  HEADS,
  HEAP_SIZE,
  HIGH_WATER,
  IDENTITY,
  LOCK,
  NEXT,
  PEAK,
  PREVIOUS,
  PREVIOUS_FREE,
  REFERENCES,
  SIZE,
  USED,
  VICTIM,
  type Block,
} from '../../src/tlsf/block.ts'
import { OWNED } from '../../src/tlsf/owned.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { walk } from '../../src/tlsf/walk.ts'
import { Random } from './random.ts'

/** A heap to damage. */
export interface Sample {
  readonly heap: Tlsf
  readonly words: Int32Array
  /** Live blocks in the order of addresses; freed blocks between them are on lists. */
  readonly live: Block[]
  /** Coalesced free blocks. */
  readonly free: Block[]
  /** Blocks on quick lists. */
  readonly listed: Block[]
}

/**
 * Returns a heap with live and free blocks in turn, lists of several blocks and a victim, after
 * `more` random calls.
 */
export function sample(more = 0): Sample {
  const heap = new Tlsf(8192)
  const ptrs: number[] = []
  for (let index = 0; index < 40; index++) {
    ptrs.push(heap.allocate([28, 60, 28, 100, 300][index % 5]!))
  }
  for (let index = 1; index < ptrs.length; index += 2) heap.free(ptrs[index]!)
  heap.emptyQuickLists()
  for (let index = 10; index < 20; index += 2) heap.free(ptrs[index]!)
  const random = new Random(more)
  for (let step = 0; step < more; step++) {
    heap.allocate(random.between(1, 100), random.chance(0.1) ? 64 : 8)
  }
  const live: Block[] = []
  const free: Block[] = []
  const listed: Block[] = []
  walk(heap, (block, _size, isFree, _previousFree, isListed) => {
    const kind = isListed ? listed : isFree ? free : live
    kind.push(block)
  })
  return { heap, words: heap.words, live, free, listed }
}

/** Returns the words that the allocator uses, without payloads. */
export function metadataOf({ heap, words, live, free, listed }: Sample): number[] {
  const found = Array.from({ length: heap.first }, (_, word) => word)
  found.push(...live, heap.tail)
  for (const block of free) {
    found.push(block, block + NEXT, block + PREVIOUS, block + (words[block]! & SIZE) - 1)
  }
  for (const block of listed) found.push(block, block + NEXT)
  return found
}

/** Damage to one word of a heap. */
export interface Damage {
  readonly word: number
  readonly value: number
}

export function flippedBit(random: Random, state: Sample): Damage {
  const word = random.pick(metadataOf(state))
  return { word, value: state.words[word]! ^ (1 << random.below(32)) }
}

export function otherWord(random: Random, state: Sample): Damage {
  const word = random.pick(metadataOf(state))
  const value = anyWord(random, state.words)
  return value === state.words[word] ? otherWord(random, state) : { word, value }
}

/** Returns small numbers, blocks, sizes with flags, and words of any kind. */
export function anyWord(random: Random, words: Int32Array): number {
  switch (random.below(4)) {
    case 0:
      return random.below(words.length)
    case 1:
      return (random.below(words.length) & ~1) | (random.word() & (FREE | PREVIOUS_FREE))
    case 2:
      return words[random.below(words.length)]!
    default:
      return random.word() | 0
  }
}

/**
 * Returns why damage to a word can't be detected or does no harm, or undefined if it must be
 * detected. The answer depends on the layout and not on `verify`. Two kinds of harm can't be
 * detected and have no excuse here: a live block that loses its alignment mark, and a high-water
 * mark that is too low but after all blocks. They are the one in a thousand that `verify` may miss.
 */
export function excuseFor(state: Sample, { word, value }: Damage): string | undefined {
  const { words, live } = state
  const before = words[word]!
  if (word === PEAK && value >= words[USED]! && value <= words[HEAP_SIZE]!) {
    return 'a peak between what is used and the size of the heap: it may have been so once'
  }
  if (word === HIGH_WATER && value > before) {
    return 'a mark of untouched words further on: more is zeroed than need be'
  }
  if ((word >= REFERENCES && word < HEADS) || (word >= LOCK && word <= IDENTITY)) {
    return "a word of the heap's owner: the allocator never reads it"
  }
  const victim = words[VICTIM]!
  if (word === victim + NEXT || word === victim + PREVIOUS) {
    return 'a link of the victim, which is on no list: nothing reads it'
  }
  if (value === (before | ALIGNED) && live.some((block) => block === word)) {
    return 'a live block is to keep the alignment that it happens to have'
  }
  if (value === (before ^ OWNED) && live.some((block) => block === word)) {
    return 'a live block has an owner, as far as the flag shows it: calls may refuse to free it'
  }
  return undefined
}
