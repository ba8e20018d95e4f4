import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { OffheapError, type OffheapErrorCode } from '../src/errors.ts'
import { Tlsf } from '../src/tlsf/tlsf.ts'
import { NO_INTEGERS, NO_NUMBERS } from './support/odd-values.ts'
import { Probe, probeType } from './support/probe.ts'
import { casesOf, codeOf, errorOf, named, wrongRows } from './support/refusal.ts'

/**
 * Tables of bad calls: each call throws the one error that names the mistake, and leaves every byte
 * and counter of the heap unchanged.
 */
const bad = suite('arena-bad-input')

type Row = readonly [what: string, call: () => unknown, code: OffheapErrorCode]

const BAD_SIZES: readonly unknown[] = [
  ...NO_NUMBERS,
  ...NO_INTEGERS,
  0,
  -0,
  -1,
  -8,
  -(2 ** 31),
  -(2 ** 32),
]

bad('refuses an invalid size', () => {
  const { arena, heap, first } = sample()
  const calls = (size: unknown): Row[] => [
    [`Arena.allocate(${named(size)})`, () => arena.allocate(size as number), 'INVALID_SIZE'],
    [
      `Arena.allocate(${named(size)}, 64)`,
      () => arena.allocate(size as number, 64),
      'INVALID_SIZE',
    ],
    [`Arena.tryAllocate(${named(size)})`, () => arena.tryAllocate(size as number), 'INVALID_SIZE'],
    [
      `Arena.allocateZeroed(${named(size)})`,
      () => arena.allocateZeroed(size as number),
      'INVALID_SIZE',
    ],
    [
      `Arena.reallocate(${named(size)})`,
      () => arena.reallocate(first, size as number),
      'INVALID_SIZE',
    ],
  ]
  const rows = BAD_SIZES.flatMap(calls)
  assert.ok(rows.length >= 5 * 25)
  const wrong = wrongRows(rows, arena)
  const onHeap = BAD_SIZES.flatMap((size): Row[] => [
    [`Tlsf.allocate(${named(size)})`, () => heap.allocate(size as number), 'INVALID_SIZE'],
    [
      `Tlsf.allocateZeroed(${named(size)})`,
      () => heap.allocateZeroed(size as number),
      'INVALID_SIZE',
    ],
    [
      `Tlsf.reallocate(${named(size)})`,
      () => heap.reallocate(first, size as number),
      'INVALID_SIZE',
    ],
  ])
  assert.equal([...wrong, ...wrongRows(onHeap, heap)], [])
})

