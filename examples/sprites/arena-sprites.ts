import { Arena } from 'offheap'
import { table, World, type Prefab } from '../ecs/world.ts'
import { Grid } from './grid.ts'
import type { Renderer } from './renderer.ts'
import { COOLING, HEIGHT, PULL, Spawner, STEP, WIDTH, type Simulation } from './simulation.ts'
import { Looks, Positions, Velocities } from './sprites.gen.ts'

const kinds = {
  position: table(Positions),
  velocity: table(Velocities),
  look: table(Looks),
}

/** Sprites as entities of a world, in columns of one arena. */
export class ArenaSprites implements Simulation {
  collisions = 0
  readonly #world: World<typeof kinds>
  readonly #sprites: Prefab
  readonly #grid = new Grid()
  readonly #spawner = new Spawner()
  /** Whether sprites were added or removed since the last upload. */
  #isChanged = true

  constructor() {
    this.#world = new World(new Arena(1 << 26), kinds)
    const { position, velocity, look } = this.#world.components
    this.#sprites = this.#world.prefab(position, velocity, look)
  }

  get count(): number {
    return this.#sprites.table.count
  }

  /** Bytes of the world's live blocks. */
  get bytes(): number {
    return this.#world.arena.usedSize
  }

  step(): void {
    const { f32 } = this.#world.arena
    const { position, velocity, look } = this.#world.components
    const { table } = this.#sprites
    const { count } = table
    const { x, y } = table.starts(position)
    const { x: vx, y: vy } = table.starts(velocity)
    const { heat } = table.starts(look)
    move(f32, x, vx, count, WIDTH)
    move(f32, y, vy, count, HEIGHT)
    cool(f32, heat, count)
    this.collisions = this.#grid.collide(f32, x, y, vx, vy, heat, count)
  }

  upload(renderer: Renderer): void {
    const { f32 } = this.#world.arena
    const { position, look } = this.#world.components
    const { table } = this.#sprites
    const { count } = table
    const { x, y } = table.starts(position)
    const { hue, heat } = table.starts(look)
    // No copy in between: the columns are read where they are.
    renderer.upload('x', f32, x, count)
    renderer.upload('y', f32, y, count)
    renderer.upload('heat', f32, heat, count)
    if (this.#isChanged) renderer.upload('hue', f32, hue, count)
    this.#isChanged = false
  }

  spawn(count: number): void {
    const first = this.#sprites.spawnMany(count)
    const { f32 } = this.#world.arena
    const { position, velocity, look } = this.#world.components
    const { table } = this.#sprites
    const { x, y } = table.starts(position)
    const { x: vx, y: vy } = table.starts(velocity)
    const { hue, heat } = table.starts(look)
    const { start } = this.#spawner
    for (let row = first; row < first + count; row++) {
      this.#spawner.next()
      f32[x + row] = start.x
      f32[y + row] = start.y
      f32[vx + row] = start.vx
      f32[vy + row] = start.vy
      f32[hue + row] = start.hue
      f32[heat + row] = 0
    }
    this.#isChanged = true
  }

  remove(count: number): void {
    const { table } = this.#sprites
    const { u32 } = this.#world.arena
    for (let left = Math.min(count, table.count); left > 0; left--) {
      this.#world.destroy(u32[table.entities + table.count - 1]!)
    }
    this.#isChanged = true
  }

  /** Bytes of the arena's buffer. */
  get capacity(): number {
    return this.#world.arena.buffer.byteLength
  }

  /** Returns the whole world as bytes, which are written over `into` if they fit. */
  snapshot(into?: Uint8Array): Uint8Array {
    return this.#world.snapshot(into)
  }

  /** Puts the world of a snapshot back. */
  restore(bytes: Uint8Array): void {
    this.#world.restore(bytes)
    this.#isChanged = true
  }

  dispose(): void {
    this.#world.dispose()
  }
}

/** Moves one coordinate of all sprites. The centre attracts them, and edges reflect them. */
function move(f32: Float32Array, at: number, speed: number, count: number, limit: number): void {
  const most = limit - 0.01
  const centre = limit / 2
  for (let row = 0; row < count; row++) {
    const before = f32[at + row]!
    const fast = f32[speed + row]! + (centre - before) * (PULL * STEP)
    const place = before + fast * STEP
    if (place >= 0 && place < most) {
      f32[at + row] = place
      f32[speed + row] = fast
    } else {
      f32[at + row] = place < 0 ? -place : 2 * most - place
      f32[speed + row] = -fast
    }
  }
}

function cool(f32: Float32Array, heat: number, count: number): void {
  for (let row = 0; row < count; row++) f32[heat + row] = f32[heat + row]! * COOLING
}
