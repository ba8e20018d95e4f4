/**
 * The types that a schema (a `*.struct.ts` file) can import. They exist at compile time only: the
 * compiler recognizes them by name, and TypeScript sees the plain JavaScript types that they alias.
 */
import type { Code as CodeOf } from './code.ts'
import type { Ptr } from './pointer.ts'

/** Signed integer of one byte, -128 to 127. */
export type i8 = number
/** Unsigned integer of one byte, 0 to 255. */
export type u8 = number
/** Signed integer of two bytes, -32,768 to 32,767. */
export type i16 = number
/** Unsigned integer of two bytes, 0 to 65,535. */
export type u16 = number
/** Signed integer of four bytes, -2,147,483,648 to 2,147,483,647. */
export type i32 = number
/** Unsigned integer of four bytes, 0 to 4,294,967,295. */
export type u32 = number
/** Half-precision float of two bytes (IEEE 754): 11 significant bits, magnitudes up to 65,504. */
export type f16 = number
/** Single-precision float of four bytes (IEEE 754). */
export type f32 = number
/** Double-precision float of eight bytes (IEEE 754), as JavaScript's numbers. */
export type f64 = number
/** Signed integer of eight bytes, a bigint in JavaScript. */
export type i64 = bigint
/** Unsigned integer of eight bytes, a bigint in JavaScript. */
export type u64 = bigint
/**
 * Laid out as `i64`, but a number in JavaScript: -(2^53 - 1) to 2^53 - 1, checked at each access.
 */
export type i53 = number
/** Laid out as `u64`, but a number in JavaScript: 0 to 2^53 - 1, checked at each access. */
export type u53 = number
/** Boolean of one byte, 0 or 1. */
export type bool = boolean

/**
 * One of up to 256 names, in one byte: `Enum<'idle' | 'walk'>`. Zeroed memory holds the first name.
 */
export type Enum<Name extends string> = Name

/** Up to 32 booleans of one bit each, in 1, 2 or 4 bytes: `Flags<'dead' | 'visible'>`. */
export type Flags<Name extends string> = { [Key in Name]: boolean }

/**
 * Unsigned integers of the given widths in bits, packed into 1, 2 or 4 bytes:
 * `Bits<{ team: 3; level: 5 }>`.
 */
export type Bits<Widths extends Readonly<Record<keyof Widths, number>>> = {
  [Key in keyof Widths]: number
}

/**
 * Text in UTF-8. `Str<32>` takes 32 bytes inside the struct; longer texts throw and are never cut.
 * `Str` holds text of any length in a block that the struct owns; the field takes eight bytes.
 */
export type Str<Bytes extends number = number> = Bytes extends number ? string : never

/** `Length` consecutive elements inside the struct. */
export type FixedArray<Element, Length extends number> = readonly Element[] & {
  readonly length: Length | number
}

/**
 * Elements in a growing block that the struct owns; the field takes twelve bytes. Elements are of
 * any type except `Atomic`: `List<u16>`, `List<Enemy>`, `List<Str>`, `List<List<f32>>`.
 */
export type List<Element> = Element[]

/**
 * Structs in slots of equal size, whose pointers stay valid until they are freed; the field takes
 * four bytes. `@chunk 256` sets the least number of slots that are allocated together.
 */
export type Pool<Element> = Element[]

/**
 * A set of indices from 0 on, one bit each, in a growing block; the field takes four bytes.
 */
export type BitSet = Set<number>

/**
 * Texts with codes from 0 on, in the order in which they were added: the text of a code is at that
 * index. Code 0 is the empty text. The field takes four bytes.
 */
export type Dictionary = string[]

/**
 * Code of a text in a dictionary with a name, a `u32`: `Code<Names>`. TypeScript refuses the code of
 * another dictionary. `Code<Names, u16>` and `Code<Names, u8>` take two bytes and one; the
 * dictionary then refuses a text for which they have no value.
 */
export type Code<Texts extends Dictionary, Integer extends number = u32> = Integer extends number
  ? CodeOf<Texts>
  : never

/**
 * Up to `Length` elements, of which the oldest one is removed first; the field takes four bytes.
 * Elements are scalars, enums, `Ptr`s, or structs that own nothing: `Ring<Sample, 1024>`. In shared
 * memory, one thread can add elements while another one removes them.
 */
export type Ring<Element, Length extends number> = Element[] & { readonly length: Length | number }

/**
 * Structs that are reached by handles: numbers that stay invalid once their struct is removed; the
 * field takes four bytes. Handles have at most 30 bits, or 53 in a `SlotMap<Unit, 'wide'>`.
 * `@chunk 256` sets the least number of slots that are allocated together.
 */
export type SlotMap<Element, Handles extends 'wide' | null = null> = Handles extends string | null
  ? Element[]
  : never

/**
 * Structs in columns: an array for each of their fields; the field takes four bytes. `@dirty` makes
 * the table record which rows were written.
 */
export type Table<Row> = Row[]

/**
 * Structs in columns by keys from 0 to 2^32 - 1, such as the components of entities; the field
 * takes four bytes. `@dirty` makes the set record which rows were written.
 */
export type SparseSet<Value> = Map<number, Value>

/**
 * Values by keys, in insertion order; the field takes four bytes. Keys are scalars, enums, `Ptr`s,
 * `Str`s or structs of scalars, enums and `Ptr`s without padding; values are scalars, enums, `Ptr`s
 * or structs: `HashMap<u32, Order>`.
 */
export type HashMap<Key, Value> = Map<Key, Value>

/** Keys as those of a `HashMap`, each once, in insertion order; the field takes four bytes. */
export type HashSet<Key> = Set<Key>

/**
 * Pointer to a struct that it doesn't own, four bytes: `Ptr<Enemy> | null`. `Ptr<unknown> | null`
 * points to a struct of any type.
 */
export type { Ptr }

/** Pointer to a struct that is freed together with this one, four bytes: `Own<Enemy> | null`. */
export type Own<Target> = Target

/** Pointer that reads `null` once its target is freed, eight bytes: `Ref<Enemy> | null`. */
export type Ref<Target> = Ptr<Target>

/** Integer that threads share, accessed only by atomic operations: `Atomic<i32>`. */
export type Atomic<Integer extends number | bigint> = Integer
