import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { StructLayout, Type } from '../../../codegen/ir.ts'
import { extentOf } from '../../../codegen/layout/extent.ts'
import { BytewiseEqual } from '../../../codegen/layout/bytewise.ts'
import { layoutsOf, schema } from '../../support/codegen.ts'
import { schemaOf, wholeStructs } from '../../support/codegen-structs.ts'
import { forEachSeed } from '../../support/random.ts'

const plain = suite('codegen/layout/bytewise')

type Layouts = ReadonlyMap<string, StructLayout>

/** Returns for each byte of a struct whether it has a meaning by itself. */
function meaningful(struct: StructLayout, layouts: Layouts): boolean[] {
  const bytes = Array.from({ length: struct.size }, () => false)
  const mark = (type: Type, at: number, size: number): void => {
    switch (type.kind) {
      case 'array':
        for (let index = 0; index < type.length; index++) {
          mark(type.element, at + (index * size) / type.length, size / type.length)
        }
        break
      case 'struct':
        meaningful(layouts.get(type.id)!, layouts).forEach((used, index) => {
          if (used) bytes[at + index] = true
        })
        break
      case 'union': {
        // A byte has a meaning if it has one in every member.
        const members = type.members.map(({ struct }) => layouts.get(struct.id)!)
        const body = Math.max(...members.map(({ align }) => align))
        bytes[at] = true
        for (let index = body; index < size; index++) {
          bytes[at + index] = members.every((member) => meaningful(member, layouts)[index - body])
        }
        break
      }
      case 'string':
      case 'list':
      case 'own':
      case 'reference':
        break
      default:
        bytes.fill(true, at, at + size)
    }
  }
  for (const slot of struct.slots) {
    if (slot.kind === 'presence') bytes.fill(true, slot.offset, slot.offset + slot.size)
    if (slot.kind === 'field-layout') mark(slot.type, slot.offset, slot.size)
  }
  return bytes
}

plain('accepts exactly the structs of which every byte has a meaning by itself', () => {
  const counts = { plain: 0, other: 0 }
  forEachSeed(40, (random) => {
    const byName = layoutsOf(schemaOf(wholeStructs(random, 25)))
    const layouts = new Map([...byName.values()].map((layout) => [layout.id, layout]))
    const bytewiseEqual = new BytewiseEqual(layouts)
    for (const layout of layouts.values()) {
      const expected = meaningful(layout, layouts).every(Boolean)
      counts[expected ? 'plain' : 'other']++
      assert.is(bytewiseEqual.whyNot(layout) === null, expected, layout.name)
      assert.is(bytewiseEqual.has({ kind: 'struct', id: layout.id, local: layout.name }), expected)
      if (expected) assert.is(layout.hasPadding || layout.owns, false)
    }
  })
  assert.ok(counts.plain > 50 && counts.other > 50)
})

plain('reports what prevents comparison by bytes, and where', () => {
  const text = schema(`
    export interface Gap { a: u8; b: u32 }
    export interface Deep { x: u32; inner: Gap; rest: u8 }
    export interface Note { id: u32; text: Str }
    export interface Book { first: Note; second: Gap }
    export interface Link { to: Ref<Link> | null }
    export interface One { kind: 'one'; a: u8 }
    export interface Two { kind: 'two'; a: u16 }
    export interface Same { kind: 'same'; a: i8 }
    export interface Either { it: One | Two }
    export interface Both { it: One | Same }
  `)
  const byName = layoutsOf(text)
  const bytewiseEqual = new BytewiseEqual(
    new Map([...byName.values()].map((layout) => [layout.id, layout])),
  )
  const why = (name: string): string | null => bytewiseEqual.whyNot(byName.get(name)!)
  assert.is(why('Gap'), '3 bytes of padding at 1')
  assert.is(why('Deep'), '3 bytes of padding at 1 of `inner`')
  assert.is(why('Note'), '`text` owns a block')
  assert.is(why('Book'), '`first.text` owns a block')
  assert.is(why('Link'), '`to` is a Ref')
  assert.is(why('Either'), '`it` has members of several sizes, or gaps')
  assert.is(why('Both'), null)
})

plain('visits each struct once, however often it is nested', () => {
  const doubled = Array.from(
    { length: 27 },
    (_, index) => `export interface S${index + 1} { a: S${index}; b: S${index} }`,
  )
  const byName = layoutsOf(schema(['export interface S0 { a: u8 }', ...doubled].join('\n')))
  const layouts = new Map([...byName.values()].map((layout) => [layout.id, layout]))
  const last = byName.get('S27')!
  assert.is(new BytewiseEqual(layouts).whyNot(last), null)
  assert.is(extentOf({ kind: 'struct', id: last.id, local: 'S27' }, layouts)!.size, 2 ** 27)
})

plain.run()
