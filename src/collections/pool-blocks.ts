import type { BaseArena } from '../allocator.ts'
import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import type { Contents, Elements } from '../operations/contents.ts'
import {
  BASE,
  BITMAP,
  CHUNK_BYTES,
  CHUNKS,
  EMPTY,
  FIRST,
  HAS_ROOM,
  HEAD_WORDS,
  HINT,
  KEY,
  LAST,
  LENGTH,
  NEXT,
  NEXT_ROOM,
  OWNER,
  PREVIOUS,
  PREVIOUS_ROOM,
  ROOM,
  SALT,
  SERIAL,
  SLOTS,
  START,
  STRIDE,
  WORD,
} from '../slots.ts'
import { HEAP_SIZE } from '../tlsf/block.ts'
import { Chunk, newSalt, type ElementType } from './chunk.ts'

/** The type of the head of a pool, with the geometry of its chunks. */
export class PoolHead implements BlockType {
  readonly size: number = HEAD_WORDS * 4
  readonly align = 8
  readonly chunk: PoolChunk
  /** The class of the elements. A function, because files can import each other. */
  readonly element: () => ElementType

  /**
   * @param stride Distance of adjacent slots in bytes.
   * @param slots Number of slots in a chunk.
   * @param start Offset of the first slot in a chunk, in bytes.
   * @param bytes Size of a chunk with the header of its block, a power of two.
   */
  constructor(
    element: () => ElementType,
    stride: number,
    slots: number,
    start: number,
    bytes: number,
  ) {
    this.element = element
    this.chunk = new PoolChunk(this, stride, slots, start, bytes)
  }

  get typeName(): string {
    return `Pool<${this.element().typeName}>`
  }

  collect(_memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    visitor.own(ptr + FIRST * 4, this.chunk)
  }

  /** Keeps an accessor of the pool that is used later from taking slots of the freed chunks. */
  freeing({ u32 }: BaseArena, ptr: number): void {
    u32[(ptr >>> 2) + WORD] = 0
  }

  /** Writes the state of an empty pool into a new block. */
  format(arena: BaseArena, ptr: number): void {
    this.chunk.format(arena, ptr)
  }

  /** Makes the chunks of a copied pool, whose head is at `ptr`, refer to each other. */
  copied(arena: BaseArena, ptr: number): void {
    const { u32 } = arena
    const { bytes } = this.chunk
    const head = ptr >>> 2
    const salt = (u32[head + SALT] = newSalt(arena))
    u32[head + WORD] = u32[head + ROOM] = u32[head + EMPTY] = u32[head + LAST] = 0
    const rooms: number[] = []
    let left = (u32[HEAP_SIZE]! * 4) / bytes + 1
    for (let at = u32[head + FIRST]!; at !== 0 && left > 0; at = u32[(at >>> 2) + NEXT]!, left--) {
      const chunk = at >>> 2
      u32[chunk + KEY] = at ^ salt
      u32[chunk + OWNER] = ptr
      u32[chunk + PREVIOUS] = u32[head + LAST]!
      u32[head + LAST] = at
      if (u32[chunk + HAS_ROOM] === 1) rooms.push(at)
    }
    for (const at of rooms) enterRoom(u32, head, at)
  }
}

/** The type of a chunk, which owns the next one and what its elements own. */
export class PoolChunk extends Chunk {
  override isLive(memory: Memory, ptr: number, slot: number): boolean {
    return isLive(memory, ptr, slot)
  }

  override collect(memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    visitor.own(ptr + NEXT * 4, this)
    super.collect(memory, ptr, visitor)
  }
}

function isLive({ u32 }: Memory, chunk: number, slot: number): boolean {
  return (u32[(chunk >>> 2) + BITMAP + (slot >>> 5)]! & (1 << slot)) !== 0
}

/**
 * Enters a chunk among those with room, after the first one, since only the first can be full.
 */
