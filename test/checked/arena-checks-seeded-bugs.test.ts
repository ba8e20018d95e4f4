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
  'a freed block is not noted as gone': {
    file: 'src/checked/account.ts',
    from: "allocation?.finish('freed', ",
    to: 'void (',
  },
  'a block that has moved is not noted as gone': {
    file: 'src/checked/account.ts',
    from: "former.finish('moved', place)",
    to: '',
  },
  'a reset is not noted': {
    file: 'src/checked/account.ts',
    from: 'this.shadow?.reset(',
    to: 'void (',
  },
  'the last granule of a block is not its own': {
    file: 'src/checked/shadow.ts',
    from: 'const end = (allocation.end + 7) >>> GRANULE',
    to: 'const end = allocation.end >>> GRANULE',
  },
  'a slot is given to another while granules name it': {
    file: 'src/checked/shadow.ts',
    from: '--covered.granules > 0',
    to: '--covered.granules > 1',
  },
  'a block that grew in place does not own what it grew by': {
    file: 'src/checked/shadow.ts',
    from: 'if (allocation.end > former) {',
    to: 'if (allocation.end < 0) {',
  },
  'an accessor that is aimed again keeps its former block': {
    file: 'src/checked/prototype.ts',
    from: '      grip.allocation = allocation\n',
    to: '',
  },
  'accessors inside are not aimed along': {
    file: 'src/checked/prototype.ts',
    from: 'grip.leader?.allocation ?? checks.aimedAt',
    to: 'grip.leader?.leader?.allocation ?? (grip.leader ? grip.allocation : undefined) ?? checks.aimedAt',
  },
  'setters do not check': {
    file: 'src/checked/prototype.ts',
    from: "if (grip.address >= grip.allocation.end) throw grip.stale(name, 'written')",
    to: '',
  },
  'a pointer is judged by what is there now': {
    file: 'src/checked/arena-checks.ts',
    from: 'if (aim?.address === address) {',
    to: 'if (aim?.address === -1) {',
  },
  'a pointer that was set by bytes is judged by what it was set to before': {
    file: 'src/checked/arena-checks.ts',
    from: 'if (aim?.address === address) {',
    to: 'if (aim !== undefined) {',
  },
  'a stale accessor is taken as a pointer': {
    file: 'src/checked/prototype.ts',
    from: "if (address >= allocation.end && allocation !== NOWHERE) throw grip.stale('ptr', 'read')",
    to: '',
  },
  'a pointer to where too little room is left': {
    file: 'src/checked/arena-checks.ts',
    from: 'address + bytes > allocation.end',
    to: 'address > allocation.end',
  },
  'a block is not of the type that it was made for': {
    file: 'src/checked/account.ts',
    from: 'this.type = type ?? null',
    to: 'this.type = null',
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
