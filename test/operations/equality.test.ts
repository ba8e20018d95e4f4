import { suite } from 'uvu'
import * as assert from 'uvu/assert'
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
  const memory = new Memory(new ArrayBuffer(128))
  memory.u32.set([64, 3], 2)
  memory.u32.set([96, 3], 4)
  memory.u32.set([96, 2], 6)
  memory.u32.set([0, 0], 8)
  memory.u8.set([1, 2, 3, 4, 5, 6, 7], 64)
  memory.u8.set([1, 2, 3, 4, 5, 6, 8], 96)
  assert.is(sameElements(memory, 8, memory, 16, 2), true)
  assert.is(sameElements(memory, 8, memory, 16, 4), false)
  assert.is(sameElements(memory, 8, memory, 24, 2), false)
  assert.is(sameElements(memory, 8, memory, 32, 1), false)
  assert.is(sameElements(memory, 32, memory, 32, 1), true)
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
