import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { OffheapError } from '../../src/errors.ts'
import {
  ALLOCATIONS,
  type Block,
  FIRST_LEVEL,
  FORMAT,
  FREE,
  FREES,
  HEADS,
  HEAP_SIZE,
  MAGIC,
  NEXT,
  PEAK,
  PREVIOUS,
  PREVIOUS_FREE,
  SECOND_LEVEL,
  SIZE,
  sizeOfUsed,
  TOUCHED,
  USED,
  usedHeader,
  VICTIM,
} from '../../src/tlsf/block.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { walk } from '../../src/tlsf/walk.ts'
import { forEachSeed, Random, replaying } from '../support/random.ts'

/** `verify` finds what is broken, says its number, and comes back from any bytes. */
const sound = suite('verify')

interface Sample {
  readonly heap: Tlsf
  readonly words: Int32Array
  /** Live blocks in the order of addresses, with those freed in between on lists. */
  readonly live: Block[]
  readonly free: Block[]
}

/** Damage to a heap, and the invariant that it breaks. */
const DAMAGE: readonly (readonly [
  what: string,
  invariant: string,
  damage: (sample: Sample) => void,
])[] = [
  ['the mark', 'I0', ({ words }) => (words[MAGIC] = 0x1234)],
  ['the version', 'I0', ({ words }) => (words[FORMAT]! += 1)],
  ['the size of the heap', 'I0', ({ words }) => (words[HEAP_SIZE]! += 2)],
  ['the null block', 'I0', ({ words }) => (words[0] = 64)],
  ['a size of 0', 'I1', ({ words, live }) => (words[live[2]!] = usedHeader(0))],
  ['a size beyond the heap', 'I1', ({ words, live }) => (words[live[2]!] = usedHeader(1 << 20))],
  ['a size below the least', 'I1', ({ words, live }) => (words[live[2]!] = usedHeader(2))],
  ['a size in the tail', 'I2', ({ words, heap }) => (words[heap.tail]! ^= 8)],
  ['a free tail', 'I2', ({ words, heap }) => (words[heap.tail]! |= FREE)],
  [
    'a live block marked free beside a free one',
    'I3',
    ({ words, live }) => (words[live[1]!] = sizeOfUsed(words[live[1]!]!) | FREE | PREVIOUS_FREE),
  ],
  ['a missing flag', 'I4', ({ words, live }) => (words[live[1]!]! &= ~PREVIOUS_FREE)],
  ['a flag too many', 'I4', ({ words, live }) => (words[live[0]!]! |= PREVIOUS_FREE)],
  ['a back link', 'I4', ({ words, live }) => (words[live[1]! - 1]! += 2)],
  [
    'a free block off its list',
    'I5',
    ({ words, free }) => {
      words[words[free[0]! + PREVIOUS]! + NEXT] = words[free[0]! + NEXT]!
    },
  ],
  ['a live block on a list', 'I5', ({ words, free, live }) => (words[free[0]! + NEXT] = live[0]!)],
  ['a list that runs in a circle', 'I5', ({ words, free }) => (words[free[0]! + NEXT] = free[0]!)],
  ['no victim', 'I5', ({ words }) => (words[VICTIM] = 0)],
  ['a live victim', 'I5', ({ words, live }) => (words[VICTIM] = live[0]!)],
  ['a victim that is on a list', 'I5', ({ words, free }) => (words[VICTIM] = free[0]!)],
  ['a link back', 'I6', ({ words, free }) => (words[free[0]! + PREVIOUS]! += 2)],
  [
    'a link back between blocks',
    'I6',
    ({ words, heap, free }) => {
      const second = free.find((block) => words[block + PREVIOUS]! >= heap.first)!
      words[second + PREVIOUS]! -= 2
    },
  ],
  ['a bit too many', 'I7', ({ words }) => (words[SECOND_LEVEL]! |= 1)],
  [
    'a bit missing',
    'I7',
    ({ words }) => {
      const at = words.findIndex((word, index) => index >= SECOND_LEVEL && word !== 0)
      words[at]! &= words[at]! - 1
    },
  ],
  ['a bit of the first level too many', 'I7', ({ words }) => (words[FIRST_LEVEL]! |= 1 << 20)],
  ['a bit of the first level missing', 'I7', ({ words }) => (words[FIRST_LEVEL] = 0)],
  ['a list that is not marked', 'I7', ({ words, free }) => (words[HEADS + 15] = free[0]!)],
  ['the used words', 'I8', ({ words }) => (words[USED]! += 2)],
  ['the count of allocations', 'I8', ({ words }) => (words[ALLOCATIONS]! += 1)],
  ['the count of frees', 'I8', ({ words }) => (words[FREES]! += 1)],
  ['a peak below what is used', 'I8', ({ words }) => (words[PEAK] = words[USED]! - 2)],
  ['a peak above the heap', 'I8', ({ words }) => (words[PEAK] = words[HEAP_SIZE]! + 2)],
  [
    'a mark of untouched words below a live block',
    'I9',
    ({ words, live }) => (words[TOUCHED] = live.at(-1)!),
  ],
  [
    'a mark of untouched words before the last links',
    'I9',
    ({ words, free }) => (words[TOUCHED] = free.at(-1)! + PREVIOUS),
  ],
]

sound('a sound heap breaks nothing', () => {
  assert.equal(verify(sample().heap), [])
})

