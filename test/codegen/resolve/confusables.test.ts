import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checkSpelling, LookalikeSet } from '../../../codegen/resolve/confusables.ts'
import { schema } from '../../support/codegen.ts'
import { front, frontCodes } from '../../support/front.ts'

/** Names are compared as people see them. */
const looking = suite('codegen/resolve/confusables')

function lookAlike(a: string, b: string): boolean {
  const set = new LookalikeSet()
  assert.is(set.add(a, 'the field'), null)
  return set.add(b, 'the field') !== null
}

looking('finds names that look alike, in either order', () => {
  for (const [a, b] of [
    ['scope', 'ѕсоре'],
    ['Point', 'Рoint'],
    ['TOKEN', 'ΤΟΚΕΝ'],
    ['x', 'х'],
    ['á', 'а\u0301'],
    ['ﬁle', 'file'],
    ['ｆｏｏ', 'foo'],
    ['ab', 'a\u200bb'],
    ['оne', 'οne'],
    ['i', 'ı'],
  ] as const) {
    assert.ok(lookAlike(a, b), `${a} and ${b}`)
    assert.ok(lookAlike(b, a), `${b} and ${a}`)
  }
})

looking('distinguishes names that look different, and accepts the same name twice', () => {
  for (const [a, b] of [
    ['a', 'b'],
    ['größe', 'grosse'],
    ['größe', 'große'],
    ['имя', 'фамилия'],
    ['x', 'X'],
    ['x1', 'x2'],
    ['ж', 'ш'],
    ['λ', 'μ'],
    ['名前', '名'],
    ['same', 'same'],
    ['тот', 'тот'],
  ] as const) {
    assert.not.ok(lookAlike(a, b), `${a} and ${b}`)
  }
})

looking('requires names in composed form without invisible characters', () => {
  for (const name of ['x', 'größe', 'имя', '名前', '𝒳', 'Å', 'ñ']) {
    assert.is(checkSpelling(name, 'the field'), null, name)
  }
  for (const name of ['gro\u0308sse', 'A\u030a', 'x\u200d', 'x\u200c', 'ᅠ', 'x\ufe0f', 'x\u00ad']) {
    assert.is(checkSpelling(name, 'the field')?.code, 'UNCLEAR_NAME', name)
  }
})

looking('compares the fields of a struct and its base, and the names of a file', () => {
  assert.equal(frontCodes('export interface A { scope: u8; ѕсоре: u8 }'), ['LOOKALIKE_NAME'])
  assert.equal(frontCodes('export interface A { scope: u8 }\nexport interface B { ѕсоре: u8 }'), [])
  assert.equal(frontCodes('export interface A { x: u8 }\nexport interface B extends A { х: u8 }'), [
    'LOOKALIKE_NAME',
  ])
  assert.equal(frontCodes('export interface A { x: u8 }\nexport interface А { x: u8 }'), [
    'LOOKALIKE_NAME',
  ])
  assert.equal(frontCodes('export interface Enemy { x: u8 }\nexport type Еnemy = u8'), [
    'LOOKALIKE_NAME',
  ])
  assert.equal(frontCodes("export interface A { x: Enum<'x' | 'х'> }"), ['LOOKALIKE_NAME'])
  assert.equal(frontCodes('export interface A { x: Bits<{ x: 1; х: 1 }> }'), ['LOOKALIKE_NAME'])
  assert.equal(frontCodes('export interface A { gro\u0308sse: u8 }'), ['UNCLEAR_NAME'])
  assert.equal(frontCodes('export interface A\u200d { x: u8 }'), ['UNCLEAR_NAME'])
  const { errors } = front({
    'a.struct.ts': schema(
      "import type { Vec } from './b.struct.ts'\nexport interface Vес { x: Vec }",
    ),
    'b.struct.ts': schema('export interface Vec { x: u8 }'),
  })
  assert.equal(
    errors.map(({ path, code }) => `${path} ${code}`),
    ['a.struct.ts LOOKALIKE_NAME'],
  )
})

looking('compares 100,000 names in other alphabets', () => {
  const fields = Array.from({ length: 100_000 }, (_, index) => `  поле${index}: u8\n`)
  assert.equal(frontCodes(`export interface A {\n${fields.join('')}}`), [])
})

looking.run()
