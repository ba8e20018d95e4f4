import type { Memory } from '../memory.ts'
import type { KeyWord } from './sort-rows.ts'

// Words of 32 bits whose order without a sign is that of the values of fields. Those of a
// descending order are inverted.

/** Where the values of a field are: that of row `n` is at the byte `start + n * stride`. */
export interface Cells {
  readonly memory: Memory
  readonly start: number
  /** 1 if the rows are pointers. */
  readonly stride: number
  /** A power of two that divides the distance of any two values. */
  readonly align: number
}

/** The form of a number: its size in bytes, and whether it is unsigned, signed or a float. */
export type NumberForm = readonly [bytes: 1 | 2 | 4 | 8, kind: 'unsigned' | 'signed' | 'float']

/** Infinity without its sign, at the upper end of a word, by the size of the float. */
const INFINITY = { 2: 0x7c00_0000, 4: 0x7f80_0000, 8: 0x7ff0_0000 } as const

/** The words of numbers, which are in the order of `<`. NaN is after all others in both orders. */
export function numberWords(
  cells: Cells,
  [bytes, kind]: NumberForm,
  isDescending: boolean,
): KeyWord[] {
  const flip = isDescending ? -1 : 0
  if (kind === 'float') {
    if (bytes !== 8) return [new FloatWord(cells, bytes === 2 ? 2 : 4, flip)]
    return [new DoubleWord(cells, 4, flip), new DoubleWord(cells, 0, flip)]
  }
  const sign = kind === 'signed' ? -(2 ** (Math.min(bytes, 4) * 8 - 1)) : 0
  if (bytes !== 8) return [new IntegerWord(cells, bytes, 0, flip ^ sign)]
  return [new IntegerWord(cells, 4, 4, flip ^ sign), new IntegerWord(cells, 4, 0, flip)]
}

/** A part of an integer. */
class IntegerWord implements KeyWord {
  private readonly cells: Cells
  private readonly bytes: 1 | 2 | 4
  private readonly offset: number
  private readonly flip: number

  constructor(cells: Cells, bytes: 1 | 2 | 4, offset: number, flip: number) {
    this.cells = cells
    this.bytes = bytes
    this.offset = offset
    this.flip = flip
  }

  load(rows: Uint32Array, words: Uint32Array): void {
    const { flip } = this
    loadBits(this.cells, this.bytes, this.offset, rows, words)
    if (flip === 0) return
    for (let index = 0; index < words.length; index++) words[index] = words[index]! ^ flip
  }
}

/** A float of at most four bytes. */
class FloatWord implements KeyWord {
  private readonly cells: Cells
  private readonly bytes: 2 | 4
  private readonly flip: number

  constructor(cells: Cells, bytes: 2 | 4, flip: number) {
    this.cells = cells
    this.bytes = bytes
    this.flip = flip
  }

  load(rows: Uint32Array, words: Uint32Array): void {
    const { bytes, flip } = this
    const shift = 32 - bytes * 8
    const infinity = INFINITY[bytes]
    loadBits(this.cells, bytes, 0, rows, words)
    for (let index = 0; index < words.length; index++) {
      const bits = words[index]! << shift
      const size = bits & 0x7fff_ffff
      if (size > infinity) words[index] = -1
      else if (size === 0) words[index] = 0x8000_0000 ^ flip
      else words[index] = bits ^ ((bits >> 31) | 0x8000_0000) ^ flip
    }
  }
}

/** A half of a float of eight bytes: the word at `offset`, which is 4 for the upper half. */
class DoubleWord implements KeyWord {
  private readonly cells: Cells
  private readonly offset: 0 | 4
  private readonly flip: number

  constructor(cells: Cells, offset: 0 | 4, flip: number) {
    this.cells = cells
    this.offset = offset
    this.flip = flip
  }

  load(rows: Uint32Array, words: Uint32Array): void {
    const { cells, offset, flip } = this
    const upper = offset === 4 ? words : new Uint32Array(words.length)
    const lower = offset === 0 ? words : new Uint32Array(words.length)
    const sign = offset === 4 ? 0x8000_0000 : 0
    loadBits(cells, 4, 4, rows, upper)
    loadBits(cells, 4, 0, rows, lower)
    for (let index = 0; index < words.length; index++) {
      const high = upper[index]!
      const low = lower[index]!
      const size = high & 0x7fff_ffff
      if (size > INFINITY[8] || (size === INFINITY[8] && low !== 0)) words[index] = -1
      else if (size === 0 && low === 0) words[index] = sign ^ flip
      // Negative numbers are in the reverse order of their bits.
      else words[index] = (offset === 4 ? high : low) ^ ((high >> 31) | sign) ^ flip
    }
  }
}

/** The words of text in `bytes` bytes, up to the first zero. The order is that of code points. */
export function textWords(cells: Cells, bytes: number, isDescending: boolean): KeyWord[] {
  const flip = isDescending ? -1 : 0
  return Array.from(
    { length: (bytes + 3) >>> 2 },
    (_, index) => new TextWord(cells, index * 4, Math.min(bytes - index * 4, 4), flip),
  )
}

