import { forField, mismatch, OffheapError, show } from '../errors.ts'
import { isArrayBuffer } from '../memory.ts'

// UTF-8 text in the bytes of an arena. Short text is processed byte by byte here, which is fastest.
// Longer text is passed to the platform: to the methods of `Buffer` in Node, Deno and Bun, which
// take offsets into any `Uint8Array` and so need no view per call, and to `TextDecoder` and
// `TextEncoder` elsewhere.
//
// Measured on Node 20 and 26, in nanoseconds for 5, 20, 100 and 1,000 ASCII bytes: `TextDecoder`
// 70, 85, 89, 188; `utf8Slice` 43, 46, 50, 137; `decodeUtf8` 17, 46, 50, 137. `npm run bench kinds`
// repeats it.

// Maximum length in bytes of ASCII text that is decoded in JavaScript.
const SHORT_READ = 12
// Maximum length in UTF-16 code units of text that is measured and encoded in JavaScript.
const SHORT_WRITE = 20
// Maximum length in code units of text that is compared in JavaScript.
const SHORT_COMPARE = 64
// Number of code units of longer text that are compared in JavaScript before the text is decoded.
const PREFIX = 8
// Maximum number of bytes for which a loop finds a zero faster than a call of `indexOf`.
const LOOP_MAX_BYTES = 32
// Largest index that `indexOf` of Node's `Buffer` takes and returns correctly: it is an int32.
const MAX_BUFFER_INDEX = 0x7fff_ffff

// Number of bytes from which decoding can exceed the maximum length of strings.
const LEAST_TOO_LONG = 2 ** 28

// Methods of `Buffer.prototype`.
interface NativeBytes {
  utf8Slice(this: Uint8Array, start: number, end: number): string
  utf8Write(this: Uint8Array, text: string, offset: number, length: number): number
  indexOf(this: Uint8Array, byte: number, from: number): number
}

interface NativeBuffer {
  readonly prototype: NativeBytes
  byteLength(text: string): number
  compare(one: Uint8Array, other: Uint8Array): number
}

/** The platform's codecs. Each is looked up at its first use: importing this file reads no global. */
class Platform {
  /** The `Buffer` of Node and its kin; null where there is none. */
  private buffer: NativeBuffer | null | undefined
  private textDecoder: TextDecoder | undefined
  private textEncoder: TextEncoder | null | undefined

  get native(): NativeBuffer | null {
    if (this.buffer === undefined) this.buffer = nativeBuffer() ?? null
    return this.buffer
  }

  get decoder(): TextDecoder {
    return (this.textDecoder ??= new TextDecoder('utf-8', { ignoreBOM: true }))
  }

  /** Null if the platform has none, as jsdom: text is then encoded in this file. */
  get encoder(): TextEncoder | null {
    if (this.textEncoder === undefined) {
      this.textEncoder = typeof TextEncoder === 'undefined' ? null : new TextEncoder()
    }
    return this.textEncoder
  }
}

const platform: Platform = /* @__PURE__ */ new Platform()

// Read from the global object, because browsers can't resolve an import of `node:buffer`. Polyfills
// that lack one of the methods are ignored.
function nativeBuffer(): NativeBuffer | undefined {
  const { Buffer: found }: { Buffer?: Partial<NativeBuffer> } = globalThis as object
  const methods: Partial<NativeBytes> | undefined = found?.prototype
  const complete =
    typeof methods?.utf8Slice === 'function' &&
    typeof methods.utf8Write === 'function' &&
    typeof found?.byteLength === 'function' &&
    typeof found.compare === 'function'
  return complete ? (found as NativeBuffer) : undefined
}

/**
 * Decodes the bytes from `start` to before `end`. Invalid UTF-8 decodes to U+FFFD; a byte order
 * mark is kept.
 */
export function decodeUtf8(u8: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT_READ) return decodeLong(u8, start, end)
  let text = ''
  let at = start
  for (; at + 4 <= end; at += 4) {
    const a = u8[at]!
    const b = u8[at + 1]!
    const c = u8[at + 2]!
    const d = u8[at + 3]!
    if ((a | b | c | d) > 0x7f) return decodeLong(u8, start, end)
    text += String.fromCharCode(a, b, c, d)
  }
  for (; at < end; at++) {
    const a = u8[at]!
    if (a > 0x7f) return decodeLong(u8, start, end)
    text += String.fromCharCode(a)
  }
  return text
}

/**
 * @throws `TEXT_TOO_LONG` when the text has more code units than strings can have, about 2^29.
 */
