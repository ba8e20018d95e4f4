import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Runs the programs of `examples/collections`. */
const examples = suite('examples/collections')

/** Runs a program. Returns the lines that it prints. */
async function linesOf(name: string): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: [`examples/collections/${name}.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
  })
  const lines: string[] = []
  const { log } = console
  console.log = (...words: unknown[]) => lines.push(words.join(' '))
  try {
    const source = Buffer.from(outputFiles[0]!.contents).toString('base64')
    await import(`data:text/javascript;base64,${source}`)
  } finally {
    console.log = log
  }
  return lines
}

examples('the particles of the fireworks end, and leave their slots', async () => {
  assert.equal(await linesOf('fireworks'), [
    'at most 396 sparks, 200 after four seconds',
    'the lowest is at a height of 87.0',
    '0 sparks, 0 slots, 0 faults',
  ])
})

examples('the bodies move, and only changed rows are uploaded', async () => {
  assert.equal(await linesOf('bodies'), [
    'first upload: 1000 values',
    'ten steps: 1000 values more, the last body is at 1004',
    '100 planets, 0 faults',
  ])
})

examples('the journal is cut, and found again from its bytes', async () => {
  assert.equal(await linesOf('journal'), [
    '1001 entries, the second is: the server started',
    '100 entries in 5680 bytes instead of 56640',
    '10 errors, the last one after 249.75 seconds',
  ])
})

examples.run()
