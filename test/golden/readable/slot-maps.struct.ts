import type { f32, List, Own, Ref, SlotMap, Str, u32 } from 'offheap/schema'

/** A named collection: the class `Units` is a slot map. */
export type Units = SlotMap<Unit>

export interface Unit {
  x: f32
  y: f32
  /** @default 100 */
  health: u32
}

export interface Order {
  id: u32
  name: Str
  next: Own<Order> | null
  parts: SlotMap<Unit>
}

/** @chunk 100 */
export type Orders = SlotMap<Order>

export interface Depot {
  units: Units
  guards: SlotMap<Unit, 'wide'>
  /** @chunk 8 */
  orders: SlotMap<Order, 'wide'>
  teams: List<Units>
  other: Own<Orders> | null
  chosen: Ref<Order> | null
}

export interface Group {
  id: u32
  groups: SlotMap<Group>
  others: SlotMap<Group, 'wide'>
}
