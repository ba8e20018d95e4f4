import type { Renderer } from './renderer.ts'
import {
  CELL,
  COLUMNS,
  COOLING,
  HEIGHT,
  PULL,
  RADIUS,
  ROWS,
  Spawner,
  STEP,
  WIDTH,
  type Simulation,
} from './simulation.ts'

interface Sprite {
  x: number
  y: number
  vx: number
  vy: number
  hue: number
  heat: number
}

const REACH = RADIUS * RADIUS * 4

/** The same sprites as plain objects in an array, with a grid of arrays. */
export class ObjectSprites implements Simulation {
  collisions = 0
  #sprites: Sprite[] = []
  readonly #spawner = new Spawner()
  readonly #cells: Sprite[][] = Array.from({ length: COLUMNS * ROWS }, () => [])
  /** What the graphics card gets, which doesn't read objects. */
  #staging = new Float32Array(0)
  #isChanged = true

  get count(): number {
    return this.#sprites.length
  }

  step(): void {
    const cells = this.#cells
    for (const cell of cells) cell.length = 0
    for (const sprite of this.#sprites) {
      sprite.vx += (WIDTH / 2 - sprite.x) * (PULL * STEP)
      sprite.vy += (HEIGHT / 2 - sprite.y) * (PULL * STEP)
      sprite.x += sprite.vx * STEP
      sprite.y += sprite.vy * STEP
      reflect(sprite)
      sprite.heat *= COOLING
      cells[((sprite.y / CELL) | 0) * COLUMNS + ((sprite.x / CELL) | 0)]!.push(sprite)
    }
    this.collisions = 0
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) this.#collideCell(row, column)
    }
  }

  #collideCell(row: number, column: number): void {
    const cells = this.#cells
    const own = cells[row * COLUMNS + column]!
    for (let n = 0; n < own.length; n++) {
      const one = own[n]!
      for (let m = n + 1; m < own.length; m++) this.#collide(one, own[m]!)
      if (column + 1 < COLUMNS) this.#collideAll(one, cells[row * COLUMNS + column + 1]!)
      if (row + 1 === ROWS) continue
      const below = (row + 1) * COLUMNS + column
      if (column > 0) this.#collideAll(one, cells[below - 1]!)
      this.#collideAll(one, cells[below]!)
      if (column + 1 < COLUMNS) this.#collideAll(one, cells[below + 1]!)
    }
  }

  #collideAll(one: Sprite, others: readonly Sprite[]): void {
    for (let n = 0; n < others.length; n++) this.#collide(one, others[n]!)
  }

  #collide(one: Sprite, other: Sprite): void {
    const dx = other.x - one.x
    const dy = other.y - one.y
    const square = dx * dx + dy * dy
    if (square >= REACH) return
    this.collisions++
    const along = (other.vx - one.vx) * dx + (other.vy - one.vy) * dy
    if (along >= 0 || square === 0) return
    const share = along / square
    one.vx += share * dx
    one.vy += share * dy
    other.vx -= share * dx
    other.vy -= share * dy
    one.heat = 1
    other.heat = 1
  }

  upload(renderer: Renderer): void {
    const { length } = this.#sprites
    if (this.#staging.length < length) this.#staging = new Float32Array(length * 2)
    const staging = this.#staging
    const sprites = this.#sprites
    for (let n = 0; n < length; n++) staging[n] = sprites[n]!.x
    renderer.upload('x', staging, 0, length)
    for (let n = 0; n < length; n++) staging[n] = sprites[n]!.y
    renderer.upload('y', staging, 0, length)
    for (let n = 0; n < length; n++) staging[n] = sprites[n]!.heat
    renderer.upload('heat', staging, 0, length)
    if (!this.#isChanged) return
    for (let n = 0; n < length; n++) staging[n] = sprites[n]!.hue
    renderer.upload('hue', staging, 0, length)
    this.#isChanged = false
  }

  spawn(count: number): void {
    for (let n = 0; n < count; n++) {
      this.#spawner.next()
      this.#sprites.push({ ...this.#spawner.start, heat: 0 })
    }
    this.#isChanged = true
  }

  remove(count: number): void {
    this.#sprites.length = Math.max(0, this.#sprites.length - count)
    this.#isChanged = true
  }

  dispose(): void {
    this.#sprites = []
  }
}

function reflect(sprite: Sprite): void {
  const right = WIDTH - 0.01
  const bottom = HEIGHT - 0.01
  if (sprite.x < 0 || sprite.x >= right) {
    sprite.x = sprite.x < 0 ? -sprite.x : 2 * right - sprite.x
    sprite.vx = -sprite.vx
  }
  if (sprite.y < 0 || sprite.y >= bottom) {
    sprite.y = sprite.y < 0 ? -sprite.y : 2 * bottom - sprite.y
    sprite.vy = -sprite.vy
  }
}
