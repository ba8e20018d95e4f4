import type { BaseArena } from '../allocator.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { mismatch, OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { forgetSlot } from '../references/references.ts'
import { CHUNK_BYTES, KEY, SALT, SLOTS, START, STRIDE } from '../slots.ts'
import { ALLOCATIONS, REFERENCES } from '../tlsf/block.ts'

// What chunks of pools and slot maps have in common. `src/slots.ts` has the formats.

/** The generated class of the elements, as far as blocks are concerned. */
export type ElementType = Pick<BlockType, 'typeName' | 'collect'>

/** The type of the head that owns chunks. */
interface ChunkOwner {
  readonly typeName: string
  /** The class of the elements. A function, because files can import each other. */
  readonly element: () => ElementType
}

/**
 * Allocates the block of a chunk, whose bytes are those of former blocks except in checked arenas.
 *
 * @throws OUT_OF_MEMORY when the arena has no room for it, or is smaller.
 */
export function allocateChunk(arena: BaseArena, type: Chunk): number {
  const { size, align } = type
  try {
    // Only checked arenas need the type; a slot is zeroed when it is taken.
    if (arena.checks === null) return arena.allocate(size, align)
    return arena.allocateZeroed(size, align, type)
  } catch (error) {
    const isSmaller = error instanceof OffheapError && error.code === 'INVALID_ALIGNMENT'
    if (!isSmaller) throw error
    throw mismatch(
      'OUT_OF_MEMORY',
      'out of memory',
      `a ${type.typeName} of ${size} bytes`,
      'an arena that is larger than a chunk',
      'Enlarge the arena, or lower @chunk in the schema',
    )
  }
}

/** The type of a chunk, which owns what its elements own. */
export abstract class Chunk implements BlockType {
  readonly size: number
  readonly align: number
  readonly stride: number
  readonly slots: number
  readonly start: number
  readonly bytes: number
  private readonly head: ChunkOwner

  /**
   * @param stride Distance of adjacent slots in bytes.
   * @param slots Number of slots in a chunk.
   * @param start Offset of the first slot in a chunk, in bytes.
   * @param bytes Size of a chunk with the header of its block, a power of two.
   */
  constructor(head: ChunkOwner, stride: number, slots: number, start: number, bytes: number) {
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

  /** Returns whether a slot of the chunk at `ptr` has a struct. */
  abstract isLive(memory: Memory, ptr: number, slot: number): boolean

  /** Returns the address of a slot of the chunk at `ptr`. */
  slotAt(ptr: number, slot: number): number {
    return ptr + this.start + slot * this.stride
  }

  collect(memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    const type = this.head.element()
    if (type.collect === undefined) return
    for (let slot = 0; slot < this.slots; slot++) {
      if (this.isLive(memory, ptr, slot)) type.collect(memory, this.slotAt(ptr, slot), visitor)
    }
  }

  copied(): void {}

  /** Drops what refers to the slots of a chunk that is freed. */
  freeing(arena: BaseArena, ptr: number): void {
    const { u32 } = arena
    u32[(ptr >>> 2) + KEY] = 0
    if (u32[REFERENCES] === 0) return
    for (let slot = 0; slot < this.slots; slot++) {
      if (this.isLive(arena, ptr, slot)) forgetSlot(arena, this.slotAt(ptr, slot))
    }
  }

  /** Writes a new salt and the geometry into the new head at `ptr`. */
  format(arena: BaseArena, ptr: number): void {
    const { u32 } = arena
    const head = ptr >>> 2
    u32[head + SALT] = newSalt(arena)
    u32[head + STRIDE] = this.stride
    u32[head + SLOTS] = this.slots
    u32[head + START] = this.start
    u32[head + CHUNK_BYTES] = this.bytes
  }
}

/** Returns a number that no other pool of the arena has had, until 2^30 allocations. */
export function newSalt({ u32 }: Memory): number {
  // Word 1 of an arena is odd, and no chunk has the key that a salt of 0 would give.
  return ((Math.imul(u32[ALLOCATIONS]!, 0x9e37_79b1) << 2) | 2) >>> 0
}
