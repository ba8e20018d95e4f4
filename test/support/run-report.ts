/** The messages between `run.ts` and its processes. */

/** The test file that a process runs next. */
export interface Task {
  /** Its path relative to the folder of this file. */
  readonly path: string
  /** Whether the coverage of the processes that it starts is counted. */
  readonly countsChildren: boolean
}

/** How the tests of one file ended. */
export interface Report {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Precedes a report on stdout, which arrives there after all that the tests have printed. */
export const REPORT = '\u0000report '

export function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'passed' in value && 'failed' in value
}

/** Sent in place of a task: the process ends. */
export const END = ''
