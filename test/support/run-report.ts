/** What a process of `run.ts` writes to stdout after each test file. */

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

/** Sent in place of the path of a test file: the process ends. */
export const END = ''
