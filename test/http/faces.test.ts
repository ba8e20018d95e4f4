import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** What the faces of the package import. */
const faces = suite('http/faces')

for (const face of ['index', 'http', 'fastify', 'gen-v1', 'tlsf']) {
  faces(`the face ${face} can be bundled for browsers: it imports nothing of Node`, async () => {
    const { metafile } = await build({
      entryPoints: [`src/${face}.ts`],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      metafile: true,
    })
    const files = Object.keys(metafile.inputs)
    assert.equal(
      files.filter((file) => !file.startsWith('src/')),
      [],
    )
    const isServer = face === 'http' || face === 'fastify'
    assert.is(
      files.some((file) => /^src\/(http|fastify)/.test(file)),
      isServer,
    )
  })
}

faces.run()
