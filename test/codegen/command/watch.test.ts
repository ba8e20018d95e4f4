import { mkdirSync, renameSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Project, type Running } from '../../support/project.ts'

/** Runs `offheap gen --watch`; each step waits for the line that it causes. */
const watch = suite<{ project: Project; running: Running | null }>('codegen/command/watch')

watch.before.each(async (context) => {
  context.project = await Project.make()
  context.running = null
})

watch.after.each(({ project, running }) => {
  running?.kill()
  project.remove()
})

const POINT = `import type { f32 } from 'offheap/schema'\nexport interface Point { x: f32 }\n`
const MAIN = `import type { Point } from '../lib/point.struct.ts'
export interface Main { point: Point; other: Point }\n`

interface Line {
  readonly ok: boolean
  readonly outputs: readonly { readonly path: string; readonly state: string }[]
  readonly errors: readonly { readonly code: string; readonly path: string }[]
  readonly changed: readonly string[]
}

/** Returns a short summary of the next run. */
async function next(running: Running): Promise<string> {
  const { outputs, errors, changed } = await running.json<Line>()
  const written = outputs.filter(({ state }) => state === 'written').map(({ path }) => path)
  const told = errors.map(({ code, path }) => `${code} ${path}`)
  return `${changed?.join() ?? ''} → ${[...written, ...told].join()}`
}

/** Skips earlier runs, which happen when a change is noticed in parts. */
async function until(running: Running, what: string): Promise<void> {
  for (let line = ''; !line.endsWith(`→ ${what}`);) line = await next(running)
}

watch('compiles what a change affects and continues after errors', async (context) => {
  const { project } = context
  project.write({ 'lib/point.struct.ts': POINT, 'app/main.struct.ts': MAIN })
  const running = (context.running = project.start('gen', '--watch', '--json', 'app', 'lib'))
  assert.is(await next(running), ' → app/main.gen.ts,lib/point.gen.ts')

  project.write({ 'lib/point.struct.ts': POINT.replace('x:', 'y: f32; x:') })
  assert.is(await next(running), 'lib/point.struct.ts → app/main.gen.ts,lib/point.gen.ts')
  assert.match(project.read('app/main.gen.ts'), '16 bytes')

  project.write({ 'lib/point.struct.ts': POINT.replace('x: f32', 'x: number') })
  assert.is(await next(running), 'lib/point.struct.ts → PLAIN_TYPE lib/point.struct.ts')
  assert.match(project.read('app/main.gen.ts'), '16 bytes')

  project.write({ 'lib/point.struct.ts': POINT })
  assert.is(await next(running), 'lib/point.struct.ts → app/main.gen.ts,lib/point.gen.ts')
  assert.is(await running.end(), 0)
})

watch('notices new and deleted files and folders', async (context) => {
  const { project } = context
  project.write({ 'app/a.struct.ts': POINT, 'node_modules/x/x.struct.ts': POINT })
  const running = (context.running = project.start('gen', 'app', '--watch', '--json'))
  assert.is(await next(running), ' → app/a.gen.ts')

  mkdirSync(project.path('staged/deep'), { recursive: true })
  project.write({ 'staged/deep/b.struct.ts': POINT })
  renameSync(project.path('staged'), project.path('app/new'))
  await until(running, 'app/new/deep/b.gen.ts')

  project.write({ 'app/dist/c.struct.ts': POINT, 'app/other.ts': '', 'app/d.struct.ts': POINT })
  await until(running, 'app/d.gen.ts')
  project.delete('app/new/deep/b.struct.ts')
  await until(running, '')
  project.delete('app')
  await until(running, 'USAGE undefined')
  project.write({ 'app/e.struct.ts': POINT })
  await until(running, 'app/e.gen.ts')
  assert.is(await running.end('SIGTERM'), 0)
})

watch('notices a folder that was replaced by another of the same name', async (context) => {
  const { project } = context
  project.write({ 'app/a/one.struct.ts': POINT })
  const running = (context.running = project.start('gen', 'app', '--watch', '--json'))
  assert.is(await next(running), ' → app/a/one.gen.ts')
  for (const folder of ['app/a', 'app']) {
    project.delete(folder)
    project.write({ 'app/a/two.struct.ts': POINT })
    await until(running, 'app/a/two.gen.ts')
    project.write({ 'app/a/one.struct.ts': POINT })
    await until(running, 'app/a/one.gen.ts')
  }
  assert.is(await running.end(), 0)
})

