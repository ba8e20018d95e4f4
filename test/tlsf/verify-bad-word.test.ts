import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { blockAt, HEADS } from '../../src/tlsf/block.ts'
import { headsIn } from '../../src/tlsf/format.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { KINDS, type Outcome } from '../support/bad-word.ts'
import { harnessWith } from '../support/mutant.ts'
import { replayHint, seeds } from '../support/random.ts'

/**
 * One overwritten word, and no call of `verify`: allocations don't overlap live blocks and are not
 * outside of the heap, except for the share that is stated here for each kind of word.
 */
const HEAPS = 1000
/** The maximum share of heaps in which a block overlaps before a call has thrown. */
const SHARE = 0.001

/**
 * Larger shares of the words that nothing repeats. A live block has no back link: a header that
 * gives another size is believed. The mark is read with each of these headers.
 */
const UNCHECKED: Readonly<Record<string, number>> = {
  'header of a live block': 0.03,
  mark: 0.02,
}

const badWord = suite('tlsf/bad-word')

// In a bundle, constants of other modules are no variables.
const { withBadWord } = await harnessWith([])

for (const kind of Object.keys(KINDS)) {
  const share = UNCHECKED[kind] ?? SHARE
  badWord(`${kind}: blocks overlap in at most ${share * 100} % of ${HEAPS} heaps`, () => {
    const { overlap, error } = outcomesOf(kind, false)
    assert.ok(overlap.length <= HEAPS * share, overlap.map(replayHint).join('; '))
    assert.ok(error.length > 0, 'the damage is never noticed')
  })
}

badWord('a free block at the head of another list is refused', () => {
  const heap = new Tlsf(8192)
  const ptrs = [300, 12, 600, 12].map((size) => heap.allocate(size))
  heap.free(ptrs[0]!)
  heap.free(ptrs[2]!)
  // Both blocks are on lists, and so is the rest of the heap once the victim is used up.
  const heads = heap.words.subarray(HEADS, HEADS + headsIn(heap.words))
  const [small, large] = [blockAt(ptrs[0]!), blockAt(ptrs[2]!)]
  assert.ok(heads.includes(small) && heads.includes(large))
  heads[heads.indexOf(small)] = large
  const before = heap.words.slice()
  assert.throws(
    () => heap.allocate(300),
    (error: { code?: string }) => error.code === 'HEAP_CORRUPTED',
  )
  assert.equal(heap.words, before)
})

badWord('a program that continues after errors gets overlapping blocks hardly more often', () => {
  const kinds = Object.keys(KINDS).filter((kind) => UNCHECKED[kind] === undefined)
  const overlaps = kinds.flatMap((kind) => outcomesOf(kind, true, HEAPS / 4).overlap)
  assert.ok(
    overlaps.length <= (kinds.length * HEAPS * SHARE) / 2,
    overlaps.map(replayHint).join('; '),
  )
})

badWord.run()

function outcomesOf(kind: string, persists: boolean, heaps = HEAPS): Record<Outcome, number[]> {
  const found: Record<Outcome, number[]> = { overlap: [], error: [], 'no harm': [] }
  for (const seed of seeds(heaps)) found[withBadWord(seed, kind, persists)].push(seed)
  return found
}
