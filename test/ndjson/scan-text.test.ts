import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { REASONS } from '../../src/ndjson/json-cursor.ts'
import { scanText } from '../../src/ndjson/scan-text.ts'
import { damaged, randomText } from '../support/json-text.ts'
import { isJSON, windowOf, type JSONWindow } from '../support/json-window.ts'
import { forEachSeed } from '../support/random.ts'

/** Texts have exactly the bytes of the strings that `JSON.parse` returns. */
const texts = suite('ndjson/scan-text')

/** Returns the text that a window is; undefined if it isn't one as a whole. */
function textIn({ u8, view, cursor, end }: JSONWindow): string | undefined {
  scanText(u8, view, 0, cursor)
  if (cursor.at !== end) return undefined
  const { start } = cursor
  const bytes =
    start < 0 ? cursor.scratch.subarray(~start, cursor.end) : u8.subarray(start, cursor.end)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function parsed(text: string): string | undefined {
  if (!text.startsWith('"') || !isJSON(text) || !text.endsWith('"')) return undefined
  const value: unknown = JSON.parse(text)
  return typeof value === 'string' && isUnicode(value) ? value : undefined
}

function isUnicode(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

texts('random texts equal those of JSON.parse, and damaged ones are refused as it does', () => {
  forEachSeed(20_000, (random) => {
    const text = randomText(random)
    assert.is(textIn(windowOf(text)), JSON.parse(text), text)
    const wrong = damaged(random, text)
    if (isUnicode(wrong)) assert.is(textIn(windowOf(wrong)), parsed(wrong), wrong)
  })
})

texts('plain texts of every length end where they end', () => {
  for (let length = 0; length < 40; length++) {
    const text = 'abcdefghij'.repeat(4).slice(0, length)
    assert.is(textIn(windowOf(`"${text}"`)), text)
    for (let at = 0; at < length; at++) {
      const marked = `${text.slice(0, at)}\\"é${text.slice(at)}`
      assert.is(textIn(windowOf(`"${marked}"`)), JSON.parse(`"${marked}"`))
    }
  }
})

texts('every byte is judged as JSON.parse does, at every place of a word', () => {
  for (let code = 0; code < 0x180; code++) {
    for (let before = 0; before < 5; before++) {
      const text = `"${'x'.repeat(before)}${String.fromCharCode(code)}yz"`
      assert.is(textIn(windowOf(text)), parsed(text), JSON.stringify(text))
    }
  }
})

texts('a text says why it is refused, and where', () => {
  const refusal = (content: string | Uint8Array): readonly [string, number] => {
    const { u8, view, cursor } = windowOf(content)
    scanText(u8, view, 0, cursor)
    assert.ok(cursor.at < 0)
    return [cursor.reason, cursor.wrong]
  }
  assert.equal(refusal('12'), [REASONS.text, 0])
  assert.equal(refusal('"abc'), [REASONS.textEnd, 4])
  assert.equal(refusal('"abc\\'), [REASONS.textEnd, 5])
  assert.equal(refusal('"a\\nbc\\"'), [REASONS.textEnd, 8])
  assert.equal(refusal('"ab\tc"'), [REASONS.textEnd, 3])
  assert.equal(refusal('"ab\\x"'), [REASONS.escape, 3])
  assert.equal(refusal('"ab\\u12g4"'), [REASONS.escape, 3])
  assert.equal(refusal('"\\ud83d"'), [REASONS.surrogate, 1])
  assert.equal(refusal('"\\ud83d\\u0041"'), [REASONS.surrogate, 1])
  assert.equal(refusal('"\\ude00\\ud83d"'), [REASONS.surrogate, 1])
  assert.equal(refusal(Uint8Array.of(0x22, 0x61, 0xff, 0x22)), [REASONS.utf8, 1])
  assert.equal(refusal(Uint8Array.of(0x22, 0x5c, 0x6e, 0xc3, 0x22)), [REASONS.utf8, 1])
})

texts.run()
