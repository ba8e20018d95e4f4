import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile, type TextFile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { StructInfo, TypeInfo } from '../../src/operations/reflection.ts'
import { collectionStructs } from '../support/codegen-collections.ts'
import { schemaOf } from '../support/codegen-structs.ts'
import { load } from '../support/codegen.ts'
import { operationsOf, type Operations } from '../support/golden-operations.ts'
import { Random, replayHint, replaying, seeds } from '../support/random.ts'
import { changedValues, randomValues, type Values } from '../support/struct-values.ts'

/**
 * Compares operations on random structs of the whole language with each other and with plain
 * values.
 */
const operations = suite('generated/operations-random')

interface Loaded {
  readonly newArena: () => Arena
  readonly structs: readonly Operations[]
}

/** A change to a source of the run time, or to generated code: a bug that a test has to find. */
type Change = (path: string, text: string) => string

/** Structs of a schema, and the schemas of a test. */
const STRUCTS = 40
const SEEDS = 3
/** Number of schemas in which a seeded bug has to be found, the first of which show most of them. */
const BUG_SEEDS = 12

interface Code {
  readonly names: readonly string[]
  readonly outputs: readonly TextFile[]
}

/** The generated code of each seed, which all tests share. */
const compiled = new Map<number, Code>()

function compiledFor(seed: number): Code {
  const known = compiled.get(seed)
  if (known !== undefined) return known
  const structs = collectionStructs(new Random(seed), STRUCTS)
  const { outputs, errors } = compile([{ path: 'random.struct.ts', text: schemaOf(structs) }])
  assert.equal(errors.map(String), [])
  const made = { names: structs.map(({ name }) => name), outputs }
  compiled.set(seed, made)
  return made
}

async function loaded(seed: number, change: Change): Promise<Loaded> {
  const { names, outputs } = compiledFor(seed)
  const files = new Map(outputs.map(({ path, text }) => [path, change(path, text)]))
  const entry = `export * from './random.gen.ts'\nexport { Arena } from 'offheap'`
  const module = await load<Record<string, never>>(entry, files, change)
  const newArena = (): Arena => new (module['Arena']! as new (bytes: number) => Arena)(1 << 22)
  return {
    newArena,
    structs: names.map((name) => operationsOf(name, module)),
  }
}

/** Returns an arena with four live blocks, which have the same offsets in each arena. */
function anchored({ newArena }: Loaded): { arena: Arena; anchors: number[] } {
  const arena = newArena()
  return { arena, anchors: [1, 2, 3, 4].map(() => arena.allocateZeroed(128, 128)) }
}

type Test = (operations: Operations, random: Random, module: Loaded) => void

/** The modules without a bug, by their seeds. */
const flawless = new Map<number, Promise<Loaded>>()

function flawlessFor(seed: number): Promise<Loaded> {
  const module = flawless.get(seed) ?? loaded(seed, (_, text) => text)
  flawless.set(seed, module)
  return module
}

/** Runs `test` for each struct of some random schemas. A failure names the seed and the struct. */
async function forEachStruct(test: Test, change?: Change, first: number = 1): Promise<void> {
  const tried = change === undefined ? seeds(SEEDS) : [...seeds(1, first), ...seeds(BUG_SEEDS)]
  for (const seed of new Set(tried)) {
    const module = await (change === undefined ? flawlessFor(seed) : loaded(seed, change))
    const random = new Random(seed + 1_000)
    for (const struct of module.structs) {
      try {
        test(struct, random, module)
      } catch (error) {
        if (error instanceof Error) {
          error.message = `${replayHint(seed)}, ${struct.info.name}: ${error.message}`
        }
        throw error
      }
    }
  }
}

