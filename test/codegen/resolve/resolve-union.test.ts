import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { UnionType } from '../../../codegen/ir.ts'
import { schema } from '../../support/codegen.ts'
import { front, frontCodes, structsOf } from '../../support/front.ts'

const uniting = suite('codegen/resolve/resolve-union')

/** Returns the union in the first field of struct `U`. */
function unionOf(body: string): UnionType {
  const { type } = structsOf(body).get('U')!.fields[0]!
  assert.is(type.kind, 'union')
  return type as UnionType
}

/** Returns structs with these constant fields, by name: `struct({ A: { kind: 'a' } })`. */
function structs(fields: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  return Object.entries(fields)
    .map(([name, constants]) => {
      const lines = Object.entries(constants).map(([field, type]) => `${field}: ${type}\n`)
      return `export interface ${name} {\n${lines.join('')}own${name}: u8\n}\n`
    })
    .join('')
}

const AB = structs({ A: { kind: "'a'" }, B: { kind: "'b'" } })

uniting('finds the one discriminant, whatever other fields the members have', () => {
  for (const [body, discriminant, values] of [
    [AB, 'kind', ['a', 'b']],
    [
      structs({ A: { type: "'1'", same: "'x'" }, B: { type: "'2'", same: "'x'" } }),
      'type',
      ['1', '2'],
    ],
    [structs({ A: { kind: "'a'", x: 'u8' }, B: { kind: "'b'", x: 'f32' } }), 'kind', ['a', 'b']],
    [structs({ A: { kind: "'a'", x: "'1'" }, B: { kind: "'b'", x: 'u8' } }), 'kind', ['a', 'b']],
    [structs({ A: { kind: "''" }, B: { kind: "'b'" } }), 'kind', ['', 'b']],
    [
      structs({ A: { kind: "'__proto__'" }, B: { kind: "'constructor'" } }),
      'kind',
      ['__proto__', 'constructor'],
    ],
    [
      `export type K = 'a'\nexport type L = K\n${structs({ A: { kind: 'L' }, B: { kind: "'b'" } })}`,
      'kind',
      ['a', 'b'],
    ],
    [
      `${structs({ Base: { same: "'s'" } })}export interface A extends Base { kind: 'a' }
       export interface B extends Base { kind: 'b' }\n`,
      'kind',
      ['a', 'b'],
    ],
    [
      `${structs({ Base: { kind: "'a'" }, B: { kind: "'b'" } })}export interface A extends Base {}\n`,
      'kind',
      ['a', 'b'],
    ],
  ] as const) {
    const union = unionOf(`${body}export interface U { shape: A | B }`)
    assert.is(union.discriminant, discriminant, body)
    assert.equal(
      union.members.map(({ value }) => value),
      values,
      body,
    )
    assert.equal(
      union.members.map(({ struct }) => struct.local),
      ['A', 'B'],
    )
  }
})

uniting('flattens unions in the order of the text', () => {
  const { members } =
    unionOf(`${structs({ A: { k: "'a'" }, B: { k: "'b'" }, C: { k: "'c'" }, D: { k: "'d'" } })}
    export type BC = B | C
    export type One = A
    export interface U { shape: One | (BC | D) }`)
  assert.equal(
    members.map(({ value }) => value),
    ['a', 'b', 'c', 'd'],
  )
})

