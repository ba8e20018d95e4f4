import type { BaseArena } from '../allocator.ts'
import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { hashBytes } from '../encoding/text-hash.ts'
import { isUtf8 } from '../encoding/utf8.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import type { Contents, Elements } from '../operations/contents.ts'
import { requireNotPinned, type PinnedBlock } from '../pins.ts'
import { copyHashed, stampOf } from './dictionary-stamp.ts'
import {
  BYTES,
  BYTES_ROOM,
  HEAD_WORDS,
  INDEX,
  LENGTH,
  OFFSETS,
  ROOM,
  SEED,
  SLOTS,
  STAMP,
} from './dictionary-words.ts'

/** The type of a block with the offsets, the texts or the index of a dictionary. */
class DictionaryBlock implements BlockType {
  readonly typeName: string
  readonly size: number
  readonly align = 4

  constructor(what: string, size: number) {
    this.typeName = `${what} of Dictionary`
    this.size = size
  }

  copied(): void {}
}

/** The type of the head of a dictionary. */
export const DICTIONARY_HEAD: BlockType = {
  typeName: 'Dictionary',
  size: HEAD_WORDS * 4,
  align: 8,
  collect({ u32 }: Memory, ptr: number, visitor: OwnedVisitor): void {
    const head = ptr >>> 2
    const own = (word: number, what: string, bytes: number): void =>
      visitor.own((head + word) * 4, new DictionaryBlock(what, bytes))
    own(OFFSETS, 'offsets', (u32[head + ROOM]! + 1) * 4)
    own(BYTES, 'texts', u32[head + BYTES_ROOM]!)
    own(INDEX, 'index', u32[head + SLOTS]! * 8)
  },
  copied(): void {},
}

/**
 * Checks the state of the dictionary at `field` before operations that follow it to the end.
 *
 * @returns The index of the first word of the head; 0 for a dictionary without one.
 * @throws INVALID_BYTES when the field, the head or a block was overwritten.
 */
export function requireDictionary(memory: Memory, field: number): number {
  const { u32 } = memory
  const ptr = u32[field >>> 2]!
  if (ptr === 0) return 0
  if (bytesOfBlock(memory, ptr) < HEAD_WORDS * 4) throw overwritten(field, ptr)
  const head = ptr >>> 2
  const length = u32[head + LENGTH]!
  const room = u32[head + ROOM]!
  const bytesRoom = u32[head + BYTES_ROOM]!
  const slots = u32[head + SLOTS]!
  const fits = (word: number, bytes: number): boolean =>
    bytes === 0 || bytesOfBlock(memory, u32[head + word]!) >= bytes
  const isWhole =
    length > 0 &&
    (length === 1 || (length <= room && length <= slots)) &&
    (slots & (slots - 1)) === 0 &&
    fits(OFFSETS, room === 0 ? 0 : (room + 1) * 4) &&
    fits(BYTES, bytesRoom) &&
    fits(INDEX, slots * 8)
  if (!isWhole || usedBytes(u32, head) > bytesRoom) throw overwritten(field, length)
  return head
}

/** Returns the blocks that `offsets` and `bytes` are in. */
export function blocksOf({ u32 }: Memory, head: number): PinnedBlock[] {
  if (head === 0) return []
  const blocks: PinnedBlock[] = [
    [u32[head + OFFSETS]!, 'offsets of a Dictionary'],
    [u32[head + BYTES]!, 'texts of a Dictionary'],
  ]
  return blocks.filter(([ptr]) => ptr !== 0)
}

/** @throws ARENA_PINNED when the offsets or the texts are pinned. */
export function requireFreeTexts(arena: BaseArena, head: number): void {
  requireNotPinned(arena, arena.u32[head + OFFSETS]!)
  requireNotPinned(arena, arena.u32[head + BYTES]!)
}

/** Returns the number of bytes of all texts. */
export function usedBytes(u32: Uint32Array, head: number): number {
  const length = u32[head + LENGTH]!
  return length === 1 ? 0 : u32[(u32[head + OFFSETS]! >>> 2) + length]!
}

