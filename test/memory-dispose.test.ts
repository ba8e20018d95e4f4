import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaOptions } from '../src/arena-options.ts'
import { Arena } from '../src/arena.ts'
import type { OffheapError } from '../src/errors.ts'
import { INSPECT } from '../src/operations/describe.ts'
import { TreeNode } from './golden/readable/own.gen.ts'
import { disposedFigures, oldBytesOfDisposed } from './support/disposed.ts'
import { Probe, probeType } from './support/probe.ts'
import { codeOf } from './support/refusal.ts'
import { canMeasureResident, measureResident } from './support/resident.ts'

/** After `dispose`, every use of an arena throws and the system has the memory back. */
const dispose = suite('memory-dispose')

const VIEWS = ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'f32', 'f64', 'i64', 'u64'] as const

/**
 * Uses every public member. The type requires a row for each member, so that a new member without a
 * row doesn't compile; the test below asks the running arena, so that no cast can hide a member.
 */
const USES: Record<
  Exclude<
    keyof Arena,
    'dispose' | 'arena' | 'id' | 'seed' | 'checks' | 'lock' | 'adoptions' | typeof Symbol.dispose
  >,
  (arena: Arena) => unknown
> = {
  allocate: (arena) => arena.allocate(8),
  tryAllocate: (arena) => arena.tryAllocate(8),
  allocateZeroed: (arena) => arena.allocateZeroed(8),
  reallocate: (arena) => arena.reallocate(1024, 8),
  create: (arena) => arena.create(probeType),
  free: (arena) => arena.free(1024),
  sizeOf: (arena) => arena.sizeOf(1024),
  pin: (arena) => arena.pin().release(),
  reset: (arena) => arena.reset(),
  scope: (arena) => arena.scope(() => 0),
  capacity: (arena) => arena.capacity,
  usedSize: (arena) => arena.usedSize,
  peakUsedSize: (arena) => arena.peakUsedSize,
  freeSize: (arena) => arena.freeSize,
  largestFree: (arena) => arena.largestFree,
  blockCount: (arena) => arena.blockCount,
  verify: (arena) => arena.verify(),
  statistics: (arena) => arena.statistics(),
  leaks: (arena) => arena.leaks(),
  walk: (arena) => arena.walk(() => undefined),
  root: (arena) => arena.root,
  open: (arena) => {
    try {
      return arena.open(TreeNode)
    } catch (error) {
      if ((error as OffheapError).code !== 'SCHEMA_MISMATCH') throw error
      return undefined
    }
  },
  toJSON: (arena) => arena.toJSON(),
  trim: (arena) => arena.trim(),
  refresh: (arena) => arena.refresh(),
  snapshot: (arena) => arena.snapshot(),
  restore: (arena) => arena.restore(new Uint8Array(8)),
  buffer: (arena) => arena.buffer.byteLength,
  i8: (arena) => arena.i8[1024],
  u8: (arena) => arena.u8[1024],
  i16: (arena) => arena.i16[512],
  u16: (arena) => arena.u16[512],
  i32: (arena) => arena.i32[256],
  u32: (arena) => arena.u32[256],
  f32: (arena) => arena.f32[256],
  f64: (arena) => arena.f64[128],
  i64: (arena) => arena.i64[128],
  u64: (arena) => arena.u64[128],
  view: (arena) => arena.view.getUint8(1024),
}

/** Members that TypeScript hides and JavaScript doesn't. */
const PRIVATE = [
  ...[
    'constructor',
    'id',
    'seed',
    'arena',
    'checks',
    'adoptions',
    'heap',
    'memory',
    'lock',
    'monitor',
    'attach',
    'detach',
  ],
  ...[
    'makeRoom',
    'allocateGrown',
    'reallocateBlock',
    'freeBlock',
    'freeStruct',
    'exchange',
    'requireNotHeld',
  ],
  ...['keep', 'defer', 'ownScope', 'opened', 'twin', 'watch', 'release'],
  ...['current', 'refreshIfStale', 'replaceViews'],
  ...['allocate', 'reallocate', 'free', 'reset', 'sizeOf'].map((verb) => `${verb}Monitored`),
]

const KINDS: Record<string, () => ArenaOptions> = {
  'an arena': () => ({}),
  'a shared arena': () => ({ shared: true }),
  'a checked arena': () => ({ checked: { leaks: 'ignore' } }),
  'an arena in WebAssembly memory': () => ({
    memory: new WebAssembly.Memory({ initial: 1, maximum: 2 }),
  }),
}

