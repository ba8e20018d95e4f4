import { runInNewContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Flat, Inner, Placed, Wire } from '../bench/kinds.gen.ts'
import { Vec3 } from '../bench/particle.gen.ts'
import { Arena, observe } from '../src/arena.ts'
import { OffheapError } from '../src/errors.ts'
import { convert } from '../src/operations/convert.ts'
import { offsetOf } from '../src/operations/reflection.ts'
import { Tlsf } from '../src/tlsf/tlsf.ts'
import { verify } from '../src/tlsf/verify.ts'
import { walk } from '../src/tlsf/walk.ts'

/** Every public entry point, with the wrong kind of argument in each position. */
const wrong = suite('wrong-arguments')

type Call = (...values: readonly never[]) => unknown

/** A call with valid arguments, each of which is replaced by wrong ones in turn. */
type Entry = readonly [name: string, call: Call, ...valid: readonly unknown[]]

interface Fixture {
  readonly arena: Arena
  readonly entries: readonly Entry[]
}

const other = new Arena(4096)
const disposed = new Arena(4096)
disposed.dispose()

const WRONG: readonly (readonly [name: string, value: () => unknown])[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['true', () => true],
  ['NaN', () => NaN],
  ['-1', () => -1],
  ['1.5', () => 1.5],
  ['2 ** 40', () => 2 ** 40],
  ['a bigint', () => 1n],
  ["''", () => ''],
  ["'abc'", () => 'abc'],
  ['a symbol', () => Symbol('wrong')],
  ['{}', () => ({})],
  ['a bare object', () => Object.create(null) as unknown],
  ['[]', () => []],
  ['a function', () => () => 1],
  ['a class', () => class Wrong {}],
  ['a generated class', () => Placed],
  ['a Date', () => new Date(8)],
  ['a Map', () => new Map([[1, 2]])],
  ['a Proxy', () => new Proxy({}, {})],
  ['a typed array', () => new Float32Array(2)],
  ['an accessor of another arena', () => other.create(Vec3)],
  ['a disposed arena', () => disposed],
  ['an object of another realm', () => runInNewContext('({ a: 1 })') as unknown],
]

/** Returns a fixture for one call. */
function fixture(checked: boolean): Fixture {
  const arena = new Arena(16 * 1024, { checked: checked && { leaks: 'ignore' } })
  const flat = arena.create(Flat, { title: 'title', name: 'name' })
  const inner = arena.create(Inner, { loot: [1, 2, 3], path: [1, 2, 3, 4] })
  const placed = arena.create(Placed, { id: 1 })
  const block = arena.allocate(64)
  const snapshot = arena.snapshot()
  const heap = new Tlsf(new ArrayBuffer(4096))
  const inHeap = heap.allocate(32)
  const bound = <T extends object>(owner: T, key: keyof T & string): Call =>
    (owner[key] as unknown as Call).bind(owner)
  const ofArena = (key: keyof Arena & string, ...valid: unknown[]): Entry => [
    `arena.${key}`,
    bound(arena, key),
    ...valid,
  ]
  const entries: Entry[] = [
    ofArena('allocate', 8, 8),
    ofArena('tryAllocate', 8, 8),
    ofArena('allocateZeroed', 8, 8),
    ofArena('reallocate', block, 128),
    ofArena('free', block),
    ofArena('sizeOf', block),
    ofArena('create', Placed, {}),
    ofArena('open', Placed),
    ofArena('restore', snapshot),
    ofArena('walk', () => undefined),
    ['arena.root', (value: never) => (arena.root = value), placed],
    ['new Arena', (bytes: never, options: never) => new Arena(bytes, options), 4096, {}],
    ['Arena.from', (bytes: never, options: never) => Arena.from(bytes, options), snapshot, {}],
    ['new Tlsf', (buffer: never) => new Tlsf(buffer), new ArrayBuffer(4096)],
    ['Tlsf.from', (buffer: never) => Tlsf.from(buffer), heap.words.buffer],
    ['tlsf.allocate', bound(heap, 'allocate'), 8, 8],
    ['tlsf.allocateZeroed', bound(heap, 'allocateZeroed'), 8, 8],
    ['tlsf.reallocate', bound(heap, 'reallocate'), inHeap, 64],
    ['tlsf.free', bound(heap, 'free'), inHeap],
    ['tlsf.sizeOf', bound(heap, 'sizeOf'), inHeap],
    ['verify', verify, heap],
    ['walk', walk, heap, () => undefined],
    ['convert', convert, placed, Placed, arena],
    ['observe', observe, arena, { allocated: () => undefined }],
    ['offsetOf', offsetOf, Placed, 'position'],
    ...[Flat, Inner, Placed, Wire, Vec3].flatMap((type): Entry[] => {
      const { typeName } = type
      return [
        [`${typeName}.create`, type.create as Call, arena, {}],
        [`${typeName}.allocate`, type.allocate as Call, arena],
        [`${typeName}.at`, type.at as Call, arena, block],
      ]
    }),
    ...fieldsOf(Flat, flat),
    ...fieldsOf(Inner, inner),
    ...fieldsOf(Placed, placed),
    ['list.push', bound(inner.loot, 'push'), 1],
    ['list.at', bound(inner.loot, 'at'), 1],
    ['list.set', bound(inner.loot, 'set'), 1, 1],
    ['list.assign', bound(inner.loot, 'assign'), [1]],
    ['array.at', bound(inner.path, 'at'), 1],
    ['array.set', bound(inner.path, 'set'), 1, 1],
    ['array.assign', bound(inner.path, 'assign'), [1, 2, 3, 4]],
  ]
  return { arena, entries }
}