const equality: Test = ({ type, info, equals, copy, hash }, random, module) => {
  for (let round = 0; round < 4; round++) {
    const { arena, anchors } = anchored(module)
    const other = anchored(module)
    const values = randomValues(info, random, anchors)
    const a = arena.create(type, values)
    const b = other.arena.create(type, values)
    assert.ok(equals(a, a) && equals(a, b) && equals(b, a), 'the same values')
    assert.is(hash(a), hash(b))
    const changed = changedValues(info, values, random, anchors)
    if (changed === null) continue
    const c = arena.create(type, changed)
    if (equals(a, c) || equals(c, a)) {
      const [before, after] = [JSON.stringify(values, shown), JSON.stringify(changed, shown)]
      assert.unreachable(`${before}\nis not\n${after}`)
    }
    assert.ok(hash(a) !== hash(c), 'the hash of another value')
    copy(c, b)
    assert.ok(equals(c, b), 'a copy differs')
    arena.free(c)
    arena.free(a)
    assert.equal(arena.verify(), [])
    arena.dispose()
    other.arena.dispose()
  }
}

function shown(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

operations('finds structs equal exactly when their values are equal', async () => {
  await forEachStruct(equality)
})

/** Bytes that no field uses are set to anything, in the struct itself and in those inside of it. */
const padded: Test = ({ type, info, equals, hash }, random, module) => {
  const { arena, anchors } = anchored(module)
  const values = randomValues(info, random, anchors)
  const [a, b] = [arena.create(type, values), arena.create(type, values)]
  const unused = new Uint8Array(info.size).fill(1)
  markUsed(info, values, 0, unused)
  unused.forEach((isUnused, index) => {
    if (isUnused === 1) arena.u8[a.ptr + index] = random.below(256)
  })
  assert.ok(equals(a, b) && equals(b, a), 'other padding')
  assert.is(hash(a), hash(b))
}

/** Zeroes the bytes of `unused` that fields with `values` use. */
function markUsed(info: StructInfo, values: Values, start: number, unused: Uint8Array): void {
  for (const { name, type, offset, bytes, presence } of info.fields) {
    if (presence !== undefined) unused[start + presence.offset] = 0
    // Bytes of an optional field that is absent are zero, and may be compared.
    if (presence !== undefined && values[name] === null)
      unused.fill(0, start + offset, start + offset + bytes)
    else markBytes(type, values[name], start + offset, bytes, unused)
  }
}

function markBytes(
  type: TypeInfo,
  value: unknown,
  start: number,
  bytes: number,
  unused: Uint8Array,
): void {
  switch (type.kind) {
    case 'struct':
      return markUsed(type.struct(), value as Values, start, unused)
    case 'array':
      return (value as unknown[]).forEach((element, index) =>
        markBytes(type.element, element, start + index * type.stride, type.stride, unused),
      )
    case 'union': {
      const name = (value as Values)[type.discriminant]
      const member = type.members.find((each) => each.value === name)!
      unused[start] = 0
      return markUsed(member.struct(), value as Values, start + type.body, unused)
    }
    default:
      unused.fill(0, start, start + bytes)
  }
}

operations('excludes padding from comparisons and hashes', async () => {
  await forEachStruct(padded)
})

const roundTrip: Test = ({ type, info, equals, toJSON, fromJSON }, random, module) => {
  for (let round = 0; round < 4; round++) {
    const { arena, anchors } = anchored(module)
    const other = anchored(module)
    const a = arena.create(type, randomValues(info, random, anchors))
    const json = toJSON(a)
    const text = JSON.stringify(json)
    const b = fromJSON(other.arena, JSON.parse(text))
    assert.ok(equals(a, b), text)
    assert.is(JSON.stringify(toJSON(b)), text)
    assert.ok(
      equals(fromJSON(other.arena, json), b),
      'JSON values that were not converted to text read back differently',
    )
    for (const each of [arena, other.arena]) {
      assert.equal(each.verify(), [])
      each.dispose()
    }
  }
}

operations('writes JSON that reads back bit for bit', async () => {
  await forEachStruct(roundTrip)
})

const releasing: Test = ({ type, info, equals, release }, random, module) => {
  const { arena, anchors } = anchored(module)
  const values = randomValues(info, random, anchors)
  // The reference state is reached differently, because the first struct may create the table of
  // references.
  const { arena: expected } = anchored(module)
  expected.free(expected.create(type, values))
  expected.create(type, withoutOwned(info, values))
  const target = arena.create(type, values)
  release(target)
  assert.is(arena.blockCount, expected.blockCount)
  assert.ok(equals(target, arena.create(type, withoutOwned(info, values))))
  release(target)
  assert.equal(arena.verify(), [])
}

operations('releases everything that a struct owns and leaves an empty struct', async () => {
  let owners = 0
  await forEachStruct((struct, random, module) => {
    if (struct.type.collect !== undefined) owners++
    releasing(struct, random, module)
  })
  assert.ok(replaying || owners > 10, `${owners} structs own`)
})

function withoutOwned(info: StructInfo, values: Values): Values {
  return Object.fromEntries(
    info.fields.map(({ name, type }) => [name, emptied(type, values[name])]),
  )
}

function emptied(type: TypeInfo, value: unknown): unknown {
  if (value === null || value === undefined) return value
  switch (type.kind) {
    case 'string':
      return ''
    case 'list':
      return []
    case 'own':
      return null
    case 'collection':
      return undefined
    case 'struct':
      return withoutOwned(type.struct(), value as Values)
    case 'array':
      return (value as unknown[]).map((element) => emptied(type.element, element))
    case 'union': {
      const name = (value as Values)[type.discriminant]
      const member = type.members.find((each) => each.value === name)!
      return { ...withoutOwned(member.struct(), value as Values), [type.discriminant]: name }
    }
    default:
      return value
  }
}

/** Values that may occur anywhere in an untrusted document. */
const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -1,
  () => 0.5,
  () => 2 ** 53,
  () => 1e400,
  () => -0,
  () => '',
  () => '5',
  () => 'NaN',
  () => '\ud800',
  () => 'x'.repeat(300),
  () => [],
  () => [null],
  () => Array.from({ length: 50 }, (_, index) => index),
  () => ({}),
  () => ({ kind: 'S0' }),
  () => JSON.parse('{"__proto__": 1}'),
  () => 10n ** 30n,
]

