import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ExternalTlsf } from '../../src/tlsf.ts'
import type { Blocks } from '../../src/tlsf/external-blocks.ts'
import {
  AFTER,
  BEFORE,
  CHECK,
  FREE,
  LINK_SHIFT,
  LISTED,
  NEXT,
  PEAK,
  PREVIOUS,
  STATE,
  STRIDE,
  USED,
  USED_UP,
} from '../../src/tlsf/external-rows.ts'
import { age, blocksOf, copyOf } from '../support/external-heap.ts'
import { forEachSeed, Random, replayHint, replaying } from '../support/random.ts'

// Breaks each invariant deliberately and flips random bits: `verify` must report the damage.
const damage = suite('tlsf/external-verify')

/**
 * Creates a heap with live and free blocks, lists of one and two, a quick list of two, a victim, unused
 * and used-up rows.
 */
function sample(): {
  heap: ExternalTlsf
  live: number
  free: number
  listed: number
  quick: number
} {
  const heap = new ExternalTlsf(100_000)
  const all = Array.from({ length: 12 }, (_, index) => heap.allocate(20 + (index % 4) * 40)!)
  heap.free(age(heap, all[10]!))
  for (const index of [1, 5, 7]) heap.free(all[index]!)
  blocksOf(heap).emptyQuickLists()
  for (const index of [4, 8]) heap.free(all[index]!)
  const rows = all.map((region) => region % 2 ** 26)
  return { heap, live: rows[3]!, free: rows[1]!, listed: rows[5]!, quick: rows[8]! }
}

/** Returns the invariants that `verify` reports as violated after `harm`. */
function brokenBy(harm: (blocks: Blocks, rows: ReturnType<typeof sample>) => void): string[] {
  const rows = sample()
  assert.equal(rows.heap.verify(), [])
  harm(blocksOf(rows.heap), rows)
  rows.heap.walk(() => undefined)
  return [...new Set(rows.heap.verify().map(({ invariant }) => invariant))].sort()
}

