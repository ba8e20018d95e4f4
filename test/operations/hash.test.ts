import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Memory } from '../../src/memory.ts'
import { murmur3 } from '../../src/operations/hash.ts'
import { forEachSeed } from '../support/random.ts'

const hashing = suite('operations/hash')

function hashOf(bytes: Uint8Array, at: number): number {
  const memory = new Memory(new ArrayBuffer(Math.ceil((at + bytes.length + 1) / 8) * 8))
  memory.u8.fill(0xee)
  memory.u8.set(bytes, at)
  return murmur3(memory, at, bytes.length)
}

hashing('returns the published results of MurmurHash3_x86_32 with seed 0', () => {
  const answers: readonly (readonly [string, number])[] = [
    ['', 0],
    ['test', 0xba6bd213],
    ['hello', 0x248bfa47],
    ['hello, world', 0x149bbb7f],
    ['Hello, world!', 0xc0363e43],
    ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
  ]
  for (const [text, answer] of answers) {
    for (const at of [8, 9, 10, 11]) assert.is(hashOf(Buffer.from(text), at), answer, text)
  }
})

hashing('depends only on the bytes, not on their place', () => {
  forEachSeed(200, (random) => {
    const bytes = Uint8Array.from({ length: random.below(40) }, () => random.below(256))
    const hashes = [0, 1, 2, 3, 12].map((at) => hashOf(bytes, at))
    assert.is(new Set(hashes).size, 1)
  })
})

/** Points of a small grid: typical keys, which differ in few bits. */
const SIDE = 48

hashing('spreads the points of a grid, as three integers and as three floats', () => {
  for (const view of ['i32', 'f32'] as const) {
    const memory = new Memory(new ArrayBuffer(16))
    const hashes = new Set<number>()
    const buckets = new Uint32Array(1024)
    for (let point = 0; point < SIDE ** 3; point++) {
      memory[view][0] = point % SIDE
      memory[view][1] = Math.floor(point / SIDE) % SIDE
      memory[view][2] = Math.floor(point / SIDE ** 2)
      const hash = murmur3(memory, 0, 12)
      hashes.add(hash)
      buckets[hash & 1023]!++
    }
    // A random function has 1.4 collisions among this number of keys, and more than 10 once in a
    // million runs.
    assert.ok(SIDE ** 3 - hashes.size <= 10, `${SIDE ** 3 - hashes.size} collisions`)
    // Buckets have around 108 entries with a standard deviation of 10.4.
    assert.ok(Math.min(...buckets) > 60 && Math.max(...buckets) < 160, 'crowded buckets')
  }
})

hashing('changes half of the output bits when any input bit changes', () => {
  forEachSeed(20, (random) => {
    const bytes = Uint8Array.from({ length: 24 }, () => random.below(256))
    const hash = hashOf(bytes, 8)
    let changed = 0
    for (let bit = 0; bit < 192; bit++) {
      const other = bytes.slice()
      other[bit >> 3]! ^= 1 << (bit & 7)
      changed += bitCount(hashOf(other, 8) ^ hash)
    }
    assert.ok(changed > 192 * 14.5 && changed < 192 * 17.5, `${changed / 192} bits of 32`)
  })
})

function bitCount(word: number): number {
  return (word >>> 0).toString(2).replaceAll('0', '').length
}

hashing.run()
