import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { SCALARS } from '../../codegen/scalars.ts'
import type { Arena } from '../../src/arena.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import { layoutsOf, load } from '../support/codegen.ts'
import { randomStructs, schemaOf, type RandomType } from '../support/codegen-structs.ts'
import { Random, seeds } from '../support/random.ts'

/** Generated code of random schemas at work, against a DataView at the offsets of the layout. */
const generated = suite('codegen/random-structs')

/** A DataView's own way to each scalar, and a value for it. */
const VIEWS: Readonly<Record<string, string>> = {
  i8: 'Int8',
  u8: 'Uint8',
  i16: 'Int16',
  u16: 'Uint16',
  i32: 'Int32',
  u32: 'Uint32',
  f32: 'Float32',
  f64: 'Float64',
  i64: 'BigInt64',
  u64: 'BigUint64',
}

function readBytes(view: DataView, type: RandomType, at: number): unknown {
  if (type.kind === 'pointer') return view.getUint32(at, true) || null
  if (type.kind !== 'scalar') throw new Error(`${type.kind} is no one value`)
  if (type.name === 'bool') return view.getUint8(at) !== 0
  const getter = `get${VIEWS[type.name]}` as 'getUint32'
  return view[getter](at, true)
}

function randomValue(random: Random, type: RandomType): unknown {
  if (type.kind === 'pointer') return random.chance(0.3) ? null : random.between(1, 2 ** 29) * 8
  if (type.kind !== 'scalar') throw new Error(`${type.kind} is no one value`)
  switch (type.name) {
    case 'bool':
      return random.chance(0.5)
    case 'f32':
      return Math.fround(random.word() / 7 - 2 ** 28)
    case 'f64':
      return random.word() / 7 - 2 ** 28
    case 'i64':
      return BigInt.asIntN(64, (BigInt(random.word()) << 32n) | BigInt(random.word()))
    case 'u64':
      return (BigInt(random.word()) << 32n) | BigInt(random.word())
    default: {
      const bits = SCALARS[type.name]!.bytes * 8
      const word = BigInt(random.word())
      return Number(
        type.name.startsWith('i') ? BigInt.asIntN(bits, word) : BigInt.asUintN(bits, word),
      )
    }
  }
}

type Loaded = Record<string, StructType<Struct & Record<string, unknown>>> & { Arena: typeof Arena }

generated('writes each field of 400 random structs to its own bytes and to no others', async () => {
  for (const seed of seeds(4)) {
    const random = new Random(seed)
    const structs = randomStructs(random, 100)
    const text = schemaOf(structs)
    const layouts = layoutsOf(text)
    const { outputs } = compile([{ path: 'random.struct.ts', text }])
    const files = new Map(outputs.map((output) => [output.path, output.text]))
    const entry = `export * from './random.gen.ts'\nexport { Arena } from 'offheap'`
    const loaded = await load<Loaded>(entry, files)
    const arena = new loaded.Arena(1 << 20)
    const view = new DataView(arena.buffer)
    for (const { name, fields } of structs) {
      const layout = layouts.get(name)!
      const accessor = loaded[name]!.create(arena)
      for (const field of fields) {
        const slot = layout.slots.find((other) => 'name' in other && other.name === field.name)!
        const elements = field.type.kind === 'array' ? field.type.length : 1
        const type = field.type.kind === 'array' ? field.type.element : field.type
        if (type.kind === 'struct') continue
        const size = slot.size / elements
        const values = Array.from({ length: elements }, () => randomValue(random, type))
        const before = arena.u8.slice(accessor.ptr, accessor.ptr + layout.size)
        accessor[field.name] = field.type.kind === 'array' ? values : values[0]
        const place = `seed ${seed}: ${name}.${field.name}`
        values.forEach((value, index) => {
          const at = accessor.ptr + slot.offset + index * size
          assert.is(readBytes(view, type, at), value, place)
        })
        const read = accessor[field.name]
        const got = field.type.kind === 'array' ? [...(read as Iterable<unknown>)] : [read]
        assert.equal(got, values, place)
        const after = arena.u8.slice(accessor.ptr, accessor.ptr + layout.size)
        after.set(before.subarray(slot.offset, slot.offset + slot.size), slot.offset)
        assert.equal(after, before, place)
      }
      arena.free(accessor)
    }
    assert.equal(arena.verify(), [])
  }
})

generated.run()
