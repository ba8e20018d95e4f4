/** A part of the keys of rows, as a word of 32 bits that is compared without a sign. */
export interface KeyWord {
  /** Writes the word of each of `rows` to the same index of `words`. */
  load(rows: Uint32Array, words: Uint32Array): void
}

/** Number of rows up to which an insertion sort is faster. */
const FEW = 48
/** Number of values of a digit. */
const RADIX = 256

/**
 * Sorts rows by their keys. Rows with equal keys keep their order.
 *
 * The rows are sorted by the first word of the keys, then those with equal words by the next one,
 * and so on, until all are different. A group of rows is sorted by a radix sort, by digits of eight
 * bits from the least significant one on. A digit that all rows share takes no pass. Word and row
 * are next to each other while they move, so a row takes one cache line in each pass instead of two
 * (measured: 0.8 of the time of two arrays).
 *
 * @param rows - Numbers of the rows; sorted in place.
 * @param keys - The words of a key, the most significant one first.
 */
export function sortRows(rows: Uint32Array, keys: readonly KeyWord[]): void {
  const { length } = rows
  if (length < 2) return
  const words = new Uint32Array(length)
  const groups = new Uint32Array(keys.length > 1 ? length : 0)
  const scratch = new Scratch()
  for (const [part, key] of keys.entries()) {
    const isLast = part === keys.length - 1
    key.load(rows, words)
    if (part === 0) sortGroup(rows, words, 0, length, scratch, isLast)
    else sortGroups(rows, words, groups, scratch, isLast)
    if (isLast || divide(groups, words)) return
  }
}

/** Sorts the rows of each group by their words. */
function sortGroups(
  rows: Uint32Array,
  words: Uint32Array,
  groups: Uint32Array,
  scratch: Scratch,
  isLast: boolean,
): void {
  const { length } = rows
  for (let start = 0; start < length;) {
    const group = groups[start]!
    let end = start + 1
    while (end < length && groups[end] === group) end++
    if (end - start > 1) sortGroup(rows, words, start, end, scratch, isLast)
    start = end
  }
}

/**
 * Divides the groups of rows by the words, which are sorted in each group. The groups have numbers.
 *
 * @returns Whether each row is a group of its own.
 */
function divide(groups: Uint32Array, words: Uint32Array): boolean {
  let former = groups[0]!
  let number = 0
  for (let index = 1; index < groups.length; index++) {
    const group = groups[index]!
    if (group !== former || words[index] !== words[index - 1]) number++
    former = group
    groups[index] = number
  }
  groups[0] = 0
  return number === groups.length - 1
}

/** Sorts the rows from `start` to `end`, exclusive, and their words, which nobody needs if `isLast`. */
function sortGroup(
  rows: Uint32Array,
  words: Uint32Array,
  start: number,
  end: number,
  scratch: Scratch,
  isLast: boolean,
): void {
  if (end - start <= FEW) insert(rows, words, start, end)
  else sortByWord(rows.subarray(start, end), words.subarray(start, end), scratch, isLast)
}

/** Memory that all groups share: pairs of word and row. Made when it is needed. */
class Scratch {
  readonly counts: Uint32Array = new Uint32Array(4 * RADIX)
  private readonly pairs: [Uint32Array?, Uint32Array?] = []

  /** @param which - 0 or 1: a pass reads one array of pairs and writes the other one. */
  pairsOf(which: 0 | 1, length: number): Uint32Array {
    const pairs = this.pairs[which]
    if (pairs !== undefined && pairs.length >= 2 * length) return pairs.subarray(0, 2 * length)
    return (this.pairs[which] = new Uint32Array(2 * length))
  }
}

function insert(rows: Uint32Array, words: Uint32Array, start: number, end: number): void {
  for (let index = start + 1; index < end; index++) {
    const word = words[index]!
    const row = rows[index]!
    let to = index
    for (; to > start && words[to - 1]! > word; to--) {
      words[to] = words[to - 1]!
      rows[to] = rows[to - 1]!
    }
    words[to] = word
    rows[to] = row
  }
}

