import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('scopes/scopes-seeded-bugs')

const SCOPE = 'src/scopes/open-scope.ts'
const MONITOR = 'src/monitored-memory.ts'

const BUGS: Record<string, Mutation> = {
  'blocks that a field owns are freed': {
    file: SCOPE,
    from: '        if (isOwned(arena, ptr)) continue\n',
    to: '',
  },
  'blocks that were freed by hand stay in the list': {
    file: MONITOR,
    from: '      scope?.freed(ptr)\n',
    to: '',
  },
  'blocks that have moved are forgotten': {
    file: MONITOR,
    from: '      scope?.moved(ptr, moved)\n',
    to: '',
  },
  'what structs own is not freed': {
    file: SCOPE,
    from: 'if (deallocator === undefined) arena.free(ptr)\n        else deallocator.free()',
    to: 'arena.free(ptr)',
  },
  'blocks that outlive their scope belong to none': {
    file: SCOPE,
    from: '        outer.allocated(ptr, type)\n',
    to: '',
  },
  'blocks that are kept belong to none': {
    file: SCOPE,
    from: '    this.outer!.allocated(ptr, type)\n',
    to: '',
  },
  'blocks that are kept stay in the list': {
    file: SCOPE,
    from: '    this.freed(ptr)\n    this.outer!.allocated(ptr, type)\n',
    to: '',
  },
  'the blocks of other scopes can be kept': {
    file: SCOPE,
    from: 'owner !== this && !owner.isIn(this)',
    to: 'owner === undefined',
  },
  'deferred functions are called in the order in which they were added': {
    file: SCOPE,
    from: 'const items = [...item.items].reverse()',
    to: 'const items = [...item.items]',
  },
  'an error ends the calls of deferred functions': {
    file: SCOPE,
    from: 'error = joined(failure, error)',
    to: 'throw failure',
  },
  'the scopes in a scope stay open': {
    file: SCOPE,
    from: 'for (const inside of items) next.push(inside)',
    to: 'for (const inside of items) if (!(inside instanceof OpenScope)) next.push(inside)',
  },
  'a scope that has ended is still usable': {
    file: SCOPE,
    from: "      arena['detach'](ENDED)\n",
    to: '',
  },
  'growth replaces the views of one scope only': {
    file: MONITOR,
    from: '    this.monitor?.scope?.follow(buffer)\n',
    to: '',
  },
  'the reset of an arena leaves the lists of its scopes': {
    file: MONITOR,
    from: '      scope?.wasReset()\n',
    to: '',
  },
  'the disposal of an arena leaves its scopes open': {
    file: 'src/arena.ts',
    from: '      monitor?.scope?.endAll()\n',
    to: '',
  },
  'accessors that were kept are those of the scope': {
    file: 'src/scopes/scope-members.ts',
    from: 'const { arena } = scope.outer!',
    to: 'const { arena } = scope',
  },
}

interface Harness {
  scopeFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause: number,
    shrinks: boolean,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const { scopeFailure } = (await bundleWith('test/support/scope-trial.ts', [
      mutation,
    ])) as Harness
    const seeds = Array.from({ length: 16 }, (_, index) => index + 1)
    assert.ok(scopeFailure(seeds, 400, false, 10, false) !== undefined)
  })
}

bugs.run()
