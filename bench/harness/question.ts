/** What a bench asks, and what comes out of it. */
import type { Machine } from './machine.ts'
import type { Timing } from './timing.ts'

export interface Named {
  readonly id: string
  readonly title: string
}

export interface Question {
  /** Its name on the command line, and of the program of its contenders. */
  readonly name: string
  readonly title: string
  readonly workloads: readonly Named[]
  readonly contenders: readonly Named[]
  /** What has to be there before the first contender starts. */
  readonly prepare?: () => Promise<void>
  tabulate(timings: Timings): Grid
  /** What a reader has to know to judge the numbers fairly. */
  notes(timings: Timings): readonly string[]
}

/** By workload, then by contender. */
export type Timings = Readonly<Record<string, Readonly<Record<string, Timing>>>>

export interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A question answered: what `results/` keeps. */
export interface Result {
  readonly question: string
  readonly machine: Machine
  readonly date: string
  /** How often each contender's process was started. */
  readonly rounds: number
  /** Milliseconds that a process was timed for. */
  readonly budget: number
  readonly timings: Timings
}
