import { multiplyHigh } from './multiply-high.ts'
import { exponentOf, powersOfTen, rowOf } from './powers.ts'
import { digitsOf, writeGroup, writePadded } from './write-integer.ts'

// The shortest decimal number that is read as a given double, and of those the nearest one, by
// Schubfach (Raffaello Giulietti, "The Schubfach way to render doubles"). The names are those of the
// paper and of its implementation in Java: a double is `c × 2^q`, the numbers that are read as it
// are those from `vbl` to `vbr`, in units of a quarter of 10^k, and it itself is `vb`.

/** Number of digits in the lower part of a result. */
const LOWER_DIGITS = 8
const LOWER = 100_000_000

const ZERO = 0x30

const LOG_2 = 0.3010299956639812
/** The logarithm of three quarters. */
const LOG_3_4 = -0.12493873660829995

/** The tables, and the result of the last search; they are created at the first use. */
class Shortest {
  private readonly powers: Uint32Array = powersOfTen()
  private readonly float: Float64Array = new Float64Array(1)
  private readonly bits: Uint32Array = new Uint32Array(this.float.buffer)
  /** The digits before the last eight ones, and these. */
  private readonly result: Int32Array = new Int32Array(2)

  /** Searches for the digits of a double above zero. Returns the number before the point. */
  find(stored: Float64Array): number {
    this.float[0] = stored[0]!
    const low = this.bits[0]!
    const upper = this.bits[1]!
    const biased = upper >>> 20
    const fraction = upper & 0xf_ffff
    const cHigh = biased === 0 ? fraction : fraction | 0x10_0000
    const q = biased === 0 ? -1074 : biased - 1075
    // Below a power of two, doubles are half as far apart.
    const isIrregular = low === 0 && fraction === 0 && biased > 1
    const k = Math.floor(isIrregular ? q * LOG_2 + LOG_3_4 : q * LOG_2)
    const h = q + exponentOf(-k) + 2
    // The power of ten with 126 bits, rounded up.
    const { powers } = this
    const row = rowOf(-k)
    const t0 = powers[row]!
    const t1 = powers[row + 1]!
    const t2 = powers[row + 2]!
    const t3 = powers[row + 3]!
    let g0 = (((t0 >>> 2) | (t1 << 30)) >>> 0) + 1
    let g1 = ((t1 >>> 2) | (t2 << 30)) >>> 0
    let g2 = ((t2 >>> 2) | (t3 << 30)) >>> 0
    let g3 = t3 >>> 2
    if (g0 === 2 ** 32) {
      g0 = 0
      if (++g1 === 2 ** 32) {
        g1 = 0
        if (++g2 === 2 ** 32) {
          g2 = 0
          g3++
        }
      }
    }
    // The product with 4 × c × 2^(h + 1), whose upper 64 bits are `vb`.
    const shift = h + 3
    const c1 = ((cHigh << shift) | (low >>> (32 - shift))) >>> 0
    const c0 = (low << shift) >>> 0
    const p0 = Math.imul(g0, c0) >>> 0
    const s1 = multiplyHigh(g0, c0) + (Math.imul(g1, c0) >>> 0) + (Math.imul(g0, c1) >>> 0)
    const p1 = s1 >>> 0
    const s2 =
      multiplyHigh(g1, c0) +
      multiplyHigh(g0, c1) +
      (Math.imul(g2, c0) >>> 0) +
      (Math.imul(g1, c1) >>> 0) +
      Math.floor(s1 / 2 ** 32)
    const p2 = s2 >>> 0
    const s3 =
      multiplyHigh(g2, c0) +
      multiplyHigh(g1, c1) +
      (Math.imul(g3, c0) >>> 0) +
      (Math.imul(g2, c1) >>> 0) +
      Math.floor(s2 / 2 ** 32)
    const p3 = s3 >>> 0
    const s4 =
      multiplyHigh(g3, c0) +
      multiplyHigh(g2, c1) +
      (Math.imul(g3, c1) >>> 0) +
      Math.floor(s3 / 2 ** 32)
    const p4 = s4 >>> 0
    const p5 = multiplyHigh(g3, c1) + Math.floor(s4 / 2 ** 32)
    // The products of the limits differ by half the distance of doubles, in words from e0 on. Their
    // lower words suffice, because they are close to each other. The last bit of each is set if any
    // lower bit is, except the lowest 64, which hold the error of the power.
    const wide = h + 2
    let e0 = (g0 << wide) >>> 0
    let e1 = ((g1 << wide) | (g0 >>> (32 - wide))) >>> 0
    let e2 = ((g2 << wide) | (g1 >>> (32 - wide))) >>> 0
    let e3 = ((g3 << wide) | (g2 >>> (32 - wide))) >>> 0
    let e4 = g3 >>> (32 - wide)
    const a0 = p0 + e0
    const a1 = p1 + e1 + (a0 >= 2 ** 32 ? 1 : 0)
    const a2 = p2 + e2 + (a1 >= 2 ** 32 ? 1 : 0)
    const a3 = p3 + e3 + (a2 >= 2 ** 32 ? 1 : 0)
    const vbr = (p4 + e4 + (a3 >= 2 ** 32 ? 1 : 0)) | ((a2 | a3) === 0 ? 0 : 1)
    if (isIrregular) {
      e0 = ((e0 >>> 1) | (e1 << 31)) >>> 0
      e1 = ((e1 >>> 1) | (e2 << 31)) >>> 0
      e2 = ((e2 >>> 1) | (e3 << 31)) >>> 0
      e3 = ((e3 >>> 1) | (e4 << 31)) >>> 0
      e4 >>>= 1
    }
    const d1 = p1 - e1 - (p0 < e0 ? 1 : 0)
    const d2 = p2 - e2 - (d1 < 0 ? 1 : 0)
    const d3 = p3 - e3 - (d2 < 0 ? 1 : 0)
    const vbl = (p4 - e4 - (d3 < 0 ? 1 : 0)) | ((d2 | d3) === 0 ? 0 : 1)
    const vb = p4 | ((p2 | p3) === 0 ? 0 : 1)
    // The integer below, s = vb / 4, as its last eight digits and those before.
    const sLow = ((p4 >>> 2) | (p5 << 30)) >>> 0
    let before = Math.floor(((p5 >>> 2) * 2 ** 32 + sLow) / LOWER)
    let last = (sLow - Math.imul(before, LOWER)) | 0
    if (last < 0) {
      last += LOWER
      before--
    } else if (last >= LOWER) {
      last -= LOWER
      before++
    }
    const digit = last % 10
    const base = vb & ~3
    const isOdd = low & 1
    const below = (base - vbl - isOdd) | 0
    const above = (vbr - base - isOdd) | 0
    // The multiples of ten beside s, then s and its successor.
    const isTenBelow = below >= 4 * digit
    const isTenAbove = above >= 4 * (10 - digit)
    if (isTenBelow !== isTenAbove && (before > 0 || last >= 10)) {
      last += isTenBelow ? -digit : 10 - digit
    } else {
      const isBelow = below >= 0
      const isAbove = above >= 4
      const rest = vb & 3
      const isUp = isBelow !== isAbove ? isAbove : rest > 2 || (rest === 2 && (last & 1) === 1)
      if (isUp) last++
    }
    if (last === LOWER) {
      last = 0
      before++
    }
    this.keep(before, last)
    const count = before === 0 ? digitsOf(last) : digitsOf(before) + LOWER_DIGITS
    return count + k
  }

