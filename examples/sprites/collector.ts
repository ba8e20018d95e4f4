/** A heap that is smaller than in the frame before by this number of bytes was collected. */
const COLLECTED = 200_000

interface HeapFigures {
  readonly usedJSHeapSize: number
}

/** Watches the JavaScript heap, where the browser reports its size. */
export class Collector {
  /** Number of collections so far. */
  count = 0
  /** Bytes of objects on the JavaScript heap; 0 where the browser doesn't say. */
  bytes = 0
  readonly #performance = performance as Performance & { readonly memory?: HeapFigures }

  get isKnown(): boolean {
    return this.#performance.memory !== undefined
  }

  /**
   * Reads the size after a frame. Returns whether the heap was collected since the one before.
   *
   * @param apart - Bytes of buffers, which the browser counts as well.
   */
  watch(apart: number): boolean {
    const { memory } = this.#performance
    if (memory === undefined) return false
    const bytes = memory.usedJSHeapSize - apart
    const isCollected = bytes < this.bytes - COLLECTED
    this.bytes = bytes
    if (isCollected) this.count++
    return isCollected
  }
}
