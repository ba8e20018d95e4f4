import { parseFloat64 } from '../../src/text/parse-float.ts'
import { writeFloat } from '../../src/text/write-float.ts'
import { Random, replayHint } from './random.ts'
import { TextBytes } from './text-bytes.ts'

const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)

/** Returns a finite double of any bits, a subnormal one, a short decimal or an integer. */
export function randomDouble(random: Random): number {
  for (;;) {
    words[0] = random.word()
    words[1] = random.word()
    switch (random.below(6)) {
      case 0:
        words[1] = (words[1]! & 0x800f_ffff) >>> 0
        break
      case 1:
        return decimal(random)
      case 2:
        return Math.floor(float[0]! % 2 ** 53)
      case 3:
        float[0] = 2 ** random.between(-1074, 1023)
        words[0] = words[0]! + random.below(3) - 1
        break
      default:
    }
    if (Number.isFinite(float[0])) return float[0]!
  }
}

function decimal(random: Random): number {
  const size = random.below(10 ** random.between(1, 9)) / 10 ** random.below(12)
  return random.chance(0.5) ? -size : size
}

/** Returns the text of a decimal number in one of the forms that cause trouble. */
export function floatText(random: Random): string {
  const double = randomDouble(random)
  switch (random.below(8)) {
    case 0:
      return String(double)
    case 1:
      return double.toExponential(16)
    case 2:
      return double.toPrecision(random.between(17, 40))
    case 3:
      return digitsOf(random, random.between(1, 40))
    case 4:
      return `${digitsOf(random, random.between(1, 25))}e${random.between(-400, 400)}`
    case 5:
      return middleText(random, double)
    case 6:
      return hostileText(random)
    default:
      return `${random.pick(['', '+', '-'])}${Math.abs(double).toFixed(random.below(20))}`
  }
}

function digitsOf(random: Random, count: number): string {
  let text = ''
  for (let left = count; left > 0; left--) text += String(random.below(10))
  const point = random.below(count + 3)
  return point > count ? text : `${text.slice(0, point)}.${text.slice(point)}`
}

/**
 * Returns the middle of a double and the next larger one, all its digits, or a number that differs
 * from it in a digit far behind.
 */
function middleText(random: Random, double: number): string {
  float[0] = Math.abs(double)
  const exponent = Math.max(words[1]! >>> 20, 1) - 1075
  const hidden = words[1]! >>> 20 === 0 ? 0n : 1n << 52n
  const mantissa = hidden | (BigInt(words[1]! & 0xf_ffff) << 32n) | BigInt(words[0]!)
  // (2 × mantissa + 1) × 2^power
  const power = exponent - 1
  const odd = 2n * mantissa + 1n
  const zeros = '0'.repeat(random.pick([0, 0, 1, 20, 100]))
  let digits = power >= 0 ? odd << BigInt(power) : odd * 5n ** BigInt(-power)
  digits = BigInt(`${digits}${zeros}`) + BigInt(random.between(-1, 1))
  const text = String(digits)
  const last = Math.min(power, 0) - zeros.length
  const point = random.between(1, text.length)
  return `${text.slice(0, point)}.${text.slice(point)}e${last + text.length - point}`
}

function hostileText(random: Random): string {
  const zeros = random.pick([0, 1, 20, 330, 800, 2000])
  const digits = String(random.below(1e9))
  return random.pick([
    `${digits}e${random.pick(['', '-', '+'])}${'9'.repeat(random.between(1, 40))}`,
    `0.${'0'.repeat(zeros)}${digits}e${zeros + random.between(-330, 330)}`,
    `${digits}${'0'.repeat(zeros)}e${-zeros + random.between(-330, 330)}`,
    `${'0'.repeat(zeros)}${digits}.${'0'.repeat(zeros)}1`,
    `${digits}.${'0'.repeat(zeros)}e-0`,
    `-0.${'0'.repeat(zeros)}e${digits}`,
  ])
}

/** Reads `count` texts. Returns the first one that isn't read as `Number` does. */
export function floatFailure(seed: number, count: number): string | undefined {
  const random = new Random(seed)
  const text = new TextBytes()
  for (let left = count; left > 0; left--) {
    const expected = floatText(random)
    const { bytes, start, end } = text.set(expected)
    const found = parseFloat64(bytes, start, end)
    if (!Object.is(found, Number(expected))) {
      return `${replayHint(seed)}: ${expected} was read as ${found}, expected ${Number(expected)}`
    }
  }
  return undefined
}

/** Writes `count` numbers. Returns the first one that isn't written as `String` does. */
export function writtenFailure(seed: number, count: number): string | undefined {
  const random = new Random(seed)
  const bytes = new Uint8Array(64)
  for (let left = count; left > 0; left--) {
    const drawn = randomDouble(random)
    const value = random.chance(0.3) ? Math.fround(drawn) : drawn
    const end = writeFloat(bytes, 8, value)
    const found = String.fromCharCode(...bytes.subarray(8, end))
    const expected = Object.is(value, -0) ? '-0' : String(value)
    if (found !== expected) {
      return `${replayHint(seed)}: ${expected} was written as ${found}`
    }
  }
  return undefined
}
