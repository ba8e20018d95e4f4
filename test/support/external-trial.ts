import { OffheapError } from '../../src/errors.ts'
import { BEFORE, LISTED, MAX_ROWS, STATE, STRIDE } from '../../src/tlsf/external-rows.ts'
import { ExternalTlsf } from '../../src/tlsf/external.ts'
import { blocksOf, copyOf, quickCount } from './external-heap.ts'
import { Divergence, IntervalMap } from './interval-map.ts'
import { Random } from './random.ts'
import { withoutStacks } from './without-stacks.ts'

/** A request must examine this many blocks of its own class before it fails. */
const LOOKS = 8
/** Operations between two full examinations of a heap with many blocks. */
const SELDOM = 37
/** Heaps with fewer blocks are examined after every operation. */
const FEW = 48
/** Number of stale regions that are kept for further attempts. */
const STALE = 64

/** Smallest size of each class: every size up to 16, then sixteen classes per doubling. */
const CLASS_BOUNDS: readonly number[] = classBounds()

interface Live {
  readonly region: number
  readonly offset: number
  readonly size: number
}

type Sizes = (random: Random, capacity: number) => number

const CAPACITIES: readonly number[] = [
  1,
  2,
  3,
  4,
  5,
  7,
  8,
  13,
  15,
  16,
  17,
  24,
  31,
  32,
  33,
  47,
  63,
  64,
  65,
  100,
  127,
  128,
  129,
  255,
  256,
  257,
  500,
  511,
  512,
  513,
  1000,
  1023,
  1024,
  1025,
  4095,
  4096,
  65_535,
  65_536,
  2 ** 20,
  2 ** 24 + 1,
]

const LARGE_CAPACITIES: readonly number[] = [
  2 ** 29,
  2 ** 30 - 1,
  2 ** 30,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 31 + 1,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 36,
  2 ** 40 + 12_345,
  2 ** 45 - 1,
  2 ** 52,
  2 ** 53 - 1,
]

const SIZES: readonly Sizes[] = [
  (random) => random.between(1, 4),
  (random) => random.between(1, 40),
  (random) => random.pick([1, 2, 15, 16, 17, 30, 31, 32, 33, 63, 64, 65]),
  (random, capacity) => wholeBelow(random, capacity / 2),
  (random, capacity) => wholeBelow(random, capacity / 8),
  (random, capacity) => wholeBelow(random, capacity / 60),
  (random, capacity) => Math.max(1, Math.floor(capacity ** fraction(random))),
  // Sizes at the bounds of size classes and next to them.
  (random, capacity) => {
    const bound = CLASS_BOUNDS[random.below(classOf(capacity) + 1)]!
    return Math.max(1, bound + random.pick([-1, 0, 0, 1]))
  },
  // One size class between small blocks: long lists of blocks of which few fit.
  (random, capacity) => {
    const bound = CLASS_BOUNDS[Math.max(0, classOf(capacity / 24))]!
    return random.chance(0.4) ? 1 : bound + wholeBelow(random, Math.max(1, bound / 16))
  },
  (random, capacity) => Math.max(1, capacity - random.below(8) + 2),
]

/**
 * Runs random operations on a heap and on its shadow. Throws a `Divergence` at the first result
 * that the shadow, the promises of good fit or `verify` don't allow.
 */
export class ExternalTrial {
  private readonly random: Random
  private readonly capacity: number
  private readonly heap: ExternalTlsf
  private readonly map: IntervalMap
  private readonly sizes: Sizes
  private readonly aligned: number
  private readonly outcomes: Map<string, number>
  private live: Live[] = []
  private stale: number[] = []
  private used = 0
  private peak = 0

  constructor(seed: number, outcomes: Map<string, number> = new Map()) {
    const random = new Random(seed)
    this.random = random
    this.capacity = random.pick(random.chance(0.75) ? CAPACITIES : LARGE_CAPACITIES)
    this.heap = new ExternalTlsf(
      this.capacity,
      random.chance(0.3) ? { capacity: random.below(100) } : {},
    )
    this.map = new IntervalMap(0, this.capacity)
    this.sizes = random.pick(SIZES)
    this.aligned = random.pick([0, 0, 0.1, 0.3, 0.9])
    this.outcomes = outcomes
    this.examine()
  }

