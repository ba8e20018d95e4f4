import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Counts, loadLibrary, tableFailure } from '../support/table-trial.ts'

/** Proves that the random programs on tables detect bugs: each of these is put into the source. */
const bugs = suite('collections/table-seeded-bugs')

const SEEDS = 6
const STEPS = 400

interface Bug {
  readonly file: string
  readonly from: string
  readonly to: string
}

const BUGS: Readonly<Record<string, Bug>> = {
  'a removed row keeps its last cell': {
    file: 'src/collections/table-rows.ts',
    from: '  setBit(memory, start, last, 0)\n',
    to: '',
  },
  'the row that fills a hole loses its bits': {
    file: 'src/collections/table-rows.ts',
    from: 'setBit(memory, start, row, bitAt(memory, start, last))',
    to: '',
  },
  'truncation leaves the bits of the last byte': {
    file: 'src/collections/table-rows.ts',
    from: 'if ((row & 7) !== 0) u8[start + (row >>> 3)]! &= 0xff >>> (8 - (row & 7))',
    to: '',
  },
  'new room is not zeroed': {
    file: 'src/collections/table-growth.ts',
    from: 'u8.fill(0, block + layout.bytesOf(column, former)',
    to: 'if (block < 0) u8.fill(0, block + layout.bytesOf(column, former)',
  },
  'new columns have former bytes': {
    file: 'src/collections/table-growth.ts',
    from: 'arena.allocateZeroed(bytes, 64)',
    to: 'arena.allocate(bytes, 64)',
  },
  'the capacity is raised before the last column grows': {
    file: 'src/collections/table-growth.ts',
    from: '  let column = 0\n  try {',
    to: '  let column = 0\n  arena.u32[head + CAPACITY] = capacity\n  try {',
  },
  'a head stays when its first column finds no room': {
    file: 'src/collections/table-growth.ts',
    from: 'if (former === 0) resizeOwned(arena, ptr, 0)',
    to: '',
  },
  'columns that grew before a failure stay longer and are not freed': {
    file: 'src/collections/table-growth.ts',
    from: 'while (--column >= 0)',
    to: 'while (--column >= 1)',
  },
  'assigned rows are built in the former columns': {
    file: 'src/collections/table.ts',
    from: 'former.retire()',
    to: 'void former',
  },
  'a failed assignment leaks its columns': {
    file: 'src/collections/table-build.ts',
    from: '  cutColumns(arena, owner, layout, 0)\n',
    to: '',
  },
  'a moved row is not removed': {
    file: 'src/collections/table.ts',
    from: 'return this.swapRemove(index)',
    to: 'return index === this.length - 1 ? -1 : this.length - 1',
  },
  'columns are not renewed when they move': {
    file: 'src/collections/table-views.ts',
    from: 'if (words[1] !== u32[head + CAPACITY]) return false',
    to: 'return true',
  },
  'a removed row is not marked as written': {
    file: 'src/collections/table.ts',
    from: 'if (layout.tracks) this.mark(index, index + 1)',
    to: '',
  },
  'setting a row does not mark it': {
    file: 'tables.gen.ts',
    from: '    this.mark(row, row + 1)\n',
    to: '',
  },
  'a fast push forgets the default': {
    file: 'tables.gen.ts',
    from: 'else if (index < 0) arena.u16[(u32[head + 8]! + row * 2) >>> 1] = 100',
    to: '',
  },
  'a fast push forgets the presence bit': {
    file: 'tables.gen.ts',
    from: '      setBit(arena, u32[head + 15]!, row, 1)\n',
    to: '',
  },
}

for (const [name, { file, from, to }] of Object.entries(BUGS)) {
  bugs(`detects: ${name}`, async () => {
    let applied = 0
    const library = await loadLibrary((path, text) => {
      if (!path.replaceAll('\\', '/').endsWith(file) || !text.includes(from)) return text
      applied++
      return text.replaceAll(from, to)
    })
    assert.ok(applied > 0, `the source no longer has: ${from}`)
    const numbers = Array.from({ length: SEEDS }, (_, index) => index + 1)
    const failure = (seeds: readonly number[], steps: number, isChecked: boolean) =>
      tableFailure(library, seeds, steps, isChecked, 24, new Counts(), false)
    const found = failure(numbers, STEPS, false) ?? failure([1], STEPS / 4, true)
    assert.ok(found !== undefined, 'no program failed')
  })
}

bugs.run()
