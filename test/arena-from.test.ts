import { once } from 'node:events'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { Tlsf } from '../src/tlsf/tlsf.ts'
import { forEachSeed, Random } from './support/random.ts'
import { codeOf, stateOf } from './support/refusal.ts'

/**
 * The buffer is all there is of an arena: snapshots and other threads open it with `Arena.from`.
 */
const from = suite('arena-from')

from('opens a copy of the buffer as an arena that behaves identically', () => {
  forEachSeed(200, (random) => {
    const arena = new Arena(random.between(64, 20_000))
    const live = exercise(arena, random.word(), 100, [])
    const copy = Arena.from(structuredClone(arena.buffer))
    assert.is(stateOf(copy), stateOf(arena))

    const seed = random.word()
    const further = exercise(arena, seed, 200, [...live])
    assert.equal(exercise(copy, seed, 200, [...live]), further)
    assert.is(stateOf(copy), stateOf(arena))
  })
})

for (const [kind, type] of [
  ['a buffer', 'ArrayBuffer'],
  ['a shared buffer', 'SharedArrayBuffer'],
] as const) {
  from(`opens, uses and disposes ${kind} from another realm`, () => {
    const arena = new Arena(10_000)
    const live = exercise(arena, 5, 300, [])
    const foreign = elsewhere(arena, type)
    assert.not(foreign instanceof globalThis[type])
    const opened = Arena.from(foreign)
    assert.is(opened.buffer, foreign)
    assert.is(stateOf(opened), stateOf(arena))
    assert.equal(exercise(opened, 6, 300, [...live]), exercise(arena, 6, 300, [...live]))
    assert.is(stateOf(opened), stateOf(arena))
    assert.is(Tlsf.from(foreign).capacity, arena.capacity)
    opened.dispose()
    assert.is(
      codeOf(() => opened.usedSize),
      'ARENA_DISPOSED',
    )
    assert.is(foreign.byteLength, type === 'ArrayBuffer' ? 0 : arena.buffer.byteLength)
  })
}

from('trims a buffer from another realm', () => {
  const arena = new Arena(10_000)
  arena.free(arena.allocate(5000))
  const opened = Arena.from(elsewhere(arena, 'ArrayBuffer'))
  assert.is(opened.trim(), arena.trim())
  assert.is(stateOf(opened), stateOf(arena))
})

from('produces identical bytes for identical calls in every kind of memory', () => {
  const kinds = [new Arena(10_000), new Arena(10_000, { shared: true })]
  for (const arena of kinds) exercise(arena, 1, 500, [])
  assert.is(stateOf(kinds[1]!), stateOf(kinds[0]!))
})

from('keeps a copy independent of its original', () => {
  const arena = new Arena(1000)
  const ptr = arena.allocateZeroed(100)
  const copy = Arena.from(arena.buffer.slice(0))
  copy.u8[ptr] = 7
  copy.free(ptr)
  assert.is(arena.u8[ptr], 0)
  assert.is(arena.blockCount, 1)
  arena.dispose()
  assert.is(copy.blockCount, 0)
})

from('shares all state between two arenas on one buffer', () => {
  const arena = new Arena(1000)
  const other = Arena.from(arena.buffer)
  const ptr = other.allocate(100)
  arena.f64[ptr >>> 3] = 1.5
  assert.is(other.f64[ptr >>> 3], 1.5)
  arena.free(ptr)
  assert.is(
    codeOf(() => other.free(ptr)),
    'DOUBLE_FREE',
  )
})

from(
  'reopens an arena of every capacity, in steps of 8 bytes and around the bounds of levels',
  () => {
    const capacities = Array.from({ length: 2000 }, (_, index) => 64 + index)
    for (let power = 2 ** 11; power <= 2 ** 24; power *= 2) {
      for (let beside = -24; beside <= 72; beside += 8) capacities.push(power + beside)
    }
    for (const capacity of capacities) {
      const heap = new Tlsf(capacity)
      assert.is(heap.capacity, Math.ceil(capacity / 8) * 8)
      const again = Tlsf.from(heap.words.buffer)
      assert.equal(
        [again.capacity, again.first, again.tail],
        [heap.capacity, heap.first, heap.tail],
      )
    }
  },
)

for (const rest of [0, 4]) {
  from(`reopens a heap that was made in a buffer of 8k + ${rest} bytes`, () => {
    const refused: number[] = []
    for (let bytes = 256 + rest; bytes < 4096; bytes += 8) {
      const heap = new Tlsf(new ArrayBuffer(bytes))
      const code = codeOf(() => Tlsf.from(heap.words.buffer).capacity)
      if (code !== `no error, but ${heap.capacity}`) refused.push(bytes)
    }
    assert.is(refused.length, 0, `${refused.length} are refused, from ${refused[0]} bytes on`)
  })
}

from('refuses a truncated or extended arena of any length', () => {
  const arena = new Arena(1024)
  exercise(arena, 3, 50, [])
  const { byteLength } = arena.buffer
  for (let bytes = 0; bytes < byteLength; bytes++) {
    assert.is(
      codeOf(() => Arena.from(arena.buffer.slice(0, bytes))),
      'INVALID_SNAPSHOT',
      `${bytes} bytes`,
    )
  }
  for (const more of [1, 2, 4, 7, 100, 102, 128, 1000, 4096, byteLength]) {
    const extended = new Uint8Array(byteLength + more)
    extended.set(arena.u8)
    assert.is(
      codeOf(() => Arena.from(extended.buffer)),
      'INVALID_SNAPSHOT',
      `${more} bytes more`,
    )
  }
})

