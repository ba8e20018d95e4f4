import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decodeUtf8 } from '../../src/encoding/utf8.ts'
import { JSON_BYTES, writeJSONText } from '../../src/text/write-json-text.ts'
import { randomBytes } from '../support/odd-bytes.ts'
import { forEachSeed } from '../support/random.ts'

/** Compares with `JSON.stringify` of the decoded text. */
const writeTexts = suite('text/write-json-text')

function check(source: Uint8Array): void {
  const bytes = new Uint8Array(source.length * JSON_BYTES + 2 + 16).fill(0xee)
  const start = 2
  const end = Math.max(start, source.length - 2)
  const after = writeJSONText(source, start, end, bytes, 8)
  const expected = JSON.stringify(decodeUtf8(source, start, end))
  assert.is(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(8, after)),
    expected,
  )
  assert.ok(bytes.subarray(0, 8).every((byte) => byte === 0xee))
  assert.ok(bytes.subarray(8 + (end - start) * JSON_BYTES + 2).every((byte) => byte === 0xee))
}

writeTexts('writes random texts and bytes as JSON.stringify does', () => {
  forEachSeed(20, (random) => {
    for (let left = 500; left > 0; left--) check(randomBytes(random, random.below(40)))
  })
})

writeTexts('escapes each byte as JSON.stringify does', () => {
  for (let byte = 0; byte < 256; byte++) check(Uint8Array.of(0, 0, 65, byte, 66, 0, 0))
})

writeTexts.run()
