import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { packedFolder } from '../support/packed.ts'

/** Bundlers can drop everything of the run time that a program doesn't use. */
const effects = suite('package/side-effects')

for (const folder of ['src', 'production']) {
  for (const face of [
    'index',
    'gen-v1',
    'tlsf',
    'csv',
    'ndjson',
    'arrow',
    'parquet',
    'http',
    'fastify',
  ]) {
    effects(
      `an unused import of dist/${folder}/${face}.js leaves no class in a bundle`,
      async () => {
        const { outputFiles } = await build({
          // The manifest promises that imports have no side effects: this checks that it is true.
          stdin: {
            contents: `import './${face}.js'`,
            resolveDir: `${packedFolder('offheap')}/dist/${folder}`,
          },
          bundle: true,
          // Optional packages, which have classes of their own.
          external: ['apache-arrow', 'hyparquet'],
          format: 'esm',
          minifySyntax: true,
          write: false,
          plugins: [
            {
              name: 'every import counts',
              setup({ onResolve, resolve }) {
                onResolve({ filter: /^\./ }, async ({ path, pluginData, ...from }) => {
                  if (pluginData === 'asked') return undefined
                  const { importer, kind, resolveDir } = from
                  const found = await resolve(path, {
                    importer,
                    kind,
                    resolveDir,
                    pluginData: 'asked',
                  })
                  return { path: found.path, sideEffects: true }
                })
              },
            },
          ],
        })
        // The comments are the names of the files.
        const text = outputFiles[0]!.text.replaceAll(/^\/\/.*\n/gm, '')
        assert.not.match(text, /\bclass\b/, text.slice(0, 2000))
        // Constants that are computed are left, also those of the types of Arrow.
        assert.ok(text.length < 1_700, `${text.length} bytes are left:\n${text.slice(0, 2000)}`)
      },
    )
  }
}

effects.run()
