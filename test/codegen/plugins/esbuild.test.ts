import * as esbuild from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import offheap from '../../../codegen/plugins/esbuild.ts'
import { EventQueue } from '../../support/event-queue.ts'
import { BROKEN, GAME, isUntouched, RESULT, withFields } from '../../support/game.ts'
import { Project } from '../../support/project.ts'

/** Runs the plugin in esbuild and executes its output. */
const plugin = suite<{ project: Project }>('codegen/plugins/esbuild')

plugin.before.each(async (context) => {
  context.project = await Project.make()
  context.project.write(GAME)
})

plugin.after.each(({ project }) => project.remove())

function optionsFor(project: Project, options?: Parameters<typeof offheap>[0]) {
  return {
    absWorkingDir: project.folder,
    entryPoints: ['src/main.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [offheap(options)],
  } as const satisfies esbuild.BuildOptions
}

interface Game {
  readonly result: readonly unknown[]
  readonly size: number
}

async function gameIn({ outputFiles }: esbuild.BuildResult): Promise<Game> {
  const code = Buffer.from(outputFiles![0]!.contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)) as Game
}

async function failureOf(work: Promise<unknown>): Promise<esbuild.BuildFailure> {
  try {
    await work
  } catch (error) {
    return error as esbuild.BuildFailure
  }
  throw new Error('the build has not failed')
}

plugin('compiles imported schemas without writing a file', async ({ project }) => {
  const { result, size } = await gameIn(await esbuild.build(optionsFor(project)))
  assert.equal([result, size], [RESULT, 20])
  assert.ok(isUntouched(project))
})

plugin('uses the schema and not an outdated generated file', async ({ project }) => {
  assert.is(project.offheap('gen', 'src').code, 0)
  const before = project.read('src/enemy.gen.ts')
  project.write(withFields(2))
  assert.is((await gameIn(await esbuild.build(optionsFor(project)))).size, 28)
  assert.is(project.read('src/enemy.gen.ts'), before)
  assert.is((await gameIn(await esbuild.build(optionsFor(project, { write: true })))).size, 28)
  assert.is(project.offheap('gen', 'src', '--check').code, 0)
})

plugin("reports each error once in esbuild's format", async ({ project }) => {
  project.write(BROKEN)
  project.write({
    'src/main.ts': `${GAME['src/main.ts']!}export { Vec3 } from './shared/vec3.struct'\n`,
  })
  const { errors } = await failureOf(esbuild.build(optionsFor(project)))
  assert.equal(
    errors.map(({ text, pluginName, location, notes }) => ({
      code: /\[(\w+)\]$/.exec(text)?.[1],
      pluginName,
      hasFix: notes[0]!.text.startsWith('Fix: '),
      place: `${location!.file}:${location!.line}:${location!.column}+${location!.length}`,
      line: location!.lineText,
    })),
    [
      {
        code: 'PLAIN_TYPE',
        pluginName: 'offheap',
        hasFix: true,
        place: 'src/shared/vec3.struct.ts:2:44+6',
        line: 'export interface Vec3 { x: f32; /* ä */ y: number; z: strin }',
      },
      {
        code: 'UNKNOWN_TYPE',
        pluginName: 'offheap',
        hasFix: true,
        place: 'src/shared/vec3.struct.ts:2:55+5',
        line: 'export interface Vec3 { x: f32; /* ä */ y: number; z: strin }',
      },
    ],
  )
})

