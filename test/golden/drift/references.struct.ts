import type { f32, FixedArray, Ref, u8 } from 'offheap/schema'

/** A soldier whom others can target, and who can be freed at any time. */
export interface Soldier {
  health: f32
  /** Reads null once the target is freed, also when its memory is reused. */
  target: Ref<Soldier> | null
  squad: Ref<Squad> | null
}

export interface Squad {
  kind: u8
  leader: Ref<Soldier> | null
  members: FixedArray<Ref<Soldier> | null, 4>
}
