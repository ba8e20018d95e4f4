import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaPool } from '../../src/arena-pool.ts'
import { metricsText } from '../../src/http/metrics-text.ts'
import { RequestFigures } from '../../src/http/request-figures.ts'
import { pageAt, runProgram } from '../support/pages.ts'

/** The page about arenas for requests. */
const pages = suite('pages/http')

const PAGE = 'src/http/README.md'

pages('every program of the page runs, and every value in its comments is right', async () => {
  const page = pageAt(PAGE)
  let values = 0
  for (const program of page.programs) values += await runProgram(page, program)
  assert.is(page.programs.length, 2)
  assert.is(values, 4)
})

pages('the page names every option and figure', () => {
  const page = readFileSync(PAGE, 'utf8')
  const optionsOf = (file: string): string[] =>
    [...readFileSync(file, 'utf8').matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1]!)
  const pool = new ArenaPool({ bytes: 1024, max: 1 })
  const figures = [
    ...metricsText(pool, new RequestFigures()).matchAll(/^# TYPE offheap_pool_(\w+)/gm),
  ].map((match) => match[1]!)
  const names = [
    ...optionsOf('src/http/arena-per-request.ts'),
    ...optionsOf('src/fastify/plugin.ts'),
    ...figures,
  ]
  assert.ok(names.length > 18, `${names.length} names`)
  assert.equal(
    names.filter((name) => !page.includes(`\`${name}\``)),
    [],
  )
})

pages.run()
