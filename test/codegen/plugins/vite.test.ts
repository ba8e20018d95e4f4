import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  build,
  createLogger,
  createServer,
  type InlineConfig,
  type Plugin,
  type ViteDevServer,
} from 'vite'
import offheap from '../../../codegen/plugins/vite.ts'
import { EventQueue } from '../../support/event-queue.ts'
import { BROKEN, GAME, isUntouched, RESULT, withFields } from '../../support/game.ts'
import { Project } from '../../support/project.ts'

/** Runs the plugin in builds and servers of Vite and executes the output. */
const plugin = suite<{ project: Project; server: ViteDevServer | null }>('codegen/plugins/vite')

plugin.before.each(async (context) => {
  context.project = await Project.make()
  context.project.write(GAME)
  context.server = null
})

plugin.after.each(async ({ project, server }) => {
  await server?.close()
  project.remove()
})

function configFor({ folder }: Project): InlineConfig {
  return { root: folder, configFile: false, logLevel: 'silent', plugins: [offheap()] }
}

function libraryFor(project: Project, outDir: string): InlineConfig {
  const lib = { entry: 'src/main.ts', formats: ['es' as const], fileName: 'main' }
  return { ...configFor(project), build: { lib, outDir } }
}

interface Game {
  readonly result: readonly unknown[]
  readonly size: number
}

let imports = 0

/** Imports the build output without the module cache. */
async function gameAt(project: Project, path: string): Promise<Game> {
  return (await import(`${pathToFileURL(project.path(path)).href}?${imports++}`)) as Game
}

for (const mode of ['production', 'development']) {
  plugin(`compiles imported schemas for ${mode} without writing a file`, async ({ project }) => {
    await build({ ...libraryFor(project, 'out'), mode })
    const { result, size } = await gameAt(project, 'out/main.js')
    assert.equal([result, size], [RESULT, 20])
    assert.ok(isUntouched(project))
  })
}

interface Diagnostic {
  readonly message: string
  readonly plugin: string
  readonly id: string
  readonly frame?: string
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('it has not failed')
}

plugin("reports errors in Vite's format", async ({ project }) => {
  const file = project.path('src/shared/vec3.struct.ts')
  project.write({ 'src/shared/vec3.struct.ts': 'export interface Vec3 {\n  x: number\n}' })
  const one = (await failureOf(build(libraryFor(project, 'out')))) as { errors: Diagnostic[] }
  const [error] = one.errors
  assert.equal([error!.plugin, error!.id], ['offheap', file])
  assert.equal({ ...error!.loc }, { file, line: 2, column: 5 })
  assert.match(error!.message, '[PLAIN_TYPE]\nFix: ')
  assert.is(error!.frame, '  │\n2 │   x: number\n  │      ^^^^^^')

  project.write(BROKEN)
  const two = (await failureOf(build(libraryFor(project, 'out')))) as { errors: Diagnostic[] }
  assert.match(two.errors[0]!.message, '2 errors in schemas')
  assert.match(two.errors[0]!.message, `${file}:2:44 PLAIN_TYPE\n`)
  assert.match(two.errors[0]!.message, `${file}:2:55 UNKNOWN_TYPE\n`)
})

plugin('rebuilds when a schema changes', async ({ project }) => {
  const config = libraryFor(project, 'out')
  const watcher = await build({ ...config, build: { ...config.build, watch: {} } })
  assert.ok('on' in watcher)
  const ends = new EventQueue<string>()
  watcher.on('event', async (event) => {
    if (event.code === 'BUNDLE_END') await event.result.close()
    if (event.code === 'BUNDLE_END' || event.code === 'ERROR') ends.add(event.code)
  })
  try {
    assert.is(await ends.next(), 'BUNDLE_END')
    assert.is((await gameAt(project, 'out/main.js')).size, 20)
    project.write(BROKEN)
    assert.is(await ends.next(), 'ERROR')
    project.write(withFields(2))
    await ends.next((code) => code === 'BUNDLE_END')
    assert.is((await gameAt(project, 'out/main.js')).size, 28)
  } finally {
    await watcher.close()
  }
})