watch(
  'watches schemas imported from elsewhere, also those that do not exist yet',
  async (context) => {
    const { project } = context
    project.write({ 'app/main.struct.ts': MAIN })
    const running = (context.running = project.start(
      'gen',
      'app/main.struct.ts',
      '--watch',
      '--json',
    ))
    const missing = 'FILE_NOT_FOUND app/main.struct.ts'
    assert.is(await next(running), ` → ${missing}`)
    project.write({ 'lib/point.struct.ts': POINT })
    await until(running, 'app/main.gen.ts')
    project.write({ 'lib/point.struct.ts': POINT.replace('x: f32', 'x: f32; y: f32') })
    assert.is(await next(running), 'lib/point.struct.ts → app/main.gen.ts')
    project.delete('lib/point.struct.ts')
    assert.is(await next(running), `lib/point.struct.ts → ${missing}`)
    project.write({ 'lib/point.struct.ts': POINT })
    assert.is(await next(running), 'lib/point.struct.ts → app/main.gen.ts')
    assert.is(await running.end(), 0)
  },
)

watch('prints what happens with the time of day', async (context) => {
  const { project } = context
  project.write({ 'a.struct.ts': POINT })
  const running = (context.running = project.start('gen', '--watch'))
  await running.line(/^written: a\.gen\.ts$/)
  await running.line(/^\d\d:\d\d:\d\d 1 schema, 1 struct: 1 file written \(\d+ ms\)$/)
  await running.line(/^\d\d:\d\d:\d\d watching for changes; press Ctrl\+C to stop$/)
  project.write({ 'a.struct.ts': POINT.replace('x: f32', 'x: number') })
  await running.line(/^a\.struct\.ts:2:29 PLAIN_TYPE$/)
  await running.line(/^\d\d:\d\d:\d\d 1 error in 1 schema; .*, after a change of a\.struct\.ts$/)
  project.write({ 'a.struct.ts': POINT })
  await running.line(/^\d\d:\d\d:\d\d 1 schema, .* up to date .*, after a change of a\.struct\.ts$/)
  assert.is(await running.end(), 0)
  await running.line(/^\d\d:\d\d:\d\d stopped$/)
})

watch('exits with 2 when there is nothing to watch', ({ project }) => {
  const { code, err } = project.offheap('gen', 'nowhere', '--watch')
  assert.is(code, 2)
  assert.is(err, 'offheap: no schema (NAME.struct.ts) found at nowhere\nTry `offheap --help`.\n')
})

watch('writes generated files anew that are deleted or changed by hand', async (context) => {
  const { project } = context
  project.write({ 'app/point.struct.ts': POINT, 'app/other.struct.ts': POINT })
  for (const out of [[], ['--out', 'made']]) {
    const folder = out[1] ?? 'app'
    const running = (context.running = project.start('gen', '--watch', '--json', 'app', ...out))
    assert.is(await next(running), ` → ${folder}/other.gen.ts,${folder}/point.gen.ts`)
    const text = project.read(`${folder}/point.gen.ts`)
    project.delete(`${folder}/point.gen.ts`)
    assert.is(await next(running), `${folder}/point.gen.ts → ${folder}/point.gen.ts`)
    assert.is(project.read(`${folder}/point.gen.ts`), text)
    project.write({ [`${folder}/point.gen.ts`]: text.replace('Point', 'Paint') })
    assert.is(await next(running), `${folder}/point.gen.ts → ${folder}/point.gen.ts`)
    // Files that a run has written cause no further report.
    project.write({ 'app/point.struct.ts': POINT.replace('x:', 'z: f32; x:') })
    assert.match(await next(running), `${folder}/point.gen.ts`)
    project.write({ 'app/point.struct.ts': POINT })
    assert.match(await next(running), `app/point.struct.ts → ${folder}/point.gen.ts`)
    await running.end()
  }
})

watch.run()
