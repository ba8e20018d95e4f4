import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { schema } from '../../support/codegen.ts'
import { fieldsOf, front, frontCodes, structsOf } from '../../support/front.ts'

const resolving = suite('codegen/resolve/resolve-struct')

resolving('keeps the tags, modifiers and doc comment of a field', () => {
  const fields = fieldsOf(`readonly a: u8; b?: f32; readonly c?: Str<8>; kind: 'a'
    /** @align 16 */ d: u8; /** @cacheline */ e: u8; /** @align 4 @cacheline @default 5 */ f: u8
    /** Nothing of @note, @see or me@align 5. */ g: u8`)
  const said = [...fields.values()].map(
    ({ name, readonly, optional, align, ownsCacheLine, default: value }) =>
      [name, readonly, optional, align, ownsCacheLine, value].join(' '),
  )
  assert.equal(said, [
    'a true false 1 false ',
    'b false true 1 false ',
    'c true true 1 false ',
    'kind true false 1 false ',
    'd false false 16 false ',
    'e false false 1 true ',
    'f false false 4 true 5',
    'g false false 1 false ',
  ])
})

resolving('keeps the tags of a struct', () => {
  const tagged = (comment: string): unknown[] => {
    const { packed, align, wgsl } = structsOf(
      `/** ${comment} */ export interface A { x: f32 }`,
    ).get('A')!
    return [packed, align, wgsl]
  }
  assert.equal(tagged(''), [false, 1, null])
  assert.equal(tagged('@packed'), [true, 1, null])
  assert.equal(tagged('@align 16'), [false, 16, null])
  assert.equal(tagged('@align 65_536'), [false, 65_536, null])
  assert.equal(tagged('@cacheline'), [false, 64, null])
  assert.equal(tagged('@cacheline @align 128'), [false, 128, null])
  assert.equal(tagged('@align 16 @cacheline'), [false, 64, null])
  assert.equal(tagged('@packed @align 4'), [true, 4, null])
  assert.equal(tagged('@wgsl storage'), [false, 1, 'storage'])
  assert.equal(tagged('@wgsl uniform @align 32'), [false, 32, 'uniform'])
})

resolving('reports an error for each invalid or superfluous tag', () => {
  for (const [comment, code] of [
    ['@align', 'INVALID_ALIGNMENT'],
    ['@align 0', 'INVALID_ALIGNMENT'],
    ['@align 3', 'INVALID_ALIGNMENT'],
    ['@align 0x10', 'INVALID_ALIGNMENT'],
    ['@align 16 bytes', 'INVALID_ALIGNMENT'],
    ['@align 131072', 'INVALID_ALIGNMENT'],
    [`@align ${'9'.repeat(400)}`, 'INVALID_ALIGNMENT'],
    ['@align 8 @align 8', 'INVALID_TAG'],
    ['@aligned 8', 'INVALID_TAG'],
    ['@Align 8', 'INVALID_TAG'],
    ['@cache-line', 'INVALID_TAG'],
    ['@cacheline please', 'INVALID_TAG'],
  ] as const) {
    assert.equal(frontCodes(`/** ${comment} */ export interface A { x: u8 }`), [code], comment)
    assert.equal(frontCodes(`export interface A { /** ${comment} */ x: u8 }`), [code], comment)
  }
  for (const [comment, code] of [
    ['@packed please', 'INVALID_TAG'],
    ['@pack', 'INVALID_TAG'],
    ['@wgsl', 'INVALID_TAG'],
    ['@wgsl vertex', 'INVALID_TAG'],
    ['@wgsl storage buffer', 'INVALID_TAG'],
    ['@packed @wgsl storage', 'INVALID_TAG'],
    ['@default 5', 'INVALID_DEFAULT'],
    ['@defaultValue 5', 'INVALID_DEFAULT'],
  ] as const) {
    assert.equal(frontCodes(`/** ${comment} */ export interface A { x: f32 }`), [code], comment)
  }
  assert.equal(
    frontCodes('export interface A { /** @packed */ x: u8; /** @wgsl uniform */ y: u8 }'),
    ['MISPLACED_TAG', 'MISPLACED_TAG'],
  )
  assert.equal(frontCodes('/** @packed */ export interface A { /** @align 4 */ x: u8 }'), [
    'MISPLACED_TAG',
  ])
  assert.equal(frontCodes("export interface A { /** @cacheline */ kind: 'a'; x: u8 }"), [
    'MISPLACED_TAG',
  ])
})

resolving('accepts optional fields only of types that cannot be missing otherwise', () => {
  for (const type of [
    ...['u8', 'f16', 'i53', 'u64', 'bool', 'Str<8>', "Enum<'a'>", "Flags<'a'>", 'Bits<{ a: 1 }>'],
    ...['B', 'B | C', 'FixedArray<u8, 2>', 'FixedArray<Ptr<A> | null, 2>'],
  ]) {
    const others =
      "export interface B { kind: 'b'; x: u8 }\nexport interface C { kind: 'c'; x: u8 }"
    assert.is(fieldsOf(`x?: ${type}`, others).get('x')!.optional, true, type)
    assert.equal(frontCodes(`export interface A { /** @default 1 */ x?: ${type} }\n${others}`), [
      'INVALID_DEFAULT',
    ])
  }
  for (const type of [
    'Ptr<A> | null',
    'Own<A> | null',
    'Ref<A> | null',
    'List<u8>',
    'Str',
    "'a'",
    'Atomic<u8>',
  ]) {
    assert.equal(frontCodes(`export interface A { x?: ${type}; y: u8 }`), ['OPTIONAL_FIELD'], type)
  }
})

