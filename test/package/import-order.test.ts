import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sortImports } from '../support/import-order.ts'

const order = suite('package/import-order')

/** A text whose imports are sorted twice: the second time changes nothing. */
function sorted(lines: readonly string[]): string[] {
  const once = sortImports(`${lines.join('\n')}\n`)
  assert.is(sortImports(once), once)
  return once.trimEnd().split('\n')
}

order(
  'modules of Node come first, then packages, then files, outer folders before inner ones',
  () => {
    const lines = [
      `import { b } from './b.ts'`,
      `import { x } from '../x.ts'`,
      `import type { Plugin } from 'vite'`,
      `import { y } from '../../y.ts'`,
      `import { readFileSync } from 'node:fs'`,
      `import * as assert from 'uvu/assert'`,
      `import a from './a.ts'`,
    ]
    const expected = [4, 2, 5, 3, 1, 6, 0].map((index) => lines[index])
    // Packages are sorted by path: `uvu/assert` before `vite`.
    ;[expected[1], expected[2]] = [expected[2], expected[1]]
    assert.equal(sorted(lines), expected)
  },
)

order('names are sorted as in a dictionary, values before types', () => {
  assert.equal(sorted([`import { type Z, b, type Ant, C, a } from './a.ts'`]), [
    `import { a, b, C, type Ant, type Z } from './a.ts'`,
  ])
})

order('statements of several lines move as one', () => {
  const [first, ...others] = sorted([
    'import {',
    '  b,',
    '  c,',
    `} from './b.ts'`,
    `import { a } from './a.ts'`,
    '',
    'const d = 1',
  ])
  assert.is(first, `import { a } from './a.ts'`)
  assert.equal(others, ['import {', '  b,', '  c,', `} from './b.ts'`, '', 'const d = 1'])
})

order('comments, blank lines and imports for their effects divide runs', () => {
  for (const divider of ['// A comment.', '', `import './effects.ts'`]) {
    const lines = [`import { b } from './b.ts'`, divider, `import { a } from './a.ts'`]
    assert.equal(sorted(lines), lines)
  }
})

order('re-exports are sorted, and other exports stay', () => {
  assert.equal(
    sorted([
      `export { b } from './b.ts'`,
      `export type { A } from './a.ts'`,
      'export const from = 1',
      `export { a }`,
    ]),
    [
      `export type { A } from './a.ts'`,
      `export { b } from './b.ts'`,
      'export const from = 1',
      'export { a }',
    ],
  )
})

order('text that only looks like an import stays', () => {
  const lines = ['const text = `', `import { b } from './b.ts'`, '`']
  assert.equal(sorted(lines), lines)
})

order.run()
