import { encodeF16 } from '../encoding/f16.ts'
import { REASONS, type JSONCursor } from './json-cursor.ts'
import type { JSONArray, JSONStore } from './json-field.ts'
import { scanLeaf } from './scan-leaf.ts'
import { skipSpace } from './scan-space.ts'

/**
 * Scans an array of exactly as many elements as the field has, and stores them from the byte
 * `offset` of `block` on.
 */
export function scanArray(
  u8: Uint8Array,
  view: DataView,
  at: number,
  cursor: JSONCursor,
  array: JSONArray,
  block: DataView,
  offset: number,
): void {
  const start = at
  const { length, stride, element, store } = array
  if (u8[at] !== 0x5b) {
    cursor.refuse(at, REASONS.array)
    return
  }
  for (let index = 0; index < length; index++) {
    at = skipSpace(u8, at + 1)
    if (u8[at] === 0x5d) {
      cursor.refuse(start, REASONS.length)
      return
    }
    const to = offset + index * stride
    if (element.kind === 'array') scanArray(u8, view, at, cursor, element, block, to)
    else {
      const value = scanLeaf(u8, view, at, cursor, element)
      if (cursor.at < 0) return
      if (store === null) storeText(u8, cursor, block, to, stride)
      else storeNumber(block, to, store, value, cursor)
    }
    if (cursor.at < 0) return
    at = skipSpace(u8, cursor.at)
    const isLast = index === length - 1
    if (u8[at] === (isLast ? 0x5d : 0x2c)) continue
    const isLength = u8[at] === (isLast ? 0x2c : 0x5d)
    cursor.refuse(isLength ? start : at, isLength ? REASONS.length : REASONS.elementEnd)
    return
  }
  cursor.at = at + 1
}

function storeNumber(
  block: DataView,
  to: number,
  store: Exclude<JSONStore, null>,
  value: number,
  cursor: JSONCursor,
): void {
  switch (store) {
    case 'i8':
    case 'u8':
      return block.setUint8(to, value)
    case 'i16':
    case 'u16':
      return block.setUint16(to, value, true)
    case 'i32':
    case 'u32':
      return block.setUint32(to, value, true)
    case 'f16':
      return block.setUint16(to, encodeF16(value), true)
    case 'f32':
      return block.setFloat32(to, value, true)
    case 'f64':
      return block.setFloat64(to, value, true)
    case 'i53':
      block.setUint32(to, value, true)
      return block.setInt32(to + 4, Math.floor(value / 0x1_0000_0000), true)
    case 'long':
      block.setInt32(to, cursor.low, true)
      return block.setInt32(to + 4, cursor.high, true)
  }
}

/** Stores the last text with zeros after it. */
function storeText(
  u8: Uint8Array,
  { start, end, scratch }: JSONCursor,
  block: DataView,
  to: number,
  stride: number,
): void {
  const bytes = start < 0 ? scratch : u8
  const from = start < 0 ? ~start : start
  for (let byte = 0; byte < stride; byte++) {
    block.setUint8(to + byte, from + byte < end ? bytes[from + byte]! : 0)
  }
}
