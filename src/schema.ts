/**
 * The words of the schema language, which a `*.struct.ts` file can import. They are types and never
 * run: the schema compiler recognizes their names, and an editor shows the plain values that they
 * stand for.
 */
import type { Ptr } from './pointer.ts'

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
/** Two bytes, IEEE 754 half precision: 11 bits, up to 65,504. */
export type f16 = number
/** Four bytes, IEEE 754 single precision. */
export type f32 = number
/** Eight bytes, IEEE 754 double precision. */
export type f64 = number
/** Eight bytes, signed, as a bigint. */
export type i64 = bigint
/** Eight bytes, unsigned, as a bigint. */
export type u64 = bigint
/** Eight bytes like `i64`, as a number: from -(2^53 - 1) to 2^53 - 1, checked at each access. */
export type i53 = number
/** Eight bytes like `u64`, as a number: from 0 to 2^53 - 1, checked at each access. */
export type u53 = number
/** One byte, 0 or 1. */
export type bool = boolean

/** One byte for one of up to 256 names: `Enum<'idle' | 'walk'>`. Zero stands for the first name. */
export type Enum<Name extends string> = Name

/** Up to 32 booleans of one bit each, in 1, 2 or 4 bytes: `Flags<'dead' | 'visible'>`. */
export type Flags<Name extends string> = { [Key in Name]: boolean }

/** Unsigned numbers of a few bits each, in 1, 2 or 4 bytes: `Bits<{ team: 3; level: 5 }>`. */
export type Bits<Widths extends Readonly<Record<keyof Widths, number>>> = {
  [Key in keyof Widths]: number
}

/**
 * Text in UTF-8. `Str<32>` has 32 bytes in place; a longer text is an error and never truncated.
 * `Str` takes eight bytes and holds text of any length, in a block that its struct owns.
 */
export type Str<Bytes extends number = number> = Bytes extends number ? string : never

/** `Length` elements in place, one after another. */
export type FixedArray<Element, Length extends number> = readonly Element[] & {
  readonly length: Length | number
}

/** Elements in a block that grows and that the struct owns. The field takes twelve bytes. */
export type List<Element> = Element[]

/** Pointer to a struct that it doesn't own, four bytes: `Ptr<Enemy> | null`. */
export type { Ptr }

/** Pointer to a struct that is freed with its owner, four bytes: `Own<Enemy> | null`. */
export type Own<Target> = Target

/** Pointer that reads null once its struct is freed, eight bytes: `Ref<Enemy> | null`. */
export type Ref<Target> = Ptr<Target>

/** An integer that threads share, accessed only by atomic operations: `Atomic<i32>`. */
export type Atomic<Integer extends number | bigint> = Integer
