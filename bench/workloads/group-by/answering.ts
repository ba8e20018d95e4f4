import type { DigestFigures } from '../answers/digest.ts'
import type { QuestionId } from './questions.ts'

/** Data in one form, and the answers to the questions about it. */
export interface Answering {
  /** What is timed. */
  readonly questions: Readonly<Record<QuestionId, () => Answer | Promise<Answer>>>
}

/** An answer that is complete: all groups, with all their values. */
export interface Answer {
  digest(): DigestFigures | Promise<DigestFigures>
  /** Releases what isn't garbage. */
  free?(): void
}

/** Returns the square of the correlation of two columns, from sums over their values. */
export function r2Of(
  count: number,
  x: number,
  y: number,
  xx: number,
  yy: number,
  xy: number,
): number {
  const covariance = count * xy - x * y
  return (covariance * covariance) / ((count * xx - x * x) * (count * yy - y * y))
}
