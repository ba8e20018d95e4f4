import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ExternalTlsf } from '../../src/tlsf.ts'
import { MAX_ROWS } from '../../src/tlsf/external-rows.ts'
import {
  age,
  blocksOf,
  given,
  picture,
  sample,
  stateOf,
  TAKERS,
  takersOf,
} from '../support/external-heap.ts'
import { NO_INTEGERS, NO_NUMBERS } from '../support/odd-values.ts'
import { forEachSeed, Random } from '../support/random.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

const regions = suite('tlsf/external-regions')

regions('are integers of at most 2^53 - 1', () => {
  forEachSeed(20, (random) => {
    const heap = new ExternalTlsf(1000)
    for (let call = 0; call < 50; call++) {
      const region = given(heap.allocate(random.between(1, 10)))
      assert.ok(Number.isSafeInteger(region) && region > 0)
    }
  })
})

regions('of freed blocks are refused, even if their row has another block', () => {
  const heap = new ExternalTlsf(64)
  const stale: number[] = []
  for (let turn = 0; turn < 200; turn++) {
    const region = given(heap.allocate(64))
    assert.not(stale.includes(region))
    heap.free(region)
    stale.push(region)
  }
  assert.is(new Set(stale.map((region) => region % MAX_ROWS)).size, 1)
  heap.allocate(10)
  assert.equal(
    stale.flatMap((region) => takersOf(heap, region)),
    [],
  )
})

regions('of another heap with the same history are refused', () => {
  const { heap, live } = sample()
  for (let turn = 0; turn < 20; turn++) {
    const other = sample()
    assert.is(other.live % MAX_ROWS, live % MAX_ROWS)
    assert.equal(takersOf(heap, other.live), [])
  }
})

regions('that are invalid are refused by every call, which changes nothing', () => {
  const { heap, live, freed } = sample()
  const beside = [-MAX_ROWS, -2, -1, 1, 2, 5, 64, MAX_ROWS].map((step) => live + step)
  const odd: unknown[] = [
    0,
    -0,
    1,
    -1,
    -live,
    live + 0.5,
    String(live),
    BigInt(live),
    [live],
    freed,
  ]
  const bad = [
    ...NO_NUMBERS,
    ...NO_INTEGERS,
    ...odd,
    ...beside,
    2 ** 53 - 1,
    { valueOf: () => live },
  ]
  assert.ok(bad.length >= 50)
  assert.equal(
    bad.flatMap((region) => takersOf(heap, region)),
    [],
  )
  const fresh = new ExternalTlsf(100)
  assert.equal(
    bad.flatMap((region) => takersOf(fresh, region)),
    [],
  )
  assert.is(heap.sizeOf(live), 16)
})

regions('that are random numbers are refused', () => {
  const { heap } = sample()
  const random = new Random(1)
  const before = stateOf(heap)
  const rows = blocksOf(heap).offsets.length
  for (let turn = 0; turn < 50_000; turn++) {
    const row = random.chance(0.9) ? random.below(rows + 2) : random.below(MAX_ROWS)
    const region = random.below(2 ** 27) * MAX_ROWS + row
    const call = TAKERS[turn % 3]!
    assert.is(
      codeOf(() => heap[call](region)),
      'INVALID_REGION',
    )
  }
  assert.is(stateOf(heap), before)
})

regions('that identify rows of the list heads are refused', () => {
  const { heap } = sample()
  const { words, tail } = blocksOf(heap)
  for (let row = 0; row <= tail; row++) {
    const region = words[row * 5 + 4]! * MAX_ROWS + row
    assert.equal(takersOf(heap, region), [])
  }
})

regions('that are refused are reported as stale or as invalid', () => {
  const { heap, freed } = sample()
  assert.match(
    errorOf(() => heap.free(freed)).message,
    /^stale region: got \d+, whose block was freed/,
  )
  assert.match(
    errorOf(() => heap.free(12.5)).message,
    /^invalid region: got 12.5, expected a region of this heap/,
  )
  const other = sample()
  assert.match(errorOf(() => heap.free(other.live)).message, /expected a region of this heap/)
  heap.reset()
  assert.match(errorOf(() => heap.free(freed)).message, /^stale region/)
})

regions('never repeat: a row whose checks are used up is not used again', () => {
  const heap = new ExternalTlsf(100)
  const [a, b, c] = [10, 20, 30].map((size) => given(heap.allocate(size)))
  const old = age(heap, b!)
  assert.equal(heap.verify(), [])
  assert.is(heap.sizeOf(old), 20)
  assert.equal(takersOf(heap, b), [])
  heap.free(old)
  assert.equal([picture(heap, { a, c }), heap.verify()], ['a10 .20 c30 .40', []])
  assert.equal(takersOf(heap, old), [])
  const seen = new Set<number>()
  for (let turn = 0; turn < 50; turn++) {
    const all = [20, 5, 6, 7].map((size) => given(heap.allocate(size)))
    for (const region of all) {
      assert.is.not(region % MAX_ROWS, old % MAX_ROWS)
      assert.not(seen.has(region))
      seen.add(region)
      heap.free(region)
    }
  }
  assert.equal(takersOf(heap, old), [])
  assert.equal(heap.verify(), [])
})

regions('with the last check of their rows can be freed next to free blocks, and by reset', () => {
  const sizes = [10, 20, 30, 40]
  for (const neighbours of [[0], [2], [0, 2]]) {
    const heap = new ExternalTlsf(100)
    const all = sizes.map((size) => given(heap.allocate(size)))
    const old = age(heap, all[1]!)
    for (const index of neighbours) heap.free(all[index]!)
    heap.free(old)
    assert.equal([heap.verify(), heap.blockCount], [[], 3 - neighbours.length])
    assert.equal(takersOf(heap, old), [])
  }
  const heap = new ExternalTlsf(100)
  const old = sizes.map((size) => age(heap, given(heap.allocate(size))))
  heap.reset()
  assert.equal(heap.verify(), [])
  assert.equal(
    old.flatMap((region) => takersOf(heap, region)),
    [],
  )
  const rows = Array.from({ length: 20 }, () => given(heap.allocate(1)) % MAX_ROWS)
  assert.equal(
    rows.filter((row) => old.some((region) => region % MAX_ROWS === row)),
    [],
  )
})

regions('whose row is used up can be freed when no other row is left', () => {
  const heap = new ExternalTlsf(1000)
  const all: number[] = []
  while (blocksOf(heap).unused !== 0 || all.length === 0) all.push(given(heap.allocate(3)))
  const bytes = heap.metadataBytes
  heap.free(age(heap, all[4]!))
  assert.ok(heap.metadataBytes > bytes)
  assert.equal(heap.verify(), [])
})

regions.run()
