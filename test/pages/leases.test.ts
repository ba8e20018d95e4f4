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
  assert.is(page.programs.length, 3)
  assert.ok(values >= 8, `${values} values`)
})

/** Sends a request while no arena is left, and disconnects. */
const DISCONNECT = `
const leases = Array.from({ length: 8 }, () => pool.acquire())
const client = new AbortController()
const init = { method: 'POST', body, signal: client.signal }
const sent = fetch(\`http://127.0.0.1:\${port}\`, init).catch(({ name }) => name)
const waiting = async (count: number) => {
  while (pool.statistics().waiting !== count) await new Promise((done) => setTimeout(done, 1))
  return count
}
await waiting(1)  // 1
client.abort()
await sent  // 'AbortError'
await waiting(0)  // 0
for (const lease of leases) lease.dispose()
pool.statistics().leased  // 0
server.close()
`

pages('the server of the page ends the waits of clients that disconnect', async () => {
  const page = pageAt(PAGE)
  const server = page.programs.find((program) => program.includes('createServer'))!
  assert.is(await runProgram(page, server.replace('\nserver.close()\n', DISCONNECT)), 6)
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
