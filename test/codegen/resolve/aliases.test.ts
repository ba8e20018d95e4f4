import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Module } from '../../../codegen/ir.ts'
import { schema } from '../../support/codegen.ts'
import { front, frontCodes, moduleOf } from '../../support/front.ts'

/** `export type`: names are replaced by what they stand for, across files. */
const aliasing = suite('codegen/resolve/aliases')

/** Returns the types of the fields of the only struct in a schema. */
function typesOf(body: string): unknown[] {
  return moduleOf(body).structs.map(({ fields }) => fields.map(({ type }) => type))[0]!
}

/**
 * Returns one module of several files, which may use all built-in names and must have no errors.
 */
function linked(path: string, bodies: Readonly<Record<string, string>>): Module {
  const texts = Object.entries(bodies).map(([path, body]) => [path, schema(body)])
  const { modules, errors } = front(Object.fromEntries(texts))
  assert.equal(errors.map(String), [])
  return modules.get(path)!
}

function codesOf(bodies: Readonly<Record<string, string>>): string[] {
  const texts = Object.entries(bodies).map(([path, body]) => [path, schema(body)])
  return front(Object.fromEntries(texts)).errors.map(({ path, code }) => `${path} ${code}`)
}

/** Returns the imports of a module: name, local name and source of each. */
function importsOf({ imports }: Module): string[] {
  return imports.map(({ specifier, imported, local }) => `${imported} as ${local} of ${specifier}`)
}

aliasing('resolves aliases to their types', () => {
  assert.equal(
    typesOf(`export type Bytes = FixedArray<u8, 4>
      export type Grid = FixedArray<Bytes, 2>
      export type Link = Ptr<A> | null
      export type Bare = Own<A>
      export type Mood = 'a' | 'b'
      export type More = Mood | 'c'
      export type Kind = 'kind'
      export type Self = A
      export interface A { a: Grid; b: Link; c: Bare | null; d: Kind; e: List<Link>; f: Ptr<Self> | null }`),
    typesOf(`export interface A { a: FixedArray<FixedArray<u8, 4>, 2>; b: Ptr<A> | null;
      c: Own<A> | null; d: 'kind'; e: List<Ptr<A> | null>; f: Ptr<A> | null }`),
  )
  const [more] = typesOf(`export type Mood = 'a' | 'b'
    export type Kind = 'c'
    export interface A { mood: Enum<Mood | Kind | ('d' | 'e')> }`)
  assert.equal((more as { names: unknown }).names, ['a', 'b', 'c', 'd', 'e'])
})

aliasing('accepts aliases that are used before their declaration, or never', () => {
  assert.equal(frontCodes('export interface A { a: T }\nexport type T = U\nexport type U = u8'), [])
  assert.equal(
    frontCodes("export type T = Ptr<A>\nexport type N = 'a' | 'b'\nexport interface A { x: u8 }"),
    [],
  )
  assert.equal(frontCodes('export type T = u8'), [])
})

aliasing('names an enum by its first alias, whatever other aliases it has', () => {
  const module = moduleOf(`export type Mood = Enum<'a' | 'b'>
    export type Temper = Mood
    export interface A { mood: Mood; temper: Temper; many: FixedArray<Temper, 2> }`)
  assert.equal(
    module.named.map(({ local }) => local),
    ['Mood'],
  )
  const [mood, temper, many] = module.structs[0]!.fields
  assert.equal(mood!.type, module.named[0])
  assert.equal(temper!.type, module.named[0])
  assert.equal(many!.type, { kind: 'array', element: module.named[0], length: 2 })
})

aliasing('imports the structs in an alias from their own files', () => {
  const files = {
    'a/main.struct.ts': `import type { Path, Mood as Temper } from '../b/path.struct.js'
      export interface Walker { path: Path; temper: Temper }`,
    'b/path.struct.ts': `import type { Vec } from './c/vec.struct.ts'
      export type Path = FixedArray<Vec, 8>
      export type Mood = Enum<'x' | 'y'>`,
    'b/c/vec.struct.ts': 'export interface Vec { x: f32 }',
  }
  const module = linked('a/main.struct.ts', files)
  assert.equal(importsOf(module), [
    'Vec as Vec of ../b/c/vec.struct.js',
    'Mood as Temper of ../b/path.struct.js',
  ])
  assert.equal(module.structs[0]!.fields[0]!.type, {
    kind: 'array',
    element: { kind: 'struct', id: 'b/c/vec.struct.ts#Vec', local: 'Vec' },
    length: 8,
  })
  assert.equal(module.named, [])
  // An import that only an alias uses is not an import of the generated file.
  assert.equal(importsOf(linked('b/path.struct.ts', files)), ['Vec as Vec of ./c/vec.struct.ts'])
})

aliasing('uses the name that the file already has for a struct', () => {
  const module = linked('main.struct.ts', {
    'main.struct.ts': `import type { Vec as Point } from './vec.struct.ts'
      import type { Path, Self, Vector } from './path.struct.ts'
      export interface Main { path: Path; self: Self; vector: Vector }`,
    'path.struct.ts': `import type { Main } from './main.struct.ts'
      import type { Vec } from './vec.struct.ts'
      export type Path = FixedArray<Vec, 8>
      export type Self = Ptr<Main> | null
      export type Vector = Vec`,
    'vec.struct.ts': 'export interface Vec { x: f32 }',
  })
  assert.equal(importsOf(module), ['Vec as Point of ./vec.struct.ts'])
  const locals = JSON.stringify(module.structs).match(/"local":"\w+"/g)
  assert.equal(locals, ['"local":"Point"', '"local":"Main"', '"local":"Point"'])
})

