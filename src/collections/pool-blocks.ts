import type { BaseArena } from '../allocator.ts'
import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { forgetSlot } from '../references/references.ts'
import {
  BITMAP,
  CHUNK_BYTES,
  CHUNKS,
  EMPTY,
  FIRST,
  HEAD_WORDS,
  KEY,
  LAST,
  LENGTH,
  LIVE,
  NEXT,
  NEXT_ROOM,
  OWNER,
  PREVIOUS,
  PREVIOUS_ROOM,
  ROOM,
  SALT,
  SLOTS,
  START,
  STRIDE,
} from '../slots.ts'
import { ALLOCATIONS, HEAP_SIZE, REFERENCES } from '../tlsf/block.ts'
import type { Contents, Elements } from '../operations/contents.ts'

/** The generated class of the elements, as far as blocks are concerned. */
type ElementType = Pick<BlockType, 'typeName' | 'collect'>

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

  /** Writes the state of an empty pool into a new block. */
  format(arena: BaseArena, ptr: number): void {
    const { stride, slots, start, bytes } = this.chunk
    const { u32 } = arena
    const head = ptr >>> 2
    u32[head + SALT] = newSalt(arena)
    u32[head + STRIDE] = stride
    u32[head + SLOTS] = slots
    u32[head + START] = start
    u32[head + CHUNK_BYTES] = bytes
  }

  /** Makes the chunks of a copied pool, whose head is at `ptr`, refer to each other. */
  copied(arena: BaseArena, ptr: number): void {
    const { u32 } = arena
    const { slots, bytes } = this.chunk
    const head = ptr >>> 2
    const salt = (u32[head + SALT] = newSalt(arena))
    u32[head + ROOM] = u32[head + EMPTY] = u32[head + LAST] = 0
    let left = (u32[HEAP_SIZE]! * 4) / bytes + 1
    for (let at = u32[head + FIRST]!; at !== 0 && left > 0; at = u32[(at >>> 2) + NEXT]!, left--) {
      const chunk = at >>> 2
      u32[chunk + KEY] = at ^ salt
      u32[chunk + OWNER] = ptr
      u32[chunk + PREVIOUS] = u32[head + LAST]!
      u32[head + LAST] = at
      if (u32[chunk + LIVE] === 0) u32[head + EMPTY] = at
      u32[chunk + NEXT_ROOM] = u32[chunk + PREVIOUS_ROOM] = 0
      if (u32[chunk + LIVE]! < slots) enterRoom(u32, head, at)
    }
  }
}

/** The type of a chunk, which owns the next one and what its elements own. */
export class PoolChunk implements BlockType {
  readonly size: number
  readonly align: number
  readonly stride: number
  readonly slots: number
  readonly start: number
  readonly bytes: number
  private readonly head: PoolHead

  constructor(head: PoolHead, stride: number, slots: number, start: number, bytes: number) {
    this.head = head
    this.size = bytes - 4
    this.align = bytes
    this.stride = stride
    this.slots = slots
    this.start = start
    this.bytes = bytes
  }

  get typeName(): string {
    return `chunk of ${this.head.typeName}`
  }

  collect(memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    visitor.own(ptr + NEXT * 4, this)
    const type = this.head.element()
    if (type.collect === undefined) return
    const { stride, slots, start } = this
    for (let slot = 0; slot < slots; slot++) {
      if (isLive(memory, ptr, slot)) type.collect(memory, ptr + start + slot * stride, visitor)
    }
  }

  copied(): void {}

  /** Drops what refers to the slots of a chunk that is freed. */
  freeing(arena: BaseArena, ptr: number): void {
    const { u32 } = arena
    u32[(ptr >>> 2) + KEY] = 0
    if (u32[REFERENCES] === 0) return
    for (let slot = 0; slot < this.slots; slot++) {
      if (isLive(arena, ptr, slot)) forgetSlot(arena, ptr + this.start + slot * this.stride)
    }
  }
}

function isLive({ u32 }: Memory, chunk: number, slot: number): boolean {
  return (u32[(chunk >>> 2) + BITMAP + (slot >>> 5)]! & (1 << slot)) !== 0
}

/** Returns a number that no other pool of the arena has had, until 2^32 allocations. */
function newSalt({ u32 }: Memory): number {
  return Math.imul(u32[ALLOCATIONS]!, 0x9e37_79b1) >>> 0
}

/** Puts a chunk before the others with a free slot. */
export function enterRoom(u32: Uint32Array, head: number, at: number): void {
  const former = u32[head + ROOM]!
  u32[(at >>> 2) + NEXT_ROOM] = former
  u32[(at >>> 2) + PREVIOUS_ROOM] = 0
  if (former !== 0) u32[(former >>> 2) + PREVIOUS_ROOM] = at
  u32[head + ROOM] = at
}

/** Removes a chunk from those with a free slot. */
export function leaveRoom(u32: Uint32Array, head: number, at: number): void {
  const next = u32[(at >>> 2) + NEXT_ROOM]!
  const previous = u32[(at >>> 2) + PREVIOUS_ROOM]!
  if (previous === 0) u32[head + ROOM] = next
  else u32[(previous >>> 2) + NEXT_ROOM] = next
  if (next !== 0) u32[(next >>> 2) + PREVIOUS_ROOM] = previous
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
  let left = u32[head + CHUNKS]!
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
      const slots = Math.min(u32[head + SLOTS]!, u32[head + CHUNK_BYTES]! * 8)
      for (let slot = 0; slot < slots; slot++) {
        if (isLive(memory, at, slot))
          runs.push(at + u32[head + START]! + slot * u32[head + STRIDE]!)
      }
    })
    return { length: runs.length, runs, count: 1 }
  },
}
void LENGTH
