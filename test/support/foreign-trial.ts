import { inspect } from 'node:util'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { convert } from '../../src/operations/convert.ts'
import type { examine } from '../../src/operations/examine.ts'
import type { verifyOwners } from '../../src/ownership/verify-owners.ts'
import type { Struct } from '../../src/struct.ts'
import { collectionStructs } from './codegen-collections.ts'
import { schemaOf } from './codegen-structs.ts'
import { load } from './codegen.ts'
import { operationsOf, type Operations } from './golden-operations.ts'
import { Random } from './random.ts'
import { randomValues } from './struct-values.ts'

/** A change to a source of the run time: a bug that the trial has to find. */
export type Change = (path: string, text: string) => string

interface Package {
  readonly Arena: typeof Arena
  readonly OffheapError: abstract new (...values: never[]) => Error
  readonly convert: typeof convert
  readonly examine: typeof examine
  readonly verifyOwners: typeof verifyOwners
}

/** Structs of the whole language, which own each other in every way. */
export interface Schema extends Package {
  readonly structs: readonly Operations[]
}

/** Structs that own their own types, which random schemas rarely have. */
const RECURSIVE = `
export interface LoopLeaf { kind: 'leaf'; text: Str; mood: Enum<'a' | 'b' | 'c'> }
export interface LoopBranch { kind: 'branch'; left: Own<Loop> | null; right: Own<Loop> | null; mask: Flags<'x' | 'y'> }
export interface Loop {
  id: u53
  tree: LoopLeaf | LoopBranch
  next: Own<Loop> | null
  pair: FixedArray<Own<Loop> | null, 2>
  loops: List<Loop>
  owned: List<Own<Loop> | null>
  texts: FixedArray<Str, 2>
  floats: FixedArray<List<f32>, 2>
  short?: Str<40>
  on?: bool
}
`

/** Compiles a random schema, and bundles it with the run time as `change` returns it. */
export async function schemaOfSeed(
  seed: number,
  change: Change = (_, text) => text,
): Promise<Schema> {
  const random = collectionStructs(new Random(seed), 30)
  const loop = compileText(RECURSIVE, 'loop.struct.ts')
  const whole = compileText(schemaOf(random), 'whole.struct.ts')
  const entry = `export * as loop from './loop.gen.ts'
    export * as whole from './whole.gen.ts'
    export { Arena, convert, examine, OffheapError, verifyOwners } from 'offheap'`
  const module = await load<Package & Record<'loop' | 'whole', Record<string, never>>>(
    entry,
    new Map([...loop, ...whole]),
    change,
  )
  const structs = [module.loop, module.whole].flatMap((members) =>
    Object.keys(members)
      .filter((name) => `${name}$Info` in members)
      .map((name) => operationsOf(name, members)),
  )
  return { ...module, structs }
}

function compileText(body: string, path: string): Map<string, string> {
  const words = 'Enum, Own, Flags, FixedArray, List, Str, bool, f32, u53'
  const text = body.includes('import ')
    ? body
    : `import type { ${words} } from 'offheap/schema'\n${body}`
  const { outputs, errors } = compile([{ path, text }])
  assert.equal(errors.map(String), [])
  return new Map(outputs.map((output) => [output.path, output.text]))
}

const CAPACITY = 24_576
/** Maximum number of times that a call may read the views of an arena. */
const MOST_STEPS = 200 * CAPACITY

/** Number of calls by outcome. */
export type Outcomes = Map<string, number>

/**
 * Overwrites words of random structs and of what they own, and calls every operation on them. Each
 * must return, or throw an `OffheapError`, after a bounded number of steps.
 */
export function foreignTrial(schema: Schema, seed: number, outcomes: Outcomes): void {
  const random = new Random(seed)
  const operations = random.chance(0.5) ? schema.structs[2]! : random.pick(schema.structs)
  const arena = new schema.Arena(CAPACITY)
  const steps = counted(arena)
  const anchors = [1, 2].map(() => arena.allocateZeroed(32))
  const struct = made(schema, operations, arena, random, anchors)
  if (struct === undefined) return
  const twin = random.chance(0.5) ? made(schema, operations, arena, random, anchors) : undefined
  const valid = arena.u8.slice()
  if (operations.name === 'Loop' && random.chance(0.1)) ladder(arena, operations, struct)
  else overwrite(arena, struct, random, random.between(1, 4))
  const bytes = arena.u8.slice()
  for (const [name, call] of callsOf(schema, operations, arena, struct, twin ?? struct)) {
    arena.u8.set(bytes)
    steps.left = MOST_STEPS
    let outcome = 'returns'
    try {
      call()
    } catch (error) {
      if (!(error instanceof schema.OffheapError)) {
        const { stack } = error as Error
        throw new Error(`${operations.name}: ${name}: a foreign error: ${stack}`, { cause: error })
      }
      outcome = (error as Error & { code: string }).code
    }
    outcomes.set(`${name}: ${outcome}`, (outcomes.get(`${name}: ${outcome}`) ?? 0) + 1)
  }
  // Nothing that was read is kept: valid bytes give valid structs again.
  arena.u8.set(valid)
  assert.equal(schema.examine(struct), [], 'faults of valid bytes')
  assert.equal(schema.verifyOwners(struct), [])
  arena.dispose()
}

function made(
  { OffheapError }: Schema,
  { type, info }: Operations,
  arena: Arena,
  random: Random,
  anchors: readonly number[],
): Struct | undefined {
  try {
    return type.create(arena, randomValues(info, random, anchors))
  } catch (error) {
    if (error instanceof OffheapError) return undefined
    throw error
  }
}

