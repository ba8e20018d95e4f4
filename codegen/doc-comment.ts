/** Doc comments: which one belongs to a declaration, what it says, and its `@default` tags. */
import type { DefaultDecl } from './ir.ts'

/** A comment of the parser: `value` is what stands between its delimiters. */
export interface Comment {
  readonly type: 'Line' | 'Block'
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface DocComment {
  /** The words without stars and indentation, lines joined by `\n`. */
  readonly text: string | null
  readonly defaults: readonly DefaultTag[]
}

export interface DefaultTag extends DefaultDecl {
  /** `@default`, or a tag that is easily taken for it. */
  readonly tag: string
}

const LINE_BREAK = /[\r\n\u2028\u2029]/

const NONE: DocComment = { text: null, defaults: [] }

/**
 * The doc comment before `start`, with nothing but space and other comments between them. One that
 * ends the line of the declaration before is that one's own and is not taken.
 * Requires: `comments` in the order of the text.
 */
export function docCommentAt(
  text: string,
  comments: readonly Comment[],
  start: number,
): DocComment {
  const last = lastBefore(comments, start)
  let first = last + 1
  let codeEnd = text.slice(0, start).trimEnd().length
  while (first > 0 && comments[first - 1]!.end >= codeEnd) {
    first--
    codeEnd = text.slice(0, comments[first]!.start).trimEnd().length
  }
  for (let index = last; index >= first; index--) {
    const comment = comments[index]!
    const follows = codeEnd > 0 && !LINE_BREAK.test(text.slice(codeEnd, comment.start))
    if (follows && LINE_BREAK.test(text.slice(comment.end, start))) return NONE
    if (comment.type === 'Block' && comment.value.startsWith('*')) return read(comment)
  }
  return NONE
}

function lastBefore(comments: readonly Comment[], offset: number): number {
  let low = -1
  let high = comments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (comments[middle]!.end <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function read(comment: Comment): DocComment {
  const lines = comment.value
    .slice(1)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => line.replace(index === 0 ? /^ / : /^[ \t]*\*? ?/, '').trimEnd())
  return { text: lines.join('\n').trim() || null, defaults: defaultTags(comment) }
}

function defaultTags({ value, start }: Comment): DefaultTag[] {
  const tags: DefaultTag[] = []
  for (const match of value.matchAll(/(?<=[\s*])@default(?:Value)?(?![\w-])/g)) {
    const after = match.index + match[0].length
    const rest = /^[^\r\n\u2028\u2029]*?(?=\s@|[\r\n\u2028\u2029]|$)/.exec(value.slice(after))![0]
    const text = rest.trim()
    // Two characters open the comment before `value` begins.
    const from = start + 2 + (text === '' ? match.index : after + rest.indexOf(text))
    const length = text === '' ? match[0].length : text.length
    tags.push({ kind: 'default', tag: match[0], text, span: { start: from, end: from + length } })
  }
  return tags
}
