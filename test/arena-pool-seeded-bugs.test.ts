import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from './support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('arena-pool-seeded-bugs')

const LENDING = 'src/leases/lending.ts'
const LEASE = 'src/leases/lease.ts'
const STOCK = 'src/leases/stock.ts'
const WAITERS = 'src/leases/waiters.ts'

const BUGS: Record<string, Mutation> = {
  'those who wait are served last come, first served': {
    file: WAITERS,
    from: 'const { next } = this.ends\n    return next === this.ends ? undefined : next',
    to: 'const { previous } = this.ends\n    return previous === this.ends ? undefined : previous',
  },
  'an aborted waiter stays in the list': {
    file: WAITERS,
    from: 'reject(error)\n        settle()',
    to: 'reject(error)',
  },
  'a release serves nobody': {
    file: LENDING,
    from: '    this.serve()\n',
    to: '',
  },
  'a lease with holds ends when its owner disposes it': {
    file: LEASE,
    from: 'return this.holds === 0',
    to: 'return this.holds <= 1',
  },
  'a hold that is released twice counts twice': {
    file: 'src/arena-pool.ts',
    from: 'isHeld = false',
    to: 'isHeld = true',
  },
  'the pool keeps more than max arenas': {
    file: LENDING,
    from: 'stock.count + this.leased < settings.max',
    to: 'stock.count < settings.max',
  },
  'the pool lends one arena more than max': {
    file: LENDING,
    from: 'if (this.leased >= max && onExhausted',
    to: 'if (this.leased > max && onExhausted',
  },
  'the blocks of the last lease stay': {
    file: STOCK,
    from: '    heap.reset()\n',
    to: '',
  },
  'the words of the last lease count as never written': {
    file: STOCK,
    from: 'words[PEAK] = 0',
    to: 'words[HIGH_WATER] = heap.first + MIN_SIZE',
  },
  'growth loses the last words that were written': {
    file: LEASE,
    from: 'from.subarray(0, from[HIGH_WATER])',
    to: 'from.subarray(0, from[HIGH_WATER]! >>> 1)',
  },
  'growth is not counted': {
    file: LEASE,
    from: 'this.lender.grew(this.length - length)',
    to: '',
  },
  'a lease that has ended is still usable': {
    file: 'src/arena.ts',
    from: 'memory?.endLease?.() === false',
    to: 'memory?.endLease?.() !== undefined',
  },
}

interface Harness {
  leaseFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    shrinks: boolean,
  ): Promise<string | undefined>
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const { leaseFailure } = (await bundleWith('test/support/lease-trial.ts', [
      mutation,
    ])) as Harness
    const seeds = Array.from({ length: 30 }, (_, index) => index + 1)
    assert.ok((await leaseFailure(seeds, 300, false, false)) !== undefined)
  })
}

bugs.run()
