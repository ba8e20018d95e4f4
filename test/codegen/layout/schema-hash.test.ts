import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type {
  Field,
  FieldLayout,
  Layouts,
  Module,
  Struct,
  StructId,
  StructLayout,
  Type,
} from '../../../codegen/ir.ts'
import { layout } from '../../../codegen/layout/layout.ts'
import { fnv1a, moduleHash } from '../../../codegen/layout/schema-hash.ts'
import { fieldsOf } from '../../../codegen/types.ts'
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
import { importModule } from '../../support/import-module.ts'
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

/** Ways from a struct `A` to a struct `Inner`, directly or through a struct `Outer`. */
const WAYS: Readonly<Record<string, Type>> = {
  'a struct': refTo('Inner'),
  'an array': { kind: 'array', element: refTo('Inner'), length: 2 },
  'a list': { kind: 'list', element: refTo('Inner') },
  'a pointer': { kind: 'pointer', target: refTo('Inner') },
  'an owning pointer': { kind: 'own', target: refTo('Inner') },
  'a reference': { kind: 'reference', target: refTo('Inner') },
  'a list of pointers': { kind: 'list', element: { kind: 'pointer', target: refTo('Inner') } },
  'an array of lists': {
    kind: 'array',
    element: { kind: 'list', element: refTo('Inner') },
    length: 2,
  },
  'a union': { kind: 'union', discriminant: 'kind', members: [member(struct('Inner', []), 'i')] },
}

hashes('changes with every struct that can be reached, however far away', () => {
  const inner = struct('Inner', [field('x', scalar('u32'))])
  const changed = struct('Inner', [field('x', scalar('i32'))])
  for (const [way, type] of Object.entries(WAYS)) {
    const a = struct('A', [field('inner', type)])
    assert.is.not(hashOf([inner, a]), hashOf([changed, a]), way)
    const outer = struct('Outer', [field('inner', type)])
    for (const [far, { kind }] of Object.entries(WAYS).map(
      ([name, type]) => [name, type] as const,
    )) {
      if (kind === 'union') continue
      const text = JSON.stringify(WAYS[far]).replaceAll('Inner', 'Outer')
      const b = struct('A', [field('outer', JSON.parse(text) as Type)])
      assert.is.not(hashOf([inner, outer, b]), hashOf([changed, outer, b]), `${far} of ${way}`)
    }
    const before = hashOfModule(moduleOf([a]), [inner, a])
    assert.is.not(hashOfModule(moduleOf([a]), [changed, a]), before, `${way} of the module`)
  }
})

hashes('covers structs that refer to each other in cycles', () => {
  const cycle = (type: string): Struct[] => [
    struct('A', [field('b', { kind: 'own', target: refTo('B') })]),
    struct('B', [
      field('a', { kind: 'list', element: refTo('A') }),
      field('c', { kind: 'pointer', target: refTo('C') }),
      field('x', scalar(type)),
    ]),
    struct('C', [field('a', { kind: 'reference', target: refTo('A') })]),
    struct('D', [field('d', { kind: 'pointer', target: refTo('D') })]),
  ]
  for (const name of ['A', 'B', 'C']) {
    assert.is.not(hashOf(cycle('u32'), name), hashOf(cycle('i32'), name), name)
  }
  assert.is(hashOf(cycle('u32'), 'D'), hashOf(cycle('i32'), 'D'))
  const own = ['A', 'B', 'C', 'D'].map((name) => hashOf(cycle('u32'), name))
  assert.is(new Set(own).size, 4)
  const [a, b] = cycle('u32')
  assert.is.not(
    hashOfModule(moduleOf([a!, b!]), cycle('u32')),
    hashOfModule(moduleOf(cycle('u32'))),
  )
})

hashes('treats structs of several files as one where nothing that is read differs', () => {
  const point = (id: string): Struct => ({ ...struct('P', [field('x', scalar('f32'))]), id })
  const to = (id: string): Type => ({ kind: 'own', target: { kind: 'struct', id, local: 'P' } })
  const [one, two] = [point('a.struct.ts#P'), point('b.struct.ts#P')]
  const twice = [field('p', to(one.id)), field('q', to(one.id))]
  const each = [field('p', to(one.id)), field('q', to(two.id))]
  assert.is(hashOf([one, struct('A', twice)]), hashOf([one, two, struct('A', each)]))
  const other = { ...two, fields: [field('x', scalar('i32'))] }
  assert.is.not(hashOf([one, struct('A', twice)]), hashOf([one, other, struct('A', each)]))
})