export function enterRoom(u32: Uint32Array, head: number, at: number): void {
  const first = requireChunk(u32, head, u32[head + ROOM]!)
  const chunk = at >>> 2
  u32[chunk + HAS_ROOM] = 1
  u32[chunk + PREVIOUS_ROOM] = first
  u32[chunk + NEXT_ROOM] = 0
  if (first === 0) {
    u32[head + ROOM] = at
    return
  }
  const next = requireChunk(u32, head, u32[(first >>> 2) + NEXT_ROOM]!)
  u32[chunk + NEXT_ROOM] = next
  u32[(first >>> 2) + NEXT_ROOM] = at
  if (next !== 0) u32[(next >>> 2) + PREVIOUS_ROOM] = at
}

/** Removes a chunk from those with room, if it is one of them. */
export function leaveRoom(u32: Uint32Array, head: number, at: number): void {
  const chunk = at >>> 2
  if (u32[chunk + HAS_ROOM] === 0) return
  const next = requireChunk(u32, head, u32[chunk + NEXT_ROOM]!)
  const previous = requireChunk(u32, head, u32[chunk + PREVIOUS_ROOM]!)
  u32[chunk + HAS_ROOM] = 0
  if (previous === 0) {
    u32[head + ROOM] = next
    u32[head + WORD] = 0
  } else u32[(previous >>> 2) + NEXT_ROOM] = next
  if (next !== 0) u32[(next >>> 2) + PREVIOUS_ROOM] = previous
}

/**
 * Returns `at`, the address of a chunk of the pool, or 0.
 * @throws INVALID_BYTES when no chunk of the pool is there.
 */
export function requireChunk(u32: Uint32Array, head: number, at: number): number {
  if (at === 0 || u32[(at >>> 2) + KEY] === (at ^ u32[head + SALT]!) >>> 0) return at
  throw overwritten(head * 4, at)
}

/** Returns the most chunks that a pool can have: their number, if that isn't too large. */
export function mostChunks(u32: Uint32Array, head: number): number {
  return Math.min(u32[head + CHUNKS]!, (u32[HEAP_SIZE]! * 4) / u32[head + CHUNK_BYTES]!)
}

/** Returns whether no slot of a chunk is live. */
export function isVacant(u32: Uint32Array, at: number, slots: number): boolean {
  const bitmap = (at >>> 2) + BITMAP
  const end = bitmap + ((slots + 31) >>> 5)
  let word = bitmap
  while (word < end && u32[word] === 0) word++
  return word === end
}

/**
 * Calls `visit` with the address of each chunk of the pool at `field`, in the order of iteration.
 * @throws INVALID_BYTES when what is found isn't a pool.
 */
export function eachChunk(memory: Memory, field: number, visit: (chunk: number) => void): void {
  const { u32 } = memory
  const owner = u32[field >>> 2]!
  if (owner === 0) return
  if (bytesOfBlock(memory, owner) < HEAD_WORDS * 4) throw overwritten(field, owner)
  const head = owner >>> 2
  const bytes = u32[head + CHUNK_BYTES]!
  const salt = u32[head + SALT]!
  const slots = u32[head + SLOTS]!
  const isFitting =
    BITMAP * 4 + slots / 8 <= u32[head + START]! &&
    u32[head + START]! + slots * u32[head + STRIDE]! <= bytes
  if (!isFitting) throw overwritten(field, owner)
  let left = mostChunks(u32, head)
  for (let at = u32[head + FIRST]!; at !== 0; at = u32[(at >>> 2) + NEXT]!) {
    const isChunk =
      left-- > 0 &&
      at % bytes === 0 &&
      u32[(at >>> 2) + KEY] === (at ^ salt) >>> 0 &&
      bytesOfBlock(memory, at) >= bytes - 4
    if (!isChunk) throw overwritten(field, at)
    visit(at)
  }
}

export function overwritten(field: number, got: number): OffheapError {
  return mismatch(
    'INVALID_BYTES',
    `pool at ${field} overwritten`,
    got,
    'a block of the pool',
    'Find what wrote it; call examine() for structs from elsewhere',
  )
}

/** The elements of a pool: its live slots. */
export const poolContents: Contents = {
  elements(memory: Memory, field: number): Elements {
    const runs: number[] = []
    const { u32 } = memory
    const head = u32[field >>> 2]! >>> 2
    eachChunk(memory, field, (at) => {
      const slots = u32[head + SLOTS]!
      for (let slot = 0; slot < slots; slot++) {
        if (isLive(memory, at, slot))
          runs.push(at + u32[head + START]! + slot * u32[head + STRIDE]!)
      }
    })
    return { length: runs.length, runs, count: 1 }
  },
}

