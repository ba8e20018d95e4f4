import type { BaseArena } from '../allocator.ts'
import { requireRoom } from '../block-bytes.ts'
import { hashAscii, hashBytes } from '../encoding/text-hash.ts'
import { decodeUtf8, encodeInto, encodeUtf8, isUtf8, utf8Length } from '../encoding/utf8.ts'
import { isIndex, mismatch, show, type OffheapError } from '../errors.ts'
import type { DictionaryCache } from './dictionary-cache.ts'
import { enterText, headWithRoom, makeRoom, MAX_LENGTH } from './dictionary-growth.ts'
import { requireRange, searchBytes, seedOf } from './dictionary-search.ts'
import { BYTES, LENGTH, OFFSETS } from './dictionary-words.ts'

// The texts and codes of the dictionary at the field `ptr`, when its cache doesn't have them. These
// are functions of what the accessors contain, because named dictionaries have classes of their
// own: with six of them, methods that they share took twice as long (measured).

/** The bytes of the text of the current call, if it is short. */
const SCRATCH: Uint8Array = /* @__PURE__ */ new Uint8Array(1024)
/** Largest number of code units that are read here faster than the platform encodes them. */
const SHORT = 24

/**
 * Returns the code of a string, which is added if the dictionary doesn't have it.
 *
 * @param most The largest number of codes, which the schema limits.
 */
export function internText(
  arena: BaseArena,
  ptr: number,
  cache: DictionaryCache,
  text: string,
  most: number = MAX_LENGTH,
): number {
  if (typeof text !== 'string') {
    throw mismatch(
      'INVALID_VALUE',
      'invalid text of a dictionary',
      show(text),
      'a string',
      'Pass a string, or its UTF-8 bytes to internBytes',
    )
  }
  return textCode(arena, ptr, cache, text, most)
}

/** Returns the code of a string; undefined if the dictionary doesn't have it. */
export function findText(
  arena: BaseArena,
  ptr: number,
  cache: DictionaryCache,
  text: string,
): number | undefined {
  if (typeof text !== 'string') return undefined
  const code = textCode(arena, ptr, cache, text, 0)
  return code < 0 ? undefined : code
}

/** Returns the code of bytes, as `internText` does. */
export function internUtf8(
  arena: BaseArena,
  ptr: number,
  cache: DictionaryCache,
  u8: Uint8Array,
  start: number,
  end: number,
  most: number = MAX_LENGTH,
): number {
  requireRange(u8, start, end)
  const hash = hashBytes(u8, start, end, seedOf(arena, ptr))
  const code = searchBytes(arena, ptr, hash, u8, start, end)
  if (code >= 0) return code
  if (isUtf8(u8, start, end)) return append(arena, ptr, cache, hash, ~code, u8, start, end, most)
  return internText(arena, ptr, cache, decodeUtf8(u8, start, end), most)
}

/** Returns the code of bytes; undefined if the dictionary doesn't have them. */
export function findUtf8(
  arena: BaseArena,
  ptr: number,
  cache: DictionaryCache,
  u8: Uint8Array,
  start: number,
  end: number,
): number | undefined {
  requireRange(u8, start, end)
  const hash = hashBytes(u8, start, end, seedOf(arena, ptr))
  const code = searchBytes(arena, ptr, hash, u8, start, end)
  if (code >= 0) return code
  if (isUtf8(u8, start, end)) return undefined
  return findText(arena, ptr, cache, decodeUtf8(u8, start, end))
}

/** Returns the text of a code, which the cache keeps from then on. */
export function textAt(
  arena: BaseArena,
  ptr: number,
  cache: DictionaryCache,
  code: number,
): string {
  const offsets = offsetsOf(arena, ptr, code)
  if (code === 0) return ''
  const { i32, u8, u32 } = arena
  const head = u32[ptr >>> 2]! >>> 2
  const texts = u32[head + BYTES]!
  const text = decodeUtf8(u8, texts + u32[offsets]!, texts + u32[offsets + 1]!)
  cache.keepText(i32, head, code, text, u32[head + LENGTH]!)
  return text
}

