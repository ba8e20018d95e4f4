import type { RecordProgress, Settings } from './options.ts'

/** Time between two calls in milliseconds. */
const INTERVAL = 100

/** Calls `onProgress`, at most ten times a second. */
export class Progress {
  readonly #call: Settings['onProgress']
  readonly #start: number = Date.now()
  #last: number = this.#start

  constructor(call: Settings['onProgress']) {
    this.#call = call
  }

  /** Calls the function if the last call was long ago, or always with `isLast`. */
  report(values: () => Omit<RecordProgress, 'seconds'>, isLast: boolean): void {
    if (this.#call === undefined) return
    const now = Date.now()
    if (!isLast && now - this.#last < INTERVAL) return
    this.#last = now
    this.#call({ ...values(), seconds: (now - this.#start) / 1000 })
  }
}
