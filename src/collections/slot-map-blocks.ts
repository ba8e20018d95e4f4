import type { BaseArena } from '../allocator.ts'
import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import type { Contents, Elements } from '../operations/contents.ts'
import { CHUNK_BYTES, KEY, OWNER, SALT, SLOT_WORDS, SLOTS, START, STRIDE } from '../slots.ts'
import { Chunk, newSalt, type ElementType } from './chunk.ts'
import { HandleForm } from './handle-form.ts'
import { DIRECTORY, FORMER, HEAD_WORDS, LIMIT } from './slot-map-words.ts'

/** The type of the head of a slot map, with the geometry of its chunks. */
export class SlotMapHead implements BlockType {
  readonly size: number = HEAD_WORDS * 4
  readonly align = 8
  readonly chunk: SlotMapChunk
  readonly form: HandleForm
  /** The class of the elements. A function, because files can import each other. */
  readonly element: () => ElementType

  /**
   * @param stride Distance of adjacent slots in bytes.
   * @param slots Number of slots in a chunk.
   * @param start Offset of the first slot in a chunk, in bytes.
   * @param bytes Size of a chunk with the header of its block, a power of two.
   * @param isWide Whether handles have up to 53 bits.
   */
  constructor(
    element: () => ElementType,
    stride: number,
    slots: number,
    start: number,
    bytes: number,
    isWide: boolean,
  ) {
    this.element = element
    this.chunk = new SlotMapChunk(this, stride, slots, start, bytes)
    this.form = new HandleForm(isWide)
  }

  get typeName(): string {
    return `SlotMap<${this.element().typeName}${this.form.isWide ? ", 'wide'" : ''}>`
  }

  /** The most entries that a directory can have. */
  get mostEntries(): number {
    return Math.floor(2 ** this.form.indexBits / this.chunk.slots)
  }

  collect({ u32 }: Memory, ptr: number, visitor: OwnedVisitor): void {
    const entries = Math.ceil(u32[(ptr >>> 2) + LIMIT]! / this.chunk.slots)
    visitor.own(ptr + DIRECTORY * 4, new SlotMapDirectory(this, entries))
  }

  /** Writes the state of an empty slot map into a new block. */
  format(arena: BaseArena, ptr: number): void {
    this.chunk.format(arena, ptr)
  }

  /** Makes the chunks of a copied slot map, whose head is at `ptr`, refer to it. */
  copied(arena: BaseArena, ptr: number): void {
    const { u32 } = arena
    const head = ptr >>> 2
    const salt = (u32[head + SALT] = newSalt(arena))
    const directory = u32[head + DIRECTORY]! >>> 2
    const entries = u32[head + LIMIT]! / this.chunk.slots
    u32[head + FORMER] = 0
    for (let number = 0; number < entries; number++) {
      const at = u32[directory + number]!
      if (!isChunkEntry(at)) continue
      u32[(at >>> 2) + KEY] = at ^ salt
      u32[(at >>> 2) + OWNER] = ptr
    }
  }
}

/** The type of the block with the addresses of the chunks. */
export class SlotMapDirectory implements BlockType {
  readonly size: number
  readonly align = 8
  private readonly head: SlotMapHead

  constructor(head: SlotMapHead, entries: number) {
    this.head = head
    this.size = entries * 4
  }

  get typeName(): string {
    return `directory of ${this.head.typeName}`
  }

  collect({ u32 }: Memory, ptr: number, visitor: OwnedVisitor): void {
    for (let at = ptr; at < ptr + this.size; at += 4) {
      if (isChunkEntry(u32[at >>> 2]!)) visitor.own(at, this.head.chunk)
    }
  }

  copied(): void {}
}

/** The type of a chunk, which owns what its elements own. */
export class SlotMapChunk extends Chunk {
  override isLive(memory: Memory, ptr: number, slot: number): boolean {
    return isLive(memory, ptr, slot)
  }
}

/** Returns whether an entry of a directory is the address of a chunk. */
export function isChunkEntry(entry: number): boolean {
  return (entry & 1) === 0 && entry !== 0
}

/** Returns whether a slot of the chunk at `ptr` has a struct. */
export function isLive({ i32 }: Pick<Memory, 'i32'>, ptr: number, slot: number): boolean {
  return i32[(ptr >>> 2) + SLOT_WORDS + slot]! >= 0
}

/**
 * Returns the address of chunk `number`, or 0 if the slot map at word index `head` doesn't have it.
 * @throws INVALID_BYTES when its entry was overwritten.
 */
export function chunkAt(u32: Uint32Array, head: number, number: number): number {
  if (number * u32[head + SLOTS]! >= u32[head + LIMIT]!) return 0
  const entry = u32[(u32[head + DIRECTORY]! >>> 2) + number]!
  if (!isChunkEntry(entry)) return 0
  if (u32[(entry >>> 2) + KEY] === (entry ^ u32[head + SALT]!) >>> 0) return entry
  throw overwritten(head * 4, entry)
}

/**
 * Returns the number of entries of the directory of the slot map at word index `head`.
 * @throws INVALID_BYTES when the head or the directory was overwritten.
 */
export function entriesOf(memory: Memory, head: number): number {
  const { u32 } = memory
  if (head === 0) return 0
  const entries = u32[head + LIMIT]! / u32[head + SLOTS]!
  const isFitting =
    bytesOfBlock(memory, head * 4) >= HEAD_WORDS * 4 &&
    Number.isInteger(entries) &&
    (entries === 0 || bytesOfBlock(memory, u32[head + DIRECTORY]!) >= entries * 4)
  if (isFitting) return entries
  throw overwritten(head * 4, u32[head + LIMIT]!)
}

/**
 * Calls `visit` with the address and the number of each chunk of the slot map at `field`.
 * @throws INVALID_BYTES when what is found isn't a slot map.
 */
export function eachChunk(
  memory: Memory,
  field: number,
  visit: (chunk: number, number: number) => void,
): void {
  const { u32 } = memory
  const head = u32[field >>> 2]! >>> 2
  if (head === 0) return
  const entries = entriesOf(memory, head)
  const bytes = u32[head + CHUNK_BYTES]!
  const slots = u32[head + SLOTS]!
  const start = u32[head + START]!
  const isFitting =
    (SLOT_WORDS + slots) * 4 <= start && start + slots * u32[head + STRIDE]! <= bytes
  if (!isFitting) throw overwritten(field, head * 4)
  for (let number = 0; number < entries; number++) {
    const at = chunkAt(u32, head, number)
    if (at === 0) continue
    if (at % bytes !== 0 || bytesOfBlock(memory, at) < bytes - 4) throw overwritten(field, at)
    visit(at, number)
  }
}

export function overwritten(place: number, got: number): OffheapError {
  return mismatch(
    'INVALID_BYTES',
    `slot map at ${place} overwritten`,
    got,
    'a head, a directory and chunks of the slot map',
    'Find what wrote it; call examine() for structs from elsewhere',
  )
}

/** The elements of a slot map: its live slots. */
export const slotMapContents: Contents = {
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