/**
 * Returns the index of the word with the offset of a code; 0 for code 0.
 * @throws INDEX_OUT_OF_RANGE for what isn't a code of the dictionary.
 */
export function offsetsOf(arena: BaseArena, ptr: number, code: number): number {
  const { u32 } = arena
  const head = u32[ptr >>> 2]! >>> 2
  const length = head === 0 ? 1 : u32[head + LENGTH]!
  if (!(isIndex(code) && code < length)) {
    throw mismatch(
      'INDEX_OUT_OF_RANGE',
      'invalid code of a dictionary',
      show(code),
      `an integer from 0 to ${length - 1}`,
      'Use codes that intern or find of this dictionary returned',
    )
  }
  if (code === 0) return 0
  const offsets = (u32[head + OFFSETS]! >>> 2) + code
  requireRoom(arena, (head + BYTES) * 4, Math.max(u32[offsets]!, u32[offsets + 1]!), 1)
  return offsets
}

/**
 * Returns the code of a string. If the dictionary doesn't have it, adds it, or returns a negative
 * number if `most` is 0.
 *
 * @param most The largest number of codes.
 */
// Each read of a code unit depends on the representation of the string, and takes as long as four
// of bytes. So the units are read once, and everything else reads bytes.
function textCode(
  arena: BaseArena,
  ptr: number,
  cache: DictionaryCache,
  text: string,
  most: number,
): number {
  const seed = seedOf(arena, ptr)
  let bytes = text.length
  let u8 = SCRATCH
  let hash = bytes > SHORT ? 0 : hashAscii(u8, text, seed)
  if (hash === 0) {
    if (bytes * 3 <= u8.length) bytes = encodeInto(u8, text)
    else {
      bytes = utf8Length(text)
      u8 = new Uint8Array(bytes)
      encodeUtf8(u8, 0, text, bytes)
    }
    hash = hashBytes(u8, 0, bytes, seed)
  }
  const code = searchBytes(arena, ptr, hash, u8, 0, bytes)
  if (code >= 0) {
    const { i32 } = arena
    const head = i32[ptr >>> 2]! >>> 2
    if (head !== 0) cache.keepCode(i32, head, text, code)
    return code
  }
  return most > 0 ? append(arena, ptr, cache, hash, ~code, u8, 0, bytes, most) : code
}

/**
 * Adds a text in valid UTF-8. The cache is that of the new texts as well, if it was that of the
 * former ones.
 *
 * @param slot The slot of the index in which the text belongs, unless the index grows.
 * @throws INVALID_SIZE when the dictionary has `most` codes, OUT_OF_MEMORY and TEXT_TOO_LONG when it
 *   has no room; it is then unchanged.
 */
function append(
  arena: BaseArena,
  ptr: number,
  cache: DictionaryCache,
  hash: number,
  slot: number,
  u8: Uint8Array,
  start: number,
  end: number,
  most: number,
): number {
  const bytes = end - start
  const former = arena.u32[ptr >>> 2]! >>> 2
  if (former !== 0 && arena.u32[former + LENGTH]! >= most) throw full(most)
  let head = headWithRoom(arena, ptr, bytes)
  if (head === 0) {
    // Growth can detach views of the arena, and move what they show. It can also run code of the
    // program, which uses other dictionaries.
    u8 = u8.slice(start, end)
    start = 0
    head = makeRoom(arena, ptr, bytes)
    slot = hash
  }
  const { i32 } = arena
  const isCurrent = cache.isCurrent(i32, head)
  const code = enterText(arena, head, hash, slot, u8, start, bytes)
  if (isCurrent) cache.follow(i32, head)
  return code
}

/** Returns the error for a text for which a dictionary has no code left. */
function full(most: number): OffheapError {
  return mismatch(
    'INVALID_SIZE',
    'too many texts for a dictionary',
    `one more than ${most.toLocaleString('en-US')} with the empty text`,
    `at most that number${most < MAX_LENGTH ? ', because its schema has codes of less than four bytes' : ''}`,
    most < MAX_LENGTH
      ? 'Declare them as Code<Names> or Code<Names, u16>, or use several dictionaries'
      : 'Use several dictionaries',
  )
}
