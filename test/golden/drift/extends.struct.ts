import type { f32, Own, Ptr, u8, u32 } from 'offheap/schema'

export interface Entity {
  readonly id: u32
  label?: u8
}

/** An entity with a place. */
export interface Actor extends Entity {
  /** @default 1 */
  speed: f32
  target: Ptr<Entity> | null
}

export interface Hero extends Actor {
  rage?: u8
  friend: Own<Entity> | null
}