/** Up to four bytes of a text, from `offset` on. */
class TextWord implements KeyWord {
  private readonly cells: Cells
  private readonly offset: number
  private readonly bytes: number
  private readonly flip: number

  constructor(cells: Cells, offset: number, bytes: number, flip: number) {
    this.cells = cells
    this.offset = offset
    this.bytes = bytes
    this.flip = flip
  }

  load(rows: Uint32Array, words: Uint32Array): void {
    const { cells, offset, bytes, flip } = this
    const { memory, start, stride } = cells
    const { u8 } = memory
    for (let index = 0; index < rows.length; index++) {
      const first = start + rows[index]! * stride
      const end = first + offset + bytes
      let word = 0
      let at = first
      // Bytes after the first zero aren't a part of the text.
      while (at < end && u8[at] !== 0) word = (word << 8) | u8[at++]!
      const missing = end - Math.max(at, first + offset)
      words[index] = (missing < 4 ? word << (missing * 8 + (4 - bytes) * 8) : 0) ^ flip
    }
  }
}

/** The place of a code in the order of the texts of its dictionary. */
export class RankWord implements KeyWord {
  private readonly cells: Cells
  private readonly bytes: 1 | 2 | 4
  private readonly ranks: Uint32Array
  private readonly flip: number

  /**
   * @param bytes Size of a code.
   * @param ranks By code. Codes that the dictionary doesn't have come after all others.
   */
  constructor(cells: Cells, bytes: 1 | 2 | 4, ranks: Uint32Array, isDescending: boolean) {
    this.cells = cells
    this.bytes = bytes
    this.ranks = ranks
    this.flip = isDescending ? -1 : 0
  }

  load(rows: Uint32Array, words: Uint32Array): void {
    const { ranks, flip } = this
    loadBits(this.cells, this.bytes, 0, rows, words)
    for (let index = 0; index < words.length; index++) {
      const code = words[index]!
      // From 1 on, so that no code is equal to those that come last in either direction.
      words[index] = code < ranks.length ? (ranks[code]! + 1) ^ flip : -1
    }
  }
}

/** Returns whether a row has an optional field. */
export type IsPresent = (row: number) => boolean

/** The word that puts rows without an optional field after all others. */
export class PresenceWord implements KeyWord {
  private readonly isPresent: IsPresent

  constructor(isPresent: IsPresent) {
    this.isPresent = isPresent
  }

  load(rows: Uint32Array, words: Uint32Array): void {
    const { isPresent } = this
    for (let index = 0; index < rows.length; index++) {
      words[index] = isPresent(rows[index]!) ? 0 : 1
    }
  }
}

/** A word of an optional field, which is 0 in rows without the field. */
export class OptionalWord implements KeyWord {
  private readonly word: KeyWord
  private readonly isPresent: IsPresent

  constructor(word: KeyWord, isPresent: IsPresent) {
    this.word = word
    this.isPresent = isPresent
  }

  load(rows: Uint32Array, words: Uint32Array): void {
    const { isPresent } = this
    this.word.load(rows, words)
    for (let index = 0; index < rows.length; index++) {
      if (!isPresent(rows[index]!)) words[index] = 0
    }
  }
}

/** Reads numbers of one, two or four bytes. Those of packed structs have any address. */
function loadBits(
  { memory, start, stride, align }: Cells,
  bytes: 1 | 2 | 4,
  offset: number,
  rows: Uint32Array,
  words: Uint32Array,
): void {
  const { u8, u16, u32, view } = memory
  const first = start + offset
  const isAligned = ((first | align) & (bytes - 1)) === 0
  if (bytes === 1) loadBytes(u8, first, stride, rows, words)
  else if (isAligned && bytes === 2) loadHalves(u16, first, stride, rows, words)
  else if (isAligned && stride === 1) loadTargets(u32, first, rows, words)
  else if (isAligned) loadWords(u32, first >>> 2, stride >>> 2, rows, words)
  else {
    for (let index = 0; index < rows.length; index++) {
      const at = first + rows[index]! * stride
      words[index] = bytes === 4 ? view.getUint32(at, true) : view.getUint16(at, true)
    }
  }
}

// One function for each view keeps the accesses monomorphic.

function loadBytes(
  u8: Uint8Array,
  first: number,
  stride: number,
  rows: Uint32Array,
  words: Uint32Array,
): void {
  for (let index = 0; index < rows.length; index++) {
    words[index] = u8[first + rows[index]! * stride]!
  }
}

function loadHalves(
  u16: Uint16Array,
  first: number,
  stride: number,
  rows: Uint32Array,
  words: Uint32Array,
): void {
  for (let index = 0; index < rows.length; index++) {
    words[index] = u16[(first + rows[index]! * stride) >>> 1]!
  }
}

function loadWords(
  u32: Uint32Array,
  first: number,
  stride: number,
  rows: Uint32Array,
  words: Uint32Array,
): void {
  for (let index = 0; index < rows.length; index++) {
    words[index] = u32[first + rows[index]! * stride]!
  }
}

function loadTargets(u32: Uint32Array, first: number, rows: Uint32Array, words: Uint32Array): void {
  for (let index = 0; index < rows.length; index++) {
    words[index] = u32[(first + rows[index]!) >>> 2]!
  }
}