const HARMS: Record<string, [string, (blocks: Blocks, rows: ReturnType<typeof sample>) => void]> = {
  'a first block whose offset is not 0': [
    'E1',
    ({ offsets, words, tail }) => (offsets[words[tail * STRIDE + AFTER]!] = 1),
  ],
  'a block with an invalid offset': ['E1', ({ offsets }, { live }) => (offsets[live] = NaN)],
  'another capacity': ['E1', ({ offsets, tail }) => (offsets[tail]! += 1)],
  'a ring that links to a row out of range': [
    'E1',
    ({ words }, { live }) => (words[live * STRIDE + AFTER] = 2 ** 20),
  ],
  'a ring that links to a row of the list heads': [
    'E1',
    ({ words }, { live }) => (words[live * STRIDE + AFTER] = 1),
  ],
  'a ring that links back to its start': [
    'E1',
    ({ words, tail }, { live }) => (words[live * STRIDE + AFTER] = words[tail * STRIDE + AFTER]!),
  ],
  'a ring with an invalid link back': [
    'E1',
    ({ words }, { live }) => words[live * STRIDE + BEFORE]!++,
  ],
  'a tail with an invalid link back': ['E1', ({ words, tail }) => words[tail * STRIDE + BEFORE]!++],
  'a tail that is free': ['E1', ({ words, tail }) => (words[tail * STRIDE + STATE] = FREE)],
  'an unused offset that is not 0': ['E1', ({ offsets }) => (offsets[PEAK + 1] = 1)],
  'a live block next to a free one that is marked as free': [
    'E2',
    ({ words }, { live, free }) => {
      words[words[free * STRIDE + AFTER]! * STRIDE + STATE]! |= FREE
      assert.is.not(words[live * STRIDE + STATE]! & FREE, FREE)
    },
  ],
  'a boundary between live blocks that has moved': [
    'E3',
    ({ offsets }, { live }) => (offsets[live]! += 1),
  ],
  'a record of another size': ['E3', ({ words }, { live }) => words[live * STRIDE + NEXT]!++],
  'a free block that is lost': ['E4', (blocks) => (blocks.victim = 0)],
  'a victim that is live': ['E4', (blocks, { live }) => (blocks.victim = live)],
  'a victim on a list': ['E4', (blocks, { free }) => (blocks.victim = free)],
  'a live block on a list': [
    'E4',
    ({ words }, { live, listed }) => (words[listed * STRIDE + NEXT] = live),
  ],
  'a block on a list of another size': [
    'E4',
    ({ words, bits }) => {
      const list = words.findIndex((head) => head !== 0)
      words[list + 1] = words[list]!
      words[words[list]! * STRIDE + PREVIOUS] = list + 1 - NEXT
      words[list] = 0
      words[bits + 1 + (list >> 5)]! ^= 1 << list
      words[bits + 1 + ((list + 1) >> 5)]! ^= 1 << (list + 1)
    },
  ],
  'a circular list': ['E4', ({ words }, { free }) => (words[free * STRIDE + NEXT] = free)],
  'a list with an invalid link back': [
    'E5',
    ({ words }, { free }) => words[free * STRIDE + PREVIOUS]!++,
  ],
  'an additional bit': ['E6', ({ words, bits }) => (words[bits + 1]! ^= 1 << 3)],
  'a missing bit': ['E6', ({ words, bits }) => (words[bits + 2] = 0)],
  'a bit of the first level': ['E6', ({ words, bits }) => (words[bits]! ^= 1 << 30)],
  'an unused row that is lost': ['E7', (blocks) => (blocks.unused = 0)],
  'an unused row that belongs to a block': ['E7', (blocks, { live }) => (blocks.unused = live)],
  'a circular list of unused rows': [
    'E7',
    ({ words, unused }) => (words[unused * STRIDE + NEXT] = unused),
  ],
  'an unused row out of range': ['E7', ({ words, unused }) => (words[unused * STRIDE + NEXT] = -1)],
  'an unused row that is marked as live': [
    'E7',
    ({ words, unused }) => (words[unused * STRIDE + STATE]! &= CHECK),
  ],
  'a used-up row that has a check': [
    'E7',
    ({ words }) => {
      const state = words.findIndex((word) => word === (USED_UP | FREE))
      assert.ok(state > 0)
      words[state] = FREE | CHECK
    },
  ],
  'a check that has changed': ['E8', ({ words }, { live }) => words[live * STRIDE + STATE]!++],
  'a check below the first': ['E8', ({ words }, { live }) => (words[live * STRIDE + STATE] = 0)],
  'a wrong number of frees': ['E8', (blocks) => blocks.frees++],
  'a quick list that is lost': ['E10', ({ words, quick }) => (words[quick + 20] = 0)],
  'a quick list that counts a block too many': ['E10', ({ words, quick }) => words[quick + 20]!++],
  'a quick list that counts a block less': ['E10', ({ words, quick }) => words[quick + 20]!--],
  'a quick list of another size': [
    'E10',
    ({ words, quick }) => {
      words[quick + 21] = words[quick + 20]!
      words[quick + 20] = 0
    },
  ],
  'a live block on a quick list': [
    'E10',
    ({ words, quick }, { live }) => (words[quick + 30] = (live << LINK_SHIFT) | 1),
  ],
  'a circular quick list': [
    'E10',
    (blocks, { quick }) => (blocks.words[quick * STRIDE + NEXT] = blocks.words[blocks.quick + 20]!),
  ],
  'a block that is marked as listed': [
    'E10',
    ({ words }, { free }) => (words[free * STRIDE + STATE]! |= LISTED),
  ],
  'a listed block that is marked as free': [
    'E10',
    ({ words }, { quick }) => (words[quick * STRIDE + STATE]! ^= LISTED ^ FREE),
  ],
  'another number of used units': ['E9', ({ offsets }) => offsets[USED]!++],
  'a peak below the used units': ['E9', ({ offsets }) => (offsets[PEAK] = 1)],
  'a peak above the capacity': ['E9', ({ offsets }) => (offsets[PEAK] = 100_001)],
  'a peak that is not an integer': ['E9', ({ offsets }) => (offsets[PEAK]! += 0.5)],
  'another number of live blocks': ['E9', (blocks) => blocks.allocations++],
}