bad('refuses a size for which no heap has room', () => {
  const { arena, heap, first } = sample()
  const sizes = [
    arena.largestFree + 1,
    arena.freeSize,
    arena.capacity,
    arena.capacity + 1,
    2 ** 20,
    2 ** 30,
    // 32-bit arithmetic on these sizes overflows.
    ...[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((less) => 2 ** 31 - less),
    2 ** 31,
    2 ** 31 + 8,
    2 ** 32 - 8,
    2 ** 32,
    2 ** 32 + 8,
    2 ** 40,
    Number.MAX_SAFE_INTEGER,
  ]
  const rows = [8, 16, 4096].flatMap((align) =>
    sizes.map((size): Row => [
      `Arena.allocate(${size}, ${align})`,
      () => arena.allocate(size, align),
      'OUT_OF_MEMORY',
    ]),
  )
  for (const size of sizes) {
    rows.push([`Arena.allocateZeroed(${size})`, () => arena.allocateZeroed(size), 'OUT_OF_MEMORY'])
    rows.push([`Arena.reallocate(${size})`, () => arena.reallocate(first, size), 'OUT_OF_MEMORY'])
  }
  assert.equal(wrongRows(rows, arena), [])
  for (const size of sizes) {
    assert.is(heap.reallocate(first, size), 0, `Tlsf.reallocate(${size})`)
    assert.is(heap.allocateZeroed(size), 0, `Tlsf.allocateZeroed(${size})`)
    for (const align of [8, 16, 4096]) {
      assert.is(arena.tryAllocate(size, align), 0, `tryAllocate(${size}, ${align})`)
      assert.is(heap.allocate(size, align), 0, `Tlsf.allocate(${size}, ${align})`)
    }
  }
  assert.equal(arena.verify(), [])
})

bad('refuses an invalid alignment', () => {
  const { arena, heap } = sample()
  const numbers = [0, -0, -1, -8, -16, 3, 5, 6, 7, 9, 10, 12, 15, 17, 24, 100, 1000, 4095]
  const tooLarge = [2 ** 20, 2 ** 31, 2 ** 32, 2 ** 52]
  const others = NO_NUMBERS.filter((align) => align !== undefined)
  const aligns: unknown[] = [...numbers, ...tooLarge, ...others, ...NO_INTEGERS]
  const rows = aligns.flatMap((align): Row[] => [
    [
      `Arena.allocate(8, ${named(align)})`,
      () => arena.allocate(8, align as number),
      'INVALID_ALIGNMENT',
    ],
    [
      `Arena.tryAllocate(8, ${named(align)})`,
      () => arena.tryAllocate(8, align as number),
      'INVALID_ALIGNMENT',
    ],
    [
      `Arena.allocateZeroed(8, ${named(align)})`,
      () => arena.allocateZeroed(8, align as number),
      'INVALID_ALIGNMENT',
    ],
  ])
  assert.ok(rows.length >= 3 * 25)
  const wrong = wrongRows(rows, arena)
  const onHeap = aligns.flatMap((align): Row[] => [
    [
      `Tlsf.allocate(8, ${named(align)})`,
      () => heap.allocate(8, align as number),
      'INVALID_ALIGNMENT',
    ],
    [
      `Tlsf.allocateZeroed(8, ${named(align)})`,
      () => heap.allocateZeroed(8, align as number),
      'INVALID_ALIGNMENT',
    ],
  ])
  assert.equal([...wrong, ...wrongRows(onHeap, heap)], [])
})

bad('reports the first argument when two arguments are invalid', () => {
  const { arena } = sample()
  assert.is(
    codeOf(() => arena.allocate(0, 3)),
    'INVALID_SIZE',
  )
  assert.is(
    codeOf(() => arena.reallocate(3, 0)),
    'INVALID_POINTER',
  )
})

bad('formats as much of a buffer above 4 GiB as offsets can reach', () => {
  const heap = new Tlsf(new ArrayBuffer(2 ** 32 + 4096))
  assert.ok(heap.capacity > 2 ** 32 - 8192, `${heap.capacity} bytes`)
})

bad('refuses an invalid pointer', () => {
  const { arena, heap, first } = sample()
  const { byteLength } = arena.buffer
  const numbers = [
    0,
    -0,
    1,
    4,
    8,
    16,
    56,
    -8,
    -first,
    first - 4,
    first + 1,
    first + 2,
    first + 4,
    first + 7,
  ]
  const outside = [byteLength, byteLength - 4, byteLength + 8, 2 ** 30, 2 ** 31 - 8]
  const huge = [
    2 ** 31,
    2 ** 31 + first,
    2 ** 32 - 8,
    2 ** 32 + first,
    2 ** 33 + first,
    2 ** 52 + first,
  ]
  const near = [first + 0.5, first - 0.25, first + 1e-9]
  const values: unknown[] = [
    ...numbers,
    ...outside,
    ...huge,
    ...near,
    ...NO_INTEGERS,
    ...NO_NUMBERS,
  ]
  values.push(String(first), BigInt(first), [first], { valueOf: () => first }, { ptr: first })
  const rows = values.flatMap((ptr): Row[] => [
    [`Arena.free(${named(ptr)})`, () => arena.free(ptr as number), 'INVALID_POINTER'],
    [`Arena.sizeOf(${named(ptr)})`, () => arena.sizeOf(ptr as number), 'INVALID_POINTER'],
    [
      `Arena.reallocate(${named(ptr)})`,
      () => arena.reallocate(ptr as number, 8),
      'INVALID_POINTER',
    ],
  ])
  assert.ok(rows.length >= 3 * 25)
  const wrong = wrongRows(rows, arena)
  const onHeap = values.flatMap((ptr): Row[] => [
    [`Tlsf.free(${named(ptr)})`, () => heap.free(ptr as number), 'INVALID_POINTER'],
    [`Tlsf.sizeOf(${named(ptr)})`, () => heap.sizeOf(ptr as number), 'INVALID_POINTER'],
    [`Tlsf.reallocate(${named(ptr)})`, () => heap.reallocate(ptr as number, 8), 'INVALID_POINTER'],
  ])
  assert.equal([...wrong, ...wrongRows(onHeap, heap)], [])
})

bad('refuses an accessor of another arena and a value that is not an accessor', () => {
  const { arena, first } = sample()
  const other = new Arena(arena.capacity)
  const foreign = new Probe(other, other.allocate(20))
  const rows: Row[] = [
    ['Arena.free(accessor of another arena)', () => arena.free(foreign), 'INVALID_POINTER'],
    [
      'Arena.free(accessor that points nowhere)',
      () => arena.free(new Probe(arena, 0)),
      'INVALID_POINTER',
    ],
    [
      'Arena.free(accessor inside a block)',
      () => arena.free(new Probe(arena, first + 8)),
      'INVALID_POINTER',
    ],
    [
      'Arena.free(accessor off the grid)',
      () => arena.free(new Probe(arena, first + 4)),
      'INVALID_POINTER',
    ],
  ]
  assert.equal(wrongRows(rows, arena), [])
  assert.equal(other.verify(), [])
  assert.is(other.blockCount, 1)

  const own = new Probe(arena, arena.allocate(20))
  arena.free(own)
  assert.equal(
    wrongRows([['Arena.free(accessor) twice', () => arena.free(own), 'DOUBLE_FREE']], arena),
    [],
  )
})

bad('refuses an invalid capacity', () => {
  const numbers = [0, -0, 1, 8, 47, 48, 49, 56, 57, 63, -1, -64, 2 ** 32, 2 ** 33, 2 ** 40, 2 ** 52]
  const values: unknown[] = [...numbers, ...NO_INTEGERS]
  const noObjects = NO_NUMBERS.filter((value) => typeof value !== 'object' || value === null)
  const rows = [...values, ...noObjects].flatMap((bytes): Row[] => [
    [`new Arena(${named(bytes)})`, () => new Arena(bytes as number), 'INVALID_SIZE'],
    [
      `new Arena(${named(bytes)}, shared)`,
      () => new Arena(bytes as number, { shared: true }),
      'INVALID_SIZE',
    ],
    [`new Tlsf(${named(bytes)})`, () => new Tlsf(bytes as number), 'INVALID_SIZE'],
  ])
  const buffers = [0, 1, 8, 64, 128].map((bytes): Row => [
    `new Tlsf(a buffer of ${bytes} bytes)`,
    () => new Tlsf(new ArrayBuffer(bytes)),
    'INVALID_SIZE',
  ])
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 4 })
  const inMemory = [...values, ...noObjects].map((bytes): Row => [
    `new Arena(${named(bytes)}, memory)`,
    () => new Arena(bytes as number, { memory }),
    'INVALID_SIZE',
  ])
  const tooLarge = [5 * 65_536, 2 ** 20, 2 ** 31, 2 ** 32 - 8192].map((bytes): Row => [
    `new Arena(${bytes}, memory)`,
    () => new Arena(bytes, { memory }),
    'OUT_OF_MEMORY',
  ])
  const noBuffers = NO_NUMBERS.filter((value) => typeof value === 'object' && value !== null)
  const objects = noBuffers.map((value): Row => [
    `new Tlsf(${named(value)})`,
    () => new Tlsf(value as ArrayBuffer),
    'INVALID_SIZE',
  ])
  objects.push([
    'new Tlsf(Uint8Array)',
    () => new Tlsf(new Uint8Array(4096) as unknown as ArrayBuffer),
    'INVALID_SIZE',
  ])
  assert.equal(wrongRows([...rows, ...buffers, ...objects, ...inMemory, ...tooLarge]), [])
  assert.is(memory.buffer.byteLength, 65_536)
  assert.ok(new Uint8Array(memory.buffer).every((byte) => byte === 0))
})

