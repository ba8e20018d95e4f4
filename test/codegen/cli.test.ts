import { statSync, utimesSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { manifest, Project } from '../support/project.ts'

/** Runs the command line in a process and a folder of its own. */
const cli = suite<{ project: Project }>('codegen/cli')

cli.before.each(async (context) => {
  context.project = await Project.make()
})

cli.after.each(({ project }) => project.remove())

const POINT = `import type { f32 } from 'offheap/schema'\nexport interface Point { x: f32 }\n`

cli(
  'writes a file next to each schema below the folder, and skips node_modules, dist and build',
  ({ project }) => {
    project.write({
      'point.struct.ts': POINT,
      'deep/er/point.struct.ts': POINT,
      'node_modules/a/point.struct.ts': POINT,
      'dist/point.struct.ts': POINT,
      'deep/build/point.struct.ts': POINT,
      'other.ts': 'export {}',
    })
    const { code, out, err } = project.offheap('gen')
    assert.equal([code, err], [0, ''])
    const written = ['written: deep/er/point.gen.ts', 'written: point.gen.ts'].join('\n')
    assert.match(out, `${written}\n2 schemas, 2 structs: 2 files written (`)
    assert.ok(project.has('point.gen.ts') && project.has('deep/er/point.gen.ts'))
    for (const name of ['node_modules/a', 'dist', 'deep/build']) {
      assert.not.ok(project.has(`${name}/point.gen.ts`), name)
    }
  },
)

cli('accepts files, folders and globs', ({ project }) => {
  const names = [
    'a/one.struct.ts',
    'b/two.struct.ts',
    'c/three.struct.ts',
    'd/[4].struct.ts',
    'dist/five.struct.ts',
  ]
  project.write(Object.fromEntries(names.map((name) => [name, POINT])))
  const args = [
    'a',
    'b/two.struct.ts',
    './b/../b/two.struct.ts',
    project.path('b/two.struct.ts'),
    'c/*.struct.ts',
    'd/[4].struct.ts',
  ]
  assert.match(project.offheap('gen', ...args).out, '4 schemas, 4 structs: 4 files written (')
  for (const name of names.slice(0, 4)) assert.ok(project.has(name.replace('struct', 'gen')), name)
  const { out } = project.offheap('gen', project.path('dist/five.struct.ts'), 'dist')
  assert.match(out, 'written: dist/five.gen.ts\n1 schema, 1 struct: 1 file written (')
  assert.ok(project.has('dist/five.gen.ts'))
})

cli('writes only files that change', ({ project }) => {
  project.write({ 'a.struct.ts': POINT, 'b.struct.ts': POINT })
  project.offheap('gen')
  const long = new Date(2020, 1, 1)
  for (const name of ['a.gen.ts', 'b.gen.ts']) utimesSync(project.path(name), long, long)
  project.write({ 'b.struct.ts': POINT.replace('x:', 'y:') })
  const { out } = project.offheap('gen')
  assert.match(out, 'written: b.gen.ts\n2 schemas, 2 structs: 1 file written, 1 up to date (')
  assert.equal(statSync(project.path('a.gen.ts')).mtime, long)
  assert.not.equal(statSync(project.path('b.gen.ts')).mtime, long)
  assert.match(project.read('b.gen.ts'), 'get y()')
})

cli('lists missing and outdated files with --check and writes nothing', ({ project }) => {
  project.write({ 'a.struct.ts': POINT, 'b.struct.ts': POINT, 'c.struct.ts': POINT })
  project.offheap('gen')
  const checked = project.offheap('gen', '--check')
  assert.equal([checked.code, checked.err], [0, ''])
  assert.match(checked.out, /^3 schemas, 3 structs: 3 files up to date \(\d+ ms\)\n$/)
  project.delete('a.gen.ts')
  project.write({ 'b.struct.ts': POINT.replace('x: f32', 'x: f32; y: f32') })
  const { code, out, err } = project.offheap('gen', '--check')
  assert.is(code, 1)
  assert.is(out, '')
  assert.is(
    err,
    'missing: a.gen.ts\nout of date: b.gen.ts\n2 of 3 generated files to write: run `offheap gen`\n',
  )
  assert.not.ok(project.has('a.gen.ts'))
})

cli('accepts line breaks that git has converted', ({ project }) => {
  project.write({ 'a.struct.ts': POINT })
  project.offheap('gen')
  project.write({ 'a.gen.ts': project.read('a.gen.ts').replaceAll('\n', '\r\n') })
  assert.is(project.offheap('gen', '--check').code, 0)
})

cli('does not overwrite a file that it did not generate', ({ project }) => {
  const mine = 'export const mine = 1\n'
  project.write({
    'a.struct.ts': POINT,
    'a.gen.ts': mine,
    'b.struct.ts': POINT,
    'c.struct.ts': POINT,
    'c.gen.ts': '\n',
  })
  const { code, err } = project.offheap('gen')
  assert.is(code, 1)
  assert.match(err, 'not written by offheap: a.gen.ts\n')
  assert.is(project.read('a.gen.ts'), mine)
  assert.not.ok(project.has('b.gen.ts'))
  assert.is(project.offheap('gen', '--check').code, 1)
  project.delete('a.gen.ts')
  assert.match(project.offheap('gen').out, '3 schemas, 3 structs: 3 files written (')
})

cli('reports every error of every schema and writes nothing', ({ project }) => {
  project.write({
    'a.struct.ts': POINT,
    'b.struct.ts': 'export interface B { x: number; y: string }',
    'c.struct.ts': 'export interface C {',
  })
  const { code, out, err } = project.offheap('gen')
  assert.is(code, 1)
  assert.is(out, '')
  assert.match(err, 'b.struct.ts:1:25 PLAIN_TYPE\n')
  assert.match(err, 'b.struct.ts:1:36 PLAIN_TYPE\n')
  assert.match(err, 'c.struct.ts:1:21 SYNTAX\n')
  assert.match(err, '3 errors in 2 schemas; nothing was written\n')
  assert.not.match(err, '\u001b')
  assert.not.ok(project.has('a.gen.ts'))
})

cli('reads imported schemas without writing their files', ({ project }) => {
  project.write({
    'shared/point.struct.ts': POINT,
    'a/main.struct.ts': `import type { Point } from '../shared/point.struct.ts'
      export interface Main { point: Point }`,
  })
  const { code, out, err } = project.offheap('gen', 'a')
  assert.is(code, 0)
  assert.match(out, '1 schema, 1 struct: 1 file written (')
  const note = 'note: a/main.struct.ts imports shared/point.struct.ts, but shared/point.gen.ts'
  assert.is(err, `${note} doesn't exist; compile that schema as well\n`)
  assert.not.ok(project.has('shared/point.gen.ts'))
  project.offheap('gen', 'shared')
  assert.is(project.offheap('gen', 'a').err, '')

  project.delete('shared')
  project.write({ 'shared/point.struct.ts/keep': '' })
  const missing = project.offheap('gen', 'a')
  assert.is(missing.code, 1)
  assert.match(missing.err, 'a/main.struct.ts:1:28 FILE_NOT_FOUND\n')
  assert.match(missing.err, 'shared/point.struct.ts does not exist')
})

cli('exits with 2 and a hint after invalid arguments', ({ project }) => {
  project.write({ 'a.ts': 'export {}' })
  for (const [args, problem] of [
    [[], 'missing command'],
    [['generate'], 'unknown command `generate`'],
    [['gen', '--frobnicate'], 'Unknown option `--frobnicate`'],
    [['gen'], 'no schema (NAME.struct.ts) found at .'],
    [['gen', 'nowhere'], 'no schema (NAME.struct.ts) found at nowhere'],
    [['gen', 'a.ts'], 'no schema (NAME.struct.ts) found at a.ts'],
    [['gen', '*.ts'], 'no schema (NAME.struct.ts) found at *.ts'],
    [['gen', '*/x/*.struct.ts'], 'no schema (NAME.struct.ts) found at */x/*.struct.ts'],
    [['gen', '--check', '--watch'], '--check and --watch are mutually exclusive'],
    [['gen', '--out', 'a', '--out', 'b'], '--out takes only one folder'],
    [['gen', '--out'], 'option `--out <folder>` value is missing'],
  ] as const) {
    const { code, out, err } = project.offheap(...args)
    assert.equal([code, out, err], [2, '', `offheap: ${problem}\nTry \`offheap --help\`.\n`])
  }
})

cli('prints help and the version', ({ project }) => {
  const help = project.offheap('--help')
  assert.is(help.code, 0)
  assert.match(help.out, 'gen [...paths]')
  const genHelp = project.offheap('gen', '--help')
  assert.is(genHelp.code, 0)
  assert.match(genHelp.out, '--check')
  const version = project.offheap('--version')
  assert.is(version.code, 0)
  assert.match(version.out, `offheap/${manifest.version}`)
})

cli.run()