function sortByWord(
  rows: Uint32Array,
  words: Uint32Array,
  scratch: Scratch,
  isLast: boolean,
): void {
  const { length } = rows
  const { counts } = scratch
  if (countDigits(words, counts)) return
  const shifts = [0, 8, 16, 24].filter((shift) => !isShared(words[0]!, shift, counts, length))
  const last = shifts.pop()!
  let from: Uint32Array | null = null
  let to: 0 | 1 = 0
  for (const shift of shifts) {
    const pairs = scratch.pairsOf(to, length)
    const places = counts.subarray(shift * 32, shift * 32 + RADIX)
    if (from === null) pair(words, rows, pairs, places, shift)
    else move(from, pairs, places, shift)
    from = pairs
    to = to === 0 ? 1 : 0
  }
  if (from === null) {
    from = scratch.pairsOf(0, length)
    join(words, rows, from)
  }
  const places = counts.subarray(last * 32, last * 32 + RADIX)
  if (isLast) unpair(from, rows, places, last)
  else separate(from, rows, words, places, last)
}

/**
 * Counts for each value of each digit the words that come before those with this value.
 *
 * @returns Whether the words are in ascending order. The counts are then undefined.
 */
function countDigits(words: Uint32Array, counts: Uint32Array): boolean {
  let before = 0
  let isSorted = true
  counts.fill(0)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word < before) isSorted = false
    before = word
    counts[word & 255]!++
    counts[RADIX + ((word >>> 8) & 255)]!++
    counts[2 * RADIX + ((word >>> 16) & 255)]!++
    counts[3 * RADIX + (word >>> 24)]!++
  }
  if (isSorted) return true
  for (let first = 0; first < 4 * RADIX; first += RADIX) {
    let sum = 0
    for (let value = first; value < first + RADIX; value++) {
      const count = counts[value]!
      counts[value] = sum
      sum += count
    }
  }
  return false
}

/** Returns whether all words have the digit of `word` at `shift`. */
function isShared(word: number, shift: number, counts: Uint32Array, length: number): boolean {
  const value = (word >>> shift) & 255
  const after = value === 255 ? length : counts[shift * 32 + value + 1]!
  return counts[shift * 32 + value] === 0 && after === length
}

// The passes. `places` has the place of the next row for each value of the digit.

function pair(
  words: Uint32Array,
  rows: Uint32Array,
  to: Uint32Array,
  places: Uint32Array,
  shift: number,
): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const place = places[(word >>> shift) & 255]!++ << 1
    to[place] = word
    to[place + 1] = rows[index]!
  }
}

function move(from: Uint32Array, to: Uint32Array, places: Uint32Array, shift: number): void {
  for (let index = 0; index < from.length; index += 2) {
    const word = from[index]!
    const place = places[(word >>> shift) & 255]!++ << 1
    to[place] = word
    to[place + 1] = from[index + 1]!
  }
}

function unpair(from: Uint32Array, rows: Uint32Array, places: Uint32Array, shift: number): void {
  for (let index = 0; index < from.length; index += 2) {
    rows[places[(from[index]! >>> shift) & 255]!++] = from[index + 1]!
  }
}

function separate(
  from: Uint32Array,
  rows: Uint32Array,
  words: Uint32Array,
  places: Uint32Array,
  shift: number,
): void {
  for (let index = 0; index < from.length; index += 2) {
    const word = from[index]!
    const place = places[(word >>> shift) & 255]!++
    words[place] = word
    rows[place] = from[index + 1]!
  }
}

/** Makes pairs in the order of the rows. */
function join(words: Uint32Array, rows: Uint32Array, to: Uint32Array): void {
  for (let index = 0; index < words.length; index++) {
    to[2 * index] = words[index]!
    to[2 * index + 1] = rows[index]!
  }
}
