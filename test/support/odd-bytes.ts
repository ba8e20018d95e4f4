import type { Random } from './random.ts'

/** Texts that formats escape, or that only some of them do. */
const PARTS = [
  ...[
    'a',
    'text',
    ' ',
    '"',
    '""',
    '\\',
    ',',
    ';',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\b',
    '\u0000',
    '\u001f',
  ],
  ...['\u007f', 'é', 'ß', '東京', '\u2028', '\ufeff', '🚀', '�', "'", '/', '.', '-', '0'],
]

/** Returns text in UTF-8 that is hard to escape, of about `length` bytes; sometimes invalid. */
export function randomBytes(random: Random, length: number): Uint8Array {
  let text = ''
  while (text.length < length) text += random.pick(PARTS)
  const bytes = new TextEncoder().encode(text)
  if (random.chance(0.3) && bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256)
  return random.chance(0.2) ? bytes.slice(0, random.below(bytes.length + 1)) : bytes
}
