import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile, type TextFile } from '../../codegen/compile.ts'
import { namesOfStruct } from '../../codegen/generated-names.ts'
import { reservedFieldName, reservedTypeName } from '../../codegen/resolve/reserved-names.ts'
import {
  Arena,
  type HashMap,
  type HashSet,
  type Pool,
  type SlotMap,
  type SparseSet,
  type Struct,
  type StructMap,
  type StructRing,
  type StructType,
  type Table,
} from '../../src/index.ts'
import { goldenSchemas, load, readIfThere } from '../support/codegen.ts'
import { typeCheck } from '../support/type-check.ts'

/** Names belong to users: whatever a schema calls its structs, the generated code compiles and runs. */
const naming = suite('codegen/generated-names')

/** What a module exports, by its text. */
function exportsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')
  return [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names]) =>
    names!.split(',').map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .replace(/^.* as /, ''),
    ),
  )
}

/** The types that TypeScript declares for every program. */
function libraryTypes(): string[] {
  const text = readFileSync('node_modules/typescript-5/lib/lib.es5.d.ts', 'utf8')
  return [...text.matchAll(/^(?:interface|type|declare var|declare function) (\w+)/gm)].map(
    ([, name]) => name!,
  )
}

/** The words of generated code outside of comments and strings, and how often each occurs. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const code = text.replaceAll(/\/\*[^]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '')
  const counts = new Map<string, number>()
  for (const [word] of code.matchAll(/(?<![\w$])[A-Za-z_]\w*(?![\w$])/g))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words in the code of several of the golden files. */
