import { withBadWord } from './bad-word.ts'
import { generate, type Op, type Program } from './programs.ts'
import { replayHint } from './random.ts'
import { Tally } from './tally.ts'
import { Trial } from './trial.ts'
import { withoutStacks } from './without-stacks.ts'

/** Runs `program`. Returns the first failure and its operation, or undefined. */
export function run(program: Program, tally?: Tally): Mishap | undefined {
  let step = 0
  try {
    const trial = new Trial(program, tally)
    for (; step < program.ops.length; step++) trial.step(program.ops[step]!)
    trial.drain(program.ops.length)
  } catch (error) {
    return {
      step,
      reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }
  }
  return undefined
}

export interface Mishap {
  readonly step: number
  readonly reason: string
}

/** Removes and simplifies operations while the program still fails in any way. */
export function shrink(program: Program): Program {
  let best = program
  const attempt = (ops: readonly Op[]): void => {
    const candidate = { ...best, ops }
    const mishap = run(candidate)
    if (mishap !== undefined) best = { ...candidate, ops: ops.slice(0, mishap.step + 1) }
  }
  const without = (from: number, count: number): Op[] => best.ops.toSpliced(from, count)
  attempt(best.ops)
  for (let length = Infinity; best.ops.length < length;) {
    length = best.ops.length
    for (let chunk = length >> 1; chunk > 0; chunk >>= 1) {
      for (let from = best.ops.length - chunk; from >= 0; from -= chunk)
        attempt(without(from, chunk))
    }
    // Often an allocation can be removed only together with its `free`.
    for (let first = 0; first < best.ops.length && best.ops.length <= PAIRABLE; first++) {
      for (let second = best.ops.length - 1; second > first; second--) {
        attempt(without(second, 1).toSpliced(first, 1))
      }
    }
    for (let index = 0; index < best.ops.length; index++) {
      for (const simpler of simplifications(best.ops[index]!)) {
        if (index < best.ops.length) attempt(best.ops.with(index, simpler))
      }
    }
  }
  return best
}

/** Programs up to this length are also shrunk by pairs of operations. */
const PAIRABLE = 80

function simplifications(op: Op): Op[] {
  const picks = [0, -1]
  switch (op.kind) {
    case 'allocate':
      return [
        { ...op, align: 8 },
        { ...op, zeroed: false },
        { ...op, size: 12 },
        { ...op, size: (op.size >> 1) + 1 },
      ]
    case 'reallocate':
      return [...picks.map((pick) => ({ ...op, pick })), { ...op, size: 12 }]
    case 'stretch':
      return [...picks.map((pick) => ({ ...op, pick })), { ...op, slack: 0 }]
    case 'free':
      return picks.map((pick) => ({ ...op, pick }))
    default:
      return []
  }
}

/** Returns the program as text that can be read and entered again. */
export function describe(program: Program): string {
  const lines = program.ops.map((op, index) => `  ${index}: ${JSON.stringify(op)}`)
  return [`${program.door}, capacity ${program.capacity}`, ...lines].join('\n')
}

export { Tally, withBadWord }

export interface Failure {
  readonly seed: number
  readonly program: Program
  readonly reason: string
}

/**
 * Runs the programs of `seeds`, each of `length` operations, up to the first failure. Small heaps
 * are examined after every `pause` operations.
 */
export function campaign(
  seeds: Iterable<number>,
  length: number,
  tally?: Tally,
  pause = 1,
): Failure | undefined {
  return withoutStacks(() => {
    for (const seed of seeds) {
      const program = { ...generate(seed, length), pause }
      const mishap = run(program, tally)
      if (mishap) return { seed, program, reason: `operation ${mishap.step}: ${mishap.reason}` }
    }
    return undefined
  })
}

/** Returns a report of the failure: how to replay its seed, and its shortest program. */
export function explain(failure: Failure): string {
  const shortest = shrink(failure.program)
  const reason = run(shortest)?.reason ?? 'it fails only sometimes'
  return [
    `${replayHint(failure.seed)}: ${failure.reason}`,
    `shrunk to ${shortest.ops.length} operations: ${reason}`,
    describe(shortest),
  ].join('\n')
}
