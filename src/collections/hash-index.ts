import type { BaseArena } from '../allocator.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import { requireBlockNotHeld } from '../held.ts'
import { requireInViews } from '../memory.ts'
import { freeOwned, resizeOwned, setOwned } from '../owned-block.ts'
import { addPair, emptySlot, findSlot, homeSlot, PAIR_WORDS } from '../probe.ts'
import { bitsIn } from './bit-set-blocks.ts'
import { bytesOfIndex, isLive, requireMap, type HashHead } from './hash-head.ts'
import {
  CAPACITY,
  CLEARS,
  INDEX,
  KEYS,
  LIVE,
  MASK,
  MOVES,
  SHIFT,
  SIZE,
  USED,
  VALUES,
} from './hash-words.ts'

/** Number of entries for which a new map has room. */
const FIRST_CAPACITY = 8
/** Capacity below which maps double. */
const SMALL = 4096
/** The largest number of entries: an index of 2^31 slots doesn't fit into an arena. */
const MAX_CAPACITY = 2 ** 28

/**
 * Makes room for `count` more entries. Entries can get other numbers.
 *
 * @throws INVALID_BYTES when the map was overwritten, OUT_OF_MEMORY when the arena has no room, and
 *   INVALID_SIZE when no map can be as large. The map is then unchanged.
 */
export function makeRoom(arena: BaseArena, field: number, layout: HashHead, count: number): void {
  requireInViews(arena, field)
  const head = requireMap(arena, field, layout)
  const { u32 } = arena
  const size = (head === 0 ? 0 : u32[head + SIZE]!) + count
  if (!(Number.isInteger(count) && count >= 0 && size <= MAX_CAPACITY)) {
    throw tooMany(count >= 0 ? size : count)
  }
  if (head === 0) {
    if (count > 0) createMap(arena, field, layout, Math.max(count, FIRST_CAPACITY))
    return
  }
  const capacity = u32[head + CAPACITY]!
  const used = u32[head + USED]!
  const shift = u32[head + SHIFT]!
  const hasRoom = used + count <= capacity
  const hasHoles = size <= capacity && (used + count - size) * 4 >= capacity
  const grows = !hasRoom && !hasHoles
  if (!hasRoom) requireBlockNotHeld(arena, u32[head + VALUES]!)
  const next = grows ? grown(capacity, size) : capacity
  // The index of a small map has room for all entries, so that both grow together.
  const wanted = Math.min(shift, shiftFor(grows && next <= SMALL ? next : size))
  const entries = grows ? newEntries(arena, layout, next) : 0
  let index = 0
  try {
    if (wanted < shift) index = newIndex(arena, wanted)
  } catch (error) {
    if (entries !== 0) freeOwned(arena, entries)
    throw error
  }
  if (index !== 0) replaceIndex(arena, head, index, wanted)
  if (grows) {
    if (used > arena.u32[head + SIZE]!) closeHoles(arena, head, layout)
    moveEntries(arena, head, layout, entries, next)
  } else if (!hasRoom) closeHoles(arena, head, layout)
}

/**
 * Returns the shift of the smallest index for `size` entries, of which they take three quarters.
 */
function shiftFor(size: number): number {
  return Math.clz32(Math.max(8, Math.ceil((size * 4) / 3)) - 1)
}

/** Returns the next capacity: small maps double, larger ones get half as many entries again. */
function grown(capacity: number, size: number): number {
  const more = capacity < SMALL ? capacity : capacity >>> 1
  return (Math.max(size, capacity + more) + 7) & -8
}

function createMap(arena: BaseArena, field: number, layout: HashHead, capacity: number): void {
  const made: number[] = []
  const room = (capacity + 7) & -8
  const shift = shiftFor(room)
  try {
    made.push(newBlock(arena, layout.size, layout.align))
    made.push(newEntries(arena, layout, room))
    made.push(newIndex(arena, shift))
  } catch (error) {
    for (const block of made) freeOwned(arena, block)
    throw error
  }
  const [ptr, entries, index] = made as [number, number, number]
  const { u32 } = arena
  const head = ptr >>> 2
  u32[head + CAPACITY] = room
  u32[head + SHIFT] = shift
  u32[head + INDEX] = index
  u32[head + VALUES] = entries
  u32[head + MASK] = arena.seed
  layout.place(arena, ptr)
  u32[field >>> 2] = ptr
}

