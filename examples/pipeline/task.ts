/** What a thread needs to know. */
export interface Task {
  readonly path: string
  /** Start and end of each batch, in bytes. */
  readonly ranges: Float64Array
  /** Shared by all threads: see `NEXT` and `DONE`. */
  readonly shared: Int32Array
}

/** What a thread has found. */
export interface Reply {
  /** Snapshot of an arena whose root is `Findings`. */
  readonly bytes: Uint8Array
  /** Number of lines that are no measurements. */
  readonly rejected: number
  /** Messages of the first ones. */
  readonly errors: readonly string[]
}

/** Index, in `shared`, of the next batch that a thread takes. */
export const NEXT = 0
/** Index, in `shared`, of the number of batches that were read. */
export const DONE = 1
