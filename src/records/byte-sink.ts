import type { BaseArena } from '../allocator.ts'
import { byteLengthOf, encodeUtf8 } from '../encoding/utf8.ts'
import { invalidOption, isIndex, mismatch, show } from '../errors.ts'

/** The options of a sink. */
export interface ByteSinkOptions {
  /** Number of bytes for which there is room at first; 64 KiB by default. */
  readonly bytes?: number
  /**
   * Takes the bytes when the room is used up, instead of growing: whole records, except if `write`
   * was called with other bytes. The view is valid during the call only. The function must not use
   * the sink, nor change the records that are being written.
   */
  readonly flush?: (bytes: Uint8Array) => void
}

const MOST_BYTES = 2 ** 31

/**
 * Bytes in an arena to which records are appended: a block that grows, or that is handed over part
 * by part. A sink belongs to the program: `free` it, or declare it with `using`.
 *
 * @example
 * ```ts
 * using sink = new ByteSink(arena)
 * writeNDJSONMeasurement(sink, measurements)
 * response.end(sink.bytes)
 * ```
 */
export class ByteSink {
  /** The arena with the bytes. */
  readonly arena: BaseArena
  // The state of the call that is writing, as indices in the bytes of the arena. Generated code
  // keeps `at$` in a variable, and sets `begin$` to the start of each record, the last place at which
  // a failed call can end.
  /** Index of the next byte. */
  at$ = 0
  /** Index after the block. */
  end$ = 0
  /** Index of the first byte of the record that is being written. */
  begin$ = 0
  readonly #flush: ((bytes: Uint8Array) => void) | null
  /** Byte offset of the block; 0 after `free`. */
  #block: number
  #capacity: number
  #length = 0
  #isBusy = false
  /** Whether the current call has handed over bytes. */
  #hasFlushed = false

  /**
   * @throws `INVALID_OPTION`, or `OUT_OF_MEMORY` when the arena has no room.
   */
  constructor(arena: BaseArena, options: ByteSinkOptions = {}) {
    const { bytes = 65_536, flush } = options
    if (!(isIndex(bytes) && bytes >= 1 && bytes <= MOST_BYTES)) {
      const expected = `an integer from 1 to ${MOST_BYTES}`
      throw invalidOption('option bytes', show(bytes), expected, `Pass ${expected}`)
    }
    if (flush !== undefined && typeof flush !== 'function') {
      throw invalidOption('option flush', show(flush), 'a function', 'Pass a function')
    }
    this.arena = arena
    this.#flush = flush ?? null
    this.#block = arena.allocate(bytes)
    this.#capacity = bytes
  }

  /** Number of bytes that were written, and not handed over or cleared. */
  get length(): number {
    return this.#length
  }

  /**
   * The bytes that were written, as a view of the arena. It is valid until something is written, or
   * the memory of the arena grows.
   */
  get bytes(): Uint8Array {
    this.#requireLive()
    return this.arena.u8.subarray(this.#block, this.#block + this.#length)
  }

  /**
   * Appends text in UTF-8, or bytes, which must not be those of this arena.
   *
   * @throws `OUT_OF_MEMORY` when the arena has no room; nothing is written then.
   */
  write(value: string | Uint8Array): void {
    const length = byteLengthOf(value)
    this.start$()
    try {
      const at = this.room$(this.at$, length)
      const { u8 } = this.arena
      if (typeof value === 'string') encodeUtf8(u8, at, value, length)
      else u8.set(value, at)
      this.finish$(at + length)
    } catch (error) {
      throw this.fail$(error)
    }
  }

  /** Hands over the bytes that were written. Requires the option `flush`. */
  flush(): void {
    this.#requireLive()
    if (this.#flush === null) {
      throw invalidOption('option flush', 'none', 'a function', 'Pass one, or read `bytes`')
    }
    this.start$()
    try {
      this.begin$ = this.at$
      this.#handOver()
      this.finish$(this.at$)
    } catch (error) {
      throw this.fail$(error)
    }
  }

  /** Drops the bytes that were written. The room stays. */
  clear(): void {
    this.#requireIdle()
    this.#length = 0
  }

  /** Frees the block. The sink can't be used afterwards. */
  free(): void {
    this.#requireIdle()
    this.arena.free(this.#block)
    this.#block = 0
    this.#length = 0
  }

  /** Frees the block at the end of a `using` block, unless it was freed. */
  [Symbol.dispose](): void {
    if (this.#block !== 0) this.free()
  }

  /** Begins a call that writes. */
  start$(): void {
    this.#requireIdle()
    this.#isBusy = true
    this.#hasFlushed = false
    this.at$ = this.begin$ = this.#block + this.#length
    this.end$ = this.#block + this.#capacity
  }

  /**
   * Makes room for `bytes` bytes from `at` on. Hands over whole records first, and moves the current
   * one, if there is a function that takes them.
   *
   * @returns The index of the next byte.
   * @throws OUT_OF_MEMORY
   */
  room$(at: number, bytes: number): number {
    this.at$ = at
    if (this.end$ - at >= bytes) return at
    if (this.#flush !== null && this.begin$ > this.#block) this.#handOver()
    const length = this.at$ - this.#block
    if (this.end$ - this.at$ < bytes) this.#grow(length, length + bytes)
    return this.at$
  }

  /** Ends a call that has written up to `at`. */
  finish$(at: number): void {
    this.#length = at - this.#block
    this.#isBusy = false
  }

  /**
   * Ends a call that has failed. What it has written is dropped; if it has handed over records,
   * only the record that failed.
   *
   * @returns `error`.
   */
  fail$(error: unknown): unknown {
    if (this.#hasFlushed) this.#length = this.begin$ - this.#block
    this.#isBusy = false
    return error
  }

  #handOver(): void {
    const { arena, begin$: begin, at$: at } = this
    const block = this.#block
    if (begin > block) this.#flush!(arena.u8.subarray(block, begin))
    this.#hasFlushed = true
    arena.u8.copyWithin(block, begin, at)
    this.begin$ = block
    this.at$ = block + at - begin
  }

  #grow(length: number, needed: number): void {
    const { arena } = this
    const former = this.#block
    const doubled = Math.max(this.#capacity * 2, needed)
    let capacity = doubled
    try {
      this.#block = arena.reallocate(former, doubled)
    } catch (error) {
      if (doubled === needed) throw error
      this.#block = arena.reallocate(former, needed)
      capacity = needed
    }
    this.#capacity = capacity
    this.begin$ += this.#block - former
    this.at$ = this.#block + length
    this.end$ = this.#block + capacity
  }

  #requireLive(): void {
    if (this.#block !== 0) return
    const cure = 'Make a new one, or free it later'
    throw mismatch('INVALID_VALUE', 'sink without a block', 'a freed sink', 'a live one', cure)
  }

  #requireIdle(): void {
    this.#requireLive()
    if (!this.#isBusy) return
    throw mismatch(
      'INVALID_VALUE',
      'sink in use',
      'a call of the sink during another one',
      'one call at a time',
      'Write to another sink in functions that a writer calls',
    )
  }
}
