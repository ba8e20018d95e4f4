import type { MemorySample } from './memory.ts'

/** What is known of the measurements of a station, in tenths of a degree. */
export interface ObjectSummary {
  count: number
  sum: number
  least: number
  most: number
}

/** The result of the version with plain objects. */
export interface ObjectResult {
  readonly seconds: number
  readonly memory: readonly MemorySample[]
  readonly summaries: readonly (readonly [station: string, summary: ObjectSummary])[]
}

export type ObjectMessage =
  | { readonly kind: 'progress'; readonly bytes: number }
  | ({ readonly kind: 'result' } & ObjectResult)