/** Starts a server and records what it receives and reports. */
async function serve(project: Project, options?: Parameters<typeof offheap>[0]) {
  const updates = new EventQueue<readonly string[]>()
  const observer: Plugin = {
    name: 'observer',
    hotUpdate({ file, modules }) {
      if (this.environment.name !== 'ssr' || !file.includes('vec3')) return
      updates.add(modules.map(({ id }) => id!.slice(project.folder.length + 1)).sort())
    },
  }
  const logged: string[] = []
  const customLogger = createLogger('silent')
  customLogger.warn = customLogger.error = (text) => void logged.push(text)
  project.write({ 'index.html': '<script type="module" src="/src/main.ts"></script>' })
  const server = await createServer({
    ...configFor(project),
    plugins: [offheap(options), observer],
    customLogger,
    server: { middlewareMode: true, ws: false },
  })
  await server.environments.client.depsOptimizer?.scanProcessing
  /** Writes until the server notices, because it drops changes that follow another too soon. */
  const change = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    project.write(files)
    const again = setInterval(() => project.write(files), 300)
    try {
      return await updates.next((modules) => modules.length > 0)
    } finally {
      clearInterval(again)
    }
  }
  return { server, change, logged }
}

plugin('serves imported schemas and finds their dependencies', async (context) => {
  const { project } = context
  const { server, logged } = await serve(project)
  context.server = server
  const main = await server.transformRequest('/src/main.ts')
  assert.match(main!.code, 'import { Enemy } from "/src/enemy.gen.ts"')
  assert.match(main!.code, 'import { Enemy as Same } from "/src/enemy.gen.ts"')
  const enemy = await server.transformRequest('/src/enemy.gen.ts')
  assert.match(enemy!.code, 'from "/src/shared/vec3.gen.ts"')
  assert.not.match(enemy!.code, ': number')
  const { result, size } = (await server.ssrLoadModule('/src/main.ts')) as unknown as Game
  assert.equal([result, size], [RESULT, 20])
  assert.equal(logged, [])
  assert.ok(isUntouched(project))
})

plugin('serves all modules anew that a change of a schema affects', async (context) => {
  const { project } = context
  const { server, change } = await serve(project)
  context.server = server
  const load = async (): Promise<Game> =>
    (await server.ssrLoadModule('/src/main.ts')) as unknown as Game
  assert.is((await load()).size, 20)
  const reached = ['src/enemy.gen.ts', 'src/shared/vec3.gen.ts']

  assert.equal(await change(withFields(1)), reached)
  assert.is((await load()).size, 24)

  assert.equal(await change(BROKEN), reached)
  const error = (await failureOf(load())) as Diagnostic
  assert.match(error.message, '2 errors in schemas')
  assert.match(error.message, `${project.path('src/shared/vec3.struct.ts')}:2:44 PLAIN_TYPE`)

  assert.equal(await change(withFields(3)), reached)
  assert.is((await load()).size, 32)
})

plugin('writes generated files and updates them on request', async (context) => {
  const { project } = context
  const { server, change } = await serve(project, { write: true })
  context.server = server
  await server.ssrLoadModule('/src/main.ts')
  assert.is(project.offheap('gen', 'src', '--check').code, 0)
  await change(withFields(1))
  assert.is(((await server.ssrLoadModule('/src/main.ts')) as unknown as Game).size, 24)
  assert.is(project.offheap('gen', 'src', '--check').code, 0)
})

/** A package that contains schemas without their generated files. */
const PACKAGE: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "boss", "type": "module", "exports": "./index.js" }',
  'index.js': "export { Boss } from './boss.gen.ts'\n",
  'boss.struct.ts': `import type { f32 } from 'offheap/schema'
import type { Axe } from './parts/axe.struct.ts'
export interface Boss { rage: f32; axe: Axe }\n`,
  'parts/axe.struct.ts': `import type { f32 } from 'offheap/schema'
export interface Axe { weight: f32 }\n`,
}

function packageIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(PACKAGE).map(([name, text]) => [`${folder}/${name}`, text]),
  )
}

