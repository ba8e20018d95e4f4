import { CELL, COLUMNS, RADIUS, ROWS } from './simulation.ts'

/** Number of cells, with a border on each side that stays empty. */
const STRIDE = COLUMNS + 2
const CELLS = STRIDE * (ROWS + 2)
const REACH = RADIUS * RADIUS * 4
/** Numbers of a sprite in the order by cells: its place, then its speed. */
const NUMBERS = 4

/**
 * Finds the sprites that touch: copies them in the order of the cells of a grid, and compares those
 * of adjacent cells. Rows are in any order, so reading columns for each pair would wait for memory;
 * in this order, all numbers of a sprite are together, and its neighbours are close.
 */
export class Grid {
  /** Where the sprites of each cell begin in the order by cells. */
  readonly #starts = new Int32Array(CELLS + 1)
  /** The cell of each row, and its place among those of the cell. */
  #found = new Int32Array(0)
  #ranks = new Int32Array(0)
  /** The cells, rows and numbers of the sprites in the order by cells. */
  #cells = new Int32Array(0)
  #rows = new Int32Array(0)
  #numbers = new Float32Array(0)

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
    if (this.#cells.length < count) this.#grow(count)
    this.#count(f32, x, y, count)
    this.#sort(f32, x, y, vx, vy, count)
    const starts = this.#starts
    const cells = this.#cells
    const numbers = this.#numbers
    let collisions = 0
    // Most cells are empty, so the loop is one over sprites.
    for (let one = 0; one < count; one++) {
      const cell = cells[one]!
      const oneX = numbers[one * NUMBERS]!
      const oneY = numbers[one * NUMBERS + 1]!
      // The rest of this cell and the next one, and the three cells below, are adjacent in the order.
      const right = starts[cell + 2]!
      for (let other = one + 1; other < right; other++) {
        const dx = numbers[other * NUMBERS]! - oneX
        const dy = numbers[other * NUMBERS + 1]! - oneY
        if (dx * dx + dy * dy >= REACH) continue
        this.#bounce(f32, vx, vy, heat, one, other)
        collisions++
      }
      const below = starts[cell + STRIDE + 2]!
      for (let other = starts[cell + STRIDE - 1]!; other < below; other++) {
        const dx = numbers[other * NUMBERS]! - oneX
        const dy = numbers[other * NUMBERS + 1]! - oneY
        if (dx * dx + dy * dy >= REACH) continue
        this.#bounce(f32, vx, vy, heat, one, other)
        collisions++
      }
    }
    return collisions
  }

  /** Counts the sprites of each cell, and finds where those of each begin. */
  #count(f32: Float32Array, x: number, y: number, count: number): void {
    const starts = this.#starts
    const found = this.#found
    const ranks = this.#ranks
    starts.fill(0)
    for (let row = 0; row < count; row++) {
      const cell = (((f32[y + row]! / CELL) | 0) + 1) * STRIDE + ((f32[x + row]! / CELL) | 0) + 1
      found[row] = cell
      const rank = starts[cell]!
      ranks[row] = rank
      starts[cell] = rank + 1
    }
    let sum = 0
    for (let cell = 0; cell <= CELLS; cell++) {
      const size = starts[cell]!
      starts[cell] = sum
      sum += size
    }
  }

  /** Copies each sprite to its place in the order by cells. */
  #sort(f32: Float32Array, x: number, y: number, vx: number, vy: number, count: number): void {
    const starts = this.#starts
    const found = this.#found
    const ranks = this.#ranks
    const cells = this.#cells
    const rows = this.#rows
    const numbers = this.#numbers
    for (let row = 0; row < count; row++) {
      const cell = found[row]!
      const place = starts[cell]! + ranks[row]!
      cells[place] = cell
      rows[place] = row
      numbers[place * NUMBERS] = f32[x + row]!
      numbers[place * NUMBERS + 1] = f32[y + row]!
      numbers[place * NUMBERS + 2] = f32[vx + row]!
      numbers[place * NUMBERS + 3] = f32[vy + row]!
    }
  }

  #grow(count: number): void {
    const room = count * 2
    this.#found = new Int32Array(room)
    this.#ranks = new Int32Array(room)
    this.#cells = new Int32Array(room)
    this.#rows = new Int32Array(room)
    this.#numbers = new Float32Array(room * NUMBERS)
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
    const numbers = this.#numbers
    const a = one * NUMBERS
    const b = other * NUMBERS
    const dx = numbers[b]! - numbers[a]!
    const dy = numbers[b + 1]! - numbers[a + 1]!
    const right = numbers[b + 2]! - numbers[a + 2]!
    const down = numbers[b + 3]! - numbers[a + 3]!
    const along = right * dx + down * dy
    const square = dx * dx + dy * dy
    if (along >= 0 || square === 0) return
    const share = along / square
    numbers[a + 2]! += share * dx
    numbers[a + 3]! += share * dy
    numbers[b + 2]! -= share * dx
    numbers[b + 3]! -= share * dy
    const first = this.#rows[one]!
    const second = this.#rows[other]!
    f32[vx + first] = numbers[a + 2]!
    f32[vy + first] = numbers[a + 3]!
    f32[vx + second] = numbers[b + 2]!
    f32[vy + second] = numbers[b + 3]!
    f32[heat + first] = 1
    f32[heat + second] = 1
  }
}