bad('refuses a buffer that does not contain an arena', () => {
  const { arena } = sample()
  const { buffer } = arena
  const detached = new ArrayBuffer(4096)
  const viewOfDetached = new Uint8Array(detached)
  structuredClone(detached, { transfer: [detached] })
  const objects: unknown[] = [
    ...NO_NUMBERS.filter((value) => typeof value === 'object' && value !== null),
    ...[arena, arena.u8, arena.f64, new DataView(buffer), Buffer.from(buffer)],
    ...[{ byteLength: 4096 }, detached, viewOfDetached, new WebAssembly.Memory({ initial: 1 })],
    ...[0, 1, 4, 7, 8, 12, 16, 48, 64, 128, 4096].map((bytes) => new ArrayBuffer(bytes)),
    ...[0, 8, 4096].map((bytes) => new SharedArrayBuffer(bytes)),
    new TextEncoder().encode('All the world is a stage, and all the men and women').buffer,
    new Uint8Array(4096).fill(0xff).buffer,
  ]
  const others = NO_NUMBERS.filter((value) => typeof value !== 'object' || value === null)
  const rows = [...objects, ...others, 0, 4096].flatMap((value, index): Row[] => [
    [
      `Arena.from(${index}, ${named(value)})`,
      () => Arena.from(value as ArrayBuffer),
      'INVALID_SNAPSHOT',
    ],
    [
      `Arena.restore(${index}, ${named(value)})`,
      () => arena.restore(value as Uint8Array),
      'INVALID_SNAPSHOT',
    ],
    ...(isPlaceFor(value)
      ? []
      : ([
          [
            `Arena.snapshot(${index}, ${named(value)})`,
            () => arena.snapshot(value as Uint8Array),
            'INVALID_VALUE',
          ],
        ] as Row[])),
    [
      `Tlsf.from(${index}, ${named(value)})`,
      () => Tlsf.from(value as ArrayBuffer),
      'INVALID_SNAPSHOT',
    ],
  ])
  const made = objects.map((value, index): Row => [
    `new Arena(${index}, ${named(value)})`,
    () => new Arena(value as ArrayBuffer),
    'INVALID_SNAPSHOT',
  ])
  assert.equal(wrongRows([...rows, ...made], arena), [])
})