/** Requests a module and all that it imports, as a browser does. Returns the ids. */
async function requested(
  server: ViteDevServer,
  url: string,
  seen: string[] = [],
): Promise<string[]> {
  if (seen.includes(url) || !/gen|boss|axe|main/.test(url)) return seen
  seen.push(url)
  const { code } = (await server.transformRequest(url))!
  assert.not.match(code, 'interface ')
  for (const [, next] of code.matchAll(/from "(\/[^"]+)"/g)) await requested(server, next!, seen)
  return seen
}

for (const place of ['node_modules/boss', 'packages/boss']) {
  plugin(`serves schemas of a package in ${place} that isn't optimized`, async (context) => {
    const { project } = context
    project.write(packageIn(place))
    if (place !== 'node_modules/boss') project.link('boss', project.path(place))
    project.write({
      'src/main.ts': "import { Boss } from 'boss'\nexport const size = Boss.size\n",
      'index.html': '<script type="module" src="/src/main.ts"></script>',
    })
    const server = (context.server = await createServer({
      ...configFor(project),
      optimizeDeps: { exclude: ['boss'] },
      ssr: { noExternal: ['boss'] },
      server: { middlewareMode: true, ws: false },
    }))
    const urls = await requested(server, '/src/main.ts')
    assert.ok(
      urls.some((url) => /boss\.gen\.ts/.test(url)),
      urls.join(),
    )
    assert.ok(
      urls.some((url) => /axe\.gen\.ts/.test(url)),
      urls.join(),
    )
    assert.is(((await server.ssrLoadModule('/src/main.ts')) as unknown as Game).size, 8)
  })
}

plugin(
  'serves code for every id with a query, except for queries of other plugins',
  async (context) => {
    const { project } = context
    const { server } = await serve(project)
    context.server = server
    const path = project.path('src/enemy.gen.ts').replaceAll('\\', '/')
    for (const url of ['?v=1c2b', '?t=1700', '?import', '?v=1&t=2'].map(
      (query) => `/src/enemy.gen.ts${query}`,
    )) {
      assert.match((await server.transformRequest(url))!.code, 'class Enemy')
    }
    assert.match(
      (await server.transformRequest(`/@fs${path.startsWith('/') ? '' : '/'}${path}`))!.code,
      'class Enemy',
    )
    project.write({ 'src/enemy.gen.ts': 'the text of the file' })
    assert.match(
      (await server.transformRequest('/src/enemy.gen.ts?raw'))!.code,
      'the text of the file',
    )
  },
)

plugin('compiles schemas in workers', async ({ project }) => {
  project.write({
    'src/worker.ts': "import { Enemy } from './enemy.gen.ts'\npostMessage(Enemy.size)\n",
    'src/main.ts':
      "export default () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })\n",
  })
  const config = {
    ...libraryFor(project, 'out'),
    worker: { format: 'es' as const, plugins: () => [offheap()] },
  }
  await build(config)
  const worker = readdirSync(project.path('out/assets')).find((name) => name.startsWith('worker'))
  assert.match(project.read(`out/assets/${worker}`), /class \w+|offheap|postMessage\(/)
})

plugin('leaves external generated files to Vite', async ({ project }) => {
  const config = libraryFor(project, 'out')
  const rolldownOptions = { external: /\.gen(\.ts)?$/ }
  await build({ ...config, build: { ...config.build, rolldownOptions } })
  assert.match(project.read('out/main.js'), /enemy\.gen\.ts"/)
})

plugin('writes a deleted generated file again', async (context) => {
  const { project } = context
  const { server } = await serve(project, { write: true })
  context.server = server
  await server.ssrLoadModule('/src/main.ts')
  assert.ok(project.has('src/enemy.gen.ts'))
  await new Promise((later) => setTimeout(later, 500))
  project.delete('src/enemy.gen.ts')
  for (let tries = 0; tries < 100 && !project.has('src/enemy.gen.ts'); tries++) {
    await new Promise((later) => setTimeout(later, 50))
  }
  assert.ok(project.has('src/enemy.gen.ts'))
})

plugin.run()
