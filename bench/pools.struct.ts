import type { f32, Pool, Ref } from 'offheap/schema'

/** A struct of 24 bytes. */
export interface Spark {
  x: f32
  y: f32
  vx: f32
  vy: f32
  life: f32
  heat: f32
}

export type Sparks = Pool<Spark>

/** Its reference makes the arena have a table of references. */
export interface Torch {
  spark: Ref<Spark> | null
}

/** A struct of 24 bytes with a reference. */
export interface Trail {
  x: f32
  y: f32
  vx: f32
  vy: f32
  spark: Ref<Spark> | null
}

export type Trails = Pool<Trail>
