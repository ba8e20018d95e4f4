import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('collections/slot-map-seeded-bugs')

const MAP = 'src/collections/slot-map.ts'
const SLOTS = 'src/collections/slot-map-slots.ts'
const CHUNKS = 'src/collections/slot-map-chunks.ts'
const BLOCKS = 'src/collections/slot-map-blocks.ts'
const FORM = 'src/collections/handle-form.ts'

const BUGS: Record<string, Mutation> = {
  'a slot is used again with the generation of its last struct': {
    file: SLOTS,
    from: '(wasReturned ? 1 : 0)',
    to: '0',
  },
  'the generations of a slot start again instead of ending': {
    file: SLOTS,
    from: 'if (generation <= form.lastGeneration) {',
    to: 'if (generation <= form.lastGeneration + 1) {',
  },
  'a chunk that is made again starts with the first generation': {
    file: CHUNKS,
    from: 'u32[directory + number] = generation * 2 + 1',
    to: 'u32[directory + number] = 1',
  },
  'a chunk that is made again starts with a generation of its former slots': {
    file: CHUNKS,
    from: 'generation = Math.max(generation, this.nextGeneration(at, slot))',
    to: 'generation = this.nextGeneration(at, slot)',
  },
  'an assignment starts with the first generations': {
    file: CHUNKS,
    from: 'u32[(made >>> 2) + FORMER] = former',
    to: '',
  },
  'a clear leaves the handles valid': {
    file: MAP,
    from: 'this.drop(at, true)\n    })',
    to: 'this.drop(at, false)\n    })',
  },
  'an add that finds no slot keeps what it made': {
    file: 'src/collections/apart.ts',
    from: 'created.push(made)',
    to: '',
  },
  'a chunk for which the directory has no room stays': {
    file: CHUNKS,
    from: 'if (at !== 0) freeOwned(arena, at)',
    to: '',
  },
  'a reference to a removed struct stays': {
    file: MAP,
    from: 'forgetSlot(arena, ptr)\n    this.drop(ptr, true)',
    to: 'this.drop(ptr, true)',
  },
  'a copy keeps the salt of the original': {
    file: BLOCKS,
    from: 'u32[(at >>> 2) + KEY] = at ^ salt',
    to: 'u32[(at >>> 2) + KEY] = at',
  },
  'the last element of a chunk is not freed with it': {
    file: 'src/collections/chunk.ts',
    from: 'let slot = 0; slot < this.slots; slot++) {\n      if (this.isLive(memory, ptr, slot)) type.collect',
    to: 'let slot = 1; slot < 2; slot++) {\n      if (this.isLive(memory, ptr, slot)) type.collect',
  },
  'the free slots of a trimmed chunk stay on the stack': {
    file: CHUNKS,
    from: 'if (vacant.length > 0 && arena.u32[this.ptr >>> 2] !== 0) this.orderFree()',
    to: '',
  },
  'a wide slot forgets the next free one': {
    file: FORM,
    from: 'u32[at + slots] = next',
    to: 'u32[at + slots] = 0',
  },
}

interface Harness {
  slotMapFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause?: number,
    shrinks?: boolean,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const harness = (await bundleWith('test/support/slot-map-trial.ts', [mutation])) as Harness
    assert.ok(harness.slotMapFailure([1, 2, 3, 4], 1_000, false, 20, false) !== undefined)
  })
}

bugs.run()
