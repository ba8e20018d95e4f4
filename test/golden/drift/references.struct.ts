import type { f32, FixedArray, Ref, u8 } from 'offheap/schema'

/** Somebody whom others may aim at, and who may be gone at any time. */
export interface Soldier {
  health: f32
  /** Null for certain once the target is freed, also when its memory is used again. */
  target: Ref<Soldier> | null
  squad: Ref<Squad> | null
}

export interface Squad {
  kind: u8
  leader: Ref<Soldier> | null
  members: FixedArray<Ref<Soldier> | null, 4>
}
