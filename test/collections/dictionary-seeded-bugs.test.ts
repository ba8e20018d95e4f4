import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('collections/dictionary-seeded-bugs')

const DICTIONARY = 'src/collections/dictionary.ts'
const GROWTH = 'src/collections/dictionary-growth.ts'
const BLOCKS = 'src/collections/dictionary-blocks.ts'
const CACHE = 'src/collections/dictionary-cache.ts'
const HASH = 'src/encoding/text-hash.ts'

const BUGS: Record<string, Mutation> = {
  'texts are known by their hash and length only': {
    file: DICTIONARY,
    from: 'if (isSame(u8, texts + from, given, start, bytes)) return code',
    to: 'return code',
  },
  'the hashes of strings and of bytes differ in the last bytes': {
    file: HASH,
    from: 'rest |= unit << shift',
    to: 'rest |= unit << (shift >> 1)',
  },
  'a character in two words of a hash loses bits': {
    file: HASH,
    from: 'word = shift === 0 ? 0 : units >>> (size * 8 - shift)',
    to: 'word = 0',
  },
  'bytes of the arena are read after growth': {
    file: DICTIONARY,
    from: 'if (text === null && isViewOf(arena, u8)) {',
    to: 'if (false) {',
  },
  'invalid UTF-8 is stored': {
    file: DICTIONARY,
    from: 'if (!isUtf8(u8, start, end)) return this.intern(decodeUtf8(u8, start, end))',
    to: '',
  },
  'the cache is not checked': {
    file: DICTIONARY,
    from: 'if (cache !== null && cache.low === i32[head]! && cache.high === i32[head + 1]!) {\n      const slot',
    to: 'if (cache !== null) {\n      const slot',
  },
  'the cache keeps texts of a former state': {
    file: CACHE,
    from: 'this.codes.set(otherCodes(this.mask + 1))',
    to: '',
  },
  'the cache keeps codes of a former state': {
    file: CACHE,
    from: 'this.high = high\n    this.known.clear()',
    to: 'this.high = high',
  },
  'the stamp depends on the number of texts': {
    file: GROWTH,
    from: 'stampOf(i32, head + STAMP, hash, ',
    to: 'stampOf(i32, head + STAMP, 1, 0 * ',
  },
  'clear leaves the index': {
    file: GROWTH,
    from: 'u32.fill(0, index, index + u32[head + SLOTS]! * 2)',
    to: '',
  },
  'a new index has former bytes': {
    file: GROWTH,
    from: 'arena.allocateZeroed(slots * 8)',
    to: 'arena.allocate(slots * 8)',
  },
  'blocks that grew are kept after a failure': {
    file: GROWTH,
    from: 'if (arena.u32[head + BYTES_ROOM]! > bytesRoom) setBytesRoom(arena, head, bytesRoom)',
    to: '',
  },
  'the index can be full': {
    file: GROWTH,
    from: 'if (texts >= slots) setSlots',
    to: 'if (texts > slots) setSlots',
  },
  'a copy has only a part of the texts': {
    file: BLOCKS,
    from: "own(BYTES, 'texts', u32[head + BYTES_ROOM]!)",
    to: "own(BYTES, 'texts', u32[head + BYTES_ROOM]! >>> 2)",
  },
}

interface Harness {
  dictionaryFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause?: number,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const entry = 'test/support/dictionary-trial.ts'
    const { dictionaryFailure } = (await bundleWith(entry, [mutation])) as Harness
    const found = [4, 5, 6, 7, 8].some(
      (seed) => dictionaryFailure([seed], 1_000, false, 50) !== undefined,
    )
    assert.ok(found)
  })
}

bugs.run()
