import { Divergence } from './interval-map.ts'

/** What a payload is filled with: every word says whose it is, and where in the payload it is. */
export interface Patterned {
  readonly ptr: number
  readonly usable: number
  readonly serial: number
}

/** Words at each end of a payload that always hold the pattern, and the stride between them. */
const EDGE = 32
const STRIDE = 61

export function writePattern(words: Int32Array, block: Patterned): void {
  const start = block.ptr >>> 2
  forEachSample(block.usable >>> 2, (word) => {
    words[start + word] = patternOf(block, word)
  })
}

/** The pattern of `block`, as far as `usable` bytes go, is what stands at `ptr`. */
export function checkPattern(
  words: Int32Array,
  ptr: number,
  block: Patterned,
  usable: number,
): void {
  const start = ptr >>> 2
  const end = usable >>> 2
  forEachSample(block.usable >>> 2, (word) => {
    if (word >= end || words[start + word] === patternOf(block, word)) return
    throw new Divergence(`byte ${word * 4} of the payload at ${ptr} was lost or overwritten`)
  })
}

export function checkZeros(words: Int32Array, ptr: number, size: number): void {
  const bytes = new Uint8Array(words.buffer, ptr, size)
  const at = bytes.findIndex((byte) => byte !== 0)
  if (at >= 0) throw new Divergence(`byte ${at} of the zeroed block at ${ptr} is ${bytes[at]}`)
}

const patternOf = (block: Patterned, word: number): number =>
  Math.imul(block.serial, 0x9e37_79b1) ^ word

/**
 * Visits the words of a payload that hold its pattern: all of a small one; the ends, which an
 * allocator touches if any, and samples between them of a large one.
 */
function forEachSample(count: number, visit: (word: number) => void): void {
  for (let word = 0; word < count; word++) {
    visit(word)
    if (word >= EDGE && count - word > EDGE + STRIDE) word += STRIDE - 1
  }
}