bad('refuses a struct whose size is invalid or for which there is no room', () => {
  const { arena } = sample()
  const typeOf = (size: unknown): typeof probeType => ({
    ...probeType,
    create: (into) => new Probe(into.arena, into.allocateZeroed(size as number)),
  })
  const row = (size: unknown, code: OffheapErrorCode): Row => [
    `Arena.create(of ${named(size)} bytes)`,
    () => arena.create(typeOf(size)),
    code,
  ]
  const tooLarge = [arena.largestFree + 1, arena.capacity, 2 ** 31, 2 ** 32, 2 ** 53 - 1]
  const rows = [
    ...BAD_SIZES.map((size) => row(size, 'INVALID_SIZE')),
    ...tooLarge.map((size) => row(size, 'OUT_OF_MEMORY')),
  ]
  assert.equal(wrongRows(rows, arena), [])
})

bad('refuses to open a root as anything but a generated class', () => {
  const { arena } = sample()
  const rows = [...NO_NUMBERS, ...NO_INTEGERS, 0, 8, Probe, probeType].map((type): Row => [
    `Arena.open(${named(type)})`,
    () => arena.open(type as never),
    'SCHEMA_MISMATCH',
  ])
  assert.equal(wrongRows(rows, arena), [])
})

bad('refuses a capacity for which the system has no buffer', () => {
  const original = globalThis.ArrayBuffer
  globalThis.ArrayBuffer = class extends original {
    constructor() {
      super(0)
      throw new RangeError('Array buffer allocation failed')
    }
  }
  try {
    const error = errorOf(() => new Arena(1_000_000))
    assert.is(error.code, 'OUT_OF_MEMORY')
    assert.ok(numbersIn(error)[0]! >= 1_000_000, error.message)
  } finally {
    globalThis.ArrayBuffer = original
  }
})

