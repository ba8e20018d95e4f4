/** Doc comments: finds the one of a declaration, and reads its text and its tags. */
import type { TagDecl } from '../ir.ts'
import { closestTag, layoutAdvice } from './tag-words.ts'

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

/** The comments of one file. It finds doc comments, and the tags that no doc comment has. */
export class Comments {
  readonly #text: string
  /** In the order of the text. */
  readonly #comments: readonly Comment[]
  readonly #read = new Set<Comment>()

  constructor(text: string, comments: readonly Comment[]) {
    this.#text = text
    this.#comments = comments
  }

  /** Returns the doc comment of the declaration at `start`. */
  docAt(start: number): DocComment {
    const comment = commentAt(this.#text, this.#comments, start)
    if (comment === null) return NONE
    this.#read.add(comment)
    return read(comment)
  }

  /**
   * Returns the tags of comments that aren't the doc comment of a declaration, so that they have no
   * effect: at the start of a line, or anywhere after code. Other mentions of a tag are text.
   */
  strayTags(): TagDecl[] {
    return this.#comments
      .filter((comment) => !this.#read.has(comment))
      .flatMap((comment) => tagsOf(comment).filter((tag) => this.#isMeant(comment, tag)))
  }

  #isMeant(comment: Comment, { tag, span }: TagDecl): boolean {
    const at = this.#text.lastIndexOf(tag, span.start)
    const before = this.#text.slice(comment.start + 2, at)
    if (/(?:^|[\n\r\u2028\u2029])[\s*]*$/.test(before)) return true
    const line = this.#text.slice(0, comment.start).split(LINE_BREAK).at(-1)!
    // A comment of a comment is code that was commented out.
    return line.trim() !== '' && !/\/[/*]/.test(before)
  }
}

/**
 * Returns the last doc comment before `start` that only whitespace and other comments separate from
 * it. A comment at the end of a line with code belongs to that code and doesn't count.
 * Requires: `comments` are in the order of the text.
 */
function commentAt(text: string, comments: readonly Comment[], start: number): Comment | null {
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
    if (follows && LINE_BREAK.test(text.slice(comment.end, start))) return null
    if (comment.type === 'Block' && comment.value.startsWith('*')) return comment
  }
  return null
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

/**
 * Returns whether `word` is a tag of the schema language or is probably meant to be one, in contrast
 * to tags of documentation, such as `@see`.
 */
function isMeantTag(word: string): boolean {
  return closestTag(word) !== null || layoutAdvice(word) !== null
}

/** Matches up to the end of the line or to the next tag. A string in quotes may contain an `@`. */
const WORDS =
  /^(?:[ \t]*(?:'(?:[^'\\\r\n]|\\.)*'|"(?:[^"\\\r\n]|\\.)*"))?[^\r\n\u2028\u2029]*?(?=\s@[A-Za-z]|[\r\n\u2028\u2029]|$)/

function tagsOf({ value, start }: Comment): TagDecl[] {
  const tags: TagDecl[] = []
  for (const match of value.matchAll(/(?<=[\s*{])@[A-Za-z][\w-]*/g)) {
    const [tag] = match
    const inText = match.index + start + 2 < (tags.at(-1)?.span.end ?? 0)
    if (inText || !isMeantTag(tag)) continue
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
