import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import { load } from '../support/codegen.ts'
import { schemaOf, wholeStructs } from '../support/codegen-structs.ts'
import { Random, replaying, seeds } from '../support/random.ts'
import { changedValues, randomValues, type Values } from '../support/struct-values.ts'

/**
 * Compares operations on random structs of the whole language with each other and with plain
 * values.
 */
const operations = suite('generated/operations-random')

interface Operations {
  readonly type: StructType<Struct>
  readonly info: StructInfo
  equals(a: Struct, b: Struct): boolean
  copy(target: Struct, source: Struct): Struct
  toJSON(source: Struct): unknown
  fromJSON(arena: Arena, json: unknown): Struct
  /** Undefined where the struct has no hash. */
  hash?(source: Struct): number
  /** Undefined where the struct owns nothing. */
  release?(target: Struct): void
}

interface Loaded {
  readonly newArena: () => Arena
  readonly structs: readonly Operations[]
}

/** A change to the generated code: a bug that a test must detect. */
type Change = (text: string) => string

async function loaded(seed: number, change: Change): Promise<Loaded> {
  const structs = wholeStructs(new Random(seed), 40)
  const { outputs, errors } = compile([{ path: 'random.struct.ts', text: schemaOf(structs) }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map(({ path, text }) => [path, change(text)]))
  const entry = `export * from './random.gen.ts'\nexport { Arena } from 'offheap'`
  const module = await load<Record<string, never>>(entry, files)
  const newArena = (): Arena => new (module['Arena']! as new (bytes: number) => Arena)(1 << 20)
  return {
    newArena,
    structs: structs.map(({ name }) => ({
      type: module[name]!,
      info: module[`${name}Info`]!,
      equals: module[`equals${name}`]!,
      copy: module[`copy${name}`]!,
      toJSON: module[`toJSON${name}`]!,
      fromJSON: module[`fromJSON${name}`]!,
      hash: module[`hash${name}`]!,
      release: module[`release${name}`]!,
    })),
  }
}

/** Returns an arena with four live blocks, which have the same offsets in each arena. */
function anchored({ newArena }: Loaded): { arena: Arena; anchors: number[] } {
  const arena = newArena()
  return { arena, anchors: [1, 2, 3, 4].map(() => arena.allocateZeroed(64)) }
}

type Test = (operations: Operations, random: Random, module: Loaded) => void

/** Runs `test` for each struct of some random schemas. A failure names the seed and the struct. */
async function forEachStruct(
  count: number,
  test: Test,
  change: Change = (text) => text,
): Promise<void> {
  for (const seed of seeds(count)) {
    const module = await loaded(seed, change)
    const random = new Random(seed + 1_000)
    for (const struct of module.structs) {
      try {
        test(struct, random, module)
      } catch (error) {
        if (error instanceof Error) {
          error.message = `seed ${seed} (SEED=${seed} to replay), ${struct.info.name}: ${error.message}`
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
    if (hash !== undefined) assert.is(hash(a), hash(b))
    const changed = changedValues(info, values, random, anchors)
    if (changed === null) continue
    const c = arena.create(type, changed)
    const [before, after] = [JSON.stringify(values, shown), JSON.stringify(changed, shown)]
    assert.ok(!equals(a, c) && !equals(c, a), `${before}\nis not\n${after}`)
    if (hash !== undefined) assert.ok(hash(a) !== hash(c), 'the hash of another value')
    copy(c, b)
    assert.ok(equals(c, b), 'a copy')
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
  let hashes = 0
  await forEachStruct(3, (struct, random, module) => {
    if (struct.hash !== undefined) hashes++
    equality(struct, random, module)
  })
  assert.ok(replaying || hashes > 10, `${hashes} hashes`)
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
    assert.ok(equals(fromJSON(other.arena, json), b), 'JSON that was no text')
    for (const each of [arena, other.arena]) {
      assert.equal(each.verify(), [])
      each.dispose()
    }
  }
}

operations('writes JSON that reads back bit for bit', async () => {
  await forEachStruct(3, roundTrip)
})

const releasing: Test = ({ type, info, equals, release }, random, module) => {
  if (release === undefined) return
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
  await forEachStruct(3, (struct, random, module) => {
    if (struct.release !== undefined) owners++
    releasing(struct, random, module)
  })
  assert.ok(replaying || owners > 10, `${owners} structs own`)
})

function withoutOwned(info: StructInfo, values: Values): Values {
  return Object.fromEntries(
    info.fields.map(({ name, type }) => [name, emptied(type, values[name])]),
  )
}

function emptied(type: StructInfo['fields'][number]['type'], value: unknown): unknown {
  if (value === null || value === undefined) return value
  switch (type.kind) {
    case 'string':
      return ''
    case 'list':
      return []
    case 'own':
      return null
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
  await forEachStruct(3, ({ type, info, toJSON, fromJSON }, random, module) => {
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
        const where = `${message}\n${JSON.stringify(document, shown)}`
        assert.is(code, 'INVALID_JSON', where)
        assert.ok(message.startsWith(info.name.toLowerCase()), where)
        refused++
      }
      assert.is(arena.blockCount, blocks)
      assert.is(arena.usedSize, used)
    }
    assert.equal(arena.verify(), [])
  })
  assert.ok(replaying || (refused > 500 && taken > 50), `${refused} refused, ${taken} taken`)
})

/** A bug in generated code, and the test that must detect it. */
const BUGS: readonly (readonly [name: string, test: Test, from: RegExp, to: string])[] = [
  ['compares no lists', equality, /if \(!sameElements\(/g, 'if (false && !sameElements('],
  ['compares no members', equality, /equals(\w+)\(a\.f/g, 'Object.is(equals$1, a.f'],
  ['hashes one byte', equality, /(murmur3\(.*), \d+\)/g, '$1, 1)'],
  [
    'leaves out an element',
    roundTrip,
    /Array\.from\((source\.\w+)/g,
    'Array.from([...$1].slice(1)',
  ],
  ['writes NaN as text has it', roundTrip, /floatToJSON\((source\.\w+)\)/g, '$1 as number'],
  ['empties nothing', releasing, /\.u8\.fill\(0, ptr/g, '.u8.at(ptr'],
]

for (const [name, test, from, to] of BUGS) {
  operations(`detects the seeded bug: ${name}`, async () => {
    let message = ''
    try {
      await forEachStruct(3, test, (text) => text.replace(from, to))
    } catch (error) {
      message = error instanceof Error ? error.message : String(error)
    }
    assert.ok(replaying || message !== '', `${name}: no test has seen it`)
  })
}

operations.run()
