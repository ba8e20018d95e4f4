import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ExternalTlsf } from '../../src/tlsf.ts'
import { listOfGranules } from '../../src/tlsf/mapping.ts'
import { given, picture } from '../support/external-heap.ts'
import { forEachSeed } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'

const LARGEST = Number.MAX_SAFE_INTEGER

const blocks = suite('tlsf/external')

blocks('are split off the start of a free block', () => {
  const heap = new ExternalTlsf(1000)
  const a = given(heap.allocate(100))
  const b = given(heap.allocate(7))
  assert.is(picture(heap, { a, b }), 'a100 b7 .893')
  assert.equal([heap.offsetOf(a), heap.sizeOf(a)], [0, 100])
  assert.equal([heap.offsetOf(b), heap.sizeOf(b)], [100, 7])
})

blocks('coalesce with free neighbours (E2)', () => {
  const heap = new ExternalTlsf(100)
  const [a, b, c, d] = [10, 20, 30, 40].map((size) => given(heap.allocate(size)))
  heap.free(b!)
  heap.free(d!)
  assert.is(picture(heap, { a, c }), 'a10 .20 c30 .40')
  heap.free(c!)
  assert.is(picture(heap, { a }), 'a10 .90')
  heap.free(a!)
  assert.is(picture(heap, {}), '.100')
})

blocks('are at multiples of the alignment, after a free gap if necessary', () => {
  const heap = new ExternalTlsf(1000)
  const a = given(heap.allocate(3))
  const b = given(heap.allocate(10, 64))
  const c = given(heap.allocate(100, 2))
  assert.is(picture(heap, { a, b, c }), 'a3 .61 b10 c100 .826')
  const d = given(heap.allocate(4, 4))
  assert.is(picture(heap, { a, b, c, d }), 'a3 .1 d4 .56 b10 c100 .826')
})

blocks('are taken from their own list, then from the closest fit, then from the victim', () => {
  const heap = new ExternalTlsf(10_000)
  const sizes = [150, 1, 28, 1, 300, 1]
  const [x, a, y, b, z, c] = sizes.map((size) => given(heap.allocate(size)))
  const rest = given(heap.allocate(heap.largestFree))
  for (const region of [x, y, z]) heap.free(region!)
  assert.is(heap.largestFree, 300)
  assert.is(picture(heap, { a, b, c, rest }), '.150 a1 .28 b1 .300 c1 rest9519')
  const d = given(heap.allocate(28))
  const e = given(heap.allocate(140))
  const f = given(heap.allocate(5))
  assert.is(picture(heap, { a, b, c, d, e, f, rest }), 'e140 f5 .5 a1 d28 b1 .300 c1 rest9519')
})

blocks('are found among the first eight blocks of their own class, and not after them', () => {
  // Sizes 256 to 271 are one class; the block that was freed last is examined first.
  for (const [others, isFound] of [
    [7, true],
    [8, false],
  ] as const) {
    const heap = new ExternalTlsf(270 + 258 * others + others + 2)
    const large = given(heap.allocate(270))
    heap.allocate(1)
    const small = Array.from({ length: others }, () => {
      const region = given(heap.allocate(258))
      heap.allocate(1)
      return region
    })
    heap.allocate(heap.freeSize)
    for (const region of [large, ...small]) heap.free(region)
    assert.is(heap.largestFree, isFound ? 270 : 258)
    assert.is(heap.allocate(270) !== undefined, isFound)
  }
})

blocks('can take a whole heap of any size, and no more', () => {
  for (const capacity of [1, 2, 15, 16, 17, 2 ** 30, 2 ** 31 - 1, 2 ** 31, 2 ** 36, LARGEST]) {
    const heap = new ExternalTlsf(capacity)
    assert.is(heap.largestFree, capacity)
    const all = given(heap.allocate(capacity))
    assert.equal([heap.offsetOf(all), heap.sizeOf(all)], [0, capacity])
    assert.equal([heap.usedSize, heap.freeSize, heap.largestFree], [capacity, 0, 0])
    assert.is(heap.allocate(1), undefined)
    heap.free(all)
    assert.is(heap.largestFree, capacity)
    assert.is(heap.allocate(Math.min(capacity + 1, LARGEST)) === undefined, capacity < LARGEST)
  }
})

