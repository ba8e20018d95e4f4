// The order of rounds.
import type { Named } from './question.ts'

/**
 * Hands out rounds of workloads. Each workload has one first. If there is no limit of time, the
 * others follow in turns; otherwise, each workload gets about the same time, as long as there is
 * enough for one more of its rounds.
 */
export class Schedule {
  readonly #workloads: readonly Named[]
  readonly #rounds: number
  readonly #end: number
  readonly #now: () => number
  /** Number of rounds, and the milliseconds that the last one took, of each workload. */
  readonly #done = new Map<string, { readonly rounds: number; readonly cost: number }>()

  /**
   * @param rounds - The largest number of rounds of each workload.
   * @param time - Milliseconds after which no further round begins, except the first ones.
   */
  constructor(
    workloads: readonly Named[],
    rounds: number,
    time: number = Infinity,
    now: () => number = () => performance.now(),
  ) {
    this.#workloads = workloads
    this.#rounds = rounds
    this.#now = now
    this.#end = now() + time
  }

  /** Milliseconds until no further round begins. */
  get left(): number {
    return Math.max(0, this.#end - this.#now())
  }

  /** Returns the workload of the next round and the number of its former rounds; undefined at the end. */
  next(): { readonly workload: Named; readonly round: number } | undefined {
    const { left } = this
    let found: { workload: Named; round: number; spent: number } | undefined
    for (const workload of this.#workloads) {
      const { rounds: round = 0, cost = 0 } = this.#done.get(workload.id) ?? {}
      if (round === this.#rounds || (round > 0 && cost > left)) continue
      const spent = round === 0 ? -1 : left === Infinity ? round : round * cost
      if (found === undefined || spent < found.spent) found = { workload, round, spent }
    }
    return found
  }

  /** Records that a round has ended, which takes `cost` milliseconds when it is repeated. */
  ended(workload: Named, cost: number): void {
    const { rounds = 0 } = this.#done.get(workload.id) ?? {}
    this.#done.set(workload.id, { rounds: rounds + 1, cost })
  }
}
