import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { Tlsf } from '../src/tlsf/tlsf.ts'
import { verify } from '../src/tlsf/verify.ts'
import { forEachSeed, replaying, type Random } from './support/random.ts'
import { codeOf, errorOf } from './support/refusal.ts'

/** Several arenas on one memory, which grow it and allocate in turns. */
const turns = suite('arena-growth/turns')

const PAGE = 65_536

interface Block {
  readonly ptr: number
  readonly size: number
  readonly tag: number
}

/** Fills blocks with tags and compares them later: a byte that two blocks have is found. */
class Blocks {
  readonly live: Block[] = []
  private serial = 0

  add(arena: Arena, ptr: number, size: number): void {
    this.serial++
    arena.u8.fill(this.serial, ptr, ptr + size)
    this.live.push({ ptr, size, tag: this.serial & 0xff })
  }

  take(arena: Arena, random: Random): Block {
    const [block] = this.live.splice(random.below(this.live.length), 1)
    this.check(arena, block!)
    return block!
  }

  checkAll(arena: Arena): void {
    for (const block of this.live) this.check(arena, block)
    assert.is(arena.blockCount, this.live.length)
  }

  private check(arena: Arena, { ptr, size, tag }: Block): void {
    const { u8 } = arena
    let end = ptr
    while (end < ptr + size && u8[end] === tag) end++
    assert.is(end, ptr + size, `block ${ptr}`)
  }
}

for (const shared of [false, true]) {
  const kind = shared ? 'a shared memory' : 'a memory'

  turns(`arenas on ${kind} that grow it in turns never return a byte twice`, () => {
    let growths = 0
    forEachSeed(20, (random) => {
      const memory = new WebAssembly.Memory({ initial: 1, maximum: 300, shared })
      const first = new Arena(1000, { memory })
      const arenas = [
        first,
        new Arena(memory.buffer, { memory }),
        new Arena(memory.buffer, { memory, checked: shared && { leaks: 'ignore' } }),
      ]
      const blocks = new Blocks()
      for (let step = 0; step < 300; step++) {
        const arena = random.pick(arenas)
        const { byteLength } = memory.buffer
        const dice = random.below(100)
        if (dice < 60 || blocks.live.length === 0) {
          const size = random.between(1, random.pick([100, 4000, 30_000]))
          const align = 2 ** random.between(0, random.pick([4, 16]))
          const ptr = arena.allocate(size, align)
          assert.is(ptr % align, 0)
          blocks.add(arena, ptr, size)
        } else if (dice < 85) {
          arena.sizeOf(blocks.live[0]!.ptr)
          arena.free(blocks.take(arena, random).ptr)
        } else if (dice < 97) {
          arena.sizeOf(blocks.live[0]!.ptr)
          const { ptr } = blocks.take(arena, random)
          const size = random.between(1, 20_000)
          blocks.add(arena, arena.reallocate(ptr, size), size)
        } else {
          memory.grow(random.between(0, 2))
        }
        if (memory.buffer.byteLength > byteLength) growths++
      }
      for (const arena of arenas) {
        assert.equal(arena.verify(), [])
        assert.is(arena.capacity, first.capacity)
        arena.refresh()
        blocks.checkAll(arena)
      }
    })
    assert.ok(growths > 70 || replaying, `${growths} growths`)
  })
}

turns('an arena opened while the memory has grown but the heap has not extends it', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 4, shared: true })
  const first = new Arena(1000, { memory })
  const { buffer } = first
  memory.grow(3)
  const second = new Arena(buffer, { memory })
  assert.is(second.buffer, memory.buffer)
  const ptr = second.allocate(150_000)
  assert.is(first.capacity, second.capacity)
  assert.ok(first.sizeOf(ptr) >= 150_000)
  assert.equal(first.verify(), [])
  // A former buffer of the memory is recognized after the heap was extended beyond it, too.
  assert.is(new Arena(buffer, { memory }).capacity, first.capacity)
})

