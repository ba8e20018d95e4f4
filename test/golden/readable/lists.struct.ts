import type { bool, f16, f32, f64, FixedArray, i8, i16, i32, i53, i64, List } from 'offheap/schema'
import type { Own, Ptr, Ref, Str, u8, u16, u32, u53, u64 } from 'offheap/schema'
import type { Vec2 } from './vector.struct.ts'

/** A list of each scalar: twelve bytes in the struct, and the elements in a block that grows. */
export interface Columns {
  i8s: List<i8>
  u8s: List<u8>
  i16s: List<i16>
  u16s: List<u16>
  i32s: List<i32>
  u32s: List<u32>
  f16s: List<f16>
  f32s: List<f32>
  f64s: List<f64>
  i53s: List<i53>
  u53s: List<u53>
  i64s: List<i64>
  u64s: List<u64>
  bools: List<bool>
}

/** A shop with customers who come and go. */
export interface Shop {
  /** Structs that are adjacent in the list's block. */
  route: List<Vec2>
  /** Structs that own blocks, which are freed when the structs leave the list. */
  stock: List<Item>
  /** Not owned. */
  visitors: List<Ptr<Customer> | null>
  /** Freed with the shop. */
  staff: List<Own<Customer> | null>
  /** Reads null once the customer is freed. */
  debtors: List<Ref<Customer> | null>
  shelves: FixedArray<List<u16>, 3>
}

export interface Item {
  name: Str
  price: f32
}

export interface Customer {
  age: u8
  bought: List<Item>
  friends: List<Ref<Customer> | null>
}
