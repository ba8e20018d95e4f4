/** Milliseconds. Only a broken test waits this long, even on a busy machine. */
const LIMIT = 60_000

/** A queue of events; waiting for an event also finds earlier ones that nobody has taken. */
export class EventQueue<T> {
  readonly #seen: T[] = []
  #wake: () => void = () => undefined

  add(event: T): void {
    this.#seen.push(event)
    this.#wake()
  }

  /** Returns the first event, of those not yet returned, that satisfies the predicate. */
  async next(isSo: (event: T) => boolean = () => true): Promise<T> {
    const passed: T[] = []
    for (;;) {
      for (let next = this.#seen.shift(); next !== undefined; next = this.#seen.shift()) {
        if (isSo(next)) return next
        passed.push(next)
      }
      await new Promise<void>((wake, fail) => {
        const told = JSON.stringify(passed, null, 1)
        const timer = setTimeout(() => fail(new Error(`waited, and there was only ${told}`)), LIMIT)
        this.#wake = () => {
          clearTimeout(timer)
          wake()
        }
      })
    }
  }
}
