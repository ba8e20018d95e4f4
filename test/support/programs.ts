import { CLASS_BOUNDS, FIXED, SMALLEST } from './good-fit.ts'
import type { Door } from './heap.ts'
import { Random } from './random.ts'

/** One operation. Every list of operations is a program, so that any may be removed. */
export type Op =
  | {
      readonly kind: 'allocate'
      readonly size: number
      readonly align: number
      readonly zeroed: boolean
    }
  | { readonly kind: 'fill'; readonly slack: number; readonly zeroed: boolean }
  | { readonly kind: 'grow'; readonly words: number }
  | { readonly kind: 'free' | 'sizeOf' | 'drain'; readonly pick: number }
  | { readonly kind: 'reallocate'; readonly pick: number; readonly size: number }
  /** Resizes to all the room between the live neighbours, plus `slack` bytes. */
  | { readonly kind: 'stretch'; readonly pick: number; readonly slack: number }
  | { readonly kind: 'reset' | 'trim' | 'reopen' }

export interface Program {
  readonly door: Door
  readonly capacity: number
  readonly ops: readonly Op[]
  /** Operations between two examinations of a small heap; 1 by default. */
  readonly pause?: number
}

/**
 * Sizes of the heaps in granules: around each power of two, where a level of lists begins, and
 * between.
 */
const GRANULES: readonly number[] = [
  ...Array.from({ length: 17 }, (_, log2) => 2 ** (log2 + 1)).flatMap((power) =>
    [power - 1, power, power + 1].filter((granules) => granules > 1),
  ),
  ...[12, 14, 24, 30, 48, 62, 100, 126, 400, 1000],
]

/** Nearly a page of WebAssembly memory. */
const PAGE_GRANULES = 7900
const OTHER_DOORS: readonly Door[] = [
  ...Array.from({ length: 4 }, () => 'tlsf-growable' as const),
  ...Array.from({ length: 4 }, () => 'arena' as const),
  ...(['arena-try', 'arena-try', 'arena-wasm'] as const),
]

type Sizes = (random: Random, heap: number) => number

/** Distributions of sizes. Each returns a size of at least 1 byte for a heap of this many bytes. */
const SIZES: readonly Sizes[] = [
  (random) => random.between(1, 32),
  (random) => random.between(1, 200),
  (random) => random.pick([4, 12, 13, 20, 28, 36, 44, 60, 124, 128]),
  (random, heap) => random.between(1, Math.max(1, heap >> 1)),
  (random, heap) => random.between(1, Math.max(1, heap >> 3)),
  // Small sizes are frequent and large ones rare.
  (random, heap) => 1 + Math.floor(heap ** (random.below(1000) / 1000) - 0.99),
  // Sizes at the bounds of size classes, and a granule or a byte next to them.
  (random, heap) => {
    const top = CLASS_BOUNDS.findIndex((bound) => bound > heap)
    const bound = CLASS_BOUNDS[random.below(top)]!
    return Math.max(1, bound - 4 + random.pick([-8, 0, 8]) + random.pick([-1, 0, 0, 1]))
  },
  // One size class, and small blocks that keep the others apart.
  (random, heap) => {
    const bound = 256 + ((heap >> 3) & ~255)
    return random.chance(0.5) ? 12 : bound - 4 + random.below(bound >> 4)
  },
  (random, heap) => Math.max(1, heap - random.below(40) + 8),
]

/**
 * Returns the program of a seed: phases of growing and shrinking, each with its own sizes and
 * order.
 */
export function generate(seed: number, length: number): Program {
  const random = new Random(seed)
  const door = random.chance(0.5) ? 'tlsf' : random.pick(OTHER_DOORS)
  const combed = random.chance(0.1)
  const granules = combed ? random.between(600, 1024) : GRANULES[seed % GRANULES.length]!
  const heap = (door === 'arena-wasm' ? PAGE_GRANULES : granules) * 8
  const rarities = {
    clearings: random.pick([0, 0, 0, 30]),
    fills: random.pick([4, 10, 60]),
    moves: random.pick([0, 30, 300]),
    growths: door === 'tlsf-growable' || door === 'arena-wasm' ? 10 : 0,
  }
  const ops: Op[] = combed ? comb(random, heap) : []
  while (ops.length < length) {
    const phase = newPhase(random, heap, rarities)
    const steps = random.between(5, 120)
    for (let step = 0; step < steps; step++) ops.push(nextOp(random, phase))
  }
  ops.length = length
  return { door, capacity: FIXED + heap, ops }
}

