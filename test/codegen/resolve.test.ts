import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { codesOf, goldenSchemas, readIfThere } from '../support/codegen.ts'

const resolving = suite('codegen/resolve')

const FILES: Readonly<Record<string, string>> = {
  'a/vec.struct.ts': `import type { f32 } from 'offheap/schema'\nexport interface Vec { x: f32 }`,
  'b/vec.struct.ts': `import type { f64 } from 'offheap/schema'\nexport interface Vec { x: f64 }`,
}

function compileMain(text: string): { codes: string[]; output: string } {
  const { outputs, errors } = compile([{ path: 'main.struct.ts', text }], (path) => FILES[path])
  return { codes: errors.map(({ code }) => code), output: outputs[0]?.text ?? '' }
}

resolving('goes by the imported name, not by the local one', () => {
  const { codes, output } =
    compileMain(`import type { f64 as f32, u8 as byte, Ptr as Link } from 'offheap/schema'
    import type { FixedArray as List } from 'offheap/schema'
    export interface A { x: f32; y: List<byte, 3>; next: Link<A> | null }`)
  assert.equal(codes, [])
  assert.match(output, /0 {6}8 {2}x {6}f64\n/)
  assert.match(output, /8 {6}3 {2}y {6}FixedArray<u8, 3>\n/)
  assert.match(output, /12 {6}4 {2}next {3}Ptr<A> \| null\n/)
})

resolving('keeps apart structs of one name from two files', () => {
  const { codes, output } = compileMain(`import type { Vec } from './a/vec.struct.ts'
    import type { Vec as Vec64 } from './b/vec.struct.ts'
    export interface A { small: Vec; large: Vec64 }`)
  assert.equal(codes, [])
  assert.match(output, `import { Vec, type VecInit, type VecJSON } from './a/vec.gen.ts'`)
  assert.match(
    output,
    `import { Vec as Vec64, type VecInit as Vec64Init, type VecJSON as Vec64JSON } from './b/vec.gen.ts'`,
  )
  assert.match(output, 'offsets = { small: 0, large: 8 }')
})

resolving('has no quarrel with imports that are not used', () => {
  const { codes, output } = compileMain(`import type { u8, f32 } from 'offheap/schema'
    import type { Vec } from './a/vec.struct.ts'
    export interface A { x: u8 }`)
  assert.equal(codes, [])
  assert.not.match(output, 'Vec')
})

resolving('lets a struct be declared after it is used, and a file be imported after it', () => {
  const { codes } = compileMain(`export interface A { b: B; c: Vec }
    export interface B { c: Vec }
    import type { Vec } from './a/vec.struct.ts'`)
  assert.equal(codes, [])
})

resolving('takes a pointer to null from either side, in parentheses too', () => {
  assert.equal(
    codesOf(`export interface A { a: Ptr<A> | null; b: null | Ptr<A>; c: (Ptr<A>) | null
      d: FixedArray<Ptr<A> | null, 2>; e: FixedArray<(null | Ptr<A>), 2> }`),
    [],
  )
  assert.equal(codesOf('export interface A { a: Ptr<A> | null | null }'), ['UNSUPPORTED_TYPE'])
  assert.equal(codesOf('export interface A { a: Ptr<A> | undefined }'), ['UNSUPPORTED_TYPE'])
  assert.equal(codesOf('export interface A { a: Ptr<(A)> | null }'), [])
})

resolving('reads lengths with separators, and the two errors of one array', () => {
  assert.equal(codesOf('export interface A { a: FixedArray<u8, 1_000> }'), [])
  assert.equal(codesOf('export interface A { a: FixedArray<number, 0> }'), [
    'PLAIN_TYPE',
    'ARRAY_LENGTH',
  ])
})

resolving('refuses names that only look free', () => {
  for (const name of [
    'Arena',
    'FixedArrayAccessor',
    'ArrayLike',
    'NaN',
    'Infinity',
    'Bool',
    'F64',
  ]) {
    assert.equal(codesOf(`export interface ${name} { x: f32 }`), ['CLASHING_NAME'], name)
  }
  for (const name of ['as', 'let', 'static', 'eval', 'arguments', 'of', 'Object']) {
    assert.equal(codesOf(`export interface ${name} { x: f32 }`), ['RESERVED_NAME'], name)
  }
  for (const name of ['Math', 'Array', 'String', 'Symbol', 'Promise', 'Vec', 'Init', '$', '_']) {
    assert.equal(codesOf(`export interface ${name} { x: f32 }`), [], name)
  }
  assert.equal(codesOf('export interface Foo { x: f32 } export interface FooInit { x: f32 }'), [
    'CLASHING_NAME',
  ])
  assert.equal(codesOf('export interface FooJSON { x: f32 } export interface Foo { x: f32 }'), [
    'CLASHING_NAME',
  ])
})

resolving('refuses for a struct every name that generated code has for a variable', () => {
  const code = goldenSchemas()
    .map((path) => readIfThere(path.replace('.struct.ts', '.gen.ts'))!)
    .join('')
    .replaceAll(/static readonly offsets = .*/g, '')
    .replaceAll(/\/\*\*[^]*?\*\//g, '')
  const variables = /\b(?:const|let) (\w+)|[(,] ?(\w+)\??: |\((\w+)\) (?:=>|\{)/g
  const names = new Set(
    [...code.matchAll(variables)].map((match) => match[1] ?? match[2] ?? match[3]!),
  )
  names.delete('this')
  assert.ok(
    names.has('created') && names.has('value') && names.has('error') && names.has('element'),
  )
  for (const name of names) {
    const [code, ...others] = codesOf(`export interface ${name} { x: f32 }`)
    assert.ok(code === 'CLASHING_NAME' || code === 'RESERVED_NAME', name)
    assert.equal(others, [])
  }
})

resolving('prints every struct of a cycle, and takes the one back that closes it', () => {
  const { errors } = compile([
    {
      path: 'a.struct.ts',
      text: `import type { B } from './b.struct.ts'\nexport interface A { b: B }\nexport interface C { a: A }`,
    },
    {
      path: 'b.struct.ts',
      text: `import type { C } from './a.struct.ts'
import type { FixedArray } from 'offheap/schema'
export interface B { cs: FixedArray<C, 2> }`,
    },
  ])
  assert.equal(
    errors.map(({ path, code }) => `${path} ${code}`),
    ['a.struct.ts RECURSIVE_STRUCT'],
  )
  assert.match(errors[0]!.problem, 'A.b → B.cs → C.a → A')
})

resolving.run()
