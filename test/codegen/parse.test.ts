import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { FieldDecl } from '../../codegen/ir.ts'
import { parse } from '../../codegen/parse.ts'

const parsing = suite('codegen/parse')

function fieldsOf(text: string): readonly FieldDecl[] {
  const { file, faults } = parse('test.struct.ts', text)
  assert.equal(faults, [])
  return file.structs[0]!.fields
}

/** The doc comments of the fields, one after another. */
function docsOf(body: string): (string | null)[] {
  return fieldsOf(`export interface A {${body}}`).map(({ doc }) => doc)
}

parsing('answers plain data: frozen, and the same after a trip through JSON', () => {
  const text = `import type { f32, Ptr } from 'offheap/schema'
/** Doc. */
export interface A { /** @default 5 */ a: f32; b: (Ptr<A> | null); c: FixedArray<f32, 8>; d: number; e: [f32] }`
  const { file } = parse('a.struct.ts', text)
  assert.equal(JSON.parse(JSON.stringify(file)), file)
  const thaw = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    assert.ok(Object.isFrozen(value), JSON.stringify(value))
    Object.values(value).forEach(thaw)
  }
  thaw(file)
})

parsing('keeps names with their places, and aliases apart from what they stand for', () => {
  const text = `import type { f32 as float } from 'offheap/schema'\nexport interface A { x: float }`
  const { file } = parse('a.struct.ts', text)
  const [entry] = file.imports
  assert.equal(
    [entry!.specifier, entry!.imported, entry!.local],
    ['offheap/schema', 'f32', 'float'],
  )
  assert.is(text.slice(entry!.span.start, entry!.span.end), 'f32 as float')
  const { type, span } = file.structs[0]!.fields[0]!
  assert.is(text.slice(span.start, span.end), 'x')
  assert.is(type?.kind === 'name' && type.name, 'float')
  assert.is(text.slice(type!.span.start, type!.span.end), 'float')
})

parsing('finds the doc comment of a declaration, and only that', () => {
  assert.equal(docsOf('/** One. */ a: f32; /** Two. */ b: f32'), ['One.', 'Two.'])
  assert.equal(docsOf('\n/** One. */\na: f32\nb: f32\n'), ['One.', null])
  assert.equal(docsOf('\na: f32 /** Behind. */\nb: f32\n'), [null, null])
  assert.equal(docsOf('\na: f32 // Behind.\n/** Before. */\nb: f32\n'), [null, 'Before.'])
  assert.equal(docsOf('\n/** Doc. */\n// Line.\n/* Block. */\na: f32'), ['Doc.'])
  assert.equal(docsOf('\n/** Doc. */ // Line with trailing space.   \na: f32'), ['Doc.'])
  assert.equal(docsOf('\n/** First. */\n/** Second. */\na: f32'), ['Second.'])
  assert.equal(docsOf('/* Block. */ a: f32; // Line.\n b: f32'), [null, null])
  assert.equal(docsOf('/***/ a: f32; /** */ b: f32; /****/ c: f32; /**\n *\n */ d: f32'), [
    null,
    null,
    '*',
    null,
  ])
})

parsing('takes the words of a doc comment without its stars', () => {
  const comment = '\n  /**\n   * One,\n   *   two.\n   *\n   * * three\n   */\n  a: f32'
  assert.equal(docsOf(comment), ['One,\n  two.\n\n* three'])
  assert.equal(docsOf(comment.replaceAll('\n', '\r\n')), ['One,\n  two.\n\n* three'])
  assert.equal(docsOf('\n  /** No\n      stars. */\n  a: f32'), ['No\nstars.'])
})

parsing('finds the tag of a default and its place', () => {
  const text = `export interface A {
  /** Words. @default -1.5 */ a: f32
  /**
   * @default 0x10
   * @see elsewhere
   */
  b: u8
  /** @default 5 @see elsewhere */ c: u8
  /** Writes \`@default 5\` and \`x@default\`, {@default 6}. */ d: u8
}`
  const fields = fieldsOf(text)
  assert.equal(
    fields.map((field) => field.default?.text),
    ['-1.5', '0x10', '5', undefined],
  )
  for (const { default: value } of fields.slice(0, 3)) {
    assert.is(text.slice(value!.span.start, value!.span.end), value!.text)
  }
})

parsing('reads names as JavaScript does', () => {
  const names = fieldsOf(
    'export interface A { \\u0061b: f32; größe: f32; 𝒳: f32; new: f32; get: f32 }',
  )
  assert.equal(
    names.map(({ name }) => name),
    ['ab', 'größe', '𝒳', 'new', 'get'],
  )
})

parsing('gives up a file with a syntax error, at its place', () => {
  const { file, faults } = parse('a.struct.ts', 'export interface A {\n  x: = f32\n}\n')
  assert.ok(file.broken)
  assert.equal(
    faults.map(({ code, span }) => [code, span.start]),
    [['SYNTAX', 26]],
  )
})

parsing('goes on behind an error that the parser can step over', () => {
  const { file, faults } = parse('a.struct.ts', 'export interface A { public x: f32; y?: f32 }')
  assert.not.ok(file.broken)
  assert.equal(
    faults.map(({ code }) => code),
    ['SYNTAX', 'OPTIONAL_FIELD'],
  )
})

parsing(
  'has no quarrel with semicolons, commas, modifiers of declarations and empty statements',
  () => {
    const { file, faults } = parse(
      'a.struct.ts',
      ';;export declare interface A { x: f32, y: f32; };',
    )
    assert.equal(faults, [])
    assert.is(file.structs[0]!.fields.length, 2)
  },
)

parsing('refuses a default export of anything', () => {
  for (const text of ['export default 5', 'export default class {}', 'export default Name']) {
    const { file, faults } = parse('a.struct.ts', text)
    assert.equal(
      faults.map(({ code }) => code),
      ['DEFAULT_EXPORT'],
      text,
    )
    assert.is(file.structs.length, 0)
  }
})

parsing.run()
