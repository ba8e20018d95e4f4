import { resolve } from 'node:path'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checksFor as enabled } from '../../src/checked/enabled.ts'
import { checksFor as production } from '../../src/checked/production.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** The build without checks: one file takes the place of another. */
const builds = suite('checked/production')

builds('an arena without checks is the same in both builds', () => {
  for (const checked of [undefined, false]) {
    assert.is(enabled(checked), null)
    assert.is(production(checked), null)
  }
})

builds(
  'an arena with checks is refused by the build without them, which names the condition',
  () => {
    assert.is(typeof enabled(true), 'function')
    for (const checked of [true, {}, { leaks: 'ignore' }, 'yes']) {
      const { code, message } = errorOf(() => production(checked))
      assert.is(code, 'INVALID_OPTION')
      assert.match(message, 'export condition "production"')
    }
    assert.is(
      codeOf(() => enabled('yes')),
      'INVALID_OPTION',
    )
  },
)

builds('a bundle with the replaced file contains none of the checks', async () => {
  const bundled = async (exchanged: boolean): Promise<string[]> => {
    const { metafile } = await build({
      entryPoints: ['src/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      outfile: 'index.js',
      plugins: [
        {
          name: 'production',
          setup({ onResolve }) {
            if (!exchanged) return
            onResolve({ filter: /\/checked\/enabled\.ts$/ }, () => ({
              path: resolve('src/checked/production.ts'),
            }))
          },
        },
      ],
    })
    return Object.keys(metafile.inputs).filter((file) => file.startsWith('src/checked/'))
  }
  assert.equal(await bundled(true), ['src/checked/production.ts'])
  assert.ok((await bundled(false)).length > 8)
})

builds.run()
