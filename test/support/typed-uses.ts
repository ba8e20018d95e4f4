import { compile } from '../../codegen/compile.ts'

/**
 * Programs that use generated code. A type checker must refuse each of their lines that begins with
 * "wrong", and accept all others.
 */

const SCHEMA = `
import type { Atomic, Bits, Enum, f32, FixedArray, Flags, i32, i53, List, Own, Ptr, Ref, Str, u64 } from 'offheap/schema'
export interface A {
  x: f32; next: Ptr<A> | null; b: B; bs: FixedArray<B, 2>; id: u64; safe: i53
  mood: Enum<'idle' | 'walk'>; state: Flags<'on' | 'off'>; rank: Bits<{ team: 3 }>; name: Str<8>
  own: Own<B> | null; ref: Ref<A> | null; list: List<B>; numbers: List<f32>; hits: Atomic<i32>
  shape: Circle | Square; maybe?: B; count?: f32; readonly fixed: f32; readonly inside: B
  rows: FixedArray<FixedArray<f32, 2>, 2>
}
export interface B { x: f32; next: Ptr<A> | null }
export interface Twin { x: f32; next: Ptr<A> | null }
export interface Derived extends A { more: f32 }
export interface Circle { kind: 'circle'; radius: f32 }
export interface Square { kind: 'square'; side: f32 }
`

const USES_OF_STRUCTS = `import { Arena, type Ptr } from 'offheap'
import type { StructType } from 'offheap/gen/v1'
import { A, A$mood, A$rank, A$state, B, Circle, copyA, Derived, initA, Square, Twin } from './all.gen.ts'
export const arena: Arena = new Arena(1024)
export const a: A = A.create(arena, { x: 1, b: { x: 2 }, bs: [{ x: 3 }, B.create(arena)], id: 5n })
export const type: StructType<A, A.Init> = A
export const made: A = arena.create(A, { next: a })
export const loose: A.Init = { next: null, bs: a.bs, b: a.b }
export const init: B.Init = { next: a.ptr }
export declare const some: { n?: number; b?: bigint; m?: A$mood; t?: string; p?: Ptr<A>; c?: B.Init }
export const given: A = A.create(arena, {
  ...{ x: some.n, id: some.b, safe: some.n, mood: some.m, name: some.t, next: some.p, ref: some.p },
  ...{ b: some.c, own: some.c, maybe: some.c, count: some.n, fixed: some.n, inside: some.c },
  ...{ list: undefined, numbers: undefined, bs: undefined, rows: undefined, shape: undefined },
  ...{ state: undefined, rank: undefined, hits: some.n },
})
export const states: A$state.Init = { on: undefined as boolean | undefined }
export const parts: A$rank.Init = { team: undefined as number | undefined }
a.b = { x: undefined as number | undefined, next: undefined as A | undefined }
export const size: 8 = Twin.size
export const offset: 4 = B.offsets.next
export const again: A = copyA(initA(a, { x: 1 }), made)
export const twice: A = A.create(arena, a)
export const element: B = a.bs.at(0)
export const derived: Derived = Derived.create(arena, { more: 1, x: 2, fixed: 3, inside: { x: 4 } })
export const moods: readonly A$mood[] = A$mood
export const radius: number = a.shape.kind === 'circle' ? a.shape.radius : a.shape.side
export const count: number | undefined = a.count
export const owned: Ptr<B> | null = a.own
export const word: number = a.idLow + a.idHigh + a.safeHigh
export const same: boolean = a.nameEquals('x') || a.nameEquals(a.nameBytes)
a.next = made
a.next = made.ptr
a.next = null
a.next = derived
a.next = derived.ptr
a.ref = derived
a.b = a.bs.at(1)
a.b = { next: null }
a.bs = [a.b, {}]
a.rows = [[1, 2], new Float32Array(2)]
a.ptr = made.ptr
a.own = { x: 1 }
a.own = B.create(arena)
a.own = null
a.list = [{ x: 1 }, a.b]
a.list.push({ x: 1 }).x = 2
a.numbers = new Float32Array(4)
a.mood = 'walk'
a.state = { on: true }
a.state = 3
a.state.off = a.state.on
a.rank.team += 1
a.name = new Uint8Array(3)
a.shape = { kind: 'circle', radius: 1 }
a.shape = Square.create(arena)
a.maybe = undefined
a.maybe = { x: 1 }
a.count = 1
a.hits.add(1)
a.inside.x = 1
wrong a.next = a.b
wrong a.next = a.b.ptr
wrong a.next = 8
wrong a.next = undefined
wrong a.ref = a.b
wrong a.ptr = a.b.ptr
wrong a.b = Twin.create(arena).ptr
wrong a.id = 5
wrong a.x = 5n
wrong a.safe = 5n
wrong a.bs = [1]
wrong a.rows = [1]
wrong a.own = Twin.create(arena)
wrong a.b = Twin.create(arena)
wrong a.bs = [Twin.create(arena)]
wrong a.list = [Twin.create(arena)]
wrong initA(a, derived)
wrong a.own = { y: 1 }
wrong a.list = [1]
wrong a.mood = 'run'
wrong a.mood = 1
wrong a.state = { of: true }
wrong a.rank = { team: true }
wrong a.name = 5
wrong a.shape = { radius: 1 }
wrong a.shape = { kind: 'circle', side: 1 }
wrong a.shape = { kind: 'line' }
wrong a.shape = a.b
wrong a.shape.radius
wrong made.count.toFixed()
wrong a.maybe.x
wrong a.hits = 'x'
wrong a.fixed = 1
wrong a.inside = { x: 1 }
wrong derived.ptr = a.ptr
wrong copyA(a, a.b)
wrong A.create(arena, { y: 1 })
wrong A.at(arena, B.allocate(arena))
wrong export const twin: Ptr<Twin> = B.allocate(arena)
wrong export const other: B = Twin.create(arena)
wrong export const circle: Circle = a.shape
`