from('refuses another magic number, format version or size', () => {
  const arena = new Arena(1024)
  const [mark, format, size] = [1, 2, 3]
  const changes: (readonly [word: number, change: number])[] = []
  for (const word of [mark, format, size]) {
    for (let bit = 0; bit < 32; bit++) changes.push([word, 1 << bit])
  }
  const wrong: string[] = []
  for (const [word, change] of changes) {
    const copy = new Int32Array(arena.buffer.slice(0))
    copy[word]! ^= change
    // A size that is wrong by a few granules can't be detected from the control words.
    const code = codeOf(() => Arena.from(copy.buffer).verify()[0]?.invariant)
    const seen = code === 'INVALID_SNAPSHOT' || (word === size && change < 32 && code !== NOTHING)
    if (!seen) wrong.push(`word ${word} ^ ${change}: ${code}`)
  }
  assert.equal(wrong, [])
})

const NOTHING = 'no error, but undefined'

from(
  'opens or refuses random bytes after a valid magic number, and throws no foreign error',
  () => {
    forEachSeed(500, (random) => {
      const bytes = random.between(1, 100) * 64
      const words = new Int32Array(bytes / 4)
      for (let at = 0; at < words.length; at++) words[at] = random.word() >> random.below(32)
      words.set(new Arena(64).i32.subarray(1, 3), 1)
      if (random.chance(0.5)) words[3] = words.length - random.between(26, 100)
      try {
        const arena = Arena.from(words.buffer)
        assert.ok(arena.verify().length > 0)
      } catch (error) {
        assert.is(
          codeOf(() => {
            throw error
          }),
          'INVALID_SNAPSHOT',
        )
      }
    })
  },
)

from("lets a worker and this thread read and free each other's blocks", async () => {
  const arena = new Arena(100_000, { shared: true })
  const ours = Array.from({ length: 100 }, (_, index) => {
    const ptr = arena.allocate(8 * (index + 1))
    arena.f64.fill(index, ptr >>> 3, (ptr >>> 3) + index + 1)
    return ptr
  })
  const { sum, theirs } = await inWorker(arena.buffer, ours)
  assert.is(
    sum,
    ours.reduce((total, _, index) => total + index * (index + 1), 0),
  )
  assert.is(arena.blockCount, 50 + theirs.length)
  for (const [index, ptr] of theirs.entries()) {
    assert.is(arena.u32[ptr >>> 2], index * 7)
    arena.free(ptr)
  }
  for (const [index, ptr] of ours.entries()) {
    if (index % 2 === 0)
      assert.is(
        codeOf(() => arena.free(ptr)),
        'DOUBLE_FREE',
      )
    else arena.free(ptr)
  }
  assert.is(arena.usedSize, 48)
  assert.equal(arena.verify(), [])
})

from.run()

/** Makes random calls that depend on `seed` only. Returns the live blocks. */
function exercise(arena: Arena, seed: number, steps: number, live: number[]): number[] {
  const random = new Random(seed)
  for (let step = 0; step < steps; step++) {
    if (random.chance(0.55)) {
      const size = random.between(1, random.pick([20, 200, 1000]))
      const ptr = arena.tryAllocate(size, random.pick([8, 8, 8, 16, 64]))
      if (ptr !== 0) live.push(ptr)
      if (ptr !== 0) arena.u8.fill(random.below(256), ptr, ptr + size)
    } else if (live.length > 0) {
      arena.free(live.splice(random.below(live.length), 1)[0]!)
    }
  }
  return live
}

/** Returns a copy of the arena's buffer whose `ArrayBuffer` class belongs to another realm. */
function elsewhere(arena: Arena, type: 'ArrayBuffer' | 'SharedArrayBuffer'): ArrayBufferLike {
  return runInNewContext(
    `const bytes = new Uint8Array(new ${type}(source.length))
    for (let at = 0; at < source.length; at++) bytes[at] = source[at]
    bytes.buffer`,
    { source: arena.u8 },
  )
}

interface Answer {
  readonly sum: number
  readonly theirs: number[]
}

/**
 * Opens the arena in a worker that sums our blocks, frees every second one and allocates its own.
 */
async function inWorker(buffer: ArrayBufferLike, ours: number[]): Promise<Answer> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { parentPort, workerData } from 'node:worker_threads'
        import { Arena } from './src/index.ts'

        const { buffer, ours } = workerData
        const arena = Arena.from(buffer)
        let sum = 0
        ours.forEach((ptr, index) => {
          for (let at = 0; at <= index; at++) sum += arena.f64[(ptr >>> 3) + at]
          if (index % 2 === 0) arena.free(ptr)
        })
        const theirs = Array.from({ length: 30 }, (_, index) => {
          const ptr = arena.allocate(100 + index)
          arena.u32[ptr >>> 2] = index * 7
          return ptr
        })
        if (arena.verify().length > 0) throw new Error('verify found a violation')
        parentPort.postMessage({ sum, theirs })
      `,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  })
  const worker = new Worker(outputFiles[0]!.text, { eval: true, workerData: { buffer, ours } })
  const [answer] = (await once(worker, 'message')) as [Answer]
  await worker.terminate()
  return answer
}
