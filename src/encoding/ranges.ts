/** The smallest and the largest value of a type of numbers. */
export type Range = readonly [least: number, most: number]

/**
 * The ranges of the types of numbers, except infinities. Written out, because bundlers keep values
 * that are calculated.
 */
export const RANGES = {
  i8: [-0x80, 0x7f],
  u8: [0, 0xff],
  i16: [-0x8000, 0x7fff],
  u16: [0, 0xffff],
  i32: [-0x8000_0000, 0x7fff_ffff],
  u32: [0, 0xffff_ffff],
  i53: [-9007199254740991, 9007199254740991],
  u53: [0, 9007199254740991],
  f16: [-65_504, 65_504],
  f32: [-3.4028234663852886e38, 3.4028234663852886e38],
  f64: [-1.7976931348623157e308, 1.7976931348623157e308],
} as const

/** Returns the range of `scalar`; undefined for one that isn't a type of numbers. */
export function rangeOf(scalar: string): Range | undefined {
  return (RANGES as Readonly<Record<string, Range>>)[wordOf(scalar)]
}

/** Returns the type of numbers that has an order of bytes of its own: `u16` for `u16be`. */
export function wordOf(scalar: string): string {
  return scalar.replace(/(?:be|le)$/, '')
}
