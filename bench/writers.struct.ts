import type { bool, Enum, f32, List, Ptr, u16 } from 'offheap/schema'
import type { Vec3 } from './particle.struct.ts'

/** Six numbers. */
export interface Six {
  x: f32
  y: f32
  z: f32
  speed: f32
  health: u16
  team: u16
}

/** A nested struct and the other kinds of values that are written in place. */
export interface Unit {
  position: Vec3
  mood: Enum<'idle' | 'walk' | 'fight'>
  alive: bool
  health: u16
  leader: Ptr<Unit> | null
}

export interface World {
  sixes: List<Six>
  units: List<Unit>
}
