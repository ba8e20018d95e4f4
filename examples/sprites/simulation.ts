import type { Renderer } from './renderer.ts'

/** Size of the field in pixels. */
export const WIDTH = 1920
export const HEIGHT = 1080
/** Radius of a sprite in pixels. */
export const RADIUS = 0.9
/** Seconds of a frame: each frame is the same step, so that a run can be repeated. */
export const STEP: number = 1 / 60
/** Part of the heat that is left after a frame. */
export const COOLING = 0.9
/** Acceleration towards the centre for each pixel away from it, in 1/s². */
export const PULL = 0.35

/** Sprites that move and collide, in one of two forms. */
export interface Simulation {
  readonly count: number
  /** Number of collisions of the last step. */
  readonly collisions: number
  /** Moves all sprites by a frame. */
  step(): void
  /** Hands the sprites to the graphics card. */
  upload(renderer: Renderer): void
  /** Adds sprites at random places. */
  spawn(count: number): void
  /** Removes the sprites that were added last. */
  remove(count: number): void
  /** Ends all of them. */
  dispose(): void
}

/** A sprite that is spawned. */
export interface Start {
  x: number
  y: number
  vx: number
  vy: number
  hue: number
}

/** Places on turning rings, which are the same in each run and for both forms. */
export class Spawner {
  readonly start: Start = { x: 0, y: 0, vx: 0, vy: 0, hue: 0 }
  #state = 0x2545_f491

  /** Moves `start` to the place of the next sprite. */
  next(): void {
    // Outer rings have more sprites, so that all are equally dense.
    const ring = Math.floor(4 * Math.sqrt(this.#random()))
    const away = ((ring + 0.3 + 0.62 * Math.sqrt(this.#random())) / 4.2) * (HEIGHT / 2)
    const angle = this.#random() * 2 * Math.PI
    // Every other ring turns the other way round, and none of them exactly in circles.
    const turn = (ring % 2 === 0 ? 1 : -1) * Math.sqrt(PULL) * (0.8 + 0.25 * this.#random())
    const [right, down] = [Math.cos(angle) * away * 1.6, Math.sin(angle) * away]
    const { start } = this
    start.x = WIDTH / 2 + right
    start.y = HEIGHT / 2 + down
    start.vx = -down * turn * 1.6
    start.vy = (right * turn) / 1.6
    start.hue = (ring + this.#random() * 0.6) / 4
  }

  /** Returns a number from 0 to below 1. */
  #random(): number {
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    return (this.#state >>> 0) / 2 ** 32
  }
}

/** Side of a cell of the grid: two sprites that touch are in the same cell or in adjacent ones. */
export const CELL = 2.5
export const COLUMNS: number = Math.ceil(WIDTH / CELL)
export const ROWS: number = Math.ceil(HEIGHT / CELL)
