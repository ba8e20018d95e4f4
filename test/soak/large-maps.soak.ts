import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import { examine } from '../../src/operations/examine.ts'
import { Account } from '../golden/readable/maps.gen.ts'

/**
 * Adds more keys to a set than a `Set` can have, 2^24, and checks all of them:
 *
 *     npm run soak -- large-maps
 *
 * The model is the arithmetic of the keys: a permutation of all numbers of 32 bits.
 */
const COUNT = 17_000_000
const BYTES = 700 * 2 ** 20

/** The mixing of bits of MurmurHash3 (Austin Appleby, public domain). */
function keyOf(number: number): number {
  number = Math.imul(number ^ (number >>> 16), 0x85eb_ca6b)
  number = Math.imul(number ^ (number >>> 13), 0xc2b2_ae35)
  return (number ^ (number >>> 16)) >>> 0
}

const arena = new Arena(BYTES)
const account = arena.create(Account)
const { seen } = account
for (let number = 0; number < COUNT; number++) seen.add(keyOf(number))
assert.equal(seen.size, COUNT)
const { usedSize, peakUsedSize } = arena
for (let number = 0; number < COUNT; number++) {
  if (seen.find(keyOf(number)) !== number) assert.fail(`number ${number} is not found`)
}
for (let number = COUNT; number < COUNT + 1_000_000; number++) {
  if (seen.has(keyOf(number))) assert.fail(`number ${number} is found`)
}

// Removes two thirds of the keys, and adds others, so that holes are closed.
for (let number = 0; number < COUNT; number++) if (number % 3 !== 0) seen.delete(keyOf(number))
for (let number = COUNT; number < COUNT + 10_000_000; number++) seen.add(keyOf(number))
let number = 0
for (const key of seen) {
  if (key !== keyOf(number)) assert.fail(`number ${number} is not the next key`)
  number += number < COUNT - 2 ? 3 : number < COUNT ? COUNT - number : 1
}
assert.equal(number, COUNT + 10_000_000)
assert.equal(seen.size, Math.ceil(COUNT / 3) + 10_000_000)
assert.deepEqual(examine(account), [])
assert.deepEqual(arena.verify(), [])
const perKey = (bytes: number): string => `${(bytes / COUNT).toFixed(1)} bytes per key`
console.log(
  `${COUNT.toLocaleString('en')} keys: ${perKey(usedSize)}, ${perKey(peakUsedSize)} at the worst point of growth`,
)
