import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
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

for (const [environment, printed] of [
  ['production', REFUSED],
  ['development', CHECKED],
] as const) {
  production(
    `Vite bundles ${printed === REFUSED ? 'it' : 'the other build'} for ${environment}`,
    ({ project }) => {
      const outDir = `out-${environment}`
      const lib = { entry: 'main.js', formats: ['es'], fileName: 'main' }
      project.write({
        'vite.config.js': `export default ${JSON.stringify({ build: { lib, outDir } })}`,
      })
      const vite = spawnSync(
        process.execPath,
        [resolve('node_modules/vite/bin/vite.js'), 'build'],
        {
          cwd: project.folder,
          encoding: 'utf8',
          env: { ...process.env, NODE_ENV: environment },
        },
      )
      assert.is(vite.status, 0, vite.stderr)
      assert.is(project.node(`${outDir}/main.js`).out, printed)
    },
  )
}

production.run()
