import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Project } from '../support/project.ts'

/** Output for tools: one line of JSON for each run. */
const json = suite<{ project: Project }>('codegen/cli-json')

json.before.each(async (context) => {
  context.project = await Project.make()
})

json.after.each(({ project }) => project.remove())

const POINT = `import type { f32 } from 'offheap/schema'\nexport interface Point { x: f32 }\n`

const NOTHING = { schemas: 0, structs: 0, outputs: 0, written: 0, errors: 0 }

/** Returns the result without its time, the exit code, and the other output. */
function run(project: Project, ...args: string[]) {
  const { code, out, err } = project.offheap('gen', '--json', ...args)
  assert.match(out, /^\{.*\}\n$/, 'one line')
  const { milliseconds, ...result } = JSON.parse(out) as { milliseconds: number }
  assert.type(milliseconds, 'number')
  return { code, err, result }
}

json('reports which files were written and which were not', ({ project }) => {
  project.write({
    'b.struct.ts': POINT,
    'a.struct.ts': `import type { Point } from './lib/point.struct.ts'
      export interface A { x: Point }\nexport interface B { a: A }`,
    'lib/point.struct.ts': POINT,
  })
  run(project, 'b.struct.ts')
  const a = { path: 'a.gen.ts', schema: 'a.struct.ts', kind: 'ts' }
  const b = { path: 'b.gen.ts', schema: 'b.struct.ts', kind: 'ts' }
  const missing = [
    { path: 'lib/point.gen.ts', schema: 'lib/point.struct.ts', importer: 'a.struct.ts' },
  ]
  const counts = { schemas: 2, structs: 3, outputs: 2, written: 0, errors: 0 }
  const upToDate = { ...b, state: 'up-to-date' }
  assert.equal(run(project, '*.struct.ts', '--check'), {
    code: 1,
    err: '',
    result: {
      ok: false,
      outputs: [{ ...a, state: 'missing' }, upToDate],
      errors: [],
      missing,
      counts,
    },
  })
  assert.equal(run(project, '*.struct.ts'), {
    code: 0,
    err: '',
    result: {
      ok: true,
      outputs: [{ ...a, state: 'written' }, upToDate],
      errors: [],
      missing,
      counts: { ...counts, written: 1 },
    },
  })
})

json('reports errors with their positions', ({ project }) => {
  project.write({ 'a.struct.ts': 'export interface A {\n  x: number\n  y: string }' })
  const { code, err, result } = run(project)
  assert.equal([code, err], [1, ''])
  const place = { code: 'PLAIN_TYPE', path: 'a.struct.ts', column: 6, endColumn: 12 }
  const { errors, ...rest } = result as { errors: { problem: string; fix: string }[] }
  const counts = { ...NOTHING, schemas: 1, structs: 1, errors: 2 }
  assert.equal(rest, { ok: false, outputs: [], missing: [], counts })
  const [first, second] = errors.map(({ problem, fix, ...others }) => {
    assert.type(problem, 'string')
    assert.type(fix, 'string')
    return others
  })
  assert.equal(first, { ...place, line: 2, endLine: 2 })
  assert.equal(second, { ...place, line: 3, endLine: 3 })
})

json('reports problems outside of schemas in the same form', ({ project }) => {
  project.write({ 'a.struct.ts': POINT, 'a.gen.ts': 'mine', 'b.struct.ts/c.struct.ts': '\ud800' })
  const foreign = run(project, 'a.struct.ts')
  const outputs = [{ path: 'a.gen.ts', schema: 'a.struct.ts', kind: 'ts', state: 'foreign' }]
  assert.is(foreign.code, 1)
  assert.equal(foreign.result, {
    ok: false,
    outputs,
    errors: [
      {
        code: 'FOREIGN_FILE',
        path: 'a.gen.ts',
        problem: 'not written by offheap: a.gen.ts',
        fix: 'move this file, or rename its schema',
      },
    ],
    missing: [],
    counts: { schemas: 1, structs: 1, outputs: 1, written: 0, errors: 1 },
  })
  for (const [args, code, exit] of [
    [['nowhere'], 'USAGE', 2],
    [['--frobnicate'], 'USAGE', 2],
    [['a.struct.ts', '--out', 'a.gen.ts'], 'UNWRITABLE', 1],
  ] as const) {
    const failed = run(project, ...args)
    assert.is(failed.code, exit)
    const { errors, ...rest } = failed.result as { errors: { code: string }[] }
    assert.equal(
      errors.map((error) => error.code),
      [code],
    )
    assert.equal(rest, { ok: false, outputs: [], missing: [], counts: { ...NOTHING, errors: 1 } })
  }
})

json.run()
