import type { DigestFigures } from '../answers/digest.ts'
import type { QuestionId } from './questions.ts'

/** Data in one form, and the answers to the questions about it. */
export interface Answering {
  /** What is timed. */
  readonly questions: Readonly<Record<QuestionId, () => Answer | Promise<Answer>>>
}

/**
 * An answer that is complete: all rows, with all their columns. The keys of its digest are the three
 * numbers of the large table; its values are v1, v2, and the sum of the numbers of the ids of the
 * other table.
 */
export interface Answer {
  digest(): DigestFigures | Promise<DigestFigures>
  /** Releases what isn't garbage. */
  free?(): void
}
