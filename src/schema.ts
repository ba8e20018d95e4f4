/**
 * The words of the schema language: what a `*.struct.ts` file may import. Types only, never run;
 * the compiler goes by these names, and an editor reads them as the plain values that they alias.
 */

/** One byte, -128 to 127. */
export type i8 = number
/** One byte, 0 to 255. */
export type u8 = number
/** Two bytes, -32,768 to 32,767. */
export type i16 = number
/** Two bytes, 0 to 65,535. */
export type u16 = number
/** Four bytes, -2,147,483,648 to 2,147,483,647. */
export type i32 = number
/** Four bytes, 0 to 4,294,967,295. */
export type u32 = number
/** Four bytes, IEEE 754 single precision. */
export type f32 = number
/** Eight bytes, IEEE 754 double precision. */
export type f64 = number
/** Eight bytes, signed, as a bigint. */
export type i64 = bigint
/** Eight bytes, unsigned, as a bigint. */
export type u64 = bigint
/** One byte, 0 or 1. */
export type bool = boolean

export type { Ptr } from './memory.ts'

/** `Length` elements in place, one after another. */
export type FixedArray<Element, Length extends number> = readonly Element[] & {
  readonly length: Length | number
}
