import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

const pages = suite('pages/fields')

const PAGE = 'src/fields/README.md'

pages('every program of the page runs, and every value in its comments is right', async () => {
  const page = pageAt(PAGE)
  let values = 0
  for (const program of page.programs) values += await runProgram(page, program)
  assert.is(page.programs.length, 17)
  assert.ok(values >= 38, `${values} values`)
})

pages('the page names every public method of the accessors', () => {
  const page = readFileSync(PAGE, 'utf8')
  for (const file of [
    'atomics',
    'fixed-array',
    'list',
    'pointer-lists',
    'struct-list',
    'text-arrays',
  ]) {
    const source = readFileSync(`src/fields/${file}.ts`, 'utf8')
    const methods = source.matchAll(
      /^  (?:abstract |override )?(?!constructor|if|for|while)(\w+)\((?!.*\)$)/gm,
    )
    for (const [, method] of methods) assert.ok(page.includes(`${method!}(`), `${file}: ${method!}`)
  }
})

pages.run()
