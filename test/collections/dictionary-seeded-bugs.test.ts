import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('collections/dictionary-seeded-bugs')

const TEXTS = 'src/collections/dictionary-texts.ts'
const SEARCH = 'src/collections/dictionary-search.ts'
const GROWTH = 'src/collections/dictionary-growth.ts'
const BLOCKS = 'src/collections/dictionary-blocks.ts'
const CACHE = 'src/collections/dictionary-cache.ts'
const STAMP = 'src/collections/dictionary-stamp.ts'
const HASH = 'src/encoding/text-hash.ts'

const BUGS: Record<string, Mutation> = {
  'texts are known by their hash and length only': {
    file: SEARCH,
    from: 'if (isSame(u8, texts + from, given, start, bytes)) return code',
    to: 'return code',
  },
  'the hashes of strings and of bytes differ in the last bytes': {
    file: HASH,
    from: 'u8[index] = unit\n    rest |= unit << shift',
    to: 'u8[index] = unit\n    rest |= unit << (shift >> 1)',
  },
  'the last bytes of a text are not hashed': {
    file: HASH,
    from: 'u8[index] = unit\n    rest |= unit << shift',
    to: 'u8[index] = unit',
  },
  'the last bytes of a text are not stored': {
    file: STAMP,
    from: 'copyWord(to, at + bytes - 4, from, start + bytes - 4)',
    to: '0',
  },
  'a text is entered where it would have been before growth': {
    file: TEXTS,
    from: '    slot = hash\n',
    to: '',
  },
  'bytes of the arena are read after growth': {
    file: TEXTS,
    from: 'u8 = u8.slice(start, end)\n    start = 0\n',
    to: '',
  },
  'invalid UTF-8 is stored': {
    file: TEXTS,
    from: 'if (isUtf8(u8, start, end)) return append',
    to: 'if (end > 0) return append',
  },
  'the cache is not checked': {
    file: CACHE,
    from: 'return undefined\n    const slot',
    to: 'void 0\n    const slot',
  },
  'the cache keeps texts of a former state': {
    file: CACHE,
    from: '    this.#mask = 1\n    this.#texts = NO_TEXTS\n    this.#codes = NO_CODES\n',
    to: '',
  },
  'the cache keeps codes of a former state': {
    file: CACHE,
    from: '    this.#known = NO_STRINGS\n',
    to: '',
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
    from: '  u32.fill(0, index, index + slots * 2)\n',
    to: '',
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
