import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Type } from '../../../codegen/ir.ts'
import { isScalarName, SCALARS } from '../../../codegen/tables/scalars.ts'
import { fieldsOf, frontCodes, moduleOf } from '../../support/front.ts'

const resolving = suite('codegen/resolve/resolve-type')

const B = 'export interface B { kind: "b"; x: f32 }\nexport interface C { kind: "c"; y: f32 }\n'

/** Returns the type of a field with this text, next to structs `A`, `B` and `C`. */
function typeOf(text: string): Type {
  return fieldsOf(`kind: 'a'\nx: ${text}`, B).get('x')!.type
}

/** Returns the codes of the errors of such a field. */
function codesOf(text: string): string[] {
  return frontCodes(`export interface A { kind: 'a'; x: ${text} }\n${B}`)
}

const structA = { kind: 'struct', id: 'test.struct.ts#A', local: 'A' }
const structB = { kind: 'struct', id: 'test.struct.ts#B', local: 'B' }
const structC = { kind: 'struct', id: 'test.struct.ts#C', local: 'C' }

resolving('resolves every built-in type', () => {
  for (const scalar of Object.keys(SCALARS).filter(isScalarName)) {
    assert.equal(typeOf(scalar), { kind: 'scalar', scalar })
  }
  assert.equal(typeOf('B'), structB)
  assert.equal(typeOf('Str'), { kind: 'string' })
  assert.equal(typeOf('Str<1_000>'), { kind: 'text', bytes: 1000 })
  assert.equal(typeOf('Ptr<A> | null'), { kind: 'pointer', target: structA })
  assert.equal(typeOf('null | Own<B>'), { kind: 'own', target: structB })
  assert.equal(typeOf('(Ref<(C)>) | null'), { kind: 'reference', target: structC })
  assert.equal(typeOf('Atomic<i64>'), { kind: 'atomic', scalar: 'i64' })
  assert.equal(typeOf('\'a "b\\u0063"\''), { kind: 'constant', value: 'a "bc"' })
  assert.equal(typeOf('List<f16>'), { kind: 'list', element: { kind: 'scalar', scalar: 'f16' } })
  assert.equal(typeOf('List<A>'), { kind: 'list', element: structA })
  assert.equal(typeOf('List<Own<A> | null>'), {
    kind: 'list',
    element: { kind: 'own', target: structA },
  })
  assert.equal(typeOf('B | C'), {
    kind: 'union',
    discriminant: 'kind',
    members: [
      { value: 'b', struct: structB },
      { value: 'c', struct: structC },
    ],
  })
})

resolving('nests arrays of everything that has a size', () => {
  for (const element of [
    ...['u8', 'f16', 'i53', 'bool', 'B', 'B | C', 'Str', 'Str<8>', 'Atomic<u8>', 'List<B>'],
    ...['Ptr<A> | null', 'Own<A> | null', 'Ref<A> | null', 'FixedArray<FixedArray<B, 2>, 3>'],
  ]) {
    assert.equal(typeOf(`FixedArray<${element}, 7>`), {
      kind: 'array',
      element: typeOf(element),
      length: 7,
    })
  }
  assert.equal(codesOf("FixedArray<'b', 2>"), ['ARRAY_ELEMENT'])
  const deep = (levels: number): string =>
    'FixedArray<'.repeat(levels) + 'u8' + ', 2>'.repeat(levels)
  assert.equal(codesOf(deep(16)), [])
  assert.equal(codesOf(deep(17)), ['TOO_DEEP'])
  assert.equal(codesOf(deep(60)), ['TOO_DEEP'])
})

resolving('limits the elements of nested arrays together', () => {
  assert.equal(codesOf('FixedArray<FixedArray<u8, 65_536>, 32_768>'), [])
  assert.equal(codesOf('FixedArray<FixedArray<u8, 65_536>, 32_769>'), ['STRUCT_TOO_LARGE'])
  assert.equal(codesOf('FixedArray<u8, 2_147_483_649>'), ['STRUCT_TOO_LARGE'])
  assert.equal(codesOf(`FixedArray<u8, ${'9'.repeat(400)}>`), ['STRUCT_TOO_LARGE'])
  assert.equal(codesOf('Str<2_147_483_649>'), ['STRUCT_TOO_LARGE'])
  assert.equal(codesOf('FixedArray<number, 4_000_000_000>'), ['PLAIN_TYPE', 'STRUCT_TOO_LARGE'])
})

