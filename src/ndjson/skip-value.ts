import { MAX_DEPTH, REASONS, type JSONCursor } from './json-cursor.ts'
import { skipNumber } from './scan-number.ts'
import { skipSpace } from './scan-space.ts'
import { skipText } from './scan-text.ts'

const ARRAY = 0
const OBJECT = 1

/**
 * Returns the index after the value at `at`, which can be anything that JSON has; negative if it is
 * refused. Checks all of it. Takes no stack, and at most 1,000 objects and arrays in each other.
 */
export function skipValue(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  const { nesting } = cursor
  let depth = 0
  for (;;) {
    // A value begins at `at`.
    const byte = u8[at]!
    if (byte === 0x7b || byte === 0x5b) {
      if (depth === MAX_DEPTH) return cursor.refuseSkip(at, REASONS.depth)
      const kind = byte === 0x7b ? OBJECT : ARRAY
      at = skipSpace(u8, at + 1)
      if (u8[at] === byte + 2) at++
      else {
        nesting[depth++] = kind
        if (kind === OBJECT) at = skipKey(u8, at, cursor)
        if (at < 0) return at
        continue
      }
    } else at = skipScalar(u8, at, cursor)
    if (at < 0) return at
    // A value ended before `at`.
    for (;;) {
      if (depth === 0) return at
      const kind = nesting[depth - 1]!
      at = skipSpace(u8, at)
      const next = u8[at]!
      if (next === 0x2c) {
        at = skipSpace(u8, at + 1)
        if (kind === OBJECT) at = skipKey(u8, at, cursor)
        if (at < 0) return at
        break
      }
      if (next !== (kind === OBJECT ? 0x7d : 0x5d)) {
        return cursor.refuseSkip(at, kind === OBJECT ? REASONS.memberEnd : REASONS.elementEnd)
      }
      at++
      depth--
    }
  }
}

/** Returns the index of the value after the key at `at`; negative if the key is refused. */
function skipKey(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  if (u8[at] !== 0x22) return cursor.refuseSkip(at, REASONS.key)
  const end = skipText(u8, at, cursor)
  return end < 0 ? end : skipColon(u8, end, cursor)
}

/** Returns the index of the value after the colon from `at` on; negative if there is no colon. */
export function skipColon(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  at = skipSpace(u8, at)
  if (u8[at] !== 0x3a) return cursor.refuseSkip(at, REASONS.colon)
  return skipSpace(u8, at + 1)
}

function skipScalar(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  const byte = u8[at]!
  if (byte === 0x22) return skipText(u8, at, cursor)
  if (byte === 0x2d || (byte - 0x30) >>> 0 <= 9) return skipNumber(u8, at, cursor)
  const end = byte === 0x66 ? falseEnd(u8, at) : byte === 0x74 ? trueEnd(u8, at) : nullEnd(u8, at)
  return end < 0 ? cursor.refuseSkip(at, REASONS.value) : end
}

/** Returns the index after `null` at `at`, or -1. */
export function nullEnd(u8: Uint8Array, at: number): number {
  const is = u8[at] === 0x6e && u8[at + 1] === 0x75 && u8[at + 2] === 0x6c && u8[at + 3] === 0x6c
  return is ? at + 4 : -1
}

function trueEnd(u8: Uint8Array, at: number): number {
  const is = u8[at] === 0x74 && u8[at + 1] === 0x72 && u8[at + 2] === 0x75 && u8[at + 3] === 0x65
  return is ? at + 4 : -1
}

function falseEnd(u8: Uint8Array, at: number): number {
  const is =
    u8[at] === 0x66 &&
    u8[at + 1] === 0x61 &&
    u8[at + 2] === 0x6c &&
    u8[at + 3] === 0x73 &&
    u8[at + 4] === 0x65
  return is ? at + 5 : -1
}

/** Returns the boolean at `at` as 0 or 1. */
export function scanBool(u8: Uint8Array, at: number, cursor: JSONCursor): number {
  const isTrue = u8[at] === 0x74
  const end = isTrue ? trueEnd(u8, at) : falseEnd(u8, at)
  if (end < 0) return cursor.refuse(at, REASONS.boolean)
  cursor.at = end
  return isTrue ? 1 : 0
}
