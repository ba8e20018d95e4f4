// Magnitudes of integers of 64 bits, as two words. A magnitude beyond 64 bits is an upper word that
// isn't below 2^32: it only grows from there on.

/**
 * Returns the upper word of `10 × (high, low) + digit`. The lower one is
 * `(low * 10 + digit) >>> 0`.
 */
export function appendDigit(high: number, low: number, digit: number): number {
  return high * 10 + Math.floor((low * 10 + digit) / 2 ** 32)
}

/**
 * Writes an integer of 64 bits from its magnitude and its sign, the less significant word first.
 *
 * @param isSigned - Whether the range is that of `i64`, otherwise that of `u64`.
 * @returns Whether the integer is in the range. Otherwise, nothing is written.
 */
export function storeInteger64(
  high: number,
  low: number,
  isNegative: boolean,
  isSigned: boolean,
  words: Uint32Array,
  index: number,
): boolean {
  if (isNegative) {
    const isZero = high === 0 && low === 0
    if (!isSigned) {
      if (!isZero) return false
    } else if (high > 0x8000_0000 || (high === 0x8000_0000 && low !== 0)) {
      return false
    }
    words[index] = -low
    words[index + 1] = low === 0 ? -high : ~high
    return true
  }
  if (high > (isSigned ? 0x7fff_ffff : 0xffff_ffff)) return false
  words[index] = low
  words[index + 1] = high
  return true
}
