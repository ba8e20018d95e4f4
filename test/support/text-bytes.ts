/** Bytes around a text in an array, which a parser must not read: they would continue the text. */
const MARGIN = 8

/** Returns `text`, one byte for each code unit, with digits before and after it. */
export class TextBytes {
  bytes: Uint8Array = new Uint8Array(1024).fill(0x37)
  readonly start: number = MARGIN
  end: number = MARGIN

  set(text: string): this {
    const size = text.length + 2 * MARGIN
    if (size > this.bytes.length) this.bytes = new Uint8Array(2 * size).fill(0x37)
    for (let index = 0; index < text.length; index++) {
      this.bytes[MARGIN + index] = text.charCodeAt(index)
    }
    this.end = MARGIN + text.length
    this.bytes.fill(0x37, this.end, this.end + MARGIN)
    return this
  }
}
