import type { Random } from './random.ts'

/** Returns a time that `Date` has, in milliseconds, often in this century or at the end of a year. */
export function randomTime(random: Random): number {
  const day = 86_400_000
  switch (random.below(4)) {
    case 0:
      return Date.UTC(
        random.between(-9999, 9999),
        random.pick([0, 1, 2, 11]),
        random.between(0, 32),
      )
    case 1:
      return Math.floor((random.word() / 2 ** 32 - 0.5) * 2 * 8.64e15)
    default:
      return Date.UTC(random.between(1900, 2100)) + random.below(366) * day + random.below(day)
  }
}
