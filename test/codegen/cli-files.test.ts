import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { COMMAND, Project } from '../support/project.ts'

/** Files that the command finds and writes, and its reports of problems with files and links. */
const files = suite<{ project: Project }>('codegen/cli-files')

files.before.each(async (context) => {
  context.project = await Project.make()
})

files.after.each(({ project }) => project.remove())

const POINT = `import type { f32 } from 'offheap/schema'\nexport interface Point { x: f32 }\n`

function importing(specifier: string): string {
  return `import type { Point } from '${specifier}'\nexport interface Main { point: Point }\n`
}

function specifiersOf(text: string): string[] {
  return [...text.matchAll(/from '(\.[^']+)'/g)].map((match) => match[1]!)
}

files('mirrors the schemas below their common root with --out', ({ project }) => {
  project.write({
    'src/parts/point.struct.ts': POINT,
    'src/deep/er/main.struct.ts': importing('../../parts/point.struct.js'),
  })
  const { code, out, err } = project.offheap('gen', 'src', '--out', 'made/here')
  assert.equal([code, err], [0, ''])
  assert.match(
    out,
    'written: made/here/deep/er/main.gen.ts\nwritten: made/here/parts/point.gen.ts\n',
  )
  const main = project.read('made/here/deep/er/main.gen.ts')
  assert.equal(specifiersOf(main), ['../../parts/point.gen.js'])
  assert.is(project.offheap('gen', 'src', '--out', 'made/here', '--check').code, 0)
  assert.is(project.offheap('gen', '--out', project.path('made/here'), '--check').code, 0)
  assert.not.ok(project.has('src/parts/point.gen.ts'))

  assert.match(project.offheap('gen', 'src/parts', '--out', '.').out, 'written: point.gen.ts\n')
})

files(
  'imports a schema that --out does not compile from the generated file next to it',
  ({ project }) => {
    project.write({
      'shared/point.struct.ts': POINT,
      'src/deep/main.struct.ts': importing('../../shared/point.struct.ts'),
      'src/other.struct.ts': importing('./deep/../../shared/point.struct'),
    })
    const { code, err } = project.offheap('gen', 'src', '--out', 'made')
    assert.is(code, 0)
    assert.match(err, "imports shared/point.struct.ts, but shared/point.gen.ts doesn't exist")
    assert.equal(specifiersOf(project.read('made/deep/main.gen.ts')), ['../../shared/point.gen.ts'])
    assert.equal(specifiersOf(project.read('made/other.gen.ts')), ['../shared/point.gen'])
  },
)

files('writes code with --out that runs in its new place', ({ project }) => {
  project.write({
    'shared/point.struct.ts': POINT,
    'src/main.struct.ts': importing('../shared/point.struct.ts'),
    'build.mjs': `import { build } from 'esbuild'
      await build({ entryPoints: ['main.ts'], bundle: true, format: 'esm', outfile: 'main.mjs' })`,
    'main.ts': `import { Arena } from 'offheap'
      import { Main } from './made/main.gen.ts'
      console.log(Main.create(new Arena(4096), { point: { x: 1.5 } }).point.x)`,
  })
  project.offheap('gen', 'shared')
  project.offheap('gen', 'src', '--out', 'made')
  assert.equal(project.node('build.mjs').err, '')
  assert.is(project.node('main.mjs').out, '1.5\n')
})

files('follows no symbolic link into a folder and writes through none', ({ project }) => {
  project.write({ 'real/a.struct.ts': POINT, 'elsewhere/b.struct.ts': POINT, 'target.txt': 'mine' })
  symlinkSync(project.path('elsewhere'), project.path('real/elsewhere'))
  symlinkSync(project.path('real'), project.path('real/circle'))
  symlinkSync(project.path('elsewhere/b.struct.ts'), project.path('real/b.struct.ts'))
  assert.match(project.offheap('gen', 'real').out, '1 schema, 1 struct: 1 file written')
  assert.match(project.offheap('gen', 'real/elsewhere').out, 'written: real/elsewhere/b.gen.ts')
  assert.match(project.offheap('gen', 'real/b.struct.ts').out, 'written: real/b.gen.ts')

  for (const target of ['target.txt', 'nothing.txt']) {
    project.delete('real/a.gen.ts')
    symlinkSync(project.path(target), project.path('real/a.gen.ts'))
    const { code, err } = project.offheap('gen', 'real')
    assert.is(code, 1)
    assert.match(err, 'not written by offheap: real/a.gen.ts')
  }
  assert.is(project.read('target.txt'), 'mine')
  assert.not.ok(project.has('nothing.txt'))
})

files('reads arguments that look like numbers as paths', ({ project }) => {
  project.write({ '007/a.struct.ts': POINT, '7/b.struct.ts': POINT })
  assert.match(project.offheap('gen', '--check', '007').err, /^missing: 007\/a\.gen\.ts\n/)
  assert.match(project.offheap('gen', '007', '--out', '1e3').out, /^written: 1e3\/a\.gen\.ts\n/)
  assert.match(project.offheap('gen', '007', '--out=0x10').out, /^written: 0x10\/a\.gen\.ts\n/)
})

