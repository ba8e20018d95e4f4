import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { packedProject } from '../support/packed.ts'
import type { Project, Result } from '../support/project.ts'

/** The command `offheap` in projects with and without the compiler. */
const launcher = suite<{ project: Project }>('package/launcher')

launcher.after.each(({ project }) => project.remove())

const COMMAND = 'node_modules/offheap/dist/codegen/cli.js'

const POINT = `import type { f32 } from 'offheap/schema'\nexport interface Point { x: f32 }\n`

const INSTALL = 'Run: npm install --save-dev offheap-codegen@0.1\n'

function gen(project: Project, command = project.path(COMMAND)): Result {
  project.write({ 'point.struct.ts': POINT })
  return project.node(command, 'gen')
}

/** A compiler that only prints, as the version `version`. */
function compilerOf(version: string): Record<string, string> {
  const exports = { './cli': './cli.js', './package.json': './package.json' }
  return {
    'offheap-codegen/package.json': JSON.stringify({ version, type: 'module', exports }),
    'offheap-codegen/cli.js': `console.log('compiler ${version}', ...process.argv.slice(2))`,
  }
}

function below(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  )
}

launcher('starts the compiler of the project with all arguments', (context) => {
  const project = (context.project = packedProject())
  const { code, out, err } = gen(project)
  assert.equal([code, err], [0, ''])
  assert.match(out, 'written: point.gen.ts\n1 schema, 1 struct: 1 file written (')
  assert.match(project.node(project.path(COMMAND), '--version').out, /^offheap\/\d+\.\d+\.\d+ /)
})

launcher('keeps the exit codes of the compiler', (context) => {
  const project = (context.project = packedProject())
  project.write({ 'wrong.struct.ts': 'export interface Wrong { x: number }' })
  assert.is(gen(project).code, 1)
  assert.is(project.node(project.path(COMMAND), 'nothing').code, 2)
})

launcher('prints the command that installs the compiler where it is missing', (context) => {
  const project = (context.project = packedProject(['offheap']))
  const { code, out, err } = gen(project)
  assert.equal([code, out, err], [1, '', `offheap-codegen is not installed. ${INSTALL}`])
})

launcher(
  'refuses a compiler of another minor version below 1.0, naming both versions',
  (context) => {
    const project = (context.project = packedProject(['offheap']))
    for (const version of ['0.2.0', '1.1.0']) {
      project.write(below('node_modules', compilerOf(version)))
      const { code, out, err } = gen(project)
      const problem = `offheap-codegen is incompatible with offheap 0.1.0: got ${version}, expected 0.1.`
      assert.equal([code, out, err], [1, '', `${problem} ${INSTALL}`])
    }
    project.write(below('node_modules', compilerOf('0.1.99')))
    assert.is(gen(project).out, 'compiler 0.1.99 gen\n')
  },
)

launcher('refuses another major version from 1.0 on', (context) => {
  const project = (context.project = packedProject(['offheap']))
  const manifest = project.read('node_modules/offheap/package.json')
  project.write({
    'node_modules/offheap/package.json': manifest.replace(
      '"version": "0.1.0"',
      '"version": "1.4.0"',
    ),
  })
  project.write(below('node_modules', compilerOf('1.9.2')))
  assert.is(gen(project).out, 'compiler 1.9.2 gen\n')
  project.write(below('node_modules', compilerOf('2.0.0')))
  assert.match(
    gen(project).err,
    'offheap-codegen is incompatible with offheap 1.4.0: got 2.0.0, expected 1.',
  )
})

launcher('finds the compiler of the current folder before the one next to itself', (context) => {
  const project = (context.project = packedProject(['offheap']))
  // As in a strict layout, where `offheap` is elsewhere and sees only what its manifest names.
  project.write(below('store/node_modules', compilerOf('0.1.1')))
  project.write({ 'store/node_modules/.keep': '' })
  const text = project.read(COMMAND)
  project.write({
    'store/node_modules/offheap/dist/codegen/cli.js': text,
    'store/node_modules/offheap/package.json': project.read('node_modules/offheap/package.json'),
  })
  const command = project.path('store/node_modules/offheap/dist/codegen/cli.js')
  assert.is(gen(project, command).out, 'compiler 0.1.1 gen\n')
  project.write(below('node_modules', compilerOf('0.1.2')))
  assert.is(gen(project, command).out, 'compiler 0.1.2 gen\n')
})

launcher('the library and the plugins are imported from offheap', (context) => {
  const project = (context.project = packedProject())
  project.write({
    'main.js': `
      import * as codegen from 'offheap/codegen'
      import esbuild from 'offheap/esbuild'
      import vite from 'offheap/vite'
      import * as compiler from 'offheap-codegen'
      console.log(codegen.compile === compiler.compile, esbuild().name, vite().name)
    `,
  })
  const { out, err } = project.node(project.path('main.js'))
  assert.equal([out, err], ['true offheap offheap\n', ''])
})

const MODULES = ['offheap/vite', 'offheap/esbuild', 'offheap/codegen']

launcher('names the command that installs the compiler to importers of its modules', (context) => {
  const project = (context.project = packedProject(['offheap']))
  for (const name of MODULES) {
    project.write({
      'import.mjs': `await import('${name}').catch((error) => console.log(error.message))`,
      'require.cjs': `try { require('${name}') } catch (error) { console.log(error.message) }`,
    })
    for (const script of ['import.mjs', 'require.cjs']) {
      const { out, err } = project.node(script)
      assert.equal([out, err], [`offheap-codegen is not installed. ${INSTALL}`, ''], name)
    }
  }
})

launcher(
  'exports what the modules of the compiler export, to importers and to require',
  (context) => {
    const project = (context.project = packedProject())
    for (const name of MODULES) {
      const own = name.replace('offheap/', 'offheap-codegen/').replace('/codegen', '')
      project.write({
        'import.mjs': `import * as a from '${name}'\nimport * as b from '${own}'
        console.log(Object.keys(b).length > 0, Object.keys(b).every((key) => a[key] === b[key]))`,
        'require.cjs': `console.log(Object.keys(require('${name}')).length > 0, true)`,
      })
      for (const script of ['import.mjs', 'require.cjs']) {
        assert.equal(project.node(script).out, 'true true\n', `${name} ${script}`)
        if (script === 'import.mjs') assert.is(project.node(script).err, '')
      }
    }
  },
)

launcher.run()
