import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { SchemaError } from '../../codegen/diagnostic.ts'
import {
  codesOf,
  compileBody,
  errorFixtures,
  expectErrors,
  expectGolden,
  goldenSchemas,
  readErrorFixture,
  readIfThere,
  schema,
} from '../support/codegen.ts'

const compiling = suite('codegen/compile')

compiling('generates the golden file of each golden schema', () => {
  const paths = goldenSchemas()
  assert.ok(paths.length >= 10)
  for (const path of paths) {
    const { outputs, errors } = compile([{ path, text: readFileSync(path, 'utf8') }], readIfThere)
    assert.equal(errors.map(String), [])
    assert.is(outputs.length, 1)
    assert.is(outputs[0]!.path, path.replace('.struct.ts', '.gen.ts'))
    expectGolden(outputs[0]!.path, outputs[0]!.text)
  }
})

function diagnose(path: string): readonly SchemaError[] {
  const { outputs, errors } = compile([{ path, text: readErrorFixture(path)! }], readErrorFixture)
  assert.is(outputs.length, 0)
  return errors
}

compiling('reports the expected errors for each invalid schema in test/golden/errors', () => {
  for (const path of errorFixtures()) {
    const errors = diagnose(path).map(({ message }) => `${message}\n`)
    assert.is.not(errors.length, 0, path)
    expectErrors(path, errors.join('\n'))
  }
})

compiling('has an invalid schema in test/golden/errors for every error code', () => {
  const text = readFileSync('codegen/diagnostic.ts', 'utf8')
  const union = /export type SchemaErrorCode =\n((?: {2}\| '\w+'\n)+)/.exec(text)![1]!
  const codes = [...union.matchAll(/'(\w+)'/g)].map((match) => match[1]!)
  const shown = new Set<string>(
    errorFixtures().flatMap((path) => diagnose(path).map(({ code }) => code)),
  )
  assert.equal([...shown].sort(), codes.sort())
})

compiling('reports all errors of all files, ordered by file and position', () => {
  const files = [
    { path: 'b.struct.ts', text: schema('export interface B { x: f32 | null; y: number }') },
    { path: 'a.struct.ts', text: schema('export interface A { a: Nothing\n b?: List<f32> }') },
  ]
  const { errors } = compile(files)
  assert.equal(
    errors.map(({ path, code, line }) => `${path}:${line} ${code}`),
    [
      'b.struct.ts:2 NULLABLE_TYPE',
      'b.struct.ts:2 PLAIN_TYPE',
      'a.struct.ts:2 UNKNOWN_TYPE',
      'a.struct.ts:3 OPTIONAL_FIELD',
    ],
  )
})

compiling('reports errors of imported schemas once', () => {
  const texts: Record<string, string> = {
    'shared.struct.ts': schema('export interface Shared { x: string }'),
    'middle.struct.ts': `import type { Shared } from './shared.struct.ts'
      export interface Middle { shared: Shared }`,
  }
  const text = `import type { Shared } from './shared.struct.ts'
    import type { Middle } from './middle.struct.ts'
    export interface Main { shared: Shared; middle: Middle }`
  const { errors, outputs } = compile([{ path: 'main.struct.ts', text }], (path) => texts[path])
  assert.equal(
    errors.map(({ path, code }) => `${path} ${code}`),
    ['shared.struct.ts PLAIN_TYPE'],
  )
  assert.is(outputs.length, 0)
})

compiling('reports one error for one mistake, however often the name is used', () => {
  assert.equal(
    codesOf('export interface A { a: X; b: X; c: Ptr<X> | null; d: FixedArray<X, 2> }'),
    ['UNKNOWN_TYPE'],
  )
  assert.equal(codesOf('export type T = string\nexport interface A { a: T; b: T }'), ['PLAIN_TYPE'])
  assert.equal(codesOf('export interface A<T> { a: T }'), ['GENERIC_STRUCT'])
  const broken = { path: 'broken.struct.ts', text: 'export interface' }
  const user = `import type { B } from './broken.struct.ts'\nexport interface A { b: B }`
  const { errors } = compile([{ path: 'a.struct.ts', text: user }, broken])
  assert.equal(
    errors.map(({ path, code }) => `${path} ${code}`),
    ['broken.struct.ts SYNTAX'],
  )
})

compiling('reads a schema that several files import once, and none that was given', () => {
  const asked: string[] = []
  const vec = 'export interface V { x: f32 }'
  const sources = ['a', 'b'].map((name) => ({
    path: `deep/${name}.struct.ts`,
    text: schema(`import type { V } from '../v.struct.ts'
      import type { W } from './w.struct'
      export interface ${name.toUpperCase()} { v: V; w: W }`),
  }))
  const given = { path: 'deep/w.struct.ts', text: schema('export interface W { x: f32 }') }
  const { errors, outputs } = compile([...sources, given], (path) => {
    asked.push(path)
    return path === 'v.struct.ts' ? schema(vec) : undefined
  })
  assert.equal(errors.map(String), [])
  assert.equal(asked, ['v.struct.ts'])
  assert.equal(
    outputs.map(({ path }) => path),
    ['deep/a.gen.ts', 'deep/b.gen.ts', 'deep/w.gen.ts'],
  )
})

compiling('treats two spellings of one path as one file', () => {
  const a = schema(`import type { B } from './b.struct.ts'\nexport interface A { b: B }`)
  const b = schema('export interface B { x: f32 }')
  const { outputs, errors } = compile([
    { path: './a.struct.ts', text: a },
    { path: 'x/../b.struct.ts', text: b },
    { path: 'b.struct.ts', text: b },
  ])
  assert.equal(errors.map(String), [])
  assert.equal(
    outputs.map(({ path }) => path),
    ['a.gen.ts', 'b.gen.ts'],
  )
})

