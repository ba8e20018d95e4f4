import { multiplyHigh } from './multiply-high.ts'

/** Number of words of an integer: more than 800 digits, or 5^1,130 times a mantissa, have. */
const CAPACITY = 192

/** An unsigned integer of up to 6,144 bits, which is used again and again. */
export class Big {
  private readonly words: Uint32Array = new Uint32Array(CAPACITY)
  private length = 0

  /** Sets the integer to `value`, from 0 to 2^53. */
  set(value: number): void {
    this.words[0] = value >>> 0
    this.words[1] = value / 2 ** 32
    this.length = value < 2 ** 32 ? (value === 0 ? 0 : 1) : 2
  }

  /** Multiplies the integer by `factor` and adds `addend`, both below 2^32. */
  multiplyAdd(factor: number, addend: number): void {
    const { words } = this
    let carry = addend
    for (let index = 0; index < this.length; index++) {
      const word = words[index]!
      const sum = (Math.imul(word, factor) >>> 0) + carry
      words[index] = sum
      carry = multiplyHigh(word, factor) + (sum >= 2 ** 32 ? 1 : 0)
    }
    if (carry !== 0) words[this.length++] = carry
  }

  /** Multiplies the integer by 5^`exponent`. */
  multiplyByFives(exponent: number): void {
    let left = exponent
    for (; left >= 13; left -= 13) this.multiplyAdd(1_220_703_125, 0)
    let factor = 1
    for (; left > 0; left--) factor *= 5
    this.multiplyAdd(factor, 0)
  }

  /** Multiplies the integer by 2^`exponent`. */
  shiftLeft(exponent: number): void {
    this.multiplyAdd(2 ** (exponent % 32), 0)
    const shift = exponent >>> 5
    if (shift === 0) return
    this.words.copyWithin(shift, 0, this.length)
    this.words.fill(0, 0, shift)
    this.length += shift
  }

  /** Returns a negative number, 0 or a positive one when this integer is less, equal or greater. */
  compare(other: Big): number {
    if (this.length !== other.length) return this.length - other.length
    let index = this.length - 1
    while (index >= 0 && this.words[index] === other.words[index]) index--
    return index < 0 ? 0 : this.words[index]! - other.words[index]!
  }
}
