import { OffheapError } from '../../src/errors.ts'
import {
  blockAt,
  FIRST_LEVEL,
  HEADS,
  HEAP_SIZE,
  MARK,
  NEXT,
  PREVIOUS,
  SECOND_LEVEL_WORDS,
  SIZE,
  VICTIM,
} from '../../src/tlsf/block.ts'
import { headsIn, quickListsIn } from '../../src/tlsf/format.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { walk } from '../../src/tlsf/walk.ts'
import { anyWord } from './damage.ts'
import { blockBytes } from './good-fit.ts'
import { Divergence, IntervalMap } from './interval-map.ts'
import { Random } from './random.ts'

/** The words of one kind in a heap with free, listed and live blocks. */
type WordsOf = (heap: Tlsf, blocks: Blocks) => readonly number[]

interface Blocks {
  readonly free: readonly number[]
  readonly listed: readonly number[]
  readonly live: readonly number[]
}

/** Blocks that are on an ordinary list: the free ones without the victim. */
const onLists = ({ words }: Tlsf, { free }: Blocks): readonly number[] =>
  free.filter((block) => block !== words[VICTIM])

const nonZero = ({ words }: Tlsf, from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index).filter((at) => words[at] !== 0)

/** The words of the allocator by kind. */
export const KINDS: Readonly<Record<string, WordsOf>> = {
  'header of a free block': (heap, blocks) => onLists(heap, blocks),
  'header of the victim': ({ words }) => [words[VICTIM]!].filter((block) => block !== 0),
  victim: () => [VICTIM],
  'list head': (heap) => nonZero(heap, HEADS, headsIn(heap.words)),
  'head of an empty list': ({ words }) =>
    Array.from({ length: headsIn(words) }, (_, list) => HEADS + list).filter(
      (at) => words[at] === 0,
    ),
  link: (heap, blocks) => onLists(heap, blocks).map((block) => block + NEXT),
  'link to the previous block': (heap, blocks) =>
    onLists(heap, blocks).map((block) => block + PREVIOUS),
  'back link': ({ words }, { free }) => free.map((block) => block + (words[block]! & SIZE) - 1),
  'head of a quick list': (heap) =>
    nonZero(heap, heap.first - quickListsIn(heap.words), quickListsIn(heap.words)),
  'head of an empty quick list': ({ first, words }) =>
    Array.from({ length: quickListsIn(words) }, (_, list) => first - 1 - list).filter(
      (at) => words[at] === 0,
    ),
  'link of a quick list': (_, { listed }) => listed.map((block) => block + NEXT),
  'header of a listed block': (_, { listed }) => listed,
  'bits of the lists': () =>
    Array.from({ length: 1 + SECOND_LEVEL_WORDS }, (_, word) => FIRST_LEVEL + word),
  'header of a live block': (_, { live }) => live,
  'size of the heap': () => [HEAP_SIZE],
  mark: () => [MARK],
  tail: ({ tail }) => [tail],
}

/** Outcome of the calls on a heap with one overwritten word. */
export type Outcome = 'overlap' | 'error' | 'no harm'

/** Number of calls on the damaged heap. */
const CALLS = 60

/**
 * Overwrites one word of `kind` in a random heap, and makes calls until one throws, or after that
 * too if the program `persists`. Returns `overlap` if a block was handed out that overlaps a live
 * one or is outside of the blocks. `verify` is never called.
 */
export function withBadWord(seed: number, kind: string, persists = false): Outcome {
  const random = new Random(seed)
  const { heap, live, shadow } = randomHeap(random)
  const blocks = blocksOf(heap)
  const candidates = KINDS[kind]!(heap, blocks)
  if (candidates.length === 0) return withBadWord(seed + 1_000_003, kind, persists)
  const word = random.pick(candidates)
  const before = heap.words[word]!
  const value = random.chance(0.3) ? before ^ (1 << random.below(32)) : anyWord(random, heap.words)
  if (value === before) return withBadWord(seed + 1_000_003, kind, persists)
  heap.words[word] = value
  let outcome: Outcome = 'no harm'
  for (let call = 0; call < CALLS; call++) {
    try {
      randomCall(random, heap, live, shadow)
    } catch (error) {
      if (error instanceof Divergence) return 'overlap'
      if (!(error instanceof OffheapError)) throw error
      if (!persists) return 'error'
      outcome = 'error'
    }
  }
  return outcome
}

interface Shadow {
  readonly heap: Tlsf
  readonly live: number[]
  readonly shadow: IntervalMap
}

function randomHeap(random: Random): Shadow {
  const heap = new Tlsf(random.between(3000, 12_000))
  const shadow = new IntervalMap(heap.first * 4, heap.tail * 4)
  const live: number[] = []
  for (let call = random.between(80, 250); call > 0; call--) {
    randomCall(random, heap, live, shadow)
    if (random.chance(0.01)) heap.emptyQuickLists()
  }
  return { heap, live, shadow }
}

/** Allocates, frees or reallocates, and fills the payload of a new block with arbitrary words. */
function randomCall(random: Random, heap: Tlsf, live: number[], shadow: IntervalMap): void {
  const size = random.between(1, random.pick([40, 120, 300, 900]))
  if (live.length > 0 && random.chance(0.45)) {
    const index = random.below(live.length)
    const ptr = live[index]!
    heap.free(ptr)
    shadow.remove(ptr - 4)
    live.splice(index, 1)
    return
  }
  if (live.length > 0 && random.chance(0.15)) {
    const index = random.below(live.length)
    const former = live[index]!
    const ptr = heap.reallocate(former, size)
    if (ptr === 0) return
    shadow.remove(former - 4)
    live.splice(index, 1)
    admit(random, heap, live, shadow, ptr, size)
    return
  }
  const ptr = heap.allocate(size, random.chance(0.1) ? 32 : 8)
  if (ptr !== 0) admit(random, heap, live, shadow, ptr, size)
}

function admit(
  random: Random,
  heap: Tlsf,
  live: number[],
  shadow: IntervalMap,
  ptr: number,
  size: number,
): void {
  shadow.add(ptr - 4, ptr - 4 + blockBytes(size))
  live.push(ptr)
  const block = blockAt(ptr)
  for (let word = 1; word <= size >> 2; word++) {
    heap.words[block + word] = anyWord(random, heap.words)
  }
}

function blocksOf(heap: Tlsf): Blocks {
  const blocks = { free: [] as number[], listed: [] as number[], live: [] as number[] }
  walk(heap, (block, _size, free, _previousFree, listed) => {
    blocks[listed ? 'listed' : free ? 'free' : 'live'].push(block)
  })
  return blocks
}
