/** String literals and comments: reading literals in tags, and writing both in generated files. */

/** Template literals are literals, too, if they contain no expression. */
const QUOTED = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.|\$(?!\{))*`)$/s

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

/** Returns the value of a string literal of JavaScript, or null if `literal` isn't one. */
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

/**
 * Returns `text` as a string literal of JavaScript, with line breaks and invisible characters
 * escaped.
 */
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

/**
 * Returns text that is safe in a comment of several lines: without control characters, and without
 * characters that are invisible or that reorder text, so that code looks like what it is.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e]/g, '�')
    .replace(/[\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '�')
    .replace(/[\ud800-\udfff]/gu, '�')
}