/** Returns how many MiB are resident while each of ten arenas is full, and after its dispose. */
const CYCLES = `
  const cycle = (mebibytes) => {
    const arena = new Arena(mebibytes * MIB)
    touch(arena, 0, arena.buffer.byteLength)
    const full = resident()
    arena.dispose()
    return full
  }
  cycle(8)
  const before = resident()
  const held = [], kept = []
  for (let turn = 0; turn < 10; turn++) {
    held.push(cycle(256) - before)
    kept.push(resident() - before)
  }
  return { held, kept }
`

dispose('counts the same bytes as the example of the original in Go', () => {
  const arena = new Arena(32 * 1024)
  const ptr = arena.allocate(460)
  assert.is(arena.usedSize, 512)
  assert.is(arena.capacity, 32 * 1024)
  arena.free(ptr)
  assert.is(arena.usedSize, 48)
  arena.dispose()
})

for (const [kind, options] of Object.entries(KINDS)) {
  dispose(
    `allows every member of ${kind} before dispose and throws ARENA_DISPOSED after it`,
    () => {
      const wrong: string[] = []
      for (const [member, use] of Object.entries(USES)) {
        const arena = filled(options())
        const code = codeOf(() => use(arena))
        if (code === 'ARENA_DISPOSED') wrong.push(`${member}: disposed already`)
        arena.dispose()
        for (const after of [1, 2].map(() => codeOf(() => use(arena)))) {
          if (after !== 'ARENA_DISPOSED') wrong.push(`${member}: ${after}`)
        }
      }
      assert.equal(wrong, [])
    },
  )

  dispose(`throws ARENA_DISPOSED for ${kind} even when the arguments are invalid too`, () => {
    const arena = filled(options())
    arena.dispose()
    const calls: Record<string, () => unknown> = {
      'allocate aligned': () => arena.allocate(8, 64),
      'allocate 3 GiB': () => arena.allocate(3 * 2 ** 30),
      'tryAllocate aligned': () => arena.tryAllocate(8, 64),
      'tryAllocate 3 GiB': () => arena.tryAllocate(3 * 2 ** 30),
      'free(0)': () => arena.free(0),
      'free(accessor)': () => arena.free(new Probe(arena, 1024)),
      'free(accessor of another arena)': () => arena.free(new Probe(new Arena(64), 1024)),
      'sizeOf(0)': () => arena.sizeOf(0),
      'allocateZeroed a lot': () => arena.allocateZeroed(4000),
      'reallocate(0)': () => arena.reallocate(0, 8),
      'create with init': () => arena.create(probeType, {}),
    }
    for (const [what, call] of Object.entries(calls))
      assert.is(codeOf(call), 'ARENA_DISPOSED', what)
  })

  dispose(`throws on every kind of use of the views and the buffer of ${kind}`, () => {
    const arena = filled(options())
    arena.dispose()
    for (const name of VIEWS) {
      const value = name === 'i64' || name === 'u64' ? 1n : 1
      const calls: Record<string, () => unknown> = {
        'the view': () => arena[name],
        read: () => arena[name][0],
        write: () => Reflect.set(arena[name], 0, value),
        length: () => arena[name].length,
        exchange: () => Reflect.set(arena, name, new Uint8Array(8)),
      }
      for (const [what, call] of Object.entries(calls)) {
        assert.is(codeOf(call), 'ARENA_DISPOSED', `${name}: ${what}`)
      }
    }
    assert.is(
      codeOf(() => arena.buffer.byteLength),
      'ARENA_DISPOSED',
    )
    assert.is(
      codeOf(() => arena.buffer.slice(0)),
      'ARENA_DISPOSED',
    )
  })
}

dispose('covers every public member', () => {
  const arena = new Arena(64)
  const names = new Set<string | symbol>(Reflect.ownKeys(arena))
  for (let at: object = Arena.prototype; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Reflect.ownKeys(at)) {
      // The prototype of disposed arenas.
      if (typeof name === 'string' || name.description !== 'disposed') names.add(name)
    }
  }
  const known = new Set<string | symbol>([
    ...Object.keys(USES),
    ...PRIVATE,
    'dispose',
    Symbol.dispose,
    INSPECT,
  ])
  assert.equal(
    [...names].filter((name) => !known.has(name)),
    [],
  )
  assert.equal(
    [...known].filter((name) => !names.has(name)),
    [],
  )
})

dispose('is idempotent under both of its names', () => {
  const arena = filled({})
  arena.dispose()
  arena.dispose()
  arena[Symbol.dispose]()
  const other = filled({})
  other[Symbol.dispose]()
  other.dispose()
  assert.is(
    codeOf(() => other.allocate(8)),
    'ARENA_DISPOSED',
  )
})

dispose('runs at the end of a using block, also when the block throws', () => {
  const arenas: Arena[] = []
  assert.throws(() => {
    using arena = filled({})
    arenas.push(arena)
    throw new Error('in the block')
  }, 'in the block')
  assert.is(
    codeOf(() => arenas[0]!.usedSize),
    'ARENA_DISPOSED',
  )
})