function decodeLong(u8: Uint8Array, start: number, end: number): string {
  try {
    const { native } = platform
    if (native !== null) return native.prototype.utf8Slice.call(u8, start, end)
    return platform.decoder.decode(unshared(u8, start, end))
  } catch (error) {
    if (end - start < LEAST_TOO_LONG) throw error
    throw mismatch(
      'TEXT_TOO_LONG',
      'text too long for a string',
      `${end - start} bytes of UTF-8`,
      'a text that the platform can decode',
      'Read the bytes instead',
    )
  }
}

// `TextDecoder` in browsers refuses views of shared memory, so those bytes are copied first.
function unshared(u8: Uint8Array, start: number, end: number): Uint8Array<ArrayBuffer> {
  return isArrayBuffer(u8.buffer)
    ? new Uint8Array(u8.buffer, start, end - start)
    : u8.slice(start, end)
}

/**
 * Returns the length of `text` in bytes of UTF-8. Unpaired surrogates count as U+FFFD, three bytes.
 */
export function utf8Length(text: string): number {
  if (text.length > SHORT_WRITE) {
    const { native } = platform
    if (native !== null) return native.byteLength(text)
  }
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    bytes += unit < 0x800 ? 1 : 2
    if (isPair(text, index, unit)) index++
  }
  return bytes
}

/**
 * Returns the length in bytes of a string in UTF-8, or of a byte array.
 *
 * @throws `INVALID_VALUE` when `value` is neither a string nor a `Uint8Array`.
 */
export function byteLengthOf(value: string | Uint8Array, field?: string): number {
  if (typeof value === 'string') return utf8Length(value)
  if (ArrayBuffer.isView(value) && value.BYTES_PER_ELEMENT === 1) return value.length
  throw new OffheapError(
    'INVALID_VALUE',
    `invalid text${forField(field)}: got ${show(value)}, expected a string or a Uint8Array. Pass a string, or its UTF-8 bytes.`,
  )
}

/**
 * Writes `text` as UTF-8 from byte `at` on.
 *
 * Requires: `bytes` is `utf8Length(text)`, and `u8` has that many bytes from `at` on.
 */
export function encodeUtf8(u8: Uint8Array, at: number, text: string, bytes: number): void {
  // `encodeInto` of Node 26 leaves out the last character of Latin-1 text that fits exactly. When
  // fewer bytes than expected were written, the text is encoded again below.
  if (text.length > SHORT_WRITE && encodeLong(u8, at, text, bytes) === bytes) return
  if (bytes === text.length) {
    for (let index = 0; index < bytes; index++) u8[at + index] = text.charCodeAt(index)
  } else {
    encodeEach(u8, at, text)
  }
}

/**
 * Writes `text` as UTF-8 from index 0 on. Requires: `u8` has three bytes for each code unit.
 *
 * @returns The number of bytes written.
 */
export function encodeInto(u8: Uint8Array, text: string): number {
  const written = text.length > SHORT_WRITE ? encodeLong(u8, 0, text, u8.length) : 0
  if (written > 0) return written
  encodeEach(u8, 0, text)
  return utf8Length(text)
}

// Returns the number of bytes written.
function encodeLong(u8: Uint8Array, at: number, text: string, bytes: number): number {
  const { native } = platform
  if (native !== null) return native.prototype.utf8Write.call(u8, text, at, bytes)
  const { encoder } = platform
  if (encoder === null || !isArrayBuffer(u8.buffer)) return 0
  return encoder.encodeInto(text, new Uint8Array(u8.buffer, at, bytes)).written
}

function encodeEach(u8: Uint8Array, start: number, text: string): void {
  let at = start
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      u8[at++] = unit
    } else if (unit < 0x800) {
      u8[at++] = 0xc0 | (unit >> 6)
      u8[at++] = continued(unit)
    } else {
      const code = codePoint(text, index, unit)
      if (code > 0xffff) {
        index++
        u8[at++] = 0xf0 | (code >> 18)
        u8[at++] = continued(code >> 12)
      } else {
        u8[at++] = 0xe0 | (code >> 12)
      }
      u8[at++] = continued(code >> 6)
      u8[at++] = continued(code)
    }
  }
}

/**
 * Returns whether the bytes from `start` to before `end` are the UTF-8 of `value`, or the bytes of
 * `value`. Strings of up to 64 code units, and strings that differ in the first 8, are compared
 * without allocating. Longer ones are decoded and compared by the platform, which is ten times
 * faster. Invalid UTF-8 equals no string.
 */
