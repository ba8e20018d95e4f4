import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../codegen/compile.ts'
import type { Arena } from '../src/arena.ts'
import type { GeneratedType, Struct } from '../src/struct.ts'
import { ROOT, ROOT_HASH } from '../src/tlsf/block.ts'
import { load, schema } from './support/codegen.ts'

/** Roots that are set by accessors, and opened by classes. */
const typed = suite('typed-root')

const SCHEMA = schema(`export interface Point { x: f32; y: f32 }
  export interface Unit { place: Point; name: Str; many: FixedArray<Point, 4>; flags: Flags<'a'> }
  export interface Only { inside: Point }
  export interface Derived extends Point { more: FixedArray<u32, 8> }
  export interface World { units: List<Unit>; points: List<Point>; best: Ref<Unit> | null }`)

type Fields = Struct & Readonly<Record<string, unknown>>
type Type = GeneratedType<Fields>
type Change = (path: string, text: string) => string

interface Module {
  readonly Arena: typeof Arena
  readonly Point: Type
  readonly Unit: Type
  readonly Only: Type
  readonly Derived: Type
  readonly World: Type
}

/** Returns the classes of `SCHEMA`, with a run time that `change` has changed. */
async function loaded(change: Change = (_, text) => text): Promise<Module> {
  const { outputs, errors } = compile([{ path: 'test.struct.ts', text: SCHEMA }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  return load<Module>(
    `export * from './test.gen.ts'\nexport { Arena } from 'offheap'`,
    files,
    change,
  )
}

const module = await loaded()
const { Unit, World } = module

/** Returns what `call` throws. The bundle has a class `OffheapError` of its own. */
function errorOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call()
  } catch (error) {
    return error as { code: string; message: string }
  }
  return { code: 'no error', message: '' }
}

/** Expects an error that leaves every byte of `arena` unchanged. */
function refuses(arena: Arena, code: string, call: () => unknown, what = ''): string {
  const before = arena.u8.slice()
  const error = errorOf(call)
  assert.is(error.code, code, `${what}: ${error.message}`)
  assert.equal(arena.u8, before, `${what} has written`)
  return error.message
}

/** Returns the recorded hash as the class has it. */
function recorded({ u32 }: Arena): string {
  const digits = [u32[ROOT_HASH + 1]!, u32[ROOT_HASH]!].map((word) => word.toString(16))
  return digits.map((word) => word.padStart(8, '0')).join('')
}

const NONE = '0'.repeat(16)

const OPTIONS: Readonly<Record<string, () => object>> = {
  'an arena': () => ({}),
  'a checked arena': () => ({ checked: { leaks: 'ignore' } }),
  'a shared arena': () => ({ shared: true }),
  'an arena in WebAssembly memory': () => ({ memory: new WebAssembly.Memory({ initial: 1 }) }),
}

/** A root in every state, in an arena with these options. */
function states({ Arena, Point, Unit, World }: Module, options: object): void {
  const arena = new Arena(1 << 14, options)
  assert.is(recorded(arena), NONE)
  const world = arena.create(World, { units: [{}], points: [{ x: 1 }] })
  arena.root = world
  assert.is(arena.root, world.ptr)
  assert.is(recorded(arena), World.layoutHash)
  assert.is(arena.open(World).ptr, world.ptr)
  assert.is.not(arena.open(World), world)
  const copy = Arena.from(arena.buffer.slice(0))
  assert.is((copy.open(World)['points'] as Iterable<Fields>)[Symbol.iterator]().next().value.x, 1)
  assert.equal(copy.verify(), [])

  const unit = arena.create(Unit)
  arena.root = unit
  assert.is(arena.open(Unit).ptr, unit.ptr)
  arena.root = unit.ptr
  assert.is(arena.root, unit.ptr)
  assert.is(recorded(arena), NONE, 'a raw root')
  arena.root = world
  arena.root = 0
  assert.is(recorded(arena), NONE, 'no root')

  arena.root = world
  arena.free(unit)
  assert.is(recorded(arena), World.layoutHash, 'another block was freed')
  arena.free(world)
  assert.equal([arena.root, recorded(arena)], [0, NONE], 'the root was freed')
  const point = arena.create(Point, { x: 7 })
  arena.root = point
  arena.free(point.ptr)
  assert.equal([arena.root, recorded(arena)], [0, NONE], 'the root was freed by its pointer')

  const moving = arena.create(Point, { x: 7 })
  arena.root = moving
  arena.allocate(8)
  const moved = arena.reallocate(moving.ptr, 4_000)
  assert.is.not(moved, 0)
  assert.equal([arena.root, recorded(arena)], [moved, Point.layoutHash], 'the root has moved')
  assert.is(arena.open(Point)['x'], 7)
  arena.reset()
  assert.equal([arena.root, recorded(arena)], [0, NONE], 'after a reset')
  assert.equal(arena.verify(), [])
}

