import type { Account } from '../golden/readable/maps.gen.ts'
import type { Random } from './random.ts'

/** Random keys and values for maps and sets of all kinds, as plain values. */

const KINDS = ['ore', 'wood', 'stone'] as const
const TEXTS = ['', 'a', 'ore', 'copper', 'ä', '漢字', '🏝', 'a\ud800b', 'x'.repeat(70)]
const NAMES_OF_ACCOUNTS = ['', 'Ann', 'Bob', 'y'.repeat(90)]
const REALS = [0, -0, NaN, Infinity, -Infinity, 0.1, 1e300, 5e-324, -1, 2 ** 53]

/** An account with its defaults. */
export const ACCOUNT: Account.JSON = {
  id: 0,
  name: 'new',
  orders: [],
  partner: null,
  accounts: [],
  seen: [],
}

/** Returns the value that a map has after `value` was set. */
export function stored(make: unknown, value: unknown): unknown {
  if (make === order) return { id: 0, total: 1, ...(value as object) }
  if (make !== account) return value
  const given = value as Partial<Record<keyof typeof ACCOUNT, unknown>>
  const { partner, accounts } = given
  return {
    ...ACCOUNT,
    ...given,
    ...(partner == null ? {} : { partner: stored(account, partner) }),
    ...(accounts === undefined
      ? {}
      : {
          accounts: (accounts as [number, unknown][]).map(([key, inner]) => [
            key,
            stored(account, inner),
          ]),
        }),
  }
}

const small = (random: Random): number => random.below(60)
const order = (random: Random): unknown => ({
  ...(random.chance(0.8) ? { id: random.below(99) } : {}),
  ...(random.chance(0.8) ? { total: random.below(9) } : {}),
})
const route = (random: Random): unknown => ({
  from: random.below(4),
  to: random.below(4),
  day: random.below(4),
})
export const account = (random: Random): unknown => ({
  ...(random.chance(0.8) ? { id: random.below(99) } : {}),
  ...(random.chance(0.8) ? { name: random.pick(NAMES_OF_ACCOUNTS) } : {}),
  ...(random.chance(0.5)
    ? { orders: some(random, () => ({ id: random.below(9), total: 2 })) }
    : {}),
  ...(random.chance(0.3) ? { partner: random.chance(0.2) ? null : account(random) } : {}),
  ...(random.chance(0.3)
    ? { accounts: some(random, (index) => [index * 7, account(random)]).slice(0, 3) }
    : {}),
  ...(random.chance(0.3) ? { seen: some(random, (index) => index * 3) } : {}),
})
const agenda = (random: Random): unknown => some(random, () => random.below(400))
const plan = (random: Random): unknown => some(random, () => route(random))
const some = <T>(random: Random, make: (index: number) => T): T[] =>
  Array.from({ length: random.below(5) }, (_, index) => make(index))
const real = (random: Random): number =>
  random.chance(0.5) ? random.pick(REALS) : random.below(40) / 8
const text = (random: Random): string =>
  random.chance(0.5) ? random.pick(TEXTS) : `text ${random.below(40)}`

/** The maps and sets that are tested. */
export type MapName =
  | 'orders'
  | 'counts'
  | 'prices'
  | 'stock'
  | 'routes'
  | 'days'
  | 'words'
  | 'seen'
  | 'accounts'
  | 'customers'
  | 'agenda'
  | 'plans'
  | 'known'
  | 'small'

/** What a map takes. */
interface Makers {
  key(random: Random): unknown
  readonly wrong: readonly unknown[]
  /** Null in a set. */
  readonly value: ((random: Random) => unknown) | null
  readonly bad?: unknown
}

/** Keys, keys of a wrong kind, values, and values with a wrong part, by the name of the map. */
export const MAKERS: Readonly<Record<MapName, Makers>> = {
  orders: {
    key: (random: Random) => random.below(200),
    wrong: [-1, 0.5, 2 ** 32, '1', null, 1n, NaN],
    value: order,
  },
  counts: {
    key: (random: Random) => random.pick([0, 1024, 2 ** 31]) + random.below(40),
    wrong: [-1, 0.5, undefined, {}, Symbol.iterator],
    value: small,
  },
  prices: { key: real, wrong: ['1', 1n, null, {}], value: real },
  stock: { key: (random: Random) => random.pick(KINDS), wrong: ['gold', 0, null], value: small },
  routes: {
    key: route,
    wrong: [{ from: 1, to: 2 }, { from: -1, to: 0, day: 0 }, 5, null],
    value: order,
  },
  days: { key: route, wrong: [{}, { from: 1, to: 65_536, day: 0 }], value: small },
  words: { key: text, wrong: [5, null, undefined], value: small },
  seen: { key: text, wrong: [5, null], value: null },
  accounts: {
    key: (random: Random) => random.below(40),
    wrong: [-1, '1'],
    value: account,
    bad: { id: 3, name: 'bad', orders: [{ id: 1 }], partner: { seen: [1, -1] } },
  },
  customers: {
    key: text,
    wrong: [5, null],
    value: account,
    bad: {
      name: 'bad',
      accounts: [
        [1, {}],
        [-1, {}],
      ],
    },
  },
  agenda: { key: route, wrong: [{}, 5], value: agenda, bad: 5 },
  plans: { key: (random: Random) => random.below(256), wrong: [256], value: plan, bad: [5] },
  known: { key: route, wrong: [[], 'x'], value: null },
  small: { key: (random: Random) => random.below(256), wrong: [256, -1, 1.5], value: null },
}
