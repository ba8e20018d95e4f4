import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Field, Module, Struct, StructLayout, Type } from '../../../codegen/ir.ts'
import { layout } from '../../../codegen/layout/layout.ts'
import { fnv1a, moduleHash } from '../../../codegen/layout/schema-hash.ts'
import {
  field,
  idOf,
  moduleOf,
  refTo,
  scalar,
  struct,
  structsIr,
} from '../../support/codegen-ir.ts'
import { wholeStructs } from '../../support/codegen-structs.ts'
import { forEachSeed, Random } from '../../support/random.ts'

const hashes = suite('codegen/layout/schema-hash')

/** Returns layouts by the names of the structs, in whichever file they are. */
function laidOut(structs: readonly Struct[]): Map<string, StructLayout> {
  const { layouts, faults } = layout(structs)
  assert.equal(faults, [])
  return new Map([...layouts.values()].map((one) => [one.name, one]))
}

function hashOf(structs: readonly Struct[], name = 'A'): string {
  return laidOut(structs).get(name)!.hash
}

function hashOfModule(module: Module, structs = module.structs): string {
  return moduleHash(module, layout(structs).layouts)
}

hashes('implements FNV-1a of 64 bits', () => {
  assert.is(fnv1a(''), 'cbf29ce484222325')
  assert.is(fnv1a('a'), 'af63dc4c8601ec8c')
  assert.is(fnv1a('foobar'), '85944171f73967e8')
  const random = new Random(1)
  const text = Array.from({ length: 500 }, () => String.fromCodePoint(random.below(0xd800))).join(
    '',
  )
  let hash = 0xcbf29ce484222325n
  for (const byte of Buffer.from(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  assert.is(fnv1a(text), hash.toString(16).padStart(16, '0'))
})

/** Returns every struct in another file, with docs and defaults, under other local names. */
function retold(structs: readonly Struct[]): Struct[] {
  const moved = JSON.stringify(structs)
    .replaceAll('test.struct.ts', 'elsewhere/other.struct.ts')
    .replaceAll('"local":"', '"local":"Alias')
    .replaceAll('"doc":null', '"doc":"Words."')
    .replaceAll('"readonly":false', '"readonly":true')
  const copies = JSON.parse(moved) as Struct[]
  return copies.map((one) => ({
    ...one,
    fields: one.fields.map((field) => ({ ...field, default: '1' })),
  }))
}

/** Returns an order in which each struct is still after those that it needs. */
function reordered(structs: readonly Struct[], random: Random): Struct[] {
  const left = random.shuffle([...structs])
  const placed: Struct[] = []
  while (left.length > 0) {
    const next = left.findIndex((one) => layout([...placed, one]).layouts.has(one.id))
    const [one] = left.splice(next, 1)
    placed.push(one!)
  }
  return placed
}

hashes(
  'stays equal when docs, defaults, files, local names and the order of structs change',
  () => {
    forEachSeed(5, (random) => {
      const structs = structsIr(wholeStructs(random, 30))
      const before = [...laidOut(structs).values()]
      const after = laidOut(retold(reordered(structs, random)))
      for (const { name, hash } of before) assert.is(after.get(name)!.hash, hash, name)
      assert.is(hashOfModule(moduleOf(retold(structs))), hashOfModule(moduleOf(structs)))
      const others = moduleOf(random.shuffle([...structs]))
      assert.is(hashOfModule(others, structs), hashOfModule(moduleOf(structs)))
    })
  },
)

const target = refTo('T')
const kind = (value: string): Field => field('kind', { kind: 'constant', value })
const round = struct('Round', [kind('round'), field('r', scalar('f32'))])
const square = struct('Square', [kind('square'), field('r', scalar('f32'))])
const member = (one: Struct, value: string) => ({ value, struct: refTo(one.name) })
const bits = (...widths: readonly (readonly [string, number, number])[]): Type => ({
  kind: 'bits',
  id: idOf('Named'),
  local: 'Named',
  bytes: 1,
  parts: widths.map(([name, width, shift]) => ({ name, width, shift })),
})
const named = (kind: 'enum' | 'flags', ...names: readonly string[]): Type =>
  kind === 'enum'
    ? { kind, id: idOf('Named'), local: 'Named', names }
    : { kind, id: idOf('Named'), local: 'Named', names, bytes: 1 }

/** Structs that each differ in one thing, which affects bytes or their meaning. */
const variants: readonly (readonly [string, readonly Struct[]])[] = [
  ...(
    [
      ['one type', scalar('u32')],
      ['another of the same size', scalar('i32')],
      ['a real number', scalar('f32')],
      ['a checked integer', scalar('i53')],
      ['a bigint', scalar('i64')],
      ['an atomic', { kind: 'atomic', scalar: 'u32' }],
      ['an array', scalar('u32 2')],
      ['a longer one', scalar('u32 3')],
      ['an array of arrays', scalar('u32 2 3')],
      ['the other way round', scalar('u32 3 2')],
      ['text', { kind: 'text', bytes: 4 }],
      ['longer text', { kind: 'text', bytes: 5 }],
      ['text of any length', { kind: 'string' }],
      ['a constant', { kind: 'constant', value: 'a' }],
      ['another constant', { kind: 'constant', value: 'b' }],
      ['an enum', named('enum', 'a', 'b')],
      ['its names in another order', named('enum', 'b', 'a')],
      ['one more name', named('enum', 'a', 'b', 'c')],
      ['a name that looks like two', named('enum', 'a","b')],
      ['flags', named('flags', 'a', 'b')],
      ['other flags', named('flags', 'a', 'c')],
      ['bits', bits(['a', 3, 0], ['b', 5, 3])],
      ['other widths', bits(['a', 5, 0], ['b', 3, 5])],
      ['other names of bits', bits(['b', 3, 0], ['a', 5, 3])],
      ['a pointer', { kind: 'pointer', target }],
      ['a pointer to something else', { kind: 'pointer', target: refTo('Round') }],
      ['an owning one', { kind: 'own', target }],
      ['a reference', { kind: 'reference', target }],
      ['a list', { kind: 'list', element: { kind: 'scalar', scalar: 'u32' } }],
      ['a list of structs', { kind: 'list', element: target }],
      ['a list of pointers', { kind: 'list', element: { kind: 'pointer', target } }],
      ['a struct', refTo('Round')],
      ['one with the same fields', refTo('Square')],
      ['a union', { kind: 'union', discriminant: 'kind', members: [member(round, 'round')] }],
      [
        'another member',
        { kind: 'union', discriminant: 'kind', members: [member(square, 'square')] },
      ],
    ] satisfies [string, Type][]
  ).map(([what, type]) => [what, [struct('A', [field('a', type)])]] as const),
  ['another name of a field', [struct('A', [field('b', scalar('u32'))])]],
  ['an optional field', [struct('A', [field('a', scalar('u32'), { optional: true })])]],
  ['another field', [struct('A', [field('a', scalar('u32')), field('b', scalar('u32'))])]],
  [
    'the fields turned round',
    [struct('A', [field('b', scalar('u32')), field('a', scalar('u32'))])],
  ],
  ['an aligned field', [struct('A', [field('a', scalar('u32'), { align: 8 })])]],
  ['a lonely field', [struct('A', [field('a', scalar('u32'), { ownsCacheLine: true })])]],
  ['an aligned struct', [struct('A', [field('a', scalar('u32'))], { align: 16 })]],
  ['gaps', [struct('A', [field('a', scalar('u8')), field('b', scalar('u32'))])]],
  ['none', [struct('A', [field('a', scalar('u8')), field('b', scalar('u32'))], { packed: true })]],
  ['a base', [struct('A', [field('a', scalar('u32'))], { base: refTo('Round') })]],
]

hashes('changes with everything that belongs to the layout', () => {
  const seen = new Map<string, string>()
  for (const [what, structs] of variants) {
    const hash = hashOf([round, square, ...structs])
    assert.match(hash, /^[0-9a-f]{16}$/)
    assert.is(seen.get(hash), undefined, `${what} and ${seen.get(hash)}`)
    seen.set(hash, what)
  }
  const [, [first]] = variants[0]!
  assert.is.not(hashOf([{ ...first!, name: 'B' }], 'B'), hashOf([first!]))
})

hashes('changes with nested structs and not with targets of pointers', () => {
  const inner = struct('Inner', [field('x', scalar('u32'))])
  const changed = struct('Inner', [field('x', scalar('i32'))])
  const holds = struct('A', [field('inner', { kind: 'array', element: refTo('Inner'), length: 2 })])
  assert.is.not(hashOf([inner, holds]), hashOf([changed, holds]))
  const points = struct('A', [
    field('inner', { kind: 'pointer', target: refTo('Inner') }),
    field('list', { kind: 'list', element: refTo('Inner') }),
  ])
  assert.is(hashOf([inner, points]), hashOf([changed, points]))
  const before = hashOfModule(moduleOf([points]), [inner, points])
  assert.is.not(hashOfModule(moduleOf([points]), [changed, points]), before, 'of the module')
})

hashes('hashes a module with cycles of owners, and changes with one more struct', () => {
  const a = struct('A', [field('b', { kind: 'own', target: refTo('B') })])
  const b = struct('B', [field('a', { kind: 'own', target: refTo('A') })])
  const c = struct('C', [field('x', scalar('u8'))])
  assert.is(hashOfModule(moduleOf([a]), [a, b]), hashOfModule(moduleOf([a, b])))
  assert.is.not(hashOfModule(moduleOf([a, b])), hashOfModule(moduleOf([a, b, c])))
})

hashes.run()
