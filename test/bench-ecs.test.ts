import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

// The libraries that bench/ecs compares, against the model of its cases.
const benchEcs = suite('bench-ecs')

const CASES = ['packed_5', 'simple_iter', 'frag_iter', 'entity_cycle', 'add_remove']

if (existsSync('bench/ecs/node_modules/.package-lock.json')) {
  for (const name of CASES) {
    benchEcs(`each library gives the values of the model in ${name}`, () => {
      const [script, encoding] = ['bench/ecs/build/checks.js', 'utf8'] as const
      const { stdout, stderr, status } = spawnSync(process.execPath, [script, name], { encoding })
      assert.is(status, 0, stderr)
      const lines = stdout.trim().split('\n')
      const wrong = lines.filter((line) => !line.endsWith(' correct'))
      assert.equal(wrong, [])
      const libraries = lines.map((line) => line.split(' ')[0]!)
      const expected = ['raw', 'offheap', 'piecs', 'bitecs-0.3', 'goodluck', 'koota', 'woven-ecs']
      assert.equal(
        expected.filter((id) => !libraries.includes(id)),
        [],
      )
    })
  }
} else {
  console.log('SKIPPED: the libraries of bench/ecs are not installed (npm run bench ecs does that)')
}

benchEcs.run()
