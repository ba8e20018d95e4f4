import { CELL, COLUMNS, RADIUS, ROWS } from './simulation.ts'

/** Number of cells, with a border on each side that stays empty. */
const STRIDE = COLUMNS + 2
const CELLS = STRIDE * (ROWS + 2)
const REACH = RADIUS * RADIUS * 4

/**
 * Finds the sprites that touch: sorts them by the cells of a grid, and compares those of adjacent
 * cells. What it needs for that is kept from frame to frame.
 */
export class Grid {
  /** Where the sprites of each cell begin in the order by cells. */
  readonly #starts = new Int32Array(CELLS + 1)
  #cells = new Int32Array(0)
  #rows = new Int32Array(0)
  #xs = new Float32Array(0)
  #ys = new Float32Array(0)

  /**
   * Lets sprites that touch bounce off each other, as balls of equal mass, and heats them.
   *
   * @param f32 - The view with all columns, which begin at the indices after it.
   * @returns The number of collisions.
   */
  collide(
    f32: Float32Array,
    x: number,
    y: number,
    vx: number,
    vy: number,
    heat: number,
    count: number,
  ): number {
    this.#sort(f32, x, y, count)
    const starts = this.#starts
    const xs = this.#xs
    const ys = this.#ys
    let collisions = 0
    for (let cell = STRIDE; cell < CELLS - STRIDE; cell++) {
      const end = starts[cell + 1]!
      // The rest of this cell and the next one, and the three cells below, are adjacent in the order.
      const right = starts[cell + 2]!
      const left = starts[cell + STRIDE - 1]!
      const below = starts[cell + STRIDE + 2]!
      for (let one = starts[cell]!; one < end; one++) {
        const oneX = xs[one]!
        const oneY = ys[one]!
        for (let other = one + 1; other < right; other++) {
          const dx = xs[other]! - oneX
          const dy = ys[other]! - oneY
          if (dx * dx + dy * dy >= REACH) continue
          this.#bounce(f32, vx, vy, heat, one, other)
          collisions++
        }
        for (let other = left; other < below; other++) {
          const dx = xs[other]! - oneX
          const dy = ys[other]! - oneY
          if (dx * dx + dy * dy >= REACH) continue
          this.#bounce(f32, vx, vy, heat, one, other)
          collisions++
        }
      }
    }
    return collisions
  }

  /** Sorts by cells: counts the sprites of each, then puts each sprite to its place. */
  #sort(f32: Float32Array, x: number, y: number, count: number): void {
    if (this.#cells.length < count) this.#grow(count)
    const starts = this.#starts
    const cells = this.#cells
    const rows = this.#rows
    const xs = this.#xs
    const ys = this.#ys
    starts.fill(0)
    for (let row = 0; row < count; row++) {
      const cell = (((f32[y + row]! / CELL) | 0) + 1) * STRIDE + ((f32[x + row]! / CELL) | 0) + 1
      cells[row] = cell
      starts[cell]!++
    }
    let sum = 0
    for (let cell = 0; cell <= CELLS; cell++) {
      sum += starts[cell]!
      starts[cell] = sum
    }
    for (let row = count - 1; row >= 0; row--) {
      const place = --starts[cells[row]!]!
      rows[place] = row
      xs[place] = f32[x + row]!
      ys[place] = f32[y + row]!
    }
  }

  #grow(count: number): void {
    const room = count * 2
    this.#cells = new Int32Array(room)
    this.#rows = new Int32Array(room)
    this.#xs = new Float32Array(room)
    this.#ys = new Float32Array(room)
  }

  /**
   * Exchanges the speeds of two sprites, given by their places in the order, along the line between
   * them, if they approach.
   */
  // Reads the places again, because V8 makes an object of each number that isn't an integer and is
  // passed to a function.
  #bounce(
    f32: Float32Array,
    vx: number,
    vy: number,
    heat: number,
    one: number,
    other: number,
  ): void {
    const dx = this.#xs[other]! - this.#xs[one]!
    const dy = this.#ys[other]! - this.#ys[one]!
    const first = this.#rows[one]!
    const second = this.#rows[other]!
    const right = f32[vx + second]! - f32[vx + first]!
    const down = f32[vy + second]! - f32[vy + first]!
    const along = right * dx + down * dy
    const square = dx * dx + dy * dy
    if (along >= 0 || square === 0) return
    const share = along / square
    f32[vx + first]! += share * dx
    f32[vy + first]! += share * dy
    f32[vx + second]! -= share * dx
    f32[vy + second]! -= share * dy
    f32[heat + first] = 1
    f32[heat + second] = 1
  }
}
