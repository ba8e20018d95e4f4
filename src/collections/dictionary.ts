import type { BaseArena } from '../allocator.ts'
import { requireRoom, requireSource } from '../block-bytes.ts'
import type { BlockType } from '../block-type.ts'
import type { Code, CodeOrNumber } from '../code.ts'
import { hashBytes, hashText } from '../encoding/text-hash.ts'
import { decodeUtf8, encodeUtf8, equalsUtf8, isUtf8, utf8Length } from '../encoding/utf8.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import { holding } from '../held.ts'
import { isViewOf, requireInViews, type Memory } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { NO_ARENA } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import {
  DICTIONARY_HEAD,
  requireDictionary,
  usedBytes,
  verifyDictionary,
} from './dictionary-blocks.ts'
import { DictionaryCache } from './dictionary-cache.ts'
import {
  clearTexts,
  enterText,
  headWithRoom,
  makeRoom,
  MAX_BYTES,
  MAX_LENGTH,
  reserveTexts,
  trimTexts,
} from './dictionary-growth.ts'
import { DictionaryIterator } from './dictionary-iterator.ts'
import { ranksOf } from './dictionary-ranks.ts'
import { BYTES, INDEX, LENGTH, OFFSETS, SEED, SLOTS, STAMP } from './dictionary-words.ts'

