import { parseSync } from 'oxc-parser'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Module } from '../../../codegen/ir.ts'
import { isUsedByGeneratedCode, namesOfStruct } from '../../../codegen/resolve/reserved-names.ts'
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

resolving('refuses names that generated code or JavaScript reserves, and no others', () => {
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
  for (const name of ['Math', 'Map', 'Symbol', 'Promise', 'Vec', 'Init', '$a', '_']) {
    assert.equal(codesOf(`export interface ${name} { x: f32 }`), [], name)
  }
  assert.equal(codesOf('export interface Foo { x: f32 } export interface FooInit { x: f32 }'), [
    'CLASHING_NAME',
  ])
  assert.equal(codesOf('export interface FooJSON { x: f32 } export interface Foo { x: f32 }'), [
    'CLASHING_NAME',
  ])
})

resolving('refuses a struct named like a generated name of another struct', () => {
  for (const name of namesOfStruct('Foo').slice(1)) {
    assert.equal(codesOf(`export interface Foo { x: f32 } export interface ${name} { x: f32 }`), [
      'CLASHING_NAME',
    ])
    assert.equal(codesOf(`export interface ${name} { x: f32 } export interface Foo { x: f32 }`), [
      'CLASHING_NAME',
    ])
  }
  assert.ok(namesOfStruct('Foo').length > 10)
})

resolving('refuses structs named like exports that generated code may import', () => {
  const text = readIfThere('src/gen-v1.ts')!.replaceAll(/\/\*\*[^]*?\*\//g, '')
  const exported = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.trim().replace(/^type /, '')),
  )
  const missing = exported.filter((name) => name !== '' && !isUsedByGeneratedCode(name))
  assert.ok(exported.length > 10)
  assert.equal(missing, [], 'codegen/resolve/reserved-names.ts should have them')
})

/** Returns the variables and parameters of a file, except those that it exports. */
function variablesOf(path: string): Set<string> {
  const { program } = parseSync(path, readIfThere(path)!)
  const names = new Set<string>()
  const take = (pattern: unknown): void => {
    if (typeof pattern !== 'object' || pattern === null) return
    if ('name' in pattern && typeof pattern.name === 'string') names.add(pattern.name)
    else if ('left' in pattern) take(pattern.left)
    else if ('argument' in pattern) take(pattern.argument)
  }
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'VariableDeclarator' && 'id' in node) take(node.id)
    if ('param' in node) take(node.param)
    if ('params' in node && Array.isArray(node.params)) node.params.forEach(take)
    Object.values(node).forEach(visit)
  }
  for (const statement of program.body) {
    const isExported = statement.type === 'ExportNamedDeclaration'
    const inner = isExported ? statement.declaration : statement
    visit(
      inner?.type === 'VariableDeclaration' && isExported
        ? inner.declarations.map(({ init }) => init)
        : inner,
    )
  }
  return names
}

resolving('refuses structs named like variables of generated code', () => {
  const files = goldenSchemas().map((path) => path.replace('.struct.ts', '.gen.ts'))
  const names = new Set(files.flatMap((path) => [...variablesOf(path)]))
  for (const name of ['created', 'value', 'error', 'element', 'arena'])
    assert.ok(names.has(name), name)
  const missing = [...names].filter((name) => {
    const [code, ...others] = codesOf(`export interface ${name} { x: f32 }`)
    return others.length > 0 || (code !== 'CLASHING_NAME' && code !== 'RESERVED_NAME')
  })
  assert.equal(missing, [], 'codegen/resolve/reserved-names.ts should have them')
})

resolving('reports a cycle of structs with every struct in it', () => {
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
