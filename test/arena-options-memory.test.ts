import { runInNewContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaOptions, WebAssemblyMemory } from '../src/arena-options.ts'
import { Arena } from '../src/arena.ts'
import { OffheapError } from '../src/errors.ts'
import { codeOf, errorOf, expectError, stateOf } from './support/refusal.ts'

/** Every kind of WebAssembly.Memory and of buffer works, or is refused by its name. */
const kinds = suite('arena-options/memory')

const PAGE = 65_536

/** Members that TypeScript's library does not declare yet, and Node 20 does not have. */
interface NewerMemory extends WebAssemblyMemory {
  toResizableBuffer?(): ArrayBufferLike
  toFixedLengthBuffer?(): ArrayBufferLike
}

const { Memory } = WebAssembly as unknown as { Memory: new (descriptor: object) => NewerMemory }

const hasResizable = 'toResizableBuffer' in Memory.prototype
const has64Bit = ((): boolean => {
  try {
    return new Memory({ address: 'i64', initial: 1n, maximum: 2n }).buffer.byteLength === PAGE
  } catch {
    return false
  }
})()

class Subclass extends Memory {}

/** Memories that can grow from 1 page to 4. */
const GROWABLE: Record<string, () => NewerMemory> = {
  'without a maximum': () => new Memory({ initial: 1 }),
  'with a maximum': () => new Memory({ initial: 1, maximum: 4 }),
  'that is shared': () => new Memory({ initial: 1, maximum: 4, shared: true }),
  'of another realm': () =>
    runInNewContext('new WebAssembly.Memory({ initial: 1, maximum: 4 })') as NewerMemory,
  'that is shared and of another realm': () =>
    runInNewContext(
      'new WebAssembly.Memory({ initial: 1, maximum: 4, shared: true })',
    ) as NewerMemory,
  'of a subclass': () => new Subclass({ initial: 1, maximum: 4 }),
  ...(has64Bit && {
    'of 64 bits': () => new Memory({ address: 'i64', initial: 1n, maximum: 4n }),
    'of 64 bits without a maximum': () => new Memory({ address: 'i64', initial: 1n }),
    'of 64 bits that is shared': () =>
      new Memory({ address: 'i64', initial: 1n, maximum: 4n, shared: true }),
    'of 64 bits and of another realm': () =>
      runInNewContext(
        "new WebAssembly.Memory({ address: 'i64', initial: 1n, maximum: 4n })",
      ) as NewerMemory,
  }),
  ...(hasResizable && {
    'with a fixed-length buffer again': () => {
      const memory = new Memory({ initial: 1, maximum: 4 })
      memory.toResizableBuffer!()
      memory.toFixedLengthBuffer!()
      return memory
    },
  }),
}

for (const [kind, make] of Object.entries(GROWABLE)) {
  for (const checked of [false, true]) {
    kinds(`a memory ${kind} holds ${checked ? 'a checked' : 'an'} arena that grows`, () => {
      const memory = make()
      const arena = new Arena(100_000, { memory, checked: checked && { leaks: 'ignore' } })
      assert.is(memory.buffer.byteLength, 2 * PAGE)
      const ptr = arena.allocate(180_000)
      arena.u8.fill(3, ptr, ptr + 180_000)
      assert.is(memory.buffer.byteLength, 4 * PAGE)
      assert.is(arena.buffer, memory.buffer)
      if (!kind.includes('without')) assert.is(arena.tryAllocate(180_000), 0)
      assert.equal(arena.verify(), [])
      arena.free(ptr)
      arena.dispose()
      assert.is(memory.buffer.byteLength >= 4 * PAGE, true)
    })
  }
}

kinds('a memory that cannot grow serves what it has', () => {
  const memory = new Memory({ initial: 2, maximum: 2 })
  const arena = new Arena(100_000, { memory })
  assert.ok(arena.tryAllocate(100_000) > 0)
  assert.is(arena.tryAllocate(100_000), 0)
})

kinds('a memory whose maximum is too small is refused with the pages that it needs', () => {
  for (const shared of [false, true]) {
    const memory = new Memory({ initial: 1, maximum: 3, shared })
    const { buffer } = memory
    expectError(() => new Arena(300_000, { memory }), 'OUT_OF_MEMORY', [
      '1 pages',
      'maximum of 5 pages',
      "Raise the memory's maximum",
    ])
    assert.is(memory.buffer, buffer)
  }
})

if (has64Bit) {
  kinds('a 64-bit memory of more than 4 GiB gives its first 4 GiB', () => {
    const memory = new Memory({ address: 'i64', initial: 70_000n })
    const arena = new Arena(1000, { memory })
    assert.ok(arena.capacity > 2 ** 32 - 2 * PAGE && arena.capacity < 2 ** 32)
    const ptr = arena.allocate(100)
    arena.u8[ptr] = 1
    const most = arena.largestFree
    const last = arena.allocate(most)
    assert.is(arena.tryAllocate(2 ** 31 - 100_000) > 0, true)
    assert.ok(last + most <= 2 ** 32)
    assert.is(memory.buffer.byteLength, 70_000 * PAGE)
  })
}