uniting('reports a specific error for each invalid union', () => {
  for (const [fields, ...codes] of [
    [{ A: { kind: "'a'" }, B: {} }, 'NO_DISCRIMINANT'],
    [{ A: { kind: "'a'" }, B: { type: "'b'" } }, 'NO_DISCRIMINANT'],
    [{ A: { kind: "'a'" }, B: { kind: 'u8' } }, 'NO_DISCRIMINANT'],
    [{ A: {}, B: {} }, 'NO_DISCRIMINANT'],
    [{ A: { kind: "'a'" }, B: { kind: "'a'" } }, 'EQUAL_DISCRIMINANTS'],
    [{ A: { k: "'a'", l: "'a'" }, B: { k: "'b'", l: "'b'" } }, 'AMBIGUOUS_DISCRIMINANT'],
    // One mistake is one error: the refused field might have been the discriminant.
    [{ A: { kind: "'a'" }, B: { kind: 'string' } }, 'PLAIN_TYPE'],
    [{ A: { kind: "'a'" }, B: { kind: 'Nothing' } }, 'UNKNOWN_TYPE'],
    [{ A: { kind: "'a'" }, B: { kind: '5' } }, 'UNSUPPORTED_TYPE'],
    [{ A: { kind: "'a'" }, B: { kind: '`b`' } }, 'UNSUPPORTED_TYPE'],
  ] as const) {
    const body = `${structs(fields)}export interface U { shape: A | B }`
    assert.equal(frontCodes(body), codes, body)
  }
  for (const [type, ...codes] of [
    ['A | A', 'DUPLICATE_MEMBER'],
    ['A | B | A', 'DUPLICATE_MEMBER'],
    ['| A', 'UNION_MEMBER'],
    ['A | f32', 'UNION_MEMBER'],
    ["A | 'b'", 'UNION_MEMBER'],
    ['A | List<B>', 'UNION_MEMBER'],
    ['A | Ptr<B>', 'UNION_MEMBER'],
    ['A | B | null', 'NULLABLE_TYPE'],
    ['A | B | undefined', 'UNSUPPORTED_TYPE'],
    ['A | Nothing', 'UNKNOWN_TYPE'],
    ['A | string', 'PLAIN_TYPE'],
    ['A | U', 'NO_DISCRIMINANT', 'RECURSIVE_STRUCT'],
  ] as const) {
    const own = frontCodes(`${AB}export interface U { shape: ${type} }`)
    // A refused union contains nothing, so there is no cycle.
    assert.equal(own, codes.slice(0, 1), type)
  }
})

uniting('accepts unions that are optional, in arrays, or contain pointers to their owners', () => {
  assert.equal(
    frontCodes(`${AB}export type S = A | B
      export interface U { kind: 'u'; a?: S; b: FixedArray<S, 2>; c: FixedArray<A | B, 2>; d: Own<U> | null }
      export interface V { shape: U | A }`),
    [],
  )
  assert.equal(frontCodes(`${AB}export interface U { kind: 'u'; a: A | U }`), ['RECURSIVE_STRUCT'])
  assert.equal(
    frontCodes(`${AB}export interface U { kind: 'u'; a: FixedArray<V, 2> }
      export interface V { a: A | U }`),
    ['RECURSIVE_STRUCT'],
  )
})

uniting('accepts up to 256 members', () => {
  const many = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `export interface M${index} { kind: '${index}'; x: u8 }\n`,
    ).join('') +
    `export interface U { shape: ${Array.from({ length: count }, (_, index) => `M${index}`).join(' | ')} }`
  assert.is(unionOf(many(256)).members.length, 256)
  assert.equal(frontCodes(many(257)), ['TOO_MANY_MEMBERS'])
})

uniting('finds members and their constants in other files', () => {
  const texts = {
    'u.struct.ts': schema(`import type { A } from './a.struct.ts'
      import type { Others } from './others.struct.ts'
      export interface U { shape: A | Others }`),
    'a.struct.ts': schema(`import type { Kind } from './others.struct.ts'
      export interface A { kind: Kind; x: u8 }`),
    'others.struct.ts': schema(`export type Kind = 'a'
      ${structs({ B: { kind: "'b'" }, C: { kind: "'c'" } })}
      export type Others = B | C`),
  }
  const { modules, errors } = front(texts)
  assert.equal(errors.map(String), [])
  const { type } = modules.get('u.struct.ts')!.structs[0]!.fields[0]!
  assert.equal(type.kind === 'union' && type.members.map(({ value }) => value), ['a', 'b', 'c'])
  assert.equal(
    modules.get('u.struct.ts')!.imports.map(({ local }) => local),
    ['A', 'B', 'C'],
  )
})

uniting.run()
