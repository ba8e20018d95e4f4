import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { writeString } from '../../src/encoding/string.ts'
import { equalsText, readText, textBytes, writeText } from '../../src/encoding/text.ts'
import { TextArray } from '../../src/fields/text-arrays.ts'
import { oddText } from '../support/odd-text.ts'
import { NO_INTEGERS, NO_NUMBERS } from '../support/odd-values.ts'
import { forEachSeed } from '../support/random.ts'
import { codeOf, errorOf, named, stateOf, wrongRows } from '../support/refusal.ts'

// Tests `Str<N>`, text inside the struct: its bytes are those of TextEncoder, followed by zeros.
const texts = suite('encoding/text')

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

texts('holds every text that fits, and does not change the bytes around it', () => {
  forEachSeed(2000, (random) => {
    const arena = new Arena(4096)
    const bytes = random.pick([1, 2, 3, 5, 8, 16, 31, 32, 33, 64, 100, 1000])
    const block = arena.allocate(bytes + 20)
    const ptr = block + random.below(8)
    for (let turn = 0; turn < 5; turn++) {
      arena.u8.fill(0xee, block, block + bytes + 20)
      writeText(arena, ptr, bytes, '')
      const former = arena.u8.slice(block, block + bytes + 20)
      const text = oddText(random, random.pick([bytes, Math.ceil(bytes / 3), 4]))
      const encoded = encoder.encode(text)
      const value = random.chance(0.8) ? text : encoded
      if (encoded.length > bytes) {
        const error = errorOf(() => writeText(arena, ptr, bytes, value))
        assert.is(error.code, 'TEXT_TOO_LONG')
        assert.match(error.message, String(encoded.length))
        assert.match(error.message, String(bytes))
        assert.equal(arena.u8.slice(block, block + bytes + 20), former)
        continue
      }
      writeText(arena, ptr, bytes, value)
      former.set(encoded, ptr - block)
      assert.equal(arena.u8.slice(block, block + bytes + 20), former, JSON.stringify(text))
      assert.is(readText(arena, ptr, bytes), decoder.decode(encoded))
      assert.equal(textBytes(arena, ptr, bytes).slice(), encoded)
      assert.ok(equalsText(arena, ptr, bytes, text))
      assert.ok(equalsText(arena, ptr, bytes, encoded))
      assert.not(equalsText(arena, ptr, bytes, `${text}.`))
    }
  })
})

texts('refuses text with U+0000, as a string and as bytes, and writes nothing', () => {
  const arena = new Arena(1024)
  const ptr = arena.allocate(100)
  writeText(arena, ptr, 100, 'what was there')
  const values = ['\0', 'a\0', '\0b', 'a\0b', `${'x'.repeat(60)}\0`, `é${'x'.repeat(30)}\0`]
  const rows = values.flatMap((value) =>
    [value, encoder.encode(value)].map((given, index) => {
      const what = `writeText(${JSON.stringify(value)}) ${index}`
      return [what, () => writeText(arena, ptr, 100, given), 'INVALID_VALUE'] as const
    }),
  )
  assert.equal(wrongRows(rows, arena), [])
  assert.is(readText(arena, ptr, 100), 'what was there')
})

texts('refuses values that are not text, and writes nothing', () => {
  const arena = new Arena(1024)
  const ptr = arena.allocateZeroed(100)
  const values = [...NO_NUMBERS, ...NO_INTEGERS, new Float32Array(2), new DataView(arena.buffer)]
  const no = values.filter((value) => typeof value !== 'string' && !(value instanceof Uint8Array))
  const rows = no.flatMap((value) => [
    [
      `writeText(${named(value)})`,
      () => writeText(arena, ptr, 16, value as string),
      'INVALID_VALUE',
    ] as const,
    [
      `writeString(${named(value)})`,
      () => writeString(arena, ptr + 16, value as string),
      'INVALID_VALUE',
    ] as const,
  ])
  assert.ok(rows.length >= 50)
  assert.equal(wrongRows(rows, arena), [])
})

texts('writes bytes without validation, and reads invalid UTF-8 as U+FFFD', () => {
  const arena = new Arena(1024)
  const ptr = arena.allocate(32)
  const bytes = Uint8Array.of(0x61, 0xff, 0xc3, 0x62)
  writeText(arena, ptr, 32, bytes)
  assert.is(readText(arena, ptr, 32), 'a\ufffd\ufffdb')
  assert.ok(equalsText(arena, ptr, 32, bytes))
  assert.not(equalsText(arena, ptr, 32, 'a\ufffd\ufffdb'))
})

texts('can be written from its own bytes and from overlapping bytes', () => {
  const arena = new Arena(1024)
  const ptr = arena.allocate(64)
  for (let from = -4; from <= 4; from++) {
    for (let at = 0; at < 64; at++) arena.u8[ptr + at] = 0x21 + at
    const view = arena.u8.subarray(ptr + 8 + from, ptr + 8 + from + 20)
    const expected = view.slice()
    writeText(arena, ptr + 8, 40, view)
    assert.equal(textBytes(arena, ptr + 8, 40).slice(), expected, `from ${from}`)
  }
})

texts('ignores bytes after the first zero', () => {
  const arena = new Arena(1024)
  for (const bytes of [16, 32, 64, 200]) {
    const ptr = arena.allocate(bytes)
    arena.u8.fill(0x41, ptr, ptr + bytes)
    arena.u8.set(encoder.encode('short\0'), ptr)
    assert.is(readText(arena, ptr, bytes), 'short')
    assert.ok(equalsText(arena, ptr, bytes, 'short'))
    arena.u8[ptr + bytes - 1] = 0
    assert.is(readText(arena, ptr, bytes), 'short')
    assert.is(textBytes(arena, ptr, bytes).length, 5)
  }
})

texts('an array holds a text in each element, and assigns all values or none', () => {
  const arena = new Arena(1024)
  const block = arena.allocate(40)
  arena.u8.fill(0xee, block, block + 40)
  const array = new TextArray(arena, block + 3, 4, 7)
  array.assign(['one', 'zwei', 'trois', 'quattro'])
  assert.equal(array.toArray(), ['one', 'zwei', 'trois', 'quattro'])
  array.set(1, encoder.encode('über'))
  assert.is(array.at(1), 'über')
  assert.ok(array.equalsAt(1, 'über'))
  assert.not(array.equalsAt(1, 'uber'))
  assert.is(array.bytesAt(1).length, 5)
  assert.is(arena.u8[block + 2], 0xee)
  assert.is(arena.u8[block + 31], 0xee)
  const before = stateOf(arena)
  assert.is(
    codeOf(() => array.assign(['a', 'b', 'far too long'])),
    'TEXT_TOO_LONG',
  )
  assert.is(
    codeOf(() => array.assign(['a', 'b\0'])),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => array.assign(['a', 'b', 'c', 'd', 'e'])),
    'INDEX_OUT_OF_RANGE',
  )
  for (const index of [-1, 4, 0.5, NaN]) {
    assert.is(
      codeOf(() => array.at(index)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => array.set(index, 'x')),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => array.equalsAt(index, 'x')),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => array.bytesAt(index)),
      'INDEX_OUT_OF_RANGE',
    )
  }
  assert.is(stateOf(arena), before)
})

texts.run()
