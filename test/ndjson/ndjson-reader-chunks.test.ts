import { isDeepStrictEqual } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomLine, readSampleParts, readSamples } from '../support/ndjson-trial.ts'
import { forEachSeed, Random, seeds } from '../support/random.ts'

/** How a document is cut, and which of the two parsers reads a record, has no effect. */
const chunks = suite('ndjson/ndjson-reader-chunks')

const encoder = new TextEncoder()

function documentOf(random: Random, lines: number): string {
  const texts = Array.from({ length: lines }, () => randomLine(random).text)
  return (random.chance(0.3) ? '\ufeff' : '') + texts.join('\n')
}

chunks('a document that is cut at any position is read as the whole one', async () => {
  for (const seed of seeds(1)) {
    const bytes = encoder.encode(documentOf(new Random(seed), 3))
    const whole = readSamples(bytes, 'table')
    for (let cut = 0; cut <= bytes.length; cut++) {
      const parts = [bytes.subarray(0, cut), bytes.subarray(cut)]
      const read = await readSampleParts(parts)
      assert.ok(isDeepStrictEqual(read, whole), `seed ${seed}, cut at ${cut}`)
    }
  }
})

chunks('a document that comes byte by byte is read as the whole one', async () => {
  for (const seed of seeds(3)) {
    const bytes = encoder.encode(documentOf(new Random(seed), 10))
    const parts = Array.from(bytes, (byte) => Uint8Array.of(byte))
    assert.equal(await readSampleParts(parts), readSamples(bytes, 'table'))
  }
})

chunks('the fast loop and the thorough scan read the same', () => {
  forEachSeed(100, (random) => {
    const lines = documentOf(random, 20).split('\n')
    const fast = readSamples(encoder.encode(lines.join('\n')), 'table')
    // The fast loop doesn't skip a tab before a record.
    const slow = readSamples(encoder.encode(lines.map(withTab).join('\n')), 'table')
    assert.ok(isDeepStrictEqual(fast, slow))
  })
})

function withTab(line: string): string {
  return line.startsWith('\ufeff') ? `\ufeff\t${line.slice(1)}` : `\t${line}`
}

chunks.run()
