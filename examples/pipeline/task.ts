import type { Refused } from './batches.ts'
import { rangesOf } from './ranges.ts'

/** What a thread needs to know. */
export interface Task {
  readonly path: string
  /** Start and end of each batch, in bytes. */
  readonly ranges: Float64Array
  /** Shared by all threads: see `NEXT` and `DONE`. */
  readonly shared: Int32Array
}

/** What a thread has found. */
export interface Reply extends Refused {
  /** Snapshot of an arena whose root is `Findings`. */
  readonly bytes: Uint8Array
}

/** Index, in `shared`, of the next batch that a thread takes. */
export const NEXT = 0
/** Index, in `shared`, of the number of batches that were read. */
export const DONE = 1

/** Returns the task of reading a file in batches of at most `batch` bytes. */
export function taskOf(path: string, bytes: number, batch: number): Task {
  return { path, ranges: rangesOf(bytes, batch), shared: new Int32Array(new SharedArrayBuffer(8)) }
}
