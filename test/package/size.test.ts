import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { packedProject } from '../support/packed.ts'

/** Bytes of the README's program, minified, in each build of the run time. */
const size = suite('package/size')

const EXAMPLE = 'examples/quickstart'

const STRUCTS = readFileSync(`${EXAMPLE}/enemy.struct.ts`, 'utf8').match(
  /^export interface/gm,
)!.length

/** Bytes of a bundle that the export conditions select. */
async function bundled(conditions: readonly string[]): Promise<number> {
  const project = packedProject(['offheap'])
  try {
    for (const name of ['main.ts', 'enemy.gen.ts']) {
      project.write({ [name]: readFileSync(`${EXAMPLE}/${name}`, 'utf8') })
    }
    const { outputFiles } = await build({
      absWorkingDir: project.folder,
      entryPoints: ['main.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      conditions: [...conditions],
      write: false,
    })
    return outputFiles[0]!.contents.length
  } finally {
    project.remove()
  }
}

const LIMITS = [
  {
    name: 'with the export condition production',
    conditions: ['production'],
    limit: 81_400 + 150 * STRUCTS,
  },
  { name: 'without export conditions', conditions: [], limit: 118_400 },
]

for (const { name, conditions, limit } of LIMITS) {
  size(`the README's program takes at most ${limit} bytes ${name}`, async () => {
    const bytes = await bundled(conditions)
    console.log(`${bytes} of at most ${limit} bytes ${name}`)
    assert.ok(
      bytes <= limit,
      `the bundle takes ${bytes} bytes ${name}, and at most ${limit} are allowed`,
    )
  })
}

size.run()