function wordsOfGeneratedCode(): string[] {
  const counts = new Map<string, number>()
  for (const path of goldenSchemas()) {
    const text = readIfThere(path.replace('.struct.ts', '.gen.ts'))!
    for (const word of wordsOf(text).keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= 5).map(([word]) => word)
}

// prettier-ignore
const PAIRS = [
  'User', 'UserInfo', 'UserInit', 'UserList', 'UserArray', 'UserJSON', 'UserPlan', 'Owned', 'Table',
  'Pool', 'Arena', 'List', 'TextArray', 'Target', 'Text', 'Init', 'JSON', 'Infinity', 'NaN', 'Object',
  'Symbol', 'Math', 'IteratorResult', 'Info', 'type', 'of', 'get', 'set', 'async', 'from', 'declare',
  'global', 'module', 'namespace', 'require', 'exports', 'constructor', 'hasOwnProperty', 'abstract', 'accessor', 'is',
  'using', 'intrinsic', 'override', 'out', 'asserts', '$a', '_', '_arena', 'Row', 'Columns',
]

/** The names to try, without those that no interface can have. */
function allNames(): string[] {
  const names = new Set([
    ...PAIRS,
    ...exportsOf('src/gen-v1.ts'),
    ...exportsOf('src/index.ts'),
    ...Object.getOwnPropertyNames(globalThis),
    ...libraryTypes(),
    ...wordsOfGeneratedCode(),
  ])
  return [...names].filter((name) => name !== '' && reservedTypeName(name) === null)
}

/** Most structs of a group whose names occur in generated code. */
const SMALL = 12

/** Of `names`, each into the first group in which nothing is called the same. */
function grouped(names: readonly string[], size: number): string[][] {
  const groups: { readonly members: string[]; readonly taken: Set<string> }[] = []
  for (const name of names) {
    const forms = [...namesOfStruct(name), `${name}Holder`, `init${name}Holder`]
    const free = groups.find(
      ({ members, taken }) => members.length < size && !forms.some((form) => taken.has(form)),
    )
    const group = free ?? { members: [], taken: new Set(FIXED) }
    if (free === undefined) groups.push(group)
    group.members.push(name)
    for (const form of forms) group.taken.add(form)
  }
  return groups.map(({ members }) => members)
}

const WORDS = [
  'Atomic',
  'Bits',
  'Dictionary',
  'Enum',
  'bool',
  'f16',
  'f32',
  'f64',
  'FixedArray',
  'Flags',
  'HashMap',
  'HashSet',
  'i32',
  'i53',
  'List',
  'Own',
  'Pool',
  'Ptr',
  'Ref',
  'Ring',
  'SlotMap',
  'SparseSet',
  'Str',
  'Table',
  'u8',
  'u32',
  'u64',
]

/** The names of the fixed part of each schema, whose words of the schema language have aliases. */
const FIXED = ['Zz_Rich', 'Zz_Circle', 'Zz_Square', ...WORDS.map((word) => `${word}_`)].flatMap(
  (name) => [...namesOfStruct(name)],
)

/** The fields of a holder of the struct called `name`, in which it is nested, and a pointer to it. */
function nestedFields(name: string): readonly string[] {
  return [
    `a: ${name}`,
    `b: FixedArray_<${name}, 2>`,
    `c: List_<${name}>`,
    `d: Ptr_<${name}> | null`,
    `e: Own_<${name}> | null`,
    `g?: ${name}`,
    `readonly h: ${name}`,
  ]
}

/** The fields of a holder that are collections, of the struct called `name`. */
function collectionsOf(name: string): readonly string[] {
  return [
    `i: Pool_<${name}>`,
    `j: Ring_<${name}, 3>`,
    `k: SlotMap_<${name}>`,
    `l: SparseSet_<${name}>`,
    `m: Table_<${name}>`,
    `n: HashMap_<u32_, ${name}>`,
  ]
}

function fieldsOf(name: string): readonly string[] {
  return [...nestedFields(name), ...collectionsOf(name)]
}

/** Returns the words of the code of one struct with a holder that has `fields`. */
function wordsWith(fields: readonly string[]): ReadonlyMap<string, number> {
  const text = schemaWith(['Zz_Plain'], () => fields)
  const [[, code] = ['', '']] = compiled([{ path: 'plain.struct.ts', text }])
  return wordsOf(code)
}

/**
 * Chooses the fields of holders. A word of generated code can clash in the code that has it, so a
 * struct that is called so is nested in every way, and in each collection whose own code has the
 * word. Any other name can clash only in what is made of it, or because the language treats it
 * specially, which doesn't depend on the field: its holder has one, in turn.
 */
class Choice {
  readonly #words = wordsWith(fieldsOf('Zz_Plain'))
  readonly #collections: readonly ReadonlySet<string>[]
  #turn = 0

  constructor() {
    const without = wordsWith(nestedFields('Zz_Plain'))
    this.#collections = collectionsOf('Zz_Plain').map((collection) => {
      const counts = wordsWith([...nestedFields('Zz_Plain'), collection])
      const own = [...counts].filter(([word, count]) => count > (without.get(word) ?? 0))
      return new Set(own.map(([word]) => word))
    })
  }

  isWord(name: string): boolean {
    return this.#words.has(name)
  }

  fields(name: string): readonly string[] {
    if (PAIRS.includes(name)) return fieldsOf(name)
    if (!this.isWord(name)) {
      const all = fieldsOf(name)
      return [all[this.#turn++ % all.length]!]
    }
    const collections = collectionsOf(name).filter((_, at) => this.#collections[at]!.has(name))
    return [...nestedFields(name), ...collections]
  }
}

/** A schema with structs of `names` and holders of them, and one struct with everything else. */
function schemaWith(names: readonly string[], fields: (name: string) => readonly string[]): string {
  const structs = names.map(
    (name) => `export interface ${name} { x: f64_; /** @default 7 */ y: u8_ }
export interface ${name}Holder { ${fields(name).join('; ')} }`,
  )
  return `import type { ${WORDS.map((word) => `${word} as ${word}_`).join(', ')} } from 'offheap/schema'
${structs.join('\n')}
export interface Zz_Circle { kind: 'circle'; radius: f32_ }
export interface Zz_Square { kind: 'square'; name: Str_; next: Own_<Zz_Rich> | null }
export interface Zz_Rich {
  mood: Enum_<'idle' | 'walk'>; flags: Flags_<'on' | 'mask'>; bits: Bits_<{ team: 3; level: 9 }>
  moods: FixedArray_<Enum_<'a' | 'b'>, 2>; many: FixedArray_<Flags_<'a' | 'b'>, 2>
  name: Str_<8>; title: Str_; titles: FixedArray_<Str_, 2>; shape: Zz_Circle | Zz_Square
  shapes: FixedArray_<Zz_Circle | Zz_Square, 2>; next: Own_<Zz_Rich> | null; ref: Ref_<Zz_Rich> | null
  /** @default NaN */ nan: f32_; /** @default -Infinity */ infinite: f64_; half: f16_; big: u64_
  bigs: FixedArray_<u64_, 2>; safe: i53_; flag: bool_; hits: Atomic_<i32_>; counts: FixedArray_<Atomic_<i32_>, 2>
  list: List_<f64_>; children: List_<Zz_Rich>; maybe?: f32_; text?: Str_<4>; readonly fixed: f32_
  lists: FixedArray_<List_<u8_>, 2>; rows: FixedArray_<FixedArray_<u8_, 2>, 2>; titleBytes: u8_; bigLow: u8_
}
`
}

type Generated = Readonly<Record<string, unknown>>

/** Creates, writes, reads, copies, compares and prints the struct called `name`, and its holder. */
function use(module: Generated, name: string): void {
  const type = module[name] as StructType<Struct & { x: number; y: number }>
  const holder = module[`${name}Holder`] as StructType<Struct & Record<string, unknown>>
  const verb = <T>(verb: string, name: string): T => module[`${verb}${name}`] as T
  const arena = new Arena(65_536)
  const value = type.create(arena, { x: 1.5 })
  value.x += 1
  assert.is(JSON.stringify(value), '{"x":2.5,"y":7}', name)
  const back = verb<(arena: Arena, json: unknown) => typeof value>('fromJSON', name)(arena, {
    x: 2.5,
  })
  assert.ok(verb<(a: object, b: object) => boolean>('equals', name)(value, back), name)
  const held = holder.create(arena, {
    a: value,
    b: [back],
    c: [{ x: 3 }],
    d: value,
    e: { x: 4 },
    g: {},
    i: [{ x: 5 }],
    j: [{ x: 5 }],
    k: [{ x: 5 }],
    l: new Map([[8, { x: 5 }]]),
    m: [{ x: 5 }],
    n: [[8, { x: 5 }]],
  })
  useCollections(held as unknown as Holder, name)
  const { a, b, c, e, g, h } = JSON.parse(JSON.stringify(held))
  const nested = [a, b?.[0], c?.[0], e, g, h]
  for (const [index, x] of [2.5, 2.5, 3, 4, 0, 0].entries())
    if (nested[index]) assert.is(nested[index].x, x, name)
  const copy = holder.create(arena, held)
  assert.ok(verb<(a: object, b: object) => boolean>('equals', `${name}Holder`)(held, copy), name)
  verb<(target: object) => void>('release', `${name}Holder`)(copy)
  assert.is(copy['e'] ?? null, null, name)
}

type Value = { x: number; y: number }

/** Some of the collections. */
interface Holder {
  readonly i?: Pool<Struct & Value, Partial<Value>>
  readonly j?: StructRing<Struct & Value, Partial<Value>>
  readonly k?: SlotMap<Struct & Value, Partial<Value>>
  readonly l?: SparseSet<Struct & Value, Partial<Value>>
  readonly m?: Table<Struct & Value, Partial<Value>>
  readonly n?: StructMap<number, Struct & Value, number, Partial<Value>>
}

/** Adds an element to each collection of a holder, and reads both. */
function useCollections({ i, j, k, l, m, n }: Holder, name: string): void {
  i?.create({ x: 6 })
  i?.free(i.create().ptr as never)
  j?.push({ x: 6 })
  k?.add({ x: 6 })
  k?.remove(k.add())
  l?.set(9, { x: 6 })
  l?.delete(l.keyAt(l.add(10)))
  m?.push({ x: 6 })
  m?.swapRemove(m.push())
  n?.set(9, { x: 6 })
  n?.delete(n.keyAt(n.slot(10)))
  const collections = [i, j, k, l, m, n].filter((collection) => collection !== undefined)
  for (const collection of collections) {
    const text = JSON.stringify(collection)
    assert.ok(/"x":5,"y":7.*"x":6,"y":7/.test(text), `${name}: ${text}`)
  }
}

function useRich(module: Generated, names: string): void {
  const type = module['Zz_Rich'] as StructType<Struct & Record<string, unknown>>
  const arena = new Arena(65_536)
  const rich = type.create(arena, {
    ...{
      mood: 'walk',
      flags: { mask: true },
      bits: { level: 300 },
      name: 'né',
      title: 'long',
      big: 5n,
    },
    ...{
      shape: { kind: 'square', name: 'x', next: {} },
      next: { children: [{}, {}] },
      list: [1, 2],
    },
    ...{ maybe: 5, bigs: [1n, 2n], titles: ['a', 'b'], titleBytes: 9, bigLow: 8, safe: -1 },
  })
  const json = JSON.stringify(rich)
  const values = JSON.parse(json)
  assert.equal(
    [values.mood, values.flags.mask, values.bits.level, values.nan, values.infinite, values.big],
    ['walk', true, 300, 'NaN', '-Infinity', '5'],
    names,
  )
  assert.equal([values.shape.name, values.next.children.length], ['x', 2], names)
  const fromJSON = module['fromJSONZz_Rich'] as (arena: Arena, json: unknown) => object
  assert.is(JSON.stringify(fromJSON(arena, values)), json, names)
  const titleBytes = rich['titleBytes$'] as Uint8Array
  assert.equal(
    [rich['titleBytes'], titleBytes.length, rich['bigLow'], rich['bigLow$']],
    [9, 4, 8, 5],
  )
  assert.is((rich['flags'] as { mask$: number }).mask$, 2)
}

function compiled(sources: readonly TextFile[]): ReadonlyMap<string, string> {
  const { outputs, errors } = compile(sources)
  assert.equal(errors.map(String).slice(0, 5), [])
  return new Map(outputs.map(({ path, text }) => [path, text]))
}

naming('of the run time, of JavaScript and of TypeScript are free for structs', async () => {
  const names = allNames()
  assert.ok(names.length > 400 && names.includes('inspectable') && names.includes('Uint8Array'))
  // Large groups hide clashes with what the names of others rename, so the words of generated code
  // are in small ones.
  const choice = new Choice()
  const isAlone = (name: string): boolean => choice.isWord(name) || PAIRS.includes(name)
  const others = names.filter((name) => !isAlone(name))
  const some = names.filter(isAlone)
  assert.ok(some.length > 250 && others.length > 250, `${some.length}, ${others.length}`)
  const groups = [...grouped(others, 80), ...grouped(some, SMALL)]
  const files = compiled(
    groups.map((members, index) => ({
      path: `n${index}.struct.ts`,
      text: schemaWith(members, (name) => choice.fields(name)),
    })),
  )
  assert.equal(typeCheck('typescript', Object.fromEntries(files)).slice(0, 10), [])
  const all = groups.map((_, index) => `export * as n${index} from './n${index}.gen.ts'`)
  const modules = await load<Readonly<Record<string, Generated>>>(all.join('\n'), files)
  for (const [index, members] of groups.entries()) {
    const module = modules[`n${index}`]!
    for (const name of members) use(module, name)
    useRich(module, members.join(' '))
  }
})

interface Keyed {
  readonly a: HashMap<Struct, number, object> & {
    slotBy(...fields: unknown[]): number
    getBy(...fields: unknown[]): number | undefined
  }
  readonly b: HashSet<Struct, object> & { hasBy(...fields: unknown[]): boolean }
}

/** A key with fields of all kinds, some of them in nested structs, and with what they hold. */
class Key {
  readonly schema: string
  readonly value: Readonly<Record<string, unknown>>
  /** The values of its fields, and others. */
  readonly fields: readonly unknown[]
  readonly others: readonly unknown[]

  /** @param names Names of fields, four for each of the nested structs, which have them, too. */
  constructor(at: string, names: readonly string[]) {
    const outer: string[] = []
    const value: Record<string, unknown> = {}
    const fields: unknown[] = []
    const others: unknown[] = []
    let schema = ''
    for (let first = 0; first < names.length; first += 4) {
      const [a, b, c, d] = names.slice(first) as [string, string, string, string]
      const inner = `I${at}_${first}`
      schema += `export interface ${inner} { ${b}: f64; ${c}: u16; ${a}: Mood; ${d}: bool; zz: f32 }\n`
      outer.push(`${a}: u64; ${b}: ${inner}; ${c}: i53; ${d}: Ptr<${inner}> | null; e${first}: i32`)
      value[a] = 5n
      value[b] = { [b]: -0.5, [c]: 7, [a]: 'walk', [d]: true, zz: 1 }
      value[c] = -9
      value[d] = null
      value[`e${first}`] = 3
      fields.push(5n, -0.5, 7, 'walk', true, 1, -9, null, 3)
      others.push(6n, 0.5, 8, 'idle', false, 2, -8, 8, 4)
    }
    schema += `export interface K${at} { ${outer.join('; ')} }\n`
    this.schema = `${schema}export interface M${at} { a: HashMap<K${at}, u32>; b: HashSet<K${at}> }\n`
    this.value = value
    this.fields = fields
    this.others = others
  }
}

/** Of `names`, each in one group of `size`; the last group is filled up with the first names. */
function inGroups(names: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(names.length / size) }, (_, index) =>
    Array.from({ length: size }, (_, at) => names[(index * size + at) % names.length]!),
  )
}

