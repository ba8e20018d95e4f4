/** A generator of random numbers (xorshift32) whose sequence depends only on its seed. */
export class Random {
  #state: number

  /** @param seed An integer other than 0. */
  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** Returns an integer from 0 to before `end`, at most 2^32. */
  below(end: number): number {
    let state = this.#state
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    this.#state = state
    return Math.floor(((state >>> 0) / 2 ** 32) * end)
  }
}
