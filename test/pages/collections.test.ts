import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

const pages = suite('pages/collections')

const PAGE = 'src/collections/README.md'

pages('every program of the page runs, and every value in its comments is right', async () => {
  const page = pageAt(PAGE)
  let values = 0
  for (const program of page.programs) values += await runProgram(page, program)
  assert.is(page.programs.length, 4)
  assert.ok(values >= 12, `${values} values`)
})

pages('the page names every public method of the accessors', () => {
  const page = readFileSync(PAGE, 'utf8')
  const names = [
    ...['pool', 'pool-chunks', 'slot-map', 'slot-map-chunks', 'slot-map-slots'],
    ...['columnar', 'table', 'sparse-set'],
  ]
  const files = names.map((name) => `src/collections/${name}.ts`)
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const methods = source.matchAll(/^ {2}(?!constructor|if|for|while)([a-z]\w*)\((?!.*\)$)/gm)
  for (const [, method] of methods) assert.ok(page.includes(`${method!}(`), method)
})

pages.run()
