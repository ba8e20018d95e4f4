import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { fromJSONHolder, Holder } from '../golden/drift/holders.gen.ts'
import { fromJSONShop, Shop } from '../golden/readable/maps.gen.ts'
import { expectError } from '../support/refusal.ts'

/** Keys in JSON documents are whole, and each occurs once. */
const keys = suite('operations/json-keys')

function read(fields: Partial<Record<keyof Shop.JSON, unknown>>): Shop {
  return fromJSONShop(new Arena(1 << 16), fields)
}

/** Fields of a document, with the path of what is wrong with them, and what is expected there. */
const WRONG: readonly (readonly [fields: Parameters<typeof read>[0], ...parts: string[]])[] = [
  [{ routes: [[{ from: 1, to: 2 }, {}]] }, 'shop.routes[0][0].day', 'missing'],
  [{ days: [[{ from: 1, to: 2 }, 5]] }, 'shop.days[0][0].day', 'an integer from 0'],
  [{ known: [{ to: 2, day: 1 }] }, 'shop.known[0].from', 'missing'],
  [{ known: [{ from: 1, to: 2, day: 1, more: 2 }] }, 'shop.known[0].more', 'no field'],
  [{ known: [{ from: 1, to: 2, day: null }] }, 'shop.known[0].day', 'got null'],
  [
    {
      counts: [
        [1, 5],
        [2, 5],
        [1, 6],
      ],
    },
    'shop.counts[2][0]',
    'not before it',
  ],
  [
    {
      words: [
        ['a', 5],
        ['a', 6],
      ],
    },
    'shop.words[1][0]',
    'got the string "a"',
  ],
  [{ small: [1, 2, 2] }, 'shop.small[2]', 'got 2'],
  [{ seen: ['x', 'y', 'x'] }, 'shop.seen[2]', 'not before it'],
  [
    {
      byKind: [
        ['ore', {}],
        ['ore', {}],
      ],
    },
    'shop.byKind[1][0]',
    'not before it',
  ],
  [
    {
      prices: [
        [0, 1],
        ['-0', 2],
      ],
    },
    'shop.prices[1][0]',
    'not before it',
  ],
  [
    {
      prices: [
        ['NaN', 1],
        ['NaN', 2],
      ],
    },
    'shop.prices[1][0]',
    'not before it',
  ],
  [
    {
      days: [
        [{ from: 1, to: 2, day: 3 }, 5],
        [{ day: 3, to: 2, from: 1 }, 6],
      ],
    },
    'shop.days[1][0]',
    'not before it',
  ],
  [
    {
      accounts: [
        [1, {}],
        [1, {}],
      ],
    },
    'shop.accounts[1][0]',
    'not before it',
  ],
  [
    {
      accounts: [
        [
          1,
          {
            accounts: [
              [7, {}],
              [7, {}],
            ],
          },
        ],
      ],
    },
    'shop.accounts[0][1].accounts[1][0]',
    'not before it',
  ],
]

for (const [fields, ...parts] of WRONG) {
  keys(`are refused with their path: ${JSON.stringify(fields)}`, () => {
    expectError(() => read(fields), 'INVALID_JSON', parts)
  })
}

keys('of a sparse set occur once as well', () => {
  const sparse = [
    [3, {}],
    [3, {}],
  ]
  expectError(() => fromJSONHolder(new Arena(1 << 16), { sparse }), 'INVALID_JSON', [
    'holder.sparse[1][0]',
  ])
})

keys('that differ in one field are different keys', () => {
  const days: Shop.JSON['days'] = [
    [{ from: 1, to: 2, day: 3 }, 5],
    [{ from: 1, to: 23, day: 3 }, 6],
    [{ from: 12, to: 3, day: 3 }, 7],
  ]
  assert.equal(read({ days }).days.toJSON(), days)
  const holder = new Arena(1 << 16).create(Holder, {
    words: [
      ['["a"]', 1],
      ['["a","b"]', 2],
    ],
  })
  assert.is(holder.words.size, 2)
})

keys.run()