for (const [what, invariant, damage] of DAMAGE) {
  sound(`${invariant}: ${what}`, () => {
    const state = sample()
    damage(state)
    const violations = verify(state.heap)
    assert.ok(
      violations.some((violation) => violation.invariant === invariant),
      JSON.stringify(violations),
    )
    for (const { at, message } of violations) {
      assert.ok(Number.isInteger(at) && at >= 0 && at < state.words.byteLength, `at byte ${at}`)
      assert.ok(message.length > 0)
    }
  })
}

sound('every invariant has its damage', () => {
  const numbers = new Set(DAMAGE.map(([, invariant]) => invariant))
  assert.equal([...numbers].sort(), ['I0', 'I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9'])
})

sound('changes nothing, also where all is broken', () => {
  forEachSeed(100, (random) => {
    const heap = new Tlsf(4096)
    for (let at = 0; at < heap.words.length; at++)
      heap.words[at] = random.word() >> random.below(32)
    const before = heap.words.slice()
    assert.ok(verify(heap).length > 0)
    assert.equal(heap.words, before)
  })
})

/**
 * Damage is harmless when nothing ever reads what it hit, or when the heap that it makes is as
 * sound as the one before: then no check can tell. By the layout, not by what `verify` says, these:
 * - a peak between what is used and the size of the heap: it was so once, for all that is known;
 * - the mark of the first untouched word, at any place behind the last links: whether the words
 *   there were ever written could only be told by reading them all;
 * - the links of the victim, which is on no list;
 * - the lowest bit of a header, which asks moves of a live block to keep an alignment.
 */
function isHarmless(state: Sample, word: number, value: number): boolean {
  const { words } = state
  if (word === PEAK) return value >= words[USED]! && value <= words[HEAP_SIZE]!
  if (word === TOUCHED) return value > Math.max(state.live.at(-1)!, state.free.at(-1)! + PREVIOUS)
  const victim = words[VICTIM]!
  if (word === victim + NEXT || word === victim + PREVIOUS) return true
  const isHeader = [...state.live, ...state.free].some((block) => block === word)
  return isHeader && (value ^ words[word]!) === 1
}

sound('finds bits that flip, and words that are overwritten, in all that the heap keeps', () => {
  let hits = 0
  const missed: string[] = []
  forEachSeed(6000, (random, seed) => {
    const state = sample(random.below(50))
    const { words, heap } = state
    const word = random.pick(metadataOf(state))
    const before = words[word]!
    const value = random.chance(0.5) ? before ^ (1 << random.below(32)) : randomWord(random, words)
    if (value === before || isHarmless(state, word, value)) return
    hits++
    words[word] = value
    if (verify(heap).length === 0)
      missed.push(`seed ${seed}: word ${word} from ${before} to ${value}`)
  })
  assert.ok(hits >= 3000 || replaying, `only ${hits} hits`)
  assert.ok(missed.length <= hits / 100, `${missed.length} of ${hits} missed: ${missed.join('; ')}`)
})

sound('calls on a broken heap end, and throw no error but our own', () => {
  const codes = new Map<string, number>()
  forEachSeed(3000, (random) => {
    const state = sample(random.below(50))
    const { words, heap } = state
    for (let damages = random.between(1, 4); damages > 0; damages--) {
      const word = random.pick(metadataOf(state))
      words[word] = random.chance(0.5)
        ? words[word]! ^ (1 << random.below(32))
        : randomWord(random, words)
    }
    const ptrs = state.live.map((block) => (block + 1) * 4)
    for (let step = 0; step < 60; step++) {
      const code = attempt(() => {
        const ptr = ptrs[random.below(ptrs.length)] ?? 8
        const size = random.between(1, 600)
        if (random.chance(0.4)) heap.free(ptr)
        else if (random.chance(0.1)) heap.reallocate(ptr, size)
        else if (random.chance(0.1)) heap.reset()
        else ptrs.push(heap.allocate(size, random.pick([8, 8, 8, 64])))
      })
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
    verify(heap)
  })
  if (replaying) return
  for (const code of ['HEAP_CORRUPTED', 'INVALID_POINTER', 'DOUBLE_FREE'])
    assert.ok(codes.has(code), code)
})

sound.run()

/** The code of the `OffheapError` that `call` throws, if it does; every other error goes on. */
function attempt(call: () => void): string {
  try {
    call()
    return 'no error'
  } catch (error) {
    if (error instanceof OffheapError) return error.code
    throw error
  }
}

/** A heap with live and free blocks by turns, lists of several blocks, and a victim at the end. */
function sample(more = 0): Sample {
  const heap = new Tlsf(8192)
  const ptrs: number[] = []
  for (let index = 0; index < 40; index++)
    ptrs.push(heap.allocate([28, 60, 28, 100, 300][index % 5]!))
  for (let index = 1; index < ptrs.length; index += 2) heap.free(ptrs[index]!)
  const random = new Random(more)
  for (let step = 0; step < more; step++) heap.allocate(random.between(1, 100))
  const live: Block[] = []
  const free: Block[] = []
  walk(heap, (block, _size, isFree) => (isFree ? free : live).push(block))
  return { heap, words: heap.words, live, free }
}

/** The words that mean something to the allocator: not what is in payloads. */
function metadataOf({ heap, words, live, free }: Sample): number[] {
  const found = Array.from({ length: heap.first }, (_, word) => word)
  found.push(...live, heap.tail)
  for (const block of free) {
    found.push(block, block + NEXT, block + PREVIOUS, block + (words[block]! & SIZE) - 1)
  }
  return found
}

/** Small numbers, blocks, sizes with flags, and words of any kind. */
function randomWord(random: Random, words: Int32Array): number {
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
