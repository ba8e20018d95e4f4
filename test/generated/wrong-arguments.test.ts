import { runInNewContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, observe } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { convert } from '../../src/operations/convert.ts'
import { examine } from '../../src/operations/examine.ts'
import { offsetOf } from '../../src/operations/reflection.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { walk } from '../../src/tlsf/walk.ts'
import { copyEntity, Entity, Hero } from '../golden/drift/extends.gen.ts'
import { initMarked, Marked } from '../golden/drift/flags.gen.ts'
import { Item as Pointer } from '../golden/drift/pointers.gen.ts'
import { Drawing } from '../golden/drift/unions.gen.ts'
import {
  Columns,
  copyItem,
  Customer,
  fromJSONItem,
  initItem,
  Item,
  releaseItem,
  Shop,
} from '../golden/readable/lists.gen.ts'
import { Scene, Sprite } from '../golden/readable/nested.gen.ts'
import { Knight, TreeNode, Weapon } from '../golden/readable/own.gen.ts'
import { Scalars } from '../golden/readable/scalars.gen.ts'
import { Box, copyBox, initBox, Vec2 } from '../golden/readable/vector.gen.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Every public entry point, with the wrong kind of argument in each position. */
const wrong = suite('generated/wrong-arguments')

type Call = (...values: readonly never[]) => unknown

/** A call with valid arguments, each of which is replaced by wrong ones in turn. */
type Entry = readonly [name: string, call: Call, ...valid: readonly unknown[]]

interface Fixture {
  readonly arena: Arena
  readonly entries: readonly Entry[]
}

const foreign = new Arena(4096).create(Box)
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
  ['a generated class', () => Box],
  ['a Date', () => new Date(8)],
  ['a Map', () => new Map([[1, 2]])],
  ['a Proxy', () => new Proxy({}, {})],
  ['a typed array', () => new Float32Array(2)],
  ['an accessor of another arena', () => foreign],
  ['a disposed arena', () => disposed],
  ['an object of another realm', () => runInNewContext('({ a: 1 })') as unknown],
]

const TYPES = [
  Columns,
  Customer,
  Item,
  Shop,
  Scene,
  Sprite,
  Knight,
  TreeNode,
  Weapon,
  Scalars,
  Box,
  Vec2,
]

/** Returns a fixture for one call. */
function fixture(checked: boolean): Fixture {
  const arena = new Arena(16 * 1024, { checked: checked && { leaks: 'ignore' } })
  const sprite = arena.create(Sprite, { frame: 1 })
  const columns = arena.create(Columns, { i8s: [1, 2], f16s: [1], i53s: [1], bools: [true] })
  const shop = arena.create(Shop, {
    route: [{ x: 1 }],
    stock: [{ name: 'a' }],
    staff: [{ age: 1 }],
  })
  const knight = arena.create(Knight, { weapon: { name: 'sword' } })
  const item = arena.create(Item, { name: 'ring' })
  const scalars = arena.create(Scalars)
  const tree = arena.create(TreeNode)
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
    ofArena('create', Sprite, {}),
    ofArena('open', Sprite),
    ofArena('restore', snapshot),
    ofArena('walk', () => undefined),
    ['arena.root', (value: never) => (arena.root = value), sprite],
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
    ['convert', convert, sprite, Sprite, arena],
    ['observe', observe, arena, { allocated: () => undefined }],
    ['offsetOf', offsetOf, Sprite, 'box'],
    ...TYPES.flatMap((type): Entry[] => {
      const { typeName } = type
      return [
        [`${typeName}.create`, type.create as Call, arena, {}],
        [`${typeName}.allocate`, type.allocate as Call, arena],
        [`${typeName}.at`, type.at as Call, arena, block],
      ]
    }),
    ...[sprite, columns, shop, knight, item, scalars, tree].flatMap(settersOf),
    ...[columns.i8s, columns.f16s, columns.i53s, columns.i64s, columns.bools].flatMap(methodsOf),
    ...[shop.route, shop.stock, shop.visitors, shop.staff, shop.debtors].flatMap(methodsOf),
    ...[shop.shelves, knight.spares].flatMap(methodsOf),
  ]
  return { arena, entries }
}

/** Returns an entry for each setter of a struct. */
function settersOf(accessor: object): Entry[] {
  const members = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(accessor) as object)
  return Object.entries(members).flatMap(([key, { set }]): Entry[] =>
    set === undefined || key === 'ptr' ? [] : [[`set ${key}`, set.bind(accessor) as Call, null]],
  )
}

/** Returns an entry for each method of a list or an array that takes arguments. */
function methodsOf(accessor: object): Entry[] {
  const found: Entry[] = []
  for (const key of ['at', 'set', 'push', 'assign', 'reserve', 'truncate', 'ptrAt', 'copyFrom']) {
    const method = (accessor as Record<string, unknown>)[key]
    if (typeof method !== 'function') continue
    const valid = key === 'set' ? [0, null] : [0]
    found.push([`${accessor.constructor.name}.${key}`, method.bind(accessor) as Call, ...valid])
  }
  return found
}

