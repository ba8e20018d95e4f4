/** Milliseconds. Only a broken test waits as long, however busy the machine is. */
const LIMIT = 60_000

/** Answers what happens next, whether that is before or after it is asked. */
export class Happenings<T> {
  readonly #seen: T[] = []
  #wake: () => void = () => undefined

  add(happening: T): void {
    this.#seen.push(happening)
    this.#wake()
  }

  /** The first of those not answered yet that is so. */
  async next(isSo: (happening: T) => boolean = () => true): Promise<T> {
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