/**
 * Compares the bytes of the pool at `field` with its invariants, and reports what is wrong:
 *
 *   P1  the head and the chunks are live blocks, large enough, with the geometry of the type
 *   P2  the chunks are linked in both directions, with rising serial numbers
 *   P3  no bit of the bitmap is set beyond the slots, and none before the hint is clear
 *   P4  the chunks with room are linked as those, in both directions; only the first can be full,
 *       and the current word is one of its bitmap
 *   P5  the numbers of structs and chunks, and the last chunk, are right
 */
export function verifyPool(
  memory: Memory,
  field: number,
  layout: PoolHead,
  report: (message: string) => void,
): void {
  const { u32 } = memory
  const owner = u32[field >>> 2]!
  if (owner === 0) return
  const head = owner >>> 2
  const { stride, slots, start, bytes } = layout.chunk
  const expect = (what: string, got: number, expected: number): void => {
    if (got !== expected) report(`${what} of a pool: got ${got}, expected ${expected}`)
  }
  const geometry = [STRIDE, SLOTS, START, CHUNK_BYTES].map((index) => u32[head + index])
  if (String(geometry) !== String([stride, slots, start, bytes])) {
    report(`geometry of a pool: got ${geometry}, expected ${[stride, slots, start, bytes]}`)
    return
  }
  const roomy = new Set<number>()
  const chunksSeen = new Set<number>()
  let [chunks, length, previous, serial] = [0, 0, 0, 0]
  eachChunk(memory, field, (at) => {
    const chunk = at >>> 2
    chunks++
    expect('owner of a chunk', u32[chunk + OWNER]!, owner)
    expect('previous chunk', u32[chunk + PREVIOUS]!, previous)
    previous = at
    if (u32[chunk + SERIAL]! <= serial) report(`serial number of a chunk: got ${serial} twice`)
    serial = u32[chunk + SERIAL]!
    let live = 0
    for (let slot = 0; slot < roundedUp(slots); slot++) {
      if (!isLive(memory, at, slot)) {
        if (slot < slots && slot >>> 5 < u32[chunk + HINT]!) {
          report(`hint of a chunk: got ${u32[chunk + HINT]}, expected at most ${slot >>> 5}`)
        }
      } else if (slot < slots) live++
      else report(`bitmap of a chunk: got slot ${slot}, expected at most ${slots - 1}`)
    }
    length += live
    chunksSeen.add(at)
    if (u32[chunk + HAS_ROOM] === 1) roomy.add(at)
    if (live < slots !== (u32[chunk + HAS_ROOM] === 1) && u32[head + ROOM] !== at) {
      report(`room of a chunk: got ${u32[chunk + HAS_ROOM]} with ${live} of ${slots} slots in use`)
    }
  })
  expect('number of chunks', u32[head + CHUNKS]!, chunks)
  expect('number of structs', u32[head + LENGTH]!, length)
  expect('last chunk', u32[head + LAST]!, previous)
  previous = 0
  for (let at = u32[head + ROOM]!; at !== 0; at = u32[(at >>> 2) + NEXT_ROOM]!) {
    if (!roomy.delete(at)) {
      report(`chunk with room of a pool: got ${at}, expected one with a free slot, once`)
      return
    }
    expect('previous chunk with room', u32[(at >>> 2) + PREVIOUS_ROOM]!, previous)
    previous = at
  }
  expect('number of further chunks with room', 0, roomy.size)
  const room = u32[head + ROOM]!
  const word = u32[head + WORD]! - (room >>> 2) - BITMAP
  if (u32[head + WORD] !== 0) {
    const isWord = room !== 0 && word >= 0 && word < roundedUp(slots) / 32
    if (!isWord) report(`current word of a pool: got ${word}, expected a word of chunk ${room}`)
    expect('base of the current word', u32[head + BASE]!, room + start + word * 32 * stride)
  }
  const empty = u32[head + EMPTY]!
  if (empty !== 0 && !chunksSeen.has(empty)) report(`empty chunk of a pool: got ${empty}`)
}

function roundedUp(slots: number): number {
  return Math.ceil(slots / 32) * 32
}
