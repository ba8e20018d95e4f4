import { once } from 'node:events'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { WebAssemblyMemory } from '../src/arena-options.ts'
import { Arena } from '../src/arena.ts'
import { isSameHeap } from '../src/memory.ts'
import { pointerOf } from '../src/pointer.ts'
import { Item } from './golden/drift/pointers.gen.ts'
import { Knight, Weapon } from './golden/readable/own.gen.ts'
import { codeOf, stateOf } from './support/refusal.ts'

/** Two arenas on one buffer are one heap: each takes the accessors of the other as its own. */
const same = suite('two arenas on one heap')

function pair(): [Arena, Arena] {
  const arena = new Arena(1 << 14)
  return [arena, Arena.from(arena.buffer)]
}

same('each frees the structs of the other', () => {
  const [one, other] = pair()
  one.free(Item.create(other))
  assert.is(one.blockCount, 0)
  assert.is(
    codeOf(() => one.free(Item.create(new Arena(4096)))),
    'INVALID_POINTER',
  )
})

same('owners are freed with what they own', () => {
  const [one, other] = pair()
  const knight = Knight.create(other, { weapon: { name: 'a name for a block of its own' } })
  assert.ok(one.blockCount > 1)
  one.free(knight)
  assert.is(one.blockCount, 0)
})

same('an accessor of either is a target of pointers and owners', () => {
  const [one, other] = pair()
  const weapon = Weapon.create(other)
  assert.is(pointerOf(one, weapon), weapon.ptr)
  const knight = Knight.create(one, { weapon })
  assert.is(knight.weapon, weapon.ptr)
  assert.is(
    codeOf(() => (knight.weapon = Weapon.create(new Arena(4096)))),
    'INVALID_POINTER',
  )
})

same('copying a struct onto itself changes nothing', () => {
  const [one, other] = pair()
  const knight = Knight.create(one, { weapon: { name: 'a name for a block of its own' } })
  const blocks = one.blockCount
  const { weapon } = knight
  knight.weapon = Knight.at(other, knight.ptr).weapon
  assert.is(knight.weapon, weapon)
  assert.is(one.blockCount, blocks)
})

same('a checked arena takes accessors of an unchecked one on its heap as its own', () => {
  const arena = new Arena(1 << 14, { checked: { leaks: 'ignore' } })
  const other = Arena.from(arena.buffer)
  const [from, to] = [Item.create(arena), Item.create(arena)]
  from.next = Item.at(other, to.ptr)
  assert.is(from.next, to.ptr)
  arena.free(Item.at(other, to.ptr))
  assert.is(
    codeOf(() => from.next),
    'STALE_REFERENCE',
  )
})

/** Arenas on one heap, by how they came to be. */
const SAME: Record<string, () => [Arena, Arena]> = {
  'on one buffer': pair,
  'on one memory after the other has grown it': () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 9 })
    const one = new Arena(1000, { memory })
    const other = new Arena(memory.buffer, { memory })
    other.allocate(100_000)
    return [one, other]
  },
  'on one memory after other code has grown it': () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 9 })
    const one = new Arena(1000, { memory })
    const other = new Arena(memory.buffer, { memory })
    memory.grow(1)
    return [one, other]
  },
  'on one shared memory after the other has grown it': () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 9, shared: true })
    const one = new Arena(1000, { memory })
    const other = new Arena(memory.buffer, { memory })
    other.allocate(100_000)
    return [one, other]
  },
  'on a shared memory and on its buffer from before it grew': () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 9, shared: true })
    const one = new Arena(1000, { memory })
    const other = Arena.from(memory.buffer)
    memory.grow(1)
    one.refresh()
    return [one, other]
  },
  'on two objects for one SharedArrayBuffer': () => {
    const one = new Arena(1 << 14, { shared: true })
    return [one, Arena.from(receiptOf(one.buffer))]
  },
  'on two objects from another realm': () => {
    const one = new Arena(1 << 14, { shared: true })
    const received = runInNewContext('structuredClone(buffer)', {
      buffer: one.buffer,
      structuredClone,
    })
    return [one, Arena.from(received)]
  },
  'of which one is from a vm context': () => {
    const memory = runInNewContext('new WebAssembly.Memory({ initial: 1 })') as WebAssemblyMemory
    const one = new Arena(1000, { memory })
    const other = new Arena(memory.buffer, { memory })
    one.allocate(100_000)
    return [one, other]
  },
}