/**
 * Returns a program that makes a comb: blocks of one size class between small live blocks are freed
 * in random order, so that they form a long list; then requests of that class fit only some of
 * them.
 */
function comb(random: Random, heap: number): Op[] {
  const bound = 256 << random.below(2)
  const large = bound + (bound >> 4) - 12
  const tooth = (): Op => allocateOp(random.chance(0.2) ? large : bound - 4)
  const teeth = Math.min(
    Math.floor(heap / (large + 4 + SMALLEST)),
    random.between(8, random.pick([11, 30])),
  )
  const ops: Op[] = []
  const live: boolean[] = []
  for (let index = 0; index < teeth; index++) {
    ops.push(tooth(), allocateOp(12))
    live.push(true, false)
  }
  ops.push({ kind: 'fill', slack: 0, zeroed: false })
  for (let left = teeth - random.below(3); left > 0; left--) {
    const nth = random.below(live.filter((isTooth) => isTooth).length)
    const pick = live.findIndex((isTooth, at) => isTooth && countTrue(live, at) === nth)
    live.splice(pick, 1)
    ops.push({ kind: 'free', pick })
  }
  for (let more = teeth; more > 0; more--) ops.push(allocateOp(large))
  return ops
}

const allocateOp = (size: number): Op => ({ kind: 'allocate', size, align: 8, zeroed: false })

const countTrue = (flags: readonly boolean[], before: number): number =>
  flags.slice(0, before).filter((flag) => flag).length

/** Operations of the rarer kinds, per thousand. */
interface Rarities {
  readonly clearings: number
  readonly fills: number
  readonly moves: number
  readonly growths: number
}

interface Phase extends Rarities {
  /** Share of allocations, and of aligned and zeroed ones among them. */
  readonly growth: number
  readonly alignedShare: number
  readonly zeroedShare: number
  readonly nextSize: () => number
  readonly alignments: readonly number[]
  readonly nextPick: () => number
}

const ALIGNMENTS: readonly number[] = [
  ...[16, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536],
]

/** Words by which a heap grows: hardly any, less than a block, some blocks. */
const GROWTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 30, 31, 32, 100, 1000]

function newPhase(random: Random, heap: number, rarities: Rarities): Phase {
  const sizes = random.pick(SIZES)
  const same = sizes(random, heap)
  const constant = random.chance(0.15)
  const order = random.pick(['random', 'random', 'last', 'first'])
  return {
    ...rarities,
    growth: random.pick([0.4, 0.48, 0.5, 0.55, 0.7, 0.95]),
    alignedShare: random.pick([0, 0, 0.1, 0.3, 0.9]),
    zeroedShare: random.pick([0, 0, 0.1, 0.5]),
    nextSize: () => (constant ? same : sizes(random, heap)),
    alignments: ALIGNMENTS.filter((align) => align <= heap),
    nextPick: () => (order === 'last' ? -1 : order === 'first' ? 0 : random.below(1 << 16)),
  }
}

function nextOp(random: Random, phase: Phase): Op {
  const pick = random.below(1 << 16)
  const dice = random.below(1000)
  if (dice < phase.clearings) {
    return random.chance(0.5) ? { kind: 'reset' } : { kind: 'drain', pick }
  }
  if (dice < 50) return random.chance(0.6) ? { kind: 'sizeOf', pick } : { kind: 'reopen' }
  if (dice < 70) return { kind: 'trim' }
  if (dice < 70 + phase.growths) return { kind: 'grow', words: random.pick(GROWTHS) }
  if (random.below(1000) < phase.fills) {
    const slack = random.pick([0, 0, 0, 1, 2, 8, -1, -7, -8, -16])
    return { kind: 'fill', slack, zeroed: random.chance(0.5) }
  }
  const size = phase.nextSize()
  if (random.below(1000) < phase.moves) {
    const slack = random.pick([-24, -16, -8, -1, 0, 0, 1, 8])
    if (random.chance(0.2)) return { kind: 'stretch', pick: phase.nextPick(), slack }
    return { kind: 'reallocate', pick: phase.nextPick(), size }
  }
  if (!random.chance(phase.growth)) return { kind: 'free', pick: phase.nextPick() }
  const zeroed = random.chance(phase.zeroedShare)
  if (phase.alignments.length > 0 && random.chance(phase.alignedShare)) {
    return { kind: 'allocate', size, align: random.pick(phase.alignments), zeroed }
  }
  const align = random.chance(0.9) ? 8 : random.pick([1, 2, 4])
  return { kind: 'allocate', size, align, zeroed }
}
