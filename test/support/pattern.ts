import { FREE } from '../../src/tlsf/block.ts'
import { Divergence } from './interval-map.ts'

/** Content of a payload: every word identifies its block and its position in the payload. */
export interface Patterned {
  readonly ptr: number
  readonly usable: number
  readonly serial: number
}

/** Words at each end of a payload that always contain the pattern, and the stride between them. */
const EDGE = 32
const STRIDE = 61

export function writePattern(words: Int32Array, block: Patterned): void {
  const start = block.ptr >>> 2
  forEachSample(block.usable >>> 2, (word) => {
    words[start + word] = patternOf(block, word)
  })
}

/** Asserts that the pattern of `block` is at `ptr`, up to `usable` bytes. */
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
  const start = ptr >>> 2
  const end = (ptr + size) >>> 2
  for (let word = start; word < end; word++) {
    if (words[word] !== 0) throw notZero(ptr, (word - start) * 4)
  }
  for (const byte of new Uint8Array(words.buffer, end * 4, ptr + size - end * 4)) {
    if (byte !== 0) throw notZero(ptr, size)
  }
}

const notZero = (ptr: number, at: number): Divergence =>
  new Divergence(`the zeroed block at ${ptr} is not zero about byte ${at}`)

/** Negative words: read as a header, none is that of a live block. */
const patternOf = (block: Patterned, word: number): number =>
  (Math.imul(block.serial, 0x9e37_79b1) ^ word) | FREE

/**
 * Visits the words of a payload that contain its pattern: all words of a small payload; of a large
 * one, the ends, which an allocator is most likely to overwrite, and samples between them.
 */
function forEachSample(count: number, visit: (word: number) => void): void {
  for (let word = 0; word < count; word++) {
    visit(word)
    if (word >= EDGE && count - word > EDGE + STRIDE) word += STRIDE - 1
  }
}