for (const [name, options] of Object.entries(OPTIONS)) {
  typed(`records the layout of the root in ${name}, and forgets it with the root`, () => {
    states(module, options())
  })
}

/** Accessors that can't be the root, by what they are of. */
function refusals({ Arena, Point, Unit, Only, Derived, World }: Module, options: object): void {
  const arena = new Arena(1 << 14, options)
  const world = arena.create(World, { units: [{}, {}], points: [{ x: 1 }, {}, {}, {}] })
  const unit = arena.create(Unit)
  const derived = arena.create(Derived)
  const point = arena.create(Point)
  const gone = arena.create(Point)
  arena.create(Point)
  arena.free(gone.ptr)
  arena.root = world
  const isChecked = arena.checks !== null
  const stale = isChecked ? 'STALE_REFERENCE' : 'DOUBLE_FREE'
  const rows: readonly (readonly [what: string, code: string, target: () => unknown])[] = [
    ['a freed struct', stale, () => gone],
    ['another arena', 'INVALID_POINTER', () => Point.at(new Arena(1 << 14), point.ptr as never)],
    [
      'an unset accessor',
      'INVALID_POINTER',
      () => Object.assign(Point.at(arena, point.ptr as never), { ptr: 0 }),
    ],
    ['a nested struct at the start', 'INVALID_POINTER', () => unit['place']],
    ['an element at the start', 'INVALID_POINTER', () => (world['points'] as Fields[]).at(0)],
    ['an element further on', 'INVALID_POINTER', () => (world['units'] as Fields[]).at(1)],
    ['an array', 'INVALID_POINTER', () => unit['many']],
    ['a list', 'INVALID_POINTER', () => world['units']],
    ['flags', 'INVALID_POINTER', () => unit['flags']],
    ['the base of a larger struct', 'INVALID_POINTER', () => Point.at(arena, derived.ptr as never)],
    [
      'a larger type than the block',
      'INVALID_POINTER',
      () => new (Unit as never as new (...args: unknown[]) => Fields)(arena, arena.open(World).ptr),
    ],
    ['an object', 'INVALID_POINTER', () => ({ arena, ptr: unit.ptr })],
    ['null', 'INVALID_POINTER', () => null],
    ...(isChecked
      ? ([
          [
            'a struct that fills its outer one',
            'INVALID_POINTER',
            () => arena.create(Only)['inside'],
          ],
          [
            'the only element',
            'INVALID_POINTER',
            () => (arena.create(World, { points: [{}] })['points'] as Fields[]).at(0),
          ],
        ] as const)
      : []),
  ]
  for (const [what, code, target] of rows) {
    let value: unknown
    const made = errorOf(() => (value = target()))
    assert.is(made.code, 'no error', `${what}: ${made.message}`)
    refuses(arena, code, () => (arena.root = value as Struct), what)
    assert.equal([arena.root, recorded(arena)], [world.ptr, World.layoutHash], what)
  }
}

for (const [name, options] of Object.entries(OPTIONS)) {
  typed(`refuses accessors that are not of a whole live struct in ${name}`, () => {
    refusals(module, options())
  })
}

/** Classes and roots that don't fit. */
function mismatches({ Arena, Point, World }: Module): void {
  const arena = new Arena(1 << 14)
  assert.match(
    refuses(arena, 'SCHEMA_MISMATCH', () => arena.open(World)),
    'got no root',
  )
  const world = arena.create(World)
  arena.root = world.ptr
  const raw = refuses(arena, 'SCHEMA_MISMATCH', () => arena.open(World))
  assert.match(raw, "can't open the root as World: got a raw pointer, expected layout ")
  assert.match(raw, World.layoutHash)
  arena.root = world
  const other = refuses(arena, 'SCHEMA_MISMATCH', () => arena.open(Point))
  for (const hash of [World.layoutHash, Point.layoutHash]) assert.match(other, hash)
  assert.match(other, 'convert')
  for (let digit = 0; digit < 16; digit++) {
    const { u32 } = arena
    const [word, bit] = [ROOT_HASH + (digit >> 3), 1 << ((digit & 7) * 4)]
    u32[word]! ^= bit
    refuses(arena, 'SCHEMA_MISMATCH', () => arena.open(World), `digit ${digit}`)
    u32[word]! ^= bit
  }
  assert.is(arena.open(World).ptr, world.ptr)
  arena.reallocate(world.ptr, 12)
  refuses(arena, 'SCHEMA_MISMATCH', () => arena.open(World), 'a block that was made smaller')
}

