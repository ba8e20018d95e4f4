import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import type { Ptr } from '../../src/pointer.ts'
import { writeReference } from '../../src/references/references.ts'
import { CHECKSUM, checksumOf, HEADER_WORDS, PACKED_BYTES } from '../../src/snapshot/format.ts'
import { readSnapshot } from '../../src/snapshot/read.ts'
import { FIRST_MARK, FREE_HEADER_WORDS, HEADS, REFERENCES, ROOT } from '../../src/tlsf/block.ts'
import { firstBlockIn } from '../../src/tlsf/format.ts'
import { sizeIn } from '../../src/tlsf/walk.ts'
import { Divergence } from './interval-map.ts'
import { Random } from './random.ts'

/** An arena with blocks, references and a root, and its snapshot. */
export interface Sample {
  readonly arena: Arena
  readonly bytes: Uint8Array
}

/** Returns samples for mutants. */
export function newSamples(count: number): Sample[] {
  return Array.from({ length: count }, (_, index) => sample(new Random(index + 1)))
}

/** Milliseconds for one mutant of about 10 KiB, on a machine that does other work. */
const LIMIT = 2000

/**
 * Opens a mutant, and restores it in an arena with other contents. Throws unless it is refused,
 * with every byte unchanged, or gives an arena without a violated invariant, in a bounded time.
 *
 * @returns What became of it.
 */
export function mutantTrial(seed: number, samples: readonly Sample[]): string {
  const random = new Random(seed)
  const bytes = snapshotMutant(random, random.pick(samples).bytes)
  const { arena, bytes: own } = random.pick(samples)
  const before = arena.u8.slice()
  const start = performance.now()
  const opened = violationsAfter(() => Arena.from(bytes))
  const restored = violationsAfter(() => {
    arena.restore(bytes)
    return arena
  })
  const took = performance.now() - start
  if (took > LIMIT) throw new Divergence(`${took} ms for one mutant`)
  if (restored === null) {
    if (Buffer.compare(arena.u8, before) !== 0) throw new Divergence('a refusal changed the arena')
  } else {
    if (opened === null) throw new Divergence('restored, but not opened')
    arena.restore(own)
  }
  if (opened !== null) return 'opened'
  return tiles(bytes) ? 'violates an invariant' : 'does not tile'
}

/** Asserts that every single changed bit, and every other length, is refused. */
export function wholeTrial(): void {
  const { bytes } = sample(new Random(3))
  const refused = (changed: Uint8Array, what: string): void => {
    if (violationsAfter(() => Arena.from(changed)) === null) return
    throw new Divergence(`opened in spite of ${what}`)
  }
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = bytes.slice()
    changed[bit >> 3]! ^= 1 << (bit & 7)
    refused(changed, `bit ${bit}`)
  }
  for (let length = 0; length < bytes.length; length++) {
    refused(bytes.slice(0, length), `a length of ${length}`)
  }
  for (let more = 1; more <= 64; more++) {
    const longer = new Uint8Array(bytes.length + more)
    longer.set(bytes)
    refused(longer, `${more} bytes more`)
  }
}

/** Returns null for a snapshot that is refused. Throws when the arena has a violation. */
function violationsAfter(open: () => Arena): null | 0 {
  try {
    const [violation] = open().verify()
    if (violation === undefined) return 0
    throw new Divergence(`opened with ${violation.invariant}: ${violation.message}`)
  } catch (error) {
    if (error instanceof OffheapError && error.code === 'INVALID_SNAPSHOT') return null
    throw error
  }
}

function sample(random: Random): Sample {
  const arena = new Arena(random.pick([1000, 2000, 8000]))
  const live: number[] = []
  for (let step = random.between(10, 150); step > 0; step--) {
    const ptr = arena.tryAllocate(random.between(16, 150), random.pick([8, 8, 64]))
    if (ptr !== 0) live.push(ptr)
    if (ptr !== 0) arena.u32.fill(random.word(), ptr >>> 2, (ptr >>> 2) + 4)
    if (live.length > 1 && random.chance(0.4)) {
      arena.free(live.splice(random.below(live.length), 1)[0]!)
    }
    if (live.length > 1 && random.chance(0.2) && arena.largestFree > 300) {
      writeReference(arena, live[0]!, random.pick(live) as Ptr)
    }
  }
  if (live.length > 0) arena.root = random.pick(live)
  return { arena, bytes: arena.snapshot() }
}

