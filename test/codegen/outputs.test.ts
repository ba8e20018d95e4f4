import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile, type CompileOptions } from '../../codegen/compile.ts'
import { goldenSchemas, schema } from '../support/codegen.ts'
import { Random } from '../support/random.ts'

/** Files that `compile` makes from each schema, and their paths. */
const outputs = suite('codegen/outputs')

const TEXTS: Readonly<Record<string, string>> = {
  'app/main.struct.ts': `import type { Vec } from '../lib/vec.struct.js'
    import type { Part } from './parts/../parts/part.struct'
    export interface Main { vec: Vec; part: Part }`,
  'app/parts/part.struct.ts': `import type { Vec } from '../../lib/vec.struct.ts'
    export interface Part { vec: Vec }`,
  'lib/vec.struct.ts': schema('/** @wgsl storage */\nexport interface Vec { x: f32; y: f32 }'),
}

const app = ['app/main.struct.ts', 'app/parts/part.struct.ts']

function made(paths: readonly string[], options?: CompileOptions) {
  const sources = paths.map((path) => ({ path, text: TEXTS[path]! }))
  const compiled = compile(sources, (path) => TEXTS[path], options)
  assert.equal(compiled.errors.map(String), [])
  return compiled
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/from '(\.[^']+)'/g)].map((match) => match[1]!)
}

outputs('returns outputs in the order of schemas, then of kinds', () => {
  const { outputs, structs } = made(['lib/vec.struct.ts', ...app], { kinds: ['c', 'wgsl', 'ts'] })
  assert.equal(
    outputs.map(({ path, kind, schema }) => `${schema} ${kind} ${path}`),
    [
      'lib/vec.struct.ts c lib/vec.gen.h',
      'lib/vec.struct.ts wgsl lib/vec.gen.wgsl',
      'lib/vec.struct.ts ts lib/vec.gen.ts',
      'app/main.struct.ts c app/main.gen.h',
      'app/main.struct.ts ts app/main.gen.ts',
      'app/parts/part.struct.ts c app/parts/part.gen.h',
      'app/parts/part.struct.ts ts app/parts/part.gen.ts',
    ],
  )
  assert.is(structs, 3)
})

outputs('generates identical files for imported schemas on request', () => {
  const [main] = app
  assert.equal(
    made([main!]).outputs.map(({ path }) => path),
    ['app/main.gen.ts'],
  )
  const { outputs, structs } = made([main!], { imported: true })
  const paths = ['app/main.gen.ts', 'lib/vec.gen.ts', 'app/parts/part.gen.ts']
  assert.equal(
    outputs.map(({ path }) => path),
    paths,
  )
  assert.is(structs, 3)
  assert.equal(outputs.slice(1, 2), made(['lib/vec.struct.ts']).outputs)
})

outputs('imports other generated files by relative paths', () => {
  const folder = (path: string): string => `out/${path.includes('parts') ? 'p' : 'm'}`
  const { outputs } = made(app, { folder })
  assert.equal(
    outputs.map(({ path, text }) => [path, ...importsOf(text)]),
    [
      ['out/m/main.gen.ts', '../../lib/vec.gen.js', '../p/part.gen'],
      ['out/p/part.gen.ts', '../../lib/vec.gen.ts'],
    ],
  )
  const beside = made(app, { folder: (path) => path.slice(0, path.lastIndexOf('/')) })
  const imports = beside.outputs.map(({ text }) => importsOf(text))
  assert.equal(imports, [['../lib/vec.gen.js', './parts/part.gen'], ['../../lib/vec.gen.ts']])
})

outputs('returns the imports of each schema, whether those files exist or not', () => {
  const text = `import type { Vec } from '../lib/vec.struct.js'
    import type { Gone } from './gone.struct.ts'
    export interface Main { vec: Vec; gone: Gone }`
  const source = { path: 'app/main.struct.ts', text }
  const { imports, outputs, errors } = compile([source], (path) => TEXTS[path])
  assert.equal([outputs.length, errors.length], [0, 1])
  assert.equal(
    [...imports],
    [
      ['app/main.struct.ts', ['lib/vec.struct.ts', 'app/gone.struct.ts']],
      ['lib/vec.struct.ts', []],
    ],
  )
})