resolving('records the base of a struct, by name or by alias', () => {
  const structs = structsOf(`
    export interface C extends B { c: u8 }
    export interface B extends A { b: u8 }
    export interface A { a: u8 }
    export type Alias = A
    export interface D extends Alias {}`)
  assert.equal(structs.get('A')!.base, null)
  assert.equal(structs.get('C')!.base, { kind: 'struct', id: 'test.struct.ts#B', local: 'B' })
  assert.equal(structs.get('D')!.base!.id, 'test.struct.ts#A')
  assert.equal(
    structs.get('C')!.fields.map(({ name }) => name),
    ['c'],
  )
})

resolving('resolves a base in another file with everything that its fields mention', () => {
  const { modules, structs, errors } = front({
    'a.struct.ts': schema(`import type { Vec as V } from './vec.struct.ts'
      export interface A { v: V; mood: Enum<'x'>; next: Ptr<A> | null }`),
    'b.struct.ts': schema(`import type { A as Base } from './a.struct.ts'
      export interface B extends Base { b: u8 }
      export interface C extends B { c: u8 }`),
    'vec.struct.ts': schema('export interface Vec { x: f32 }'),
  })
  assert.equal(errors.map(String), [])
  assert.equal(
    modules.get('b.struct.ts')!.imports.map(({ local, id }) => `${local} = ${id}`),
    ['Base = a.struct.ts#A', 'Vec = vec.struct.ts#Vec', 'A$mood = a.struct.ts#A$mood'],
  )
  assert.equal(
    structs.map(({ name }) => name),
    ['Vec', 'A', 'B', 'C'],
  )
})

resolving('reports an error for each invalid way to extend', () => {
  const A = 'export interface A { a: u8; wide: u64; name: Str }\n'
  for (const [body, ...codes] of [
    ['export interface B extends A { a: u8 }', 'INHERITED_FIELD'],
    ['export interface B extends A { a: u8; a: u8 }', 'INHERITED_FIELD', 'INHERITED_FIELD'],
    [
      'export interface B extends A { b: u8 }\nexport interface C extends B { a: u8; b: f32 }',
      'INHERITED_FIELD',
      'INHERITED_FIELD',
    ],
    ['export interface B extends u8 { b: u8 }', 'EXTENDS'],
    ['export type U = A | B\nexport interface B extends U { b: u8 }', 'NO_DISCRIMINANT', 'EXTENDS'],
    ['export interface B extends Nothing { b: u8 }', 'UNKNOWN_TYPE'],
    ['export interface B extends A, C { b: u8 }\nexport interface C { c: u8 }', 'EXTENDS'],
    ['export interface B extends A<u8> { b: u8 }', 'EXTENDS'],
    ['export interface B extends x.A { b: u8 }', 'EXTENDS'],
    ['export interface B extends B { b: u8 }', 'EXTENDS_CYCLE'],
    ['export interface B extends C { b: u8 }\nexport interface C extends B {}', 'EXTENDS_CYCLE'],
    [
      'export interface B extends C { b: u8 }\nexport interface C extends C { c: u8 }',
      'EXTENDS_CYCLE',
    ],
    ['export interface B extends A { b: C }\nexport interface C { b: B }', 'RECURSIVE_STRUCT'],
    ['/** @packed */ export interface B extends A { b: u8 }', 'PACKED_BASE'],
    [
      '/** @packed */ export interface B { b: u8 }\nexport interface C extends B { c: u8 }',
      'PACKED_BASE',
    ],
  ] as const) {
    assert.equal(frontCodes(A + body), codes, body)
  }
})

resolving('reserves the names of accessor members and no others', () => {
  for (const name of [
    'ptr',
    'arena',
    '$',
    'x$',
    'constructor',
    'toJSON',
    '__proto__',
    'toString',
    'valueOf',
  ]) {
    assert.equal(frontCodes(`export interface A { ${name}: u8 }`), ['RESERVED_NAME'], name)
  }
  for (const name of ['assign', 'copy', 'mask', 'size', 'at', 'create', 'checks', 'then', '$x']) {
    assert.equal(frontCodes(`export interface A { ${name}: u8 }`), [], name)
  }
})

resolving('accepts a struct that has only constants', () => {
  assert.equal(frontCodes("export interface A { kind: 'a' }\nexport interface B { a: A }"), [])
  assert.equal(frontCodes('export interface A {}'), ['EMPTY_STRUCT'])
  assert.equal(frontCodes('export interface A { x: u8 }\nexport interface B extends A {}'), [])
})

resolving('refuses more than 100 structs that extend one another, with one error', () => {
  const line = (length: number): string =>
    Array.from({ length }, (_, index) =>
      index === 0
        ? 'export interface S0 { x0: u8 }\n'
        : `export interface S${index} extends S${index - 1} { x${index}: u8 }\n`,
    ).join('')
  assert.equal(frontCodes(line(100)), [])
  assert.equal(frontCodes(line(101)), ['TOO_DEEP'])
  assert.equal(frontCodes(line(10_000)), ['TOO_DEEP'])
  const ring = line(10_000).replace('S0 {', 'S0 extends S9999 {')
  assert.equal(frontCodes(ring), ['EXTENDS_CYCLE'])
})

resolving.run()