/** Compares everything that can be read from two structs, following all references in step. */
class Comparison {
  private readonly layouts: readonly [Layouts, Layouts]
  /** Pairs that are being compared, or were found equal. */
  private readonly assumed = new Set<string>()

  constructor(a: Layouts, b: Layouts) {
    this.layouts = [a, b]
  }

  structs(a: StructId, b: StructId): boolean {
    const pair = `${a} ${b}`
    if (this.assumed.has(pair)) return true
    this.assumed.add(pair)
    const [one, two] = [this.layouts[0].get(a)!, this.layouts[1].get(b)!]
    const fields = [fieldsOf(one), fieldsOf(two)] as const
    return (
      one.name === two.name &&
      one.size === two.size &&
      one.align === two.align &&
      fields[0].length === fields[1].length &&
      fields[0].every((field, index) => this.fields(field, fields[1][index]!))
    )
  }

  private fields(a: FieldLayout, b: FieldLayout): boolean {
    const flat = ({ name, offset, size, presence }: FieldLayout): string =>
      JSON.stringify([name, offset, size, presence])
    return flat(a) === flat(b) && this.types(a.type, b.type)
  }

  private types(a: Type, b: Type): boolean {
    if (a.kind === 'struct' && b.kind === 'struct') return this.structs(a.id, b.id)
    if ('target' in a && 'target' in b) {
      if (a.target === null || b.target === null) return a.target === b.target
      return a.kind === b.kind && this.types(a.target, b.target)
    }
    if ('element' in a && 'element' in b) {
      const length = (type: Type): number => (type.kind === 'array' ? type.length : -1)
      return a.kind === b.kind && length(a) === length(b) && this.types(a.element, b.element)
    }
    if (a.kind === 'union' && b.kind === 'union') {
      return (
        a.discriminant === b.discriminant &&
        a.members.length === b.members.length &&
        a.members.every(({ value, struct }, index) => {
          const other = b.members[index]!
          return value === other.value && this.types(struct, other.struct)
        })
      )
    }
    const plain = (type: Type): string => JSON.stringify({ ...type, id: '', local: '' })
    return plain(a) === plain(b)
  }
}

/** Returns the structs with a change of one of them, which affects bytes, meaning or neither. */
function mutated(structs: readonly Struct[], random: Random): Struct[] {
  const target = random.pick(structs)
  const at = random.below(target.fields.length)
  const one = target.fields[at]!
  const withField = (changed: Partial<Field>): Struct[] =>
    structs.map((struct) =>
      struct === target
        ? { ...struct, fields: struct.fields.with(at, { ...one, ...changed }) }
        : struct,
    )
  const { type } = one
  switch (random.below(8)) {
    case 0:
      return withField({ name: `${one.name}x` })
    case 1:
      return withField({ doc: 'Words.', readonly: true, default: '1' })
    case 2: {
      // Renames the struct where it is declared, and so wherever it is used.
      const renamed = JSON.stringify(structs).replaceAll(`#${target.name}"`, `#${target.name}x"`)
      const copies = JSON.parse(renamed) as Struct[]
      return copies.map((copy) =>
        copy.name === target.name ? { ...copy, name: `${copy.name}x` } : copy,
      )
    }
    case 3:
      if (type.kind === 'scalar') return withField({ type: { ...type, scalar: 'u64' } })
      if ('names' in type) return withField({ type: { ...type, names: type.names.toReversed() } })
      return withField({ doc: 'Other words.' })
    case 4: {
      // Declares the struct a second time, in another file, and refers to both.
      const twin = { ...target, id: `twin.struct.ts#${target.name}` }
      const referring = structs.map((struct) => {
        if (!random.chance(0.5)) return struct
        const text = JSON.stringify(struct.fields).replaceAll(`"${target.id}"`, `"${twin.id}"`)
        return { ...struct, fields: JSON.parse(text) as Field[] }
      })
      const index = referring.findIndex(({ id }) => id === target.id)
      return referring.toSpliced(index, 0, { ...twin, fields: referring[index]!.fields })
    }
    case 5:
      return withField({ align: 16 })
    case 6:
      return withField({ optional: !one.optional })
    default:
      return reordered(structs, random)
  }
}

