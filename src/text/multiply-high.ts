/**
 * Returns the upper 32 bits of the product of two unsigned 32-bit integers; `Math.imul` returns the
 * lower ones.
 */
// The product has up to 64 bits, of which a double keeps 53. Without its lower 32 bits it is a
// multiple of 2^32, from which the rounded difference is at most 2^11 away.
export function multiplyHigh(one: number, other: number): number {
  const low = Math.imul(one, other) >>> 0
  return ((one * other - low) * 2 ** -32 + 0.5) >>> 0
}
