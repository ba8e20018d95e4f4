import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { namesOfStruct } from '../../../codegen/generated-names.ts'
import type { Module } from '../../../codegen/ir.ts'
import { goldenSchemas, readIfThere } from '../../support/codegen.ts'
import { front, frontCodes as codesOf } from '../../support/front.ts'

const resolving = suite('codegen/resolve/resolve')

const FILES: Readonly<Record<string, string>> = {
  'a/vec.struct.ts': `import type { f32 } from 'offheap/schema'\nexport interface Vec { x: f32 }`,
  'b/vec.struct.ts': `import type { f64 } from 'offheap/schema'\nexport interface Vec { x: f64 }`,
}

/** Returns the module of a main file next to those above, which must have no errors. */
function mainOf(text: string): Module {
  const { modules, errors } = front({ 'main.struct.ts': text, ...FILES })
  assert.equal(errors.map(String), [])
  return modules.get('main.struct.ts')!
}

resolving('returns frozen plain data that survives a round trip through JSON', () => {
  const texts = goldenSchemas().map((path) => [path, readIfThere(path)!])
  const { modules, errors } = front(Object.fromEntries(texts))
  assert.equal(errors.map(String), [])
  const all = [...modules.values()]
  assert.equal(JSON.parse(JSON.stringify(all)), all)
  const thaw = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    assert.ok(Object.isFrozen(value), JSON.stringify(value).slice(0, 200))
    Object.values(value).forEach(thaw)
  }
  all.forEach(thaw)
})

resolving('resolves built-in types by their imported name, not the local one', () => {
  const { structs } =
    mainOf(`import type { f64 as f32, u8 as byte, Ptr as Link } from 'offheap/schema'
    import type { FixedArray as List, Enum as OneOf } from 'offheap/schema'
    export interface A { x: f32; y: List<byte, 3>; next: Link<A> | null; mood: OneOf<'a'> }`)
  const [x, y, next, mood] = structs[0]!.fields.map(({ type }) => type)
  assert.equal(x, { kind: 'scalar', scalar: 'f64' })
  assert.equal(y, { kind: 'array', element: { kind: 'scalar', scalar: 'u8' }, length: 3 })
  assert.is(next!.kind, 'pointer')
  assert.is(mood!.kind, 'enum')
})

resolving('distinguishes structs of one name from two files', () => {
  const { imports, structs } = mainOf(`import type { Vec } from './a/vec.struct.ts'
    import type { Vec as Vec64 } from './b/vec.struct.ts'
    export interface A { small: Vec; large: Vec64 }`)
  assert.equal(
    imports.map(({ specifier, imported, local, id }) => [specifier, imported, local, id]),
    [
      ['./a/vec.struct.ts', 'Vec', 'Vec', 'a/vec.struct.ts#Vec'],
      ['./b/vec.struct.ts', 'Vec', 'Vec64', 'b/vec.struct.ts#Vec'],
    ],
  )
  assert.equal(
    structs[0]!.fields.map(({ type }) => type),
    [
      { kind: 'struct', id: 'a/vec.struct.ts#Vec', local: 'Vec' },
      { kind: 'struct', id: 'b/vec.struct.ts#Vec', local: 'Vec64' },
    ],
  )
})

resolving('accepts unused imports', () => {
  mainOf(`import type { u8, f32 } from 'offheap/schema'
    import type { Vec } from './a/vec.struct.ts'
    export interface A { x: u8 }`)
})

resolving('accepts a struct that is declared, or a file that is imported, after its use', () => {
  mainOf(`export interface A { b: B; c: Vec }
    export interface B { c: Vec }
    import type { Vec } from './a/vec.struct.ts'`)
})

resolving('accepts null on either side of a pointer, and parentheses', () => {
  assert.equal(
    codesOf(`export interface A { a: Ptr<A> | null; b: null | Ptr<A>; c: (Ptr<A>) | null
      d: FixedArray<Ptr<A> | null, 2>; e: FixedArray<(null | Ptr<A>), 2> }`),
    [],
  )
  assert.equal(codesOf('export interface A { a: Ptr<A> | null | null }'), ['UNSUPPORTED_TYPE'])
  assert.equal(codesOf('export interface A { a: Ptr<A> | undefined }'), ['UNSUPPORTED_TYPE'])
  assert.equal(codesOf('export interface A { a: Ptr<(A)> | null }'), [])
})

resolving('reads lengths with separators, and reports both errors of one array', () => {
  assert.equal(codesOf('export interface A { a: FixedArray<u8, 1_000> }'), [])
  assert.equal(codesOf('export interface A { a: FixedArray<number, 0> }'), [
    'PLAIN_TYPE',
    'ARRAY_LENGTH',
  ])
})

resolving(
  'refuses words of the languages and names that end in a dollar sign, and no others',
  () => {
    for (const name of ['as', 'let', 'static', 'eval', 'arguments', 'A$', '$']) {
      assert.equal(codesOf(`export interface ${name} { x: f32 }`), ['RESERVED_NAME'], name)
    }
    for (const name of ['string', 'any', 'object', 'undefined']) {
      assert.ok(codesOf(`export interface ${name} { x: f32 }`).includes('RESERVED_NAME'), name)
    }
    for (const name of [
      'Arena',
      'NaN',
      'of',
      'Object',
      'type',
      'async',
      'arena',
      'Init',
      '$a',
      '_',
    ]) {
      assert.equal(codesOf(`export interface ${name} { x: f32 }`), [], name)
    }
  },
)

resolving('refuses a struct named like a generated name of another struct', () => {
  for (const name of namesOfStruct('Foo').filter((name) => name !== 'Foo' && !name.endsWith('$'))) {
    for (const [first, second] of [
      ['Foo', name],
      [name, 'Foo'],
    ]) {
      const text = `export interface ${first} { x: f32 } export interface ${second} { x: f32 }`
      assert.equal(codesOf(text), ['CLASHING_NAME'], text)
    }
  }
  assert.ok(namesOfStruct('Foo').length > 10)
})

resolving('reports a cycle of structs with every step of it', () => {
  const { errors } = front({
    'a.struct.ts': `import type { B } from './b.struct.ts'\nexport interface A { b: B }\nexport interface C { a: A }`,
    'b.struct.ts': `import type { C } from './a.struct.ts'
import type { FixedArray } from 'offheap/schema'
export interface B { cs: FixedArray<C, 2> }`,
  })
  assert.equal(
    errors.map(({ path, code }) => `${path} ${code}`),
    ['a.struct.ts RECURSIVE_STRUCT'],
  )
  assert.match(errors[0]!.problem, 'A.b → B.cs → C.a → A')
})

resolving.run()