typed('refuses a class of another layout, a raw root and no root, with both hashes', () => {
  mismatches(module)
})

typed('has the same hash in the class and in its table', () => {
  const tables = module as unknown as Record<string, { hash?: string; layoutHash?: string }>
  for (const name of ['Point', 'Unit', 'Only', 'Derived', 'World']) {
    assert.match(tables[name]!.layoutHash!, /^[\da-f]{16}$/)
    assert.is(tables[`${name}$Info`]!.hash, tables[name]!.layoutHash)
  }
})

typed('refuses a root that is not a live block', () => {
  const arena = new module.Arena(1 << 14)
  arena.root = arena.create(World)
  arena.u32[ROOT]! += 8
  refuses(arena, 'INVALID_POINTER', () => arena.open(World))
})

typed('opens a checked accessor in a checked arena', () => {
  const arena = new module.Arena(1 << 14, { checked: { leaks: 'ignore' } })
  arena.root = arena.create(Unit, { name: 'Orc' })
  const unit = arena.open(Unit)
  assert.is(unit['name'], 'Orc')
  arena.free(arena.root)
  assert.is(errorOf(() => unit['name']).code, 'STALE_REFERENCE')
})

typed('reports a layout hash without a root as a violation of R5', () => {
  const arena = new module.Arena(1 << 14)
  for (const word of [ROOT_HASH, ROOT_HASH + 1]) {
    arena.u32[word] = 1
    assert.equal(
      arena.verify().map(({ invariant }) => invariant),
      ['R5'],
    )
    arena.u32[word] = 0
  }
})

/** Bugs of roots, as replacements in the sources of the run time. */
const BUGS: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  [
    'the high word is lost',
    'typed-root',
    'BigInt(`0x${hash}`)',
    'BigInt(`0x${hash}`) & 0xffffffffn',
  ],
  [
    'the low word is lost',
    'typed-root',
    'BigInt(`0x${hash}`)',
    'BigInt(`0x${hash}`) >> 32n << 32n',
  ],
  [
    'a raw root keeps the former hash',
    'typed-root',
    '  arena.view.setBig',
    "  if (hash !== '0') arena.view.setBig",
  ],
  ['parts are accepted by size', 'whole-block', 'spare === 0 || spare === 1', 'true'],
  [
    'parts are accepted by the records',
    'whole-block',
    'arena.checks?.otherBlock(ptr, typeName)',
    'undefined as string | undefined',
  ],
  ['other arenas are accepted', 'pointer', '!isSameHeap(owner, memory)', 'false'],
  ['small blocks are opened', 'typed-root', '|| bytes < size)', ')'],
  ['any layout is opened', 'typed-root', 'hash !== layoutHash ||', ''],
  [
    'moving forgets the hash',
    'references/references',
    'if (moved === 0) u32[ROOT_HASH]',
    'u32[ROOT_HASH]',
  ],
  [
    'freeing keeps the hash',
    'references/references',
    'if (moved === 0) u32[ROOT_HASH] = u32[ROOT_HASH + 1] = 0',
    '',
  ],
]

for (const [what, file, from, to] of BUGS) {
  typed(`detects the seeded bug: ${what}`, async () => {
    let isSeeded = false
    const changed = await loaded((path, text) => {
      if (!path.endsWith(`src/${file}.ts`)) return text
      isSeeded = text.includes(from)
      return text.replace(from, () => to)
    })
    assert.ok(isSeeded, 'the source has changed: update the seeded bug')
    const failure = errorOf(() => {
      for (const options of Object.values(OPTIONS)) {
        states(changed, options())
        refusals(changed, options())
      }
      mismatches(changed)
    })
    assert.is.not(failure.code, 'no error', 'survived')
  })
}

typed.run()
