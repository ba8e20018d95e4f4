import type { Random } from './random.ts'

const ESCAPES = ['\\"', '\\\\', '\\/', '\\b', '\\f', '\\n', '\\r', '\\t']
const LETTERS = [...'abcxyz 09{}[],:', 'é', 'ß', '中', '😀', '\u007f', '\u2028', '\ufeff']
const DAMAGE = [...'{}[]",:\\-+.0123456789eEtfnu \t\r', '\u0000', '\u001f', 'é']

/** Returns the source of a random value in JSON, in one line. */
export function randomJSON(random: Random, depth = 3): string {
  const kind = random.below(depth > 0 ? 8 : 5)
  switch (kind) {
    case 0:
      return random.pick(['true', 'false', 'null'])
    case 1:
    case 2:
      return randomNumber(random)
    case 3:
    case 4:
      return randomText(random)
    default: {
      const inner = Array.from({ length: random.below(4) }, () => {
        const value = space(random) + randomJSON(random, depth - 1) + space(random)
        return kind < 6 ? value : `${space(random)}${randomText(random)}${space(random)}:${value}`
      })
      const text = inner.length === 0 ? space(random) : inner.join(',')
      return kind < 6 ? `[${text}]` : `{${text}}`
    }
  }
}

/** Returns the source of a random number. */
export function randomNumber(random: Random): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.below(10)).join('')
  const whole = random.chance(0.3)
    ? '0'
    : `${random.between(1, 9)}${digits(random.below(random.chance(0.1) ? 30 : 9))}`
  const fraction = random.chance(0.5)
    ? `.${digits(random.between(1, random.chance(0.1) ? 30 : 6))}`
    : ''
  const exponent = random.chance(0.2)
    ? `${random.pick(['e', 'E', 'e+', 'e-', 'E-'])}${random.below(random.chance(0.1) ? 400 : 30)}`
    : ''
  return `${random.pick(['', '-'])}${whole}${fraction}${exponent}`
}

/** Returns the source of a random text, which is valid Unicode. */
export function randomText(random: Random): string {
  const parts = Array.from({ length: random.below(random.chance(0.1) ? 40 : 9) }, () => {
    const kind = random.below(12)
    if (kind === 0) return random.pick(ESCAPES)
    if (kind > 1) return random.pick(LETTERS)
    const unit = random.pick([0x41, 0xe9, 0x4e2d, 0xd83d, 0x22, 0x5c, 0x0a])
    return escaped(unit) + (unit === 0xd83d ? escaped(0xde00) : '')
  })
  return `"${parts.join('')}"`
}

function escaped(unit: number): string {
  const digits = unit.toString(16).padStart(4, '0')
  return `\\u${unit % 2 === 0 ? digits.toUpperCase() : digits}`
}

function space(random: Random): string {
  return random.chance(0.2) ? random.pick([' ', '  ', '\t', '\r', ' \t ']) : ''
}

/** Returns a text with one character removed, replaced or inserted. */
export function damaged(random: Random, text: string): string {
  const at = random.below(text.length)
  const removed = random.below(2)
  const inserted = removed === 0 || random.chance(0.5) ? random.pick(DAMAGE) : ''
  return text.slice(0, at) + inserted + text.slice(at + removed)
}
