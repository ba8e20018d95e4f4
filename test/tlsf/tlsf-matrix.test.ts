import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FIXED } from '../support/good-fit.ts'
import { harnessWith, type Mutation } from '../support/mutant.ts'
import { generate } from '../support/programs.ts'
import { replaying, seeds } from '../support/random.ts'
import { filled, mutationsFor, nameOf, VARIANTS } from '../support/variants.ts'

/**
 * The programs of `tlsf-oracle.test.ts` on other allocators than the one that is shipped: what is right
 * for 16 lists a level by luck is wrong for others, and their bits reach both ends of each word.
 */
const PROGRAMS = 150
const OPERATIONS = 500
/** The largest heaps have as many granules as 2 to this power. */
const LARGEST = 17

const matrix = suite('tlsf in a matrix of configurations')
const seedsOf = (index: number): number[] => seeds(PROGRAMS, 100_000 + index * PROGRAMS)

for (const [index, variant] of VARIANTS.entries()) {
  matrix(`${PROGRAMS} programs of ${OPERATIONS} operations with ${nameOf(variant)}`, async () => {
    const { campaign, explain, Tally } = await harnessWith(mutationsFor(variant))
    const tally = new Tally()
    const failure = campaign(seedsOf(index), OPERATIONS, tally)
    if (failure) throw new Error(`${nameOf(variant)}: ${explain(failure)}`)
    if (replaying) return
    for (let log2 = variant.shift; log2 < LARGEST; log2++) {
      const lists = filled(tally, variant, log2)
      assert.equal(lists, { first: true, last: true }, `of 2 ** ${log2} granules`)
    }
  })
}

matrix('heaps end at each bound of a level, a granule before it and behind it', () => {
  if (replaying) return
  const capacities = new Set(
    VARIANTS.flatMap((_, index) => seedsOf(index)).map((seed) => generate(seed, 1).capacity),
  )
  for (let log2 = 2; log2 <= LARGEST; log2++) {
    for (const beside of [-1, 0, 1]) {
      const granules = 2 ** log2 + beside
      assert.ok(capacities.has(FIXED + granules * 8), `${granules} granules`)
    }
  }
})

/** A model that takes the allocator for another one is found out: it asks for neither more nor less. */
const MISTAKES: Record<string, Mutation> = {
  'twice as many size classes as there are lists': {
    file: 'test/support/good-fit.ts',
    from: 'CLASSES = 16',
    to: 'CLASSES = 32',
  },
  'a last look at one block more': { file: 'test/support/good-fit.ts', from: 'LOOKS = 8', to: 'LOOKS = 9' },
}

for (const [mistake, mutation] of Object.entries(MISTAKES)) {
  matrix(`a model that expects ${mistake} diverges`, async () => {
    const { campaign } = await harnessWith([mutation])
    assert.ok(campaign(seedsOf(0), OPERATIONS))
  })
}

matrix.run()
