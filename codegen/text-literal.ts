/** Texts in quotes: as people write them in a tag, and as generated code has them. */

const QUOTED = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")$/s

const ESCAPE =
  /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([nrtbfv0'"`\\/])|())/g

const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
}

/** The text between quotes, escapes taken as JavaScript does; null where `literal` is none. */
export function unquoted(literal: string): string | null {
  if (!QUOTED.test(literal)) return null
  let sound = true
  const text = literal
    .slice(1, -1)
    .replace(ESCAPE, (_, braced?: string, four?: string, two?: string, letter?: string) => {
      const digits = braced ?? four ?? two
      const point = digits === undefined ? 0 : Number.parseInt(digits, 16)
      if (digits !== undefined && point <= 0x10ffff) return String.fromCodePoint(point)
      if (letter !== undefined) return ESCAPED[letter] ?? letter
      sound = false
      return ''
    })
  return sound ? text : null
}

/** `text` as a literal of JavaScript: nothing in it can end it, break its line or hide. */
export function sourceText(text: string, mark: "'" | '"' = "'"): string {
  const escaped = text.replace(/['"\\]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === mark || character === '\\') return `\\${character}`
    if (character === "'" || character === '"') return character
    if (character === '\n') return '\\n'
    if (character === '\t') return '\\t'
    const point = character.codePointAt(0)!
    return point > 0xffff
      ? `\\u{${point.toString(16)}}`
      : `\\u${point.toString(16).padStart(4, '0')}`
  })
  return `${mark}${escaped}${mark}`
}