resolving('stores flags and bits in the smallest integer that holds them', () => {
  const names = (count: number): string =>
    Array.from({ length: count }, (_, index) => `'n${index}'`).join(' | ')
  for (const [count, bytes] of [
    [1, 1],
    [8, 1],
    [9, 2],
    [16, 2],
    [17, 4],
    [32, 4],
  ] as const) {
    const flags = typeOf(`Flags<${names(count)}>`)
    assert.is(flags.kind === 'flags' && flags.bytes, bytes)
    const bits = typeOf(`Bits<{ a: ${count} }>`)
    assert.is(bits.kind === 'bits' && bits.bytes, bytes)
  }
  assert.equal(codesOf(`Flags<${names(33)}>`), ['TOO_MANY_MEMBERS'])
  assert.equal(codesOf('Bits<{ a: 16; b: 17 }>'), ['BITS_WIDTH'])
  assert.equal(codesOf('Bits<{ a: 32; b: 1 }>'), ['BITS_WIDTH'])
  assert.equal(codesOf(`Enum<${names(256)}>`), [])
  assert.equal(codesOf(`Enum<${names(257)}>`), ['TOO_MANY_MEMBERS'])
  const { parts } = typeOf('Bits<{ a: 3; b: 5; c: 24 }>') as { parts?: unknown }
  assert.equal(parts, [
    { name: 'a', width: 3, shift: 0 },
    { name: 'b', width: 5, shift: 3 },
    { name: 'c', width: 24, shift: 8 },
  ])
})

resolving('accepts any printable text as the name of an enum, and identifiers as flags', () => {
  const odd = [
    "''",
    "'a b'",
    "'1'",
    "'✓'",
    "'__proto__'",
    "'constructor'",
    "'it\\'s'",
    "'</script>'",
  ]
  assert.equal(codesOf(`Enum<${odd.join(' | ')}>`), [])
  for (const name of odd.slice(0, 4)) assert.equal(codesOf(`Flags<${name}>`), ['MEMBER_NAME'], name)
  for (const name of ['ptr', 'arena', '__proto__', 'constructor', 'toString', 'x$', '$']) {
    assert.equal(codesOf(`Flags<'${name}'>`), ['MEMBER_NAME'], name)
    assert.equal(codesOf(`Bits<{ ${name}: 1 }>`), ['MEMBER_NAME'], name)
    assert.equal(codesOf(`Enum<'${name}'>`), [], name)
  }
  for (const name of ['größe', '_', 'new', 'class', 'length', 'at', '$a']) {
    assert.equal(codesOf(`Flags<'${name}'>`), [], name)
  }
  for (const name of ['\\n', '\\u2028', '\\ud800', '\\0', '\\u202e', '\\u007f']) {
    assert.equal(codesOf(`Enum<'${name}'>`), ['MEMBER_NAME'], name)
    assert.equal(codesOf(`'${name}'`), ['MEMBER_NAME'], name)
  }
})

resolving(
  'names the enums, flags and bits of fields after struct and field, in their order',
  () => {
    const { named, structs } = moduleOf(`
    export interface A {
      größe: Flags<'x'>; mood: FixedArray<FixedArray<Enum<'a' | 'b'>, 2>, 2>
      _a: Bits<{ x: 1 }>; state: State; ß: Enum<'s'>
    }
    export type State = Enum<'on' | 'off'>
    export interface B { state?: State; mood: Enum<'a' | 'b'> }`)
    assert.equal(
      named.map(({ kind, local, id }) => [kind, local, id]),
      [
        ['flags', 'A$größe', 'test.struct.ts#A$größe'],
        ['enum', 'A$mood', 'test.struct.ts#A$mood'],
        ['bits', 'A$_a', 'test.struct.ts#A$_a'],
        ['enum', 'A$ß', 'test.struct.ts#A$ß'],
        ['enum', 'State', 'test.struct.ts#State'],
        ['enum', 'B$mood', 'test.struct.ts#B$mood'],
      ],
    )
    assert.equal(structs[0]!.fields[3]!.type, named[4])
    assert.equal(structs[1]!.fields[0]!.type, named[4])
    const free =
      "export interface A { mood: Enum<'a'>; Mood: Enum<'a'>; Array: Enum<'a'>; b: Enum<'a'> }"
    assert.equal(frontCodes(`${free}\nexport interface AB { x: u8 }`), [])
    const taken = "export interface A$b { x: u8 }\nexport interface A { b: Enum<'a'> }"
    assert.equal(frontCodes(taken), ['CLASHING_NAME'])
  },
)