const NO_BYTES: Uint8Array = /* @__PURE__ */ new Uint8Array(0)

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
  private cache: DictionaryCache | null

  constructor(arena: BaseArena, ptr: number) {
    if (arena == null) throw NO_ARENA.error
    this.arena = arena
    this.ptr = ptr as Ptr
    this.cache = null
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
   * @throws `OUT_OF_MEMORY` when the arena has no room; the dictionary is then unchanged.
   * @throws `INVALID_VALUE` when `text` isn't a string.
   */
  intern(text: string): Code<this> {
    const { arena, cache, ptr } = this
    const { i32 } = arena
    const head = i32[ptr >>> 2]! >>> 2
    if (cache !== null && cache.low === i32[head]! && cache.high === i32[head + 1]!) {
      const code = cache.known.get(text)
      if (code !== undefined) return code as Code<this>
    }
    return this.internAside(text) as Code<this>
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
  internBytes(u8: Uint8Array, start: number = 0, end: number = u8.length): Code<this> {
    requireRange(u8, start, end)
    // Named dictionaries have classes of their own. With six of them, calls of methods took twice
    // as long as these of functions (measured).
    const { arena, ptr } = this
    const hash = hashBytes(u8, start, end, seedOf(arena, ptr))
    const code = searchBytes(arena, ptr, hash, u8, start, end)
    if (code >= 0) return code as Code<this>
    if (!isUtf8(u8, start, end)) return this.intern(decodeUtf8(u8, start, end))
    return this.append(hash, null, u8, start, end) as Code<this>
  }

  /** Returns the code of a text; undefined if the dictionary doesn't have it. */
  find(text: string): Code<this> | undefined {
    const { arena, cache, ptr } = this
    const { i32 } = arena
    const head = i32[ptr >>> 2]! >>> 2
    if (cache !== null && cache.low === i32[head]! && cache.high === i32[head + 1]!) {
      const code = cache.known.get(text)
      if (code !== undefined) return code as Code<this>
    }
    if (typeof text !== 'string') return undefined
    const code = searchText(arena, ptr, hashText(text, seedOf(arena, ptr)), text)
    if (code < 0) return undefined
    this.kept()?.keepCode(text, code)
    return code as Code<this>
  }

  /**
   * Returns the code of a text in UTF-8; undefined if the dictionary doesn't have it. Invalid UTF-8
   * counts as in `internBytes`, whose parameters and errors it has.
   */
  findBytes(u8: Uint8Array, start: number = 0, end: number = u8.length): Code<this> | undefined {
    requireRange(u8, start, end)
    const { arena, ptr } = this
    const hash = hashBytes(u8, start, end, seedOf(arena, ptr))
    const code = searchBytes(arena, ptr, hash, u8, start, end)
    if (code >= 0) return code as Code<this>
    return isUtf8(u8, start, end) ? undefined : this.find(decodeUtf8(u8, start, end))
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
    const { arena, cache, ptr } = this
    const { i32 } = arena
    const head = i32[ptr >>> 2]! >>> 2
    if (cache !== null && cache.low === i32[head]! && cache.high === i32[head + 1]!) {
      const slot = code & cache.mask
      if (cache.codes[slot] === code) return cache.texts[slot]!
    }
    return this.decoded(code)
  }

  /**
   * Returns the UTF-8 bytes of a code as a view into the arena's buffer, which is invalid once a
   * text is added or the memory grows.
   *
   * @throws `INDEX_OUT_OF_RANGE` as `at` does.
   */
  bytesAt(code: CodeOrNumber<this>): Uint8Array {
    const offsets = this.offsetsOf(code)
    const { u8, u32 } = this.arena
    if (code === 0) return u8.subarray(0, 0)
    const texts = u32[(u32[this.ptr >>> 2]! >>> 2) + BYTES]!
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
    this.cache = null
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
    if (!(
      count >>> 0 === count &&
      count <= MAX_LENGTH &&
      bytes >>> 0 === bytes &&
      bytes <= MAX_BYTES
    )) {
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
    const built = new Dictionary(arena, field)
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

  private internAside(text: string): number {
    if (typeof text !== 'string') {
      throw mismatch(
        'INVALID_VALUE',
        'invalid text of a dictionary',
        show(text),
        'a string',
        'Pass a string, or its UTF-8 bytes to internBytes',
      )
    }
    const { arena, ptr } = this
    const hash = hashText(text, seedOf(arena, ptr))
    const code = searchText(arena, ptr, hash, text)
    if (code < 0) return this.append(hash, text, NO_BYTES, 0, 0)
    this.kept()?.keepCode(text, code)
    return code
  }

  /**
   * Adds a text: a string, or for null the bytes. The cache is that of the new texts as well, if it
   * was that of the former ones.
   */
  private append(
    hash: number,
    text: string | null,
    u8: Uint8Array,
    start: number,
    end: number,
  ): number {
    const { arena, ptr, cache } = this
    const bytes = text === null ? end - start : utf8Length(text)
    let head = headWithRoom(arena, ptr, bytes)
    if (head === 0) {
      // Growth can detach views of the arena, and move what they show.
      if (text === null && isViewOf(arena, u8)) {
        u8 = u8.slice(start, end)
        start = 0
      }
      head = makeRoom(arena, ptr, bytes)
    }
    const { u8: all, u32, i32 } = arena
    const isCurrent = cache !== null && cache.low === i32[head]! && cache.high === i32[head + 1]!
    const at = u32[head + BYTES]! + usedBytes(u32, head)
    if (text === null)
      for (let index = 0; index < bytes; index++) all[at + index] = u8[start + index]!
    else encodeUtf8(all, at, text, bytes)
    const code = enterText(arena, head, hash, bytes)
    if (isCurrent) {
      cache.low = i32[head]!
      cache.high = i32[head + 1]!
    }
    return code
  }

  /** Returns the cache, if entries may be added to it; null otherwise. */
  private kept(): DictionaryCache | null {
    const { i32 } = this.arena
    const head = i32[this.ptr >>> 2]! >>> 2
    if (head === 0) return null
    const cache = (this.cache ??= new DictionaryCache())
    return cache.adopts(i32[head + STAMP]!, i32[head + STAMP + 1]!) ? cache : null
  }

  private decoded(code: number): string {
    const offsets = this.offsetsOf(code)
    if (code === 0) return ''
    const { u8, u32 } = this.arena
    const texts = u32[(u32[this.ptr >>> 2]! >>> 2) + BYTES]!
    const text = decodeUtf8(u8, texts + u32[offsets]!, texts + u32[offsets + 1]!)
    this.kept()?.keepText(code, text, this.length)
    return text
  }

  /** Returns the index of the word with the offset of a code; 0 for code 0. */
  private offsetsOf(code: number): number {
    const { arena } = this
    const { u32 } = arena
    const { length } = this
    if (!(code >>> 0 === code && code < length)) throw outOfRange(code, length)
    if (code === 0) return 0
    const head = u32[this.ptr >>> 2]! >>> 2
    const offsets = (u32[head + OFFSETS]! >>> 2) + code
    requireRoom(arena, (head + BYTES) * 4, Math.max(u32[offsets]!, u32[offsets + 1]!), 1)
    return offsets
  }
}

/** Returns the seed of the hashes of texts. */
function seedOf({ i32, seed }: BaseArena, ptr: number): number {
  const head = i32[ptr >>> 2]! >>> 2
  return head === 0 ? seed : i32[head + SEED]!
}

/** Returns the code of the text with the given hash; -1 if the dictionary doesn't have it. */
function searchBytes(
  { i32, u8 }: Memory,
  ptr: number,
  hash: number,
  given: Uint8Array,
  start: number,
  end: number,
): number {
  if (start === end) return 0
  const head = i32[ptr >>> 2]! >>> 2
  if (head === 0) return -1
  const index = i32[head + INDEX]! >>> 2
  const offsets = i32[head + OFFSETS]! >>> 2
  const texts = i32[head + BYTES]! >>> 0
  const mask = i32[head + SLOTS]! - 1
  const bytes = end - start
  let slot = hash & mask
  // The number of steps is limited, because the bytes can come from elsewhere.
  for (let left = mask; left >= 0; left--) {
    const at = index + slot * 2
    const code = i32[at + 1]!
    if (!(code > 0)) return -1
    if (i32[at] === hash) {
      const from = i32[offsets + code]!
      if (i32[offsets + code + 1]! - from === bytes) {
        if (isSame(u8, texts + from, given, start, bytes)) return code
      }
    }
    slot = (slot + 1) & mask
  }
  return -1
}

/** As `searchBytes`, for a string. */
function searchText({ i32, u8 }: Memory, ptr: number, hash: number, text: string): number {
  if (text === '') return 0
  const head = i32[ptr >>> 2]! >>> 2
  if (head === 0) return -1
  const index = i32[head + INDEX]! >>> 2
  const offsets = i32[head + OFFSETS]! >>> 2
  const texts = i32[head + BYTES]! >>> 0
  const mask = i32[head + SLOTS]! - 1
  let slot = hash & mask
  for (let left = mask; left >= 0; left--) {
    const at = index + slot * 2
    const code = i32[at + 1]!
    if (!(code > 0)) return -1
    if (i32[at] === hash) {
      const from = texts + i32[offsets + code]!
      const to = texts + i32[offsets + code + 1]!
      if (equalsUtf8(u8, from, to, text)) return code
    }
    slot = (slot + 1) & mask
  }
  return -1
}

/** Returns whether two arrays have the same bytes. Four bytes a step, without a branch for each. */
function isSame(a: Uint8Array, from: number, b: Uint8Array, at: number, bytes: number): boolean {
  let index = 0
  for (; index + 4 <= bytes; index += 4) {
    const left = from + index
    const right = at + index
    const differing =
      (a[left]! ^ b[right]!) |
      (a[left + 1]! ^ b[right + 1]!) |
      (a[left + 2]! ^ b[right + 2]!) |
      (a[left + 3]! ^ b[right + 3]!)
    if (differing !== 0) return false
  }
  while (index < bytes && a[from + index] === b[at + index]) index++
  return index === bytes
}

/** Checks the arguments of `internBytes` and `findBytes`. */
function requireRange(u8: Uint8Array, start: number, end: number): void {
  if (!(ArrayBuffer.isView(u8) && u8.BYTES_PER_ELEMENT === 1)) {
    throw mismatch(
      'INVALID_VALUE',
      'invalid bytes of a text',
      show(u8),
      'a Uint8Array',
      'Pass a Uint8Array, or a string to intern or find',
    )
  }
  if (start >>> 0 === start && end >>> 0 === end && start <= end && end <= u8.length) return
  throw mismatch(
    'INDEX_OUT_OF_RANGE',
    'invalid range of bytes',
    `${show(start)} to ${show(end)}`,
    `integers from 0 to ${u8.length}, in order`,
    'Pass the index of the first byte and the one after the last byte',
  )
}

function outOfRange(code: unknown, length: number): OffheapError {
  return mismatch(
    'INDEX_OUT_OF_RANGE',
    'invalid code of a dictionary',
    show(code),
    `an integer from 0 to ${length - 1}`,
    'Use codes that intern or find of this dictionary returned',
  )
}
