import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as withBuffer from '../../src/encoding/utf8.ts'
import { oddText, oddTexts } from '../support/odd-text.ts'
import { forEachSeed } from '../support/random.ts'

/**
 * Compares with `TextEncoder` and `TextDecoder`. Browsers lack Node's `Buffer`, so the module is loaded a
 * second time without it, and tested with ordinary and with shared memory.
 */
const { Buffer: hidden } = globalThis
Reflect.deleteProperty(globalThis, 'Buffer')
const again = new URL('../../src/encoding/utf8.js?without-buffer', import.meta.url).href
const withoutBuffer: typeof withBuffer = await import(again)
// The platform is looked up at the first use.
withoutBuffer.decodeUtf8(new Uint8Array(100), 0, 100)
globalThis.Buffer = hidden

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const utf8 = suite('encoding/utf8')

const KINDS: Record<string, [typeof withBuffer, () => Uint8Array]> = {
  'with Buffer': [withBuffer, () => new Uint8Array(9000)],
  'without Buffer': [withoutBuffer, () => new Uint8Array(9000)],
  'with Buffer, shared': [withBuffer, () => new Uint8Array(new SharedArrayBuffer(9000))],
  'without Buffer, shared': [withoutBuffer, () => new Uint8Array(new SharedArrayBuffer(9000))],
}

for (const [kind, [functions, memory]] of Object.entries(KINDS)) {
  const { decodeUtf8, encodeInto, encodeUtf8, equalsUtf8, utf8Length, zeroWithin } = functions

  utf8(`${kind}: encodes every text as TextEncoder does, and writes no other bytes`, () => {
    const u8 = memory()
    const check = (text: string): void => {
      const expected = encoder.encode(text)
      const at = 1 + (text.length % 7)
      u8.fill(0xee, 0, expected.length + 40)
      assert.is(utf8Length(text), expected.length, `length of ${JSON.stringify(text)}`)
      encodeUtf8(u8, at, text, expected.length)
      const found = u8.slice(at, at + expected.length)
      assert.equal(found, expected, JSON.stringify(text))
      assert.is(u8[at - 1], 0xee)
      assert.is(u8[at + expected.length], 0xee, `behind ${JSON.stringify(text)}`)
      assert.is(decodeUtf8(u8, at, at + expected.length), decoder.decode(expected))
      assert.ok(equalsUtf8(u8, at, at + expected.length, text), `equals ${JSON.stringify(text)}`)
      if (text.length * 3 > u8.length) return
      assert.is(encodeInto(u8, text), expected.length)
      assert.equal(u8.slice(0, expected.length), expected, JSON.stringify(text))
    }
    for (const text of oddTexts()) check(text)
    forEachSeed(3000, (random) => check(oddText(random, random.pick([3, 12, 30, 300, 2000]))))
  })

  utf8(`${kind}: decodes any bytes as TextDecoder does`, () => {
    const u8 = memory()
    forEachSeed(3000, (random) => {
      const length = random.below(random.pick([4, 14, 60, 300]))
      const ascii = random.chance(0.3)
      for (let at = 0; at < length; at++) {
        u8[8 + at] = ascii && random.chance(0.95) ? random.below(128) : random.word() >>> 24
      }
      const expected = decoder.decode(Uint8Array.from(u8.subarray(8, 8 + length)))
      assert.is(decodeUtf8(u8, 8, 8 + length), expected)
    })
  })

  utf8(`${kind}: texts are equal exactly when their bytes are`, () => {
    const u8 = memory()
    forEachSeed(4000, (random) => {
      const text = oddText(random, random.pick([3, 20, 70, 200, 600]))
      const other = changed(text, () => random.word())
      const bytes = encoder.encode(text)
      u8.fill(random.below(256), 0, bytes.length + 20)
      u8.set(bytes, 5)
      const end = 5 + bytes.length
      const same = String(encoder.encode(other)) === String(bytes)
      assert.is(equalsUtf8(u8, 5, end, other), same, JSON.stringify([text, other]))
      assert.is(equalsUtf8(u8, 5, end, encoder.encode(other)), same)
      assert.is(equalsUtf8(u8, 5, end, bytes), true)
      assert.not(equalsUtf8(u8, 5, end, `${text}x`))
      const broken = random.below(bytes.length + 1)
      u8[5 + broken] = random.pick([0x80, 0xc3, 0xed, 0xf0, 0xff])
      const found = u8.slice(5, end)
      const read = decoder.decode(found)
      const wellFormed = String(encoder.encode(read)) === String(found)
      assert.is(equalsUtf8(u8, 5, end, read), wellFormed, 'bytes that are no UTF-8 equal no text')
      u8.set(bytes, 5)
      if (bytes.length > 0) assert.not(equalsUtf8(u8, 5, end - 1, text))
    })
  })

  utf8(`${kind}: finds the first zero, and none after the end`, () => {
    const u8 = memory()
    forEachSeed(2000, (random) => {
      const end = 3 + random.below(random.pick([5, 50, 2000]))
      for (let at = 0; at < end + 5; at++) u8[at] = random.between(1, 255)
      const zeros = random.below(4)
      for (let count = 0; count < zeros; count++) u8[random.below(end + 5)] = 0
      if (random.chance(0.5)) u8.fill(0, random.between(3, end), end)
      const found = u8.subarray(3, end).indexOf(0)
      assert.is(zeroWithin(u8, 3, end), found < 0 ? end : found + 3)
    })
  })
}

utf8('the module without Buffer uses TextDecoder', () => {
  const kept = TextDecoder.prototype.decode
  let calls = 0
  TextDecoder.prototype.decode = function (this: TextDecoder, ...args) {
    calls++
    return kept.apply(this, args)
  }
  const u8 = encoder.encode('a text of some length')
  assert.is(withBuffer.decodeUtf8(u8, 0, u8.length), 'a text of some length')
  assert.is(calls, 0)
  assert.is(withoutBuffer.decodeUtf8(u8, 0, u8.length), 'a text of some length')
  TextDecoder.prototype.decode = kept
  assert.is(calls, 1)
})

utf8.run()

/** Replaces, adds or removes a code unit, or returns the text itself. */
function changed(text: string, word: () => number): string {
  const at = word() % (text.length + 1)
  const unit = String.fromCharCode(word() % (word() % 2 === 0 ? 128 : 65_536))
  switch (word() % 4) {
    case 0:
      return text
    case 1:
      return text.slice(0, at) + unit + text.slice(at + 1)
    case 2:
      return text.slice(0, at) + unit + text.slice(at)
    default:
      return text.slice(0, at) + text.slice(at + 1)
  }
}
