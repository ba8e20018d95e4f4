import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { CHECKSUM, checksumOf, HEADER_WORDS, runsOf } from '../../src/snapshot/format.ts'
import { MARK } from '../../src/tlsf/block.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { Random } from '../support/random.ts'

/** The format of snapshots. */
const format = suite('snapshot/format')

format('has a checksum that changes with every bit after it, for every length', () => {
  const random = new Random(1)
  for (let length = CHECKSUM + 2; length < 24; length++) {
    const words = Int32Array.from({ length }, () => random.word())
    const checksum = checksumOf(words)
    for (let bit = (CHECKSUM + 1) * 32; bit < length * 32; bit++) {
      words[bit >> 5]! ^= 1 << (bit & 31)
      assert.is.not(checksumOf(words), checksum, `bit ${bit} of ${length} words`)
      words[bit >> 5]! ^= 1 << (bit & 31)
    }
  }
})

format('has a checksum that changes when two words change places or both signs change', () => {
  const random = new Random(2)
  const words = Int32Array.from({ length: 40 }, () => random.word())
  const checksum = checksumOf(words)
  for (let one = CHECKSUM + 1; one < 40; one++) {
    for (let other = one + 1; other < 40; other++) {
      const swapped = words.slice()
      swapped[one] = words[other]!
      swapped[other] = words[one]!
      assert.is.not(checksumOf(swapped), checksum)
      const flipped = words.slice()
      flipped[one]! ^= 1 << 31
      flipped[other]! ^= 1 << 31
      assert.is.not(checksumOf(flipped), checksum)
    }
  }
})

format('has one run for a full heap, and another one for each free block that is left out', () => {
  const heap = new Tlsf(4096)
  const ptrs = Array.from({ length: 10 }, () => heap.allocate(100))
  const last = heap.allocate(heap.largestFree)
  const runs = (): readonly number[] | null => {
    const { words, first, tail } = heap
    return runsOf({ words, start: first, packed: false, first, tail, mark: words[MARK]! })
  }
  assert.equal(runs(), [0, heap.tail + 1])
  heap.free(ptrs[3]!)
  heap.free(ptrs[7]!)
  assert.is(runs()!.length, 6)
  heap.free(last)
  assert.is(runs()!.length, 8)
})

format('takes a few words for an empty arena of any capacity', () => {
  for (const capacity of [64, 1000, 2 ** 20, 2 ** 30]) {
    const arena = new Arena(capacity)
    const { length } = arena.snapshot()
    assert.ok(length <= arena.buffer.byteLength + HEADER_WORDS * 4)
    assert.ok(length < 2500, `${length} bytes for a capacity of ${capacity}`)
  }
})

format.run()
