import { OffheapError, show } from '../errors.ts'
import { isArrayBuffer } from '../memory.ts'

/**
 * UTF-8 in bytes that stand in an arena. Short text is cheapest byte by byte in JavaScript; longer
 * text goes to the platform: in Node and its kin to the methods of `Buffer`, which work on any
 * `Uint8Array` and need no view of its own, elsewhere to `TextDecoder` and `TextEncoder`.
 *
 * Measured on Node 20 and 26, nanoseconds for 5, 20, 100 and 1,000 ASCII bytes: `TextDecoder` 70, 85,
 * 89, 188; `utf8Slice` 43, 46, 50, 137; this 17, 46, 50, 137. `npm run bench kinds` measures anew.
 */

/** Bytes up to which ASCII is decoded here. */
const SHORT_READ = 12
/** UTF-16 units up to which text is measured and encoded here. */
const SHORT_WRITE = 20
/** Units up to which text is compared here. */
const SHORT_COMPARE = 64
/** Units of longer text that are compared here first. */
const BEGINNING = 8
/** Bytes up to which a loop finds a zero sooner than a call. */
const NEAR = 32
/** `indexOf` of Node's `Buffer` begins no further on. */
const MAX_BUFFER_INDEX = 0x7fff_ffff

/** What `Buffer` has on its prototype. */
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

  /** Null where there is none, as in jsdom: text is encoded here then. */
  get encoder(): TextEncoder | null {
    if (this.textEncoder === undefined) {
      this.textEncoder = typeof TextEncoder === 'undefined' ? null : new TextEncoder()
    }
    return this.textEncoder
  }
}

const platform: Platform = /* @__PURE__ */ new Platform()

/** Not by import, which fails in browsers; a polyfill without the methods is not used. */
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

/** The text in the bytes from `start` to `end`; what is no UTF-8 reads as U+FFFD. */
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

function decodeLong(u8: Uint8Array, start: number, end: number): string {
  const { native } = platform
  if (native !== null) return native.prototype.utf8Slice.call(u8, start, end)
  return platform.decoder.decode(unshared(u8, start, end))
}

/** Browsers refuse bytes that other threads may write meanwhile: those are copied first. */
function unshared(u8: Uint8Array, start: number, end: number): Uint8Array<ArrayBuffer> {
  return isArrayBuffer(u8.buffer)
    ? new Uint8Array(u8.buffer, start, end - start)
    : u8.slice(start, end)
}

/** Bytes that `text` takes; a half of a surrogate pair on its own takes those of U+FFFD. */
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

/** Bytes that a text takes, or that there are. Throws `INVALID_VALUE` for what is neither. */
export function byteLengthOf(value: string | Uint8Array): number {
  if (typeof value === 'string') return utf8Length(value)
  if (ArrayBuffer.isView(value) && value.BYTES_PER_ELEMENT === 1) return value.length
  throw new OffheapError(
    'INVALID_VALUE',
    `${show(value)} is no text; pass a string, or its bytes as a Uint8Array`,
  )
}

/** Writes `text` from byte `at` on. Requires: `bytes` is its `utf8Length`, and that many are there. */
export function encodeUtf8(u8: Uint8Array, at: number, text: string, bytes: number): void {
  // Node 26 stops `encodeInto` short of the last character where Latin text would just fit.
  if (text.length > SHORT_WRITE && encodeLong(u8, at, text, bytes) === bytes) return
  if (bytes === text.length) {
    for (let index = 0; index < bytes; index++) u8[at + index] = text.charCodeAt(index)
  } else {
    encodeEach(u8, at, text)
  }
}

/** Answers the bytes written. */
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
 * Whether the bytes from `start` to `end` are those of `value`. Nothing is decoded and nothing
 * allocated for text of up to 64 units, nor where the beginnings differ; longer text is decoded and
 * compared by the platform, which is ten times as fast. Bytes that are no UTF-8 equal no text.
 */
export function equalsUtf8(
  u8: Uint8Array,
  start: number,
  end: number,
  value: string | Uint8Array,
): boolean {
  if (typeof value !== 'string') return equalsBytes(u8, start, end, value)
  const { length } = value
  if (length > end - start) return false
  if (length <= SHORT_COMPARE) return matched(u8, start, value, 0, length) === end
  if (matched(u8, start, value, 0, BEGINNING) < 0) return false
  const text = decodeLong(u8, start, end)
  // U+FFFD may stand for bytes that are no UTF-8, or for half of a surrogate pair.
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

/** Where the bytes of the units from `from` to `to` end, which begin at `start`; -1 if others do. */
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

/** Where the first zero is among the bytes from `start` to `end`; `end` for none. */
export function zeroWithin(u8: Uint8Array, start: number, end: number): number {
  // A zero at the end stops the search there.
  if (end - start > NEAR && u8[end - 1] === 0) {
    const { native } = platform
    return native !== null && start <= MAX_BUFFER_INDEX
      ? native.prototype.indexOf.call(u8, 0, start)
      : u8.indexOf(0, start)
  }
  let at = start
  while (at < end && u8[at] !== 0) at++
  return at
}

/** A byte of a character behind its first one. */
function continued(code: number): number {
  return 0x80 | (code & 0x3f)
}

/** Whether the `unit` at `index` and the next are a surrogate pair. */
function isPair(text: string, index: number, unit: number): boolean {
  return (unit & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
}

/** The character whose first unit is the one at `index`, U+FFFD for half of one. */
function codePoint(text: string, index: number, unit: number): number {
  if ((unit & 0xf800) !== 0xd800) return unit
  if (!isPair(text, index, unit)) return 0xfffd
  return 0x1_0000 + ((unit & 0x3ff) << 10) + (text.charCodeAt(index + 1) & 0x3ff)
}
