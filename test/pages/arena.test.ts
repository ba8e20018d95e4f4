import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageAt, runProgram } from '../support/pages.ts'

/** The page about the arena. */
const pages = suite('pages/arena')

const PAGE = 'src/README.md'

pages('runs every program of the page and finds every value that it states', async () => {
  const page = pageAt(PAGE)
  let stated = 0
  for (const program of page.programs) stated += await runProgram(page, program)
  assert.ok(stated >= 8, `${stated} values`)
})

pages('lists every error code, and no other', () => {
  const codes = readFileSync('src/errors.ts', 'utf8').matchAll(/^ {2}\| '(\w+)'/gm)
  const rows = readFileSync(PAGE, 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)
  const namesOf = (matches: Iterable<RegExpMatchArray>): string[] =>
    [...matches].map((match) => match[1]!).sort()
  assert.equal(namesOf(rows), namesOf(codes))
})

pages('names every public member of an arena', () => {
  const text = readFileSync(PAGE, 'utf8')
  const sources = ['src/arena.ts', 'src/measured-memory.ts'].map((path) =>
    readFileSync(path, 'utf8'),
  )
  const source = sources.join('\n').replaceAll(/\/\*\*[^]*?\*\//g, '')
  const members = [
    ...source.matchAll(/^ {2}(?:static |get )?([a-z]\w*)(?:<[^>]*>)?\((?!.*\)$)/gm),
  ].map((match) => match[1]!)
  const missing = members.filter((name) => name !== 'constructor' && !text.includes(name))
  assert.ok(members.length > 20, `${members.length} members`)
  assert.equal(missing, [])
})

pages.run()