compiling('refuses a source whose name does not end in .struct.ts', () => {
  const text = schema('export interface A { x: f32 }')
  for (const path of [
    'a.ts',
    'struct.ts',
    '.struct.ts',
    'a/.struct.ts',
    'a.struct.js',
    'a.struct.tsx',
  ]) {
    const { outputs, errors } = compile([{ path, text }])
    assert.equal([errors.map(({ code }) => code), outputs], [['NOT_A_SCHEMA'], []], path)
  }
})

compiling('depends only on its arguments', () => {
  const paths = goldenSchemas()
  const sources = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const together = compile(sources, readIfThere)
  const reversed = compile(sources.toReversed(), readIfThere)
  assert.equal(together.outputs, reversed.outputs.toReversed())
  for (const { text } of together.outputs) assert.not.match(text, process.cwd())
})

compiling('generates the same code for any line breaks and with a byte order mark', () => {
  const path = 'test/golden/drift/docs.struct.ts'
  const text = readFileSync(path, 'utf8')
  const expected = compile([{ path, text }]).outputs[0]!.text
  for (const variant of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
    const { outputs, errors } = compile([{ path, text: variant }])
    assert.equal(errors.map(String), [])
    assert.is(outputs[0]!.text, expected)
  }
})

compiling('compiles a struct of 100,000 fields', () => {
  const fields = Array.from(
    { length: 100_000 },
    (_, index) => `  f${index}: ${index % 2 ? 'f64' : 'u8'}\n`,
  )
  const { outputs, errors } = compileBody(`export interface Huge {\n${fields.join('')}}`)
  assert.equal(errors.map(String), [])
  assert.match(outputs[0]!.text, 'static readonly size = 800000; ')
})

compiling('reports 100,000 errors', () => {
  const fields = Array.from({ length: 100_000 }, (_, index) => `  f${index}: number\n`)
  const { errors } = compileBody(`export interface Huge {\n${fields.join('')}}`)
  assert.is(errors.length, 100_000)
  assert.is(errors.at(-1)!.line, 100_002)
})

compiling('compiles a chain of 10,000 structs that point to one another', () => {
  const structs = Array.from(
    { length: 10_000 },
    (_, index) => `export interface S${index} { next: Ptr<S${(index + 1) % 10_000}> | null }\n`,
  )
  assert.is(compileBody(structs.join('')).errors.length, 0)
})

compiling('refuses a chain of 10,000 structs inside one another', () => {
  const structs = Array.from(
    { length: 10_000 },
    (_, index) =>
      `export interface S${index} { ${index === 9_999 ? 'x: u8' : `inner: S${index + 1}`} }\n`,
  )
  assert.equal(codesOf(structs.join('')), ['TOO_DEEP'])
  const ring = structs.join('').replace('x: u8', 'inner: S0')
  const { errors } = compileBody(ring)
  assert.equal(
    errors.map(({ code }) => code),
    ['RECURSIVE_STRUCT'],
  )
  assert.match(errors[0]!.problem, 'S0.inner → S1.inner')
  assert.match(errors[0]!.problem, '… → S9999.inner → S0')
  assert.ok(errors[0]!.message.length < 1_000)
})

compiling('accepts structs nested 100 levels deep and refuses the next level', () => {
  const chain = (length: number): string =>
    Array.from(
      { length },
      (_, index) =>
        `export interface S${index} { ${index === 0 ? 'x: u8' : `inner: S${index - 1}`} }\n`,
    ).join('')
  assert.equal(codesOf(chain(100)), [])
  assert.equal(codesOf(chain(101)), ['TOO_DEEP'])
})

compiling('refuses any depth of brackets and unions of any length', () => {
  for (const [open, close] of [
    ['FixedArray<', ', 2>'],
    ['(', ')'],
    ['[', ']'],
    ['{ x: ', '}'],
    ['() => ', ''],
  ] as const) {
    const deep = open.repeat(20_000) + 'f32' + close.repeat(20_000)
    assert.equal(codesOf(`export interface A { x: ${deep} }`), ['TOO_DEEP'])
  }
  const union = `export interface A { x: ${Array(400).fill('f32').join(' | ')} }`
  assert.equal(codesOf(union), ['UNION_MEMBER'])
})

compiling('accepts a struct of exactly 2 GiB and refuses one more byte', () => {
  const page = 'export interface Page { bytes: FixedArray<u8, 1_073_741_824> }\n'
  assert.equal(codesOf(`${page}export interface Book { a: Page; b: Page }`), [])
  assert.equal(codesOf(`${page}export interface Book { a: Page; b: Page; c: u8 }`), [
    'STRUCT_TOO_LARGE',
  ])
  assert.equal(codesOf('export interface A { a: FixedArray<u8, 2_147_483_648> }'), [])
  const shelf = 'export interface Shelf { books: FixedArray<Book, 2>; best: Book }'
  const book = 'export interface Book { a: Page; b: Page; c: Page }'
  assert.equal(codesOf(`${page}${book}${shelf}`), ['STRUCT_TOO_LARGE'])
  assert.equal(codesOf('export interface A { a: FixedArray<u8, 2_147_483_649> }'), [
    'STRUCT_TOO_LARGE',
  ])
  assert.equal(codesOf('export interface A { a: FixedArray<f64, 2_147_483_648> }'), [
    'STRUCT_TOO_LARGE',
  ])
})

compiling('reports errors with class, code, path, line and column', () => {
  const [error] = compileBody('export interface A { x: number }').errors
  assert.instance(error, SchemaError)
  assert.instance(error, Error)
  assert.is(error!.code, 'PLAIN_TYPE')
  assert.is(error!.path, 'test.struct.ts')
  assert.equal([error!.line, error!.column], [2, 25])
})

compiling.run()
