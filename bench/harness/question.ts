// A bench asks a question about contenders under workloads, and gets figures for each pair.
import type { Machine } from './machine.ts'

export interface Named {
  readonly id: string
  readonly title: string
}

/** Figures of one process, by name. */
export type Figures = Readonly<Record<string, number>>

export interface Question<F = Figures> {
  /** The name on the command line, and the name of the file in `contenders/`. */
  readonly name: string
  readonly title: string
  readonly workloads: readonly Named[]
  readonly contenders: readonly Named[]
  /** The figures are the same in every run, so that one round is enough. */
  readonly exact?: boolean
  /** Builds what the contenders need. Returns the ids of those that can't run on this machine. */
  readonly prepare?: () => Promise<readonly string[]>
  /** Combines the figures of several processes. */
  combine(runs: readonly F[]): F
  tabulate(found: Found<F>): Grid
  /** Titles and figures of the few rows that README.md shows. */
  brief?(found: Found<F>): readonly (readonly [title: string, figure: string])[]
  /** Notes that a reader needs to interpret the figures. */
  notes(found: Found<F>): readonly string[]
  /** Describes how the figures were measured. */
  method(result: Effort): string
}

/** Figures by workload, then by contender. */
export type Found<F> = Readonly<Record<string, Readonly<Record<string, F>>>>

export interface Effort {
  /** Number of processes for each contender. */
  readonly rounds: number
  /** Measuring time of a process, in milliseconds. */
  readonly budget: number
}

export interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The answer to a question, as saved in `results/`. */
export interface Result extends Effort {
  readonly question: string
  readonly machine: Machine
  readonly date: string
  readonly found: Found<Figures>
}
