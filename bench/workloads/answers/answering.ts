import type { DigestFigures } from './digest.ts'

/** Data in one form, and the answers to the questions about it. */
export interface Answering<Id extends string = string> {
  /** What is timed. */
  readonly questions: Readonly<Record<Id, () => Answer | Promise<Answer>>>
}

/** An answer that is complete: all rows, with all their columns. */
export interface Answer {
  digest(): DigestFigures | Promise<DigestFigures>
  /** Releases what isn't garbage. */
  free?(): void
}