/**
 * Errors of the engine in setters of fields and elements, which have no checks of their own because
 * they are in hot loops: it refuses symbols, objects without a primitive value,
 * and bigints in place of numbers or the reverse, before a byte is written.
 */
const CONVERSION =
  /^(set \w+|\w[\w$]*\.(set|push|assign|truncate)|[\w$]+\.create), .*(Symbol value|primitive value|BigInt|bigint)/s

/** A refused `push` may leave a larger block of the list, with the same elements. */
const LARGER_BLOCK = /^[\w$]+\.push, .* but it changed$/

/** Returns a line for each call that fails in another way than by an error of this package. */
function failures(checked: boolean): string[] {
  const found: string[] = []
  let { arena, entries } = fixture(checked)
  let before = stateOf(arena)
  for (let index = 0; index < entries.length; index++) {
    const positions = entries[index]!.length - 2
    for (let position = 0; position < positions; position++) {
      for (const [wrongName, make] of WRONG) {
        const [name, call, ...valid] = entries[index]!
        const values = [...valid]
        values[position] = make()
        // A class is a function; the engine refuses to call it as a callback.
        if (/walk$/.test(name) && / class$/.test(wrongName)) continue
        const what = `${name}, argument ${position}: ${wrongName}`
        let error: unknown = null
        try {
          ;(call as (...all: unknown[]) => unknown)(...values)
        } catch (thrown) {
          error = thrown
        }
        const isChanged = stateOf(arena) !== before
        if (error !== null) {
          if (!(error instanceof OffheapError)) found.push(`${what}: ${String(error)}`)
          else if (isChanged) found.push(`${what}: ${error.code}, but it changed`)
          else if (error.message.length > 600) found.push(`${what}: a long message`)
        }
        if (isChanged) {
          ;({ arena, entries } = fixture(checked))
          before = stateOf(arena)
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
    const isKnown = (line: string): boolean => CONVERSION.test(line) || LARGER_BLOCK.test(line)
    assert.equal(
      failures(checked).filter((line) => !isKnown(line)),
      [],
    )
  })
}

wrong('shortens values of any length in messages', () => {
  const long = 'x'.repeat(1_000_000)
  for (const checked of [false, true]) {
    const arena = new Arena(16 * 1024, { checked: checked && { leaks: 'ignore' } })
    const calls: readonly (() => unknown)[] = [
      () => arena.allocate(long as never),
      () => arena.allocate((10n ** 5000n) as never),
      () => arena.free({ [long]: 1, constructor: { name: long } } as never),
      () => new Arena(4096, { [long]: 1 }),
      () => new Arena(4096, { checked: { [long]: 1 } as object }),
      () => new Arena(4096, { shared: Symbol(long) } as object),
      () => (arena.create(Marked).badges = { [long]: true } as never),
      () => offsetOf(Item, long as never),
      () => fromJSONItem(arena, { name: long }),
      () => fromJSONItem(arena, { [long]: 1 }),
    ]
    for (const call of calls) {
      const { message } = errorOf(call)
      assert.ok(message.length < 600, `${message.length} ${message.slice(0, 200)}`)
    }
  }
})

for (const checked of [false, true]) {
  wrong(`refuses values of flags, bits, unions and pointers by name, checked: ${checked}`, () => {
    const arena = new Arena(16 * 1024, { checked: checked && { leaks: 'ignore' } })
    const marked = arena.create(Marked, { badges: { quick: true }, rank: { team: 2 } })
    const drawing = arena.create(Drawing)
    const node = arena.create(Pointer)
    const before = marked.arena.u8.slice(0, 4096)
    for (const value of [null, 'brave', ['brave'], { braev: true }, new Map(), true] as never[]) {
      assert.is(
        codeOf(() => (marked.badges = value)),
        'INVALID_VALUE',
      )
      assert.is(
        codeOf(() => (marked.rank = value)),
        'INVALID_VALUE',
      )
      assert.is(
        codeOf(() => initMarked(marked, { badges: value })),
        'INVALID_VALUE',
      )
      assert.is(
        codeOf(() => (drawing.shape = value)),
        'INVALID_VALUE',
      )
    }
    assert.is(
      codeOf(() => (drawing.shape = undefined as never)),
      'INVALID_VALUE',
    )
    for (const value of [{ slot: null }, 'x', new Map(), true] as never[]) {
      const code = codeOf(() => (node.next = value))
      assert.is(code, checked ? 'INVALID_VALUE' : 'INVALID_POINTER')
    }
    assert.equal(marked.arena.u8.slice(0, 4096), before)
    node.next = null
    marked.badges = marked.badges
    marked.rank = { team: 1, level: undefined }
    assert.is(marked.rank.team, 1)
    if (checked) return
    const { message } = errorOf(() => (marked.badges = { braev: true } as never))
    assert.match(message, 'Badges: got "braev", expected one of "brave", "quick", "kind"')
  })
}

for (const checked of [false, true]) {
  wrong(`refuses wrong structs in functions of whole structs, checked: ${checked}`, () => {
    const arena = new Arena(16 * 1024, { checked: checked && { leaks: 'ignore' } })
    const [box, vec, item] = [arena.create(Box), arena.create(Vec2), arena.create(Item)]
    const knight = arena.create(Knight)
    const before = arena.u8.slice()
    for (const value of [null, undefined, {}, 5, 'x', arena, vec, knight, new Map()] as never[]) {
      for (const call of [
        () => copyBox(value, box),
        () => copyBox(box, value),
        () => initBox(value, {}),
        () => initBox(value, box),
        () => copyItem(value, item),
        () => copyItem(item, value),
        () => initItem(value, {}),
        () => releaseItem(value),
        () => fromJSONItem(value === (arena as never) ? (box as never) : value, {}),
      ]) {
        assert.is(codeOf(call), 'INVALID_VALUE', `${String(call)} of ${typeof value}`)
      }
      if (value === vec || value === knight) continue
      assert.is(
        codeOf(() => examine(value)),
        'INVALID_VALUE',
      )
      assert.is(
        codeOf(() => verifyOwners(value)),
        'INVALID_VALUE',
      )
      assert.is(
        codeOf(() => arena.open(value)),
        'SCHEMA_MISMATCH',
      )
    }
    assert.equal(arena.u8, before)
    const { message } = errorOf(() => copyBox(vec as never, box))
    assert.is(message, 'invalid struct: got a Vec2, expected a Box in an arena. Pass its accessor.')
    const hero = arena.create(Hero, { id: 7 })
    assert.is(copyEntity(arena.create(Entity), hero as never).id, 7)
  })
}

wrong('names the options that exist, and refuses values of another type', () => {
  const message = (options: object): string => errorOf(() => new Arena(4096, options)).message
  assert.match(
    message({ lockTimeOut: 1 }),
    'name of an option: got lockTimeOut, expected one of shared, memory, lockTimeout, checked',
  )
  assert.match(message({ shared: 1 }), 'option shared: got 1, expected true or false')
  for (const call of [
    () => new Arena(4096, { capacity: 9 } as object),
    () => new Arena(new Arena(4096).buffer, { capacity: 9 } as object),
    () => Arena.from(new Arena(4096).buffer, { capacity: 9000 }),
    () => new Arena(4096, [] as object),
  ]) {
    assert.is(codeOf(call), 'INVALID_OPTION')
  }
})

wrong('refuses to put an arena over live blocks of another one in the same memory', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 4 })
  const first = new Arena(4096, { memory })
  first.allocate(8)
  const before = first.u8.slice()
  const error = errorOf(() => new Arena(100_000, { memory }))
  assert.is(error.code, 'INVALID_OPTION')
  assert.match(error.message, 'reset()')
  assert.equal(first.u8, before)
  new Arena(memory.buffer, { memory }).reset()
  assert.is(new Arena(4096, { memory }).blockCount, 0)
})