for (const [what, [invariant, harm]] of Object.entries(HARMS)) {
  damage(`${invariant}: finds ${what}`, () => {
    const broken = brokenBy(harm)
    assert.ok(broken.includes(invariant), `found ${broken}`)
  })
}

damage('E5: finds a free block of the whole heap on a list', () => {
  const heap = new ExternalTlsf(30)
  heap.free(heap.allocate(5)!)
  const blocks = blocksOf(heap)
  const { words, bits, victim } = blocks
  const list = bits - 1
  words[list] = victim
  words[victim * STRIDE + NEXT] = 0
  words[victim * STRIDE + PREVIOUS] = list - NEXT
  words[bits] = 1
  words[bits + 1] = 1 << list
  blocks.victim = 0
  assert.equal(
    heap.verify().map(({ invariant }) => invariant),
    ['E5'],
  )
})

damage('E1: finds unused words that are not 0', () => {
  const heap = new ExternalTlsf(30, { capacity: 5 })
  const { words, tail } = blocksOf(heap)
  words[tail * STRIDE - 1] = 1
  assert.equal(
    heap.verify().map(({ invariant }) => invariant),
    ['E1'],
  )
})

damage('finds damage before the first block', () => {
  const count = blocksOf(new ExternalTlsf(100)).words.length
  for (let word = 0; word < count; word++) {
    const heap = new ExternalTlsf(100)
    blocksOf(heap).words[word] = 1
    assert.ok(heap.verify().length > 0)
  }
  for (const place of [USED, PEAK]) {
    const heap = new ExternalTlsf(100)
    blocksOf(heap).offsets[place] = 1
    assert.ok(heap.verify().length > 0)
  }
})

/** Creates a heap of random capacity in the middle of a random program. */
function randomHeap(random: Random): ExternalTlsf {
  const capacity = random.pick([40, 300, 5000, 2 ** 20, 2 ** 33, 2 ** 53 - 1])
  const heap = new ExternalTlsf(capacity, random.chance(0.5) ? { capacity: random.below(40) } : {})
  const live: number[] = []
  const most = random.pick([8, 60, capacity / 20, capacity / 4])
  for (let call = random.between(1, 90); call > 0; call--) {
    if (live.length > 0 && random.chance(0.4)) {
      heap.free(live.splice(random.below(live.length), 1)[0]!)
      continue
    }
    const size = 1 + Math.floor((random.word() / 2 ** 32) * most)
    const region = heap.allocate(size, 2 ** random.below(5))
    if (region === undefined) continue
    live.push(random.chance(0.02) ? age(heap, region) : region)
  }
  return heap
}

/**
 * Returns whether a word of a row, or half of an offset, is idle: it is written before it is read again,
 * so that its value has no effect.
 */
function isIdle(blocks: Blocks, row: number, word: number | 'offset'): boolean {
  const { words, tail, victim } = blocks
  if (row <= tail) return false
  if (row === victim) return word === NEXT || word === PREVIOUS
  const state = words[row * STRIDE + STATE]!
  // Live, or on a quick list.
  if (state >= LISTED) return word === PREVIOUS
  if (state === (USED_UP | FREE)) return word !== STATE
  return isUnused(blocks, row) && word !== STATE && word !== NEXT
}

function isUnused({ words, unused }: Blocks, row: number): boolean {
  for (let block = unused; block !== 0; block = words[block * STRIDE + NEXT]!) {
    if (block === row) return true
  }
  return false
}