outputs('reports progress while it compiles', () => {
  const steps: string[] = []
  const progress: CompileOptions['progress'] = (...step) => steps.push(step.join(' '))
  made(app, { progress })
  assert.equal(steps, ['parsed 0 2', 'parsed 1 3', 'parsed 2 3', 'generated 0 2', 'generated 1 2'])
})

/** Each schema's first struct is inside a struct of the next one, so orders of declaration differ. */
const CHAIN: Readonly<Record<string, string>> = {
  'a.struct.ts': `import type { f32, u8 } from 'offheap/schema'
    import type { C2 } from './c.struct.ts'
    /** @wgsl storage */ export interface A1 { x: f32; c: C2 }
    /** @wgsl storage */ export interface A2 { y: f32 }
    export interface A3 extends A2 { z: f32 }
    export interface A4 { kind: 'four'; y: u8 }`,
  'b.struct.ts': `import type { f32, FixedArray, Ptr } from 'offheap/schema'
    import type { A2, A4, A1 } from './a.struct.ts'
    /** @wgsl storage */ export interface B1 { later: B2; x: f32; a: FixedArray<A2, 2> }
    /** @wgsl storage */ export interface B2 { x: f32; first: Ptr<A1> | null }
    export interface B3 { kind: 'three'; b: B1 }
    export interface B4 { shape: A4 | B3 }`,
  'c.struct.ts': `import type { f32 } from 'offheap/schema'
    /** @wgsl storage */ export interface C1 { x: C3 }
    /** @wgsl storage */ export interface C2 { y: f32 }
    /** @wgsl storage */ export interface C3 { z: f32; c: C2 }`,
}

outputs('generates the same text from a schema whatever is compiled in the same run', () => {
  const goldens = goldenSchemas().map((path) => [path, readFileSync(path, 'utf8')] as const)
  for (const texts of [CHAIN, Object.fromEntries(goldens)]) {
    const paths = Object.keys(texts)
    const kinds = ['ts', 'ir', 'c', 'wgsl'] as const
    const textsOf = (some: readonly string[]): Map<string, string> => {
      const sources = some.map((path) => ({ path, text: texts[path]! }))
      const { outputs, errors } = compile(sources, (path) => texts[path], { kinds })
      assert.equal(errors.map(String), [])
      return new Map(outputs.map(({ path, text }) => [path, text]))
    }
    const alone = new Map(paths.flatMap((path) => [...textsOf([path])]))
    const random = new Random(7)
    for (let trial = 0; trial < 6; trial++) {
      const some = random.shuffle([...paths])
      const together = textsOf(trial === 0 ? some : some.slice(0, 1 + random.below(some.length)))
      for (const [path, text] of together) assert.is(text, alone.get(path), `${path} of ${some}`)
    }
  }
})

const SHADERS: Readonly<Record<string, string>> = {
  'vec.struct.ts': schema('export interface Vec { x: f32; y: f32 }'),
  'light.struct.ts': `import type { f32 } from 'offheap/schema'
    import type { Vec } from './vec.struct.ts'
    /** @wgsl storage */ export interface Light { at: Vec; reach: f32 }`,
  'half.struct.ts': `import type { f16 } from 'offheap/schema'
    import type { Vec } from './vec.struct.ts'
    /** @wgsl storage */ export interface Half { at: Vec; a: f16; b: f16 }
    export interface Plain { c: f16 }`,
  'other.struct.ts': schema('/** @wgsl storage */ export interface Light { size: f32 }'),
}

function bundled(paths: readonly string[]) {
  const sources = paths.map((path) => ({ path, text: SHADERS[path]! }))
  const options = { kinds: ['wgsl'], wgslBundle: 'gpu/all.gen.wgsl' } as const
  return compile(sources, (path) => SHADERS[path], options)
}

