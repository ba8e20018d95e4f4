import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { deepestPlace } from '../../../codegen/parse/nesting.ts'
import { codesOf } from '../../support/codegen.ts'

const nesting = suite('codegen/parse/nesting')

const MANY = 20_000

/** Each of these texts terminates the process when it reaches the parser (measured). */
const DEEP: Readonly<Record<string, string>> = {
  brackets: `export interface A { x: ${'FixedArray<'.repeat(MANY)}f32${', 2>'.repeat(MANY)} }`,
  'brackets on lines': `export interface A { x: ${'(\n'.repeat(MANY)}f32${')\n'.repeat(MANY)} }`,
  objects: `export interface A { x: ${'{ x: '.repeat(MANY)}f32${' }'.repeat(MANY)} }`,
  functions: `export interface A { x: ${'() =>\n'.repeat(MANY)}f32 }`,
  operators: `export interface A { x: ${'keyof\n'.repeat(MANY)}f32 }`,
  conditions: `export interface A { x: ${'a extends b ? c :\n'.repeat(MANY)}f32 }`,
  dots: `export interface A { x: a${'\n.b'.repeat(MANY)} }`,
  labels: 'a:\n'.repeat(MANY),
  assignments: 'a =\n'.repeat(MANY),
  'if and if': 'if (x)\n'.repeat(MANY),
  'if and else': 'if (x); else\n'.repeat(MANY),
  'else with braces': 'if (x) {} else\n'.repeat(MANY),
  loops: 'for (;;)\n'.repeat(MANY),
  'do and do': 'do\n'.repeat(MANY),
  new: 'new\n'.repeat(MANY),
  aliases: `export type A = ${'keyof\n'.repeat(MANY)}f32`,
  exports: 'export =\n'.repeat(MANY),
  generics: `export type A${'<T extends A\n'.repeat(MANY)}`,
}

nesting('stops texts that are nested deeper than the parser tolerates', () => {
  for (const [name, text] of Object.entries(DEEP)) {
    assert.is.not(deepestPlace(text), null, name)
    assert.equal(codesOf(text), ['TOO_DEEP'], name)
  }
})

nesting('points to the first bracket beyond the limit', () => {
  const text = `x: ${'['.repeat(100)}${']'.repeat(100)}`
  assert.is(deepestPlace(text), null)
  assert.equal(deepestPlace(text.replace('[', '[[')), { start: 103, end: 104 })
})

nesting('ignores brackets in comments and strings', () => {
  const open = '<'.repeat(200)
  for (const text of [
    `// ${open}`,
    `/* ${open} */`,
    `/** ${open}\n${open} */`,
    `'${open}'`,
    `"${open}"`,
  ]) {
    assert.is(deepestPlace(text), null, text)
  }
})

/** One member each, with the usual ends of lines and comments. */
const LONG: readonly string[] = [
  'x: f32\n',
  'x: f32;\n',
  'x: f32,',
  'x: FixedArray<Ptr<A> | null, 8>\r\n',
  '/** Words (with, brackets. @default 5 */\nx: u8\n',
  "// it's a comment\nx: f32 // another\n",
  'readonly x?: f32\n',
  'if: f32\nfor: f32\nelse: f32\n',
  'method(x: number): void\n',
  'größe: f32\n',
]

nesting('accepts long texts without deep nesting', () => {
  for (const member of LONG) {
    assert.is(deepestPlace(`export interface A {\n${member.repeat(MANY)}}\n`), null, member)
  }
  assert.is(deepestPlace('export interface A { x: f32 }\n'.repeat(MANY)), null)
  assert.is(deepestPlace("export type A = Enum<'a' | 'b'>\n".repeat(MANY)), null)
  assert.is(deepestPlace('export type A = B\n/** Words. */\n'.repeat(MANY)), null)
  assert.is(deepestPlace("import type { f32 } from './a.struct.ts'\n".repeat(MANY)), null)
})

nesting.run()
