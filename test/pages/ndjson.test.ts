import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

const pages = suite('pages/ndjson')

pages('every program of the page runs, and every value in its comments is right', async () => {
  const page = pageAt('src/ndjson/README.md')
  let values = 0
  for (const program of page.programs) values += await runProgram(page, program)
  assert.is(page.programs.length, 1)
  assert.ok(values >= 13, `${values} values`)
})

pages.run()