/** Returns a copy of a document with a foreign value somewhere in it. */
function corrupted(json: unknown, random: Random): unknown {
  if (typeof json !== 'object' || json === null || random.chance(0.15)) {
    return random.pick(STRANGE)()
  }
  if (Array.isArray(json)) {
    if (json.length === 0 || random.chance(0.1)) return [...json, random.pick(STRANGE)()]
    if (random.chance(0.1)) return json.slice(1)
    const index = random.below(json.length)
    return json.with(index, corrupted(json[index], random))
  }
  const keys = Object.keys(json)
  if (keys.length === 0 || random.chance(0.1)) return { ...json, extra: random.pick(STRANGE)() }
  const key = random.pick(keys)
  const { [key]: former, ...rest }: Record<string, unknown> = { ...json }
  return random.chance(0.1) ? rest : { ...rest, [key]: corrupted(former, random) }
}

operations('refuses untrusted documents with INVALID_JSON and frees everything', async () => {
  let [refused, taken] = [0, 0]
  await forEachStruct(({ type, info, toJSON, fromJSON }, random, module) => {
    const { arena, anchors } = anchored(module)
    const json = toJSON(arena.create(type, randomValues(info, random, anchors)))
    for (let round = 0; round < 25; round++) {
      const document = corrupted(json, random)
      const [blocks, used] = [arena.blockCount, arena.usedSize]
      try {
        const made = fromJSON(arena, document)
        toJSON(made)
        arena.free(made)
        taken++
      } catch (error) {
        const { code, message } = error as { code?: string; message: string }
        if (code !== 'INVALID_JSON' || !message.startsWith(info.name.toLowerCase())) {
          assert.unreachable(`${code} ${message}\n${JSON.stringify(document, shown)}`)
        }
        refused++
      }
      assert.is(arena.blockCount, blocks)
      assert.is(arena.usedSize, used)
    }
    assert.equal(arena.verify(), [])
  })
  assert.ok(replaying || (refused > 500 && taken > 50), `${refused} refused, ${taken} taken`)
})

