import { GROWABLE_HEADS, MAX_PAGES, PAGE } from '../arena-growth.ts'
import type { Arena } from '../arena.ts'
import type { OnLeaks } from '../checks.ts'
import { clipped, invalidOption, show } from '../errors.ts'
import { bytesFor, MAX_CAPACITY } from '../tlsf/format.ts'
import type { OnDropped } from './drops.ts'

/** The used members of an `AsyncLocalStorage` of Node. */
export interface LeaseContext {
  run<R>(arena: Arena, act: () => R): R
  getStore(): Arena | undefined
}

/** The options of `new ArenaPool`. */
export interface ArenaPoolOptions {
  /**
   * Capacity in bytes of each arena, as in `new Arena(bytes)`. Pages that are never written take no
   * memory.
   */
  readonly bytes: number
  /** Maximum number of leases at a time, 1 or more. */
  readonly max: number
  /**
   * The behaviour when `max` leases are out. With `'wait'`, the default, `run` and `wait` wait for a
   * release, and `acquire` throws `POOL_EXHAUSTED`. With `'throw'`, `run` throws it, too. With
   * `'grow'`, the pool makes more arenas, and keeps only `max` of them when they are released.
   */
  readonly onExhausted?: 'throw' | 'grow' | 'wait'
  /**
   * Maximum number of calls of `run` and `wait` that wait at a time; more of them throw
   * `POOL_EXHAUSTED`. Unlimited by default.
   */
  readonly maxWaiting?: number
  /**
   * Capacity in bytes up to which a lease grows when an allocation finds no room; the capacity can
   * exceed it by up to 2 KiB. A lease that has grown gives its memory back to the system at its
   * end. By default, leases don't grow.
   */
  readonly maxBytes?: number
  /**
   * Number of bytes above which the pool doesn't keep the memory of an arena: if its leases have
   * written more, it is given back to the system. By default, all is kept until `trim`.
   */
  readonly trimAbove?: number
  /**
   * Zeroes all blocks that a lease has had, at its end. Structs and collections never show bytes
   * of a former lease without it, but blocks of `arena.allocate`, views and snapshots do.
   */
  readonly wipe?: boolean
  /** An `AsyncLocalStorage`, for `pool.current()` in functions that `run` calls. */
  readonly context?: LeaseContext
  /**
   * Records the line that took a lease for every lease, instead of one in 128. It takes 5 to 50
   * microseconds each.
   */
  readonly trackLeaks?: boolean
  /**
   * The action on leases that were dropped without `dispose`: a warning, unless this says otherwise.
   */
  readonly leaks?: OnDropped
  /**
   * Makes every lease a checked arena. The blocks that are live at its end are released with it and
   * not reported, unless `leaks` in this option says otherwise.
   */
  readonly checked?: boolean | { readonly leaks?: OnLeaks }
}

/** The options of a pool with their defaults. */
export interface PoolSettings extends Required<Omit<ArenaPoolOptions, 'context' | 'maxBytes'>> {
  readonly context: LeaseContext | undefined
  /** Maximum size of a lease in pages of 64 KiB, and a part of one; 0 for leases that don't grow. */
  readonly maximum: number
}

const NAMES = [
  'bytes',
  'max',
  'onExhausted',
  'maxWaiting',
  'maxBytes',
  'trimAbove',
  'wipe',
  'context',
  'trackLeaks',
  'leaks',
  'checked',
]
/** Options of `Arena` that a pool can't pass on. */
const OTHERS: Readonly<Record<string, string>> = {
  shared: 'other threads could use the memory of a lease after its end',
  memory: 'the memory of WebAssembly is never returned',
  lockTimeout: 'the arenas of a pool have no lock',
}
const EXHAUSTED = ['throw', 'grow', 'wait']
const LEAVE_OUT = 'Correct it, or leave it out'

/**
 * Checks the options of a pool, and adds the defaults.
 * @throws INVALID_SIZE when `bytes` isn't a capacity; INVALID_OPTION.
 */
export function settingsOf(options: unknown): PoolSettings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const cure = 'Pass { bytes, max }'
    throw invalidOption('options', show(options), 'an object with bytes and max', cure)
  }
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) {
    const reason = Object.hasOwn(OTHERS, unknown) ? `, because ${OTHERS[unknown]}` : ''
    const expected = `one of ${NAMES.join(', ')}${reason}`
    throw invalidOption('name of an option', clipped(unknown), expected, LEAVE_OUT)
  }
  const {
    bytes,
    max,
    onExhausted = 'wait',
    maxWaiting = Infinity,
    maxBytes,
    trimAbove = Infinity,
    wipe = false,
    context,
    trackLeaks = false,
    leaks = 'warn',
    checked = false,
  } = options as Partial<ArenaPoolOptions>
  bytesFor(bytes)
  requireCount('max', max, 1, Number.MAX_SAFE_INTEGER, 'a positive integer number of leases')
  if (!EXHAUSTED.includes(onExhausted)) {
    const expected = "'throw', 'grow' or 'wait'"
    throw invalidOption('option onExhausted', show(onExhausted), expected, LEAVE_OUT)
  }
  requireCount('maxWaiting', maxWaiting, 0, Infinity, 'a number of calls, 0 or more')
  requireCount('trimAbove', trimAbove, 0, Infinity, 'a number of bytes, 0 or more')
  if (maxBytes !== undefined) {
    const range = `a number of bytes from ${bytes} (bytes) to ${MAX_CAPACITY}`
    requireCount('maxBytes', maxBytes, bytes!, MAX_CAPACITY, range)
  }
  requireFlag('wipe', wipe)
  requireFlag('trackLeaks', trackLeaks)
  if (leaks !== 'warn' && leaks !== 'ignore' && typeof leaks !== 'function') {
    throw invalidOption('option leaks', show(leaks), "'warn', 'ignore' or a function", LEAVE_OUT)
  }
  requireContext(context)
  return {
    bytes: bytes!,
    max: max!,
    onExhausted,
    maxWaiting,
    maximum: maxBytes === undefined || maxBytes === bytes ? 0 : pagesFor(maxBytes),
    trimAbove,
    wipe,
    context,
    trackLeaks,
    leaks,
    checked: checked === true ? { leaks: 'ignore' } : checked,
  }
}

function pagesFor(bytes: number): number {
  return Math.min((bytesFor(bytes) + GROWABLE_HEADS) / PAGE, MAX_PAGES)
}

function requireCount(
  name: string,
  value: unknown,
  least: number,
  most: number,
  expected: string,
): void {
  const isCount = Number.isSafeInteger(value) || (value === Infinity && most === Infinity)
  if (isCount && (value as number) >= least && (value as number) <= most) return
  throw invalidOption(`option ${name}`, show(value), expected, 'Pass one')
}

function requireContext(context: unknown): void {
  if (context === undefined) return
  const { run, getStore }: { run?: unknown; getStore?: unknown } = context ?? {}
  if (typeof run === 'function' && typeof getStore === 'function') return
  throw invalidOption('option context', show(context), 'an AsyncLocalStorage', LEAVE_OUT)
}

function requireFlag(name: string, value: unknown): void {
  if (typeof value === 'boolean') return
  throw invalidOption(`option ${name}`, show(value), 'true or false', LEAVE_OUT)
}