  run(operations: number): void {
    let growth = 0.6
    for (let operation = 0; operation < operations; operation++) {
      if (operation % 60 === 0) growth = this.random.pick([0.3, 0.45, 0.5, 0.55, 0.7, 0.95])
      const outcome = this.step(growth)
      this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1)
      this.checkCounters()
      if (this.live.length < FEW || operation % SELDOM === 0) this.examine()
    }
    this.drain()
  }

  private step(growth: number): string {
    const { random } = this
    const dice = random.below(1000)
    if (dice < 3) return this.reset()
    if (dice < 5) return this.drain()
    if (dice < 8) return this.crowd()
    if (dice < 60) return this.fill(random.pick([0, 0, 0, 1, 2, -1, -2]))
    if (dice < 100) return this.refuse()
    if (this.live.length > 0 && dice < 160) return this.look()
    if (this.live.length > 0 && !random.chance(growth)) return this.free(this.choose())
    const sizes = random.chance(0.2) ? random.pick(SIZES) : this.sizes
    const align = random.chance(this.aligned) ? this.alignment() : 1
    return this.allocate(Math.min(sizes(random, this.capacity), 2 ** 53 - 1), align)
  }

  private allocate(size: number, align: number): string {
    const name = align > 1 ? 'aligned' : 'allocate'
    const listed = quickCount(this.heap, size)
    const region = this.heap.allocate(size, align)
    if (align === 1 && listed > 0) {
      expect(quickCount(this.heap, size), listed - 1, 'the number of blocks of the quick list')
      this.admit(region!, size, 1)
      return 'allocate: reuses a listed block'
    }
    if (region === undefined) {
      if (this.mustFind(size, align)) {
        throw new Divergence(`no room for ${size} at ${align}, though a gap surely serves it`)
      }
      return `${name}: no room`
    }
    const { before, behind } = this.admit(region, size, align)
    if (before >= align && !this.followsListed(region)) {
      throw new Divergence(`a gap of ${before} before a block of ${size} at ${align}`)
    }
    return `${name}: ${align > 1 && before > 0 ? 'behind a gap' : behind > 0 ? 'splits' : 'fills a gap'}`
  }

  /** Requests the size in `largestFree`, or slightly more or less. */
  private fill(slack: number): string {
    const largest = this.heap.largestFree
    const size = largest + slack
    if (size < 1 || size > Number.MAX_SAFE_INTEGER) return 'fill: nothing to ask for'
    const region = this.heap.allocate(size)
    if ((region !== undefined) !== slack <= 0) {
      throw new Divergence(`largestFree is ${largest}; allocate(${size}) returned ${region}`)
    }
    if (region === undefined) return 'fill: more than the largest'
    this.admit(region, size, 1)
    return 'fill: the largest or less'
  }

  /** Adds a new block to the shadow, which throws if it overlaps another. */
  private admit(region: number, size: number, align: number): { before: number; behind: number } {
    if (!Number.isSafeInteger(region) || region < 0) throw new Divergence(`${region} is no region`)
    const offset = this.heap.offsetOf(region)
    if (offset % align !== 0) throw new Divergence(`${offset} is not aligned to ${align}`)
    expect(this.heap.sizeOf(region), size, 'sizeOf')
    const gaps = this.map.add(offset, offset + size)
    if (this.live.some((block) => block.region === region) || this.stale.includes(region)) {
      throw new Divergence(`region ${region} was given out before`)
    }
    this.live.push({ region, offset, size })
    this.used += size
    this.peak = Math.max(this.peak, this.used)
    return gaps
  }

  /** Returns whether a block on a quick list is before a block, with at most the gap of an alignment between them. */
  private followsListed(region: number): boolean {
    const { words } = blocksOf(this.heap)
    const before = words[(region % MAX_ROWS) * STRIDE + BEFORE]!
    return [before, words[before * STRIDE + BEFORE]!].some((block) => {
      const state = words[block * STRIDE + STATE]!
      return state < 0 && state >= LISTED
    })
  }

  private free(block: Live): string {
    const listed = quickCount(this.heap, block.size)
    this.heap.free(block.region)
    const { before, behind } = this.map.remove(block.offset)
    this.live.splice(this.live.indexOf(block), 1)
    this.used -= block.size
    this.bury(block.region)
    if (quickCount(this.heap, block.size) > listed) return 'free: is listed'
    if (before > 0 && behind > 0) return 'free: joins both'
    if (before > 0) return 'free: joins the previous'
    return `free: ${behind > 0 ? 'joins the next' : 'joins nothing'}`
  }

  private reset(): string {
    const outcome = this.live.length === 0 ? 'reset: nothing live' : 'reset: live blocks'
    this.heap.reset()
    this.map.clear()
    for (const { region } of this.live) this.bury(region)
    this.live = []
    this.used = 0
    return outcome
  }

  /**
   * Frees everything in random order. The heap is then one free block and can be allocated whole.
   */
  private drain(): string {
    for (const block of this.random.shuffle([...this.live])) this.free(block)
    this.examine()
    expect(this.heap.largestFree, this.capacity, 'largestFree of the empty heap')
    const region = this.heap.allocate(this.capacity)
    if (region === undefined) throw new Divergence('the empty heap has no room for all of itself')
    this.peak = this.capacity
    this.heap.free(region)
    this.bury(region)
    return 'drain'
  }

  /**
   * Puts several blocks that don't fit before one that does, on one list, with no other room. Sizes on
   * quick lists come onto the list later.
   */
  private crowd(): string {
    const { random, heap } = this
    this.drain()
    const size = 32 * 2 ** random.below(6)
    const misfits = random.between(6, 9)
    if (this.capacity < (size + 2) * (misfits + 2)) return 'crowd: no room'
    const sizes = [size + 1, ...Array.from({ length: misfits }, () => size)]
    const crowd = sizes.map((each) => {
      this.allocate(each, 1)
      const block = this.live.at(-1)!
      this.allocate(1, 1)
      return block
    })
    const rest = heap.freeSize
    this.admit(heap.allocate(rest)!, rest, 1)
    for (const block of crowd) this.free(block)
    return `crowd: ${this.allocate(size + 1, random.pick([1, 2]))}`
  }

  private look(): string {
    const { region, offset, size } = this.choose()
    expect(this.heap.offsetOf(region), offset, 'offsetOf')
    expect(this.heap.sizeOf(region), size, 'sizeOf')
    return 'look'
  }

  /** Tries a stale region, or one next to a live one. */
  private refuse(): string {
    const { random, heap } = this
    let region = this.stale.length > 0 ? random.pick(this.stale) : random.below(2 ** 32) * 2 ** 20
    if (this.live.length > 0 && random.chance(0.3)) {
      region = this.choose().region + random.pick([-1, 1, 2 ** 26, -(2 ** 26), 0.5])
    }
    if (this.live.some((block) => block.region === region)) return 'refuse: it happens to live'
    const call = random.pick([heap.free, heap.offsetOf, heap.sizeOf])
    try {
      call.call(heap, region)
    } catch (error) {
      if (error instanceof OffheapError && error.code === 'INVALID_REGION') return 'refuse'
      throw error
    }
    throw new Divergence(`${call.name} takes ${region}, which is no live region`)
  }

  /** Returns whether the heap must find room for `size` units in the present gaps. */
  private mustFind(size: number, align: number): boolean {
    if (size > this.capacity) return false
    const generous = size + align - 1
    const [own, ample] = [classOf(size), classOf(generous)]
    const counts = { own: [0, 0], ample: [0, 0] }
    let above = false
    this.map.forEachGap((start, gap) => {
      const fits = Math.ceil(start / align) * align + size <= start + gap
      const index = classOf(gap)
      if (index === own) counts.own[fits ? 0 : 1]!++
      if (index === ample) counts.ample[fits ? 0 : 1]!++
      if (index > ample || gap === this.capacity) above = true
    })
    const surely = ([fitting = 0, misfits = 0]: number[]): boolean => fitting > 0 && misfits < LOOKS
    return above || surely(counts.own) || (generous < this.capacity && surely(counts.ample))
  }

  private checkCounters(): void {
    const { heap, capacity } = this
    expect(heap.capacity, capacity, 'capacity')
    expect(heap.usedSize, this.used, 'usedSize')
    expect(heap.freeSize, capacity - this.used, 'freeSize')
    expect(heap.blockCount, this.live.length, 'blockCount')
    expect(heap.peakUsedSize, this.peak, 'peakUsedSize')
  }

  /**
   * Runs the slow checks: every invariant, the bounds of `largestFree`, and the blocks in `walk`.
   */
  private examine(): void {
    const [violation] = this.heap.verify()
    if (violation) {
      throw new Divergence(`${violation.invariant} at row ${violation.at}: ${violation.message}`)
    }
    const largest = copyOf(this.heap).largestFree
    let most = 0
    this.map.forEachGap((_, gap) => {
      most = Math.max(most, gap)
    })
    const top = classOf(most)
    let inTop = 0
    this.map.forEachGap((_, gap) => {
      if (classOf(gap) === top) inTop++
    })
    const least = most === 0 || inTop <= LOOKS ? most : CLASS_BOUNDS[top]!
    if (largest < least || largest > most) {
      throw new Divergence(`largestFree is ${largest}, not from ${least} to ${most}`)
    }
    this.checkWalk()
  }

  private checkWalk(): void {
    // Offset, size and region of each block; that of a gap is undefined.
    const blocks: (number | undefined)[] = []
    let [gap, gapSize] = [-1, 0]
    const close = (): void => {
      if (gap >= 0) blocks.push(gap, gapSize, undefined)
      gap = -1
    }
    this.heap.walk((offset, size, region) => {
      // Blocks on quick lists can be next to other free blocks.
      if (region === undefined) {
        if (gap >= 0) gapSize += size
        else [gap, gapSize] = [offset, size]
        return
      }
      close()
      blocks.push(offset, size, region)
    })
    close()
    const expected: (readonly [number, number, number | undefined])[] = this.live.map(
      ({ offset, size, region }) => [offset, size, region] as const,
    )
    this.map.forEachGap((start, gap) => expected.push([start, gap, undefined]))
    expected.sort(([a], [b]) => a - b)
    const isSame = expected.every(
      ([offset, size, region], index) =>
        blocks[3 * index] === offset &&
        blocks[3 * index + 1] === size &&
        blocks[3 * index + 2] === region,
    )
    if (!isSame || blocks.length !== 3 * expected.length)
      throw new Divergence(`walk: ${blocks.join()}, not ${expected.flat().join()}`)
  }

  private choose(): Live {
    const { live, random } = this
    return random.chance(0.2) ? live.at(-1)! : random.pick(live)
  }

  private alignment(): number {
    const most = Math.floor(Math.log2(this.capacity))
    return 2 ** this.random.below(Math.min(most, this.random.pick([4, 8, 52])) + 1)
  }

  private bury(region: number): void {
    if (this.stale.length < STALE) this.stale.push(region)
    else this.stale[this.random.below(STALE)] = region
  }
}

