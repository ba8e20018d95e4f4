import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

// Runs the code blocks of the README as they are printed there.
const quickstart = suite('quickstart')

/** Returns the TypeScript blocks of a document, in order. */
function blocksOf(document: string): string[] {
  const text = readFileSync(document, 'utf8')
  return [...text.matchAll(/```ts\n([^]*?)```/g)].map((match) => match[1]!)
}

/** Runs `code` as a module of `examples/quickstart`. Returns the values that it pushes to `seen`. */
async function run(code: string): Promise<unknown[]> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: 'examples/quickstart' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
  })
  const seen: unknown[] = []
  Object.assign(globalThis, { seen })
  const source = Buffer.from(outputFiles[0]!.contents).toString('base64')
  await import(`data:text/javascript;base64,${source}`)
  return seen
}

const [schema, use] = blocksOf('README.md')

quickstart('the schema in the README has the fields of the example', () => {
  const fields = (text: string): string[] =>
    text.match(/^ *(\w+: [\w<>, |]+?)(?= *(\/\/|$|;))/gm) ?? []
  const example = readFileSync('examples/quickstart/enemy.struct.ts', 'utf8')
  const last = (lines: string[]): string[] => lines.map((line) => line.trim()).slice(-4)
  assert.equal(last(fields(schema!)), last(fields(example)))
})

quickstart('the twenty lines of the README have the documented results', async () => {
  const report = `
    seen.push(total, minion.position.x, minion.position.z, boss.position.x, arena.verify().length)`
  const code = use!.replace(
    'arena.free(minion)',
    `${report}\n arena.free(minion)\n seen.push(arena.blockCount)`,
  )
  assert.equal(await run(`declare const seen: unknown[]\n${code}`), [99_000, 11, -4, 10, 0, 1001])
})

quickstart('the example prints the documented lines', async () => {
  const lines: string[] = []
  const log = console.log
  console.log = (...words: unknown[]) => lines.push(words.join(' '))
  try {
    await run(readFileSync('examples/quickstart/main.ts', 'utf8'))
  } finally {
    console.log = log
  }
  assert.equal(lines, [
    '{"x":11,"y":0,"z":-4} true 99000',
    `1002 blocks, ${1002 * (116 + 4) + 48} bytes used, 0 faults`,
  ])
})

quickstart.run()
