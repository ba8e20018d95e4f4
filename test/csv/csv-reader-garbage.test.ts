import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Reading records leaves nothing on the JavaScript heap for each of them. */
const garbage = suite('csv/csv-reader-garbage')

const ROWS = 200_000

const PROGRAM = `
import { Arena } from 'offheap'
import { Measurements, parseCSVMeasurement, Stations } from './test/golden/readable/csv.gen.ts'

const arena = new Arena(2 ** 28)
const encoder = new TextEncoder()
const dictionaries = { Stations: Stations.create(arena) }
const table = Measurements.create(arena)
const plain = encoder.encode('station,temperature\\n' + 'Oslo,1.5\\nRome,-20.25\\n'.replace('.25', '.2').repeat(${ROWS} / 2))
const quoted = encoder.encode('station,temperature\\n' + '"Os""lo",1.5\\n"Rome","-20.2"\\n'.repeat(${ROWS} / 2))

const loops = {
  table() { table.clear(); return parseCSVMeasurement(plain, table, { dictionaries }).rows },
  quoted() { table.clear(); return parseCSVMeasurement(quoted, table, { dictionaries }).rows },
  callback() { let sum = 0; return parseCSVMeasurement(plain, ({ temperature }) => { sum += temperature }, { dictionaries }).rows },
}
for (const [name, loop] of Object.entries(loops)) {
  // V8 compiles the long loops in another thread, which takes a while on a busy machine.
  const start = Date.now()
  for (let round = 0; round < 12 || Date.now() - start < 3000; round++) {
    loop()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  let least = Infinity
  for (let round = 0; round < 5; round++) {
    const before = process.memoryUsage().heapUsed
    const rows = loop()
    const left = process.memoryUsage().heapUsed - before
    if (left >= 0) least = Math.min(least, left / rows)
  }
  console.log(name, least)
}
`

garbage(
  'leaves no byte for a row of a code and a decimal, plain or in quotes, in a table or a callback',
  async () => {
    const { outputFiles } = await build({
      stdin: { contents: PROGRAM, loader: 'ts', resolveDir: '.' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      minifySyntax: true,
      write: false,
    })
    // Counting coverage would keep functions from being optimized.
    const { NODE_V8_COVERAGE: _, ...env } = process.env
    const flags = ['--max-semi-space-size=64', '--min-semi-space-size=64', '--input-type=module']
    const { stdout, stderr } = spawnSync(process.execPath, flags, {
      input: outputFiles[0]!.text,
      encoding: 'utf8',
      env,
    })
    const lines = stdout.trim().split('\n')
    assert.is(lines.length, 3, stderr)
    for (const line of lines) {
      const [name = '', bytes] = line.split(' ')
      assert.ok(Number(bytes) < 1, `${name}: ${bytes} bytes a row`)
    }
  },
)

garbage.run()
