import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** The command line as people run it: a process of its own, in a folder of its own. */
const cli = suite<{ folder: string }>('codegen/cli')

const SCRIPT = 'build/codegen-cli/cli.js'

cli.before(async () => {
  await build({
    entryPoints: ['codegen/cli.ts'],
    outfile: SCRIPT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    sourcemap: 'inline',
  })
})

cli.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'offheap-cli-'))
})

cli.after.each(({ folder }) => rmSync(folder, { recursive: true }))

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function offheap(folder: string, ...args: string[]): Result {
  const options = {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '' },
  } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(SCRIPT), ...args],
    options,
  )
  assert.not.match(stderr, /^\s+at /m, 'no stack is shown')
  return { code: status, out: stdout, err: stderr }
}

const POINT = `import type { f32 } from 'offheap/schema'\nexport interface Point { x: f32 }\n`

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const has = (folder: string, name: string): boolean => existsSync(join(folder, name))

cli('writes a file beside each schema below, and none in folders of others', ({ folder }) => {
  write(folder, {
    'point.struct.ts': POINT,
    'deep/er/point.struct.ts': POINT,
    'node_modules/a/point.struct.ts': POINT,
    'dist/point.struct.ts': POINT,
    'deep/build/point.struct.ts': POINT,
    'other.ts': 'export {}',
  })
  assert.equal(offheap(folder, 'gen'), { code: 0, out: '2 schemas: 2 files written\n', err: '' })
  assert.ok(has(folder, 'point.gen.ts') && has(folder, 'deep/er/point.gen.ts'))
  for (const name of ['node_modules/a', 'dist', 'deep/build']) {
    assert.not.ok(has(folder, `${name}/point.gen.ts`), name)
  }
})

cli('takes files, folders and globs', ({ folder }) => {
  const names = [
    'a/one.struct.ts',
    'b/two.struct.ts',
    'c/three.struct.ts',
    'd/[4].struct.ts',
    'dist/five.struct.ts',
  ]
  write(folder, Object.fromEntries(names.map((name) => [name, POINT])))
  const args = [
    'a',
    'b/two.struct.ts',
    './b/../b/two.struct.ts',
    'c/*.struct.ts',
    'd/[4].struct.ts',
  ]
  assert.is(offheap(folder, 'gen', ...args).out, '4 schemas: 4 files written\n')
  for (const name of names.slice(0, 4)) assert.ok(has(folder, name.replace('struct', 'gen')), name)
  assert.is(
    offheap(folder, 'gen', join(folder, 'dist/five.struct.ts')).out,
    '1 schema: 1 file written\n',
  )
  assert.ok(has(folder, 'dist/five.gen.ts'))
})

cli('touches only what changes', ({ folder }) => {
  write(folder, { 'a.struct.ts': POINT, 'b.struct.ts': POINT })
  offheap(folder, 'gen')
  const long = new Date(2020, 1, 1)
  for (const name of ['a.gen.ts', 'b.gen.ts']) utimesSync(join(folder, name), long, long)
  write(folder, { 'b.struct.ts': POINT.replace('x:', 'y:') })
  assert.is(offheap(folder, 'gen').out, '2 schemas: 1 file written\n')
  assert.equal(statSync(join(folder, 'a.gen.ts')).mtime, long)
  assert.not.equal(statSync(join(folder, 'b.gen.ts')).mtime, long)
  assert.match(readFileSync(join(folder, 'b.gen.ts'), 'utf8'), 'get y()')
})

cli('--check lists what is missing or out of date, and writes nothing', ({ folder }) => {
  write(folder, { 'a.struct.ts': POINT, 'b.struct.ts': POINT, 'c.struct.ts': POINT })
  offheap(folder, 'gen')
  assert.equal(offheap(folder, 'gen', '--check'), {
    code: 0,
    out: '3 generated files up to date\n',
    err: '',
  })
  rmSync(join(folder, 'a.gen.ts'))
  write(folder, { 'b.struct.ts': POINT.replace('f32 }\n', 'f32; y: f32 }\n') })
  const { code, out, err } = offheap(folder, 'gen', '--check')
  assert.is(code, 1)
  assert.is(out, '')
  assert.is(
    err,
    'missing: a.gen.ts\nout of date: b.gen.ts\n2 of 3 generated files to write: run `offheap gen`\n',
  )
  assert.not.ok(has(folder, 'a.gen.ts'))
})

