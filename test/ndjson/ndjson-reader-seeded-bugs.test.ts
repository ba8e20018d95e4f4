import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random documents detect bugs: each of these is put into the sources. */
const bugs = suite('ndjson/ndjson-reader-seeded-bugs')

const NUMBER = 'src/ndjson/scan-number.ts'
const TEXT = 'src/ndjson/scan-text.ts'
const ESCAPES = 'src/ndjson/escapes.ts'
const SKIP = 'src/ndjson/skip-value.ts'
const SCAN = 'src/ndjson/record-scan.ts'
const READER = 'src/ndjson/ndjson-reader.ts'
const ARRAY = 'src/ndjson/scan-array.ts'
const PARTS = 'src/ndjson/scan-parts.ts'
const LEAF = 'src/ndjson/scan-leaf.ts'
const GENERATED = 'test/golden/readable/readings.gen.ts'

const BUGS: Record<string, Mutation> = {
  'a number can start with a 0': {
    file: NUMBER,
    from: 'if (value === 0 && digit >>> 0 <= 9) return cursor.refuse(at, REASONS.numberText)',
    to: '',
  },
  'numbers of 16 digits are taken for exact': {
    file: NUMBER,
    from: 'const EXACT_DIGITS = 15',
    to: 'const EXACT_DIGITS = 17',
  },
  'an exponent needs no digits': {
    file: NUMBER,
    from: 'if ((u8[at]! - 0x30) >>> 0 > 9) return ~at',
    to: '',
  },
  'texts can have control characters': {
    file: TEXT,
    from: '        (word - 0x2020_2020) |\n',
    to: '',
  },
  'texts can have invalid escapes where they are skipped': {
    file: ESCAPES,
    from: 'return escapedByte(letter) < 0 ? -1 : at + 2',
    to: 'return at + 2',
  },
  'an escape of a backslash hides the quote after it': {
    file: ESCAPES,
    from: 'at += byte === 0x5c && u8[at + 1]! >= 0x20 ? 2 : 1',
    to: 'at += byte === 0x5c && u8[at + 1]! >= 0x20 ? 3 : 1',
  },
  'surrogates are decoded one by one': {
    file: ESCAPES,
    from: 'if ((code & 0xf800) === 0xd800) {',
    to: 'if ((code & 0xf800) === 0) {',
  },
  'arrays can end with a comma': {
    file: SKIP,
    from: 'at = skipSpace(u8, at + 1)\n        if (kind === OBJECT) at = skipKey(u8, at, cursor)',
    to: 'at = skipSpace(u8, at + 1)\n        if (u8[at] === 0x5d) continue\n        if (kind === OBJECT) at = skipKey(u8, at, cursor)',
  },
  'objects can end like arrays': {
    file: SKIP,
    from: 'if (next !== (kind === OBJECT ? 0x7d : 0x5d)) {',
    to: 'if (next !== 0x5d && next !== 0x7d) {',
  },
  'a missing value is not noticed': {
    file: SCAN,
    from: 'if (field.canBeMissing || present[field.index] !== 0) continue',
    to: 'continue',
  },
  'null is no value after another one': {
    file: SCAN,
    from: '      this.#forget([field])\n',
    to: '',
  },
  'an object keeps the members of the one before it': {
    file: SCAN,
    from: '    this.#forget(fields)\n    at = skipSpace(u8, at + 1)',
    to: '    at = skipSpace(u8, at + 1)',
  },
  'whitespace before the end of a line is refused': {
    file: SCAN,
    from: 'at = skipSpace(u8, cursor.at)\n    if (u8[at] === 0x0a)',
    to: 'at = cursor.at\n    if (u8[at] === 0x0a)',
  },
  'the cache has decoded texts': {
    file: READER,
    from: 'if (bytes === this.window.bytes) keep',
    to: 'keep',
  },
  'the cache has a text without its last byte': {
    file: READER,
    from: 'keep(this.caches[index]!, bytes, at + 1, cursor.at - 1, code)',
    to: 'keep(this.caches[index]!, bytes, at + 1, cursor.at - 2, code)',
  },
  'texts of a record are mixed': {
    file: READER,
    from: '    cursor.used = to + end - start\n',
    to: '',
  },
  'defaults of texts are empty': {
    file: READER,
    from: 'else if (missing !== undefined) used =',
    to: 'else if (missing === 0) used =',
  },
  'defaults of long integers lose their upper word': {
    file: READER,
    from: 'Number(BigInt.asIntN(32, value >> 32n))',
    to: 'Number(BigInt.asIntN(32, value >> 31n))',
  },
  'lines are not counted where they are blank': {
    file: READER,
    from: '      this.line++\n      start = at + 1',
    to: '      start = at + 1',
  },
  'the fast loop reads bytes that are too large': {
    file: GENERATED,
    from: 'v1$ > 255',
    to: 'v1$ > 256',
  },
  'arrays can be too short': {
    file: ARRAY,
    from: 'if (u8[at] === (isLast ? 0x5d : 0x2c)) continue',
    to: 'if (u8[at] === 0x5d) break\n    if (!isLast && u8[at] === 0x2c) continue',
  },
  'the last value of a flag does not count': {
    file: PARTS,
    from: '(value << shift)',
    to: '(value << 0)',
  },
  'texts can be too long by a byte': {
    file: LEAF,
    from: 'if (end - start > bytes) cursor',
    to: 'if (end - start > bytes + 1) cursor',
  },
}

interface Trials {
  readonly scanFailure: (seeds: readonly number[]) => string | undefined
  readonly ndjsonFailure: (seeds: readonly number[]) => string | undefined
}

/** The files of the scans that are compared with `JSON.parse` by themselves. */
const SCANS = [NUMBER, TEXT, ESCAPES, SKIP]

const seedsUpTo = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => index + 1)

/** A bug that makes a scan throw is found, too. */
function isFound(find: () => string | undefined): boolean {
  try {
    return find() !== undefined
  } catch {
    return true
  }
}

for (const [name, bug] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const isScan = SCANS.includes(bug.file)
    const entry = `test/support/${isScan ? 'json-scan-trial' : 'ndjson-trial'}.ts`
    const trials = (await bundleWith(entry, [bug])) as Trials
    const find = (): string | undefined =>
      isScan ? trials.scanFailure(seedsUpTo(20_000)) : trials.ndjsonFailure(seedsUpTo(300))
    assert.ok(isFound(find))
  })
}

bugs.run()
