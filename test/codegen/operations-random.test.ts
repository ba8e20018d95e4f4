import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { StructInfo } from '../../src/reflection.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import { load } from '../support/codegen.ts'
import { schemaOf, wholeStructs } from '../support/codegen-structs.ts'
import { Random, seeds } from '../support/random.ts'
import { changedValues, randomValues, type Values } from '../support/struct-values.ts'

/** Operations on random structs of the whole language, against each other and against plain values. */
const operations = suite('codegen/operations-random')

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

async function loaded(seed: number): Promise<Loaded> {
  const structs = wholeStructs(new Random(seed), 40)
  const { outputs, errors } = compile([{ path: 'random.struct.ts', text: schemaOf(structs) }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
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

/** An arena with four live blocks, at the same offsets in each. */
function anchored({ newArena }: Loaded): { arena: Arena; anchors: number[] } {
  const arena = newArena()
  return { arena, anchors: [1, 2, 3, 4].map(() => arena.allocateZeroed(64)) }
}

/** Runs `test` for each struct of some random schemas; a failure says which it was. */
async function forEachStruct(
  count: number,
  test: (operations: Operations, random: Random, module: Loaded) => void,
): Promise<void> {
  for (const seed of seeds(count)) {
    const module = await loaded(seed)
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

operations('find equal what was made of the same values, and nothing else', async () => {
  let hashes = 0
  await forEachStruct(3, ({ type, info, equals, copy, hash, release }, random, module) => {
    for (let round = 0; round < 4; round++) {
      const { arena, anchors } = anchored(module)
      const other = anchored(module)
      const values = randomValues(info, random, anchors)
      const a = arena.create(type, values)
      const b = other.arena.create(type, values)
      assert.ok(equals(a, a) && equals(a, b) && equals(b, a), 'the same values')
      if (hash !== undefined) {
        hashes++
        assert.is(hash(a), hash(b))
        assert.ok(hash(a) >>> 0 === hash(a))
      }
      const changed = changedValues(info, values, random, anchors)
      if (changed === null) continue
      const c = arena.create(type, changed)
      const [before, after] = [JSON.stringify(values, shown), JSON.stringify(changed, shown)]
      assert.ok(!equals(a, c) && !equals(c, a), `${before}\nis not\n${after}`)
      if (hash !== undefined) assert.ok(hash(a) !== hash(c), 'the hash of another value')
      const copied = arena.create(type, changed)
      copy(copied, b)
      assert.ok(equals(copied, b), 'a copy')
      const blocks = arena.blockCount
      arena.free(copied)
      if (release === undefined) assert.is(arena.blockCount, blocks - 1)
      arena.free(c)
      arena.free(a)
      assert.equal(arena.verify(), [])
      arena.dispose()
      other.arena.dispose()
    }
  })
  assert.ok(hashes > 20, `${hashes} hashes`)
})

function shown(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

operations('write JSON that text can hold, and read it back bit for bit', async () => {
  await forEachStruct(3, ({ type, info, equals, toJSON, fromJSON }, random, module) => {
    for (let round = 0; round < 4; round++) {
      const { arena, anchors } = anchored(module)
      const other = anchored(module)
      const values = randomValues(info, random, anchors)
      const a = arena.create(type, values)
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
  })
})

operations('release all that a struct owns, and leave it as if it had owned nothing', async () => {
  let released = 0
  await forEachStruct(3, ({ type, info, equals, release }, random, module) => {
    if (release === undefined) return
    const { arena, anchors } = anchored(module)
    const values = randomValues(info, random, anchors)
    const target = arena.create(type, values)
    const blocks = arena.blockCount
    const emptied = arena.create(type, withoutOwned(info, values))
    assert.is(arena.blockCount, blocks + 1, 'the struct that owns nothing is one block')
    release(target)
    assert.is(arena.blockCount, anchors.length + 2 + tables(arena, anchors))
    assert.ok(equals(target, emptied))
    release(target)
    assert.equal(arena.verify(), [])
    released++
  })
  assert.ok(released > 10, `${released} structs own`)
})

/** The table of generations is a block of its own, as soon as there is a `Ref`. */
function tables(arena: Arena, anchors: readonly number[]): number {
  return arena.blockCount - anchors.length - 2 > 0 ? 1 : 0
}

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

/** What may stand anywhere in a document of a stranger. */
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

/** A copy of a document with something strange somewhere in it. */
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

operations('refuse documents of strangers by INVALID_JSON, and leave nothing behind', async () => {
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
  assert.ok(refused > 500 && taken > 50, `${refused} refused, ${taken} taken`)
})

operations.run()
