import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/compile.ts'
import type { StructLayout, Type } from '../../../codegen/ir.ts'
import { layout } from '../../../codegen/layout/layout.ts'
import { localized } from '../../../codegen/layout/local.ts'
import { field, idOf, moduleOf, refTo, scalar, struct } from '../../support/codegen-ir.ts'

const local = suite('codegen/layout/local')

const files = [
  {
    path: 'vec.struct.ts',
    text: `import type { f32 } from 'offheap/schema'
      export interface Vec { x: f32 }`,
  },
  {
    path: 'base.struct.ts',
    text: `import type { FixedArray, List, Ptr } from 'offheap/schema'
      import type { Vec as Alias } from './vec.struct.ts'
      export interface Base { at: Alias; to: Ptr<Alias> | null; way: FixedArray<Alias, 2>; list: List<Alias> }`,
  },
  {
    path: 'derived.struct.ts',
    text: `import type { u8 } from 'offheap/schema'
      import type { Base } from './base.struct.ts'
      export interface Derived extends Base { n: u8 }`,
  },
]

local('names the types of inherited fields as this file does in generated code', () => {
  const { outputs, errors } = compile(files)
  assert.equal(errors, [])
  const [, base, derived] = outputs.map(({ text }) => text)
  assert.match(base!, /\bAlias\b/)
  assert.not.match(derived!, /\bAlias\b/)
  assert.match(derived!, /get at\(\): Vec \{/)
})

function typesOf({ slots }: StructLayout): Type[] {
  return slots.flatMap((slot) => (slot.kind === 'field-layout' ? [slot.type] : []))
}

local('renames every mention of those types and changes nothing else', () => {
  const other = (name: string, local: string) =>
    ({ kind: 'struct', id: `other.struct.ts#${name}`, local }) as const
  const vec = { ...struct('Vec', [field('x', scalar('f32'))]), id: 'other.struct.ts#Vec' }
  const types = (name: string, mood: string, own: string): Type[] => [
    other('Vec', name),
    { kind: 'list', element: { kind: 'reference', target: other('Vec', name) } },
    {
      kind: 'array',
      length: 2,
      element: { kind: 'own', target: { ...refTo('Mine'), local: own } },
    },
    { kind: 'union', discriminant: 'k', members: [{ value: 'v', struct: other('Vec', name) }] },
    { kind: 'enum', id: 'other.struct.ts#Mood', local: mood, names: ['a'] },
    scalar('u8'),
  ]
  const fields = types('V', 'Temper', 'Theirs').map((type, index) => field(`f${index}`, type))
  const base = { ...struct('Base', fields), id: 'other.struct.ts#Base' }
  const mine = struct('Mine', [field('own', scalar('u8'))], { base: other('Base', 'Base') })
  const specifier = './other.struct.ts'
  const imports = ['Vec', 'Mood'].map((imported) => {
    const id = `other.struct.ts#${imported}`
    return { kind: 'imported', specifier, imported, local: `Our${imported}`, id } as const
  })
  const { layouts } = layout([vec, base, mine])
  const before = layouts.get(idOf('Mine'))!
  const after = localized(before, moduleOf([mine], { imports }))
  assert.equal(typesOf(after), [...types('OurVec', 'OurMood', 'Mine'), scalar('u8')])
  assert.equal({ ...after, slots: [] }, { ...before, slots: [] })
})

local.run()
