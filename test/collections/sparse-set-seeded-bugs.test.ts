import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('collections/sparse-set-seeded-bugs')

const INDEX = 'src/collections/sparse-index.ts'
const SET = 'src/collections/sparse-set.ts'
const GENERATED = 'test/golden/readable/sparse-sets.gen.ts'

/** The start of the step of an iterator, which is the same in those of other types. */
const MOTION_ENTRIES: string = `class MotionRowEntries$ extends RowIterator<MotionRow$, [number, MotionRow$]> {
  next(): Step<[number, MotionRow$]> {
    const arena = this.arena
    const field = this.field
    const i32 = arena.i32
    const head = i32[field >>> 2]! >>> 2
    const count = i32[head]!
    let row = this.row`

const BUGS: Record<string, Mutation> = {
  'the row that fills a hole is not in the index': {
    file: GENERATED,
    from: 'const former = u32[(u32[head + 9]! >>> 2) + row]!',
    to: 'const former = u32[(u32[head + 9]! >>> 2) + index]!',
  },
  'the index decides whether a key is in the set': {
    file: GENERATED,
    from: 'row < u32[head]! && u32[(u32[head + 9]! >>> 2) + row] === key',
    to: 'row < u32[head]! && head + 9 > 0',
  },
  'a replaced value keeps a field': {
    file: GENERATED,
    from: 'u32[(u32[head + 8]! >>> 2) + row] = steps$',
    to: 'if (steps$ !== 0) u32[(u32[head + 8]! >>> 2) + row] = steps$',
  },
  'the row that fills a hole loses its presence bit': {
    file: GENERATED,
    from: 'removeBit(arena, u32[head + 11]!, index, row)',
    to: '',
  },
  'a page that was added before a failure is not freed': {
    file: INDEX,
    from: 'if (isNew) removePage(arena, directory, page)',
    to: '',
  },
  'a page with keys is freed': {
    file: INDEX,
    from: 'for (let row = 0; row < length; row++) used',
    to: 'for (let row = 1; row < length; row++) used',
  },
  'new pointers of the directory are not cleared': {
    file: INDEX,
    from: 'if (pages > count) u32.fill(0, (block >>> 2) + count, (block >>> 2) + pages)',
    to: '',
  },
  'a failed assignment leaks what it has built': {
    file: SET,
    from: '        built.trim()\n',
    to: '',
  },
  'a key that the code of values has added is added again': {
    file: SET,
    from: '    const row = this.row(key)\n    if (row >= 0) return row\n',
    to: '',
  },
  'a loop skips the row that takes the place of a removed one': {
    file: GENERATED,
    from: `${MOTION_ENTRIES}
    if (row < 0 || (row < count && i32[(i32[head + 9]! >>> 2) + row]! === this.key)) row++`,
    to: `${MOTION_ENTRIES}
    if (row < count) row++`,
  },
  'the hash depends on the order of rows': {
    file: 'src/collections/sparse-contents.ts',
    from: '.sort((a, b) => keys[a]! - keys[b]!)',
    to: '',
  },
}

interface Harness {
  sparseFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause?: number,
    shrinks?: boolean,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const { sparseFailure } = (await bundleWith('test/support/sparse-trial.ts', [
      mutation,
    ])) as Harness
    assert.ok(sparseFailure([1, 2, 3, 4], 1_000, false, 20, false) !== undefined)
  })
}

bugs.run()
