import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { FieldDecl } from '../../../codegen/ir.ts'
import { parse } from '../../../codegen/parse/parse.ts'

const parsing = suite('codegen/parse/parse')

function fieldsOf(text: string): readonly FieldDecl[] {
  const { file, faults } = parse('test.struct.ts', text)
  assert.equal(faults, [])
  return file.structs[0]!.fields
}

/** Returns the doc comments of the fields in order. */
function docsOf(body: string): (string | null)[] {
  return fieldsOf(`export interface A {${body}}`).map(({ doc }) => doc)
}

parsing('returns frozen plain data that survives a round trip through JSON', () => {
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

parsing('keeps names with their positions, and aliases separate from what they name', () => {
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

parsing('finds the doc comment of a declaration and no other comment', () => {
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

parsing('removes the stars of a doc comment', () => {
  const comment = '\n  /**\n   * One,\n   *   two.\n   *\n   * * three\n   */\n  a: f32'
  assert.equal(docsOf(comment), ['One,\n  two.\n\n* three'])
  assert.equal(docsOf(comment.replaceAll('\n', '\r\n')), ['One,\n  two.\n\n* three'])
  assert.equal(docsOf('\n  /** No\n      stars. */\n  a: f32'), ['No\nstars.'])
})

parsing('finds the tag of a default and its position', () => {
  const text = `export interface A {
  /** Words. @default -1.5 */ a: f32
  /**
   * @default 0x10
   * @see elsewhere
   */
  b: u8
  /** @default 5 @see elsewhere */ c: u8
  /** Writes \`@default 5\` and \`x@default\`, {@link a}. */ d: u8
}`
  const fields = fieldsOf(text)
  assert.equal(
    fields.map(({ tags }) => tags.map((tag) => `${tag.tag} ${tag.text}`)),
    [['@default -1.5'], ['@default 0x10'], ['@default 5'], []],
  )
  for (const { tags } of fields.slice(0, 3)) {
    assert.is(text.slice(tags[0]!.span.start, tags[0]!.span.end), tags[0]!.text)
  }
})

/** Returns the tags of a struct with this comment, as `@tag|words|text at its position`. */
function tagsOf(comment: string): string[] {
  const text = `/**${comment}*/ export interface A { a: f32 }`
  const { tags } = parse('test.struct.ts', text).file.structs[0]!
  return tags.map((tag) => `${tag.tag}|${tag.text}|${text.slice(tag.span.start, tag.span.end)}`)
}

parsing('finds known tags, and misspelled ones', () => {
  assert.equal(tagsOf(' @packed @align 16 @cacheline '), [
    '@packed||@packed',
    '@align|16|16',
    '@cacheline||@cacheline',
  ])
  assert.equal(tagsOf('\n * @wgsl storage\n * @see @deprecated\n * @aligned 8 @Packed\n'), [
    '@wgsl|storage|storage',
    '@aligned|8|8',
    '@Packed||@Packed',
  ])
  assert.equal(tagsOf(' `@align 8` x@align 8 @aligning 8 @packages @see @ '), [])
})

parsing('accepts any text in a quoted default', () => {
  for (const text of [
    "'a @align 8 b'",
    '"it\'s @packed"',
    "'\\' @default 5'",
    "'☃ \\u{1f600}'",
    "''",
    "'open",
    'words with "quotes" inside',
    'mail@example.com',
    'a @ b',
  ]) {
    assert.equal(tagsOf(` @default ${text} @align 8`), [`@default|${text}|${text}`, '@align|8|8'])
  }
  assert.equal(tagsOf(" @default 'a\n * @align 8'"), ["@default|'a|'a", "@align|8'|8'"])
})

parsing('keeps aliases, bases and modifiers of fields', () => {
  const { file, faults } = parse(
    'a.struct.ts',
    `/** Doc. */ export type Mood = Enum<'a' | "\\u0062">
export interface B extends A { readonly a?: Bits<{ x: 3; 'y': u8; z?: 1; m(): void }> }`,
  )
  assert.equal(faults, [])
  const [alias] = file.aliases
  assert.equal([alias!.name, alias!.doc], ['Mood', 'Doc.'])
  const names = alias!.type.kind === 'name' && alias!.type.arguments[0]
  assert.equal(
    names &&
      names.kind === 'union' &&
      names.members.map((name) => name.kind === 'literal' && name.string),
    ['a', 'b'],
  )
  const [struct] = file.structs
  assert.equal([struct!.base?.kind, struct!.base?.name], ['name', 'A'])
  const [field] = struct!.fields
  assert.equal([field!.readonly, field!.optional], [true, true])
  const object = field!.type?.kind === 'name' && field!.type.arguments[0]
  assert.equal(
    object &&
      object.kind === 'object' &&
      object.properties.map(({ name, type }) => [name, type.kind]),
    [
      ['x', 'literal'],
      ["'y'", 'name'],
      ['z', 'other'],
      ['m(): void', 'other'],
    ],
  )
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

parsing('rejects a file with a syntax error and reports its position', () => {
  const { file, faults } = parse('a.struct.ts', 'export interface A {\n  x: = f32\n}\n')
  assert.ok(file.broken)
  assert.equal(
    faults.map(({ code, span }) => [code, span.start]),
    [['SYNTAX', 26]],
  )
})

parsing('continues after an error from which the parser recovers', () => {
  const { file, faults } = parse('a.struct.ts', 'export interface A { public x: f32; get(): f32 }')
  assert.not.ok(file.broken)
  assert.equal(
    faults.map(({ code }) => code),
    ['SYNTAX', 'METHOD'],
  )
})

parsing('accepts semicolons, commas, modifiers of declarations and empty statements', () => {
  const { file, faults } = parse('a.struct.ts', ';;export declare interface A { x: f32, y: f32; };')
  assert.equal(faults, [])
  assert.is(file.structs[0]!.fields.length, 2)
})

parsing('refuses every default export', () => {
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
