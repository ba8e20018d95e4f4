import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType } from '../block-type.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import type { Contents, Elements } from '../operations/contents.ts'
import { BITS, SIZE, WORDS } from './bit-set-words.ts'

/** The type of the block of a bit set, whose size is in the block. */
export const BIT_SET_HEAD: BlockType = {
  typeName: 'BitSet',
  size: BITS * 4,
  align: 8,
  sizeAt({ u32 }: Memory, ptr: number): number {
    return (BITS + u32[(ptr >>> 2) + WORDS]!) * 4
  },
  copied(): void {},
}

/** Returns the number of bits of a word that are set. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/**
 * Checks the state of the bit set at `field` before operations that visit all of its words.
 *
 * @returns The index of the first word of the block; 0 for a set without one.
 * @throws INVALID_BYTES when the field or the block was overwritten.
 */
export function requireBitSet(memory: Memory, field: number): number {
  const { u32 } = memory
  const ptr = u32[field >>> 2]!
  if (ptr === 0) return 0
  const bytes = bytesOfBlock(memory, ptr)
  const words = u32[(ptr >>> 2) + WORDS]!
  if (bytes < (BITS + words) * 4)
    throw overwritten(field, bytes === 0 ? `${ptr}` : `${words} words`)
  return ptr >>> 2
}

function overwritten(field: number, got: string): OffheapError {
  return mismatch(
    'INVALID_BYTES',
    `bit set at ${field} overwritten`,
    got,
    'a live block with room for its words',
    'Find what wrote it; call examine() for structs from elsewhere',
  )
}

/** Returns the number of words up to the last one with a bit that is set. */
export function usedWords(u32: Uint32Array, block: number): number {
  let words = block === 0 ? 0 : u32[block + WORDS]!
  while (words > 0 && u32[block + BITS + words - 1] === 0) words--
  return words
}

/** The words of a bit set, without zeros at the end. */
export const bitSetContents: Contents = {
  elements(memory: Memory, field: number): Elements {
    const block = requireBitSet(memory, field)
    const count = usedWords(memory.u32, block)
    if (count === 0) return { length: 0, runs: [], count, stride: 4 }
    return { length: memory.u32[block + SIZE]!, runs: [(block + BITS) * 4], count, stride: 4 }
  },
}

/**
 * Compares the bytes of the bit set at `field` with its invariants, and reports what is wrong:
 *
 *   B1  the block is live, and has room for its words
 *   B2  the size is the number of bits that are set
 */
export function verifyBitSet(
  memory: Memory,
  field: number,
  report: (message: string) => void,
): void {
  const block = requireBitSet(memory, field)
  if (block === 0) return
  const { u32 } = memory
  let size = 0
  for (let word = 0; word < u32[block + WORDS]!; word++) size += bitsIn(u32[block + BITS + word]!)
  if (size === u32[block + SIZE]) return
  report(`size of a bit set: got ${u32[block + SIZE]}, expected ${size}`)
}
