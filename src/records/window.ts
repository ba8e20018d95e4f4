import { grown } from './buffers.ts'

const LINE_FEED = 10

/** Size of the buffer of a window on a large source in bytes. */
export const WINDOW_BYTES: number = 2 ** 20
/** Bytes after the last one, so that words of four bytes can be read from each of them. */
export const PADDING = 16

/**
 * The bytes that a reader has: whole lines, and the start of the next one.
 *
 *     │ done │ lines, the last byte is a line feed │ start of a line │ room │ padding │
 *     0      at                                    end               filled
 *
 * A loop over a line therefore ends at a line feed, and compares no position with the end.
 */
export class Window {
  bytes: Uint8Array<ArrayBuffer>
  /** Shows the same bytes. */
  view: DataView
  /** Index of the first byte that wasn't parsed. */
  at = 0
  /** Index after the last line feed. */
  end = 0
  /** Index after the last byte. */
  filled = 0
  /** Number of bytes before index 0. */
  offset = 0
  /** Whether the source has no more bytes. */
  isLast = false

  constructor(bytes: number) {
    this.bytes = new Uint8Array(bytes + PADDING)
    this.view = new DataView(this.bytes.buffer)
  }

  /** Number of bytes that were read and not parsed. */
  get pending(): number {
    return this.filled - this.at
  }

  /** Makes room at the end, and returns its size in bytes. */
  makeRoom(): number {
    const { at, pending } = this
    if (at > 0) {
      this.bytes.copyWithin(0, at, this.filled)
      this.offset += at
      this.at = 0
      this.end = Math.max(0, this.end - at)
      this.filled = pending
    }
    // As much room as what stays, so that a long record is searched a few times only.
    const size = this.bytes.length - PADDING
    if (pending > size >>> 1) {
      this.bytes = grown(this.bytes, size * 2 + PADDING)
      this.view = new DataView(this.bytes.buffer)
    }
    return this.bytes.length - PADDING - this.filled
  }

  /** Adds the `count` bytes that were written after the last byte. */
  added(count: number): void {
    const from = this.filled
    this.filled += count
    const last = this.lineFeedBefore(this.filled, from)
    if (last >= 0) this.end = last + 1
  }

  /** Ends the bytes: the last line gets a line feed, if it has none. */
  finish(): void {
    this.isLast = true
    if (this.filled > 0 && this.filled > this.at && this.bytes[this.filled - 1] !== LINE_FEED) {
      this.bytes[this.filled++] = LINE_FEED
    }
    this.end = this.filled
  }

  /** Drops the bytes up to and with the next line feed. Returns false when there is none. */
  skipLine(): boolean {
    const found = this.bytes.indexOf(LINE_FEED, this.at)
    const isFound = found >= 0 && found < this.filled
    this.at = isFound ? found + 1 : this.filled
    if (this.end < this.at) this.end = this.at
    return isFound
  }

  /** Ends the bytes after the first line feed at `position` of the source or after it. */
  cut(position: number): void {
    const from = Math.max(this.at, position - this.offset)
    if (this.isLast || from >= this.filled) return
    const found = this.bytes.indexOf(LINE_FEED, from)
    if (found < 0 || found >= this.filled) return
    this.filled = found + 1
    this.finish()
  }

  /** Forgets all bytes; the next one is that at `position` of the source. */
  moveTo(position: number): void {
    this.at = this.end = this.filled = 0
    this.offset = position
    this.isLast = false
  }

  private lineFeedBefore(end: number, start: number): number {
    const found = end === 0 ? -1 : this.bytes.lastIndexOf(LINE_FEED, end - 1)
    return found >= start ? found : -1
  }
}
