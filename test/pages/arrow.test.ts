import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

const pages = suite('pages/arrow')

for (const [path, least] of [
  ['src/arrow/README.md', 8],
  ['src/parquet/README.md', 4],
] as const) {
  pages(`the program of ${path} runs, and every value in its comments is right`, async () => {
    const page = pageAt(path)
    assert.is(page.programs.length, 1)
    const values = await runProgram(page, page.programs[0]!)
    assert.ok(values >= least, `${values} values`)
  })
}

pages.run()
