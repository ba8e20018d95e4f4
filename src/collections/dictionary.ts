import type { BaseArena } from '../allocator.ts'
import { requireSource } from '../block-bytes.ts'
import type { BlockType } from '../block-type.ts'
import type { Code, CodeOrNumber } from '../code.ts'
import { isIndex, mismatch, show } from '../errors.ts'
import { holding } from '../held.ts'
import { requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import type { PinnedBlock } from '../pins.ts'
import { NO_ARENA } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import {
  blocksOf,
  DICTIONARY_HEAD,
  requireDictionary,
  usedBytes,
  verifyDictionary,
} from './dictionary-blocks.ts'
import { DictionaryCache } from './dictionary-cache.ts'
import { clearTexts, MAX_BYTES, MAX_LENGTH, reserveTexts, trimTexts } from './dictionary-growth.ts'
import { DictionaryIterator } from './dictionary-iterator.ts'
import { ranksOf } from './dictionary-ranks.ts'
import {
  findText,
  findUtf8,
  internText,
  internUtf8,
  offsetsOf,
  textAt,
} from './dictionary-texts.ts'
import { BYTES, LENGTH, OFFSETS } from './dictionary-words.ts'

/**
 * Texts with codes from 0 on, in the order in which they were added. Code 0 is the empty text,
 * which every dictionary has. `dictionary-words.ts` has the format.
 */
export class Dictionary implements Iterable<string> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => Dictionary)

  readonly arena: BaseArena
  /**
   * Byte offset of the field that is the dictionary. Assign it to move the accessor to the same
   * field of another struct.
   */
  ptr: Ptr
  /** What was read last. Generated methods read it. */
  cache$: DictionaryCache

  constructor(arena: BaseArena, ptr: number) {
    if (arena == null) throw NO_ARENA.error
    this.arena = arena
    this.ptr = ptr as Ptr
    this.cache$ = new DictionaryCache()
  }

  // A static field that isn't a call without effects would keep the class in every bundle.
  static get head$(): BlockType {
    return DICTIONARY_HEAD
  }

  /** Number of codes: 1 in a new dictionary, which has the empty text. O(1). */
  get length(): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 1 : u32[head + LENGTH]!
  }

  /** Returns by code the place of its text in the order of texts, for `order`. */
  ranks$(): Uint32Array {
    return ranksOf(this.arena, requireDictionary(this.arena, this.ptr))
  }

  /** Returns the blocks of `offsets` and `bytes`, for `pin` of the arena. */
  pinned$(): PinnedBlock[] {
    return blocksOf(this.arena, requireDictionary(this.arena, this.ptr))
  }

  /** Number of bytes of all texts. */
  get bytes$(): number {
    const head = requireDictionary(this.arena, this.ptr)
    return head === 0 ? 0 : usedBytes(this.arena.u32, head)
  }

  /**
   * Returns the code of a text, which is added if the dictionary doesn't have it. O(length of the
   * text), unless the dictionary has to grow.
   *
   * @param text - A string. Unpaired surrogates count as U+FFFD.
   * @throws `OUT_OF_MEMORY` when the arena has no room, `INVALID_SIZE` when there is no code left;
   *   the dictionary is then unchanged.
   * @throws `INVALID_VALUE` when `text` isn't a string.
   */
  intern(text: string): Code<this> {
    const { arena, ptr, cache$: cache } = this
    return (cache.codeOf(arena.i32, ptr, text) ?? internText(arena, ptr, cache, text)) as Code<this>
  }

  /**
   * Returns the code of a text in UTF-8, which is added if the dictionary doesn't have it. Makes no
   * string. Invalid UTF-8 counts as the text that it decodes to, with U+FFFD for invalid bytes.
   *
   * @param u8 - The bytes; a view of the same arena, such as `arena.u8`, is allowed.
   * @param start - Index of the first byte.
   * @param end - Index after the last byte.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the dictionary is then unchanged.
   * @throws `INVALID_VALUE` when `u8` isn't a `Uint8Array`, `INDEX_OUT_OF_RANGE` when it doesn't
   *   have these bytes.
   */
  internBytes(u8: Uint8Array, start: number = 0, end: number = u8?.length): Code<this> {
    return internUtf8(this.arena, this.ptr, this.cache$, u8, start, end) as Code<this>
  }

  /** Returns the code of a text; undefined if the dictionary doesn't have it. */
  find(text: string): Code<this> | undefined {
    const { arena, ptr, cache$: cache } = this
    return (cache.codeOf(arena.i32, ptr, text) ?? findText(arena, ptr, cache, text)) as
      Code<this> | undefined
  }

  /**
   * Returns the code of a text in UTF-8; undefined if the dictionary doesn't have it. Invalid UTF-8
   * counts as in `internBytes`, whose parameters and errors it has.
   */
  findBytes(u8: Uint8Array, start: number = 0, end: number = u8?.length): Code<this> | undefined {
    const { arena, ptr } = this
    return findUtf8(arena, ptr, this.cache$, u8, start, end) as Code<this> | undefined
  }

  /** Returns whether the dictionary has a text. Returns false for what isn't a string. */
  has(text: string): boolean {
    return this.find(text) !== undefined
  }

  /**
   * Returns the text of a code. Accessors keep the last texts as strings.
   *
   * @param code - A code of this dictionary, or an integer from 0 to `length - 1`.
   * @throws `INDEX_OUT_OF_RANGE` when there is no such code, `TEXT_TOO_LONG` when the text is too
   *   long for a string.
   */
  at(code: CodeOrNumber<this>): string {
    const { arena, ptr, cache$: cache } = this
    // The cache would throw a TypeError for a bigint.
    const text = typeof code === 'number' ? cache.textOf(arena.i32, ptr, code) : undefined
    return text ?? textAt(arena, ptr, cache, code)
  }

  /**
   * Returns the UTF-8 bytes of a code as a view into the arena's buffer, which is invalid once a
   * text is added or the memory grows.
   *
   * @throws `INDEX_OUT_OF_RANGE` as `at` does.
   */
  bytesAt(code: CodeOrNumber<this>): Uint8Array {
    const { arena, ptr } = this
    const offsets = offsetsOf(arena, ptr, code)
    const { u8, u32 } = arena
    if (code === 0) return u8.subarray(0, 0)
    const texts = u32[(u32[ptr >>> 2]! >>> 2) + BYTES]!
    return u8.subarray(texts + u32[offsets]!, texts + u32[offsets + 1]!)
  }

  /**
   * The start of each text in `bytes`, and the end of the last one: `length + 1` numbers, as the
   * offsets of a column of type Utf8 in Arrow. The view is invalid once a text is added or the
   * memory grows.
   */
  get offsets(): Int32Array {
    const head = requireDictionary(this.arena, this.ptr)
    const { i32, u32 } = this.arena
    if (head === 0 || u32[head + LENGTH] === 1) return new Int32Array(2)
    const start = u32[head + OFFSETS]! >>> 2
    return i32.subarray(start, start + u32[head + LENGTH]! + 1)
  }

  /** The UTF-8 of all texts, as a view like `offsets`. */
  get bytes(): Uint8Array {
    const head = requireDictionary(this.arena, this.ptr)
    if (head === 0) return new Uint8Array(0)
    const { u8, u32 } = this.arena
    const start = u32[head + BYTES]!
    return u8.subarray(start, start + usedBytes(u32, head))
  }

  /** Iterates over the texts in the order of their codes. The length is read at each step. */
  [Symbol.iterator](): DictionaryIterator {
    requireDictionary(this.arena, this.ptr)
    return new DictionaryIterator(this)
  }

  /** Copies the texts into a JavaScript array: the text of a code is at that index. */
  toArray(): string[] {
    return [...this]
  }

  /** Returns the texts as an array; `JSON.stringify` calls it. */
  toJSON(): string[] {
    return [...this]
  }

  /** Reports what is wrong with the bytes of the dictionary. */
  examine$(report: (message: string) => void): void {
    verifyDictionary(this.arena, this.ptr, report)
  }

  /** Removes all texts except the empty one. The room stays; `trim` gives it back. O(room). */
  clear(): void {
    clearTexts(this.arena, this.ptr)
    this.cache$ = new DictionaryCache()
  }

  /** Gives back the room that no text uses. O(texts). */
  trim(): void {
    trimTexts(this.arena, this.ptr)
  }

  /**
   * Makes room for `count` codes with `bytes` bytes in total, so that adding these allocates
   * nothing.
   *
   * @param count - Number of codes with that of the empty text, an integer from 0 to 2^27.
   * @param bytes - Number of bytes of UTF-8, an integer from 0 to 2^31 - 1.
   * @throws `INVALID_SIZE` when these aren't such integers.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the dictionary is then unchanged.
   */
  reserve(count: number, bytes: number = 0): void {
    if (!(isIndex(count) && count <= MAX_LENGTH && isIndex(bytes) && bytes <= MAX_BYTES)) {
      throw mismatch(
        'INVALID_SIZE',
        'invalid room of a dictionary',
        `${show(count)} codes with ${show(bytes)} bytes`,
        `integers of at most ${MAX_LENGTH} and ${MAX_BYTES}`,
        'Pass the total numbers of codes and of bytes in UTF-8',
      )
    }
    reserveTexts(this.arena, this.ptr, count, bytes)
  }

  /**
   * Replaces all texts, which get codes in their order; one that occurs again has the code that it
   * got first. Takes an array, another iterable, or a dictionary. A failed call leaves the
   * dictionary unchanged.
   *
   * @throws `INVALID_VALUE` when a value isn't a string.
   * @throws `OUT_OF_MEMORY` when the arena has no room.
   */
  assign(values: ArrayLike<string> | Iterable<string>): void {
    const { arena, ptr } = this
    requireSource(values)
    const source = holding(this, 1, () => Array.from(values as Iterable<string>))
    requireInViews(arena, ptr)
    const field = arena.allocateZeroed(8)
    // Its class can limit the number of texts.
    const built = new (this.constructor as typeof Dictionary)(arena, field)
    try {
      for (const text of source) built.intern(text)
      const former = new Deallocator(arena, ptr)
      if (arena.u32[ptr >>> 2] !== 0) former.own(ptr, DICTIONARY_HEAD)
      former.find()
      const { u32 } = arena
      u32[ptr >>> 2] = u32[field >>> 2]!
      u32[field >>> 2] = 0
      former.retire()
    } finally {
      built.clear()
      built.trim()
      arena.free(field)
    }
  }
}