function newBlock(arena: BaseArena, bytes: number, align: number): number {
  const block = setOwned(arena, arena.allocateZeroed(bytes, align))
  arena.checks?.ownedByField(block)
  return block
}

function newEntries(arena: BaseArena, layout: HashHead, capacity: number): number {
  return newBlock(arena, layout.bytesOf(capacity), layout.entryAlign)
}

/**
 * Returns a new index, whose bytes are written in order: a page that is read before it is written
 * costs the system two faults, and a growing map a tenth of its time (measured).
 */
function newIndex(arena: BaseArena, shift: number): number {
  const bytes = bytesOfIndex(shift)
  const block = setOwned(arena, arena.allocate(bytes, 8))
  arena.checks?.ownedByField(block)
  arena.u32.fill(0, block >>> 2, (block + bytes) >>> 2)
  return block
}

/** Copies the index into the block at `index`, which has another number of slots. */
function replaceIndex(arena: BaseArena, head: number, index: number, shift: number): void {
  const { u32 } = arena
  const former = u32[head + INDEX]!
  const end = (former + bytesOfIndex(u32[head + SHIFT]!)) >>> 2
  fillIndex(u32, index >>> 2, shift, u32[head + MASK]!, former >>> 2, end, u32)
  u32[head + INDEX] = index
  u32[head + SHIFT] = shift
  freeOwned(arena, former)
}

/** Adds the pairs of words of `source` from `first` to before `end`, which have different keys. */
function fillIndex(
  u32: Uint32Array,
  start: number,
  shift: number,
  mask: number,
  first: number,
  end: number,
  source: Uint32Array,
): void {
  const last = -1 >>> shift
  for (let at = first; at < end; at += PAIR_WORDS) {
    const value = source[at + 1]!
    if (value === 0) continue
    const key = source[at]!
    // The index is larger than the number of pairs.
    addPair(u32, start, homeSlot(key, mask, shift), last, key, value)
  }
}

/** Moves the entries, which have no holes, into the block at `entries`. */
function moveEntries(
  arena: BaseArena,
  head: number,
  layout: HashHead,
  entries: number,
  capacity: number,
): void {
  const { u8, u32 } = arena
  const used = u32[head + USED]!
  const [values, keys, live] = [u32[head + VALUES]!, u32[head + KEYS]!, u32[head + LIVE]!]
  u8.copyWithin(entries, values, values + used * layout.value.size)
  u8.copyWithin(entries + layout.keysAt(capacity), keys, keys + used * layout.key.size)
  u8.copyWithin(entries + layout.liveAt(capacity), live, live + ((used + 31) >>> 5) * 4)
  u32[head + CAPACITY] = capacity
  u32[head + VALUES] = entries
  layout.place(arena, head * 4)
  freeOwned(arena, values)
}

/** Moves entries to the places of holes before them, in order. */
export function closeHoles(arena: BaseArena, head: number, layout: HashHead): void {
  const { u32 } = arena
  const used = u32[head + USED]!
  const size = u32[head + SIZE]!
  const live = u32[head + LIVE]! >>> 2
  const { key, value } = layout
  const values = u32[head + VALUES]!
  const keys = u32[head + KEYS]!
  packPart(arena, live, used, values, value.size)
  packPart(arena, live, used, keys, key.size)
  // The number of entries before each word of live bits, after the keys if there is room.
  const words = (used + 31) >>> 5
  const free = (keys + size * key.size + 3) >>> 2
  const isRoom = free + words <= (keys + used * key.size) >>> 2
  const before = isRoom ? u32 : new Uint32Array(words)
  const first = isRoom ? free : 0
  for (let word = 1; word < words; word++) {
    before[first + word] = before[first + word - 1]! + bitsIn(u32[live + word - 1]!)
  }
  const index = u32[head + INDEX]! >>> 2
  const end = index + (bytesOfIndex(u32[head + SHIFT]!) >>> 2)
  for (let at = index; at < end; at += PAIR_WORDS) {
    const entry = u32[at + 1]! - 1
    if (entry < 0) continue
    const lower = u32[live + (entry >>> 5)]! & ((1 << entry) - 1)
    u32[at + 1] = before[first + (entry >>> 5)]! + bitsIn(lower) + 1
  }
  if (isRoom) u32.fill(0, free, free + words)
  u32.fill(0, live, live + words)
  u32.fill(0xffff_ffff, live, live + (size >>> 5))
  if ((size & 31) !== 0) u32[live + (size >>> 5)] = 2 ** (size & 31) - 1
  u32[head + USED] = size
  u32[head + MOVES]! += 1
  arena.checks?.movedParts(values, values + used * value.size)
}

