import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { build } from 'vite'
import { packedProject } from '../support/packed.ts'
import type { Project } from '../support/project.ts'

/** The build of the run time that the export condition `production` selects. */
const production = suite<{ project: Project }>('package/production')

const PROGRAM = `
  import { Arena, OffheapError } from 'offheap'
  import { requireBits } from 'offheap/gen/v1'
  import { Tlsf } from 'offheap/tlsf'
  const arena = new Arena(4096)
  arena.free(arena.allocate(100))
  new Tlsf(new ArrayBuffer(4096)).allocate(100)
  let refused = [arena.verify().length, typeof requireBits]
  try {
    new Arena(4096, { checked: true })
  } catch (error) {
    refused.push(error instanceof OffheapError, error.code, /"production"/.test(error.message))
  }
  console.log(JSON.stringify(refused))
`

const REFUSED = '[0,"function",true,"INVALID_OPTION",true]\n'
const CHECKED = '[0,"function"]\n'

production.before((context) => {
  context.project = packedProject()
  context.project.write({ 'main.js': PROGRAM })
})

production.after(({ project }) => project.remove())

production('refuses checked arenas under Node with the condition, and names it', ({ project }) => {
  const { out, err } = project.node('--conditions=production', 'main.js')
  assert.equal([out, err], [REFUSED, ''])
})

production('has checked arenas under Node without the condition', ({ project }) => {
  const { out, err } = project.node('main.js')
  assert.equal([out, err], [CHECKED, ''])
})

for (const [mode, printed] of [
  ['production', REFUSED],
  ['development', CHECKED],
] as const) {
  production(`is what Vite bundles for ${mode === 'production' ? 'production' : 'nothing else'}`, async ({ project }) => {
    await build({
      root: project.folder,
      configFile: false,
      logLevel: 'silent',
      mode,
      build: { lib: { entry: 'main.js', formats: ['es'], fileName: mode }, outDir: mode },
    })
    assert.is(project.node(`${mode}/${mode}.js`).out, printed)
  })
}

production.run()
