import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('collections/bit-set-seeded-bugs')

const SET = 'src/collections/bit-set.ts'
const BLOCKS = 'src/collections/bit-set-blocks.ts'

const BUGS: Record<string, Mutation> = {
  'an index that is there already is counted again': {
    file: SET,
    from: 'if (added === bits) return this',
    to: '',
  },
  'the words of a grown block keep former bytes': {
    file: SET,
    from: 'if (words > before) u32.fill(0, block + BITS + before, block + BITS + words)',
    to: '',
  },
  'the last word of a range is filled to its end': {
    file: SET,
    from: '-1 << end : 0',
    to: '0 : 0',
  },
  'words beyond the other set are kept': {
    file: SET,
    from: 'word < given ? others[from + word]! : 0',
    to: 'word < given ? others[from + word]! : bits',
  },
  'the search for the next index skips one': {
    file: SET,
    from: '(-1 << from)',
    to: '(-2 << from)',
  },
  'a copy has only a part of the words': {
    file: BLOCKS,
    from: 'return (BITS + u32[(ptr >>> 2) + WORDS]!) * 4',
    to: 'return (BITS + (u32[(ptr >>> 2) + WORDS]! >>> 1)) * 4',
  },
}

interface Harness {
  bitSetFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause?: number,
    shrinks?: boolean,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const entry = 'test/support/bit-set-trial.ts'
    const { bitSetFailure } = (await bundleWith(entry, [mutation])) as Harness
    assert.ok(bitSetFailure([1, 2, 3, 4], 800, false, 20, false) !== undefined)
  })
}

bugs.run()
