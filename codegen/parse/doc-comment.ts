/** Doc comments: finds the one of a declaration, and reads its text and its tags. */
import type { TagDecl } from '../ir.ts'

/** A comment of the parser; `value` is the text between its delimiters. */
export interface Comment {
  readonly type: 'Line' | 'Block'
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface DocComment {
  /**
   * The text without asterisks and indentation, lines joined by `\n`; null for an empty comment.
   */
  readonly text: string | null
  readonly tags: readonly TagDecl[]
}

const LINE_BREAK = /[\r\n\u2028\u2029]/

const NONE: DocComment = { text: null, tags: [] }

/**
 * Returns the last doc comment before `start` that only whitespace and other comments separate from
 * it. A comment at the end of a line with code belongs to that code and doesn't count.
 * Requires: `comments` are in the order of the text.
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
  return { text: lines.join('\n').trim() || null, tags: tagsOf(comment) }
}

/** The tags of the schema language, and common misspellings of them. */
const TAGS = ['@default', '@align', '@packed', '@cacheline', '@wgsl'] as const

const MISSPELT: Readonly<Record<string, string>> = {
  '@defaultvalue': '@default',
  '@aligned': '@align',
  '@alignas': '@align',
  '@alignment': '@align',
  '@pack': '@packed',
  '@cachealigned': '@cacheline',
}

/** Returns the tag that `word` is or probably means; null for any other tag, such as `@see`. */
export function closestTag(word: string): string | null {
  const plain = word.toLowerCase().replace(/[-_]/g, '')
  const tag = TAGS.find((known) => known === plain)
  return tag ?? (Object.hasOwn(MISSPELT, plain) ? MISSPELT[plain]! : null)
}

/** Matches up to the end of the line or to the next tag. A string in quotes may contain an `@`. */
const WORDS =
  /^(?:[ \t]*(?:'(?:[^'\\\r\n]|\\.)*'|"(?:[^"\\\r\n]|\\.)*"))?[^\r\n\u2028\u2029]*?(?=\s@[A-Za-z]|[\r\n\u2028\u2029]|$)/

function tagsOf({ value, start }: Comment): TagDecl[] {
  const tags: TagDecl[] = []
  for (const match of value.matchAll(/(?<=[\s*])@[A-Za-z][\w-]*/g)) {
    const [tag] = match
    const inText = match.index + start + 2 < (tags.at(-1)?.span.end ?? 0)
    if (inText || closestTag(tag) === null) continue
    const after = match.index + tag.length
    const rest = WORDS.exec(value.slice(after))![0]
    const text = rest.trim()
    // `value` starts after the two characters that open the comment.
    const from = start + 2 + (text === '' ? match.index : after + rest.indexOf(text))
    const length = text === '' ? tag.length : text.length
    tags.push({ kind: 'tag', tag, text, span: { start: from, end: from + length } })
  }
  return tags
}
