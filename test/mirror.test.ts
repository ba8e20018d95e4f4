import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/**
 * `test/X/name.test.ts` and `test/X/name-topic.test.ts` test `src/X/name.ts`; below `test/codegen`
 * they test files of `codegen`.
 */
const mirror = suite('mirror')

/** Folders of tests that no single source file is responsible for. */
const CROSS_CUTTING = [
  'examples', // the programs of examples/
  'generated', // generated code at run time
  'http', // servers with arenas for requests
  'interop', // arenas shared with C and WebGPU
  'package', // the package as its users load it
  'pages', // the documents and their code blocks
  'scopes', // scopes of arenas
]

/** Tests of the repository itself, at the top of `test`. */
const REPOSITORY = [
  ...['bench', 'bench-ecs', 'bench-group-by', 'bench-joins', 'bench-orders', 'mirror', 'tidy'],
]

/** Folders without tests of their own: long runs, code for tests and generated files. */
const WITHOUT_TESTS = ['golden', 'soak', 'support']

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))

mirror('every test file is named after the source file that it tests', () => {
  assert.ok(tests.length > 100)
  const misplaced = tests.map(misplacement).filter((message) => message !== undefined)
  assert.equal(misplaced, [])
})

mirror('every folder of cross-cutting tests has tests', () => {
  const empty = CROSS_CUTTING.filter(
    (folder) => !tests.some((file) => file.startsWith(`${folder}/`)),
  )
  assert.equal(empty, [])
})

mirror('reports where a misplaced test file belongs', () => {
  assert.is(misplacement('arena.test.ts'), undefined)
  assert.is(misplacement('arena-root.test.ts'), undefined)
  assert.is(misplacement('codegen/emit/emit-types.test.ts'), undefined)
  assert.match(misplacement('arenas.test.ts')!, 'rename it to test/NAME-arenas.test.ts')
  assert.match(misplacement('codegen/emit/types.test.ts')!, 'where codegen/emit/NAME.ts')
  assert.match(misplacement('soak/long.test.ts')!, 'test/soak has no tests')
})

/** Returns what is wrong with the place of a test file, which is given relative to `test`. */
function misplacement(file: string): string | undefined {
  const folder = dirname(file)
  const name = basename(file, '.test.ts')
  const top = file.split('/')[0]!
  if (CROSS_CUTTING.includes(top)) return undefined
  if (WITHOUT_TESTS.includes(top))
    return `test/${file}: test/${top} has no tests. Move it elsewhere.`
  if (folder === '.' && REPOSITORY.includes(name)) return undefined
  const source = top === 'codegen' ? folder : folder === '.' ? 'src' : `src/${folder}`
  if (namesIn(source).some((stem) => name === stem || name.startsWith(`${stem}-`))) return undefined
  const prefix = folder === '.' ? 'test' : `test/${folder}`
  return (
    `test/${file} tests no file of ${source}: rename it to ${prefix}/NAME-${name}.test.ts, ` +
    `where ${source}/NAME.ts is the file that it tests, or move it to one of ` +
    `${CROSS_CUTTING.map((suites) => `test/${suites}`).join(', ')}.`
  )
}

/** Names of the TypeScript files in `folder`, without the extension. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
}

mirror.run()
