/**
 * Seeded random numbers: the seed determines everything that a test does. A failure names its seed,
 * and the environment variable `SEED` replays only that seed.
 */
export class Random {
  private state: number

  constructor(seed: number) {
    // Adjacent seeds must give unrelated sequences.
    this.state = Math.imul(seed ^ 0x5bf0_3635, 0x9e37_79b1) | 0
  }

  /** Returns an integer from 0 to 2^32 - 1 (splitmix32). */
  word(): number {
    this.state = (this.state + 0x9e37_79b9) | 0
    let mixed = this.state ^ (this.state >>> 16)
    mixed = Math.imul(mixed, 0x21f0_aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a_2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }

  /** Returns an integer from 0 to `limit - 1`. */
  below(limit: number): number {
    return Math.floor((this.word() / 2 ** 32) * limit)
  }

  /** Returns an integer from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  chance(probability: number): boolean {
    return this.word() < probability * 2 ** 32
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!
  }

  shuffle<T>(items: T[]): T[] {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.below(last + 1)
      const item = items[last]!
      items[last] = items[other]!
      items[other] = item
    }
    return items
  }
}

const replayed = process.env['SEED']

/** Returns the seeds of a test: `count` seeds starting at `from`, or only the one in `SEED`. */
export function seeds(count: number, from = 1): number[] {
  if (replayed !== undefined) return [Number(replayed)]
  return Array.from({ length: count }, (_, index) => from + index)
}

/** True if `SEED` selects one seed. Assertions about all seeds together must be skipped then. */
export const replaying: boolean = replayed !== undefined

/** Text for failure messages: the seed, and how to run the test again with only that seed. */
export function replayHint(seed: number): string {
  return `seed ${seed} (SEED=${seed} to replay)`
}

/** Runs `test` for every seed. A failure names the seed and how to replay it. */
export function forEachSeed(count: number, test: (random: Random, seed: number) => void): void {
  for (const seed of seeds(count)) {
    try {
      test(new Random(seed), seed)
    } catch (error) {
      if (error instanceof Error) error.message = `${replayHint(seed)}: ${error.message}`
      throw error
    }
  }
}
