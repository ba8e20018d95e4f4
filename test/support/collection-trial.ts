import { Random, replayHint } from './random.ts'
import { withoutStacks } from './without-stacks.ts'

/**
 * Random programs against a collection and its model. An operation is a pair of numbers that the
 * trial interprets by its current state, so that a program stays one when operations are dropped.
 */
export interface Op {
  readonly action: number
  readonly value: number
}

/** A collection and its model, which run the same operations. */
export interface CollectionTrial {
  /** Runs an operation on both. Throws when they differ. */
  step(op: Op): void
  /** Compares all of both, and verifies the arena. */
  check(): void
  /** Frees the owner of the collection, and checks that one free block is left. */
  end(): void
}

export interface Mishap {
  readonly step: number
  readonly reason: string
}

export function programOf(seed: number, length: number): Op[] {
  const random = new Random(seed)
  return Array.from({ length }, () => ({ action: random.word(), value: random.word() }))
}

/** Runs a program. Returns the first failure, or undefined. */
export function runProgram(
  make: () => CollectionTrial,
  ops: readonly Op[],
  pause: number,
): Mishap | undefined {
  let step = 0
  try {
    const trial = make()
    for (; step < ops.length; step++) {
      trial.step(ops[step]!)
      if (step % pause === pause - 1) trial.check()
    }
    trial.check()
    trial.end()
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { step, reason }
  }
  return undefined
}

/** Number of elements up to which `affords` always returns true. */
const FEW = 40

/**
 * Returns whether an operation that reads `count` elements should run: the more there are, the less
 * often, so that long programs with large collections don't spend their time on reading. The model
 * and the complete comparisons are the same for all operations.
 */
export function affords(random: Random, count: number): boolean {
  return random.chance(FEW / Math.max(FEW, count))
}

/** Least and most time for shrinking a program, in milliseconds. */
const LEAST_SHRINKING = 1_000
const MOST_SHRINKING = 60_000

/**
 * Drops operations while the program still fails. Long programs are compared less often, because a
 * comparison takes longer than an operation.
 *
 * @param time Milliseconds after which the program isn't shrunken further.
 */
export function shrink(
  make: () => CollectionTrial,
  ops: readonly Op[],
  time: number = MOST_SHRINKING,
): readonly Op[] {
  let best = ops
  const end = Date.now() + time
  const attempt = (candidate: readonly Op[]): boolean => {
    if (Date.now() > end) return false
    const mishap = runProgram(make, candidate, Math.ceil(candidate.length / 200))
    if (mishap === undefined) return false
    best = candidate.slice(0, mishap.step + 1)
    return true
  }
  attempt(ops)
  for (let chunk = best.length >> 1; chunk > 0; chunk >>= 1) {
    for (let from = best.length - chunk; from >= 0; from -= chunk) {
      if (from < best.length) attempt([...best.slice(0, from), ...best.slice(from + chunk)])
    }
  }
  return best
}

/**
 * Runs the programs of `seeds`, each of `length` operations.
 *
 * @param make Makes the trial of a seed.
 * @param pause Number of operations between two complete comparisons.
 * @param shrinks False if it is enough to know that a program fails: shrinking takes a second or more.
 * @returns The first failure with its shrunken program, as text; undefined if there is none.
 */
export function failureOf(
  make: (seed: number) => CollectionTrial,
  seeds: readonly number[],
  length: number,
  pause: number,
  shrinks: boolean = true,
): string | undefined {
  return withoutStacks(() => firstFailure(make, seeds, length, pause, shrinks))
}

function firstFailure(
  make: (seed: number) => CollectionTrial,
  seeds: readonly number[],
  length: number,
  pause: number,
  shrinks: boolean,
): string | undefined {
  for (const seed of seeds) {
    const ops = programOf(seed, length)
    const start = Date.now()
    const mishap = runProgram(() => make(seed), ops, pause)
    if (mishap === undefined) continue
    if (!shrinks) return `${replayHint(seed)}: operation ${mishap.step}: ${mishap.reason}`
    const time = Math.min(Math.max((Date.now() - start) * 10, LEAST_SHRINKING), MOST_SHRINKING)
    const least = shrink(() => make(seed), ops.slice(0, mishap.step + 1), time)
    const text = least.map(({ action, value }) => `${action},${value}`).join(' ')
    const { reason } = runProgram(() => make(seed), least, 1) ?? mishap
    return `${replayHint(seed)}: operation ${mishap.step}: ${reason}\n${least.length} operations: ${text.slice(0, 500)}`
  }
  return undefined
}
