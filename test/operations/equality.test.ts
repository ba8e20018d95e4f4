import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Memory } from '../../src/memory.ts'
import { deeper } from '../../src/operations/depth.ts'
import { sameBytes, sameElements } from '../../src/operations/equality.ts'
import { forEachSeed } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'

const equality = suite('operations/equality')

equality('compares bytes as Buffer.equals does, at any alignment and between memories', () => {
  forEachSeed(500, (random) => {
    const [a, b] = [new Memory(new ArrayBuffer(64)), new Memory(new ArrayBuffer(64))]
    const bytes = random.below(24)
    const [left, right] = [random.below(16), random.below(16)]
    const words = random.chance(0.5) ? 2 : 0
    a.u8.forEach((_, index) => (a.u8[index] = random.below(256)))
    b.u8.set(a.u8.subarray(left, left + bytes), right)
    if (random.chance(0.5)) b.u8[random.below(64)] = words
    const expected = Buffer.from(a.buffer as ArrayBuffer, left, bytes).equals(
      Buffer.from(b.buffer as ArrayBuffer, right, bytes),
    )
    assert.is(sameBytes(a, left, b, right, bytes), expected)
    assert.is(sameBytes(b, right, a, left, bytes), expected)
  })
})

equality('compares blocks by their lengths, then by their contents', () => {
  const arena = new Arena(4096)
  const [one, other] = [arena.allocateZeroed(8), arena.allocateZeroed(8)]
  const fields = arena.allocateZeroed(32)
  arena.u32.set([one, 3, other, 3, other, 2, 0, 0], fields >>> 2)
  arena.u8.set([1, 2, 3, 4, 5, 6, 7], one)
  arena.u8.set([1, 2, 3, 4, 5, 6, 8], other)
  const same = (left: number, right: number, stride: number): boolean =>
    sameElements(arena, fields + left, arena, fields + right, stride)
  assert.is(same(0, 8, 2), true)
  assert.is(same(0, 8, 1), true)
  assert.is(same(0, 16, 2), false)
  assert.is(same(0, 24, 1), false)
  assert.is(same(24, 24, 1), true)
  arena.u8[one] = 2
  assert.is(same(0, 8, 2), false)
  assert.is(
    codeOf(() => same(0, 8, 5)),
    'INVALID_BYTES',
  )
})

equality('follows a thousand owners and refuses more', () => {
  assert.is(deeper(0), 1)
  assert.is(deeper(999), 1000)
  assert.is(
    codeOf(() => deeper(1000)),
    'TOO_DEEP',
  )
})

equality.run()