/** Moves the keys, or the values, of live entries to the front, and zeroes the rest. */
function packPart(
  arena: BaseArena,
  live: number,
  used: number,
  start: number,
  bytes: number,
): void {
  const { u8, u32 } = arena
  let to = start
  for (let word = 0; word < (used + 31) >>> 5; word++) {
    for (let bits = u32[live + word]!; bits !== 0; bits &= bits - 1) {
      const from = start + (word * 32 + 31 - Math.clz32(bits & -bits)) * bytes
      if (bytes === 4) u32[to >>> 2] = u32[from >>> 2]!
      else if (to < from) move(arena, from, to, bytes)
      to += bytes
    }
  }
  u8.fill(0, to, start + used * bytes)
}

/** Copies a part of an entry. A loop takes a fifth of the time of `copyWithin` for a few bytes. */
function move({ u8, u32 }: BaseArena, from: number, to: number, bytes: number): void {
  if (bytes > 64) u8.copyWithin(to, from, from + bytes)
  else if (((bytes | from) & 3) !== 0) {
    for (let byte = 0; byte < bytes; byte++) u8[to + byte] = u8[from + byte]!
  } else {
    const [source, target] = [from >>> 2, to >>> 2]
    for (let word = 0; word < bytes >>> 2; word++) u32[target + word] = u32[source + word]!
  }
}

/** Zeroes a part of an entry, in the same way. */
function zero({ u8, u32 }: BaseArena, start: number, bytes: number): void {
  if (bytes > 64) u8.fill(0, start, start + bytes)
  else if (((bytes | start) & 3) !== 0) {
    for (let byte = 0; byte < bytes; byte++) u8[start + byte] = 0
  } else {
    const first = start >>> 2
    for (let word = 0; word < bytes >>> 2; word++) u32[first + word] = 0
  }
}

/**
 * Removes an entry, which owns nothing any more, from the entries and from the index.
 *
 * @param key The word that the index has for its key.
 * @param valueBytes Size of a value.
 */
export function removeEntry(
  arena: BaseArena,
  head: number,
  entry: number,
  key: number,
  valueBytes: number,
): void {
  const { u32 } = arena
  const index = u32[head + INDEX]! >>> 2
  const shift = u32[head + SHIFT]!
  const mask = u32[head + MASK]!
  const last = -1 >>> shift
  let slot = homeSlot(key, mask, shift)
  for (let turns = Math.min(last, u32.length); turns > 0; turns--) {
    if (u32[index + slot * PAIR_WORDS + 1] === entry + 1) break
    slot = (slot + 1) & last
  }
  removeEntryAt(arena, head, index + slot * PAIR_WORDS, entry, valueBytes)
}

/**
 * Removes an entry, which owns nothing any more, whose slot of the index is at `at`. Returns true,
 * as `delete` does.
 */
export function removeEntryAt(
  arena: BaseArena,
  head: number,
  at: number,
  entry: number,
  valueBytes: number,
): true {
  const { u32 } = arena
  emptySlot(u32, u32[head + INDEX]! >>> 2, at, u32[head + MASK]!, 0, u32[head + SHIFT]!)
  u32[(u32[head + LIVE]! >>> 2) + (entry >>> 5)]! &= ~(1 << entry)
  u32[head + SIZE]! -= 1
  const value = u32[head + VALUES]! + entry * valueBytes
  // Columns show holes as 0. A loop over the bytes takes 5 ns more for values of one word.
  if (valueBytes === 4) u32[value >>> 2] = 0
  else zero(arena, value, valueBytes)
  if (arena.checks !== null) arena.checks.removedParts(value, value + valueBytes)
  return true
}

/** Removes all entries, which own nothing any more. The room stays. */
export function clearMap(arena: BaseArena, head: number, layout: HashHead): void {
  const { u8, u32 } = arena
  const values = u32[head + VALUES]!
  const index = u32[head + INDEX]!
  const used = u32[head + USED]!
  arena.checks?.removedParts(values, values + used * layout.value.size)
  u8.fill(0, values, values + layout.bytesOf(u32[head + CAPACITY]!))
  u8.fill(0, index, index + bytesOfIndex(u32[head + SHIFT]!))
  u32[head + SIZE] = u32[head + USED] = 0
  u32[head + CLEARS]! += 1
}