const CODES = `
import type { Code, Dictionary, Enum, FixedArray, List, Ring, Table, u32 } from 'offheap/schema'
export type Names = Dictionary
export type Others = Dictionary
export interface Row { name: Code<Names>; other?: Code<Others>; count: u32; mood?: Enum<'idle' | 'walk'> }
export interface World {
  names: Names; others: Others; plain: Dictionary; rows: Table<Row>
  list: List<Code<Names>>; array: FixedArray<Code<Names>, 2>; ring: Ring<Code<Names>, 4>
}
`

const USES_OF_CODES = `import { Arena, type Code, type Dictionary } from 'offheap'
import { Names, Others, Row, World } from './all.gen.ts'
const arena: Arena = new Arena(1024)
const world: World = World.create(arena, { names: ['a'], others: new Set(['b']) })
export const name: Code<Names> = world.names.intern('a')
export const other: Code<Others> | undefined = world.others.find('b')
export const text: string = world.names.at(name) + world.names.at(0) + world.plain.at(1)
export const row: Row = Row.create(arena, { name, other })
row.name = name
row.other = other
row.other = world.others.internBytes(arena.u8, 0, 1)
row.count = name
world.rows.push({ name, count: 1, mood: 'walk' })
world.rows.push({ name, mood: undefined })
world.rows.at(0).name = name
world.list.push(name)
world.list = [name, world.list.at(0)]
world.array = [name]
world.ring.push(name)
export const column: Uint32Array = world.rows.columns.name
export const loose: Code<Names> = Names.create(arena).intern('x')
export const json: number = row.toJSON().name
export const plain: Dictionary = world.names
export const order: Uint32Array = world.rows.order(['name', world.names], '-count')
export const byOther: Uint32Array = world.rows.order(['-other', world.others])
export const at: number = world.rows.lowerBound(['name', world.names], name, order)
wrong world.rows.order(['name', world.others])
wrong world.rows.order(['name', world.plain])
wrong world.rows.order(['count', world.names])
wrong world.rows.order(['mood', world.names])
wrong export const named: Names = world.plain
wrong row.name = other!
wrong row.name = 1
wrong row.name = world.plain.intern('x')
wrong row.name = undefined
wrong world.others.at(name)
wrong world.names.at(other!)
wrong world.rows.push({ name: 3 })
wrong world.rows.push({ name: other! })
wrong world.list.push(other!)
wrong world.list = [1]
wrong world.array = [other!]
wrong world.ring.push(other!)
wrong world.names.intern(5)
wrong world.names = [5]
wrong export const some: Code<Others> = world.list.at(0)
`

/** Programs by the names of their folders. */
export const USES: Readonly<Record<string, string>> = {
  structs: USES_OF_STRUCTS,
  codes: USES_OF_CODES,
}

const SCHEMAS: Readonly<Record<string, string>> = { structs: SCHEMA, codes: CODES }

/** Returns the programs with the code that they use, as files. */
export function programsOfUses(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const [folder, lines] of Object.entries(USES)) {
    const { outputs, errors } = compile([{ path: 'all.struct.ts', text: SCHEMAS[folder]! }])
    if (errors.length > 0) throw errors[0]!
    files[`${folder}/all.gen.ts`] = outputs[0]!.text
    files[`${folder}/uses.ts`] = lines.replace(/^wrong /gm, '')
  }
  return files
}

/** Returns the numbers of the lines that a type checker must refuse. */
export function wrongLines(lines: string): number[] {
  return lines.split('\n').flatMap((line, index) => (line.startsWith('wrong ') ? [index + 1] : []))
}