bad('throws one error class whose messages contain the numbers and the cure', () => {
  const { arena } = sample()
  const { largestFree, freeSize, capacity } = arena
  const error = errorOf(() => arena.allocate(capacity + 1))
  assert.instance(error, OffheapError)
  assert.instance(error, Error)
  assert.is(error.name, 'OffheapError')
  assert.match(String(error), /^OffheapError: /)
  assert.equal(numbersIn(error), [capacity + 1, largestFree, freeSize, capacity])

  const aligned = errorOf(() => arena.allocate(capacity, 512))
  assert.equal(numbersIn(aligned), [capacity, 512, largestFree, freeSize, capacity])
  assert.ok(numbersIn(errorOf(() => arena.allocate(8, 3))).includes(3))
  assert.ok(numbersIn(errorOf(() => arena.allocate(-77))).includes(77))
  assert.ok(numbersIn(errorOf(() => arena.free(12_345))).includes(12_345))
  assert.ok(numbersIn(errorOf(() => new Arena(13))).includes(13))
})

/**
 * Calls without a table: they take a function, only an arena calls them, or TypeScript hides them.
 */
const EXEMPT = [
  ...['Arena.walk', 'Tlsf.grow', 'Tlsf.trimInto'],
  ...['Arena.makeRoom', 'Arena.allocateGrown', 'Arena.replaceViews'],
  ...['Arena.reallocateBlock', 'Arena.freeBlock', 'Arena.freeStruct', 'Arena.requireNotHeld'],
  ...['Tlsf.freeBlock', 'Tlsf.liveBlock'],
]

bad('refuses to keep what is no block of a scope, and to defer what is no function', () => {
  const { arena } = sample()
  const scope = arena.scope()
  const values: unknown[] = [...NO_NUMBERS, -1, 0.5, 3, 12, 2 ** 31, 2 ** 53, NaN, Infinity]
  const rows = values.flatMap((value, index): Row[] => [
    [
      `Arena.keep(${index}, ${named(value)})`,
      () => scope.keep(value as number),
      value ? 'INVALID_POINTER' : 'INVALID_VALUE',
    ],
    ...(typeof value === 'function'
      ? []
      : ([
          [
            `Arena.defer(${index}, ${named(value)})`,
            () => scope.defer(value as () => void),
            'INVALID_VALUE',
          ],
        ] as Row[])),
  ])
  assert.equal(wrongRows(rows, arena), [])
  scope.dispose()
})

bad('passes at least 25 bad inputs to every public call that takes an argument', () => {
  const calls = ['new Arena', 'new Tlsf']
  for (const [type, face] of Object.entries({ Arena, Tlsf })) {
    for (const on of [face, face.prototype]) {
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(on))) {
        if (typeof value !== 'function' || name === 'constructor' || value.length === 0) continue
        calls.push(`${type}.${name}`)
      }
    }
  }
  assert.ok(calls.includes('Arena.from') && calls.includes('Tlsf.reallocate'))
  const few = calls
    .filter((call) => !EXEMPT.includes(call) && casesOf(call) < 25)
    .map((call) => `${call}: ${casesOf(call)}`)
  assert.equal(few, [])
})

/** Returns whether a snapshot may be written over a value, or a new one is made instead of it. */
function isPlaceFor(value: unknown): boolean {
  if (value === undefined) return true
  const isBytes = value instanceof Uint8Array && value.buffer instanceof ArrayBuffer
  return isBytes && value.byteOffset % 4 === 0
}

bad.run()

/** Returns the integers in a message, in order. */
function numbersIn(error: Error): number[] {
  return [...error.message.matchAll(/\d+/g)].map(([digits]) => Number(digits))
}

/**
 * Returns an arena and a heap with equal contents: live blocks of zeros with free blocks between.
 */
function sample(): { arena: Arena; heap: Tlsf; first: number } {
  const arena = new Arena(8192)
  const blocks = [100, 24, 300, 8, 60, 1000, 12, 12].map((size) => arena.allocateZeroed(size))
  for (const index of [1, 3, 5]) arena.free(blocks[index]!)
  return { arena, heap: Tlsf.from(arena.buffer.slice(0)), first: blocks[0]! }
}
