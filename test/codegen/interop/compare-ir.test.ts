import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/compile.ts'
import { compareIr, parseIr, type IrFile } from '../../../codegen/interop/compare-ir.ts'
import { goldenSchemas, readIfThere, schema } from '../../support/codegen.ts'

/** Changes of layout between two representations. */
const comparison = suite('codegen/interop/compare-ir')

function irOf(body: string): IrFile {
  const sources = [{ path: 'test.struct.ts', text: schema(body) }]
  const { outputs, errors } = compile(sources, undefined, { kinds: ['ir'] })
  assert.equal(errors.map(String), [])
  return parseIr(outputs[0]!.text)!
}

/** Returns a line for each detail of each changed struct. */
function changes(before: string, after: string): string[] {
  return compareIr(irOf(before), irOf(after)).flatMap(({ struct, before, after, details }) => {
    if (before === null) return [`${struct} new`]
    if (after === null) return [`${struct} removed`]
    assert.is.not(before, after)
    if (details.length === 0) return [`${struct} inside`]
    return details.map(({ change, field, before, after }) => {
      return `${struct} ${change} ${field ?? 'itself'}: ${before} → ${after}`
    })
  })
}

const a = (body: string): string => `export interface A { ${body} }`
const p = (body: string): string => `export interface P { ${body} }`

comparison('finds nothing between equal layouts, whatever else has changed', () => {
  const before = `${p('x: f32')}\n${a('p: P; mood: Enum<"a" | "b">')}`
  const after = `/** Words. */ ${a('/** @default b */ readonly mood: Mood; /** x */ p: P')}`
  assert.equal(changes(before, before), [])
  const swapped = `export type Mood = Enum<'a' | 'b'>\n${after}\n${p('/** @default 2 */ x: f32')}`
  assert.equal(changes(before, swapped.replace(/(\/\*\* @default b.*Mood); (.*: P)/, '$2; $1')), [])
})

comparison('lists fields that were added, removed, moved and retyped, and the size', () => {
  assert.equal(changes(a('x: u32; y: u8; z: u16'), a('w: u32; x: i32; z: u16')), [
    'A added w: null → u32 at 0',
    'A retyped x: u32 → i32',
    'A moved x: 0 → 4',
    'A moved z: 6 → 8',
    'A removed y: u8 at 4 → null',
    'A resized itself: 8 bytes → 12 bytes',
  ])
})

comparison('names every kind of type as a schema writes it', () => {
  const rows: readonly (readonly [string, string])[] = [
    ["Enum<'a' | 'b'>", "Enum<'b' | 'a'>"],
    ["Flags<'a' | 'b'>", "Flags<'a' | 'c'>"],
    ['Bits<{ a: 3; b: 5 }>', 'Bits<{ b: 5; a: 3 }>'],
    ['Str<4>', 'FixedArray<u8, 4>'],
    ['Atomic<u32>', 'f32'],
    ['Ptr<P> | null', 'Own<P> | null'],
    ['Str', 'Ref<P> | null'],
    ['List<u8>', 'List<Ptr<P> | null>'],
    ['P', 'FixedArray<P, 1>'],
  ]
  for (const [from, to] of rows) {
    const [line] = changes(`${p('x: u32')}\n${a(`f: ${from}`)}`, `${p('x: u32')}\n${a(`f: ${to}`)}`)
    assert.is(line, `A retyped f: ${from} → ${to}`)
  }
  const union = "export interface R { kind: 'r' }\nexport interface S { kind: 's' }\n"
  assert.equal(changes(union + a('f: R | S'), union + a('f: S | R')), [
    "A retyped f: R 'r' | S 's' by kind → S 's' | R 'r' by kind",
  ])
})

comparison('lists optional fields, their bits, and alignment', () => {
  assert.equal(changes(a('x: u8; y?: u8'), a('x?: u8; y?: u8')), [
    'A retyped x: u8 → u8, optional',
    'A moved x: 0 → 0 (2.0)',
    'A moved y: 1 (2.0) → 1 (2.1)',
  ])
  assert.equal(changes(a('x: u8'), `/** @align 8 */ ${a('x: u8')}`), [
    'A resized itself: 1 byte → 8 bytes',
    'A realigned itself: 1 byte → 8 bytes',
  ])
})

comparison('lists structs that changed only in what they reach, new ones and removed ones', () => {
  const before = `${p('x: u32')}\n${a('p: Ptr<P> | null')}\nexport interface B { x: u8 }`
  const after = `${p('x: i32')}\n${a('p: Ptr<P> | null')}\nexport interface C { x: u8 }`
  assert.equal(changes(before, after), ['P retyped x: u32 → i32', 'A inside', 'C new', 'B removed'])
  const nested = (fields: string): string => `${p(fields)}\n${a('p: P; q: u8')}`
  assert.equal(changes(nested('x: u32'), nested('x: u32; y: u32')), [
    'P added y: null → u32 at 4',
    'P resized itself: 4 bytes → 8 bytes',
    'A resized p: 4 bytes → 8 bytes',
    'A moved q: 4 → 8',
    'A resized itself: 8 bytes → 12 bytes',
  ])
})

comparison('reads the representation of every golden schema, and refuses other text', () => {
  const sources = goldenSchemas().map((path) => ({ path, text: readIfThere(path)! }))
  for (const { text } of compile(sources, readIfThere, { kinds: ['ir'] }).outputs) {
    assert.equal(compareIr(parseIr(text)!, parseIr(text)!), [])
    assert.is(parseIr(text.replace('"version": 1', '"version": 0')), null)
  }
  for (const text of ['', '{', 'null', '[]', '{}', '{ "generator": "offheap", "version": 1 }']) {
    assert.is(parseIr(text), null)
  }
})

comparison.run()
