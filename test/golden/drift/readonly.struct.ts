import type { Enum, f32, FixedArray, Flags, List, Own, Ptr, Str, u8, u64 } from 'offheap/schema'
import type { Vec2 } from '../readable/vector.struct.ts'

/** Fields that only the init writes, and that have no setter. */
export interface Receipt {
  readonly id: u64
  readonly total: f32
  readonly paid: Enum<'cash' | 'card'>
  readonly marks: Flags<'copied' | 'void'>
  readonly place: Vec2
  readonly items: FixedArray<u8, 4>
  readonly lines: List<f32>
  readonly shop: Str<16>
  readonly note: Str
  readonly previous: Ptr<Receipt> | null
  readonly appendix: Own<Receipt> | null
  readonly discount?: f32
  reviewed: u8
}
