import type { BaseArena } from '../allocator.ts'
import { requireInBlock } from '../block-bytes.ts'
import { offsetsOf } from '../collections/dictionary-texts.ts'
import { BYTES } from '../collections/dictionary-words.ts'
import type { Dictionary } from '../collections/dictionary.ts'
import { encodeUtf8, isUtf8, utf8Length, zeroWithin } from '../encoding/utf8.ts'
import { Walk } from '../operations/depth.ts'
import { runAll } from '../operations/depth.ts'
import type { JSONWalk } from '../operations/to-json.ts'
import { CSV_BYTES, writeCSVText } from '../text/write-csv-text.ts'
import { writeInteger } from '../text/write-integer.ts'
import { JSON_BYTES, writeJSONText } from '../text/write-json-text.ts'
import type { ByteSink } from './byte-sink.ts'
import type { NameBytes } from './name-bytes.ts'

// What generated writers call for a value. `out` are the bytes of the sink, and `at` is the index of
// the next one; each function returns the index after what it has written. Functions with `sink`
// make room for themselves, and for `rest` bytes after that.

const QUOTE = 0x22

/** Most bytes of a text for which the room for the worst case is made. */
const SHORT = 1024

/** Writes `true` or `false`. */
export function putBool(out: Uint8Array, at: number, value: number): number {
  if (value !== 0) {
    out[at] = 0x74
    out[at + 1] = 0x72
    out[at + 2] = 0x75
    out[at + 3] = 0x65
    return at + 4
  }
  out[at] = 0x66
  out[at + 1] = 0x61
  out[at + 2] = 0x6c
  out[at + 3] = 0x73
  out[at + 4] = 0x65
  return at + 5
}

/** Writes a pointer, or `null`. */
export function putPointer(out: Uint8Array, at: number, value: number): number {
  if (value !== 0) return writeInteger(out, at, value)
  out[at] = 0x6e
  out[at + 1] = 0x75
  out[at + 2] = 0x6c
  out[at + 3] = 0x6c
  return at + 4
}

/** Writes a `Str<N>` of `size` bytes at `ptr` as JSON. */
export function putJSONText(
  out: Uint8Array,
  at: number,
  { u8 }: BaseArena,
  ptr: number,
  size: number,
): number {
  return writeJSONText(u8, ptr, zeroWithin(u8, ptr, ptr + size), out, at)
}

/** Writes the `Str` field at `ptr` as JSON. @throws INVALID_BYTES when it was overwritten. */
export function putJSONString(
  sink: ByteSink,
  at: number,
  rest: number,
  arena: BaseArena,
  ptr: number,
): number {
  requireInBlock(arena, ptr, 1)
  const start = arena.u32[ptr >>> 2]!
  return putJSONBytes(sink, at, rest, arena, start, start + arena.u32[(ptr >>> 2) + 1]!)
}

/** Writes the text of a code as JSON. @throws INDEX_OUT_OF_RANGE when there is no such code. */
export function putJSONCode(
  sink: ByteSink,
  at: number,
  rest: number,
  dictionary: Dictionary,
  code: number,
): number {
  const { arena, ptr } = dictionary
  const offsets = offsetsOf(arena, ptr, code)
  if (code === 0) return putJSONBytes(sink, at, rest, arena, 0, 0)
  const { u32 } = arena
  const texts = u32[(u32[ptr >>> 2]! >>> 2) + BYTES]!
  return putJSONBytes(sink, at, rest, arena, texts + u32[offsets]!, texts + u32[offsets + 1]!)
}

function putJSONBytes(
  sink: ByteSink,
  at: number,
  rest: number,
  arena: BaseArena,
  start: number,
  end: number,
): number {
  const length = end - start
  const most = length <= SHORT ? length * JSON_BYTES : jsonBytes(arena.u8, start, end)
  const next = sink.room$(at, most + 2 + rest)
  return writeJSONText(arena.u8, start, end, sink.arena.u8, next)
}