resolving('reports one error for each mistake in type arguments', () => {
  for (const [text, ...codes] of [
    ['Enum', 'NAMES_ARGUMENT'],
    ["Enum<'a', 'b'>", 'NAMES_ARGUMENT'],
    ['Enum<string>', 'NAMES_ARGUMENT'],
    ['Enum<5>', 'NAMES_ARGUMENT'],
    ["Enum<'a' | 5 | u8>", 'NAMES_ARGUMENT', 'NAMES_ARGUMENT'],
    ["Enum<'a' | 'a' | 'a'>", 'DUPLICATE_MEMBER', 'DUPLICATE_MEMBER'],
    ['Enum<Nothing>', 'UNKNOWN_TYPE'],
    ['Bits', 'BITS_ARGUMENT'],
    ['Bits<{}>', 'BITS_ARGUMENT'],
    ['Bits<{ a: 0; b: 33; c: u8; d: 1 }>', 'BITS_WIDTH', 'BITS_WIDTH', 'BITS_WIDTH'],
    ["Bits<{ 'a': 1; [k: string]: 1 }>", 'MEMBER_NAME', 'BITS_ARGUMENT'],
    ['Str<0>', 'TEXT_LENGTH'],
    ['Str<8, 8>', 'TEXT_LENGTH'],
    ["Str<'8'>", 'TEXT_LENGTH'],
    ['List', 'LIST_ARGUMENTS'],
    ['List<u8, 2>', 'LIST_ARGUMENTS'],
    ['List<List<number>>', 'PLAIN_TYPE'],
    ["List<'a'>", 'LIST_ELEMENT'],
    ['List<Atomic<i32>>', 'LIST_ELEMENT'],
    ['List<FixedArray<FixedArray<Atomic<i32>, 2>, 2>>', 'LIST_ELEMENT'],
    ['List<List<Atomic<i32>>>', 'LIST_ELEMENT'],
    ['List<number>', 'PLAIN_TYPE'],
    ['List<Ptr<A>>', 'BARE_POINTER'],
    ['List<u8> | null', 'NULLABLE_TYPE'],
    ['Own<A>', 'BARE_POINTER'],
    ['Ref', 'POINTER_TARGET'],
    ['Ref<A, A> | null', 'POINTER_TARGET'],
    ['Own<u8> | null', 'POINTER_TARGET'],
    ['Own<Ptr<A>> | null', 'POINTER_TARGET'],
    ['Own<number> | null', 'POINTER_TARGET'],
    ['Own<Nothing> | null', 'UNKNOWN_TYPE'],
    ['Atomic', 'ATOMIC_ARGUMENT'],
    ['Atomic<f32>', 'ATOMIC_ARGUMENT'],
    ['Atomic<bool>', 'ATOMIC_ARGUMENT'],
    ['Atomic<u53>', 'ATOMIC_ARGUMENT'],
    ['Atomic<Nothing>', 'UNKNOWN_TYPE'],
    ['u8<2>', 'TYPE_ARGUMENTS'],
    ['B<u8>', 'TYPE_ARGUMENTS'],
    ['{ x: u8 }', 'UNSUPPORTED_TYPE'],
    ["'a' | 'b'", 'BARE_NAMES'],
    ["FixedArray<'a' | 'b', 2>", 'BARE_NAMES'],
    ["'a' | null", 'NULLABLE_TYPE'],
    ['Str | null', 'NULLABLE_TYPE'],
    ["Enum<'a'> | null", 'NULLABLE_TYPE'],
    ['B | C | null', 'NULLABLE_TYPE'],
    ['Ptr<B> | Ptr<C> | null', 'UNION_MEMBER'],
    ['B | u8', 'UNION_MEMBER'],
    ['u8 | undefined', 'UNSUPPORTED_TYPE'],
    ['Nothing | null', 'UNKNOWN_TYPE'],
  ] as const) {
    assert.equal(codesOf(text), codes, text)
  }
})

resolving.run()
