import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

const pages = suite('pages/order')

const PAGE = 'src/order/README.md'

pages('every program of the page runs, and every value in its comments is right', async () => {
  const page = pageAt(PAGE)
  let values = 0
  for (const program of page.programs) values += await runProgram(page, program)
  assert.is(page.programs.length, 1)
  assert.ok(values >= 11, `${values} values`)
})

pages('the other pages of collections name the methods', () => {
  for (const path of ['src/collections/README.md', 'src/fields/README.md']) {
    const text = readFileSync(path, 'utf8')
    for (const name of ['order(', 'gather(', 'lowerBound(', 'upperBound(']) {
      assert.ok(text.includes(name), `${path}: ${name}`)
    }
  }
})

pages.run()
