import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaPool } from '../../src/arena-pool.ts'
import { pageAt, runProgram } from '../support/pages.ts'

/** The page about pools of arenas. */
const pages = suite('pages/leases')

const PAGE = 'src/leases/README.md'

pages('every program of the page runs, and every value in its comments is right', async () => {
  const page = pageAt(PAGE)
  let values = 0
  for (const program of page.programs) values += await runProgram(page, program)
  assert.is(page.programs.length, 2)
  assert.ok(values >= 6, `${values} values`)
})

pages('the page names every member, option and figure', () => {
  const page = readFileSync(PAGE, 'utf8')
  const pool = new ArenaPool({ bytes: 1024, max: 1 })
  const members = Object.getOwnPropertyNames(ArenaPool.prototype)
  const options = readFileSync('src/leases/options.ts', 'utf8')
  const names = [
    ...members.filter((name) => name !== 'constructor'),
    ...Object.keys(pool.statistics()),
    ...[...options.matchAll(/^ {2}'(\w+)',$/gm)].map((match) => match[1]!),
  ]
  assert.ok(names.length > 25, `${names.length} names`)
  assert.equal(
    names.filter((name) => !page.includes(`\`${name}`)),
    [],
  )
})

pages.run()
