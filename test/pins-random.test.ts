import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from './support/mutant.ts'
import { pinFailure } from './support/pin-trial.ts'
import { replaying, seeds } from './support/random.ts'

/** Random programs of pins, and proof that they detect bugs. */
const random = suite('pins-random')

const PINS = 'src/pins.ts'
const TABLE = 'src/collections/table-growth.ts'

const BUGS: Record<string, Mutation> = {
  'a pin that is released twice counts twice': {
    file: PINS,
    from: 'isHeld = false',
    to: 'isHeld = true',
  },
  'the word is not counted down': {
    file: PINS,
    from: 'Atomics.sub(i32, PINS, 1)',
    to: 'Atomics.load(i32, PINS)',
  },
  'the first release of a block unpins it': {
    file: PINS,
    from: '--block.count === 0',
    to: '--block.count >= 0',
  },
  'a release leaves its blocks': {
    file: PINS,
    from: '--block.count === 0',
    to: '--block.count < 0',
  },
  'only the arena that made a pin knows it': {
    file: PINS,
    from: 'return isArrayBuffer(buffer) ? ofBuffer(buffer) : adoptions.pins',
    to: 'return adoptions.pins',
  },
  'a copy of the buffer counts as pinned': {
    file: PINS,
    from: 'isArrayBuffer(buffer) ? pinsIn(buffer) : i32[PINS]!',
    to: 'i32[PINS]!',
  },
  'a pinned arena can be reset': {
    file: 'src/arena.ts',
    from: 'requireNoPins(this)\n      this.heap.reset()',
    to: 'this.heap.reset()',
  },
  'a pinned arena in shared memory can be reset': {
    file: 'src/monitored-memory.ts',
    from: 'requireNoPins(this)\n      this.heap.reset()',
    to: 'this.heap.reset()',
  },
  'a pinned arena can be restored': {
    file: 'src/arena.ts',
    from: 'requireNoPins(this)\n      this.monitor?.scope?.requireNone',
    to: 'this.monitor?.scope?.requireNone',
  },
  'a pinned arena can be disposed': {
    file: 'src/arena.ts',
    from: 'if (!force && memory',
    to: 'if (force && memory',
  },
  'a refused trim of a table changes its capacity': {
    file: TABLE,
    from: 'requireFreeColumns(arena, ptr, layout)\n  const head = ptr >>> 2\n  arena.u32',
    to: 'const head = ptr >>> 2\n  arena.u32',
  },
  'a pinned block can move': {
    file: 'src/owned-block.ts',
    from: '    requireNotPinned(arena, ptr)\n',
    to: '',
  },
  'a pinned table can be freed': {
    file: 'src/ownership/deallocator.ts',
    from: '      requireNotPinned(arena, blocks[index]!)\n',
    to: '',
  },
  'a pinned dictionary can be cleared': {
    file: 'src/collections/dictionary-growth.ts',
    from: '  requireFreeTexts(arena, head)\n  const { u32 } = arena\n  const index',
    to: '  const { u32 } = arena\n  const index',
  },
}

random('refuses what the model refuses, and changes nothing then', () => {
  assert.is(pinFailure(seeds(60), 50), '')
})

if (!replaying) {
  random('fails for each of these bugs', async () => {
    const survived: string[] = []
    for (const [name, bug] of Object.entries(BUGS)) {
      const { pinFailure: failure } = (await bundleWith('test/support/pin-trial.ts', [
        bug,
      ])) as typeof import('./support/pin-trial.ts')
      if (failure(seeds(40), 50) === '') survived.push(name)
    }
    assert.equal(survived, [])
  })
}

random.run()