/** Counts the reads of views: each step of an operation reads one. */
function counted(arena: Arena): { left: number } {
  const steps = { left: Infinity }
  for (const name of ['u8', 'u32', 'i32'] as const) {
    const view = arena[name]
    Object.defineProperty(arena, name, {
      configurable: true,
      get() {
        if (--steps.left < 0) throw new Error('too many steps')
        return view
      },
    })
  }
  return steps
}

/** Makes a chain of structs of which each owns the next one twice: there are 2^20 ways to the last. */
function ladder(arena: Arena, { type }: Operations, struct: Struct): void {
  const { offsets } = type
  let last = struct
  for (let rung = 0; rung < 20; rung++) {
    const next = type.create(arena)
    arena.u32.fill(
      next.ptr,
      (last.ptr + offsets['pair']!) >>> 2,
      ((last.ptr + offsets['pair']!) >>> 2) + 2,
    )
    last = next
  }
}

/** Overwrites words from the struct to the end of the blocks that are live. */
function overwrite(arena: Arena, struct: Struct, random: Random, count: number): void {
  const { size } = struct.constructor as unknown as { readonly size: number }
  const blocks: [ptr: number, bytes: number][] = [[struct.ptr, size]]
  arena.walk((ptr, size, free) => {
    if (!free && ptr > struct.ptr) blocks.push([ptr, size])
  })
  const pointers = blocks.map(([ptr]) => ptr)
  for (let word = 0; word < count; word++) {
    const [ptr, bytes] = random.chance(0.5) ? blocks[0]! : random.pick(blocks)
    const at = ptr + random.below(bytes)
    if (random.chance(0.3)) arena.u8[at] = random.below(256)
    else arena.u32[at >>> 2] = anyValue(random, pointers)
  }
}

function anyValue(random: Random, pointers: readonly number[]): number {
  const kind = random.below(6)
  if (kind === 0) return random.word()
  if (kind === 1) return random.pick([0xffff_ffff, 0x8000_0000, 0x7fff_ffff, CAPACITY, 1, 2, 7])
  if (kind === 2) return random.below(CAPACITY)
  return random.pick(pointers) + (kind === 3 ? random.pick([1, 4, 8]) : 0)
}

type Call = readonly [name: string, call: () => unknown]

/** Returns a call of every operation, and of every member of the accessors of fields. */
function callsOf(
  { convert, examine, verifyOwners }: Schema,
  operations: Operations,
  arena: Arena,
  struct: Struct,
  twin: Struct,
): Call[] {
  const { type, equals, hash, copy, init, toJSON, fromJSON, release } = operations
  return [
    ['toJSON', () => toJSON(struct)],
    ['equals', () => equals(struct, twin)],
    ['equals itself', () => equals(struct, struct)],
    ['hash', () => hash(struct)],
    ['copy', () => copy(type.create(arena), struct)],
    ['copy to', () => copy(struct, type.create(arena))],
    ['init', () => init(struct, struct)],
    ['init of a twin', () => init(struct, { ...toJSONLike(twin, type) })],
    ['convert', () => convert(struct, type, arena)],
    ['inspect', () => inspect(struct, { depth: 6, maxArrayLength: 2_000 })],
    ['examine', () => examine(struct)],
    ['verifyOwners', () => verifyOwners(struct)],
    ['release', () => release(struct)],
    ['free', () => arena.free(struct)],
    ['JSON and back', () => fromJSON(arena, toJSON(struct))],
    ['verify', () => arena.verify()],
    ['snapshot', () => arena.snapshot()],
    ...membersOf(struct, operations),
  ]
}

/** Returns the fields of a struct that can be read. */
function toJSONLike(struct: Struct, { offsets }: Operations['type']): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(offsets)) {
    values[name] = (struct as Struct & Record<string, unknown>)[name]
  }
  return values
}

/** Methods that lists and arrays have, with arguments. */
const METHODS: readonly (readonly [name: string, ...args: unknown[]])[] = [
  ['toArray'],
  ['at', 0],
  ['pop'],
  ['clear'],
  ['truncate', 0],
  ['trim'],
  ['reserve', 9],
  ['assign', []],
  ['load'],
]

function membersOf(struct: Struct, { info }: Operations): Call[] {
  const fields = struct as Struct & Record<string, unknown>
  return info.fields.flatMap(({ name, presence, type, readonly }): Call[] => [
    ['read', () => fields[name]],
    ['read bytes', () => fields[`${name}Bytes`]],
    ['compare', () => (fields[`${name}Equals`] as Function | undefined)?.call(struct, 'text')],
    ['iterate', () => each(fields[name])],
    ['remove', () => void (presence !== undefined && (fields[name] = undefined))],
    ['empty', () => void (type.kind === 'own' && (fields[name] = null))],
    ['write', () => void (readonly || type.kind === 'constant' || (fields[name] = fields[name]))],
    ...METHODS.map(([method, ...args]): Call => [
      method,
      () => {
        const value = fields[name] as Record<string, Function> | null | undefined
        if (typeof value === 'object' && value !== null) value[method]?.(...args)
      },
    ]),
  ])
}

function each(values: unknown): void {
  if (typeof values !== 'object' || values === null || !(Symbol.iterator in values)) return
  for (const value of values as Iterable<unknown>) each(value)
}
