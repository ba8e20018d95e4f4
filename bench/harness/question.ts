/** What a bench asks, and what comes out of it. */
import type { Machine } from './machine.ts'

export interface Named {
  readonly id: string
  readonly title: string
}

/** What one process found out, by name. */
export type Figures = Readonly<Record<string, number>>

export interface Question<F = Figures> {
  /** Its name on the command line, and of the program of its contenders. */
  readonly name: string
  readonly title: string
  readonly workloads: readonly Named[]
  readonly contenders: readonly Named[]
  /** Its answer is no measurement: one round says it all. */
  readonly exact?: boolean
  /** Makes what the contenders need; answers the ids of those that can't run on this machine. */
  readonly prepare?: () => Promise<readonly string[]>
  /** One process's figures from those of several. */
  combine(runs: readonly F[]): F
  tabulate(found: Found<F>): Grid
  /** What a reader has to know to judge the numbers fairly. */
  notes(found: Found<F>): readonly string[]
  /** How the numbers came about. */
  method(result: Effort): string
}

/** By workload, then by contender. */
export type Found<F> = Readonly<Record<string, Readonly<Record<string, F>>>>

export interface Effort {
  /** How often each contender's process is started. */
  readonly rounds: number
  /** Milliseconds that a process is timed for. */
  readonly budget: number
}

export interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A question answered: what `results/` keeps. */
export interface Result extends Effort {
  readonly question: string
  readonly machine: Machine
  readonly date: string
  readonly found: Found<Figures>
}