export interface Failure {
  readonly seed: number
  readonly reason: string
}

/** Runs the trials of `seeds`, each with this many operations, up to the first failure. */
export function campaign(
  seeds: Iterable<number>,
  operations: number,
  outcomes?: Map<string, number>,
): Failure | undefined {
  return withoutStacks(() => {
    for (const seed of seeds) {
      try {
        new ExternalTrial(seed, outcomes).run(operations)
      } catch (error) {
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
        return { seed, reason }
      }
    }
    return undefined
  })
}

function classBounds(): number[] {
  const bounds: number[] = []
  for (let size = 1; size < 16; size++) bounds.push(size)
  for (let power = 16; power < 2 ** 53; power *= 2) {
    for (let step = 0; step < 16; step++) bounds.push(power + (power / 16) * step)
  }
  return bounds
}

/** Returns the index of the class of `size`: the number of bounds up to it, minus one. */
function classOf(size: number): number {
  let low = 0
  let high = CLASS_BOUNDS.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (CLASS_BOUNDS[middle]! <= size) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Returns a number in [0, 1) in steps of 2^-53. */
function fraction(random: Random): number {
  return (random.word() * 2 ** 21 + (random.word() >>> 11)) / 2 ** 53
}

function wholeBelow(random: Random, limit: number): number {
  return 1 + Math.floor(fraction(random) * Math.max(0, limit - 1))
}

function expect(actual: number, expected: number, what: string): void {
  if (actual !== expected) throw new Divergence(`${what} is ${actual}, should be ${expected}`)
}
