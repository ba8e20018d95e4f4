import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('collections/ring-seeded-bugs')

const BASE = 'src/collections/ring-base.ts'
const VALUES = 'src/collections/ring.ts'
const STRUCTS = 'src/collections/struct-ring.ts'
const BLOCKS = 'src/collections/ring-blocks.ts'

const BUGS: Record<string, Mutation> = {
  'removed elements leave the copy of the tail behind': {
    file: BASE,
    from: 'if (count === 0 || !this.hasElement()) return',
    to: 'if (count === 0) return',
  },
  'an overwritten element leaves the copy of the head behind': {
    file: VALUES,
    from: 'this.hasRoom()\n',
    to: '',
  },
  'the position after the last one is wrong': {
    file: BASE,
    from: 'moved < 2 * capacity ? moved : moved - 2 * capacity',
    to: 'moved <= 2 * capacity ? moved : moved - 2 * capacity',
  },
  'a failed assignment keeps its block': {
    file: BASE,
    from: 'if (made !== 0) freeOwned(arena, made)',
    to: '',
  },
  'a struct overwrites the oldest one before its values were read': {
    file: STRUCTS,
    from: 'if (ptr === 0 && mode === 1) {\n      this.drop()',
    to: 'if (ptr === 0 && mode === 1) {\n      this.drop(this.length)',
  },
  'a loop stops at the end of the slots': {
    file: BASE,
    from: 'next = next === 2 * capacity - 1 ? 0 : next + 1',
    to: 'next = next + 1',
  },
  'elements are compared from slot 0 on': {
    file: BLOCKS,
    from: '((head + index) % capacity) * stride)',
    to: '(index % capacity) * stride)',
  },
}

interface Harness {
  ringFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause?: number,
    shrinks?: boolean,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const { ringFailure } = (await bundleWith('test/support/ring-trial.ts', [mutation])) as Harness
    assert.ok(ringFailure([1, 2, 3, 4, 5], 800, false, 20, false) !== undefined)
  })
}

bugs.run()