dispose('detaches the buffer and views that others have kept', () => {
  const arena = filled({})
  const { buffer, f64 } = arena
  arena.dispose()
  assert.is(buffer.byteLength, 0)
  assert.is(f64.length, 0)
})

dispose('leaves a shared buffer intact for others who hold it', () => {
  const arena = new Arena(4096, { shared: true })
  const other = Arena.from(arena.buffer)
  const ptr = arena.allocate(100)
  arena.dispose()
  assert.is(other.sizeOf(ptr), 100)
  other.free(ptr)
  assert.is(other.blockCount, 0)
  other.dispose()
})

dispose('does not affect loops over other arenas', () => {
  const sum = (arena: Arena, ptr: number): number => {
    let total = 0
    for (let index = 0; index < 100; index++) total += arena.f64[(ptr >>> 3) + index]!
    return total
  }
  const arenas = Array.from({ length: 8 }, () => new Arena(4096))
  const ptrs = arenas.map((arena) => arena.allocate(800))
  arenas.forEach((arena, at) => arena.f64.fill(at, ptrs[at]! >>> 3, (ptrs[at]! >>> 3) + 100))
  arenas.forEach((arena, at) => {
    for (let later = at; later < 8; later++)
      assert.is(sum(arenas[later]!, ptrs[later]!), later * 100)
    arena.dispose()
    assert.is(
      codeOf(() => sum(arena, ptrs[at]!)),
      'ARENA_DISPOSED',
    )
  })
})

dispose('treats a buffer that other code has transferred as disposed', () => {
  const calls: Record<string, (arena: Arena) => unknown> = {
    allocate: (arena) => arena.allocate(8),
    'allocate aligned': (arena) => arena.allocate(8, 64),
    'allocate too much': (arena) => arena.allocate(1e6),
    'allocate 3 GiB': (arena) => arena.allocate(3 * 2 ** 30),
    tryAllocate: (arena) => arena.tryAllocate(8),
    'tryAllocate aligned': (arena) => arena.tryAllocate(8, 64),
    'tryAllocate 3 GiB': (arena) => arena.tryAllocate(3 * 2 ** 30),
    allocateZeroed: (arena) => arena.allocateZeroed(8),
    create: (arena) => arena.create(probeType),
    free: (arena) => arena.free(1024),
    'free(0)': (arena) => arena.free(0),
    'free(accessor)': (arena) => arena.free(new Probe(arena, 1024)),
    'free(accessor of another arena)': (arena) => arena.free(new Probe(new Arena(64), 1024)),
    sizeOf: (arena) => arena.sizeOf(1024),
    reallocate: (arena) => arena.reallocate(1024, 8),
    reset: (arena) => arena.reset(),
    trim: (arena) => arena.trim(),
  }
  const wrong: string[] = []
  for (const [what, call] of Object.entries(calls)) {
    const arena = filled({})
    const moved = structuredClone(arena.buffer, { transfer: [arena.buffer as ArrayBuffer] })
    const code = codeOf(() => call(arena))
    if (code !== 'ARENA_DISPOSED') wrong.push(`${what}: ${code}`)
    assert.equal(Arena.from(moved).verify(), [], what)
    arena.dispose()
    arena.dispose()
    assert.is(
      codeOf(() => call(arena)),
      'ARENA_DISPOSED',
      `${what}, then disposed`,
    )
  }
  assert.equal(wrong, [])
})

if (canMeasureResident) {
  dispose('returns 256 MiB to the system immediately, ten times in a row', () => {
    const { held, kept } = measureResident(CYCLES) as Record<'held' | 'kept', number[]>
    assert.ok(Math.min(...held) > 240, `MiB resident with the arena full: ${held.map(Math.round)}`)
    assert.ok(Math.max(...kept) < 16, `MiB kept after each cycle: ${kept.map(Math.round)}`)
  })

  dispose('leaves next to nothing of a disposed arena to the next full collection', () => {
    const bytes = oldBytesOfDisposed()
    // V8 allocates the symbol of each arena in the old generation; an own getter took 315 bytes.
    assert.ok(bytes < 90, `${bytes} bytes of the old generation for each arena`)
  })

  dispose('keeps no more memory for many disposed arenas than for as many buffers', () => {
    const { arenas, buffers } = disposedFigures(20_000)
    assert.ok(arenas < buffers + 16, `MiB: ${arenas} for arenas, ${buffers} for buffers`)
  })
} else {
  console.log(
    'SKIPPED: returning memory at dispose (there is no /proc to read the resident size from)',
  )
}

dispose.run()

function filled(options: ArenaOptions): Arena {
  const arena = new Arena(8192, options)
  for (let size = 8; size < 256; size += 8) arena.allocate(size)
  return arena
}
