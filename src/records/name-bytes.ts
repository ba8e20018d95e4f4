import { nameAt } from '../encoding/enum.ts'
import { encodeUtf8, utf8Length } from '../encoding/utf8.ts'

/** The names of an enum in UTF-8: as strings of JSON, or without quotes. */
export class NameBytes {
  private readonly names: readonly string[]
  private readonly isJSON: boolean
  private encoded: Uint8Array | null = null
  /** The index of the first byte of each name, and that after the last one. */
  private readonly starts: Uint32Array

  constructor(names: readonly string[], isJSON: boolean) {
    this.names = names
    this.isJSON = isJSON
    this.starts = new Uint32Array(names.length + 1)
  }

  /** The bytes of all names. */
  get bytes(): Uint8Array {
    return this.encoded ?? this.encode()
  }

  /**
   * Returns the index of the first byte of a name; for the number of names, that after the last.
   *
   * @throws INVALID_BYTES when there is no such name.
   */
  start(index: number): number {
    if (!(index < this.starts.length)) nameAt(this.names, index)
    return this.starts[index]!
  }

  /** Writes a name. Returns the index after its last byte. @throws INVALID_BYTES */
  put(out: Uint8Array, at: number, index: number): number {
    const { bytes } = this
    if (!(index < this.names.length)) nameAt(this.names, index)
    const end = this.starts[index + 1]!
    let next = at
    for (let from = this.starts[index]!; from < end; from++) out[next++] = bytes[from]!
    return next
  }

  private encode(): Uint8Array {
    const texts = this.names.map((name) => (this.isJSON ? JSON.stringify(name) : name))
    const bytes = new Uint8Array(texts.reduce((sum, text) => sum + utf8Length(text), 0))
    let at = 0
    for (const [index, text] of texts.entries()) {
      const length = utf8Length(text)
      encodeUtf8(bytes, at, text, length)
      at += length
      this.starts[index + 1] = at
    }
    return (this.encoded = bytes)
  }
}