aliasing('uses the alias as the name of a struct that has no other name in the file', () => {
  const module = linked('main.struct.ts', {
    'main.struct.ts': `import type { Vector as V } from './path.struct.ts'
      export interface Vec { a: V; b: Ptr<V> | null }`,
    'path.struct.ts': `import type { Vec } from './vec.struct.ts'\nexport type Vector = Vec`,
    'vec.struct.ts': 'export interface Vec { x: f32 }',
  })
  assert.equal(importsOf(module), ['Vec as V of ./vec.struct.ts'])
})

aliasing('reports once which name collides with a struct that an alias imports', () => {
  const path = `import type { Vec } from './vec.struct.ts'
    export type Path = FixedArray<Vec, 8>\nexport type Loop = List<Vec>`
  const vec = 'export interface Vec { x: f32 }'
  for (const main of [
    'export interface Vec { a: Path; b: Path; c: Loop }',
    'export type Vec = u8\nexport interface Main { a: Path; b: Loop }',
    'export interface Vec$Array { a: Path; b: Loop }',
    'export interface Init { x: u8 }\nexport interface initVec { a: Path; b: Loop }',
  ]) {
    const text = `import type { Path, Loop } from './path.struct.ts'\n${main}`
    const codes = codesOf({ 'main.struct.ts': text, 'path.struct.ts': path, 'vec.struct.ts': vec })
    assert.equal(codes, ['main.struct.ts CLASHING_NAME'], main)
  }
  const cured = `import type { Path, Loop } from './path.struct.ts'
    import type { Vec as Vector } from './vec.struct.ts'
    export interface Vec { a: Path; b: Path; c: Loop }`
  assert.equal(
    codesOf({ 'main.struct.ts': cured, 'path.struct.ts': path, 'vec.struct.ts': vec }),
    [],
  )
})

aliasing('refuses cycles of aliases, each once, and reports nothing for their users', () => {
  for (const body of [
    'export type T = T',
    'export type T = FixedArray<T, 2>',
    'export type T = Ptr<T> | null',
    'export type T = U\nexport type U = V\nexport type V = u8 | T',
    'export type T = U\nexport type U = T\nexport type V = T',
    'export type T = List<T>',
    'export type T = Pool<T>',
    'export type T = List<U>\nexport type U = FixedArray<T, 2>',
  ]) {
    assert.equal(
      frontCodes(`${body}\nexport interface A { a: T; b: FixedArray<T, 2> }`),
      ['ALIAS_CYCLE'],
      body,
    )
  }
  assert.equal(
    codesOf({
      'a.struct.ts': "import type { U } from './b.struct.ts'\nexport type T = List<U>",
      'b.struct.ts': "import type { T } from './a.struct.ts'\nexport type U = List<T>",
    }),
    ['b.struct.ts ALIAS_CYCLE'],
  )
  // Through a struct it isn't a cycle of aliases.
  assert.equal(frontCodes('export type T = List<A>\nexport interface A { a: T }'), [])
  assert.equal(frontCodes('export type T = Ptr<A> | null\nexport interface A { a: T }'), [])
  assert.equal(frontCodes('export type T = A\nexport interface A { a: T }'), ['RECURSIVE_STRUCT'])
})

aliasing('reports one error for one mistake in an alias', () => {
  for (const [type, code] of [
    ['string', 'PLAIN_TYPE'],
    ['Nothing', 'UNKNOWN_TYPE'],
    ['u8[]', 'UNSUPPORTED_TYPE'],
    ['FixedArray<u8, 0>', 'ARRAY_LENGTH'],
    ['5', 'UNSUPPORTED_TYPE'],
    ['{ x: u8 }', 'UNSUPPORTED_TYPE'],
    ['null', 'UNSUPPORTED_TYPE'],
    ["Enum<'a' | 'a'>", 'DUPLICATE_MEMBER'],
    ['A | B', 'NO_DISCRIMINANT'],
    ['A | null', 'NULLABLE_TYPE'],
  ] as const) {
    const body = `export type T = ${type}\nexport type U = T\nexport interface B { t: u8 }
      export interface A { a: T; b: FixedArray<U, 2>; c: T | null; d: List<T>; e?: Enum<T> }`
    assert.equal(frontCodes(body), [code], type)
  }
  assert.equal(frontCodes('export type T<X> = X\nexport interface A { a: T<u8>; b: X }'), [
    'GENERIC_ALIAS',
  ])
  assert.equal(frontCodes('export type T = u8\nexport interface A { a: T<u8> }'), [
    'TYPE_ARGUMENTS',
  ])
  assert.equal(frontCodes('type T = u8\nexport interface A { a: T }'), ['NOT_EXPORTED'])
})

aliasing('resolves 20,000 aliases of one another', () => {
  const chain = Array.from(
    { length: 20_000 },
    (_, index) => `export type T${index} = T${index + 1}\n`,
  )
  const end = "export type T20000 = 'end'\n"
  const use = 'export interface A { kind: T0; x: u8 }\nexport interface B { kind: "b"; x: u8 }\n'
  const body = chain.join('') + end + use + 'export interface C { shape: A | B }'
  const [shape] = moduleOf(body).structs[2]!.fields
  assert.equal(shape!.type.kind === 'union' && shape!.type.members[0]!.value, 'end')
  assert.equal(frontCodes(chain.join('') + 'export type T20000 = T0\n' + use), ['ALIAS_CYCLE'])
})

aliasing.run()
