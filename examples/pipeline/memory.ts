/** Resident memory of this process over time. */
export interface MemorySample {
  /** Since the start of the work. */
  readonly seconds: number
  /** Resident memory in bytes. */
  readonly bytes: number
}

const INTERVAL = 50

/** Samples the resident memory of this process, threads included, until `end`. */
export class MemoryLog {
  readonly #samples: MemorySample[] = []
  readonly #start: number = performance.now()
  readonly #timer: NodeJS.Timeout = setInterval(() => this.sample(), INTERVAL)

  constructor() {
    this.sample()
  }

  sample(): void {
    const seconds = (performance.now() - this.#start) / 1000
    this.#samples.push({ seconds, bytes: process.memoryUsage.rss() })
  }

  /** Returns the samples, the last one of now. */
  end(): readonly MemorySample[] {
    clearInterval(this.#timer)
    this.sample()
    return this.#samples
  }
}
