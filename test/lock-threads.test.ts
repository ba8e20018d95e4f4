import { once } from 'node:events'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import type { Ptr } from '../src/pointer.ts'
import { readReference, writeReference } from '../src/references/references.ts'
import { codeOf, errorOf } from './support/refusal.ts'
import { campaign, sharedProgram } from './support/shared-campaign.ts'
import { ThreadProgram } from './support/threads.ts'

/** Shared arenas with real threads. */
const threads = suite('lock-threads')

/** Steps of each campaign, which together take the lock 500,000 times. */
const STEPS = 120_000

for (const count of [2, 3, 4]) {
  threads(`${count} threads share an arena, and no block is given to two of them`, async () => {
    const program = await sharedProgram()
    const start = performance.now()
    const steps = STEPS / count
    const { operations, full, foreign, gone } = await campaign(program, count, steps)
    console.log(
      `${operations} operations of ${count} threads in ${Math.round(performance.now() - start)} ms, ` +
        `${full} without room, ${foreign} frees for others, ${gone} targets gone`,
    )
    assert.ok(operations > 168_000, `only ${operations} operations`)
    assert.ok(foreign > 1000, `only ${foreign} frees of blocks of others`)
    assert.ok(gone > 1000, `only ${gone} targets of a Ref that were freed`)
  })
}

threads('two threads allocate in a shared memory that grows, and both see all of it', async () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 400, shared: true })
  const arena = new Arena(32_768, { memory })
  const program = await ThreadProgram.bundled(`
    import { Arena } from './src/index.ts'
    const arena = new Arena(data.memory.buffer, { memory: data.memory })
    const blocks = []
    for (let turn = 0; turn < 400; turn++) {
      const ptr = arena.allocate(16_000)
      arena.u32.fill(2, ptr >>> 2, (ptr >>> 2) + 4000)
      blocks.push(ptr)
    }
    if (!blocks.every((ptr) => arena.u32.subarray(ptr >>> 2, (ptr >>> 2) + 4000).every((word) => word === 2))) {
      throw new Error('another block overlaps')
    }
    send(blocks)
  `)
  const theirs = program.result<number[]>({ memory })
  const blocks: number[] = []
  for (let turn = 0; turn < 400; turn++) {
    const ptr = arena.allocate(16_000)
    arena.u32.fill(1, ptr >>> 2, (ptr >>> 2) + 4000)
    blocks.push(ptr)
    if (turn % 40 === 0) await new Promise((resume) => setTimeout(resume, 2))
  }
  const isMarked = (ptr: number, mark: number): boolean =>
    arena.u32.subarray(ptr >>> 2, (ptr >>> 2) + 4000).every((word) => word === mark)
  for (const ptr of await theirs) {
    arena.sizeOf(ptr)
    assert.ok(isMarked(ptr, 2), `their block at ${ptr}`)
    arena.free(ptr)
  }
  for (const ptr of blocks) {
    assert.ok(isMarked(ptr, 1), `our block at ${ptr}`)
    arena.free(ptr)
  }
  assert.equal(arena.verify(), [])
  assert.is(arena.blockCount, 0)
})

/** What a thread does when it dies, by the event of the observer in which it does. */
const CRASHES: Record<string, string> = {
  using: 'arena.free(data.block)',
  allocated: 'arena.allocate(100)',
  freed: 'arena.free(data.block)',
  resized: 'arena.reallocate(data.block, 90)',
  moved: 'arena.reallocate(data.block, 900)',
  reset: 'arena.reset()',
}

for (const [event, call] of Object.entries(CRASHES)) {
  threads(`a thread that dies in ${event} is a named error in the others`, async () => {
    const { arena, block, field } = inhabited(150)
    const program = await ThreadProgram.bundled(`
      import { Arena, observe } from './src/arena.ts'
      const arena = Arena.from(data.buffer)
      const quiet = Object.fromEntries(
        ['using', 'allocated', 'resized', 'moved', 'freed', 'reset'].map((event) => [event, () => undefined]),
      )
      observe(arena, { ...quiet, ${event}: () => process.exit(3) })
      ${call}
    `)
    const worker = program.start({ buffer: arena.buffer, block })
    assert.equal(await once(worker, 'exit'), [3])
    const start = performance.now()
    const { code, message } = errorOf(() => arena.allocate(8))
    const waited = performance.now() - start
    assert.is(code, 'LOCK_TIMEOUT')
    assert.match(message, /holder \d+\), which may have died.*lockTimeout \(150 ms\)/)
    assert.ok(waited > 140 && waited < 1500, `${waited} ms`)
    await expectReadsOnly(arena, field, event !== 'reset')
  })
}

