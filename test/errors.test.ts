import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { OffheapError, type OffheapErrorCode } from '../src/errors.ts'
import { Tlsf } from '../src/tlsf/tlsf.ts'
import { NO_INTEGERS, NO_NUMBERS } from './support/odd-values.ts'
import { Probe } from './support/probe.ts'
import { codeOf, errorOf, named, wrongRows } from './support/refusal.ts'

/**
 * Bad input, row by row: each call throws the one error that names the mistake, and the heap is
 * afterwards what it was, byte for byte and counter for counter.
 */
const bad = suite('bad input')

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

bad('a size that is none', () => {
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

bad('a size that no heap has room for', () => {
  const { arena, heap, first } = sample()
  const sizes = [
    arena.largestFree + 1,
    arena.freeSize,
    arena.capacity,
    arena.capacity + 1,
    2 ** 20,
    2 ** 30,
    // Where 32-bit arithmetic on the size runs over.
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
      `allocate(${size}, ${align})`,
      () => arena.allocate(size, align),
      'OUT_OF_MEMORY',
    ]),
  )
  for (const size of sizes) {
    rows.push([`allocateZeroed(${size})`, () => arena.allocateZeroed(size), 'OUT_OF_MEMORY'])
    rows.push([`reallocate(${size})`, () => arena.reallocate(first, size), 'OUT_OF_MEMORY'])
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

bad('an alignment that is none', () => {
  const { arena, heap } = sample()
  const numbers = [0, -0, -1, -8, -16, 3, 5, 6, 7, 9, 10, 12, 15, 17, 24, 100, 1000, 4095]
  const tooLarge = [2 ** 20, 2 ** 31, 2 ** 32, 2 ** 52]
  const others = NO_NUMBERS.filter((align) => align !== undefined)
  const aligns: unknown[] = [...numbers, ...tooLarge, ...others, ...NO_INTEGERS]
  const rows = aligns.flatMap((align): Row[] => [
    [`allocate(8, ${named(align)})`, () => arena.allocate(8, align as number), 'INVALID_ALIGNMENT'],
    [
      `tryAllocate(8, ${named(align)})`,
      () => arena.tryAllocate(8, align as number),
      'INVALID_ALIGNMENT',
    ],
    [
      `allocateZeroed(8, ${named(align)})`,
      () => arena.allocateZeroed(8, align as number),
      'INVALID_ALIGNMENT',
    ],
  ])
  assert.ok(rows.length >= 3 * 25)
  const wrong = wrongRows(rows, arena)
  const onHeap = aligns.map((align): Row => [
    `Tlsf.allocate(8, ${named(align)})`,
    () => heap.allocate(8, align as number),
    'INVALID_ALIGNMENT',
  ])
  assert.equal([...wrong, ...wrongRows(onHeap, heap)], [])
})

bad('of two mistakes the first argument is named', () => {
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

bad('a buffer of more than 4 GiB holds as much of a heap as offsets reach', () => {
  const heap = new Tlsf(new ArrayBuffer(2 ** 32 + 4096))
  assert.ok(heap.capacity > 2 ** 32 - 8192, `${heap.capacity} bytes`)
})

bad('a pointer that is none', () => {
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

const PAYLOADS: Record<string, (arena: Arena, from: number, to: number) => void> = {
  zeros: (arena, from, to) => arena.u8.fill(0, from, to),
  'bytes of 0xff': (arena, from, to) => arena.u8.fill(0xff, from, to),
  text: (arena, from, to) =>
    arena.u8.set(Buffer.alloc(to - from, 'All the world is a stage, '), from),
  'floats of about 1': (arena, from, to) => {
    for (let at = from; at < to; at += 4) arena.f32[at >>> 2] = 0.5 + at / 1000
  },
  doubles: (arena, from, to) => {
    for (let at = from; at < to; at += 8) arena.f64[at >>> 3] = at * 1.1 - 500
  },
  'small whole numbers': (arena, from, to) => {
    for (let at = from; at < to; at += 4) arena.u32[at >>> 2] = 4 + ((at >>> 2) % 97)
  },
  'one small number': (arena, from, to) => arena.u32.fill(16, from >>> 2, to >>> 2),
  'pairs of small numbers': (arena, from, to) => {
    for (let at = from; at < to; at += 2) arena.u16[at >>> 1] = at % 200
  },
  'pointers into the arena': (arena, from, to) => {
    for (let at = from; at < to; at += 4) arena.u32[at >>> 2] = from + (at % 160)
  },
  'negative numbers': (arena, from, to) => {
    for (let at = from; at < to; at += 4) arena.i32[at >>> 2] = -at
  },
}

for (const [content, write] of Object.entries(PAYLOADS)) {
  bad(`a pointer into the middle of a block full of ${content}`, () => {
    const { arena } = sample()
    const ptr = arena.allocate(240)
    write(arena, ptr, ptr + 240)
    const rows: Row[] = []
    for (let inner = ptr + 8; inner < ptr + 240; inner += 8) {
      rows.push([`free(start + ${inner - ptr})`, () => arena.free(inner), 'INVALID_POINTER'])
      rows.push([`sizeOf(start + ${inner - ptr})`, () => arena.sizeOf(inner), 'INVALID_POINTER'])
      rows.push([
        `reallocate(start + ${inner - ptr})`,
        () => arena.reallocate(inner, 8),
        'INVALID_POINTER',
      ])
    }
    assert.equal(wrongRows(rows, arena), [])
    arena.free(ptr)
    assert.equal(arena.verify(), [])
  })
}

bad('a block that is free already: at once, joined on every side, after a reset', () => {
  const arena = new Arena(1024)
  const a = arena.allocate(40)
  const b = arena.allocate(40)
  const c = arena.allocate(40)
  const d = arena.allocate(40)
  while (arena.tryAllocate(8) !== 0) continue
  const twice = (what: string, ...freed: number[]): void => {
    const rows = freed.flatMap((ptr): Row[] => [
      [`free, ${what}`, () => arena.free(ptr), 'DOUBLE_FREE'],
      [`sizeOf, ${what}`, () => arena.sizeOf(ptr), 'DOUBLE_FREE'],
      [`reallocate, ${what}`, () => arena.reallocate(ptr, 8), 'DOUBLE_FREE'],
    ])
    assert.equal(wrongRows(rows, arena), [])
  }
  arena.free(b)
  twice('between live blocks', b)
  arena.free(d)
  twice('before a live block', b, d)
  arena.free(c)
  twice('joined with both neighbours', b, c, d)
  arena.free(a)
  twice('joined with the next', a, b, c, d)
  const again = arena.allocate(8)
  assert.is(again, a)
  twice('behind a block that was split off', b, c, d)

  arena.reset()
  twice('after a reset', a, b, c, d)
  assert.equal(arena.verify(), [])
})

bad('a pointer into free memory is refused, by whichever of the two names', () => {
  const { arena } = sample()
  const block = arena.allocateZeroed(2000)
  arena.free(block)
  for (let ptr = block; ptr < arena.buffer.byteLength; ptr += 8) {
    const code = codeOf(() => arena.free(ptr))
    assert.ok(code === 'DOUBLE_FREE' || code === 'INVALID_POINTER', `free(${ptr}): ${code}`)
  }
  assert.equal(arena.verify(), [])
})

bad('an accessor of another arena, or none at all', () => {
  const { arena, first } = sample()
  const other = new Arena(arena.capacity)
  const foreign = new Probe(other, other.allocate(20))
  const rows: Row[] = [
    ['free(accessor of another arena)', () => arena.free(foreign), 'INVALID_POINTER'],
    [
      'free(accessor that points nowhere)',
      () => arena.free(new Probe(arena, 0)),
      'INVALID_POINTER',
    ],
    [
      'free(accessor inside a block)',
      () => arena.free(new Probe(arena, first + 8)),
      'INVALID_POINTER',
    ],
    [
      'free(accessor off the grid)',
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
    wrongRows([['free(accessor) twice', () => arena.free(own), 'DOUBLE_FREE']], arena),
    [],
  )
})

bad('a capacity that is none', () => {
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
  assert.equal(wrongRows([...rows, ...buffers, ...objects]), [])
})

bad('a capacity for which the system has no buffer', () => {
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

bad('the error is one class with its name, and says the numbers and the cure', () => {
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

bad.run()

/** The whole numbers of a message, in order. */
function numbersIn(error: Error): number[] {
  return [...error.message.matchAll(/\d+/g)].map(([digits]) => Number(digits))
}

/** An arena, and a heap that is its copy, with live blocks of zeros and free blocks between. */
function sample(): { arena: Arena; heap: Tlsf; first: number } {
  const arena = new Arena(8192)
  const blocks = [100, 24, 300, 8, 60, 1000, 12, 12].map((size) => arena.allocateZeroed(size))
  for (const index of [1, 3, 5]) arena.free(blocks[index]!)
  return { arena, heap: Tlsf.from(arena.buffer.slice(0)), first: blocks[0]! }
}
