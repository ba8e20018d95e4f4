import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import {
  AtomicI16,
  AtomicI32,
  AtomicI64,
  AtomicI8,
  AtomicU16,
  AtomicU32,
  AtomicU64,
  AtomicU8,
} from '../../src/fields/atomics.ts'
import { forEachSeed, type Random } from '../support/random.ts'

// Compares the operations of `Atomic` with arithmetic on bigints, and runs them in several threads.
const atomics = suite('fields/atomics')

const CLASSES = {
  ...{ AtomicI8, AtomicU8, AtomicI16, AtomicU16 },
  ...{ AtomicI32, AtomicU32, AtomicI64, AtomicU64 },
}

/** The methods of all eight classes, for one type of value. */
interface Atomic<Value> {
  ptr: number
  load(): Value
  store(value: Value): void
  add(value: Value): Value
  sub(value: Value): Value
  and(value: Value): Value
  or(value: Value): Value
  xor(value: Value): Value
  exchange(value: Value): Value
  compareExchange(expected: Value, value: Value): Value
}

const OPERATIONS: Record<string, (former: bigint, value: bigint) => bigint> = {
  add: (former, value) => former + value,
  sub: (former, value) => former - value,
  and: (former, value) => former & value,
  or: (former, value) => former | value,
  xor: (former, value) => former ^ value,
  exchange: (_former, value) => value,
}

for (const [name, type] of Object.entries(CLASSES)) {
  for (const shared of [false, true]) {
    atomics(
      `${name} in ${shared ? 'shared ' : ''}memory returns the value from before each operation`,
      () => {
        const bits = type.size * 8
        const wrap = name.startsWith('AtomicI') ? BigInt.asIntN : BigInt.asUintN
        const given = (value: bigint): unknown => (bits === 64 ? value : Number(value))
        const arena = new Arena(1024, { shared })
        const block = arena.allocateZeroed(64)
        arena.u8.fill(0x5a, block, block + 64)
        const ptr = block + 3 * type.size
        const atomic = new type(arena, ptr) as unknown as Atomic<unknown>
        assert.is(atomic.ptr, ptr)
        atomic.store(given(0n))
        let model = 0n
        const word = (random: Random): bigint =>
          wrap(bits, (BigInt(random.word()) << 32n) | BigInt(random.word()))
        forEachSeed(500, (random) => {
          const value = word(random)
          const operation = random.pick(Object.keys(OPERATIONS))
          const call = atomic[operation as 'add']
          assert.is(call.call(atomic, given(value)), given(model), operation)
          model = wrap(bits, OPERATIONS[operation]!(model, value))
          assert.is(atomic.load(), given(model), operation)
          const expected = random.chance(0.5) ? model : word(random)
          const next = word(random)
          assert.is(atomic.compareExchange(given(expected), given(next)), given(model))
          if (expected === model) model = next
          assert.is(atomic.load(), given(model))
        })
        const around = [
          ...arena.u8.subarray(block, ptr),
          ...arena.u8.subarray(ptr + type.size, block + 64),
        ]
        assert.ok(around.every((byte) => byte === 0x5a))
      },
    )
  }
}

atomics('threads that increment one counter lose no increment', async () => {
  const arena = new Arena(4096, { shared: true })
  const ptr = arena.allocateZeroed(32)
  const [threads, turns] = [3, 20_000]
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { parentPort, workerData } from 'node:worker_threads'
        import { Arena } from './src/index.ts'
        import { AtomicI32, AtomicU16, AtomicU64 } from './src/gen-v1.ts'

        const { buffer, ptr, turns } = workerData
        const arena = Arena.from(buffer)
        const count = new AtomicI32(arena, ptr)
        const large = new AtomicU64(arena, ptr + 8)
        const lock = new AtomicU16(arena, ptr + 16)
        for (let turn = 0; turn < turns; turn++) {
          count.add(1)
          large.add(0x1_0000_0000n)
          while (lock.compareExchange(0, 1) !== 0) continue
          arena.u32[(ptr + 20) >>> 2] += 1
          lock.store(0)
        }
        parentPort.postMessage('done')
      `,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  })
  const workerData = { buffer: arena.buffer, ptr, turns }
  const workers = Array.from(
    { length: threads },
    () => new Worker(outputFiles[0]!.text, { eval: true, workerData }),
  )
  await Promise.all(workers.map((worker) => once(worker, 'message')))
  await Promise.all(workers.map((worker) => worker.terminate()))
  assert.is(new AtomicI32(arena, ptr).load(), threads * turns)
  assert.is(new AtomicU64(arena, ptr + 8).load(), BigInt(threads * turns) << 32n)
  assert.is(arena.u32[(ptr + 20) >>> 2], threads * turns)
})

atomics.run()