/** A bug in a source, or in generated code, and the test that has to find it. */
interface Bug {
  readonly name: string
  readonly test: Test
  /** A source of the run time, or `null` for generated code. */
  readonly file: string | null
  readonly from: RegExp
  readonly to: string
  /** The seed whose schema shows the bug, which is tried first; the others take seconds. */
  readonly seed: number
}

const source = (
  file: string,
  name: string,
  test: Test,
  from: RegExp,
  to: string,
  seed: number = 1,
): Bug => ({ name, test, file: `src/${file}.ts`, from, to, seed })

const generated = (name: string, test: Test, from: RegExp, to: string): Bug => ({
  name,
  test,
  file: null,
  from,
  to,
  seed: 1,
})

const BUGS: readonly Bug[] = [
  source(
    'operations/plan',
    'takes padding for content',
    padded,
    /runs\.length === 2 && runs\[1\] === size/,
    'true',
    2,
  ),
  source(
    'operations/plan',
    'takes a part of a word for all of it',
    padded,
    /mask === -1/,
    'mask !== 0',
  ),
  source(
    'operations/plan',
    'skips parts of words',
    equality,
    /else if \(mask !== 0\)/,
    'else if (mask === 0)',
  ),
  source(
    'operations/plan',
    'skips a presence bit',
    equality,
    /pieces\.push\(\{ offset/,
    'void ({ offset',
    11,
  ),
  source(
    'operations/plan',
    'skips fields that are more than bytes',
    equality,
    /steps\.push\(step\)/,
    'void step',
  ),
  source('operations/equality', 'skips a row of words', equality, /let row = 0/, 'let row = 2'),
  source(
    'operations/equality',
    'skips a run',
    equality,
    /let index = 0; index < runs/,
    'let index = 2; index < runs',
  ),
  source(
    'operations/equality',
    'compares no texts',
    equality,
    /return sameElements\(a, left, b, right, 1\)/,
    'return true',
  ),
  source(
    'operations/equality',
    'compares no members',
    equality,
    /return sameStructs\(members/,
    'return true || sameStructs(members',
    2,
  ),
  source('operations/equality', 'compares tags only', equality, /if \(tag !== .*\n/, '', 5),
  source('operations/hash', 'hashes one word', equality, /word < wholeWords/, 'word < 1', 5),
  source('operations/hash', 'hashes padding', padded, /& partial\[index \+ 1\]!/, ''),
  source('operations/hash', 'hashes no elements', equality, /index < length/, 'index < 0'),
  source('ownership/release', 'empties nothing', releasing, /\.u8\.fill\(0, start/, '.u8.at(start'),
  source(
    'ownership/release',
    'empties members that are not there',
    releasing,
    / && arena\.u8\[ptr \+ tagOffset\] !== tag/,
    ' && false',
  ),
  source('operations/from-json', 'names no member', roundTrip, /init\[discriminant\] = name/, ''),
  source(
    'operations/from-json',
    'reads a list for a struct',
    roundTrip,
    /jsonList\(place, element\)/,
    '[]',
  ),
  generated(
    'leaves out an element',
    roundTrip,
    /arrayToJSON\((source\.\w+)/g,
    'arrayToJSON([...$1].slice(1)',
  ),
  generated(
    'writes NaN as text has it',
    roundTrip,
    /floatToJSON\((source\.\w+)\)/g,
    '$1 as number',
  ),
]

for (const { name, test, file, from, to, seed } of BUGS) {
  operations(`detects the seeded bug: ${name}`, async () => {
    let message = ''
    let isChanged = false
    const change: Change = (path, text) => {
      if (path !== (file ?? 'random.gen.ts')) return text
      const changed = text.replace(from, to)
      isChanged ||= changed !== text
      return changed
    }
    try {
      await forEachStruct(test, change, seed)
    } catch (error) {
      message = error instanceof Error ? error.message : String(error)
    }
    assert.ok(isChanged, `${name}: the text to change is gone`)
    assert.ok(replaying || message !== '', `${name}: the bug survived ${BUG_SEEDS} schemas`)
  })
}

operations.run()
