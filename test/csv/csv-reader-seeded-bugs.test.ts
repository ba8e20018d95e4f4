import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random documents detect bugs: each of these is put into the sources. */
const bugs = suite('csv/csv-reader-seeded-bugs')

const BUGS: Record<string, Mutation> = {
  'quotes in a text stay doubled': {
    file: 'src/csv/slow-fields.ts',
    from: 'if (quotes === 2 && byte === QUOTE) at++',
    to: '',
  },
  'a text in quotes can be missing': {
    file: 'src/csv/slow-fields.ts',
    from: 'if (quotes === 0 && this.#isMissing(bytes, start, end)) {',
    to: 'if (this.#isMissing(bytes, start, end)) {',
  },
  'lines in a record are not counted': {
    file: 'src/records/record-reader.ts',
    from: 'this.line += this.pendingLines - 1',
    to: 'this.line += 0',
  },
  'the cache has the number of another text': {
    file: 'src/records/code-cache.ts',
    from: 'this.table[entry + 3] = number',
    to: 'this.table[entry + 3] = number ^ 1',
  },
  'a list forgets its length': {
    file: 'src/records/row-target.ts',
    from: 'this.arena.u32[(this.ptr >>> 2) + 1] = rows',
    to: 'void rows',
  },
  'the upper word of 64 bits is lost': {
    file: 'src/csv/slow-fields.ts',
    from: 'this.#kept.highs[index] = words[1]!',
    to: 'this.#kept.highs[index] = 0',
  },
}

interface Harness {
  csvFailure(seeds: readonly number[], most?: number): string | undefined
}

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1)

for (const [bug, mutation] of Object.entries(BUGS)) {
  bugs(`are found: ${bug}`, async () => {
    const harness = (await bundleWith('test/support/csv-trial.ts', [mutation])) as Harness
    assert.is.not(harness.csvFailure(SEEDS), undefined)
  })
}

bugs.run()
