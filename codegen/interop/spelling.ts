/** What a schema calls things and says of them, for languages with a smaller alphabet than ours. */

/** Text as what may follow a prefix in an identifier: what is not A to Z, 0 to 9 or `_` as `_uXXXX`. */
export function identifierPart(text: string): string {
  return text.replace(/[^A-Za-z0-9_]|_(?=u[0-9a-f]{4})/g, escaped)
}

export function escaped(unit: string): string {
  return `_u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Names that share one scope: the later of two that are the same gets an underscore more. */
export class Scope {
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
 * Text for inside a comment, where nothing can end it: no delimiter, no trigraph of a backslash, no
 * character that a compiler drops or an editor shows as another order.
 */
export function commentText(text: string): string {
  return text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g, '�')
    .replace(/[\ud800-\udfff]/gu, '�')
    .replaceAll('*/', '* /')
    .replaceAll('/*', '/ *')
    .replaceAll('??/', '?? /')
}
