import { OffheapError } from '../errors.ts'
import type { BlockType } from '../block-type.ts'
import type { Place } from './call-site.ts'

/** Where a pointer or an accessor is aimed. */
export interface Aim {
  readonly address: number
  readonly allocation: Allocation
}

/** How a block came to its end. */
export type Ending = 'freed' | 'moved' | 'reset'

/**
 * One block that an arena gave out, and its end. Accessors and pointers hold the allocation that
 * they are aimed at, so memory that is given out again can't fool them, and what nobody is aimed
 * at any more is forgotten.
 */
export class Allocation {
  /** Byte offset of its payload. */
  readonly start: number
  /** Byte offset behind its payload; 0 once it is gone, so that nothing lies below it. */
  end: number
  /** Bytes that were asked for. */
  size: number
  readonly type: BlockType | null
  readonly made: Place | string
  ending: Ending | null = null
  /** Where it was freed, moved or reset. */
  ended: Place | null = null
  /** What the pointers in this block were set to, by their offsets in it. */
  targets: Map<number, Aim> | null = null
  /** Granules of the shadow that name it. */
  granules = 0

  constructor(start: number, size: number, type: BlockType | null, made: Place | string) {
    this.start = start
    this.end = 0
    this.size = size
    this.type = type
    this.made = made
  }

  /** What it is called in messages. */
  get typeName(): string {
    return this.type?.typeName ?? 'block'
  }

  /** Notes where the pointer at `place`, an address in this block, is aimed; null for nobody knows. */
  remember(place: number, aim: Aim | null): void {
    const offset = place - this.start
    if (aim !== null) (this.targets ??= new Map()).set(offset, aim)
    else this.targets?.delete(offset)
  }

  finish(ending: Ending, place: Place): void {
    this.end = 0
    this.ending = ending
    this.ended = place
  }
}

/** What an accessor is aimed at that waits at pointer 0 to be aimed. */
export const NOWHERE: Allocation = /* @__PURE__ */ new Allocation(0, 0, null, 'no place')

/** Bytes to a granule, the alignment of blocks, as a shift. */
const GRANULE = 3

/**
 * What lies, or last lay, at each granule of an arena: a word for each says which of the slots has
 * its allocation. A slot is used again when no granule has its number any more: so the shadow stays
 * as small as the arena, however long it lives.
 */
export class Shadow {
  private granules: Uint32Array
  private readonly slots: (Allocation | undefined)[] = [undefined]
  private readonly freeSlots: number[] = []
  /** By where they start: the live ones, and the dead ones where none has started since. */
  private readonly starts = new Map<number, Allocation>()

  /** Of an arena of so many bytes. What is not touched takes no memory. */
  constructor(bytes: number) {
    this.granules = granulesFor(bytes)
  }

  /** For an arena that has grown to so many bytes. */
  grow(bytes: number): void {
    const former = this.granules
    this.granules = granulesFor(bytes)
    this.granules.set(former)
  }

  /** The allocation that the byte at `address` belongs to, or did last. */
  at(address: number): Allocation | undefined {
    return this.slots[this.granules[address >>> GRANULE] ?? 0]
  }

  /** The last allocation that started at `address`. */
  startingAt(address: number): Allocation | undefined {
    return this.starts.get(address)
  }

  /** Every allocation that is live. */
  *live(): Iterable<Allocation> {
    for (const allocation of this.starts.values()) if (allocation.end > 0) yield allocation
  }

  /** Notes a new block, with `usable` bytes. */
  add(allocation: Allocation, usable: number): void {
    const slot = this.freeSlots.pop() ?? this.slots.length
    this.slots[slot] = allocation
    this.starts.set(allocation.start, allocation)
    allocation.end = allocation.start + usable
    this.paint(allocation, slot, allocation.start)
  }

  /** Notes that a live block has now `usable` bytes, of which `size` were asked for, where it is. */
  resize(allocation: Allocation, size: number, usable: number): void {
    const former = allocation.end
    allocation.size = size
    allocation.end = allocation.start + usable
    if (allocation.end > former) {
      this.paint(allocation, this.granules[allocation.start >>> GRANULE]!, former)
    }
  }

  /** Ends every live block. */
  reset(place: Place): void {
    for (const allocation of this.live()) allocation.finish('reset', place)
  }

  /** Writes `slot` from `from` to the end of the block, with the header of the next one. */
  private paint(allocation: Allocation, slot: number, from: number): void {
    const { granules, slots, freeSlots } = this
    const end = (allocation.end + 7) >>> GRANULE
    for (let granule = (from + 7) >>> GRANULE; granule < end; granule++) {
      const former = granules[granule]!
      granules[granule] = slot
      allocation.granules++
      const covered = slots[former]
      if (covered === undefined || --covered.granules > 0) continue
      slots[former] = undefined
      freeSlots.push(former)
    }
  }
}

function granulesFor(bytes: number): Uint32Array {
  try {
    return new Uint32Array(Math.ceil(bytes / 2 ** GRANULE))
  } catch {
    throw new OffheapError(
      'OUT_OF_MEMORY',
      `the system has no ${bytes / 2} bytes for the account of a checked arena of ${bytes}; make it smaller, or leave out checked`,
    )
  }
}
