import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Project } from '../../support/project.ts'

/** `offheap gen --conform` in a process and a folder of its own. */
const conform = suite<{ project: Project }>('codegen/command/conform')

conform.before.each(async (context) => {
  context.project = await Project.make()
})

conform.after.each(({ project }) => project.remove())

const WORLD = `import type { List, u32 } from 'offheap/schema'
import type { Unit } from './unit.struct.ts'
export interface World { units: List<Unit>; turn: u32 }\n`
const UNIT = `import type { f32 } from 'offheap/schema'\nexport interface Unit { x: f32 }\n`

/** Writes both schemas, and saves the representation of the world. */
function saved(project: Project): void {
  project.write({ 'src/world.struct.ts': WORLD, 'src/unit.struct.ts': UNIT })
  assert.is(project.offheap('gen', 'src', '--ir').code, 0)
  project.write({ 'saved/world.v1.json': project.read('src/world.gen.json') })
}

const ARGS = ['gen', 'src', '--conform', 'saved/world.v1.json']

conform('is quiet and succeeds while the layout is the same, and writes nothing', ({ project }) => {
  saved(project)
  project.write({
    'src/unit.struct.ts': UNIT.replace('x: f32', '/** Metres. @default 2 */ x: f32'),
  })
  project.delete('src/unit.gen.ts')
  assert.equal(project.offheap(...ARGS), { code: 0, out: '', err: '' })
  assert.not.ok(project.has('src/unit.gen.ts'))
})

conform('lists what has changed in each struct, and fails', ({ project }) => {
  saved(project)
  project.write({ 'src/world.struct.ts': WORLD.replace('turn: u32', 'day: u32; turn: u32') })
  const { code, out, err } = project.offheap(...ARGS)
  assert.equal([code, out], [1, ''])
  assert.is(
    err.replaceAll(/[\da-f]{16}/g, 'HASH'),
    `src/world.struct.ts: the layout of 1 struct differs from saved/world.v1.json
  World: hash HASH → HASH
    added day: u32 at 12
    moved turn: 12 → 16
    resized: 16 bytes → 20 bytes
Fix: restore the layout. If the change is meant, convert stored arenas, and write the file anew with \`offheap gen --ir\`.
`,
  )
  project.write({
    'src/world.struct.ts': WORLD,
    'src/unit.struct.ts': UNIT.replace('f32 }', 'f64 }')
      .replace('{ f32', '{ f64')
      .replace('x: f32', 'x: f64'),
  })
  assert.match(project.offheap(...ARGS).err, 'changed only in what it contains or refers to')
  const json = JSON.parse(project.offheap(...ARGS, '--json').out) as {
    ok: boolean
    changes: { path: string; schema: string; structs: { struct: string }[] }[]
  }
  assert.is(json.ok, false)
  assert.equal(
    json.changes.map(({ path, schema, structs }) => [
      path,
      schema,
      structs.map(({ struct }) => struct),
    ]),
    [['saved/world.v1.json', 'src/world.struct.ts', ['World']]],
  )
  assert.is(project.offheap('gen', 'src', '--ir').code, 0)
  project.write({ 'saved/world.v1.json': project.read('src/world.gen.json') })
  assert.equal(project.offheap(...ARGS), { code: 0, out: '', err: '' })
})

conform('compares several files, with the schemas that they were written from', ({ project }) => {
  saved(project)
  project.write({ 'saved/unit.v1.json': project.read('src/unit.gen.json') })
  const both = [...ARGS, '--conform', 'saved/unit.v1.json']
  assert.equal(project.offheap(...both), { code: 0, out: '', err: '' })
  project.write({ 'src/unit.struct.ts': UNIT.replace('x: f32', 'x: f32; y: f32') })
  const { code, err } = project.offheap(...both)
  assert.is(code, 1)
  assert.match(err, 'src/world.struct.ts: the layout of 1 struct differs')
  assert.match(err, 'src/unit.struct.ts: the layout of 1 struct differs')
  assert.match(err, '    added y: f32 at 4\n')
})

conform(
  'prefers the schema beside the file, and asks which one if there are several',
  ({ project }) => {
    saved(project)
    project.write({ 'other/unit.struct.ts': UNIT, 'other/deep/unit.struct.ts': UNIT })
    project.write({ 'unit.v1.json': project.read('src/unit.gen.json') })
    const { code, err } = project.offheap('gen', '--conform', 'unit.v1.json')
    assert.is(code, 2)
    assert.match(err, 'unit.v1.json can belong to several schemas')
    assert.is(project.offheap('gen', '--conform', 'src/unit.gen.json').code, 0)
    assert.is(project.offheap('gen', 'other/deep', '--conform', 'unit.v1.json').code, 0)
  },
)

conform('refuses files that are missing or something else, and other options', ({ project }) => {
  saved(project)
  project.write({ 'saved/other.json': '{}', 'saved/old.json': '{ "generator": "offheap" }' })
  const failures: readonly (readonly [string[], number, string])[] = [
    [['gen', 'src', '--conform', 'saved/none.json'], 1, 'no such file'],
    [['gen', 'src', '--conform', 'saved/other.json'], 1, 'not a representation as JSON'],
    [['gen', 'src', '--conform', 'saved/old.json'], 1, 'not a representation as JSON'],
    [['gen', 'src', '--conform'], 2, 'conform'],
    [['gen', 'src/unit.struct.ts', '--conform', 'saved/world.v1.json'], 2, 'not among the schemas'],
    ...['--check', '--watch', '--ir', '--c', '--wgsl'].map((option) => {
      return [[...ARGS, option], 2, 'mutually exclusive'] as [string[], number, string]
    }),
    [[...ARGS, '--out', 'x'], 2, 'mutually exclusive'],
  ]
  for (const [args, expected, text] of failures) {
    const { code, err } = project.offheap(...args)
    assert.is(code, expected, `${args.join(' ')}: ${err}`)
    assert.match(err, text)
  }
  project.write({ 'src/unit.struct.ts': UNIT.replace('f32 }', 'x }').replace('x: f32', 'x: f33') })
  const { code, err } = project.offheap(...ARGS)
  assert.is(code, 1)
  assert.match(err, 'nothing was compared')
})

conform.run()
