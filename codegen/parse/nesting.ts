/**
 * Refuses text that would overflow the parser's stack. The parser is native and recursive: a few
 * thousand nested brackets, operators or statements end the process without a message (measured
 * with oxc-parser 0.159: between 3,000 and 10,000). This file tokenizes just enough to find such
 * text.
 */
import type { Span } from '../ir.ts'

/**
 * Nested brackets. A schema needs few: `interface { a: FixedArray<FixedArray<Ptr<T> | null, 8>, 8>
 * }`.
 */
const MAX_DEPTH = 100

/**
 * Tokens without the end of a member or statement between them: operators nest without brackets.
 */
const MAX_STRETCH = 1_000

/** Statements nest without brackets, too. A schema has none. */
const MAX_STATEMENTS = 1_000

const COMMENT = /\/\/.*|\/\*[^]*?(?:\*\/|$)/
const STRING = /'(?:[^'\\\r\n]|\\.)*'?|"(?:[^"\\\r\n]|\\.)*"?/
const REST = /=>|[\w$\u0080-\uffff]+|[^\s\w$]|[\r\n]/
const TOKEN = new RegExp([COMMENT, STRING, REST].map(({ source }) => source).join('|'), 'g')

/** Matches the start of a line that begins a member or a declaration. */
const START =
  /[ \t]*(?:(?:export|import)[ \t]|(?:readonly[ \t]+)?(?!(?:if|for|while|with)\b)['"\w$\u0080-\uffff]+[ \t]*[?:(])/y

/** Matches a token that can end a member or a statement: a name, a string or a bracket. */
const END = /^['"\w$)\]>}\u0080-\uffff]/

const STATEMENT = /^(?:if|else|for|while|do|with)$/

/**
 * Returns the span of the first token that is nested too deep, or null. Ignores comments and
 * strings.
 */
export function deepestPlace(text: string): Span | null {
  let depth = 0
  let stretch = 0
  let statements = 0
  let last = ''
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.startsWith('//') || token.startsWith('/*')) continue
    const end = index + token.length
    if (token === '\n' || token === '\r') {
      START.lastIndex = end
      if (END.test(last) && START.test(text)) stretch = 0
      continue
    }
    stretch++
    if (OPENING.has(token)) depth++
    else if (CLOSING.has(token)) depth = Math.max(0, depth - 1)
    if (SEPARATORS.has(token)) stretch = 0
    if (STATEMENT.test(token) && !/^\s*[?:]/.test(text.slice(end, end + 8))) statements++
    if (depth > MAX_DEPTH || stretch > MAX_STRETCH || statements > MAX_STATEMENTS) {
      return { start: index, end }
    }
    last = token
  }
  return null
}

const OPENING: ReadonlySet<string> = new Set(['<', '(', '[', '{'])
const CLOSING: ReadonlySet<string> = new Set(['>', ')', ']', '}'])
const SEPARATORS: ReadonlySet<string> = new Set([';', ',', '{', '}'])