if (hasResizable) {
  for (const shared of [false, true]) {
    const kind = shared ? 'a growable shared buffer' : 'a resizable buffer'

    kinds(`a memory with ${kind} is refused by name, and accepted again`, () => {
      const memory = new Memory({ initial: 1, maximum: 4, shared })
      const options: ArenaOptions = { memory }
      memory.toResizableBuffer!()
      for (const make of [
        () => new Arena(1000, options),
        () => new Arena(300_000, options),
        () => new Arena(memory.buffer, options),
        () => Arena.from(memory.buffer),
      ]) {
        expectError(make, 'INVALID_OPTION', [shared ? 'growable' : 'resizable', 'toFixedLength'])
      }
      assert.is(memory.buffer.byteLength, PAGE)
      memory.toFixedLengthBuffer!()
      assert.ok(new Arena(1000, options).allocate(100) > 0)
    })

    kinds(`an arena whose memory gets ${kind} says so, and goes on afterwards`, () => {
      const memory = new Memory({ initial: 1, maximum: 4, shared })
      const arena = new Arena(1000, { memory })
      const ptr = arena.allocate(100)
      memory.toResizableBuffer!()
      const calls = [() => arena.refresh(), () => arena.allocate(100_000)]
      if (!shared)
        calls.push(
          () => arena.allocate(8),
          () => arena.sizeOf(ptr),
        )
      memory.grow(1)
      for (const call of calls) {
        expectError(call, 'INVALID_OPTION', ['toFixedLengthBuffer()'])
      }
      memory.toFixedLengthBuffer!()
      assert.ok(arena.sizeOf(ptr) >= 100)
      arena.refresh()
      assert.is(arena.buffer, memory.buffer)
      assert.equal(arena.verify(), [])
    })
  }
}

kinds('resizable and growable buffers are refused by name, whatever they hold', () => {
  const source = new Arena(4096)
  const { byteLength } = source.buffer
  const resizable = new (ArrayBuffer as unknown as Resizable)(byteLength, { maxByteLength: 8192 })
  const growable = new (SharedArrayBuffer as unknown as Resizable)(byteLength, {
    maxByteLength: 8192,
  })
  for (const [buffer, word] of [
    [resizable, 'resizable'],
    [growable, 'growable'],
  ] as const) {
    new Uint8Array(buffer).set(source.u8)
    const parts = [word, 'fixed length', 'maxByteLength']
    expectError(() => Arena.from(buffer), 'INVALID_OPTION', parts)
    expectError(() => new Arena(buffer), 'INVALID_OPTION', parts)
    assert.is(stateOf(Arena.from(buffer.slice(0))), stateOf(source))
  }
})

type Resizable = new (length: number, options: { maxByteLength: number }) => ArrayBuffer

kinds('shared arenas without SharedArrayBuffer name the headers that a page needs', () => {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'SharedArrayBuffer')!
  Reflect.deleteProperty(globalThis, 'SharedArrayBuffer')
  try {
    expectError(() => new Arena(1000, { shared: true }), 'INVALID_OPTION', [
      'SharedArrayBuffer',
      'cross-origin isolated',
      'COOP and COEP',
    ])
    assert.ok(new Arena(1000).allocate(8) > 0)
  } finally {
    Object.defineProperty(globalThis, 'SharedArrayBuffer', descriptor)
  }
})

kinds('only a lack of memory is reported as one', () => {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'ArrayBuffer')!
  const broken = new TypeError('a program replaced ArrayBuffer')
  for (const [error, expected] of [
    [broken, broken],
    [new RangeError('Array buffer allocation failed'), 'OUT_OF_MEMORY'],
  ] as const) {
    const replacement = function (): never {
      throw error
    }
    Object.defineProperty(globalThis, 'ArrayBuffer', { ...descriptor, value: replacement })
    let thrown: unknown
    try {
      void new Arena(1000)
    } catch (caught) {
      thrown = caught
    } finally {
      Object.defineProperty(globalThis, 'ArrayBuffer', descriptor)
    }
    assert.is(thrown instanceof OffheapError ? thrown.code : thrown, expected)
  }
})

kinds('an arena on the buffer of a memory neither takes nor moves it', () => {
  const memory = new Memory({ initial: 1 })
  const first = new Arena(1000, { memory })
  const second = Arena.from(memory.buffer)
  second.free(second.allocate(30_000))
  const before = stateOf(second)
  assert.is(second.trim(), 0)
  assert.is(second.buffer, memory.buffer)
  assert.is(stateOf(second), before)
  second.dispose()
  assert.is(memory.buffer.byteLength, PAGE)
  assert.ok(first.allocate(100) > 0)
})

kinds('a buffer of another memory is refused', () => {
  for (const shared of [false, true]) {
    const [one, other] = [1, 2].map(() => new Memory({ initial: 1, maximum: 2, shared }))
    void new Arena(1000, { memory: one! })
    assert.is(
      codeOf(() => new Arena(other!.buffer, { memory: one! })),
      'INVALID_OPTION',
    )
    assert.ok(new Uint8Array(other!.buffer).every((byte) => byte === 0))
    const small = shared ? new SharedArrayBuffer(8) : new ArrayBuffer(8)
    const { message } = errorOf(() => new Arena(small, { memory: one! }))
    assert.match(message, 'another buffer')
  }
})

kinds.run()
