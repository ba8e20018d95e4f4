import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'
import type * as Trial from '../support/order-trial.ts'

/** Proves that the random rows detect bugs: each of these is put into the sources. */
const bugs = suite('order/order-seeded-bugs')

const SORT = 'src/order/sort-rows.ts'
const WORDS = 'src/order/key-words.ts'
const ORDER = 'src/order/order.ts'
const BOUNDS = 'src/order/bounds.ts'
const GATHER = 'src/collections/table-gather.ts'

const BUGS: Record<string, Mutation> = {
  'the insertion sort swaps equal rows': {
    file: SORT,
    from: 'words[to - 1]! > word',
    to: 'words[to - 1]! >= word',
  },
  'the first digit is taken for sorted': {
    file: SORT,
    from: 'if (word < before) isSorted = false',
    to: 'if (word >>> 8 < before >>> 8) isSorted = false',
  },
  'a digit that one row has differently is left out': {
    file: SORT,
    from: 'after === length',
    to: 'after >= length - 1',
  },
  'the keys are taken in the wrong order': {
    file: SORT,
    from: 'for (const [part, key] of keys.entries()) {',
    to: 'for (const [part, key] of keys.toReversed().entries()) {',
  },
  'rows of different groups are sorted together': {
    file: SORT,
    from: 'if (group !== former || words[index] !== words[index - 1]) number++',
    to: 'if (words[index] !== words[index - 1]) number++',
  },
  'the words stay where they were before the last digit': {
    file: SORT,
    from: '    words[place] = word\n',
    to: '',
  },
  'the sort ends when two rows are equal': {
    file: SORT,
    from: 'number === groups.length - 1',
    to: 'number >= groups.length - 2',
  },
  'pairs are moved in place': {
    file: SORT,
    from: 'to = to === 0 ? 1 : 0',
    to: 'to = 0',
  },
  'signed integers are compared without sign': {
    file: WORDS,
    from: "kind === 'signed' ?",
    to: 'isDescending && false ?',
  },
  'the lower half of negative doubles is not inverted': {
    file: WORDS,
    from: '((high >> 31) | sign)',
    to: '((offset === 4 ? high >> 31 : 0) | sign)',
  },
  '-0 comes before 0': {
    file: WORDS,
    from: 'else if (size === 0 && low === 0) words[index] = sign ^ flip',
    to: '',
  },
  'NaN comes first in descending order': {
    file: WORDS,
    from: 'if (size > infinity) words[index] = -1',
    to: 'if (size > infinity) words[index] = -1 ^ flip',
  },
  'text is compared as little-endian': {
    file: WORDS,
    from: 'word = (word << 8) | u8[at++]!',
    to: 'word = word | (u8[at++]! << (8 * (at & 3)))',
  },
  'codes are compared by number with a dictionary': {
    file: WORDS,
    from: '(ranks[code]! + 1) ^ flip',
    to: '(code + 1) ^ flip',
  },
  'missing values come first': {
    file: WORDS,
    from: 'isPresent(rows[index]!) ? 0 : 1',
    to: 'isPresent(rows[index]!) ? 1 : 0',
  },
  'a part of a missing struct counts as present': {
    file: ORDER,
    from: 'if (known !== null) return known',
    to: 'return known ?? (() => true)',
  },
  'the upper bound is before equal rows': {
    file: BOUNDS,
    from: 'isUpper && difference === 0',
    to: 'isUpper && difference === 1',
  },
  'gathered bits are those of other rows': {
    file: GATHER,
    from: 'bitAt(source, 0, rows[index]!)',
    to: 'bitAt(source, 0, index)',
  },
  'gathered cells of several words are read at the row': {
    file: GATHER,
    from: 'const first = rows[index]! * units',
    to: 'const first = rows[index]!',
  },
  'rows beyond the new length keep their values': {
    file: 'src/collections/table.ts',
    from: 'if (sources.length < length) zeroRows(layout, arena, head, sources.length, length)',
    to: '',
  },
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const { orderFailure } = (await bundleWith('test/support/order-trial.ts', [
      mutation,
    ])) as typeof Trial
    const seeds = Array.from({ length: 60 }, (_, index) => index + 1)
    assert.ok(orderFailure(seeds, false) !== undefined)
  })
}

bugs.run()