turns('growth by nothing is no growth, and views never get shorter', () => {
  const real = new WebAssembly.Memory({ initial: 1, maximum: 9, shared: true })
  let buffer: ArrayBufferLike = real.buffer
  const late = {
    get buffer() {
      return buffer
    },
    grow(pages: number) {
      const former = real.grow(pages)
      buffer = real.buffer
      return former
    },
    [Symbol.toStringTag]: 'WebAssembly.Memory',
  }
  const arena = new Arena(1000, { memory: late })
  late.grow(0)
  assert.not(arena.refresh())
  // Another thread grows the memory and extends the heap. The object of this one is updated late.
  const other = new Arena(real.buffer, { memory: real })
  const ptr = other.allocate(100_000)
  assert.is(late.buffer.byteLength, PAGE)
  assert.ok(arena.sizeOf(ptr) >= 100_000)
  assert.is(arena.buffer.byteLength, real.buffer.byteLength)
  buffer = new SharedArrayBuffer(PAGE)
  assert.not(arena.refresh())
  assert.is(arena.buffer.byteLength, real.buffer.byteLength)
  arena.free(ptr)
  assert.is(other.blockCount, 0)
})

turns('a bare heap says that another one has grown it, and goes on after grow', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 9, shared: true })
  const one = new Tlsf(memory.buffer, { growable: true })
  const other = Tlsf.from(memory.buffer)
  memory.grow(1)
  one.grow(new Int32Array(memory.buffer))
  const ptr = one.allocate(80_000)
  assert.ok(ptr > 0)
  const calls: Record<string, () => unknown> = {
    allocate: () => other.allocate(8),
    'allocate aligned': () => other.allocate(8, 64),
    'allocate nothing': () => other.allocate(0),
    allocateZeroed: () => other.allocateZeroed(8),
    free: () => other.free(ptr),
    'free undefined': () => other.free(undefined as unknown as number),
    sizeOf: () => other.sizeOf(ptr),
    reallocate: () => other.reallocate(ptr, 8),
    reset: () => other.reset(),
  }
  for (const [name, call] of Object.entries(calls)) {
    const { code, message } = errorOf(call)
    assert.is(code, 'ARENA_DISPOSED', name)
    assert.match(message, 'grow() of a Tlsf')
  }
  const { capacity } = one
  other.grow(new Int32Array(memory.buffer))
  assert.is(other.capacity, capacity)
  other.free(ptr)
  // A view that is shorter than the heap never shrinks it.
  other.grow(new Int32Array(memory.buffer, 0, PAGE / 4))
  assert.is(one.capacity, capacity)
  assert.is(
    codeOf(() => other.allocate(8)),
    'ARENA_DISPOSED',
  )
  assert.equal(verify(one), [])
})

turns('two threads that grow a shared memory in turns never return a byte twice', async () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1000, shared: true })
  const arena = new Arena(1000, { memory })
  const turn = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(await bundled(WORKER), { eval: true, workerData: { memory, turn } })
  const message = once(worker, 'message')
  const mine: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const ptr = arena.allocate(20_000, 4096)
    arena.u8.fill(1, ptr, ptr + 20_000)
    mine.push(ptr)
    if (round % 5 === 4) arena.free(mine.shift()!)
    if (round % 7 === 0) memory.grow(1)
    Atomics.store(turn, 0, 1)
    Atomics.notify(turn, 0)
    while (Atomics.load(turn, 0) === 1) Atomics.wait(turn, 0, 1, 10_000)
  }
  const [theirs] = (await message) as [number[]]
  await worker.terminate()
  assert.equal(arena.verify(), [])
  assert.is(arena.blockCount, mine.length + theirs.length)
  const holds = (byte: number) => (ptr: number) =>
    arena.u8.subarray(ptr, ptr + 20_000).every((found) => found === byte)
  assert.ok(mine.every(holds(1)) && theirs.every(holds(2)))
})

const ROUNDS = 150

const WORKER = `
  import { parentPort, workerData } from 'node:worker_threads'
  import { Arena } from './src/index.ts'

  const { memory, turn } = workerData
  const arena = new Arena(memory.buffer, { memory })
  const mine = []
  for (let round = 0; round < ${ROUNDS}; round++) {
    while (Atomics.load(turn, 0) === 0) Atomics.wait(turn, 0, 0, 10_000)
    const ptr = arena.allocate(20_000, 64)
    arena.u8.fill(2, ptr, ptr + 20_000)
    mine.push(ptr)
    if (round % 4 === 3) arena.free(mine.shift())
    Atomics.store(turn, 0, 0)
    Atomics.notify(turn, 0)
  }
  parentPort.postMessage(mine)
`

turns.run()

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  })
  return outputFiles[0]!.text
}
