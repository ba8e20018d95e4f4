/** Names and comments of schemas in languages whose identifiers are limited to ASCII. */
import { visibleText } from '../text-literal.ts'

/**
 * Returns text as the part of an identifier: all but letters, digits and `_` of ASCII as `_uXXXX`.
 */
export function identifierPart(text: string): string {
  return text.replace(/[^A-Za-z0-9_]|_(?=u[0-9a-f]{4})/g, escaped)
}

export function escaped(unit: string): string {
  return `_u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Names of one scope. A name that is taken already gets underscores at its end. */
export class NameScope {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken)
  }

  claim(name: string): string {
    let free = name
    while (this.#taken.has(free)) free += '_'
    this.#taken.add(free)
    return free
  }
}

/**
 * Returns text that is safe in a comment: without delimiters of comments, without the trigraph of a
 * backslash, and without characters that are invisible or that reorder text.
 */
export function commentText(text: string): string {
  return visibleText(text).replaceAll('*/', '* /').replaceAll('/*', '/ *').replaceAll('??/', '?? /')
}
