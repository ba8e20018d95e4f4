import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ExternalTlsf } from '../../src/tlsf.ts'
import { blocksOf, given, sample, stateOf } from '../support/external-heap.ts'
import { NO_INTEGERS, NO_NUMBERS } from '../support/odd-values.ts'
import { codeOf, errorOf, named } from '../support/refusal.ts'

const LARGEST = Number.MAX_SAFE_INTEGER

const refusals = suite('tlsf/external-refusals')

const BAD_SIZES = [...NO_NUMBERS, ...NO_INTEGERS, 0, -0, -1, -8, -(2 ** 31), -(2 ** 52)]

refusals('an invalid size is refused and changes nothing', () => {
  const { heap } = sample()
  const before = stateOf(heap)
  for (const size of BAD_SIZES) {
    for (const align of [1, 64]) {
      assert.is(
        codeOf(() => heap.allocate(size as number, align)),
        'INVALID_SIZE',
        named(size),
      )
    }
    assert.is(
      codeOf(() => new ExternalTlsf(size as number)),
      'INVALID_SIZE',
      named(size),
    )
  }
  assert.ok(BAD_SIZES.length >= 25)
  assert.is(stateOf(heap), before)
})

refusals('an invalid alignment is refused and changes nothing', () => {
  const { heap } = sample()
  const before = stateOf(heap)
  const none = [0, -0, -1, -2, 3, 5, 6, 7, 12, 100, 2 ** 20 + 1, 2 ** 21, 2 ** 31, 2 ** 32, 2 ** 52]
  // The default alignment, also for undefined, is 1.
  const bad = [
    ...NO_NUMBERS.filter((value) => value !== undefined),
    ...NO_INTEGERS,
    ...none,
    2 ** 52 + 1,
    2 ** 51 - 1,
  ]
  for (const align of bad) {
    assert.is(
      codeOf(() => heap.allocate(8, align as number)),
      'INVALID_ALIGNMENT',
      named(align),
    )
  }
  assert.ok(bad.length >= 25)
  assert.is(stateOf(heap), before)
  const huge = new ExternalTlsf(LARGEST)
  for (const align of [2 ** 52 + 1, 2 ** 52 - 1, 2 ** 31 + 1, 2 ** 50 + 2, 2 ** 53]) {
    assert.is(
      codeOf(() => huge.allocate(8, align)),
      'INVALID_ALIGNMENT',
    )
  }
})

refusals('every power of two up to the capacity is a valid alignment', () => {
  for (const capacity of [1, 2, 3, 64, 1000, 2 ** 31, 2 ** 33 + 1, LARGEST]) {
    const heap = new ExternalTlsf(capacity)
    for (let align = 1; align <= capacity; align *= 2) {
      const region = given(heap.allocate(1, align))
      assert.is(heap.offsetOf(region), 0)
      heap.free(region)
    }
    assert.is(
      codeOf(() => heap.allocate(1, 2 ** Math.ceil(Math.log2(capacity + 0.5)))),
      'INVALID_ALIGNMENT',
    )
  }
})

refusals('allocate returns undefined for more than there is, and changes nothing', () => {
  for (const heap of [
    new ExternalTlsf(100),
    new ExternalTlsf(100, { capacity: 5 }),
    sample().heap,
  ]) {
    // A request that fails empties the quick lists.
    blocksOf(heap).emptyQuickLists()
    const before = stateOf(heap)
    for (const size of [heap.largestFree + 1, heap.capacity + 1, 2 ** 31, 2 ** 32 + 5, LARGEST]) {
      assert.is(heap.allocate(size), undefined)
      assert.is(heap.allocate(size, 64), undefined)
    }
    assert.is(stateOf(heap), before)
  }
})

refusals('a failed request adds no rows', () => {
  const heap = new ExternalTlsf(1000)
  let last = 0
  while (blocksOf(heap).unused !== 0 || heap.blockCount === 0) last = given(heap.allocate(2))
  heap.free(given(heap.allocate(heap.freeSize - 20)))
  const before = stateOf(heap)
  assert.is(heap.allocate(heap.largestFree + 1), undefined)
  assert.is(heap.allocate(heap.largestFree, 512), undefined)
  assert.is(stateOf(heap), before)
  heap.free(last)
})

refusals('an invalid number of rows is refused', () => {
  const bad = [
    ...NO_NUMBERS.filter((value) => value !== undefined),
    ...NO_INTEGERS,
    -1,
    2 ** 26,
    2 ** 40,
  ]
  for (const capacity of bad) {
    const make = (): ExternalTlsf => new ExternalTlsf(100, { capacity: capacity as number })
    assert.is(codeOf(make), 'INVALID_SIZE', named(capacity))
  }
})

refusals('messages state the value and the expected range', () => {
  const heap = new ExternalTlsf(100)
  const message = (call: () => unknown): string => errorOf(call).message
  assert.match(
    message(() => heap.allocate(1.5)),
    /^invalid block size: got 1.5, expected an integer from 1 to 2\^53 - 1\. /,
  )
  assert.match(
    message(() => heap.allocate(1, 128)),
    /^invalid alignment: got 128, expected a power of two .* of 100 units\. /,
  )
  assert.match(
    message(() => new ExternalTlsf(-1)),
    /^invalid capacity: got -1, expected an integer/,
  )
})

refusals.run()
