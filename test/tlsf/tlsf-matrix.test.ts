import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FIXED } from '../support/good-fit.ts'
import { harnessWith, type Mutation } from '../support/mutant.ts'
import { generate } from '../support/programs.ts'
import { replaying, seeds } from '../support/random.ts'
import { filled, mutationsFor, nameOf, VARIANTS } from '../support/variants.ts'

/**
 * Runs the programs of `oracle.test.ts` on variants of the allocator with other constants. Code that is
 * correct for 16 lists per level by chance fails for others, whose bits reach both ends of each word.
 */
const PROGRAMS = 150
const OPERATIONS = 500
/** The logarithm to base 2 of the number of granules of the largest heaps. */
const LARGEST = 17

const matrix = suite('tlsf/matrix')
const seedsOf = (index: number): number[] => seeds(PROGRAMS, 100_000 + index * PROGRAMS)

for (const [index, variant] of VARIANTS.entries()) {
  matrix(
    `${PROGRAMS} programs of ${OPERATIONS} operations pass with ${nameOf(variant)}`,
    async () => {
      const { campaign, explain, Tally } = await harnessWith(mutationsFor(variant))
      const tally = new Tally()
      const failure = campaign(seedsOf(index), OPERATIONS, tally)
      if (failure) throw new Error(`${nameOf(variant)}: ${explain(failure)}`)
      if (replaying) return
      for (let log2 = variant.shift; log2 < LARGEST; log2++) {
        const lists = filled(tally, variant, log2)
        assert.equal(
          lists,
          { first: true, last: true },
          `filled lists of the level of 2 ** ${log2}`,
        )
      }
    },
  )
}

matrix('heaps can end at each boundary of a level, one granule before it and one after it', () => {
  if (replaying) return
  const capacities = new Set(
    VARIANTS.flatMap((_, index) => seedsOf(index)).map((seed) => generate(seed, 1).capacity),
  )
  for (let log2 = 2; log2 <= LARGEST; log2++) {
    for (const beside of [-1, 0, 1]) {
      const granules = 2 ** log2 + beside
      assert.ok(capacities.has(FIXED + granules * 8), `no heap has ${granules} granules`)
    }
  }
})

/** Mistakes in the model of the allocator, each of which must make the comparison fail. */
const MISTAKES: Record<string, Mutation> = {
  'twice as many size classes as there are lists': {
    file: 'test/support/good-fit.ts',
    from: 'CLASSES = 16',
    to: 'CLASSES = 32',
  },
  'one more block to be examined in the own list': {
    file: 'test/support/good-fit.ts',
    from: 'LOOKS = 8',
    to: 'LOOKS = 9',
  },
}

for (const [mistake, mutation] of Object.entries(MISTAKES)) {
  matrix(`a model that expects ${mistake} diverges`, async () => {
    const { campaign } = await harnessWith([mutation])
    assert.ok(campaign(seedsOf(0), OPERATIONS), `the mistake survived ${PROGRAMS} programs`)
  })
}

matrix.run()
