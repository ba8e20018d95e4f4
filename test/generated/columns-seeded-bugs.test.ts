import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { columnFailure } from '../support/column-campaign.ts'
import { bundleWith, type Mutation } from '../support/mutant.ts'
import { replaying, seeds } from '../support/random.ts'

/** Proves that the round trips detect bugs: each of these is put into the sources. */
const bugs = suite('generated/columns-seeded-bugs')

const BUGS: Record<string, Mutation> = {
  'the presence bits of a table are those of another bit': {
    file: 'src/columns/cells.ts',
    from: 'this.view(offset, ~bit,',
    to: 'this.view(offset, ~(bit ^ 1),',
  },
  'gathered presence bits are in the wrong order': {
    file: 'src/columns/cells.ts',
    from: '<< (row & 7)',
    to: '<< (7 - (row & 7))',
  },
  'gathered halves are at the wrong place': {
    file: 'src/columns/cells.ts',
    from: '(addresses[row]! + offset) >>> 1',
    to: '(addresses[row]! + offset + 2) >>> 1',
  },
  'gathered words have no offset': {
    file: 'src/columns/cells.ts',
    from: 'to[row] = from[(addresses[row]! + offset) >>> 2]!',
    to: 'to[row] = from[addresses[row]! >>> 2]!',
  },
  'packed booleans are shifted': {
    file: 'src/columns/exported.ts',
    from: 'bits[row >>> 3]! |= 1 << (row & 7)',
    to: 'bits[row >>> 3]! |= 1 << ((row + 1) & 7)',
  },
  'nested structs are at the start of the outer one': {
    file: 'src/columns/exported.ts',
    from: 'this.field(cells, field, path, base)',
    to: 'this.field(cells, field, path, 0)',
  },
  'the elements of lists are half of them': {
    file: 'src/columns/exported.ts',
    from: 'length: count * length, validity: null',
    to: 'length: count, validity: null',
  },
  'texts end one byte too early': {
    file: 'src/columns/texts.ts',
    from: 'ends[row] = zeroWithin(cells, start, start + size)',
    to: 'ends[row] = zeroWithin(cells, start, start + size - 1)',
  },
  'the number of missing values is wrong': {
    file: 'src/arrow/to-arrow.ts',
    from: '0xff >>> (8 - (length & 7))',
    to: '0xff >>> (length & 7)',
  },
  'bits of slices are those from the start': {
    file: 'src/arrow/source.ts',
    from: 'const at = offset + row',
    to: 'const at = row',
  },
  'decimals lose their sign': {
    file: 'src/arrow/source.ts',
    from: 'BigInt(words[(row + 1) * width - 1]! | 0)',
    to: 'BigInt(words[(row + 1) * width - 1]! & 0x7fffffff)',
  },
  'codes of one dictionary are taken for those of another one': {
    file: 'src/columns/texts-in.ts',
    from: 'numbers[row] = number\n',
    to: 'numbers[row] = code\n',
  },
  'numbers that are out of range are taken': {
    file: 'src/columns/numbers-in.ts',
    from: 'if (values[row] !== value && isPresent(validity, row))',
    to: 'if (values[row] !== value && validity !== null)',
  },
  'missing values are taken': {
    file: 'src/columns/imported.ts',
    from: 'if (isPresent(validity, row) || !isPresent(outer, row)) continue',
    to: 'continue',
  },
  'rows that were refused are left': {
    file: 'src/columns/rows.ts',
    from: '() => rows.truncate(first),\n    )\n    return',
    to: '() => {},\n    )\n    return',
  },
  'presence bits are written one row too early': {
    file: 'src/columns/targets.ts',
    from: 'setBit(this.arena, start, this.first + row,',
    to: 'setBit(this.arena, start, this.first + Math.max(row - 1, 0),',
  },
  'cells are written over the first rows': {
    file: 'src/columns/targets.ts',
    from: 'this.startOf(offset, size) + this.first * size',
    to: 'this.startOf(offset, size)',
  },
  'the presence of a struct hides that of its fields': {
    file: 'src/columns/imported.ts',
    from: 'validity[byte]! &= own[byte]!',
    to: 'validity[byte]! |= own[byte]!',
  },
}

bugs('finds nothing in the sources as they are', () => {
  assert.is(columnFailure(seeds(20, 1000)), '')
})

if (!replaying) {
  bugs('fails for each of these bugs', async () => {
    const survived: string[] = []
    for (const [name, bug] of Object.entries(BUGS)) {
      const { columnFailure: failure } = (await bundleWith('test/support/column-campaign.ts', [
        bug,
      ])) as typeof import('../support/column-campaign.ts')
      if (failure(seeds(20, 1000)) === '') survived.push(name)
    }
    assert.equal(survived, [])
  })
}

bugs.run()
