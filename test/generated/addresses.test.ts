import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Account } from '../golden/drift/text.gen.ts'
import { goldenOperations, type Operations } from '../support/golden-operations.ts'
import { Random } from '../support/random.ts'
import { randomValues } from '../support/struct-values.ts'

/** The same program gives the same values at every address of an arena of 4 GiB. */
const addresses = suite('generated/addresses')

const GIB = 2 ** 30
const CAPACITY = 4 * GIB - 4096

const TYPES = await goldenOperations()

const arenas = tryMake()
if (arenas === undefined) {
  console.log('SKIPPED: arenas of 4 GiB (the system has no buffer of that size)')
} else {
  const [low, high] = arenas
  for (const gibs of [1, 2, 3]) {
    addresses(`structs, texts and lists across ${gibs} GiB are those of low addresses`, () => {
      for (const operations of TYPES) {
        for (let seed = 1; seed <= 6; seed++) compare(operations, gibs * GIB, seed)
      }
    })
  }

  /** Makes the same structs before and across `boundary`, until the addresses are beyond it. */
  function compare(operations: Operations, boundary: number, seed: number): void {
    const { name, type, info, equals, hash, copy, toJSON, fromJSON } = operations
    const anchors = [low, high].map((arena) => {
      arena.reset()
      return [1, 2, 3, 4].map(() => arena.allocateZeroed(64))
    })[0]!
    const random = new Random(seed)
    fillUpTo(high, boundary - random.between(0, 600))
    for (let round = 0; round < 12; round++) {
      const values = randomValues(info, random, anchors)
      const [a, b] = [low.create(type, values), high.create(type, values)]
      const message = `${name} at ${b.ptr}, seed ${seed}`
      const expected = toJSON(a)
      assert.equal(toJSON(b), expected, message)
      assert.ok(equals(a, b) && equals(b, a), message)
      assert.is(hash(b), hash(a), message)
      assert.equal(toJSON(copy(high.create(type), b)), expected, message)
      assert.equal(toJSON(fromJSON(high, expected)), expected, message)
    }
    assert.equal(high.verify(), [])
  }
}

addresses('a text of Str<N> that crosses 2 GiB reads as it was written', () => {
  if (arenas === undefined) return
  const [, arena] = arenas
  arena.reset()
  fillUpTo(arena, 2 * GIB - 4096)
  const block = arena.allocateZeroed(8192)
  for (let ptr = 2 * GIB - Account.size - 8; ptr <= 2 * GIB + 8; ptr += Account.align) {
    assert.ok(ptr > block)
    const account = Account.at(arena, ptr as Ptr<Account>)
    account.motto = 'short'
    assert.is(account.motto, 'short', `at ${ptr}`)
    assert.is(account.mottoBytes.length, 5)
    assert.ok(account.mottoEquals('short'))
  }
})

/** Allocates blocks so that the next one starts near `offset`. */
function fillUpTo(arena: Arena, offset: number): void {
  for (;;) {
    const next = arena.allocate(8)
    arena.free(next)
    const room = offset - next
    if (room < 32) return
    arena.allocate(Math.min(room, GIB) - 16)
  }
}

function tryMake(): readonly [Arena, Arena] | undefined {
  try {
    return [new Arena(CAPACITY), new Arena(CAPACITY)]
  } catch {
    return undefined
  }
}

addresses.run()