plugin('leaves files alone that it did not generate', async ({ project }) => {
  project.write({
    'src/routes.gen.ts': 'export const routes = 1',
    'src/routes.ts': `export { routes } from './routes.gen.ts'`,
    'src/shared/vec3.gen.js': `export const Vec3 = 'mine'`,
    'src/built.ts': `export { Vec3 } from './shared/vec3.gen.js'`,
  })
  const routes = { ...optionsFor(project), entryPoints: ['src/routes.ts'] }
  assert.equal({ ...(await gameIn(await esbuild.build(routes))) }, { routes: 1 })
  const built = { ...optionsFor(project), entryPoints: ['src/built.ts'] }
  assert.equal({ ...(await gameIn(await esbuild.build(built))) }, { Vec3: 'mine' })

  project.write({ 'src/enemy.gen.ts': 'export const mine = 1' })
  const { errors } = await failureOf(esbuild.build(optionsFor(project, { write: true })))
  assert.match(errors[0]!.text, /^Not written by offheap: .*enemy\.gen\.ts\. \[FOREIGN_FILE\]$/)
  assert.is(project.read('src/enemy.gen.ts'), 'export const mine = 1')
})

plugin('resolves schemas by the paths that esbuild knows', async ({ project }) => {
  project.write({
    'node_modules/parts/package.json': '{ "name": "parts" }',
    'node_modules/parts/vec3.struct.ts': GAME['src/shared/vec3.struct.ts']!,
    'src/main.ts': `import { Vec3 } from 'parts/vec3.gen.ts'
      import { Vec3 as Other } from '@/vec3.gen.ts'
      export const result = [Vec3.size, Other.size, Vec3 !== Other]`,
  })
  const options = { ...optionsFor(project, { write: true }), alias: { '@': './src/shared' } }
  assert.equal((await gameIn(await esbuild.build(options))).result, [12, 12, true])
  assert.not.ok(project.has('node_modules/parts/vec3.gen.ts'), 'a package is not written to')
  assert.ok(project.has('src/shared/vec3.gen.ts'))
})

plugin('rebuilds when a schema changes that an imported schema imports', async ({ project }) => {
  const ends = new EventQueue<esbuild.BuildResult>()
  const observer: esbuild.Plugin = {
    name: 'observer',
    setup: ({ onEnd }) => onEnd((result) => ends.add(result)),
  }
  const options = optionsFor(project)
  const context = await esbuild.context({ ...options, plugins: [...options.plugins, observer] })
  try {
    await context.watch()
    assert.is((await gameIn(await ends.next())).size, 20)
    project.write(withFields(1))
    assert.is((await gameIn(await ends.next())).size, 24)
    project.delete('src/shared/vec3.struct.ts')
    const { errors } = await ends.next()
    assert.ok(errors.some(({ text }) => text.endsWith('[FILE_NOT_FOUND]')))
    project.write(withFields(3))
    assert.is((await gameIn(await ends.next())).size, 32)
  } finally {
    await context.dispose()
  }
})

plugin(
  'leaves imports to esbuild that are external, with and without generated files',
  async ({ project }) => {
    const importsWith = async (options: esbuild.BuildOptions): Promise<string[]> => {
      const { outputFiles } = await esbuild.build({
        ...optionsFor(project),
        ...options,
        write: false,
      })
      const text = outputFiles[0]!.text
      return [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, path]) => path!).sort()
    }
    for (const external of [['*.gen.ts'], ['./src/enemy.gen.ts'], ['*enemy.gen.ts']]) {
      const found = await importsWith({ external })
      assert.ok(
        found.includes('./src/enemy.gen.ts') || found.includes('./enemy.gen.ts'),
        `${external}`,
      )
    }
    assert.is(project.offheap('gen', 'src').code, 0)
    assert.ok((await importsWith({ external: ['*.gen.ts'] })).length > 0)
    assert.equal(await importsWith({ external: ['other'] }), [])
  },
)

plugin(
  'resolves imports with a query, and leaves those that ask for text to others',
  async ({ project }) => {
    const main = project.read('src/main.ts').replace('./enemy.gen.ts', './enemy.gen.ts?v=1')
    project.write({ 'src/main.ts': main.replace('Same === Enemy', 'Same !== Enemy') })
    assert.equal((await gameIn(await esbuild.build(optionsFor(project)))).result, RESULT)
    project.write({ 'src/main.ts': "import text from './enemy.gen.ts?raw'\nconsole.log(text)" })
    await failureOf(esbuild.build(optionsFor(project)))
  },
)

plugin.run()
