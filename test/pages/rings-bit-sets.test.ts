import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

const pages = suite('pages/rings-bit-sets')

const PAGES = [
  { path: 'src/collections/rings.md', sources: ['ring-base', 'ring', 'struct-ring'] },
  { path: 'src/collections/bit-sets.md', sources: ['bit-set'] },
  { path: 'src/collections/dictionaries.md', sources: ['dictionary'] },
  { path: 'src/collections/maps.md', sources: ['hash-base', 'hash-map', 'hash-set'] },
]

for (const { path, sources } of PAGES) {
  pages(`the program of ${path} runs, and every value in its comments is right`, async () => {
    const page = pageAt(path)
    let values = 0
    for (const program of page.programs) values += await runProgram(page, program)
    assert.is(page.programs.length, 1)
    assert.ok(values >= 7, `${values} values`)
  })

  pages(`${path} names every public method`, () => {
    const page = readFileSync(path, 'utf8')
    for (const source of sources) {
      const text = readFileSync(`src/collections/${source}.ts`, 'utf8')
      const methods = text.matchAll(/^ {2}(?:abstract )?(?!constructor|if|for|while)([a-z]\w*)\(/gm)
      for (const [, method] of methods) assert.ok(page.includes(`${method!}(`), method)
    }
  })
}

pages.run()
