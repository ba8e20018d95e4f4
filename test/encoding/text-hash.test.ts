import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hashAscii, hashBytes, hashText } from '../../src/encoding/text-hash.ts'
import { oddText, oddTexts } from '../support/odd-text.ts'
import { forEachSeed } from '../support/random.ts'

// The model computes with big integers on the bytes of TextEncoder.
const hashes = suite('encoding/text-hash')

const encoder = new TextEncoder()

function modelOf(bytes: Uint8Array, seed: number): number {
  const product = (a: bigint, b: bigint): bigint => (a * b) & 0xffff_ffffn
  let hash = BigInt(seed >>> 0)
  const padded = new Uint8Array((bytes.length | 3) + 1)
  padded.set(bytes)
  const view = new DataView(padded.buffer)
  for (let at = 0; at < padded.length; at += 4) {
    const next = product(hash ^ BigInt(view.getUint32(at, true)), 0xcc9e2d51n)
    const turned = ((next << 15n) | (next >> 17n)) & 0xffff_ffffn
    hash = (product(turned, 0x1b873593n) + 0xe6546b64n) & 0xffff_ffffn
  }
  hash ^= BigInt(bytes.length)
  hash = product(hash ^ (hash >> 16n), 0x85ebca6bn)
  hash = product(hash ^ (hash >> 13n), 0xc2b2ae35n)
  return Number(BigInt.asIntN(32, hash ^ (hash >> 16n)))
}

hashes('is the same for a string and for its UTF-8 at any address', () => {
  const u8 = new Uint8Array(9000)
  const check = (text: string, seed: number): void => {
    const bytes = encoder.encode(text)
    const at = 1 + (text.length % 7)
    u8.fill(0xee, 0, bytes.length + 40)
    u8.set(bytes, at)
    const expected = modelOf(bytes, seed)
    assert.is(hashBytes(u8, at, at + bytes.length, seed), expected, JSON.stringify(text))
    assert.is(hashText(text, seed), expected, JSON.stringify(text))
    const copy = new Uint8Array(text.length)
    const isAscii = bytes.every((byte) => byte < 0x80)
    assert.is(hashAscii(copy, text, seed), isAscii ? expected : 0, JSON.stringify(text))
    if (isAscii) assert.equal(copy, bytes)
  }
  for (const text of oddTexts()) check(text, text.length)
  forEachSeed(3000, (random) => {
    check(oddText(random, random.pick([3, 12, 30, 300, 2000])), random.word())
  })
})

hashes('is the same for both signs of a seed', () => {
  assert.is(hashText('word', -1), hashText('word', 0xffff_ffff))
  assert.is(
    hashBytes(Uint8Array.of(1, 2), 0, 2, -5),
    hashBytes(Uint8Array.of(1, 2), 0, 2, 2 ** 32 - 5),
  )
})

hashes('changes half of its bits with each bit of the text and of the seed', () => {
  forEachSeed(8, (random) => {
    const length = random.pick([1, 3, 4, 7, 8, 12, 20])
    const changes = new Uint32Array((length * 8 + 32) * 32)
    const turns = 2000
    for (let turn = 0; turn < turns; turn++) {
      const bytes = Uint8Array.from({ length }, () => random.below(256))
      const seed = random.word() | 0
      const hash = hashBytes(bytes, 0, length, seed)
      for (let bit = 0; bit < length * 8 + 32; bit++) {
        const inSeed = bit - length * 8
        if (inSeed < 0) bytes[bit >> 3]! ^= 1 << (bit & 7)
        const other = hashBytes(bytes, 0, length, inSeed < 0 ? seed : seed ^ (1 << inSeed))
        if (inSeed < 0) bytes[bit >> 3]! ^= 1 << (bit & 7)
        for (let out = 0; out < 32; out++) changes[bit * 32 + out]! += ((hash ^ other) >>> out) & 1
      }
    }
    for (let index = 0; index < changes.length; index++) {
      const share = changes[index]! / turns
      assert.ok(share > 0.4 && share < 0.6, `${length} bytes: ${share} at ${index}`)
    }
  })
})

const NAMES: Record<string, (index: number) => string> = {
  'decimal numbers': String,
  'names with numbers': (index) => `customer-${index}`,
  'codes of three letters': (index) => letters(index, 3),
  'texts of one repeated letter': (index) => letters(index, 1).repeat(1 + (index >> 5)),
  'Cyrillic words': (index) => letters(index, 4).replaceAll(/[a-z]/g, (one) => `${CYRILLIC(one)}`),
}

const CYRILLIC = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0x3cf)

function letters(index: number, count: number): string {
  let text = ''
  for (let rest = index, at = 0; at < count; at++, rest = Math.floor(rest / 26)) {
    text += String.fromCharCode(97 + (rest % 26))
  }
  return text
}

for (const [what, name] of Object.entries(NAMES)) {
  hashes(`spreads ${what} over the lower and the upper bits as chance does`, () => {
    const count = 8192
    const texts = new Set(Array.from({ length: count }, (_, index) => name(index)))
    for (const shift of [0, 11, 21]) {
      const buckets = new Uint32Array(2048)
      for (const text of texts) buckets[(hashText(text, 7) >>> shift) & 2047]!++
      const expected = texts.size / 2048
      const square = buckets.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0)
      // The mean is 2,047, with a standard deviation of 64.
      assert.ok(Math.abs(square - 2047) < 5 * 64, `${what}, bits from ${shift}: ${square}`)
    }
  })
}

hashes('gives texts that collide for one seed different hashes for another one', () => {
  // Two words of which the first differs in the bit that multiplications only pass upwards.
  let both = 0
  for (let seed = 1; seed <= 200; seed++) {
    const other = Uint8Array.of(0, 0, 0, 0x80, 0, 0, 0, 0)
    const found = new Set<number>()
    for (let bit = 0; bit < 32; bit++) {
      other.fill(0, 4)
      other[4 + (bit >> 3)] = 1 << (bit & 7)
      found.add(hashBytes(other, 0, 8, seed))
    }
    if (found.has(hashBytes(new Uint8Array(8), 0, 8, seed))) both++
  }
  assert.is(both, 0)
})

hashes.run()
