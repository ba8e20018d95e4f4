/** What a contender's process tells the one that started it, as JSON. */
import type { Answer } from './questions.ts'

export type ContenderName = 'arena' | 'objects'

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

/** Times in milliseconds, sizes in bytes. */
export interface Measures {
  /** How many there are. */
  readonly flights: number
  readonly reading: number
  readonly building: number
  readonly bytesPerFlight: number
  /** The JavaScript heap in use with the flights live. */
  readonly heap: number
  /** A full collection before there are flights. */
  readonly emptyCollection: number
  /** A full collection with the flights live. */
  readonly fullCollection: number
  /** The longest stop for the collector, from the first flight to the last answer. */
  readonly longestPause: number
  /** All those stops together. */
  readonly allPauses: number
  readonly release: number
  /** The process's memory with the flights live. */
  readonly residentLive: number
  /** The process's memory after their release. */
  readonly residentReleased: number
}
