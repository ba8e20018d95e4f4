/** The iteration of a dictionary. It keeps only the next code, so texts can be added meanwhile. */
export class DictionaryIterator implements IterableIterator<string> {
  private readonly texts: { readonly length: number; at(code: number): string }
  private code = 0

  constructor(texts: { readonly length: number; at(code: number): string }) {
    this.texts = texts
  }

  next(): IteratorResult<string> {
    const { texts, code } = this
    if (code < 0 || code >= texts.length) {
      this.code = -1
      return { done: true, value: undefined }
    }
    this.code++
    return { done: false, value: texts.at(code) }
  }

  [Symbol.iterator](): this {
    return this
  }
}
