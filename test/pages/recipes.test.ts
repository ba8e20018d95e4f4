import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

/** The recipes beside the examples. */
const pages = suite('pages/recipes')

pages('runs every program of the page and finds every value that it states', async () => {
  const page = pageAt('examples/README.md')
  let stated = 0
  for (const program of page.programs) stated += await runProgram(page, program)
  assert.ok(stated >= 7, `${stated} values`)
})

pages.run()
