import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('collections/pool-seeded-bugs')

const POOL = 'src/collections/pool.ts'
const CHUNKS = 'src/collections/pool-chunks.ts'
const BLOCKS = 'src/collections/pool-blocks.ts'

const BUGS: Record<string, Mutation> = {
  'the hint of a chunk is beyond a word with a free slot': {
    file: CHUNKS,
    from: 'i32[chunk + HINT] = index',
    to: 'i32[chunk + HINT] = index + 1',
  },
  'a full chunk that gets a free slot is not found again': {
    file: CHUNKS,
    from: 'if (u32[(at >>> 2) + HAS_ROOM] === 0) enterRoom(u32, head, at)',
    to: '',
  },
  'a chunk that is given back stays in the order of iteration': {
    file: CHUNKS,
    from: 'if (next === 0) u32[head + LAST] = previous',
    to: 'if (next === 0) return freeOwned(arena, at)',
  },
  'the number of structs is not lowered': {
    file: CHUNKS,
    from: 'u32[head + LENGTH]! -= 1',
    to: 'u32[head + LENGTH]! -= 0',
  },
  'a reference to a freed slot stays': {
    file: POOL,
    from: 'forgetSlot(arena, ptr)\n    this.drop(ptr)\n  }\n\n  /**\n   * Returns an accessor',
    to: 'this.drop(ptr)\n  }\n\n  /**\n   * Returns an accessor',
  },
  'the address of the current word is that of the next slot': {
    file: CHUNKS,
    from: 'i32[head + BASE] = at + start + index * 32 * stride',
    to: 'i32[head + BASE] = at + start + index * 32 * stride + stride',
  },
  'a run goes one slot too far': {
    file: 'src/collections/pool-iterator.ts',
    from: 'const end = after === 0 ? 32 : 31 -',
    to: 'const end = after === 0 ? 32 : 32 -',
  },
  'a copy keeps the salt of the original': {
    file: BLOCKS,
    from: 'u32[chunk + KEY] = at ^ salt',
    to: 'u32[chunk + KEY] = at',
  },
  'the first element of a chunk is not freed with it': {
    file: 'src/collections/chunk.ts',
    from: 'let slot = 0; slot < this.slots; slot++) {\n      if (this.isLive(memory, ptr, slot)) type.collect',
    to: 'let slot = 1; slot < this.slots; slot++) {\n      if (this.isLive(memory, ptr, slot)) type.collect',
  },
  'a create that finds no slot keeps what it made': {
    file: 'src/collections/apart.ts',
    from: 'created.push(made)',
    to: '',
  },
}

/** Most bugs are found by the first of these. */
const SEEDS = Array.from({ length: 16 }, (_, index) => index + 1)

interface Harness {
  poolFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause?: number,
    shrinks?: boolean,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const { poolFailure } = (await bundleWith('test/support/pool-trial.ts', [mutation])) as Harness
    assert.ok(poolFailure(SEEDS, 1_000, false, 20, false) !== undefined)
  })
}

bugs.run()
