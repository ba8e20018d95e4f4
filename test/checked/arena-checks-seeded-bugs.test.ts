import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/**
 * Proves that the random programs detect bugs: each of these is put into the source of the checks.
 */
const bugs = suite('checked/arena-checks-seeded-bugs')

const PROGRAMS = 30
const STEPS = 500

const BUGS: Record<string, Mutation> = {
  'a freed block is not recorded': {
    file: 'src/checked/account.ts',
    from: "this.liveAt(ptr)?.finish('freed', ",
    to: 'void (',
  },
  'a moved block is not recorded': {
    file: 'src/checked/account.ts',
    from: "former.finish('moved', place)",
    to: '',
  },
  'a reset is not recorded': {
    file: 'src/checked/account.ts',
    from: 'this.shadow.reset(',
    to: 'void (',
  },
  'the last granule of a block is not recorded as its own': {
    file: 'src/checked/shadow.ts',
    from: 'const end = (allocation.end + 7) >>> GRANULE',
    to: 'const end = allocation.end >>> GRANULE',
  },
  'a slot is reused while granules refer to it': {
    file: 'src/checked/shadow.ts',
    from: '--covered.granules > 0',
    to: '--covered.granules > 1',
  },
  'a block that grew in place does not own its new bytes': {
    file: 'src/checked/shadow.ts',
    from: 'if (allocation.end > former) {',
    to: 'if (allocation.end < 0) {',
  },
  'an accessor keeps its former block when its pointer is set': {
    file: 'src/checked/prototype.ts',
    from: '      handle.allocation = allocation\n',
    to: '',
  },
  'nested accessors do not follow their accessor': {
    file: 'src/checked/prototype.ts',
    from: 'handle.leader?.allocation ?? checks.allocationAt',
    to: 'handle.leader?.leader?.allocation ?? (handle.leader ? handle.allocation : undefined) ?? checks.allocationAt',
  },
  'setters do not check': {
    file: 'src/checked/prototype.ts',
    from: "if (handle.isStale) throw handle.stale(name, 'written')",
    to: '',
  },
  'a pointer is checked against the present block only': {
    file: 'src/checked/arena-checks.ts',
    from: 'if (target?.address === address && ',
    to: 'if (target?.address === -1 && ',
  },
  'a pointer that was written as bytes is checked against its former target': {
    file: 'src/checked/arena-checks.ts',
    from: 'if (target?.address === address && ',
    to: 'if (target !== undefined && ',
  },
  'a stale accessor is accepted as a pointer': {
    file: 'src/checked/prototype.ts',
    from: "if (handle.isStale && allocation !== NULL_TARGET) throw handle.stale('', 'used')",
    to: '',
  },
  'a pointer to a block that is too small is accepted': {
    file: 'src/checked/arena-checks.ts',
    from: 'address + bytes > allocation.end',
    to: 'address > allocation.end',
  },
  'a pointer that bytes can have set to a new block is reported': {
    file: 'src/checked/arena-checks.ts',
    from: 'const isWritable = isKnown(around, handle.allocation) && isKnown(present)',
    to: 'const isWritable = false',
  },
  'a block loses its type': {
    file: 'src/checked/account.ts',
    from: 'new Allocation(ptr, size, type, line)',
    to: 'new Allocation(ptr, size, null, line)',
  },
}

interface Harness {
  readonly CheckedTrial: new (seed: number) => { run(steps: number): void }
}

async function failure(mutations: readonly Mutation[]): Promise<string | undefined> {
  const { CheckedTrial } = (await bundleWith('test/support/checked-trial.ts', mutations)) as Harness
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    try {
      new CheckedTrial(seed).run(STEPS)
    } catch (error) {
      return String(error)
    }
  }
  return undefined
}

bugs('passes with the unchanged source', async () => {
  assert.is(await failure([]), undefined)
})

for (const [bug, mutation] of Object.entries(BUGS)) {
  bugs(`detects the seeded bug: ${bug}`, async () => {
    assert.ok(await failure([mutation]), `survived ${PROGRAMS} programs`)
  })
}

bugs.run()
