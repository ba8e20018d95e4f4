import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decodeUtf8 } from '../../src/encoding/utf8.ts'
import { CSV_BYTES, writeCSVText } from '../../src/text/write-csv-text.ts'
import { randomBytes } from '../support/odd-bytes.ts'
import { forEachSeed } from '../support/random.ts'

const writeTexts = suite('text/write-csv-text')

/** Quotes with an expression. */
function expected(text: string, separator: string): string {
  const isQuoted = /["\r\n]/.test(text) || text.includes(separator) || text.startsWith('\ufeff')
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text
}

function check(source: Uint8Array, separator: string): void {
  const bytes = new Uint8Array(source.length * CSV_BYTES + 2 + 16).fill(0xee)
  const start = Math.min(1, source.length)
  const after = writeCSVText(source, start, source.length, bytes, 8, separator.charCodeAt(0))
  const found = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(8, after))
  const text = decodeUtf8(source, start, source.length)
  assert.is(found, expected(text, separator))
  assert.ok(bytes.subarray(0, 8).every((byte) => byte === 0xee))
  const room = (source.length - start) * CSV_BYTES + 2
  assert.ok(bytes.subarray(8 + room).every((byte) => byte === 0xee))
}

writeTexts('puts random texts in quotes only if they need them', () => {
  forEachSeed(20, (random) => {
    for (let left = 500; left > 0; left--) {
      check(randomBytes(random, random.below(30)), random.pick([',', ';', '\t', ' ']))
    }
  })
})

writeTexts('writes each byte', () => {
  for (let byte = 0; byte < 256; byte++) check(Uint8Array.of(65, 66, byte, 67), ',')
})

writeTexts.run()
