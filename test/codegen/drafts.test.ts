import { readdirSync, utimesSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { draftSuffix } from '../../codegen/drafts.ts'
import { Project } from '../support/project.ts'

/** Runs that are ended while they write. */
const drafts = suite<{ project: Project }>('codegen/drafts')

drafts.before.each((context) => {
  context.project = Project.make()
})

drafts.after.each(({ project }) => project.remove())

const POINT = `import type { f32 } from 'offheap/schema'\nexport interface Point { x: f32 }\n`

/** Makes so many schemas that writing takes a while. */
function fill(project: Project): void {
  const names = Array.from({ length: 500 }, (_, index) => `src/point${index}.struct.ts`)
  project.write(Object.fromEntries(names.map((name) => [name, POINT])))
}

function hidden(project: Project): string[] {
  return readdirSync(project.path('src')).filter((name) => name.startsWith('.'))
}

/** Starts a run, ends it with a signal when the first draft is there, and waits for its end. */
async function interrupt(project: Project, signal: NodeJS.Signals): Promise<number> {
  const running = project.start('gen', 'src', '--c', '--ir')
  for (let turn = 0; hidden(project).length === 0; turn++) {
    assert.ok(turn < 30_000, 'no draft was seen')
    await new Promise((later) => setTimeout(later, 1))
  }
  const seen = hidden(project).length
  assert.is(await running.end(signal), null)
  return seen
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  drafts(`removes the drafts of a run that ${signal} ends`, async ({ project }) => {
    if (process.platform === 'win32') return
    fill(project)
    assert.ok((await interrupt(project, signal)) > 0)
    // On a busy machine, the signal can come after the first files have got their names.
    assert.equal(hidden(project), [])
  })
}

drafts('removes the drafts of a run that was killed in the next run', async ({ project }) => {
  fill(project)
  await interrupt(project, 'SIGKILL')
  assert.ok(hidden(project).length > 0)
  assert.is(project.offheap('gen', 'src', '--c', '--ir').code, 0)
  assert.equal(hidden(project), [])
})

drafts('keeps the drafts of other runs for an hour, and all other hidden files', ({ project }) => {
  const ofThis = `.a.gen.ts.${draftSuffix()}`
  const elsewhere = `.a.gen.ts.offheap-00000000-1-0123abcd`
  const former = '.a.gen.ts.0123abcd'
  const others = ['.env', '.a.gen.ts', '.notes.0123abcd', '.a.gen.ts.bak']
  for (const name of [ofThis, elsewhere, former, ...others]) project.write({ [`src/${name}`]: '' })
  project.write({ 'src/point.struct.ts': POINT })
  assert.is(project.offheap('gen', 'src').code, 0)
  assert.equal(hidden(project).sort(), [ofThis, elsewhere, former, ...others].sort())
  const old = new Date(Date.now() - 3_700_000)
  for (const name of hidden(project)) utimesSync(project.path(`src/${name}`), old, old)
  // Even a run that has nothing to write removes them.
  assert.is(project.offheap('gen', 'src').code, 0)
  assert.equal(hidden(project).sort(), [...others].sort())
})

drafts.run()