/** Gives back the room that no entry uses. Shrinking blocks can't fail. */
export function trimMap(arena: BaseArena, field: number, layout: HashHead): void {
  requireInViews(arena, field)
  const head = requireMap(arena, field, layout)
  if (head === 0) return
  const { u8, u32 } = arena
  const size = u32[head + SIZE]!
  requireBlockNotHeld(arena, u32[head + VALUES]!)
  if (size === 0) {
    // A larger assignment that fails needs the head again.
    if (arena.adoptions.attemptAt(field) !== null) return
    u32[field >>> 2] = 0
    for (const block of [u32[head + VALUES]!, u32[head + INDEX]!, head * 4]) freeOwned(arena, block)
    return
  }
  if (u32[head + USED]! > size) closeHoles(arena, head, layout)
  const shift = shiftFor(size)
  if (shift > u32[head + SHIFT]!) {
    const index = u32[head + INDEX]! >>> 2
    const words = bytesOfIndex(u32[head + SHIFT]!) >>> 2
    const pairs = u32.slice(index, index + words)
    u32.fill(0, index, index + words)
    fillIndex(u32, index, shift, u32[head + MASK]!, 0, words, pairs)
    u32[head + SHIFT] = shift
    u32[head + INDEX] = resizeOwned(arena, index * 4, bytesOfIndex(shift))
  }
  const capacity = (size + 7) & -8
  if (capacity === u32[head + CAPACITY]!) return
  const [values, keys, live] = [u32[head + VALUES]!, u32[head + KEYS]!, u32[head + LIVE]!]
  u8.copyWithin(values + layout.keysAt(capacity), keys, keys + size * layout.key.size)
  const end = values + layout.liveAt(capacity)
  u8.fill(0, values + layout.keysAt(capacity) + size * layout.key.size, end)
  u8.copyWithin(end, live, live + ((size + 31) >>> 5) * 4)
  u32[head + CAPACITY] = capacity
  u32[head + VALUES] = resizeOwned(arena, values, layout.bytesOf(capacity))
  layout.place(arena, head * 4)
}

/**
 * Compares the bytes of the map at `field` with its invariants, and reports what is wrong:
 *
 *   M1  head, index and entries are live blocks, large enough
 *   M2  the size is the number of live entries, and no bit is set from the next entry on
 *   M3  the index finds each live entry by its word, and has no other entry
 *
 * @param wordOf Returns the word that the index has for the key of an entry.
 * @param find Returns the entry that a search for the key of an entry returns.
 */
export function verifyMap(
  arena: BaseArena,
  field: number,
  layout: HashHead,
  wordOf: (entry: number) => number,
  find: (entry: number) => number,
  report: (message: string) => void,
): void {
  const head = requireMap(arena, field, layout)
  if (head === 0) return
  const { u32 } = arena
  const live = u32[head + LIVE]! >>> 2
  const used = u32[head + USED]!
  let size = 0
  for (let word = 0; word < (u32[head + CAPACITY]! + 31) >>> 5; word++) {
    size += bitsIn(u32[live + word]!)
  }
  if (size !== u32[head + SIZE]) {
    report(`size of ${layout.typeName}: got ${u32[head + SIZE]}, expected ${size}`)
    return
  }
  const [index, shift, mask] = [u32[head + INDEX]! >>> 2, u32[head + SHIFT]!, u32[head + MASK]!]
  let pairs = 0
  for (let slot = 0; slot < 2 ** (32 - shift); slot++) {
    if (u32[index + slot * PAIR_WORDS + 1] !== 0) pairs++
  }
  let found = 0
  for (let entry = 0; entry < used; entry++) {
    if (!isLive(u32, live, entry)) continue
    found++
    const key = wordOf(entry)
    const at = findSlot(u32, index, homeSlot(key, mask, shift), -1 >>> shift, key)
    const isFound = at >= 0 && u32[at + 1] !== 0 && find(entry) === entry
    if (isFound) continue
    report(`entry ${entry} of ${layout.typeName}: not found by its key`)
    return
  }
  if (found === size && pairs === size) return
  report(`index of ${layout.typeName}: got ${pairs} entries, expected ${size}`)
}

/** Returns the error for a number of entries that no map can have. */
export function tooMany(count: unknown): OffheapError {
  return mismatch(
    'INVALID_SIZE',
    'invalid number of entries of a map',
    show(count),
    `a number with which the map has at most ${MAX_CAPACITY.toLocaleString('en-US')} entries`,
    'Use several maps',
  )
}
