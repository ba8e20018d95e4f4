import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import {
  readI53,
  readU53,
  writeI53,
  writePackedI53,
  writePackedU53,
  writeU53,
} from '../../src/encoding/int53.ts'
import { NO_INTEGERS, NO_NUMBERS } from '../support/odd-values.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { named, wrongRows } from '../support/refusal.ts'

// Compares safe integers in 64 bits with a bigint view of the same bytes.
const int53 = suite('encoding/int53')

const MOST = Number.MAX_SAFE_INTEGER
const BOUNDS = [
  0,
  1,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 32 + 1,
  2 ** 52,
  MOST - 1,
  MOST,
]

function sample(): { arena: Arena; ptr: number; word: number } {
  const arena = new Arena(1024)
  const ptr = arena.allocate(64)
  return { arena, ptr, word: ptr >>> 2 }
}

int53('writes every safe integer as a 64-bit integer and reads it back', () => {
  const { arena, ptr, word } = sample()
  const { u32, i32, view } = arena
  const check = (value: number): void => {
    writeI53(arena, word, value)
    assert.is(arena.i64[ptr >>> 3], BigInt(value))
    assert.is(readI53(u32[word]!, i32[word + 1]!), value + 0)
    writePackedI53(arena, ptr + 13, value)
    assert.is(view.getBigInt64(ptr + 13, true), BigInt(value))
    if (value < 0) return
    writeU53(arena, word, value)
    assert.is(arena.u64[ptr >>> 3], BigInt(value))
    assert.is(readU53(u32[word]!, u32[word + 1]!), value + 0)
    writePackedU53(arena, ptr + 23, value)
    assert.is(view.getBigUint64(ptr + 23, true), BigInt(value))
  }
  for (const bound of BOUNDS) for (const value of [bound, -bound]) check(value)
  forEachSeed(5000, (random) => check(safeInteger(random)))
})

int53('reads any 64 bits as an integer, or throws UNSAFE_INTEGER', () => {
  const { arena, ptr, word } = sample()
  const { u32, i32, i64, u64 } = arena
  const least = BigInt(-MOST)
  const check = (): void => {
    const [signed, unsigned] = [i64[ptr >>> 3]!, u64[ptr >>> 3]!]
    const rows: [string, () => unknown, bigint, boolean][] = [
      [
        'readI53',
        () => readI53(u32[word]!, i32[word + 1]!),
        signed,
        signed >= least && signed <= MOST,
      ],
      ['readU53', () => readU53(u32[word]!, u32[word + 1]!), unsigned, unsigned <= MOST],
    ]
    for (const [what, read, value, safe] of rows) {
      if (safe) assert.is(read(), Number(value))
      else assert.equal(wrongRows([[`${what}(${value})`, read, 'UNSAFE_INTEGER']]), [])
    }
  }
  for (const bound of [2n ** 53n, 2n ** 63n, 2n ** 32n, 0n]) {
    for (let beside = -3n; beside <= 3n; beside++) {
      for (const value of [bound + beside, -bound + beside]) {
        u64[ptr >>> 3] = BigInt.asUintN(64, value)
        check()
      }
    }
  }
  forEachSeed(5000, (random) => {
    u32[word] = random.word()
    u32[word + 1] = random.word() >>> random.below(32)
    if (random.chance(0.5)) i32[word + 1] = ~i32[word + 1]!
    check()
  })
})

int53('refuses values that are not safe integers, and writes nothing', () => {
  const { arena, ptr, word } = sample()
  const values = [...NO_NUMBERS, ...NO_INTEGERS, 2 ** 53, -(2 ** 53), 2 ** 63, 1e300, -1e300]
  const rows = values.flatMap((value) => [
    [`writeI53(${named(value)})`, () => writeI53(arena, word, value as number), 'UNSAFE_INTEGER'],
    [`writeU53(${named(value)})`, () => writeU53(arena, word, value as number), 'UNSAFE_INTEGER'],
    [
      `writePackedI53(${named(value)})`,
      () => writePackedI53(arena, ptr + 3, value as number),
      'UNSAFE_INTEGER',
    ],
    [
      `writePackedU53(${named(value)})`,
      () => writePackedU53(arena, ptr + 3, value as number),
      'UNSAFE_INTEGER',
    ],
  ]) as [string, () => unknown, 'UNSAFE_INTEGER'][]
  rows.push(['writeU53(-1)', () => writeU53(arena, word, -1), 'UNSAFE_INTEGER'])
  rows.push(['writePackedU53(-1)', () => writePackedU53(arena, ptr, -1), 'UNSAFE_INTEGER'])
  assert.equal(wrongRows(rows, arena), [])
})

int53.run()

function safeInteger(random: Random): number {
  const size = (random.word() >>> 11) * 2 ** 32 + random.word()
  return Math.floor(size / 2 ** random.below(53)) * random.pick([1, -1])
}
