import type { Enum, f32, FixedArray, List, Own, Ptr, Str, u8, u16, u64 } from 'offheap/schema'
import type { Vec2 } from './vector.struct.ts'
import type { Actor } from './enums.struct.ts'

/** Everything in the world. A `Ptr<Entity>` may point to whatever extends it. */
export interface Entity {
  readonly id: u64
  position: Vec2
  layer: u8
}

/** Begins with the fields of `Entity`, at the same offsets. */
export interface Monster extends Entity {
  /** Behind all of `Entity`, its padding too. @default 100 */
  health: u16
  rage: Enum<'calm' | 'angry'>
  target: Ptr<Entity> | null
  nickname?: Str<12>
}

/** The third of a line, with blocks of its own. */
export interface Dragon extends Monster {
  name: Str
  hoard: List<f32>
  rider: Own<Monster> | null
  heads?: FixedArray<u8, 3>
}

/** Extends a struct of another file, and adds nothing. */
export interface Extra extends Actor {}

export interface World {
  first: Ptr<Entity> | null
  boss: Dragon
  crowd: FixedArray<Extra, 2>
}
