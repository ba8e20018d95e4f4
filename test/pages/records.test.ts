import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

const pages = suite('pages/records')

pages('every program of the page runs, and every value in its comments is right', async () => {
  const page = pageAt('src/records/README.md')
  let values = 0
  for (const program of page.programs) values += await runProgram(page, program)
  assert.is(page.programs.length, 1)
  assert.is(values, 5)
})

pages.run()