export function equalsUtf8(
  u8: Uint8Array,
  start: number,
  end: number,
  value: string | Uint8Array,
): boolean {
  if (typeof value !== 'string') {
    byteLengthOf(value)
    return equalsBytes(u8, start, end, value)
  }
  const { length } = value
  if (length > end - start) return false
  if (length <= SHORT_COMPARE) return matched(u8, start, value, 0, length) === end
  if (matched(u8, start, value, 0, PREFIX) < 0) return false
  const text = decodeLong(u8, start, end)
  // U+FFFD can come from invalid UTF-8 or from an unpaired surrogate: only the bytes tell them
  // apart.
  if (text.includes('\ufffd')) return matched(u8, start, value, 0, length) === end
  return text === value
}

function equalsBytes(u8: Uint8Array, start: number, end: number, value: Uint8Array): boolean {
  if (value.length !== end - start) return false
  if (value.length > SHORT_COMPARE) {
    const { native } = platform
    if (native !== null) return native.compare(u8.subarray(start, end), value) === 0
  }
  for (let at = start; at < end; at++) if (u8[at] !== value[at - start]) return false
  return true
}

// Compares the bytes from `start` on with the UTF-8 of the code units `from` to before `to` of
// `text`. Returns the index after the last byte of these, or -1 when the bytes differ.
function matched(u8: Uint8Array, start: number, text: string, from: number, to: number): number {
  let at = start
  let index = from
  for (; index + 4 <= to; index += 4, at += 4) {
    const a = text.charCodeAt(index)
    const b = text.charCodeAt(index + 1)
    const c = text.charCodeAt(index + 2)
    const d = text.charCodeAt(index + 3)
    if ((a | b | c | d) > 0x7f) break
    if (u8[at] !== a || u8[at + 1] !== b || u8[at + 2] !== c || u8[at + 3] !== d) return -1
  }
  for (; index < to; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      if (u8[at++] !== unit) return -1
    } else if (unit < 0x800) {
      if (u8[at++] !== (0xc0 | (unit >> 6)) || u8[at++] !== continued(unit)) return -1
    } else {
      const code = codePoint(text, index, unit)
      if (code > 0xffff) {
        index++
        if (u8[at++] !== (0xf0 | (code >> 18)) || u8[at++] !== continued(code >> 12)) return -1
      } else if (u8[at++] !== (0xe0 | (code >> 12))) {
        return -1
      }
      if (u8[at++] !== continued(code >> 6) || u8[at++] !== continued(code)) return -1
    }
  }
  return at
}

/** Returns whether the bytes from `start` to before `end` are valid UTF-8. */
export function isUtf8(u8: Uint8Array, start: number, end: number): boolean {
  let at = start
  while (at + 4 <= end && isAscii(u8, at)) at += 4
  // The last four bytes, of which the loop may have read some.
  if (at + 4 > end && at !== start && isAscii(u8, end - 4)) return true
  while (at < end) {
    const lead = u8[at++]!
    if (lead < 0x80) continue
    // Number of bytes that continue the character. The first of them excludes overlong forms,
    // surrogates, and code points above U+10FFFF.
    const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
    if (lead < 0xc2 || lead > 0xf4 || at + more > end) return false
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (u8[at]! < least || u8[at]! > most) return false
    for (const last = at + more - 1; at < last;) if ((u8[++at]! & 0xc0) !== 0x80) return false
    at++
  }
  return true
}

/** Returns the index of the first zero among the bytes from `start` to before `end`, or `end`. */
export function zeroWithin(u8: Uint8Array, start: number, end: number): number {
  // `indexOf` takes no end: the zero at `end - 1` keeps it from searching the rest of the buffer.
  if (end - start > LOOP_MAX_BYTES && u8[end - 1] === 0) {
    const { native } = platform
    return native !== null && end <= MAX_BUFFER_INDEX
      ? native.prototype.indexOf.call(u8, 0, start)
      : u8.indexOf(0, start)
  }
  let at = start
  while (at < end && u8[at] !== 0) at++
  return at
}

// Returns whether the four bytes from `at` on are ASCII.
function isAscii(u8: Uint8Array, at: number): boolean {
  return (u8[at]! | u8[at + 1]! | u8[at + 2]! | u8[at + 3]!) < 0x80
}

// Returns a continuation byte with the low six bits of `code`.
function continued(code: number): number {
  return 0x80 | (code & 0x3f)
}

// Returns whether the code unit at `index`, which is `unit`, and the next one are a surrogate pair.
function isPair(text: string, index: number, unit: number): boolean {
  return (unit & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
}

// Returns the code point that starts at `index` with `unit`, or U+FFFD for an unpaired surrogate.
function codePoint(text: string, index: number, unit: number): number {
  if ((unit & 0xf800) !== 0xd800) return unit
  if (!isPair(text, index, unit)) return 0xfffd
  return 0x1_0000 + ((unit & 0x3ff) << 10) + (text.charCodeAt(index + 1) & 0x3ff)
}