blocks('have exact offsets at the end of the largest heap', () => {
  const heap = new ExternalTlsf(LARGEST)
  const most = given(heap.allocate(LARGEST - 3))
  const last = [1, 1, 1].map((size) => given(heap.allocate(size)))
  assert.equal(
    last.map((region) => heap.offsetOf(region)),
    [LARGEST - 3, LARGEST - 2, LARGEST - 1],
  )
  heap.free(most)
  const half = given(heap.allocate(2 ** 51 + 1, 2 ** 52))
  assert.equal([heap.offsetOf(half), heap.sizeOf(half)], [0, 2 ** 51 + 1])
  const next = given(heap.allocate(2 ** 51 - 1, 2 ** 52))
  assert.is(heap.offsetOf(next), 2 ** 52)
  assert.equal(heap.verify(), [])
})

blocks('fill every heap of up to 63 units in two parts', () => {
  for (let units = 1; units < 64; units++) {
    const heap = new ExternalTlsf(units)
    for (let k = 1; k < units; k++) {
      const pair = [given(heap.allocate(k)), given(heap.allocate(units - k))]
      assert.equal([heap.freeSize, heap.largestFree, heap.allocate(1)], [0, 0, undefined])
      for (const region of k % 2 === 0 ? pair : pair.reverse()) heap.free(region)
      heap.free(given(heap.allocate(units)))
    }
    assert.equal(heap.verify(), [])
  }
})

blocks('fill every heap of up to 63 units in three parts, freed in each order', () => {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  for (let units = 3; units < 64; units++) {
    const heap = new ExternalTlsf(units)
    for (let k = 1; k < units - 1; k++) {
      for (let j = 1; j < units - k; j++) {
        const parts = [k, j, units - k - j].map((size) => given(heap.allocate(size)))
        for (const index of orders[(k + j) % 6]!) heap.free(parts[index]!)
        heap.free(given(heap.allocate(units)))
      }
    }
    assert.equal(heap.verify(), [])
  }
})

blocks('are all freed by reset, and the heap behaves like a new one', () => {
  forEachSeed(30, (random) => {
    const heap = new ExternalTlsf(5000)
    const regions: number[] = []
    for (let call = 0; call < 200; call++) {
      const region = heap.allocate(random.between(1, 90), 2 ** random.below(5))
      if (region !== undefined) regions.push(region)
      if (random.chance(0.3) && regions.length > 0) {
        heap.free(regions.splice(random.below(regions.length), 1)[0]!)
      }
    }
    const peak = heap.peakUsedSize
    heap.reset()
    assert.equal([heap.blockCount, heap.usedSize, heap.peakUsedSize], [0, 0, peak])
    assert.equal(heap.verify(), [])
    for (const region of regions)
      assert.is(
        codeOf(() => heap.free(region)),
        'INVALID_REGION',
      )
    heap.free(given(heap.allocate(5000)))
    heap.reset()
    assert.equal([picture(heap, {}), heap.verify()], ['.5000', []])
  })
})

blocks('can be reset before the first allocation', () => {
  const heap = new ExternalTlsf(10)
  heap.reset()
  assert.equal([picture(heap, {}), heap.metadataBytes, heap.verify()], ['.10', 64, []])
})

blocks.run()

const mapping = suite('tlsf/mapping')

mapping('every size has the list that a search by bounds finds', () => {
  let bounds = Array.from({ length: 16 }, (_, size) => size)
  for (let power = 16; power < 2 ** 53; power *= 2) {
    bounds = bounds.concat(Array.from({ length: 16 }, (_, step) => power + (power / 16) * step))
  }
  for (let list = 1; list < bounds.length; list++) {
    assert.is(listOfGranules(bounds[list]!), list)
    assert.is(listOfGranules(bounds[list]! - 1), list - 1)
  }
  assert.is(listOfGranules(LARGEST), bounds.length - 1)
})

mapping.run()
