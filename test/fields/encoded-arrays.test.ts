import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { requireBits } from '../../src/encoding/bits.ts'
import { indexOfName, unknownName } from '../../src/encoding/enum.ts'
import { EnumArray, F16Array, I53Array, U53Array } from '../../src/fields/encoded-arrays.ts'
import type { ValueArray } from '../../src/fields/fixed-array.ts'
import { I32Array } from '../../src/fields/fixed-array.ts'
import { NO_INTEGERS, NO_NUMBERS } from '../support/odd-values.ts'
import { errorOf, named, wrongRows } from '../support/refusal.ts'

// Tests arrays of encoded values, and the checks of enums and bit fields.
const arrays = suite('fields/encoded-arrays')

type Mood = 'idle' | 'walk' | 'run'
const MOODS: readonly Mood[] = ['idle', 'walk', 'run']

function sample(): { arena: Arena; ptr: number } {
  const arena = new Arena(1024)
  const ptr = arena.allocateZeroed(64)
  return { arena, ptr }
}

arrays('write the encoded bytes and read the values back', () => {
  const { arena, ptr } = sample()
  const halves = new F16Array(arena, ptr, 3)
  halves.assign([1, -2.5, 1e9])
  assert.equal([...arena.u16.subarray(ptr >>> 1, (ptr >>> 1) + 3)], [0x3c00, 0xc100, 0x7c00])
  assert.equal(halves.toArray(), [1, -2.5, Infinity])

  const signed = new I53Array(arena, ptr, 2)
  signed.assign([-1, Number.MIN_SAFE_INTEGER])
  assert.equal([...arena.i64.subarray(ptr >>> 3, (ptr >>> 3) + 2)], [-1n, -(2n ** 53n) + 1n])
  assert.equal(signed.toArray(), [-1, Number.MIN_SAFE_INTEGER])

  const unsigned = new U53Array(arena, ptr, 2)
  unsigned.assign([5, Number.MAX_SAFE_INTEGER])
  assert.equal([...arena.u64.subarray(ptr >>> 3, (ptr >>> 3) + 2)], [5n, 2n ** 53n - 1n])
  assert.equal(unsigned.toArray(), [5, Number.MAX_SAFE_INTEGER])

  const moods = new EnumArray(arena, ptr, 3, MOODS)
  moods.assign(['run', 'idle', 'walk'])
  assert.equal([...arena.u8.subarray(ptr, ptr + 3)], [2, 0, 1])
  assert.equal(moods.toArray(), ['run', 'idle', 'walk'])
})

arrays('assign all values or none, and refuse indices out of range', () => {
  const { arena, ptr } = sample()
  const halves = new F16Array(arena, ptr, 3)
  const signed = new I53Array(arena, ptr, 3)
  const unsigned = new U53Array(arena, ptr, 3)
  const moods = new EnumArray(arena, ptr, 3, MOODS)
  const rows = [
    ['I53Array.assign', () => signed.assign([1, 0.5]), 'UNSAFE_INTEGER'],
    ['U53Array.assign', () => unsigned.assign([1, -1]), 'UNSAFE_INTEGER'],
    ['EnumArray.assign', () => moods.assign(['run', 'fly' as Mood]), 'INVALID_VALUE'],
    ['EnumArray.set', () => moods.set(0, 'fly' as Mood), 'INVALID_VALUE'],
  ] as const
  assert.equal(wrongRows(rows, arena), [])
  const all = { halves, signed, unsigned, moods } as unknown as Record<string, ValueArray<unknown>>
  for (const [name, array] of Object.entries(all)) {
    const value = array.at(0)
    const bad = [-1, 3, 0.5, NaN, 2 ** 32].flatMap((index) => [
      [`${name}.at(${index})`, () => array.at(index), 'INDEX_OUT_OF_RANGE'] as const,
      [`${name}.set(${index})`, () => array.set(index, value), 'INDEX_OUT_OF_RANGE'] as const,
    ])
    const four = () => array.assign([value, value, value, value])
    assert.equal(wrongRows([...bad, [`${name}.assign`, four, 'INDEX_OUT_OF_RANGE']], arena), [])
  }
})

arrays('can be assigned from themselves and from views of their own memory', () => {
  const { arena, ptr } = sample()
  const array = new I32Array(arena, ptr + 4, 4)
  array.assign([1, 2, 3, 4])
  array.assign(array)
  assert.equal(array.toArray(), [1, 2, 3, 4])
  const start = ptr >>> 2
  array.assign(arena.i32.subarray(start, start + 4))
  assert.equal(array.toArray(), [0, 1, 2, 3])
  array.assign(new Set([9, 8]))
  assert.equal(array.toArray(), [9, 8, 2, 3])
})

arrays('the error for an unknown name lists the known names', () => {
  assert.equal(
    MOODS.map((mood) => indexOfName(MOODS, mood)),
    [0, 1, 2],
  )
  const values = [...NO_NUMBERS, 'fly', '', 'Idle', 0, 2, '__proto__', 'length']
  const rows = values.map(
    (value) =>
      [
        `indexOfName(${named(value)})`,
        () => indexOfName(MOODS, value as Mood),
        'INVALID_VALUE',
      ] as const,
  )
  assert.equal(wrongRows(rows), [])
  assert.match(errorOf(() => indexOfName(MOODS, 'fly' as Mood)).message, '"idle", "walk", "run"')
  const many = Array.from({ length: 256 }, (_, index) => `name ${index}`)
  assert.match(unknownName(many, 'x').message, '"name 11", … (256 in all)')
})

arrays('a bit field accepts exactly the integers that fit into its width', () => {
  for (let width = 1; width <= 32; width++) {
    for (const value of [0, 1, 2 ** (width - 1), 2 ** width - 1]) {
      assert.is(requireBits(value, 2 ** width - 1), value)
    }
  }
  const values: unknown[] = [...NO_NUMBERS, ...NO_INTEGERS, -1, 8, 2 ** 31, 2 ** 32]
  const rows = values.map(
    (value) =>
      [
        `requireBits(${named(value)}, 7)`,
        () => requireBits(value as number, 7),
        'INVALID_VALUE',
      ] as const,
  )
  const whole = [
    'requireBits(2^32, 2^32 - 1)',
    () => requireBits(2 ** 32, 2 ** 32 - 1),
    'INVALID_VALUE',
  ] as const
  assert.equal(wrongRows([...rows, whole]), [])
})

arrays.run()