/** Arenas on different heaps, most of them with equal bytes. */
const DIFFERENT: Record<string, () => [Arena, Arena]> = {
  'in two buffers': () => [new Arena(1 << 14), new Arena(1 << 14)],
  'in a buffer and its copy': () => {
    const one = new Arena(1 << 14)
    return [one, Arena.from(one.buffer.slice(0))]
  },
  'in two shared buffers': () => [
    new Arena(1 << 14, { shared: true }),
    new Arena(1 << 14, { shared: true }),
  ],
  'in a shared buffer and its copy': () => {
    const one = new Arena(1 << 14, { shared: true })
    return [one, Arena.from(one.buffer.slice(0))]
  },
  'in a shared buffer that was compared before, and its copy': () => {
    const one = new Arena(1 << 14, { shared: true })
    isSameHeap(one, Arena.from(receiptOf(one.buffer)))
    return [one, Arena.from(one.buffer.slice(0))]
  },
  'in a buffer and its shared copy': () => {
    const one = new Arena(1 << 14)
    const copy = new SharedArrayBuffer(one.buffer.byteLength)
    new Uint8Array(copy).set(one.u8)
    return [one, Arena.from(copy)]
  },
  'in two memories': () => {
    const memories = [1, 2].map(() => new WebAssembly.Memory({ initial: 1 }))
    const [one, other] = memories.map((memory) => new Arena(1000, { memory }))
    memories[0]!.grow(1)
    return [one!, other!]
  },
  'in two shared memories': () => {
    const arenas = [1, 2].map(() => {
      const memory = new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true })
      return new Arena(1000, { memory })
    })
    return [arenas[0]!, arenas[1]!]
  },
}

for (const [name, make] of Object.entries(SAME)) {
  same(`arenas ${name} are on one heap`, () => {
    const [one, other] = make()
    for (let turn = 0; turn < 3; turn++) {
      assert.ok(isSameHeap(one, other))
      assert.ok(isSameHeap(other, one))
    }
    if (one.buffer.byteLength === other.buffer.byteLength) {
      const weapon = Weapon.create(other)
      const knight = Knight.create(one, { weapon })
      assert.is(knight.weapon, weapon.ptr)
      other.free(knight)
    }
    assert.equal(one.verify(), [])
  })
}

for (const [name, make] of Object.entries(DIFFERENT)) {
  same(`arenas ${name} are on two heaps`, () => {
    const [one, other] = make()
    for (let turn = 0; turn < 3; turn++) {
      assert.not(isSameHeap(one, other))
      assert.not(isSameHeap(other, one))
    }
    const before = [stateOf(one), stateOf(other)]
    const item = Item.create(other)
    assert.is(
      codeOf(() => one.free(item)),
      'INVALID_POINTER',
    )
    other.free(item)
    assert.is(stateOf(one), before[0])
  })
}

same('threads that compare at the same time do not disturb each other', async () => {
  const arena = new Arena(1 << 14, { shared: true })
  const copy = Arena.from(arena.buffer.slice(0))
  const received = Arena.from(receiptOf(arena.buffer))
  const ready = new Int32Array(new SharedArrayBuffer(8))
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { parentPort, workerData } from 'node:worker_threads'
        import { Arena } from './src/index.ts'
        import { isSameHeap } from './src/memory.ts'

        const { buffers, ready } = workerData
        const [one, other, copy] = buffers.map((buffer) => Arena.from(buffer))
        let wrong = 0
        Atomics.store(ready, 0, 1)
        while (Atomics.load(ready, 1) === 0) {
          if (!isSameHeap(one, other)) wrong++
          if (isSameHeap(one, copy) || isSameHeap(copy, other)) wrong++
        }
        parentPort.postMessage(wrong)
      `,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  })
  const buffers = [arena.buffer, receiptOf(arena.buffer), copy.buffer]
  const worker = new Worker(outputFiles[0]!.text, { eval: true, workerData: { buffers, ready } })
  const answer = once(worker, 'message')
  while (Atomics.load(ready, 0) === 0) await new Promise((resolve) => setTimeout(resolve, 1))
  let wrong = 0
  for (let turn = 0; turn < 200_000; turn++) {
    if (!isSameHeap(arena, received)) wrong++
    if (isSameHeap(received, copy)) wrong++
  }
  Atomics.store(ready, 1, 1)
  assert.equal([wrong, ...(await answer)], [0, 0])
  await worker.terminate()
})

same('an accessor of an arena whose buffer was detached is refused by that name', () => {
  const memory = new WebAssembly.Memory({ initial: 1 })
  new Arena(1000, { memory })
  const detached = Arena.from(memory.buffer)
  const item = Item.create(detached)
  memory.grow(1)
  assert.is(
    codeOf(() => new Arena(4096).free(item)),
    'ARENA_DISPOSED',
  )
})

same.run()

/** Returns another object for the same bytes, as each receipt of a message does. */
function receiptOf(buffer: ArrayBufferLike): ArrayBufferLike {
  const received = structuredClone(buffer)
  assert.is.not(received, buffer)
  return received
}
