import type { f32, SlotMap } from 'offheap/schema'

/** A struct of 24 bytes. */
export interface Mover {
  x: f32
  y: f32
  vx: f32
  vy: f32
  life: f32
  heat: f32
}

export type Movers = SlotMap<Mover>

export type WideMovers = SlotMap<Mover, 'wide'>
