/** Number of frames that a chart shows. */
const FRAMES = 300
/** Drawn by whole pixels, since a fraction would be an object for each call. */
const LINE = 2

/** A line of one value for each frame, and marks. Drawing it makes no objects. */
export class Chart {
  readonly #context: CanvasRenderingContext2D
  readonly #values = new Float32Array(FRAMES)
  readonly #marks = new Uint8Array(FRAMES)
  readonly #colour: string
  readonly #least: number
  #next = 0

  /** @param least - The value at the upper edge, unless larger ones are shown. */
  constructor(canvas: HTMLCanvasElement, colour: string, least: number) {
    canvas.width = FRAMES * LINE
    canvas.height = 120
    this.#context = canvas.getContext('2d', { alpha: true })!
    this.#colour = colour
    this.#least = least
  }

  /** Adds the value of a frame. */
  push(value: number, isMarked: boolean): void {
    this.#values[this.#next] = value
    this.#marks[this.#next] = isMarked ? 1 : 0
    this.#next = (this.#next + 1) % FRAMES
  }

  /** Forgets all values. */
  clear(): void {
    this.#values.fill(0)
    this.#marks.fill(0)
  }

  /** Draws the chart, with a line at `limit`. */
  draw(limit: number): void {
    const context = this.#context
    const { width, height } = context.canvas
    let most = this.#least
    for (let n = 0; n < FRAMES; n++) if (this.#values[n]! > most) most = this.#values[n]!
    context.clearRect(0, 0, width, height)
    context.fillStyle = '#ffffff18'
    if (limit > 0) context.fillRect(0, (height - (limit / most) * height) | 0, width, 2)
    for (let n = 0; n < FRAMES; n++) {
      const at = (this.#next + n) % FRAMES
      const tall = ((this.#values[at]! / most) * (height - 4)) | 0
      if (this.#marks[at] === 1) {
        context.fillStyle = '#ff5d73aa'
        context.fillRect(n * LINE, 0, LINE, height)
      }
      context.fillStyle = this.#colour
      context.fillRect(n * LINE, height - tall - 2, LINE, tall + 2)
    }
  }
}
