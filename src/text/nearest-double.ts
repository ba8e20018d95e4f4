import { Big } from './big.ts'
import { multiplyHigh } from './multiply-high.ts'
import { exponentOf, powersOfTen, rowOf } from './powers.ts'

// Decimal numbers that have too many digits, or too large an exponent, for one exact operation on
// doubles. The first 19 digits are multiplied by 128 bits of the power of ten (Eisel and Lemire,
// "Number parsing at a gigabyte per second"), which decides all but a few cases. Numbers close to
// the middle of two doubles, and subnormal ones, are compared with it as large integers.

/** Number of digits that fit into 64 bits. */
const DIGITS = 19
/**
 * Number of digits that decide every case. The middle of two doubles has at most 767 digits: of
 * further ones it only counts whether all are zero.
 */
const DECIDING = 800
/** The exponent of the last bit of the smallest doubles. */
const LEAST_EXPONENT = -1074
/** The exponent of the last bit of the largest doubles. */
const MOST_EXPONENT = 971

const ZERO = 0x30

/** The tables and the memory for intermediate results; they are created at the first use. */
class Nearest {
  private readonly powers: Uint32Array = powersOfTen()
  /** The 64 upper bits of the last product, the more significant word second. */
  private readonly product: Uint32Array = new Uint32Array(2)
  /** The value of the digits. */
  private readonly digits: Big = new Big()
  /** The middle of two doubles. */
  private readonly middle: Big = new Big()
  private readonly float: Float64Array = new Float64Array(1)
  private readonly bits: Uint32Array = new Uint32Array(this.float.buffer)

  /** As `nearestDouble`. */
  find(bytes: Uint8Array, start: number, end: number, exponent: number): number {
    let first = start
    while (first < end && bytes[first]! <= ZERO) first++
    // The first 19 digits as 64 bits, and the number of all digits from the first other than 0 on.
    let high = 0
    let low = 0
    let count = 0
    let isCut = false
    for (let at = first; at < end; at++) {
      const digit = bytes[at]! - ZERO
      if (digit < 0) continue
      count++
      if (count > DIGITS) {
        isCut ||= digit !== 0
        continue
      }
      low = low * 10 + digit
      high = high * 10 + Math.floor(low / 2 ** 32)
      low >>>= 0
    }
    // The number of digits before the point, of the number as 0.digits.
    const magnitude = count + exponent
    if (count === 0 || magnitude < -323) return 0
    if (magnitude > 309) return Infinity
    const power = magnitude - Math.min(count, DIGITS)
    const value = this.estimate(high, low, power)
    if (!Number.isNaN(value)) {
      if (!isCut) return value
      // The number is between these digits and the next larger ones.
      const nextLow = (low + 1) >>> 0
      if (this.estimate(nextLow === 0 ? high + 1 : high, nextLow, power) === value) return value
    }
    return this.decide(bytes, first, end, magnitude, high, low, power)
  }

  /**
   * Returns the double that is nearest to the product of 64 bits and a power of ten, or NaN if the
   * 128 bits of the power don't decide, or if it is subnormal.
   */
  private estimate(high: number, low: number, power: number): number {
    const { powers } = this
    const zeros = high === 0 ? 32 + Math.clz32(low) : Math.clz32(high)
    const h = shiftedHigh(high, low, zeros)
    const l = shiftedLow(low, zeros)
    const row = rowOf(power)
    // The product with the upper 64 bits of the power.
    const p2 = powers[row + 2]!
    const p3 = powers[row + 3]!
    let x0 = Math.imul(l, p2) >>> 0
    const cross = multiplyHigh(l, p2) + (Math.imul(h, p2) >>> 0) + (Math.imul(l, p3) >>> 0)
    let x1 = cross >>> 0
    const upper =
      multiplyHigh(h, p2) +
      multiplyHigh(l, p3) +
      (Math.imul(h, p3) >>> 0) +
      Math.floor(cross / 2 ** 32)
    let x2 = upper >>> 0
    let x3 = multiplyHigh(h, p3) + Math.floor(upper / 2 ** 32)
    // The rest of the power can add less than `h` and `l` to the lower half.
    if ((x2 & 0x1ff) === 0x1ff && x1 + h + (x0 + l >= 2 ** 32 ? 1 : 0) >= 2 ** 32) {
      const p0 = powers[row]!
      const p1 = powers[row + 1]!
      const y0 = Math.imul(l, p0) >>> 0
      const lower = multiplyHigh(l, p0) + (Math.imul(h, p0) >>> 0) + (Math.imul(l, p1) >>> 0)
      const y1 = lower >>> 0
      const more =
        multiplyHigh(h, p0) +
        multiplyHigh(l, p1) +
        (Math.imul(h, p1) >>> 0) +
        Math.floor(lower / 2 ** 32)
      const y3 = multiplyHigh(h, p1) + Math.floor(more / 2 ** 32)
      const sum0 = x0 + (more >>> 0)
      const sum1 = x1 + y3 + (sum0 >= 2 ** 32 ? 1 : 0)
      const sum2 = x2 + (sum1 >= 2 ** 32 ? 1 : 0)
      x0 = sum0 >>> 0
      x1 = sum1 >>> 0
      x3 += sum2 >= 2 ** 32 ? 1 : 0
      x2 = sum2 >>> 0
      const isFull = (x2 & 0x1ff) === 0x1ff && x1 === 0xffff_ffff && x0 === 0xffff_ffff
      if (isFull && y1 + h + (y0 + l >= 2 ** 32 ? 1 : 0) >= 2 ** 32) {
        this.keep(x2, x3)
        return NaN
      }
    }
    this.keep(x2, x3)
    // 54 bits: those of the mantissa, and one that decides the direction of rounding.
    const shift = 9 + (x3 >>> 31)
    const rounded = ((x2 >>> shift) | (x3 << (32 - shift))) >>> 0
    if (x0 === 0 && x1 === 0 && (x2 & 0x1ff) === 0 && (rounded & 3) === 1) return NaN
    const mantissa = (x3 >>> shift) * 2 ** 31 + (rounded >>> 1) + (rounded & 1)
    const exponent = exponentOf(power) + 2 - zeros + shift
    return exponent < LEAST_EXPONENT ? NaN : this.scaled(mantissa, exponent)
  }

