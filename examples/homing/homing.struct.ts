// The structs of a small battle: missiles follow ships by handles, which outlive the ships.
import type { f32, SlotMap, u16, u32 } from 'offheap/schema'

export interface Ship {
  x: f32
  y: f32
  /** Hit points. @default 3 */
  hull: u16
}

export interface Missile {
  x: f32
  y: f32
  /** The handle of the ship that it follows; 0 for none. */
  target: u32
  /** Number of ships that it can still choose. @default 2 */
  retries: u16
}

export interface Battle {
  ships: SlotMap<Ship>
  missiles: SlotMap<Missile>
}
