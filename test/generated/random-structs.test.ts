import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { FieldLayout, StructId, StructLayout, Type } from '../../codegen/ir.ts'
import type { Arena } from '../../src/arena.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import { collectionStructs } from '../support/codegen-collections.ts'
import { schemaOf } from '../support/codegen-structs.ts'
import { layoutsOf, load } from '../support/codegen.ts'
import { MemoryReader, nearestHalf } from '../support/memory-reader.ts'
import { plain } from '../support/plain.ts'
import { Random, replayHint, replaying, seeds } from '../support/random.ts'
import { randomValues } from '../support/struct-values.ts'

/** Compares generated code of random schemas with a DataView at C's offsets. */
const generated = suite('generated/random-structs')

const STRUCTS = 40

type Fields = Record<string, unknown>

interface Generated {
  readonly layout: StructLayout
  readonly info: StructInfo
  readonly type: StructType<Struct & Fields, Fields>
  copy(target: Struct, source: Struct): Struct
}

/** A compiled and loaded random schema. */
interface World {
  readonly arena: Arena
  readonly layouts: ReadonlyMap<StructId, StructLayout>
  readonly structs: readonly Generated[]
  /** Live blocks for pointers to point to. */
  readonly anchors: readonly number[]
}

async function worldOf(seed: number, change: (text: string) => string): Promise<World> {
  const structs = collectionStructs(new Random(seed), STRUCTS)
  const text = schemaOf(structs)
  const { outputs, errors } = compile([{ path: 'random.struct.ts', text }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map((output) => [output.path, change(output.text)]))
  const entry = `export * from './random.gen.ts'\nexport { Arena } from 'offheap'`
  const module = await load<Record<string, never>>(entry, files)
  const arena = new (module['Arena']! as new (bytes: number) => Arena)(1 << 22)
  const byName = layoutsOf(text)
  return {
    arena,
    layouts: new Map([...byName.values()].map((layout) => [layout.id, layout])),
    structs: structs.map(({ name }) => ({
      layout: byName.get(name)!,
      info: module[`${name}$Info`]!,
      type: module[name]!,
      copy: module[`copy${name}`]!,
    })),
    anchors: [1, 2, 3, 4].map(() => arena.allocateZeroed(128, 128)),
  }
}

type Trial = (struct: Generated, random: Random, world: World) => void

async function forEachStruct(
  count: number,
  trial: Trial,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  for (const seed of seeds(count)) {
    const world = await worldOf(seed, change)
    const random = new Random(seed + 5_000)
    const { blockCount } = world.arena
    for (const struct of world.structs) {
      try {
        trial(struct, random, world)
      } catch (error) {
        const place = `${replayHint(seed)}, ${struct.layout.name}`
        if (error instanceof Error) error.message = `${place}: ${error.message}`
        throw error
      }
    }
    // Except the table of references.
    assert.ok(world.arena.blockCount <= blockCount + 1, `${replayHint(seed)}: blocks are left`)
    assert.equal(world.arena.verify(), [])
  }
}

/** Returns the expected content of memory after a field was set to `value`. */
function stored(type: Type, value: unknown, { layouts }: World): unknown {
  const inside = (id: StructId, values: unknown): unknown =>
    storedFields(layouts.get(id)!, values as Fields, layouts)
  switch (type.kind) {
    case 'scalar':
      if (type.scalar === 'f16') return nearestHalf(value as number)
      return type.scalar === 'i53' || type.scalar === 'u53' ? (value as number) + 0 : value
    case 'struct':
      return inside(type.id, value)
    case 'own':
      return value === null ? null : inside(type.target.id, value)
    case 'array':
    case 'list':
      return (value as unknown[]).map((element) =>
        stored(type.element, element, { layouts } as World),
      )
    case 'collection': {
      const [element] = type.elements
      const inside = (one: unknown): unknown => stored(element!, one, { layouts } as World)
      if (type.word === 'HashMap') {
        const ofValue = (one: unknown): unknown =>
          stored(type.elements[1]!, one, { layouts } as World)
        return (value as [unknown, unknown][]).map(([key, one]) => [inside(key), ofValue(one)])
      }
      if (type.word !== 'SparseSet') return (value as unknown[]).map(inside)
      return (value as [number, unknown][]).map(([key, one]) => [key, inside(one)])
    }
    case 'union': {
      const values = value as Fields
      const found = type.members.find((member) => member.value === values[type.discriminant])!
      return inside(found.struct.id, values)
    }
    default:
      return value
  }
}

function storedFields(
  { slots }: StructLayout,
  values: Fields,
  layouts: World['layouts'],
): Record<string, unknown> {
  const fields = slots.filter((slot) => slot.kind === 'field-layout')
  return Object.fromEntries(
    fields.map(({ name, type }) => {
      if (type.kind === 'constant') return [name, type.value]
      const value = values[name] ?? undefined
      const isThere = value !== undefined || isNullable(type)
      return [name, isThere ? stored(type, value ?? null, { layouts } as World) : undefined]
    }),
  )
}

function isNullable({ kind }: Type): boolean {
  return kind === 'pointer' || kind === 'own' || kind === 'reference'
}

const roundTrip: Trial = ({ type, info, layout }, random, { arena, layouts, anchors }) => {
  const values = randomValues(info, random, anchors)
  const struct = type.create(arena, values)
  const view = new DataView(arena.buffer)
  const deep = new MemoryReader(view, layouts, { follow: true })
  assert.equal(deep.struct(layout, struct.ptr), storedFields(layout, values, layouts), 'written')
  const shallow = new MemoryReader(view, layouts, { follow: false })
  assert.equal(plain(struct), shallow.struct(layout, struct.ptr), 'read')
  arena.free(struct)
}

generated("writes values at C's offsets and reads the values that are there", async () => {
  await forEachStruct(4, roundTrip)
})

/** Setters write only their field and its presence bit. */
const oneField: Trial = ({ type, info, layout }, random, world) => {
  const { arena, layouts, anchors } = world
  const struct = type.create(arena, randomValues(info, random, anchors))
  const fields = layout.slots.filter((slot): slot is FieldLayout => slot.kind === 'field-layout')
  for (const field of random.shuffle(fields).slice(0, 12)) {
    if (field.type.kind === 'constant') continue
    const value = randomValues(info, random, anchors)[field.name]
    const before = arena.u8.slice(struct.ptr, struct.ptr + layout.size)
    struct[field.name] = value
    const reader = new MemoryReader(new DataView(arena.buffer), layouts, { follow: true })
    const expected =
      value === null && !isNullable(field.type) ? undefined : stored(field.type, value, world)
    if (
      field.type.kind !== 'union' &&
      field.type.kind !== 'struct' &&
      field.type.kind !== 'array'
    ) {
      assert.equal(reader.field(field, struct.ptr), expected, field.name)
    }
    const after = arena.u8.slice(struct.ptr, struct.ptr + layout.size)
    after.set(before.subarray(field.offset, field.offset + field.size), field.offset)
    if (field.presence !== null) {
      const { offset, bit } = field.presence
      after[offset] = (after[offset]! & ~(1 << bit)) | (before[offset]! & (1 << bit))
    }
    assert.equal(after, before, `beside ${field.name}`)
  }
  arena.free(struct)
}

generated('writes each field to its own bytes and to no others', async () => {
  await forEachStruct(4, oneField)
})

/** Random bytes of structs that own nothing, NaNs of any payload among them. */
const copied: Trial = ({ type, layout, copy }, random, { arena }) => {
  if (layout.owns) return
  const [source, target] = [type.create(arena), type.create(arena)]
  for (let byte = 0; byte < layout.size; byte++) arena.u8[source.ptr + byte] = random.below(256)
  const before = arena.u8.slice()
  copy(target, source)
  before.copyWithin(target.ptr, source.ptr, source.ptr + layout.size)
  // `assert.equal` would compare, and print, the whole memory byte by byte.
  assert.ok(Buffer.compare(arena.u8, before) === 0, 'bytes of the copy and of all other blocks')
  for (const struct of [source, target]) arena.free(struct)
}

generated('copies every byte of a struct and none next to it', async () => {
  await forEachStruct(2, copied)
})

generated('detects a write to a wrong place', async () => {
  if (replaying) return
  const bugs: readonly [string, RegExp, string, Trial][] = [
    [
      'a wrong offset of a text',
      /(writeText\(this\.arena, this\.ptr\$? \+ )(\d+)/g,
      '$11',
      roundTrip,
    ],
    ['a wrong presence bit', /(u8\[this\.ptr\$? \+ \d+\]!) \|= 1$/gm, '$1 |= 3', oneField],
    [
      'an enum that is off by one',
      /= indexOfName\(([\w$]+), value, ('[^']+')\)/g,
      '= indexOfName($1, value, $2) + 1',
      roundTrip,
    ],
    ['a copy that is too short', /(, source\.ptr, )(\d+)\)$/gm, '$1$2 - 1)', copied],
  ]
  for (const [name, pattern, text, trial] of bugs) {
    let found = false
    try {
      await forEachStruct(1, trial, (generated) => generated.replace(pattern, text))
    } catch {
      found = true
    }
    assert.ok(found, name)
  }
})

generated.run()
