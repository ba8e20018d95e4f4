/** What the server has spent since the last `start`. */
export interface ServerFigures {
  /** Number of collections. */
  readonly collections: number
  /** Milliseconds of the longest collection. */
  readonly pause: number
  /** Milliseconds of all collections. */
  readonly collecting: number
  /** Milliseconds of CPU time, of all threads. */
  readonly cpu: number
  /** Most resident memory, in bytes. */
  readonly resident: number
}

export type ToServer = 'start' | 'stop'
export type FromServer =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'started' }
  | ({ readonly kind: 'figures' } & ServerFigures)
