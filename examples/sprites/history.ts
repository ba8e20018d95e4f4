/** Number of frames from one snapshot to the next. */
const EVERY = 15
/** Number of snapshots that are kept: ten seconds at 60 frames a second. */
const KEPT = 40

/** The last seconds of a world, as snapshots of its bytes. */
export class History {
  readonly #snapshots: Uint8Array[] = []
  #frame = 0

  get length(): number {
    return this.#snapshots.length
  }

  /** Bytes of all snapshots. */
  get bytes(): number {
    let bytes = 0
    for (const { length } of this.#snapshots) bytes += length
    return bytes
  }

  at(index: number): Uint8Array {
    return this.#snapshots[index]!
  }

  /** Counts a frame. Returns whether it is time for a snapshot. */
  isDue(): boolean {
    return this.#frame++ % EVERY === 0
  }

  /** Takes a snapshot of a world, over the oldest one if there are enough. */
  take(world: { snapshot(into?: Uint8Array): Uint8Array }): void {
    const oldest = this.#snapshots.length === KEPT ? this.#snapshots.shift() : undefined
    this.#snapshots.push(world.snapshot(oldest))
  }

  /** Forgets the snapshots after the one at `index`: the world goes on from there. */
  cut(index: number): void {
    this.#snapshots.length = Math.min(this.#snapshots.length, index + 1)
    this.#frame = 1
  }

  clear(): void {
    this.#snapshots.length = 0
    this.#frame = 0
  }
}