files('does not touch a folder that has the name of a generated file', ({ project }) => {
  project.write({ 'a.struct.ts': POINT, 'a.gen.ts/keep': '' })
  const { code, err } = project.offheap('gen')
  assert.is(code, 1)
  assert.match(err, 'not written by offheap: a.gen.ts')
})

files('reports files that cannot be read or written, with the reason', ({ project }) => {
  project.write({ 'a.struct.ts': POINT, file: '', 'b/latin.struct.ts': '' })
  writeFileSync(project.path('b/latin.struct.ts'), Buffer.from('/** caf\xe9 */', 'latin1'))
  symlinkSync('circle.struct.ts', project.path('circle.struct.ts'))
  if (process.platform !== 'win32') spawnSync('mkfifo', [project.path('pipe.struct.ts')])
  assert.is(
    project.offheap('gen', 'pipe.struct.ts').code,
    2,
    'the command does not wait for a pipe',
  )
  for (const [args, problem] of [
    [['gen', 'a.struct.ts', '--out', 'file'], "can't write file/a.gen.ts: "],
    [['gen', 'b'], "can't read b/latin.struct.ts: its bytes are not UTF-8\nFix: save it as UTF-8."],
    [['gen', 'circle.struct.ts'], "can't read circle.struct.ts: its symbolic links form a cycle"],
  ] as const) {
    const { code, out, err } = project.offheap(...args)
    assert.equal([code, out], [1, ''])
    assert.match(err, `offheap: ${problem}`)
    assert.match(err, /\nFix: .+\.\n$/)
    assert.not.match(err, 'report it')
  }
})

files('writes no file when one of them cannot be written', ({ project }) => {
  if (process.platform === 'win32') return
  const long = Array.from({ length: 200 }, (_, index) => `f${index}: f32`).join('; ')
  const large = POINT.replace('x: f32', long)
  project.write({ 'a.struct.ts': POINT, 'b.struct.ts': large })
  const script = `ulimit -f 32; trap '' XFSZ; exec "$0" "$@"`
  const command = [process.execPath, COMMAND, 'gen']
  const options = {
    cwd: project.folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  } as const
  const { status, stderr } = spawnSync('sh', ['-c', script, ...command], options)
  assert.is(status, 1)
  assert.match(stderr, "offheap: can't write b.gen.ts: it exceeds the limit of file sizes (EFBIG)")
  assert.equal(readdirSync(project.folder).sort(), [
    'a.struct.ts',
    'b.struct.ts',
    'node_modules',
    'package.json',
  ])
})

files('compiles a thousand schemas that import each other', ({ project }) => {
  const count = 1_000
  const names = Array.from({ length: count }, (_, index) => `part${index % 10}/s${index}.struct.ts`)
  const textOf = (index: number): string =>
    index === 0
      ? POINT.replace('Point', 'S0')
      : `import type { f32, Ptr } from 'offheap/schema'
         import type { S${index - 1} } from '../part${(index - 1) % 10}/s${index - 1}.struct.ts'
         export interface S${index} {
           x: f32
           next: Ptr<S${index - 1}> | null
           ${index % 50 === 0 ? '' : `inner: S${index - 1}`}
         }`
  project.write(Object.fromEntries(names.map((name, index) => [name, textOf(index)])))
  const { code, out, err } = project.offheap('gen')
  assert.equal([code, err], [0, ''])
  assert.match(out, /^1,000 schemas, 1,000 structs: 1,000 files written \(\d+ ms\)\n$/)
  for (const index of [0, 49, 50, 999]) {
    const text = project.read(names[index]!.replace('struct', 'gen'))
    const bytes = (index < 50 ? 4 : 8) + (index % 50) * 8
    assert.match(text, ` ${bytes} bytes, align 4\n`)
    assert.match(text, `export class S${index} `)
  }
  // The hashes of all structs from which the changed one can be reached change, too.
  project.write({ [names[500]!]: textOf(500).replace('x: f32', 'x: f32; y: f32') })
  assert.match(project.offheap('gen', '--json').out, '"written":500,')
})

files('reports a folder that it has no permission to read', ({ project }) => {
  // Windows has other permissions.
  if (process.platform === 'win32') return
  project.write({ 'src/secret/deep.struct.ts': POINT, 'src/point.struct.ts': POINT })
  chmodSync(project.folder, 0o755)
  chmodSync(project.path('src/secret'), 0)
  // The administrator can read every folder, so that another user runs the command.
  const user = process.getuid!() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const options = { cwd: project.folder, encoding: 'utf8', ...user } as const
  for (const args of [
    ['gen', 'src', '--check'],
    ['gen', '--check'],
    ['gen', 'src/**/*.struct.ts'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], options)
    assert.equal([status, args], [1, args])
    assert.match(stderr, "can't read src/secret: permission denied (EACCES)")
    assert.match(stderr, 'or name the folders that contain schemas')
  }
  const named = spawnSync(
    process.execPath,
    [COMMAND, 'gen', 'src/point.struct.ts', '--check'],
    options,
  )
  assert.match(named.stderr, 'missing: src/point.gen.ts')
  chmodSync(project.path('src/secret'), 0o755)
})

files.run()