  private keep(low: number, high: number): void {
    this.product[0] = low
    this.product[1] = high
  }

  /**
   * Returns the double that is nearest to the number with all digits from `first` on. Begins with a
   * double that is at most the number, from the first digits, `high` and `low`.
   */
  private decide(
    bytes: Uint8Array,
    first: number,
    end: number,
    magnitude: number,
    high: number,
    low: number,
    power: number,
  ): number {
    const { digits, middle } = this
    this.estimate(high, low, power)
    const upper = this.product[1]!
    const zeros = high === 0 ? 32 + Math.clz32(low) : Math.clz32(high)
    // The product without its lower 64 bits is a lower bound in units of 2^unit.
    const unit = exponentOf(power) + 1 - zeros
    const exponent = Math.max(unit + 10 + (upper >>> 31), LEAST_EXPONENT)
    let mantissa = Math.floor((upper * 2 ** 32 + this.product[0]!) / 2 ** (exponent - unit))
    // The sum above may have been rounded up to a double that is greater than the number.
    if (mantissa > 0) mantissa--
    const last = magnitude - this.read(bytes, first, end)
    // The digits count 10^last, and the middle 2^(exponent - 1).
    const shift = last - exponent + 1
    if (last > 0) digits.multiplyByFives(last)
    if (shift > 0) digits.shiftLeft(shift)
    for (;;) {
      middle.set(mantissa)
      middle.multiplyAdd(2, 1)
      if (last < 0) middle.multiplyByFives(-last)
      if (shift < 0) middle.shiftLeft(-shift)
      const order = digits.compare(middle)
      if (order < 0 || (order === 0 && mantissa % 2 === 0)) return this.scaled(mantissa, exponent)
      mantissa++
      if (order === 0) return this.scaled(mantissa, exponent)
    }
  }

  /**
   * Sets `digits` to the digits from `first` on: all of them, or the first 800, and 1 for others that
   * aren't zero.
   *
   * @returns The number of digits that were read.
   */
  private read(bytes: Uint8Array, first: number, end: number): number {
    const { digits } = this
    let count = 0
    let group = 0
    let factor = 1
    let at = first
    digits.set(0)
    for (; at < end && count < DECIDING; at++) {
      const digit = bytes[at]! - ZERO
      if (digit < 0) continue
      count++
      group = group * 10 + digit
      factor *= 10
      if (factor < 1e9) continue
      digits.multiplyAdd(factor, group)
      group = 0
      factor = 1
    }
    digits.multiplyAdd(factor, group)
    while (at < end && bytes[at]! <= ZERO) at++
    if (at === end) return count
    digits.multiplyAdd(10, 1)
    return count + 1
  }

  /** Returns `mantissa × 2^exponent`, for a mantissa of up to 2^53. */
  private scaled(mantissa: number, exponent: number): number {
    if (exponent > MOST_EXPONENT) return Infinity
    // The sum carries into the exponent when the mantissa is 2^53 or normal.
    this.bits[0] = mantissa >>> 0
    this.bits[1] = (exponent - LEAST_EXPONENT) * 2 ** 20 + Math.floor(mantissa / 2 ** 32)
    return this.float[0]!
  }
}

/** The only instance, which is made at its first use: importing this file calculates nothing. */
class Shared {
  private made: Nearest | undefined

  get nearest(): Nearest {
    return (this.made ??= new Nearest())
  }
}

const shared: Shared = /* @__PURE__ */ new Shared()

/**
 * Returns the double that is nearest to a decimal number: of two, the one with an even mantissa.
 *
 * @param start - The index of the first digit or of the point; the number has no sign.
 * @param end - The index after the last digit or the point.
 * @param exponent - The power of ten that the last digit counts: -2 for 12.34.
 * @returns A number from 0 to infinity.
 */
export function nearestDouble(
  bytes: Uint8Array,
  start: number,
  end: number,
  exponent: number,
): number {
  return shared.nearest.find(bytes, start, end, exponent)
}

// Return the words of an integer of 64 bits that is shifted left until it has no leading zeros.
function shiftedHigh(high: number, low: number, zeros: number): number {
  if (zeros === 0) return high
  if (zeros >= 32) return (low << (zeros - 32)) >>> 0
  return ((high << zeros) | (low >>> (32 - zeros))) >>> 0
}

function shiftedLow(low: number, zeros: number): number {
  return zeros >= 32 ? 0 : (low << zeros) >>> 0
}
