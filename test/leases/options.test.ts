import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaPool } from '../../src/arena-pool.ts'
import type { ArenaPoolOptions } from '../../src/leases/options.ts'
import { expectError, wrongRows } from '../support/refusal.ts'

/** Wrong options and arguments of pools, each by name. */
const options = suite('leases/options')

const make = (wrong: Record<string, unknown>): ArenaPool =>
  new ArenaPool({ bytes: 65536, max: 2, ...wrong } as ArenaPoolOptions)

options('refuses wrong options by code', () => {
  const rows = Object.entries({
    max: [0, -1, 1.5, NaN, Infinity, '4', null, undefined, 4n],
    onExhausted: ['block', null, true, 1],
    maxWaiting: [-1, 1.5, NaN, '3', null],
    maxBytes: [65535, 0, -1, NaN, Infinity, '1M', 2 ** 33],
    trimAbove: [-1, 0.5, NaN, '1', null],
    wipe: [0, 'yes', null],
    trackLeaks: [1, 'all', null],
    leaks: ['error', null, true, {}],
    context: [null, {}, 5, { run: () => 1 }],
    checked: ['yes', null, { leak: 'ignore' }, { leaks: 'never' }],
    shared: [true, false],
    memory: [undefined, {}],
    lockTimeout: [100],
    size: [65536],
  }).flatMap(([name, values]) =>
    values.map(
      (value) =>
        [
          `new ArenaPool ${name} ${String(value)}`,
          () => make({ [name]: value }),
          'INVALID_OPTION',
        ] as const,
    ),
  )
  assert.equal(wrongRows(rows), [])
  const others = [undefined, null, 5, 'pool', [], () => 1].map(
    (value) =>
      [
        `new ArenaPool ${String(value)}`,
        () => new ArenaPool(value as never),
        'INVALID_OPTION',
      ] as const,
  )
  assert.equal(wrongRows(others), [])
  const sizes = [0, 63, -1, 1.5, NaN, '1M', null, undefined, 2 ** 33].map(
    (bytes) =>
      [`new ArenaPool bytes ${String(bytes)}`, () => make({ bytes }), 'INVALID_SIZE'] as const,
  )
  assert.equal(wrongRows(sizes), [])
})

options('names the option, the value and the range', () => {
  expectError(() => make({ max: 0 }), 'INVALID_OPTION', ['option max', '0', 'a positive integer'])
  expectError(() => make({ maxBytes: 100 }), 'INVALID_OPTION', ['maxBytes', '100', '65536', '4294'])
  expectError(() => make({ maximum: 3 }), 'INVALID_OPTION', ['maximum', 'onExhausted'])
  expectError(() => make({ shared: true }), 'INVALID_OPTION', ['shared', 'other threads'])
  expectError(() => make({ onExhausted: 'block' }), 'INVALID_OPTION', ['"block"', "'wait'"])
})

options('accepts every valid option', () => {
  for (const valid of [
    { onExhausted: 'throw' },
    { onExhausted: 'grow' },
    { maxWaiting: 0 },
    { maxWaiting: Infinity },
    { maxBytes: 65536 },
    { maxBytes: 2 ** 32 - 65536 },
    { trimAbove: 0 },
    { wipe: true, trackLeaks: false, leaks: 'ignore', checked: false },
    { checked: { leaks: 'warn' }, leaks: () => undefined },
    { context: { run: (_: unknown, act: () => unknown) => act(), getStore: () => undefined } },
    { max: Number.MAX_SAFE_INTEGER },
    { bytes: 64 },
  ]) {
    const pool = make(valid)
    pool.acquire().dispose()
    pool.dispose()
  }
})

options('refuses wrong arguments of wait and run by code', async () => {
  const pool = make({ max: 1 })
  const codes = await Promise.all(
    [
      pool.wait(5 as never),
      pool.wait(null as never),
      pool.wait({ aborted: false } as never),
      pool.run(undefined as never),
      pool.run('work' as never),
      pool.run(() => 1, {} as never),
    ].map((promise) =>
      promise.then(
        () => 'no error',
        ({ code }) => code,
      ),
    ),
  )
  assert.equal(new Set(codes), new Set(['INVALID_VALUE']))
  assert.equal(pool.statistics().leases, 0)
})

options.run()