export function overwritten(field: number, got: number): OffheapError {
  return mismatch(
    'INVALID_BYTES',
    `dictionary at ${field} overwritten`,
    got,
    'a head with blocks that have room for its texts',
    'Find what wrote it; call examine() for structs from elsewhere',
  )
}

/** The bytes of all texts, after the ends of the texts. */
export const dictionaryContents: Contents = {
  elements(memory: Memory, field: number): Elements {
    const head = requireDictionary(memory, field)
    const { u32 } = memory
    const length = head === 0 ? 1 : u32[head + LENGTH]!
    const count = head === 0 ? 0 : usedBytes(u32, head)
    if (length === 1) return { length, runs: [], count, stride: 1, keys: [] }
    const offsets = u32[head + OFFSETS]! >>> 2
    const keys = u32.subarray(offsets + 2, offsets + length + 1)
    return { length, runs: [u32[head + BYTES]!], count, stride: 1, keys }
  },
}

/**
 * Compares the bytes of the dictionary at `field` with its invariants, and reports what is wrong:
 *
 *   D1  head and blocks are live, have room for the texts, and are different blocks
 *   D2  the offsets start with two zeros, and increase, because only code 0 is empty
 *   D3  the texts are valid UTF-8
 *   D4  the index has each text once, where a search by its hash finds it, and nothing else
 *   D5  the stamp is that of the texts
 */
export function verifyDictionary(
  memory: Memory,
  field: number,
  report: (message: string) => void,
): void {
  const head = requireDictionary(memory, field)
  if (head === 0) return
  const { u32, i32, u8 } = memory
  const blocks = [u32[head + OFFSETS]!, u32[head + BYTES]!, u32[head + INDEX]!].filter(Boolean)
  if (new Set(blocks).size < blocks.length) {
    report(`blocks of a dictionary: got ${blocks.join(', ')}, expected different ones`)
  }
  const length = u32[head + LENGTH]!
  const offsets = u32[head + OFFSETS]! >>> 2
  const index = u32[head + INDEX]! >>> 2
  const slots = u32[head + SLOTS]!
  const texts = u32[head + BYTES]!
  const stamp = new Int32Array(2)
  stamp[0] = 1
  if (length > 1 && (u32[offsets] !== 0 || u32[offsets + 1] !== 0)) {
    report(`text of code 0: got the end ${u32[offsets + 1]}, expected no bytes`)
    return
  }
  for (let code = 1; code < length; code++) {
    const start = u32[offsets + code]!
    const end = u32[offsets + code + 1]!
    if (start >= end || end > u32[head + BYTES_ROOM]!) {
      report(`end of code ${code}: got ${end}, expected more than ${start}`)
      return
    }
    if (!isUtf8(u8, texts + start, texts + end)) {
      report(`text of code ${code}: got invalid UTF-8, expected valid UTF-8`)
    }
    const hash = hashBytes(u8, texts + start, texts + end, u32[head + SEED]!)
    const copy = new Uint8Array(end - start)
    stampOf(stamp, 0, hash, copyHashed(copy, 0, u8, texts + start, end - start, u32[head + SEED]!))
    let slot = hash & (slots - 1)
    let left = slots
    while (left > 0 && u32[index + slot * 2 + 1] !== 0 && u32[index + slot * 2 + 1] !== code) {
      slot = (slot + 1) & (slots - 1)
      left--
    }
    if (left === 0 || u32[index + slot * 2 + 1] !== code || i32[index + slot * 2] !== hash) {
      report(`text of code ${code}: got none in the index, expected its code and its hash`)
      return
    }
  }
  let used = 0
  for (let slot = 0; slot < slots; slot++) if (u32[index + slot * 2 + 1] !== 0) used++
  if (used !== length - 1) {
    report(`texts in the index of a dictionary: got ${used}, expected ${length - 1}`)
  }
  if (stamp[0] !== i32[head + STAMP] || stamp[1] !== i32[head + STAMP + 1]) {
    report('stamp of a dictionary: got that of other texts, expected that of its texts')
  }
}
