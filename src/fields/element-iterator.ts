/** An array or a list, as far as an iterator needs it. */
interface Elements<Element> {
  readonly length: number
  at(index: number): Element
}

/** No index: arrays and lists have fewer elements. */
const ENDED = 0x7fff_ffff

/** Iterates over elements by their indices. The length is read again at each step. */
export class ElementIterator<Element> implements IterableIterator<Element> {
  private readonly elements: Elements<Element>
  private index: number

  constructor(elements: Elements<Element>) {
    this.elements = elements
    this.index = 0
  }

  next(): IteratorResult<Element> {
    const { elements, index } = this
    // One object is returned for both results: V8 doesn't remove one of two.
    const done = index >= elements.length
    const value = done ? undefined! : elements.at(index)
    // An iterator that has ended does not begin again when elements are added.
    this.index = done ? ENDED : index + 1
    return { done, value }
  }

  [Symbol.iterator](): this {
    return this
  }
}