const KEY_WORDS = `import type {
  bool, Enum, f32, f64, HashMap, HashSet, i32, i53, Ptr, u16, u32, u64,
} from 'offheap/schema'
export type Mood = Enum<'idle' | 'walk'>
`

naming('are free for the fields of keys', async () => {
  const twice = [...allNames(), 'word0', 'word1', 'word2', 'word3', 'word4', 'word5', 'in', 'word6']
  const names = [...new Set(twice)].filter((name) => reservedFieldName(name) === null)
  // A key with many fields has a long code, but each of its names is one in it. Words of the code of
  // keys can clash in it, and hide the clashes of others, so they are in keys with few fields.
  const { schema } = new Key('', ['one', 'two', 'three', 'four'])
  const plain = compiled([{ path: 'plain.struct.ts', text: KEY_WORDS + schema }])
  const words = wordsOf([...plain.values()].join('\n'))
  const isWord = (name: string): boolean => words.has(name) || /^word\d$/.test(name)
  const some = names.filter(isWord)
  const others = names.filter((name) => !isWord(name))
  assert.ok(some.length > 100 && others.length > 250, `${some.length}, ${others.length}`)
  const keys = [...inGroups(some, 4), ...inGroups(others, 32)].map(
    (group, index) => new Key(String(index), group),
  )
  const text = `${KEY_WORDS}${keys.map(({ schema }) => schema).join('')}`
  const files = compiled([{ path: 'keys.struct.ts', text }])
  assert.equal(typeCheck('typescript', Object.fromEntries(files)).slice(0, 10), [])
  const module = await load<Generated>(`export * from './keys.gen.ts'`, files)
  for (const [at, { value, fields, others }] of keys.entries()) {
    const arena = new Arena(8192)
    const maps = (module[`M${at}`] as StructType<Struct>).create(arena) as unknown as Keyed
    const name = Object.keys(value).join(' ')
    maps.a.set(value, 4)
    assert.equal([maps.a.get(value), maps.a.getBy(...fields), maps.a.slotBy(...fields)], [4, 4, 0])
    for (const [place, other] of others.entries()) {
      assert.is(maps.a.getBy(...fields.with(place, other)), undefined, `${name} ${place}`)
    }
    maps.b.add(value)
    assert.ok(maps.b.hasBy(...fields) && maps.b.has([...maps.b.keys()][0]!), name)
    assert.ok(maps.b.delete(value) && maps.a.delete(value))
    assert.equal([maps.a.size, maps.b.size], [0, 0])
  }
})

