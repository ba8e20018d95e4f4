import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { BUILTINS } from '../../codegen/resolve/suggestions.ts'
import { pageAt, runProgram } from '../support/pages.ts'

/** Runs the examples of the language page and checks the values that they show. */
const pages = suite('pages/language')

const PAGE = 'codegen/README.md'

pages('runs every program of the page and checks every value in its comments', async () => {
  const page = pageAt(PAGE)
  assert.ok(page.schemas.size >= 3 && page.programs.length >= 3)
  let told = 0
  for (const program of page.programs) told += await runProgram(page, program)
  assert.ok(told >= 7, `${told} values told`)
})

pages('documents every type of the language in its table', () => {
  const rows = readFileSync(PAGE, 'utf8')
    .match(/^\| `.*$/gm)!
    .join('\n')
  for (const word of BUILTINS) assert.ok(rows.includes(`\`${word}`), word)
})

pages.run()