threads('a thread that is terminated while it holds the lock is a named error', async () => {
  const { arena, block, field } = inhabited(100)
  const program = await ThreadProgram.bundled(`
    import { Arena } from './src/arena.ts'
    const arena = Arena.from(data.buffer)
    arena.walk(() => {
      send('inside')
      for (;;) continue
    })
  `)
  const worker = program.start({ buffer: arena.buffer })
  await once(worker, 'message')
  await worker.terminate()
  assert.is(
    codeOf(() => arena.free(block)),
    'LOCK_TIMEOUT',
  )
  await expectReadsOnly(arena, field, true)
})

threads('an arena works again once a slow holder has left the lock', async () => {
  const { arena, block } = inhabited(50)
  const signal = new Int32Array(new SharedArrayBuffer(4))
  const program = await ThreadProgram.bundled(`
    import { Arena } from './src/arena.ts'
    const arena = Arena.from(data.buffer)
    let isFirst = true
    arena.walk(() => {
      if (isFirst) send('inside')
      if (isFirst) Atomics.wait(data.signal, 0, 0)
      isFirst = false
    })
    send('left')
  `)
  const worker = program.start({ buffer: arena.buffer, signal })
  await once(worker, 'message')
  assert.is(
    codeOf(() => arena.free(block)),
    'LOCK_TIMEOUT',
  )
  assert.is(
    codeOf(() => arena.free(block)),
    'LOCK_TIMEOUT',
  )
  assert.equal(arena.verify(), [])
  const left = once(worker, 'message')
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
  await left
  arena.free(block)
  assert.equal(arena.verify(), [])
  await worker.terminate()
})

threads('threads that wait are woken, one after the other', async () => {
  const { arena } = inhabited(5000)
  const turns = 300
  const program = await ThreadProgram.bundled(`
    import { Arena } from './src/arena.ts'
    const arena = Arena.from(data.buffer)
    // Holding the lock for longer than threads spin makes each of them sleep.
    const pause = new Int32Array(new SharedArrayBuffer(4))
    for (let turn = 0; turn < ${turns}; turn++) {
      arena.lock.enter()
      Atomics.wait(pause, 0, 0, 0.1)
      arena.lock.leave()
    }
    send('done')
  `)
  const start = performance.now()
  await Promise.all([1, 2, 3].map(() => program.result({ buffer: arena.buffer })))
  const seconds = (performance.now() - start) / 1000
  // Threads that nobody wakes sleep for 50 ms each time: 15 s for each of them.
  assert.ok(seconds < 8, `${seconds} s`)
})

threads('an arena moves to another thread and back with its buffer', async () => {
  const program = await ThreadProgram.bundled(`
    import { Arena } from './src/arena.ts'
    const arena = Arena.from(data.buffer)
    arena.u32[data.block >>> 2] += 1
    arena.allocate(100)
    const { buffer } = arena
    parentPort.postMessage(buffer, [buffer])
    send(arena.buffer.byteLength)
  `)
  const arena = new Arena(4096)
  const block = arena.allocateZeroed(40)
  arena.u32[block >>> 2] = 41
  const buffer = arena.buffer as ArrayBuffer
  const moved = await program.result<ArrayBuffer>({ buffer, block }, [buffer])
  assert.is(
    codeOf(() => arena.allocate(8)),
    'ARENA_DISPOSED',
  )
  arena.dispose()
  const back = Arena.from(moved)
  assert.is(back.u32[block >>> 2], 42)
  assert.is(back.blockCount, 2)
  assert.equal(back.verify(), [])
})

threads.run()

/** A shared arena with a block, and a `Ref` to it in another block. */
function inhabited(lockTimeout: number): { arena: Arena; block: number; field: number } {
  const arena = new Arena(8192, { shared: true, lockTimeout })
  const block = arena.allocate(100)
  const field = arena.allocateZeroed(8)
  writeReference(arena, field, block as Ptr)
  return { arena, block, field }
}

/** Expects an abandoned arena: changes fail at once, in every thread, and reads are served. */
async function expectReadsOnly(arena: Arena, field: number, hasBlocks: boolean): Promise<void> {
  const other = new Arena(arena.buffer, { lockTimeout: 60_000 })
  const start = performance.now()
  for (const one of [arena, other]) {
    for (const change of [
      () => one.allocate(8),
      () => one.tryAllocate(8),
      () => one.free(field),
      () => one.reallocate(field, 100),
      () => one.reset(),
      () => writeReference(one, field, field as Ptr),
      () => (one.root = field),
    ]) {
      assert.is(codeOf(change), 'LOCK_TIMEOUT')
    }
    assert.equal(one.verify(), [])
    assert.ok(one.statistics().capacity > 0)
    one.walk(() => undefined)
    if (hasBlocks) assert.ok(one.sizeOf(field) >= 8)
    readReference(one, field)
    assert.ok(one.usedSize >= 48)
  }
  const program = await ThreadProgram.bundled(`
    import { Arena } from './src/arena.ts'
    try {
      Arena.from(data.buffer).allocate(8)
    } catch (error) {
      send(error.code)
    }
  `)
  assert.is(await program.result({ buffer: arena.buffer }), 'LOCK_TIMEOUT')
  assert.ok(performance.now() - start < 2000)
}
