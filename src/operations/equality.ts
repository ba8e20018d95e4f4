import type { Memory } from '../memory.ts'

/** Whether `bytes` bytes from `left` on in `a` are those from `right` on in `b`. */
export function sameBytes(
  a: Memory,
  left: number,
  b: Memory,
  right: number,
  bytes: number,
): boolean {
  let done = 0
  if (((left | right) & 3) === 0) {
    const from = a.i32
    const to = b.i32
    const end = (left + bytes) >>> 2
    const shift = (right >>> 2) - (left >>> 2)
    for (let index = left >>> 2; index < end; index++) {
      if (from[index] !== to[index + shift]) return false
    }
    done = bytes & ~3
    if (done === bytes) return true
  }
  const from = a.u8
  const to = b.u8
  for (let index = done; index < bytes; index++) {
    if (from[left + index] !== to[right + index]) return false
  }
  return true
}

/**
 * Whether two lists hold the same bytes, or two strings: `left` and `right` are where their fields
 * are (pointer, then length), and an element takes `stride` bytes.
 */
export function sameElements(
  a: Memory,
  left: number,
  b: Memory,
  right: number,
  stride: number,
): boolean {
  const length = a.u32[(left >>> 2) + 1]!
  if (length !== b.u32[(right >>> 2) + 1]!) return false
  return sameBytes(a, a.u32[left >>> 2]!, b, b.u32[right >>> 2]!, length * stride)
}