/** Returns the words of a snapshot with changes that its checksum confirms. */
function snapshotMutant(random: Random, bytes: Uint8Array): Uint8Array {
  let words = new Int32Array(bytes.slice().buffer)
  for (let changes = random.pick([1, 1, 1, 2, 3]); changes > 0; changes--) {
    words = changed(random, words)
  }
  if (random.chance(0.9)) words[PACKED_BYTES] = (words.length - HEADER_WORDS) * 4
  words[CHECKSUM] = checksumOf(words)
  return new Uint8Array(words.buffer)
}

function changed(random: Random, words: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  if (words.length <= HEADER_WORDS + HEADS) return words
  const blocks = blocksOf(words)
  const pick = (): PackedBlock => random.pick(blocks)
  const dice = random.below(100)
  const at =
    dice < 20
      ? HEADER_WORDS + random.below(HEADS)
      : dice < 28
        ? HEADER_WORDS + random.pick([REFERENCES, ROOT])
        : dice < 36
          ? HEADER_WORDS + HEADS + random.below(200)
          : dice < 60
            ? pick().at
            : dice < 72
              ? pick().at + random.between(1, FREE_HEADER_WORDS)
              : dice < 80
                ? random.below(words.length)
                : -1
  if (at >= 0 && at < words.length) {
    words[at] = valueFor(random, words, words[at]!)
    return words
  }
  const [one, other] = [pick(), pick()]
  if (dice < 86) {
    // Two blocks change places.
    const length = Math.min(one.packed, other.packed)
    const left = words.slice(one.at, one.at + length)
    words.copyWithin(one.at, other.at, other.at + length)
    words.set(left.subarray(0, words.length - other.at), other.at)
    return words
  }
  if (dice < 92) return Int32Array.from([...words.subarray(0, one.at), ...words.subarray(other.at)])
  if (dice < 96) {
    const more = words.subarray(other.at, other.at + other.packed)
    return Int32Array.from([...words.subarray(0, one.at), ...more, ...words.subarray(one.at)])
  }
  return words.slice(0, random.between(0, words.length) || 1)
}

/** Returns a value that is likely to be taken for another valid one. */
function valueFor(random: Random, words: Int32Array, former: number): number {
  switch (random.below(8)) {
    case 0:
      return former ^ (1 << random.below(32))
    case 1:
      return former + random.pick([-8, -4, -2, 2, 4, 8])
    case 2:
      return random.pick([0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 30])
    case 3:
      return words[random.below(words.length)]!
    case 4:
      return random.below(words.length * 2)
    case 5:
      return (random.below(words.length) | 1) * 4 + 4
    case 6:
      return FIRST_MARK ^ (random.below(words.length) & ~1)
    default:
      return random.word()
  }
}

interface PackedBlock {
  readonly at: number
  readonly packed: number
}

/** Returns the places of the packed blocks, or one place where no block is found. */
function blocksOf(words: Int32Array): PackedBlock[] {
  const blocks: PackedBlock[] = []
  const first = firstBlockIn(words.subarray(HEADER_WORDS))
  for (let at = HEADER_WORDS + first; at < words.length - 1;) {
    const signed = sizeIn(words[at]!, FIRST_MARK)
    const packed = signed < 0 ? FREE_HEADER_WORDS + 1 : signed
    if (packed === 0) break
    blocks.push({ at, packed })
    at += packed
  }
  return blocks.length > 0 ? blocks : [{ at: HEADER_WORDS, packed: 4 }]
}

/** Returns whether the shallow checks, of sizes only, accept these bytes. */
function tiles(bytes: Uint8Array): boolean {
  try {
    readSnapshot(bytes)
    return true
  } catch {
    return false
  }
}