naming('gives named tables and sparse sets the types of their rows and columns', () => {
  const text = `import type { f32, List, SparseSet, Table } from 'offheap/schema'
export interface Row { x: f32 }
export interface Columns { x: f32; inner: Row }
export type Rows = Table<Row>
export type Sets = SparseSet<Columns>
/** @dirty */
export type Init = Table<Row>
export interface JSON { rows: Rows; sets: Sets; init: Init; list: List<Row>; row: Row }`
  const use = `import type { Columns, Init, JSON, Row, Rows, Sets } from './rows.gen.ts'
export const sum = (row: Rows.Row, columns: Rows.Columns, { x, inner }: Sets.Row): number =>
  row.x + columns.x[0]! + x + inner.x
export const all = (all: JSON, row: Row, set: Columns): number => {
  all.rows.push(row)
  all.rows.push(all.rows.at(0))
  all.sets.set(1, set)
  const columns: Sets.Columns = all.sets.columns
  const dirty: Init.Row = all.init.at(0)
  return sum(all.rows.at(0), all.rows.columns, all.sets.get(1)!) + columns.inner.x[0]! + dirty.x
}`
  const files = {
    ...Object.fromEntries(compiled([{ path: 'rows.struct.ts', text }])),
    'use.ts': use,
  }
  assert.equal(typeCheck('typescript', files), [])
})

naming.run()
