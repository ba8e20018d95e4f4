// Messages from the process of a contender to the main process, sent as JSON.
import type { Answer } from './questions.ts'

export type ContenderName = 'arena' | 'arrays' | 'objects'

export type Message =
  | { readonly kind: 'stage'; readonly stage: string }
  | { readonly kind: 'progress'; readonly flights: number; readonly total: number }
  | { readonly kind: 'replies'; readonly replies: Replies }
  | { readonly kind: 'measures'; readonly measures: Measures }

export interface Replies {
  readonly origins: Reply
  readonly routes: Reply
  readonly hours: Reply
}

export interface Reply {
  readonly answers: readonly Answer[]
  readonly time: number
}

/** Measures of one contender: times in milliseconds, sizes in bytes. */
export interface Measures {
  /** Number of flights. */
  readonly flights: number
  readonly reading: number
  readonly building: number
  readonly bytesPerFlight: number
  /** Used size of the JavaScript heap with all flights live. */
  readonly heap: number
  /** Time of a full garbage collection before the first flight. */
  readonly emptyCollection: number
  /** Time of a full garbage collection with all flights live. */
  readonly fullCollection: number
  /** Longest pause of the garbage collector, from the first flight to the last answer. */
  readonly longestPause: number
  /** Sum of the pauses of the garbage collector, from the first flight to the last answer. */
  readonly allPauses: number
  readonly release: number
  /** Resident memory of the process with all flights live. */
  readonly residentLive: number
  /** Resident memory of the process after the release. */
  readonly residentReleased: number
}
