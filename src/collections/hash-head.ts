import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { mismatch } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { PAIR_WORDS } from '../probe.ts'
import { CAPACITY, HEAD_WORDS, INDEX, KEYS, LIVE, SHIFT, SIZE, USED, VALUES } from './hash-words.ts'

/** A key or a value: its size and alignment in bytes, and what it owns. */
export interface Part {
  readonly size: number
  readonly align: number
  collect?(memory: Memory, ptr: number, visitor: OwnedVisitor): void
}

/** The part of a key that is a text of any length, in a block of its own. */
export const TEXT_PART: Part = {
  size: 8,
  align: 4,
  collect(_memory, ptr, visitor) {
    visitor.block(ptr)
  },
}

function scalarPart(size: number): Part {
  return { size, align: Math.max(1, size) }
}

/** The type of the head of a map or a set. */
export class HashHead implements BlockType {
  readonly typeName: string
  readonly size: number = HEAD_WORDS * 4
  readonly align: number = 8
  readonly #key: Part | (() => Part)
  readonly #value: Part | (() => Part)

  /**
   * @param typeName The map as schemas write it.
   * @param key The keys: their size, which is also their alignment, or a function that returns
   *   their class.
   * @param value The values, in the same way; 0 in a set.
   */
  constructor(
    typeName: string,
    key: Part | number | (() => Part),
    value: Part | number | (() => Part),
  ) {
    this.typeName = typeName
    this.#key = typeof key === 'number' ? scalarPart(key) : key
    this.#value = typeof value === 'number' ? scalarPart(value) : value
  }

  get key(): Part {
    const key = this.#key
    return typeof key === 'function' ? key() : key
  }

  get value(): Part {
    const value = this.#value
    return typeof value === 'function' ? value() : value
  }

  /** Alignment of the block of the entries, in bytes. */
  get entryAlign(): number {
    return Math.max(8, this.key.align, this.value.align)
  }

  /** Returns the offset of the keys in the block of `capacity` entries, in bytes. */
  keysAt(capacity: number): number {
    const { align } = this.key
    return Math.ceil((capacity * this.value.size) / align) * align
  }

  /** Returns the offset of the live bits in the block of `capacity` entries, in bytes. */
  liveAt(capacity: number): number {
    // The offset can be larger than 2^31.
    return Math.ceil((this.keysAt(capacity) + capacity * this.key.size) / 4) * 4
  }

  /** Returns the size of the block of `capacity` entries, in bytes. */
  bytesOf(capacity: number): number {
    return this.liveAt(capacity) + ((capacity + 31) >>> 5) * 4
  }

  collect({ u32 }: Memory, ptr: number, visitor: OwnedVisitor): void {
    const head = ptr >>> 2
    visitor.own(ptr + INDEX * 4, new HashIndex(this, u32[head + SHIFT]!))
    const capacity = u32[head + CAPACITY]!
    // Bytes that were overwritten don't make a walk longer than the block is.
    const used = Math.min(u32[head + USED]!, capacity)
    visitor.own(ptr + VALUES * 4, new HashEntries(this, used, capacity))
  }

  copied(memory: Memory, ptr: number): void {
    this.place(memory, ptr)
  }

  /** Writes where the keys and the live bits are, after the block of the entries has moved. */
  place({ u32 }: Memory, ptr: number): void {
    const head = ptr >>> 2
    const capacity = u32[head + CAPACITY]!
    u32[head + KEYS] = u32[head + VALUES]! + this.keysAt(capacity)
    u32[head + LIVE] = u32[head + VALUES]! + this.liveAt(capacity)
  }
}

/** The type of the index of a map. */
class HashIndex implements BlockType {
  readonly typeName: string
  readonly size: number
  readonly align = 8

  constructor({ typeName }: HashHead, shift: number) {
    this.typeName = `index of ${typeName}`
    this.size = bytesOfIndex(shift)
  }

  copied(): void {}
}

/** The type of the block with the entries of a map. */
class HashEntries implements BlockType {
  readonly typeName: string
  readonly size: number
  readonly align: number
  private readonly map: HashHead
  private readonly used: number
  private readonly capacity: number

  constructor(map: HashHead, used: number, capacity: number) {
    this.typeName = `entries of ${map.typeName}`
    this.size = map.bytesOf(capacity)
    this.align = map.entryAlign
    this.map = map
    this.used = used
    this.capacity = capacity
  }

  collect(memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    const { map, used, capacity } = this
    const { key, value } = map
    if (key.collect === undefined && value.collect === undefined) return
    const live = (ptr + map.liveAt(capacity)) >>> 2
    for (let entry = 0; entry < used; entry++) {
      if (!isLive(memory.u32, live, entry)) continue
      key.collect?.(memory, ptr + map.keysAt(capacity) + entry * key.size, visitor)
      value.collect?.(memory, ptr + entry * value.size, visitor)
    }
  }

  copied(): void {}
}

/** Returns the size of the index with a shift, in bytes. */
export function bytesOfIndex(shift: number): number {
  // A power takes as long as the rest of a growth. The shift is at least 1.
  return ((1 << (32 - shift)) >>> 0) * PAIR_WORDS * 4
}

/** Returns whether an entry isn't a hole. */
export function isLive(u32: Uint32Array, live: number, entry: number): boolean {
  return ((u32[live + (entry >>> 5)]! >>> entry) & 1) !== 0
}

/**
 * Checks the state of the map at `field` before operations that visit all of its entries.
 *
 * @returns The index of the first word of the head; 0 for a map without one.
 * @throws INVALID_BYTES when the field, the head or one of its blocks was overwritten.
 */
export function requireMap(memory: Memory, field: number, layout: HashHead): number {
  const { u32 } = memory
  const ptr = u32[field >>> 2]!
  if (ptr === 0) return 0
  const head = ptr >>> 2
  const isHead = bytesOfBlock(memory, ptr) >= layout.size
  // Code that is rarely run makes an array that is only destructured.
  const used = u32[head + USED]!
  const capacity = u32[head + CAPACITY]!
  const shift = u32[head + SHIFT]!
  const values = u32[head + VALUES]!
  if (
    isHead &&
    u32[head + SIZE]! <= used &&
    used <= capacity &&
    shift > 0 &&
    shift < 32 &&
    bytesOfBlock(memory, u32[head + INDEX]!) >= bytesOfIndex(shift) &&
    bytesOfBlock(memory, values) >= layout.bytesOf(capacity) &&
    u32[head + KEYS] === values + layout.keysAt(capacity) &&
    u32[head + LIVE] === values + layout.liveAt(capacity)
  ) {
    return head
  }
  throw mismatch(
    'INVALID_BYTES',
    `${layout.typeName} at ${field} overwritten`,
    isHead ? `${used} of ${capacity} entries at ${values}` : `${ptr}`,
    'a block with the state of the map, and live blocks for its entries and its index',
    'Find what wrote it; call examine() for structs from elsewhere',
  )
}
