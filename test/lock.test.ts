import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { PROMISES } from './support/lock-trial.ts'
import { bundleWith, type Mutation } from './support/mutant.ts'
import { codeOf, expectError } from './support/refusal.ts'

/** The lock of shared arenas. Real threads are in `lock-threads.test.ts`. */
const locks = suite('lock')

for (const [promise, check] of Object.entries(PROMISES)) locks(promise, check)

locks('refuses a timeout that is not a positive number of milliseconds, by its name', () => {
  for (const lockTimeout of [0, -1, NaN, Infinity, '5', null, 5n, {}]) {
    for (const shared of [true, false]) {
      expectError(
        () => new Arena(4096, { shared, lockTimeout: lockTimeout as number }),
        'INVALID_OPTION',
        ['lockTimeout', 'a positive number of milliseconds'],
      )
    }
  }
  for (const lockTimeout of [0.5, 1, 1e9, undefined]) {
    const options = lockTimeout === undefined ? {} : { lockTimeout }
    assert.ok(new Arena(4096, { ...options, shared: true }).lock !== null)
  }
})

locks('refuses a timeout for an arena that has no lock', () => {
  const expected = ['lockTimeout: got 50 for an arena that is not shared', 'pass shared: true']
  const memory = new WebAssembly.Memory({ initial: 1 })
  const options = { lockTimeout: 50 }
  for (const call of [
    () => new Arena(4096, options),
    () => new Arena(4096, { ...options, memory }),
    () => Arena.from(new Arena(4096).buffer, options),
    () => Arena.from(new Arena(4096).snapshot(), options),
  ]) {
    expectError(call, 'INVALID_OPTION', expected)
  }
  const shared = new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true })
  new Arena(4096, { ...options, memory: shared })
  Arena.from(new Arena(4096, { shared: true }).buffer, options)
  Arena.from(new Arena(4096).snapshot(), { ...options, shared: true })
})

locks('is taken by checked arenas, which report as before', () => {
  const arena = new Arena(4096, { shared: true, checked: { leaks: 'ignore' }, lockTimeout: 20 })
  const other = Arena.from(arena.buffer)
  const block = arena.allocate(100)
  other.lock!.enter()
  assert.is(
    codeOf(() => arena.free(block)),
    'LOCK_TIMEOUT',
  )
  assert.is(arena.leaks().length, 1)
  other.lock!.leave()
  arena.free(block)
  assert.equal(arena.leaks(), [])
  assert.is(
    codeOf(() => arena.free(block)),
    'DOUBLE_FREE',
  )
})

const MONITORED = 'src/monitored-memory.ts'