wrong('refuses sources of elements that are neither arrays nor iterables', () => {
  const arena = new Arena(4096)
  const columns = arena.create(Columns, { i8s: [1, 2, 3] })
  for (const source of [5, true, 'abc', {}, Symbol('x'), 1n, () => 1, null, undefined]) {
    for (const call of [
      () => columns.i8s.assign(source as never),
      () => (columns.i8s = source as never),
    ]) {
      assert.is(codeOf(call), 'INVALID_VALUE', String(source))
    }
    assert.equal(columns.i8s.toArray(), [1, 2, 3])
  }
  columns.i8s = { length: 2, 0: 8, 1: 9 }
  assert.equal(columns.i8s.toArray(), [8, 9])
})

wrong('names what to pass in place of a memory, an arena or a view', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  for (const [wrongBuffer, cure] of [
    [memory, 'Pass its buffer'],
    [new Arena(4096), 'Pass its buffer'],
    [new Uint8Array(100), 'Arena.from'],
    [{}, 'Arena.from'],
  ] as const) {
    const error = errorOf(() => new Arena(wrongBuffer as never))
    assert.is(error.code, 'INVALID_SNAPSHOT')
    assert.match(error.message, cure)
  }
})

wrong('refuses accessors without an arena', () => {
  for (const type of TYPES) {
    const Type = type as unknown as new (...args: unknown[]) => unknown
    for (const args of [[], [undefined, 8], [null, 8]]) {
      assert.is(
        codeOf(() => new Type(...args)),
        'INVALID_VALUE',
        type.typeName,
      )
    }
  }
})

wrong('names classes and accessors by their type, without the source of a class', () => {
  const arena = new Arena(4096)
  const message = (call: () => unknown): string => errorOf(call).message
  assert.match(
    message(() => (arena.root = Box as never)),
    'the class Box',
  )
  assert.match(
    message(() => arena.free(Box as never)),
    'the class Box',
  )
  assert.match(
    message(() => arena.free({} as never)),
    'an Object',
  )
  assert.match(
    message(() => arena.create(null as never)),
    'invalid type: got null',
  )
  assert.match(
    message(() => Box.create(undefined as never)),
    'invalid arena for Box: got undefined',
  )
  assert.match(
    message(() => arena.create(Box, { min: null as never })),
    'expected a Vec2',
  )
  assert.match(
    message(() => Arena.from('file' as never)),
    'Uint8Array with a snapshot',
  )
})

wrong.run()
