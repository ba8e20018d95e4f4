import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ExternalTlsf } from '../../src/tlsf.ts'
import { DEPTH, MAX_ROWS, MOST_QUICK, NEXT, STRIDE } from '../../src/tlsf/external-rows.ts'
import { age, blocksOf, given, picture, quickCount, takersOf } from '../support/external-heap.ts'

const lists = suite('tlsf/external-quick-lists')

/** Returns a heap with `count` freed blocks of `size` units between live ones of 200 units. */
function listed(size: number, count: number, capacity = 100_000): [ExternalTlsf, number[]] {
  const heap = new ExternalTlsf(capacity)
  const regions = Array.from({ length: count }, () => {
    const region = given(heap.allocate(size))
    heap.allocate(200)
    return region
  })
  for (const region of regions) heap.free(region)
  return [heap, regions]
}

lists('keep up to three freed blocks of a size, which are reused in reverse order', () => {
  const [heap, regions] = listed(20, 5)
  assert.is(quickCount(heap, 20), DEPTH)
  const reused = [0, 1, 2].map(() => given(heap.allocate(20)) % MAX_ROWS)
  assert.equal(
    reused,
    [2, 1, 0].map((index) => regions[index]! % MAX_ROWS),
  )
  assert.equal([quickCount(heap, 20), heap.verify()], [0, []])
})

lists('take blocks of up to 128 units', () => {
  for (const size of [1, 2, 127, 128, 129, 1000]) {
    const [heap] = listed(size, 1)
    assert.is(quickCount(heap, size), size <= MOST_QUICK ? 1 : 0)
    assert.equal(heap.verify(), [])
  }
})

lists('exist for one size per 32 units of a small heap', () => {
  for (const [capacity, largest] of [
    [1, 0],
    [31, 0],
    [32, 1],
    [1000, 31],
    [4096, 128],
    [2 ** 53 - 1, 128],
  ] as const) {
    const heap = new ExternalTlsf(capacity)
    assert.is(blocksOf(heap).largestQuick, 0)
    heap.allocate(1)
    assert.is(blocksOf(heap).largestQuick, largest)
  }
})

lists('do not take a block that is before the victim', () => {
  const heap = new ExternalTlsf(10_000)
  const a = given(heap.allocate(20))
  const b = given(heap.allocate(20))
  heap.free(b)
  assert.is(picture(heap, { a }), 'a20 .9980')
})

lists('count their blocks as free, and show them so in walk', () => {
  const [heap, regions] = listed(20, 3)
  assert.equal([heap.blockCount, heap.usedSize, heap.peakUsedSize], [3, 600, 660])
  assert.is(heap.freeSize, 100_000 - 600)
  assert.is(picture(heap, {}), '.20 ?200 .20 ?200 .20 ?200 .99340')
  heap.allocate(20)
  assert.equal([heap.blockCount, heap.usedSize, heap.peakUsedSize], [4, 620, 660])
  assert.equal(
    regions.flatMap((region) => takersOf(heap, region)),
    [],
  )
})

lists('have blocks next to free ones, which coalesce when a request fails', () => {
  const heap = new ExternalTlsf(1000)
  const all = [20, 25, 30, 31, 200].map((size) => given(heap.allocate(size)))
  const rest = given(heap.allocate(heap.freeSize))
  for (const region of all) heap.free(region)
  assert.is(picture(heap, { rest }), '.20 .25 .30 .31 .200 rest694')
  const whole = given(heap.allocate(306))
  assert.is(picture(heap, { rest, whole }), 'whole306 rest694')
  assert.equal(heap.verify(), [])
})

lists('are emptied by largestFree and by an aligned request that fails', () => {
  for (const empty of [
    (heap: ExternalTlsf) => assert.is(heap.largestFree, 90),
    (heap: ExternalTlsf) => assert.is(heap.allocate(91, 512), undefined),
  ]) {
    const heap = new ExternalTlsf(1000)
    const all = [30, 29, 31].map((size) => given(heap.allocate(size)))
    const rest = given(heap.allocate(heap.freeSize))
    for (const region of all) heap.free(region)
    assert.is(picture(heap, { rest }), '.30 .29 .31 rest910')
    empty(heap)
    assert.is(picture(heap, { rest }), '.90 rest910')
  }
})

lists('are emptied before rows are added', () => {
  const heap = new ExternalTlsf(100_000)
  const blocks = blocksOf(heap)
  const all = [given(heap.allocate(20)), given(heap.allocate(21)), given(heap.allocate(22))]
  while (blocks.unused !== 0) heap.allocate(300)
  const bytes = heap.metadataBytes
  for (const region of all) heap.free(region)
  assert.is(blocks.unused, 0)
  assert.ok(heap.allocate(300) !== undefined)
  assert.ok(heap.allocate(2, 64) !== undefined)
  assert.equal([heap.metadataBytes, heap.verify()], [bytes, []])
})

lists('are emptied before the row of an aligned gap or of a used-up check is added', () => {
  for (const isUsedUp of [true, false]) {
    const heap = new ExternalTlsf(100_000)
    const blocks = blocksOf(heap)
    const all = [20, 21, 22].map((size) => given(heap.allocate(size)))
    const last = given(heap.allocate(300))
    while (blocks.words[blocks.unused * STRIDE + NEXT] !== 0) heap.allocate(301)
    if (isUsedUp) heap.allocate(302)
    const bytes = heap.metadataBytes
    const old = isUsedUp ? age(heap, last) : last
    for (const region of all) heap.free(region)
    if (isUsedUp) heap.free(old)
    else assert.ok(heap.allocate(500, 1024) !== undefined)
    assert.equal([heap.metadataBytes, heap.verify()], [bytes, []])
  }
})

lists('lose their blocks at reset', () => {
  const [heap, regions] = listed(20, 5)
  heap.reset()
  assert.equal([quickCount(heap, 20), picture(heap, {}), heap.verify()], [0, '.100000', []])
  assert.equal(
    regions.flatMap((region) => takersOf(heap, region)),
    [],
  )
})

lists('refuse a number that would be the region of a listed block', () => {
  const [heap, regions] = listed(20, 1)
  const state = blocksOf(heap).words[(regions[0]! % MAX_ROWS) * STRIDE + 4]!
  const row = regions[0]! % MAX_ROWS
  for (const number of [state, state >>> 0, state & (2 ** 30 - 1)]) {
    assert.equal(takersOf(heap, number * MAX_ROWS + row), [])
  }
})

lists.run()
