import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaOptions } from '../../src/arena-options.ts'
import { Arena } from '../../src/arena.ts'
import { equalsString, readString, stringBytes, writeString } from '../../src/encoding/string.ts'
import { StringArray } from '../../src/fields/text-arrays.ts'
import { oddText } from '../support/odd-text.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { codeOf, stateOf } from '../support/refusal.ts'

// Tests `Str`, text of any length in a block of its own, against arrays of bytes.
const strings = suite('encoding/string')

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const FIELDS = 6

const KINDS: Record<string, (random: Random) => ArenaOptions> = {
  'an arena that fills up': () => ({}),
  'a shared arena': () => ({ shared: true }),
  'memory that grows': () => ({ memory: new WebAssembly.Memory({ initial: 1, maximum: 3 }) }),
}

for (const [kind, options] of Object.entries(KINDS)) {
  strings(
    `fields in ${kind} read the written text, or the previous one after OUT_OF_MEMORY`,
    () => {
      let full = 0
      forEachSeed(20, (random) => {
        const arena = new Arena(random.between(400, 6000), options(random))
        const fields = arena.allocateZeroed(FIELDS * 8)
        const model = Array.from({ length: FIELDS }, () => encoder.encode(''))
        const most = random.pick([30, 200, 1000, 20_000])
        for (let step = 0; step < 120; step++) {
          const index = random.below(FIELDS)
          const field = fields + index * 8
          const value = someValue(random, arena, fields, most)
          const bytes = typeof value === 'string' ? encoder.encode(value) : value.slice()
          const code = codeOf(() => writeString(arena, field, value))
          if (code === 'OUT_OF_MEMORY') full++
          else assert.is(code, 'no error, but undefined')
          if (code !== 'OUT_OF_MEMORY') model[index] = bytes
          for (const [at, expected] of model.entries()) {
            const ptr = fields + at * 8
            const text = decoder.decode(Uint8Array.from(expected))
            assert.is(readString(arena, ptr), text, `step ${step}`)
            assert.is(Buffer.compare(stringBytes(arena, ptr), expected), 0)
            assert.ok(equalsString(arena, ptr, expected))
            const wellFormed = Buffer.compare(encoder.encode(text), expected) === 0
            assert.is(equalsString(arena, ptr, text), wellFormed)
            assert.not(equalsString(arena, ptr, `${text}x`))
          }
          const blocks = model.filter(({ length }) => length > 0).length
          assert.is(arena.blockCount, 1 + blocks, 'a block for each text, and none for ""')
          assert.equal(arena.verify(), [])
        }
      })
      if (kind === 'an arena that fills up') assert.ok(full > 20, `${full} times full`)
    },
  )
}

strings('a text that fits reuses the block of the previous one', () => {
  const arena = new Arena(4096)
  const field = arena.allocateZeroed(8)
  writeString(arena, field, 'a text of some length')
  const block = arena.u32[field >>> 2]
  writeString(arena, field, 'shorter')
  assert.is(arena.u32[field >>> 2], block)
  assert.is(readString(arena, field), 'shorter')
  writeString(arena, field, 'x'.repeat(100))
  assert.is.not(arena.u32[field >>> 2], block)
  assert.is(arena.blockCount, 2)
  writeString(arena, field, '')
  assert.equal([arena.u32[field >>> 2], arena.u32[(field >>> 2) + 1], arena.blockCount], [0, 0, 1])
})

strings('U+0000 is an ordinary character', () => {
  const arena = new Arena(1024)
  const field = arena.allocateZeroed(8)
  writeString(arena, field, 'a\0b')
  assert.is(readString(arena, field), 'a\0b')
  assert.is(stringBytes(arena, field).length, 3)
})

strings('writing to a field with an invalid pointer throws and changes nothing', () => {
  const arena = new Arena(1024)
  const field = arena.allocateZeroed(8)
  arena.u32[field >>> 2] = 12_345
  const before = stateOf(arena)
  for (const text of ['', 'x', 'x'.repeat(100)]) {
    assert.is(
      codeOf(() => writeString(arena, field, text)),
      'INVALID_POINTER',
    )
  }
  assert.is(stateOf(arena), before)
})

strings('an array holds a text in each element', () => {
  const arena = new Arena(4096)
  const array = new StringArray(arena, arena.allocateZeroed(32), 4)
  array.assign(['', 'zwei', 'x'.repeat(500)])
  assert.equal(array.toArray(), ['', 'zwei', 'x'.repeat(500), ''])
  assert.ok(array.equalsAt(1, 'zwei'))
  assert.is(array.bytesAt(2).length, 500)
  array.set(0, array.bytesAt(2))
  assert.is(array.at(0), 'x'.repeat(500))
  for (const index of [-1, 4, 1.5]) {
    assert.is(
      codeOf(() => array.at(index)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => array.set(index, '')),
      'INDEX_OUT_OF_RANGE',
    )
  }
})

strings.run()

/** Draws a string or bytes to write; bytes can be those of the fields themselves, or a part of them. */
function someValue(
  random: Random,
  arena: Arena,
  fields: number,
  most: number,
): string | Uint8Array {
  const kind = random.below(10)
  if (kind === 0) return ''
  if (kind < 4) {
    const view = stringBytes(arena, fields + random.below(FIELDS) * 8)
    const start = random.chance(0.5) ? 0 : random.below(view.length + 1)
    const end = random.chance(0.5) ? view.length : random.between(start, view.length)
    return view.subarray(start, end)
  }
  const text = oddText(random, random.pick([3, 15, 60, most]))
  return random.chance(0.8) ? text : encoder.encode(text)
}