const BUGS: Record<string, Mutation> = {
  'the lock is tested and then set': {
    file: 'src/lock.ts',
    from: 'if (Atomics.compareExchange(i32, LOCK, FREE, HELD) !== FREE && !this.await(i32)) return false',
    to: `if (Atomics.load(i32, LOCK) === FREE) Atomics.store(i32, LOCK, HELD)
         else if (!this.await(i32)) return false`,
  },
  'a spinning thread tests the lock and then sets it': {
    file: 'src/lock.ts',
    from: 'Atomics.compareExchange(i32, LOCK, FREE, HELD) === FREE\n',
    to: 'Atomics.store(i32, LOCK, HELD) === HELD\n',
  },
  'leaving wakes nobody': {
    file: 'src/lock.ts',
    from: 'if (state !== HELD) Atomics.notify(',
    to: 'if (state > AWAITED) Atomics.notify(',
  },
  'leaving an abandoned lock wakes nobody': {
    file: 'src/lock.ts',
    from: 'if (state !== HELD) Atomics.notify(',
    to: 'if (state === AWAITED) Atomics.notify(',
  },
  'a thread that has waited forgets that others wait': {
    file: 'src/lock.ts',
    from: 'const state = Atomics.compareExchange(i32, LOCK, FREE, AWAITED)',
    to: 'const state = Atomics.compareExchange(i32, LOCK, FREE, HELD)',
  },
  'a thread sleeps without saying so': {
    file: 'src/lock.ts',
    from: 'if (Atomics.compareExchange(i32, LOCK, HELD, AWAITED) !== HELD) continue',
    to: '',
  },
  'the lock is not re-entrant': {
    file: 'src/lock.ts',
    from: 'if (this.depth > 0) {\n      this.depth++\n      return true\n    }',
    to: '',
  },
  'the first of two calls leaves the lock': {
    file: 'src/lock.ts',
    from: '--this.depth > 0',
    to: '--this.depth < 0',
  },
  'the holder stays known after it has left': {
    file: 'src/lock.ts',
    from: 'i32[LOCK_OWNER] = 0',
    to: '',
  },
  'a thread that gives up does not mark the lock': {
    file: 'src/lock.ts',
    from: 'Atomics.compareExchange(i32, LOCK, AWAITED, ABANDONED) === AWAITED',
    to: 'i32[LOCK] === AWAITED',
  },
  'a thread that gives up marks the lock of the next holder': {
    file: 'src/lock.ts',
    from: 'Atomics.compareExchange(i32, LOCK, AWAITED, ABANDONED) === AWAITED',
    to: 'Atomics.exchange(i32, LOCK, ABANDONED) !== FREE',
  },
  'a thread that gives up wakes nobody': {
    file: 'src/lock.ts',
    from: '        Atomics.notify(i32, LOCK)\n',
    to: '',
  },
  'an abandoned lock is waited for': {
    file: 'src/lock.ts',
    from: 'if (state !== HELD && state !== AWAITED) return false',
    to: 'if (state > ABANDONED || state < 0) return false',
  },
  'an abandoned lock is stolen': {
    file: 'src/lock.ts',
    from: 'if (state !== HELD && state !== AWAITED) return false',
    to: 'if (state === ABANDONED) return true',
  },
  'the timeout includes the time of former holders': {
    file: 'src/lock.ts',
    from: 'hasChanged(i32, slice) ? this.timeout : left - slice',
    to: '(hasChanged(i32, slice), left - slice)',
  },
  'the timeout includes the time of former holders that woke others': {
    file: 'src/lock.ts',
    from: '        left = this.timeout\n        if',
    to: '        if',
  },
  'a thread sleeps until its timeout': {
    file: 'src/lock.ts',
    from: 'Math.min(left, SLICE)',
    to: 'left',
  },
  'a thread that must not sleep does not spin': {
    file: 'src/lock.ts',
    from: 'Math.abs(Date.now() - start) < ms',
    to: 'ms < 0',
  },
  'the views of grown memory are not replaced': {
    file: 'src/lock.ts',
    from: 'if (i32[HEAP_SIZE]! >= i32.length) this.refresh()',
    to: '',
  },
  'views that cannot be replaced keep the lock': {
    file: 'src/lock.ts',
    from: '      this.leave()\n      throw error',
    to: '      throw error',
  },
  'dispose keeps the lock': {
    file: 'src/arena.ts',
    from: 'this.lock?.end()',
    to: '',
  },
  'a failed allocation keeps the lock': {
    file: MONITORED,
    from: '      }\n      return ptr\n    } finally {',
    to: '      }\n      return ptr\n    } catch (error) {\n      if (lock) throw error\n    }\n    {',
  },
  'a failed free keeps the lock': {
    file: MONITORED,
    from: 'scope?.freed(ptr)\n    } finally {',
    to: 'scope?.freed(ptr)\n    } catch (error) {\n      if (lock) throw error\n    }\n    {',
  },
  'free does not take the lock': {
    file: MONITORED,
    from: '    lock?.enter()\n    try {\n      this.refreshIfStale()\n      observer?.using(ptr)\n      this.freeBlock(ptr)',
    to: '    try {\n      observer?.using(ptr)\n      this.freeBlock(ptr)',
  },
  'the observer is asked outside of the lock': {
    file: MONITORED,
    from: '    lock?.enter()\n    try {\n      this.refreshIfStale()\n      observer?.using(ptr)\n      const moved',
    to: '    observer?.using(ptr)\n    lock?.enter()\n    try {\n      const moved',
  },
  'a struct and what it owns are freed one by one': {
    file: 'src/ownership/deallocator.ts',
    from: 'const { lock } = arena',
    to: 'const lock = arena.lock && null',
  },
  'references are read without the lock': {
    file: 'src/references/references.ts',
    from: 'const hasEntered = lock.enterToRead()',
    to: 'const hasEntered = false',
  },
  'references are set without the lock': {
    file: 'src/references/references.ts',
    from: 'if (lock === null) setReference(arena, ptr, target)',
    to: 'if (lock !== null) setReference(arena, ptr, target)',
  },
  'the root is set without the lock': {
    file: 'src/arena.ts',
    from: 'locked(this.lock, () => {\n      opened(this.current)\n      setRoot',
    to: 'locked(null, () => {\n      opened(this.current)\n      setRoot',
  },
}

async function failure(mutations: readonly Mutation[]): Promise<string | undefined> {
  const module = (await bundleWith('test/support/lock-trial.ts', mutations)) as {
    PROMISES: typeof PROMISES
  }
  for (const [promise, check] of Object.entries(module.PROMISES)) {
    try {
      check()
    } catch {
      return promise
    }
  }
  return undefined
}

locks('keeps every promise with the unchanged source in a bundle', async () => {
  assert.is(await failure([]), undefined)
})

for (const [bug, mutation] of Object.entries(BUGS)) {
  locks(`detects the seeded bug: ${bug}`, async () => {
    assert.ok(await failure([mutation]), 'survived every promise')
  })
}

locks.run()
