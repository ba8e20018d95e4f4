/** The smallest exponent of the table: that of 19 digits that make the least positive double. */
const LEAST = -342
/** The largest exponent of the table, which scales the least positive double to its digits. */
const MOST = 324
/** Number of words of a row. */
const WORDS = 4

/** The table, which is calculated at its first use: 667 rows, in about a millisecond. */
class Powers {
  private table: Uint32Array | undefined

  get words(): Uint32Array {
    return (this.table ??= calculated())
  }
}

const powers: Powers = /* @__PURE__ */ new Powers()

/**
 * Returns the table of powers of ten, 128 significant bits of each, rounded down: 10^n is about
 * `bits × 2^(exponentOf(n) - 127)`. A row has four words, the least significant one first.
 */
export function powersOfTen(): Uint32Array {
  return powers.words
}

function calculated(): Uint32Array {
  const words = new Uint32Array((MOST - LEAST + 1) * WORDS)
  for (let power = LEAST; power <= MOST; power++) {
    let bits = bitsOf(power)
    for (let word = 0; word < WORDS; word++, bits >>= 32n) {
      words[rowOf(power) + word] = Number(bits & 0xffff_ffffn)
    }
  }
  return words
}

/** Returns the index of the first word of 10^`power`, for a power from -342 to 324. */
export function rowOf(power: number): number {
  return (power - LEAST) * WORDS
}

/** Returns the exponent of the most significant bit of 10^`power`: the logarithm, rounded down. */
// No multiple of the logarithm up to 1,100 is close enough to an integer for a double to miss it.
export function exponentOf(power: number): number {
  return Math.floor(power * 3.321928094887362)
}

// A power of two in 10^n = 5^n × 2^n doesn't change the bits.
function bitsOf(power: number): bigint {
  if (power >= 0) {
    const five = 5n ** BigInt(power)
    const length = BigInt(five.toString(2).length)
    return length <= 128n ? five << (128n - length) : five >> (length - 128n)
  }
  const five = 5n ** BigInt(-power)
  const length = BigInt(five.toString(2).length)
  // 2^(length - 1) < five < 2^length, so that the quotient has 128 bits.
  return (1n << (length + 127n)) / five
}
