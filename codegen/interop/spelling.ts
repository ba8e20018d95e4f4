/** Names and comments of schemas in languages whose identifiers are limited to ASCII. */

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
  return text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g, '�')
    .replace(/[\ud800-\udfff]/gu, '�')
    .replaceAll('*/', '* /')
    .replaceAll('/*', '/ *')
    .replaceAll('??/', '?? /')
}