cli('does not mind line breaks that git has changed', ({ folder }) => {
  write(folder, { 'a.struct.ts': POINT })
  offheap(folder, 'gen')
  const path = join(folder, 'a.gen.ts')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  assert.is(offheap(folder, 'gen', '--check').code, 0)
})

cli('overwrites nothing that somebody else has written', ({ folder }) => {
  const mine = 'export const mine = 1\n'
  write(folder, {
    'a.struct.ts': POINT,
    'a.gen.ts': mine,
    'b.struct.ts': POINT,
    'c.struct.ts': POINT,
    'c.gen.ts': '\n',
  })
  const { code, err } = offheap(folder, 'gen')
  assert.is(code, 1)
  assert.match(err, 'not written by offheap: a.gen.ts\n')
  assert.is(readFileSync(join(folder, 'a.gen.ts'), 'utf8'), mine)
  assert.not.ok(has(folder, 'b.gen.ts'))
  rmSync(join(folder, 'a.gen.ts'))
  assert.is(offheap(folder, 'gen').out, '3 schemas: 3 files written\n')
})

cli('tells every error of every schema, and writes nothing', ({ folder }) => {
  write(folder, {
    'a.struct.ts': POINT,
    'b.struct.ts': 'export interface B { x: number; y: string }',
    'c.struct.ts': 'export interface C {',
  })
  const { code, out, err } = offheap(folder, 'gen')
  assert.is(code, 1)
  assert.is(out, '')
  assert.match(err, 'b.struct.ts:1:25 PLAIN_TYPE\n')
  assert.match(err, 'b.struct.ts:1:36 PLAIN_TYPE\n')
  assert.match(err, 'c.struct.ts:1:21 SYNTAX\n')
  assert.match(err, '3 errors in 2 schemas; nothing was written\n')
  assert.not.match(err, '\u001b')
  assert.not.ok(has(folder, 'a.gen.ts'))
})

cli('reads imported schemas without writing their files', ({ folder }) => {
  write(folder, {
    'shared/point.struct.ts': POINT,
    'a/main.struct.ts': `import type { Point } from '../shared/point.struct.ts'\nexport interface Main { point: Point }`,
  })
  assert.is(offheap(folder, 'gen', 'a').out, '1 schema: 1 file written\n')
  assert.not.ok(has(folder, 'shared/point.gen.ts'))
  rmSync(join(folder, 'shared'), { recursive: true })
  mkdirSync(join(folder, 'shared/point.struct.ts'), { recursive: true })
  const { code, err } = offheap(folder, 'gen', 'a')
  assert.is(code, 1)
  assert.match(err, 'a/main.struct.ts:1:28 FILE_NOT_FOUND\n')
  assert.match(err, 'There is no file shared/point.struct.ts.')
})

cli('answers a call that makes no sense with 2 and a hint', ({ folder }) => {
  write(folder, { 'a.ts': 'export {}' })
  for (const [args, problem] of [
    [[], 'no command given'],
    [['generate'], 'there is no command `generate`'],
    [['gen', '--frobnicate'], 'Unknown option `--frobnicate`'],
    [['gen'], 'no schema (NAME.struct.ts) found at .'],
    [['gen', 'nowhere'], 'no schema (NAME.struct.ts) found at nowhere'],
    [['gen', 'a.ts'], 'no schema (NAME.struct.ts) found at a.ts'],
    [['gen', '*.ts'], 'no schema (NAME.struct.ts) found at *.ts'],
  ] as const) {
    const { code, out, err } = offheap(folder, ...args)
    assert.equal([code, out, err], [2, '', `offheap: ${problem}\nTry \`offheap --help\`.\n`])
  }
})

cli('tells in a sentence what the system refuses', ({ folder }) => {
  write(folder, { 'a.struct.ts': POINT })
  mkdirSync(join(folder, 'a.gen.ts'))
  const { code, err } = offheap(folder, 'gen')
  assert.is(code, 1)
  assert.match(err, /^offheap: EISDIR/)
})

cli('has help and a version', ({ folder }) => {
  const help = offheap(folder, '--help')
  assert.is(help.code, 0)
  assert.match(help.out, 'gen [...paths]')
  const genHelp = offheap(folder, 'gen', '--help')
  assert.is(genHelp.code, 0)
  assert.match(genHelp.out, '--check')
  const version = offheap(folder, '--version')
  const { version: expected } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string
  }
  assert.is(version.code, 0)
  assert.match(version.out, `offheap/${expected}`)
})

cli.run()
