import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { BUILTINS } from '../../codegen/resolve/suggestions.ts'
import { pageAt, runProgram } from '../support/pages.ts'
import { readFileSync } from 'node:fs'

/** The examples of the language page run, and say what comes out. */
const pages = suite('codegen/language-page')

const PAGE = 'codegen/README.md'

pages('every program of the page runs, and every value that it tells is right', async () => {
  const page = pageAt(PAGE)
  assert.ok(page.schemas.size >= 3 && page.programs.length >= 3)
  let told = 0
  for (const program of page.programs) told += await runProgram(page, program)
  assert.ok(told >= 7, `${told} values told`)
})

pages('every word of the language is in its table', () => {
  const rows = readFileSync(PAGE, 'utf8').match(/^\| `.*$/gm)!.join('\n')
  for (const word of BUILTINS) assert.ok(rows.includes(`\`${word}`), word)
})

pages.run()
