import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  ALLOCATIONS,
  FIRST_LEVEL,
  FORMAT,
  FREE,
  FREES,
  HEADS,
  HEAP_SIZE,
  HIGH_WATER,
  MAGIC,
  MARK,
  NEXT,
  PEAK,
  PREVIOUS,
  PREVIOUS_FREE,
  SECOND_LEVEL,
  sizeOfUsed,
  USED,
  usedHeader,
  VICTIM,
} from '../../src/tlsf/block.ts'
import { blocksFrom } from '../../src/tlsf/quick-lists.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { sample, type Sample } from '../support/damage.ts'
import { forEachSeed } from '../support/random.ts'

/**
 * `verify` reports the number of each violated invariant, and terminates on any bytes. More damage is in
 * `corruption.test.ts`.
 */
const sound = suite('tlsf/verify')

/** Damage to a heap, and the invariant that it breaks. */
const DAMAGE: readonly (readonly [
  what: string,
  invariant: string,
  damage: (sample: Sample) => void,
])[] = [
  ['the magic number', 'I0', ({ words }) => (words[MAGIC] = 0x1234)],
  ['the version', 'I0', ({ words }) => (words[FORMAT]! += 1)],
  ['a size of the heap beyond its memory', 'I0', ({ words }) => (words[HEAP_SIZE]! += 2)],
  ['a size of the heap below its size', 'I2', ({ words }) => (words[HEAP_SIZE]! -= 2)],
  ['an odd size of the heap', 'I0', ({ words }) => (words[HEAP_SIZE]! -= 1)],
  ['the null block', 'I0', ({ words }) => (words[0] = 64)],
  ['a size of 0', 'I1', ({ words, live }) => (words[live[2]!] = usedHeader(0, words[MARK]!))],
  [
    'a size beyond the heap',
    'I1',
    ({ words, live }) => (words[live[2]!] = usedHeader(1 << 20, words[MARK]!)),
  ],
  [
    'a size below the minimum',
    'I1',
    ({ words, live }) => (words[live[2]!] = usedHeader(2, words[MARK]!)),
  ],
  ['a size in the tail', 'I2', ({ words, heap }) => (words[heap.tail]! ^= 8)],
  ['a free tail', 'I2', ({ words, heap }) => (words[heap.tail]! |= FREE)],
  [
    'a live block next to a free one that is marked as free',
    'I3',
    ({ words, live }) =>
      (words[live[1]!] = sizeOfUsed(words[live[1]!]!, words[MARK]!) | FREE | PREVIOUS_FREE),
  ],
  ['the lowest bit of a free block', 'I1', ({ words, free }) => (words[free[0]!]! |= 1)],
  ['the lowest bit of a listed block', 'I1', ({ words, listed }) => (words[listed[0]!]! ^= 1)],
  ['a missing flag', 'I4', ({ words, live }) => (words[live[1]!]! &= ~PREVIOUS_FREE)],
  ['an additional flag', 'I4', ({ words, live }) => (words[live[0]!]! |= PREVIOUS_FREE)],
  ['a back link', 'I4', ({ words, live }) => (words[live[1]! - 1]! += 2)],
  [
    'a free block off its list',
    'I5',
    ({ words, free }) => {
      words[words[free[0]! + PREVIOUS]! + NEXT] = words[free[0]! + NEXT]!
    },
  ],
  ['a live block on a list', 'I5', ({ words, free, live }) => (words[free[0]! + NEXT] = live[0]!)],
  ['a circular list', 'I5', ({ words, free }) => (words[free[0]! + NEXT] = free[0]!)],
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
  ['an additional bit', 'I7', ({ words }) => (words[SECOND_LEVEL]! |= 1)],
  [
    'a missing bit',
    'I7',
    ({ words }) => {
      const at = words.findIndex((word, index) => index >= SECOND_LEVEL && word !== 0)
      words[at]! &= words[at]! - 1
    },
  ],
  ['an additional bit of the first level', 'I7', ({ words }) => (words[FIRST_LEVEL]! |= 1 << 20)],
  ['a missing bit of the first level', 'I7', ({ words }) => (words[FIRST_LEVEL] = 0)],
  ['a list that is not marked', 'I7', ({ words, free }) => (words[HEADS + 15] = free[0]!)],
  ['the used words', 'I8', ({ words }) => (words[USED]! += 2)],
  ['the count of allocations', 'I8', ({ words }) => (words[ALLOCATIONS]! += 1)],
  ['the count of frees', 'I8', ({ words }) => (words[FREES]! += 1)],
  ['a peak below the used words', 'I8', ({ words }) => (words[PEAK] = words[USED]! - 2)],
  ['a peak above the heap', 'I8', ({ words }) => (words[PEAK] = words[HEAP_SIZE]! + 2)],
  [
    'a high-water mark before the end of a live block',
    'I9',
    ({ words, live }) => (words[HIGH_WATER] = live.at(-1)!),
  ],
  [
    'a high-water mark before the links of the last block',
    'I9',
    ({ words, free }) => (words[HIGH_WATER] = free.at(-1)! + PREVIOUS),
  ],
  ['the number in a link', 'I10', ({ words, heap }) => (words[quickHead(heap)]! ^= 1)],
  ['a quick list that lost its blocks', 'I10', ({ words, heap }) => (words[quickHead(heap)] = 0)],
  [
    'a live block on a quick list',
    'I10',
    ({ words, heap, live }) => (words[quickHead(heap)] = ((live[0]! >> 1) << 3) | 1),
  ],
  [
    'a circular quick list',
    'I10',
    ({ words, listed }) => (words[listed[0]! + NEXT] = ((listed[0]! >> 1) << 3) | 1),
  ],
  [
    'a link to a block of another size',
    'I10',
    ({ words, heap }) => (words[heap.first - 1] = words[quickHead(heap)]!),
  ],
]

sound('reports nothing for a valid heap', () => {
  assert.equal(verify(sample().heap), [])
})

for (const [what, invariant, damage] of DAMAGE) {
  sound(`${invariant}: reports damage to ${what}`, () => {
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

sound('there is damage to every invariant', () => {
  const numbers = new Set(DAMAGE.map(([, invariant]) => invariant))
  assert.equal([...numbers].sort(), [
    'I0',
    'I1',
    'I10',
    'I2',
    'I3',
    'I4',
    'I5',
    'I6',
    'I7',
    'I8',
    'I9',
  ])
})

sound('changes nothing, even if the whole heap is damaged', () => {
  forEachSeed(100, (random) => {
    const heap = new Tlsf(4096)
    for (let at = 0; at < heap.words.length; at++)
      heap.words[at] = random.word() >> random.below(32)
    const before = heap.words.slice()
    assert.ok(verify(heap).length > 0)
    assert.equal(heap.words, before)
  })
})

sound.run()

/** Returns the index of the head of a quick list with several blocks. */
function quickHead({ words, first }: Sample['heap']): number {
  for (let slot = first - 1; slot > HEADS; slot--) if (blocksFrom(words[slot]!) > 1) return slot
  throw new Error('no quick list has several blocks')
}
