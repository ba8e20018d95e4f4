/**
 * A guard before the parser. It is native and recursive: a few thousand nested brackets, operators
 * or statements exhaust its stack, and the process ends without a word (oxc-parser 0.159, measured:
 * between 3,000 and 10,000). Lexes just enough to see that coming.
 */
import type { Span } from '../ir.ts'

/** A schema needs few: `interface { field: FixedArray<FixedArray<(Ptr<T> | null), 8>, 8> }`. */
const MAX_DEPTH = 100

/** Operators nest without brackets: these are tokens in a row that no member or statement ends. */
const MAX_STRETCH = 1_000

/** Statements nest without either; a schema has none. */
const MAX_STATEMENTS = 1_000

const COMMENT = /\/\/.*|\/\*[^]*?(?:\*\/|$)/
const STRING = /'(?:[^'\\\r\n]|\\.)*'?|"(?:[^"\\\r\n]|\\.)*"?/
const REST = /=>|[\w$\u0080-\uffff]+|[^\s\w$]|[\r\n]/
const TOKEN = new RegExp([COMMENT, STRING, REST].map(({ source }) => source).join('|'), 'g')

/** The start of a member or of a declaration, on a line of its own. */
const START =
  /[ \t]*(?:(?:export|import)[ \t]|(?:readonly[ \t]+)?(?!(?:if|for|while|with)\b)['"\w$\u0080-\uffff]+[ \t]*[?:(])/y

/** The end of a member or statement: a name, a string or a bracket. */
const END = /^['"\w$)\]>}\u0080-\uffff]/

const STATEMENT = /^(?:if|else|for|while|do|with)$/

/** The first place that is too deep, or null. Comments and strings don't count. */
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