/** Flips a random bit. Returns whether it is idle, or makes a peak that is still possible. */
function flip(blocks: Blocks, random: Random): boolean {
  const { words, offsets } = blocks
  const bit = 1 << random.below(32)
  if (random.chance(0.6)) {
    const word = random.below(words.length)
    const idle = isIdle(blocks, Math.floor(word / STRIDE), word % STRIDE)
    words[word]! ^= bit
    return idle
  }
  const halves = new Int32Array(offsets.buffer)
  const half = random.below(halves.length)
  const row = half >> 1
  const idle = isIdle(blocks, row, 'offset')
  halves[half]! ^= bit
  const peak = offsets[PEAK]!
  const couldBe = peak >= offsets[USED]! && peak <= blocks.capacity && Number.isSafeInteger(peak)
  return idle || (row === PEAK && couldBe && blocks.isOpen)
}

damage('finds every flip of a bit that is not idle', () => {
  let harmful = 0
  const missed: string[] = []
  forEachSeed(400, (random, seed) => {
    const heap = randomHeap(random)
    assert.equal(heap.verify(), [])
    for (let turn = 0; turn < 60; turn++) {
      const copy = copyOf(heap)
      if (flip(blocksOf(copy), random)) continue
      harmful++
      copy.walk(() => undefined)
      if (copy.verify().length === 0) missed.push(`${replayHint(seed)}, turn ${turn}`)
    }
  })
  assert.ok(replaying || harmful > 10_000, `${harmful} flips`)
  assert.equal(missed, [])
})

damage('a heap with all idle bits flipped behaves like its twin', () => {
  forEachSeed(60, (random) => {
    const heap = randomHeap(random)
    const twin = copyOf(heap)
    const blocks = blocksOf(twin)
    for (let row = 0; row < blocks.offsets.length; row++) {
      for (let word = 0; word < STRIDE; word++) {
        if (isIdle(blocks, row, word)) blocks.words[row * STRIDE + word]! ^= -1
      }
      if (isIdle(blocks, row, 'offset')) blocks.offsets[row] = -1
    }
    assert.equal(twin.verify(), [])
    const regions: number[] = []
    twin.walk((_, __, region) => region !== undefined && regions.push(region))
    for (let call = 0; call < 200; call++) {
      if (regions.length > 0 && random.chance(0.5)) {
        const region = regions.splice(random.below(regions.length), 1)[0]!
        heap.free(region)
        twin.free(region)
      } else {
        const size = random.between(1, 40)
        const region = heap.allocate(size)
        assert.is(twin.allocate(size), region)
        if (region !== undefined) regions.push(region)
      }
    }
    assert.equal([heap.verify(), twin.verify()], [[], []])
    assert.equal(blocksLine(twin), blocksLine(heap))
  })
})

damage('terminates without an error and reports a violation for any contents of the rows', () => {
  forEachSeed(300, (random) => {
    const heap = randomHeap(random)
    const { words, offsets, tail } = blocksOf(heap)
    const share = random.pick([0.001, 0.02, 0.2, 1])
    for (let word = 0; word < words.length; word++) {
      if (!random.chance(share)) continue
      // Any value, or a likely link: the number of a row.
      words[word] = random.chance(0.5) ? random.word() : random.below(offsets.length)
    }
    words[(tail + 1) * STRIDE] = -1
    words[(tail + 1) * STRIDE + STATE] = -1
    for (let row = 0; row < offsets.length; row++) {
      if (random.chance(share))
        offsets[row] = random.pick([NaN, -1, Infinity, 2 ** 60, random.word()])
    }
    heap.walk(() => undefined)
    assert.ok(heap.verify().length > 0)
  })
})

damage.run()

function blocksLine(heap: ExternalTlsf): string {
  const blocks: string[] = []
  heap.walk((offset, size, region) => blocks.push(`${offset} ${size} ${region}`))
  return blocks.join()
}