outputs('bundles the WGSL of several schemas, with each struct once after all extensions', () => {
  const { outputs, errors } = bundled(['light.struct.ts', 'half.struct.ts'])
  assert.equal(errors, [])
  assert.equal(
    outputs.map(({ path, kind, schema }) => [path, kind, schema]),
    [
      ['light.gen.wgsl', 'wgsl', 'light.struct.ts'],
      ['half.gen.wgsl', 'wgsl', 'half.struct.ts'],
      ['gpu/all.gen.wgsl', 'wgsl', null],
    ],
  )
  const { text } = outputs[2]!
  const words = [...text.matchAll(/^(?:struct \w+|enable \w+)/gm)].map(([word]) => word)
  assert.equal(words, ['enable f16', 'struct Vec', 'struct Light', 'struct Half'])
  assert.is(
    text.split('\n')[0],
    '// @generated by offheap from 2 schemas: edit them, then run `offheap gen`.',
  )
})

outputs('writes no bundle for schemas without a tagged struct', () => {
  assert.equal(bundled(['vec.struct.ts']), { ...bundled(['vec.struct.ts']), outputs: [] })
})

outputs('refuses a bundle of two structs with one name', () => {
  const { outputs, errors } = bundled(['light.struct.ts', 'other.struct.ts'])
  assert.equal(outputs, [])
  assert.equal(
    errors.map(({ code, path, problem }) => `${path} ${code} ${problem}`),
    [
      'other.struct.ts CLASHING_NAME duplicate name in gpu/all.gen.wgsl: ' +
        '`Light` is also generated for a struct of light.struct.ts',
    ],
  )
})

function problemsOf(
  files: Readonly<Record<string, string>>,
  options: CompileOptions = {},
): string[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { outputs, errors } = compile(sources, (path) => SHADERS[path], options)
  assert.ok(errors.length === 0 || outputs.length === 0)
  return errors.map(({ path, code, problem, fix }) => `${path} ${code} ${problem}. ${fix}`)
}

const STRUCT = schema('/** @wgsl storage */ export interface A { x: f32 }')

outputs('refuses schemas that are one file on systems that ignore case', () => {
  const cure = 'rename one of the two schemas, or correct the case of the import'
  assert.equal(problemsOf({ 'a/Enemy.struct.ts': STRUCT, 'a/enemy.struct.ts': STRUCT }), [
    `a/enemy.struct.ts CLASHING_NAME two schemas differ only by case, a/enemy.struct.ts and a/Enemy.struct.ts: some systems have one file for both. ${cure}`,
  ])
  assert.is(problemsOf({ 'A/enemy.struct.ts': STRUCT, 'a/enemy.struct.ts': STRUCT }).length, 1)
  // Names with an accent have two forms, which some systems don't distinguish either.
  assert.is(problemsOf({ 'é.struct.ts': STRUCT, 'e\u0301.struct.ts': STRUCT }).length, 1)
  assert.equal(problemsOf({ 'a/enemy.struct.ts': STRUCT, 'b/enemy.struct.ts': STRUCT }), [])
})

outputs('suggests the case of an imported schema', () => {
  const light = SHADERS['light.struct.ts']!.replace('./vec.struct.ts', './Vec.struct.ts')
  const [problem] = problemsOf({
    'vec.struct.ts': SHADERS['vec.struct.ts']!,
    'light.struct.ts': light,
  })
  assert.match(
    problem,
    "FILE_NOT_FOUND missing file: Vec.struct.ts does not exist. write './vec.struct.ts'",
  )
})

outputs('refuses schemas whose generated files have one path', () => {
  const folder = (): string => 'out'
  const [problem] = problemsOf({ 'a/x.struct.ts': STRUCT, 'b/x.struct.ts': STRUCT }, { folder })
  assert.match(
    problem,
    'b/x.struct.ts CLASHING_NAME two generated files would have the path out/x.gen.ts',
  )
  const options = { kinds: ['wgsl'], wgslBundle: 'x.gen.wgsl' } as const
  assert.match(problemsOf({ 'x.struct.ts': STRUCT }, options)[0], 'that of the bundle')
})

outputs.run()
