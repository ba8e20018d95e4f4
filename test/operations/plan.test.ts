import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import {
  ARRAY,
  BITS,
  BOOLS,
  BYTES,
  Plans,
  StructPlan,
  TEXT,
  UNION,
} from '../../src/operations/plan.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import { load, schema } from '../support/codegen.ts'

/** The plans that equality and hashes run over; operations-random compares them with plain values. */
const plans = suite('plan')

type Module = Readonly<Record<string, never>>

async function loaded(body: string): Promise<Module> {
  const { outputs, errors } = compile([{ path: 'test.struct.ts', text: schema(body) }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  return load(`export * from './test.gen.ts'\nexport { Arena } from 'offheap'`, files)
}

/** The plan of each struct of a schema. */
async function planned(body: string): Promise<(name: string) => StructPlan> {
  const module = await loaded(body)
  return (name) => new StructPlan(module[`${name}$Info`] as StructInfo).filled()
}

plans('compare structs without padding and owners as bytes', async () => {
  const plan = await planned(`
    export interface Inner { a: u16; b: u8; c: u8 }
    export interface All {
      a: f64; b: FixedArray<Inner, 3>; c: FixedArray<u8, 4>; d: Flags<'x'>; e: Enum<'a' | 'b'>; f: i8; g: u8; h: Ptr<All> | null
    }
    /** @packed */
    export interface Packed { a: u8; b: u32 }
  `)
  assert.is(plan('Inner').bytes, 4)
  assert.is(plan('All').bytes, 32)
  assert.is(plan('Packed').bytes, 5)
})

plans('have a step for each field with bytes that no value has', async () => {
  const plan = await planned(`
    export interface Optional { a: u8; b?: i8 }
    export interface A { kind: 'a'; x: u8 }
    export interface B { kind: 'b'; y: i8 }
    export interface Either { either: A | B; z: u8; other: FixedArray<A | B, 2> }
    export interface Bools { a: bool; b: FixedArray<FixedArray<bool, 3>, 2> }
    export interface Texts { a: Str<4>; b: FixedArray<Str<4>, 2> }
  `)
  const stepsOf = (name: string): number[][] =>
    plan(name).steps.map(({ op, offset, count }) => [op, offset, count])
  assert.equal(stepsOf('Optional'), [
    [BYTES, 1, 1],
    [BITS, 2, 1],
  ])
  assert.equal(stepsOf('Either'), [
    [UNION, 0, 0],
    [ARRAY, 3, 2],
  ])
  assert.equal(stepsOf('Bools'), [
    [BOOLS, 0, 1],
    [BOOLS, 1, 6],
  ])
  assert.equal(stepsOf('Texts'), [
    [TEXT, 0, 4],
    [ARRAY, 4, 2],
  ])
  for (const name of ['Optional', 'Either', 'Bools', 'Texts']) assert.is(plan(name).bytes, 0)
})

plans('leave out padding, also that of structs inside and of structs in arrays', async () => {
  const plan = await planned(`
    export interface Padded { a: u8; b: u32 }
    export interface Around { a: u8; padded: Padded; b: u16 }
    export interface Many { a: u32; all: FixedArray<Padded, 2> }
    export interface Long { kind: 'long'; x: u32 }
    export interface Short { kind: 'short'; x: u8 }
    export interface Either { either: Long | Short }
  `)
  assert.equal(plan('Padded').runs, [0, 1, 4, 4])
  assert.equal([...plan('Padded').partial!], [0, 0xff])
  assert.equal([...plan('Padded').words!], [1, 2])
  assert.equal(plan('Around').runs, [0, 1, 4, 1, 8, 6])
  assert.equal([plan('Many').runs, plan('Many').steps.length], [[0, 4], 1])
  assert.equal([plan('Either').runs, plan('Either').steps.length], [[], 1])
  for (const name of ['Padded', 'Around', 'Many', 'Either']) assert.is(plan(name).bytes, 0)
})

plans('have a step for each field that owns something or is a Ref', async () => {
  const plan = await planned(`
    export interface Point { x: f32; y: f32 }
    export interface Owner {
      a: u32; text: Str; b: u32; list: List<Point>; own: Own<Owner> | null; ref: Ref<Point> | null; c: u32
    }
  `)
  const { runs, steps } = plan('Owner')
  assert.equal(runs, [0, 4, 12, 4, 40, 4])
  assert.equal(
    steps.map(({ offset }) => offset),
    [4, 16, 28, 32],
  )
})

plans('are shared by all structs that are reachable from one struct', async () => {
  const module = await loaded('export interface Tree { left: Own<Tree> | null; all: List<Tree> }')
  const all = new Plans()
  const plan = all.of(module['Tree$Info'] as StructInfo)
  assert.is(plan.filled().steps[0]!.struct, plan)
  assert.is(plan.steps[1]!.element!.struct, plan)
})

/** A list leads back to the struct that it is in, by structs that have one another in place. */
plans('include all fields of structs that contain each other through lists', async () => {
  const module = await loaded(`
    export interface A { items: List<B>; id: u32 }
    export interface B { c: C }
    export interface C { a: A; name: Str }
  `)
  const arena = new (module['Arena']! as new (bytes: number) => Arena)(1 << 16)
  const create = (name: string, init: object): Struct =>
    (module[name]! as StructType<Struct, object>).create(arena, init)
  type Equals = (a: Struct, b: Struct) => boolean
  for (const [name, one, other] of [
    ['A', { id: 1 }, { id: 2 }],
    ['B', { c: { a: { id: 1 } } }, { c: { a: { id: 2 } } }],
    ['C', { a: { id: 1 } }, { a: { id: 2 } }],
    ['A', { items: [{ c: { a: { id: 1 } } }] }, { items: [{ c: { a: { id: 2 } } }] }],
  ] as const) {
    for (const first of ['A', 'B', 'C']) {
      // Whichever of them is compared first.
      const equals = module[`equals${first}`]! as Equals
      assert.ok(equals(create(first, {}), create(first, {})))
    }
    const equals = module[`equals${name}`]! as Equals
    assert.ok(equals(create(name, one), create(name, one)))
    assert.not(equals(create(name, one), create(name, other)), name)
  }
})

plans('compare lists of floats in arrays bit for bit', async () => {
  const module = await loaded('export interface All { a: FixedArray<List<f32>, 2>; b: List<f64> }')
  const arena = new (module['Arena']! as new (bytes: number) => Arena)(1 << 16)
  const type = module['All']! as StructType<Struct>
  const equals = module['equalsAll']! as (a: Struct, b: Struct) => boolean
  const create = (...values: number[]): Struct =>
    type.create(arena, { a: [[1], values], b: values })
  assert.ok(equals(create(NaN, -0), create(NaN, -0)))
  assert.not(equals(create(NaN, -0), create(NaN, 0)))
  assert.not(equals(create(NaN), create(-0)))
})

plans.run()