/** Returns an entry for each setter of a struct. */
function fieldsOf(type: { readonly prototype: object }, accessor: object): Entry[] {
  const members = Object.getOwnPropertyDescriptors(type.prototype)
  return Object.entries(members).flatMap(([key, { set }]): Entry[] =>
    set === undefined || key === 'ptr' ? [] : [[`set ${key}`, set.bind(accessor) as Call, null]],
  )
}

/**
 * Setters of numbers, which write straight into a typed array in arenas without checks. The engine
 * refuses symbols, and bigints in place of numbers or the reverse, before it writes a byte.
 */
const CONVERSIONS = /^(Cannot (convert|mix)|Invalid|The number|The value)/

/** Returns a line for each call that fails in another way than by an error of this package. */
function failures(checked: boolean): string[] {
  const found: string[] = []
  const count = fixture(checked).entries.length
  for (let index = 0; index < count; index++) {
    const positions = fixture(checked).entries[index]!.length - 2
    for (let position = 0; position < positions; position++) {
      for (const [wrongName, make] of WRONG) {
        const { arena, entries } = fixture(checked)
        const [name, call, ...valid] = entries[index]!
        const before = stateOf(arena)
        const values = [...valid]
        values[position] = make()
        const what = `${name}, argument ${position}: ${wrongName}`
        try {
          ;(call as (...all: unknown[]) => unknown)(...values)
        } catch (error) {
          if (!(error instanceof OffheapError)) found.push(`${what}: ${String(error)}`)
          else if (stateOf(arena) !== before) found.push(`${what}: ${error.code}, but it changed`)
          else if (error.message.length > 600) found.push(`${what}: a long message`)
        }
      }
    }
  }
  return found
}

function stateOf(arena: Arena): string {
  const { usedSize, blockCount, root } = arena
  const blocks: string[] = []
  arena.walk((at, size, free) => {
    if (free !== true) blocks.push(Buffer.from(arena.u8.slice(at, at + size)).toString('latin1'))
  })
  return JSON.stringify([usedSize, blockCount, root, blocks, arena.verify()])
}

for (const checked of [false, true]) {
  wrong(`refuses wrong arguments by name in ${checked ? 'checked' : 'plain'} arenas`, () => {
    const engine = (line: string): boolean =>
      /^(set |list\.|array\.)/.test(line) && CONVERSIONS.test(line.split('Error: ')[1] ?? '')
    assert.equal(failures(checked).filter((line) => !engine(line)), [])
  })
}

wrong.run()
