import { parseSync } from 'oxc-parser'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { OUTPUTS } from '../../codegen/outputs.ts'
import { schema } from '../support/codegen.ts'

/** Names, texts and comments of a schema never become code in generated files. */
const injecting = suite('codegen/compile-injection')

/** Each text tries to terminate the literal or the comment that contains it. */
const EVIL = [
  "'; evil(); '",
  '"; evil(); "',
  "\\'; evil(); //",
  '`${evil()}`',
  '${evil()}',
  '*\\/ evil() /*',
  '] = evil(); //',
  '</script><script>evil()</script>',
  '<!-- evil() -->',
  '// evil()',
  '# evil',
  '\\u0027; evil()',
  '\\',
  '__proto__',
  'constructor',
]

/** Returns a string literal of a schema that represents `text`. */
function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** Returns the identifiers of the code, without its texts and comments. */
function namesIn(path: string, text: string): Set<string> {
  const { program, errors } = parseSync(path, text)
  assert.equal(errors, [], text)
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'Identifier' && 'name' in node) names.add(String(node.name))
    Object.values(node).forEach(visit)
  }
  visit(program.body)
  return names
}

/** Returns the generated code of one schema, which must compile without errors. */
function codeOf(text: string, path = 'test.struct.ts'): string {
  const { outputs, errors } = compile([{ path, text }])
  assert.equal(errors.map(String), [])
  return outputs[0]!.text
}

injecting('keeps texts, names and comments that try to terminate their literal or comment', () => {
  for (const evil of EVIL) {
    const comment = `/**\n * ${evil.replaceAll('*/', '')}\n * @see ${evil.replaceAll('*/', '')}\n */`
    const text = codeOf(
      schema(`${comment}
      export type Mood = Enum<'a' | ${literal(evil)}>
      ${comment}
      export interface A {
        ${comment}
        kind: ${literal(evil)}
        ${comment}
        mood: Mood
        /** @default ${literal(evil)} */
        next: Mood
        /** @default ${literal(evil).replaceAll('*/', '*\\/')} */
        name: Str<64>
        /** @default x${evil.replaceAll('*/', '')} */
        title: Str
        inline: Enum<${literal(evil)} | ${literal(`${evil}2`)}>
      }
      ${comment}
      export interface B { kind: 'b'; shape: A | C }
      export interface C { kind: 'c'; x: u8 }`),
    )
    assert.not.ok(namesIn('test.gen.ts', text).has('evil'), `${evil}\n${text}`)
  }
})

injecting('keeps line breaks and bidirectional controls out of every text', () => {
  for (const character of [
    '\\n',
    '\\r',
    '\\u2028',
    '\\u2029',
    '\\0',
    '\\u202e',
    '\\ud800',
    '\\u001b',
  ]) {
    const { errors } = compile([
      {
        path: 'test.struct.ts',
        text: schema(`export interface A { a: Enum<'a${character}'>; b: 'b${character}' }`),
      },
    ])
    assert.equal(
      errors.map(({ code }) => code),
      ['MEMBER_NAME', 'MEMBER_NAME'],
    )
  }
  const text = codeOf(
    schema("export interface A { /** @default 'a\\n\\u2028\\u202e\\u001b' */ a: Str }"),
  )
  assert.not.match(text, /[\u2028\u202e\u001b]/)
})

injecting('keeps the name of a file within its comment and its import', () => {
  const vec = {
    path: "it's */ evil() /*\n/vec.struct.ts",
    text: schema('export interface Vec { x: f32 }'),
  }
  const main = {
    path: "it's */ evil() /*\n/ma\nevil()\u2028evil()in.struct.ts",
    text: schema(`import type { Vec } from './vec.struct.ts'\nexport interface A { vec: Vec }`),
  }
  const outer = {
    path: 'outer.struct.ts',
    text: schema(
      `import type { Vec } from "./it's */ evil() /*\\n/vec.struct.ts"\nexport interface A { vec: Vec }`,
    ),
  }
  const { outputs, errors } = compile([vec, main, outer])
  assert.equal(errors.map(String), [])
  assert.is(outputs.length, 3)
  for (const { path, text } of outputs) assert.not.ok(namesIn('x.ts', text).has('evil'), path)
})

injecting('keeps them within comments and texts in C and WGSL too', () => {
  for (const evil of EVIL) {
    const path = `${evil.replaceAll('/', '')}.struct.ts`
    const body = `/** ${evil.replaceAll('*/', '')} \\ \n * ??/ \\ */
      export interface A { /** ${evil.replaceAll('*/', '')} \\ */ x: f32; mood: Enum<'a' | ${literal(evil)}> }
      /** ${evil.replaceAll('*/', '')} \n * @wgsl storage */
      export interface B { /** ${evil.replaceAll('*/', '')} \\ */ x: f32 }`
    const { outputs, errors } = compile([{ path, text: schema(body) }], undefined, {
      kinds: Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[],
    })
    assert.equal(errors.map(String), [])
    for (const { kind, text } of outputs) {
      if (kind === 'ts' || kind === 'ir') continue
      const outside = text.replace(/\/\*[^]*?\*\//g, '')
      const code = outside.replace(/\/\/.*/g, '').replace(/"(?:[^"\\\n]|\\.)*"/g, '')
      assert.not.match(code, /evil ?\(/, `${kind} of ${evil}\n${text}`)
      // A backslash at the end of a line comment of C continues the comment on the next line.
      if (kind === 'c') assert.not.match(outside, /\/\/.*(?:\\|\?\?\/)$/m, text)
    }
  }
})

injecting('writes no control characters, and none that are invisible or reorder text', () => {
  const codes = [...Array(32).keys()].filter((code) => ![9, 10, 13].includes(code))
  codes.push(0x7f, 0x85, 0x9b, 0x200b, 0x200e, 0x2028, 0x2029, 0x202e, 0x2066, 0x2069, 0xfeff)
  const odd = String.fromCharCode(...codes)
  const unseen =
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u2028-\u202e\u2060-\u2069\ufeff]/
  const text = schema(`/** Struct\u001b[31m ${odd} \t\u00e9. @wgsl storage
     * second \u202e line */
    export interface A {
      /** Field ${odd} @see ${odd} */
      x: f32
      /** One ${odd} */
      kind: 'a'
    }
    /** Alias ${odd} */
    export type B = Enum<'x' | 'y'>
    export interface C { b: B }`).replace("kind: 'a'", 'y: f32')
  const kinds = ['ts', 'ir', 'c', 'wgsl'] as const
  const path = `a${odd}.struct.ts`
  const { outputs, errors } = compile([{ path, text }], () => undefined, { kinds })
  assert.equal(errors.map(String), [])
  assert.is(outputs.length, 4)
  for (const { kind, text } of outputs) {
    assert.is(unseen.exec(text)?.[0].charCodeAt(0), undefined, kind)
    assert.match(text, /\t\u00e9\.|\\t\u00e9\./)
  }
})

injecting.run()