function jsonBytes(u8: Uint8Array, start: number, end: number): number {
  let bytes = isUtf8(u8, start, end) ? end - start : 3 * (end - start)
  for (let at = start; at < end; at++) {
    const byte = u8[at]!
    if (byte < 0x20) bytes += JSON_BYTES - 1
    else if (byte === QUOTE || byte === 0x5c) bytes++
  }
  return bytes
}

/** Writes the JSON form of a value that `convert` returns. */
export function putJSON(
  sink: ByteSink,
  at: number,
  rest: number,
  arena: BaseArena,
  convert: (walk: JSONWalk) => unknown,
): number {
  const walk: JSONWalk = new Walk(arena)
  const json = convert(walk)
  runAll(walk.tasks)
  const text = JSON.stringify(json)
  const length = utf8Length(text)
  const next = sink.room$(at, length + rest)
  encodeUtf8(sink.arena.u8, next, text, length)
  return next + length
}

/** Writes a `Str<N>` of `size` bytes at `ptr` as CSV. An empty text has quotes if `isMarked`. */
export function putCSVText(
  out: Uint8Array,
  at: number,
  separator: number,
  isMarked: boolean,
  { u8 }: BaseArena,
  ptr: number,
  size: number,
): number {
  const end = writeCSVText(u8, ptr, zeroWithin(u8, ptr, ptr + size), out, at, separator)
  return end === at && isMarked ? putEmpty(out, at) : end
}

/** Writes a name as CSV. @throws INVALID_BYTES when there is no such name. */
export function putCSVName(
  out: Uint8Array,
  at: number,
  separator: number,
  isMarked: boolean,
  names: NameBytes,
  index: number,
): number {
  const { bytes } = names
  const end = writeCSVText(bytes, names.start(index), names.start(index + 1), out, at, separator)
  return end === at && isMarked ? putEmpty(out, at) : end
}

/** Writes the `Str` field at `ptr` as CSV. @throws INVALID_BYTES when it was overwritten. */
export function putCSVString(
  sink: ByteSink,
  at: number,
  rest: number,
  separator: number,
  isMarked: boolean,
  arena: BaseArena,
  ptr: number,
): number {
  requireInBlock(arena, ptr, 1)
  const start = arena.u32[ptr >>> 2]!
  const end = start + arena.u32[(ptr >>> 2) + 1]!
  return putCSVBytes(sink, at, rest, separator, isMarked, arena, start, end)
}

/** Writes the text of a code as CSV. @throws INDEX_OUT_OF_RANGE when there is no such code. */
export function putCSVCode(
  sink: ByteSink,
  at: number,
  rest: number,
  separator: number,
  isMarked: boolean,
  dictionary: Dictionary,
  code: number,
): number {
  const { arena, ptr } = dictionary
  const offsets = offsetsOf(arena, ptr, code)
  if (code === 0) return putCSVBytes(sink, at, rest, separator, isMarked, arena, 0, 0)
  const { u32 } = arena
  const texts = u32[(u32[ptr >>> 2]! >>> 2) + BYTES]!
  const start = texts + u32[offsets]!
  return putCSVBytes(
    ...([sink, at, rest, separator, isMarked, arena, start] as const),
    texts + u32[offsets + 1]!,
  )
}

function putCSVBytes(
  sink: ByteSink,
  at: number,
  rest: number,
  separator: number,
  isMarked: boolean,
  arena: BaseArena,
  start: number,
  end: number,
): number {
  const next = sink.room$(at, (end - start) * CSV_BYTES + 2 + rest)
  const out = sink.arena.u8
  const after = writeCSVText(arena.u8, start, end, out, next, separator)
  return after === next && isMarked ? putEmpty(out, next) : after
}

function putEmpty(out: Uint8Array, at: number): number {
  out[at] = QUOTE
  out[at + 1] = QUOTE
  return at + 2
}