  keep(before: number, last: number): void {
    this.result[0] = before
    this.result[1] = last
  }

  /** Writes the digits of the last result without zeros at the end. */
  write(bytes: Uint8Array, at: number): number {
    const before = this.result[0]!
    const last = this.result[1]!
    let next =
      before === 0
        ? writeGroup(bytes, at, last)
        : writePadded(bytes, writeGroup(bytes, at, before), last, LOWER_DIGITS)
    while (bytes[next - 1] === ZERO) next--
    return next
  }
}

/** The only instance, which is made at its first use: importing this file calculates nothing. */
class Shared {
  private made: Shortest | undefined

  get shortest(): Shortest {
    return (this.made ??= new Shortest())
  }
}

const shared: Shared = /* @__PURE__ */ new Shared()

/**
 * Searches for the shortest digits that are read as a double, and of those for the nearest ones.
 *
 * @param stored - An array with a finite number above zero. V8 would allocate a double that is the
 *   argument of a function which it doesn't inline.
 * @returns The number of digits before the point: the value is `0.digits × 10^that`.
 */
export function findDigits(stored: Float64Array): number {
  return shared.shortest.find(stored)
}

/** Sets the digits for `writeFoundDigits`: those before the last eight ones, and these. */
export function keepDigits(before: number, last: number): void {
  shared.shortest.keep(before, last)
}

/**
 * Writes the digits that `findDigits` found last: up to 17.
 *
 * @returns The index after the last digit.
 */
export function writeFoundDigits(bytes: Uint8Array, at: number): number {
  return shared.shortest.write(bytes, at)
}
