import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isScalarName, SCALARS } from '../../../codegen/tables/scalars.ts'
import { schema } from '../../support/codegen.ts'
import { front, frontCodes } from '../../support/front.ts'

/** Fields that structs with `@packed` and `@wgsl` can have. */
const restricting = suite('codegen/layout/check-layout-tags')

const OTHERS = `
  export interface Loose { x: f32 }
  /** @packed */ export interface Tight { x: f32; y: u8 }
  export interface One { kind: '1'; x: f32 }
  export interface Two { kind: '2'; x: f32 }
  /** @wgsl storage */ export interface Tagged { x: f32; y: Atomic<u32> }
  export interface Counter { x: Atomic<i32> }
  export interface Named { name: Str<8> }`

function codesOf(tags: string, field: string): string[] {
  return frontCodes(`/** ${tags} */ export interface A { ${field} }\n${OTHERS}`)
}

restricting('accepts types in packed structs that can be read bytewise or by a DataView', () => {
  for (const type of [
    ...Object.keys(SCALARS).filter(isScalarName),
    ...['FixedArray<u16, 2>', 'FixedArray<i53, 2>', 'FixedArray<FixedArray<f32, 2>, 2>'],
    ...["Enum<'a'>", "Flags<'a'>", 'Bits<{ a: 32 }>', 'Str<8>', "'a'", 'Tight'],
    ...[
      'FixedArray<u8, 2>',
      'FixedArray<i8, 2>',
      'FixedArray<bool, 2>',
      "FixedArray<Enum<'a'>, 2>",
    ],
    ...["FixedArray<Flags<'a'>, 2>", 'FixedArray<Bits<{ a: 8 }>, 2>', 'FixedArray<Str<3>, 2>'],
    ...[
      'FixedArray<Tight, 2>',
      'FixedArray<FixedArray<Tight, 2>, 2>',
      'FixedArray<FixedArray<u8, 2>, 2>',
    ],
  ]) {
    assert.equal(codesOf('@packed', `x: ${type}`), [], type)
    if (!type.startsWith("'")) assert.equal(codesOf('@packed', `x?: ${type}`), [], type)
  }
  for (const type of [
    ...['Loose', 'One | Two', 'Ptr<A> | null', 'Own<A> | null', 'Ref<A> | null', 'Str', 'List<u8>'],
    ...['Atomic<u8>', 'Atomic<i32>', 'FixedArray<Bits<{ a: 9 }>, 2>', 'FixedArray<Loose, 2>'],
    ...['FixedArray<Ptr<A> | null, 2>', 'FixedArray<One | Two, 2>', 'FixedArray<Str, 2>'],
  ]) {
    assert.equal(codesOf('@packed', `y: u8; x: ${type}`), ['PACKED_FIELD'], type)
  }
})

restricting('accepts types in structs for shaders that WGSL has', () => {
  for (const type of [
    ...['f32', 'i32', 'u32', 'f16', 'Ptr<A> | null', 'Loose', 'FixedArray<f32, 2>'],
    ...['FixedArray<FixedArray<Loose, 2>, 2>', 'FixedArray<Ptr<Named> | null, 2>'],
  ]) {
    for (const space of ['storage', 'uniform']) {
      assert.equal(codesOf(`@wgsl ${space}`, `x: ${type}`), [], `${type} in ${space}`)
    }
  }
  for (const type of [
    'Atomic<i32>',
    'Atomic<u32>',
    'Tagged',
    'Counter',
    'FixedArray<Atomic<u32>, 2>',
  ]) {
    assert.equal(codesOf('@wgsl storage', `x: ${type}`), [], type)
    assert.equal(codesOf('@wgsl uniform', `x: ${type}`), ['WGSL_TYPE'], type)
  }
  for (const type of [
    ...Object.keys(SCALARS)
      .filter(isScalarName)
      .filter((name) => !['f32', 'i32', 'u32', 'f16'].includes(name)),
    ...["Enum<'a'>", "Flags<'a'>", 'Bits<{ a: 32 }>', 'Str<8>', 'Str', "'a'", 'Own<A> | null'],
    ...['Ref<A> | null', 'List<f32>', 'One | Two', 'Atomic<i64>', 'Atomic<u8>', 'Named', 'Tight'],
    ...['FixedArray<u8, 4>', 'FixedArray<Named, 2>', 'FixedArray<FixedArray<bool, 2>, 2>'],
  ]) {
    for (const space of ['storage', 'uniform']) {
      assert.equal(
        codesOf(`@wgsl ${space}`, `y: f32; x: ${type}`),
        ['WGSL_TYPE'],
        `${type} in ${space}`,
      )
    }
  }
  assert.equal(codesOf('@wgsl storage', 'x?: f32'), ['WGSL_TYPE'])
})

restricting('checks bases and reports for each struct only its own mistakes', () => {
  const codes = (body: string): string[] =>
    front({ 'test.struct.ts': schema(`${body}\n${OTHERS}`) }).errors.map(
      ({ code, line }) => `${line} ${code}`,
    )
  assert.equal(codes('/** @wgsl storage */ export interface A extends Loose { y: f32 }'), [])
  assert.equal(codes('/** @wgsl storage */ export interface A extends Named { y: f32 }'), [
    '2 WGSL_TYPE',
  ])
  assert.equal(
    codes(`/** @wgsl storage */ export interface A { b: B }
/** @wgsl storage */ export interface B { c: C }
export interface C { x: u8 }`),
    ['3 WGSL_TYPE'],
  )
  assert.equal(
    codes(`/** @wgsl uniform */ export interface A { b: B }
/** @wgsl storage */ export interface B { x: Atomic<u32> }`),
    ['2 WGSL_TYPE'],
  )
})

restricting.run()
