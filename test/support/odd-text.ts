import type { Random } from './random.ts'

/**
 * Characters at each bound of UTF-8: of one to four bytes, lone surrogates, the byte order mark.
 */
const BOUNDS: readonly string[] = [
  ...['\u0001', 'a', '\u007f', '\u0080', 'é', '\u00ff', '\u0100', '\u07ff', '\u0800', '漢'],
  ...['\ud7ff', '\ue000', '\ufeff', '\ufffd', '\uffff', '\u{10000}', '😀', '\u{10ffff}'],
]
const HALVES: readonly string[] = ['\ud800', '\udbff', '\udc00', '\udfff']

/**
 * Returns text of up to `most` characters, of one kind or of every kind, sometimes with lone
 * surrogates.
 */
export function oddText(random: Random, most: number): string {
  const length = random.below(most + 1)
  const kind = random.below(5)
  let text = ''
  for (let index = 0; index < length; index++) {
    if (kind === 0) text += String.fromCharCode(random.between(32, 126))
    else if (kind === 1) text += String.fromCharCode(random.between(32, 255))
    else if (kind === 2) text += random.pick(BOUNDS)
    else if (kind === 3) text += random.pick(random.chance(0.3) ? HALVES : BOUNDS)
    else text += String.fromCharCode(random.between(1, 0xffff))
  }
  return text
}

/**
 * Returns every pair of bounds and surrogates, and text of each length around which the
 * implementation changes.
 */
export function oddTexts(): string[] {
  const characters = [...BOUNDS, ...HALVES]
  const pairs = characters.flatMap((a) => characters.map((b) => a + b))
  const lengths = Array.from({ length: 80 }, (_, length) => length)
  const runs = lengths.flatMap((length) => [
    ...['x', 'é', '漢', '😀', '\ud800'].map((unit) => unit.repeat(length)),
    ...['é', '漢', '😀', '\udc00'].map((last) => 'x'.repeat(length) + last),
    ...['é', '漢', '😀', '\udc00'].map((first) => first + 'x'.repeat(length)),
  ])
  return ['', ...characters, ...pairs, ...runs]
}