hashes('are equal exactly when everything that can be reached is equal', () => {
  const outcomes = { equal: 0, different: 0 }
  forEachSeed(60, (random) => {
    const structs = structsIr(wholeStructs(random, random.between(1, 12)))
    const before = layout(structs).layouts
    const after = layout(mutated(structs, random)).layouts
    for (const { id, hash } of before.values()) {
      for (const other of after.values()) {
        const isEqual = new Comparison(before, after).structs(id, other.id)
        assert.is(hash === other.hash, isEqual, `${id} and ${other.id}`)
        outcomes[isEqual ? 'equal' : 'different']++
      }
    }
  })
  assert.ok(outcomes.equal > 150 && outcomes.different > 150, JSON.stringify(outcomes))
})

hashes('takes time in proportion to the number of structs, in chains and in cycles', () => {
  const chain = (count: number, isCycle: boolean): Struct[] =>
    Array.from({ length: count }, (_, index) => {
      const next = index + 1 < count ? index + 1 : isCycle ? 0 : index
      return struct(`S${index}`, [field('next', { kind: 'own', target: refTo(`S${next}`) })])
    })
  for (const isCycle of [false, true]) {
    const start = process.cpuUsage()
    const { layouts } = layout(chain(20_000, isCycle))
    const { user, system } = process.cpuUsage(start)
    assert.is(new Set([...layouts.values()].map(({ hash }) => hash)).size, 20_000)
    assert.ok(user + system < 10e6, `${(user + system) / 1e6} seconds`)
  }
})

/** Bugs that the tests above find, as replacements in the source. */
const BUGS: readonly (readonly [what: string, from: string, to: string])[] = [
  ['lists count by name', 'return `List<${typeText(type.element, refer)}>`', "return 'List'"],
  [
    'targets count by name',
    "return `${type.kind} ${type.target === null ? 'unknown' : refer(type.target.id)}`",
    'return type.kind',
  ],
  [
    'structs in cycles count by name',
    'position === undefined ? referByHash(id)',
    'position === undefined ? nameOf(id)',
  ],
  [
    'structs of several files are not merged',
    'return new Map([...classes.of].map(([id, number]) => [id, firsts.get(number)!]))',
    'return new Map([...classes.of].map(([id]) => [id, id]))',
  ],
  ['presence bits do not count', '${offset} ${size}${bit} ${name}', '${offset} ${size} ${name}'],
]

for (const [what, from, to] of BUGS) {
  hashes(`detects the seeded bug: ${what}`, async () => {
    const path = 'codegen/layout/schema-hash.ts'
    const text = readFileSync(path, 'utf8')
    assert.ok(text.includes(from), 'the source has changed: update the seeded bug')
    const { deepHashes } = await loadModule<{
      deepHashes(layouts: Layouts): Map<StructId, string>
    }>(
      path,
      text.replace(from, () => to),
    )
    let wrong = 0
    forEachSeed(60, (random) => {
      const structs = structsIr(wholeStructs(random, random.between(1, 12)))
      const before = layout(structs).layouts
      const after = layout(mutated(structs, random)).layouts
      const [former, latter] = [deepHashes(before), deepHashes(after)]
      for (const id of before.keys()) {
        for (const other of after.keys()) {
          const isEqual = new Comparison(before, after).structs(id, other)
          if ((former.get(id) === latter.get(other)) !== isEqual) wrong++
        }
      }
    })
    assert.ok(wrong > 0, 'survived')
  })
}

/** Imports a module of the compiler with another text. */
async function loadModule<T>(path: string, text: string): Promise<T> {
  const { outputFiles } = await build({
    stdin: { contents: text, loader: 'ts', resolveDir: dirname(path) },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return (await importModule(outputFiles[0]!.contents)) as T
}

hashes.run()
