import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { OffheapError } from '../../src/errors.ts'
import { ExternalTlsf } from '../../src/tlsf.ts'
import { MAX_ROWS, NEXT, STRIDE } from '../../src/tlsf/external-rows.ts'
import { age, blocksOf, given, picture, stateOf, takersOf } from '../support/external-heap.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

const records = suite('tlsf/external-records')

records('take at most the documented number of bytes before the first block', () => {
  const most: [number, number][] = [
    [16, 98],
    [1024, 566],
    [2 ** 24, 1658],
    [2 ** 30, 2126],
    [2 ** 36, 5122],
  ]
  assert.equal(
    most.filter(([units, bytes]) => new ExternalTlsf(units).metadataBytes > bytes),
    [],
  )
  const bytes = most.map(([units]) => new ExternalTlsf(units).metadataBytes)
  assert.equal(bytes, [88, 484, 1408, 1804, 2200])
})

records('take 28 bytes per block in addition to the list heads and quick lists', () => {
  const capacity = 100_000
  const heap = new ExternalTlsf(2 ** 30, { capacity })
  for (let block = 0; block < capacity; block++) heap.allocate(100)
  assert.ok(heap.metadataBytes <= 28 * (capacity + 130), `${heap.metadataBytes} bytes`)
})

records('are not added for blocks that were requested in advance', () => {
  for (const capacity of [1, 2, 15, 16, 17, 100, 1000]) {
    const heap = new ExternalTlsf(2 ** 20, { capacity })
    const { words, offsets } = blocksOf(heap)
    for (let block = 0; block < capacity; block++) heap.allocate(3)
    assert.is(blocksOf(heap).words, words)
    assert.is(blocksOf(heap).offsets, offsets)
    assert.is(heap.blockCount, capacity)
  }
})

records('double when all are in use, and keep their contents', () => {
  const heap = new ExternalTlsf(2 ** 31)
  const all: number[] = []
  const sizes = new Set<number>()
  for (let block = 0; block < 5000; block++) {
    all.push(given(heap.allocate(block + 1, block % 5 === 0 ? 32 : 1)))
    sizes.add(heap.metadataBytes)
  }
  assert.ok(sizes.size <= 11, `${sizes.size} sizes`)
  assert.equal(
    all.filter((region, index) => heap.sizeOf(region) !== index + 1),
    [],
  )
  assert.equal(heap.verify(), [])
})

records('throw OUT_OF_MEMORY when they cannot grow, and leave the heap unchanged', () => {
  const heap = new ExternalTlsf(1000)
  const fresh = new ExternalTlsf(1000)
  const all: number[] = []
  while (blocksOf(heap).unused !== 0 || all.length === 0) all.push(given(heap.allocate(2)))
  const old = age(heap, all[3]!)
  const before = [stateOf(heap), stateOf(fresh)]
  const { Float64Array } = globalThis
  const codes: string[] = []
  try {
    Object.assign(globalThis, { Float64Array: NoMemory })
    codes.push(
      codeOf(() => heap.allocate(2)),
      codeOf(() => heap.free(old)),
      codeOf(() => fresh.allocate(2)),
    )
  } finally {
    Object.assign(globalThis, { Float64Array })
  }
  assert.equal(codes, ['OUT_OF_MEMORY', 'OUT_OF_MEMORY', 'OUT_OF_MEMORY'])
  assert.equal([stateOf(heap), stateOf(fresh)], before)
})

records('are limited to 2^26, after which allocate returns undefined', () => {
  const heap = new ExternalTlsf(1000)
  const all: number[] = []
  while (blocksOf(heap).unused !== 0 || all.length === 0) all.push(given(heap.allocate(2)))
  // Simulates that many rows; their pages of memory are never accessed.
  const offsets = new Float64Array(MAX_ROWS)
  offsets.set(blocksOf(heap).offsets)
  blocksOf(heap).offsets = offsets
  assert.is(heap.allocate(2), undefined)
  assert.is(heap.allocate(2, 64), undefined)
  const old = age(heap, all[3]!)
  assert.instance(
    errorOf(() => heap.free(old)),
    OffheapError,
  )
  assert.is(heap.sizeOf(old), 2)
})

records('refuse a block that needs two rows when only one is unused', () => {
  const heap = new ExternalTlsf(1000)
  const blocks = blocksOf(heap)
  heap.allocate(3)
  while (blocks.words[blocks.unused * STRIDE + NEXT] !== 0) heap.allocate(2)
  const offsets = new Float64Array(MAX_ROWS)
  offsets.set(blocks.offsets)
  blocks.offsets = offsets
  const [rows, free] = [blocks.unused, heap.freeSize]
  assert.is(heap.allocate(2, 64), undefined)
  assert.equal([blocks.unused, heap.freeSize], [rows, free])
  assert.ok(heap.allocate(2) !== undefined)
})

records('are sufficient for reset, even if every live block uses the last check of its row', () => {
  for (const isFull of [true, false]) {
    const heap = new ExternalTlsf(1000)
    const blocks = blocksOf(heap)
    heap.allocate(3)
    while (blocks.words[blocks.unused * STRIDE + NEXT] !== 0) heap.allocate(3)
    heap.allocate(isFull ? heap.freeSize : 3)
    const old: number[] = []
    heap.walk((_, __, region) => region !== undefined && old.push(age(heap, region)))
    const bytes = heap.metadataBytes
    heap.reset()
    assert.equal([heap.verify(), picture(heap, {}), heap.metadataBytes], [[], '.1000', bytes])
    assert.equal(
      old.flatMap((region) => takersOf(heap, region)),
      [],
    )
  }
})

records.run()

class NoMemory {
  constructor() {
    throw new RangeError('Array buffer allocation failed')
  }
}
