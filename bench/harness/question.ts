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
  /** It takes so long that it runs only if it is named. */
  readonly isLong?: boolean
  /** The bundle of the contenders, unless it is the one of the file in `contenders/`. */
  readonly script?: string
  /** Milliseconds after which a process is stopped: then, or if it fails, its contender has no figure. */
  readonly limit?: number
  /** Number of processes for each contender in a thorough run, unless it is the usual one. */
  readonly rounds?: number
  /** Milliseconds that a thorough run may take: there are fewer rounds if they don't fit. */
  readonly time?: number
  /** The workloads of a quick run, unless all. */
  readonly quick?: readonly Named[]
  /** Returns whether a contender isn't run under a workload. */
  isSkipped?(workload: Named, contender: Named): boolean
  /** Options of Node for the processes of the contenders. */
  readonly flags?: readonly string[]
  /**
   * Builds what the contenders need. Returns the ids of those that can't run on this machine.
   * `budget` is the measuring time of a process.
   */
  prepare?(budget: number): Promise<readonly string[]>
  /** Returns the workload that is the same with less to do: who is too slow for it isn't run. */
  easier?(workload: Named): string | undefined
  /** Combines the figures of several processes. */
  combine(runs: readonly F[]): F
  tabulate(found: Found<F>): Grid
  /** Titles and figures of the few rows that README.md shows. */
  brief?(found: Found<F>): readonly (readonly [title: string, figure: string])[]
  /** Notes that a reader needs to interpret the figures. */
  notes(found: Found<F>): readonly string[]
  /** Describes how the figures were measured. */
  method(result: Effort): string
  /** The page of its own. */
  readonly page?: Page
}

export interface Page {
  readonly file: string
  /** Returns the texts of the page by their markers. The results of the newest Node come first. */
  texts(results: readonly Result[]): Readonly<Record<string, string>>
  /** Returns the contents of other files beside the page, by their names. */
  files?(results: readonly Result[]): Readonly<Record<string, string>>
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
