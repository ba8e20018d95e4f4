import type { BlockType } from '../block-type.ts'
import { OffheapError } from '../errors.ts'
import { giveBack } from '../give-back.ts'

/** The allocation and the address that a pointer or an accessor refers to. */
export interface PointerTarget {
  readonly address: number
  readonly allocation: Allocation
}

/**
 * The end of all parts in a range of bytes of a live block, such as the elements that a list no
 * longer has.
 */
export interface PartEnd {
  /** The account's clock at the end: accessors that are older have ended. */
  readonly time: number
  readonly from: number
  readonly to: number
  /** `the list was shortened` */
  readonly reason: string
  /** The line that ended them. */
  readonly place: string
}

/** Maximum number of ends that a block keeps. Older ones are forgotten, and then not detected. */
const MOST_ENDS = 256

/** The reason why an allocation ended. */
export type Ending = 'freed' | 'moved' | 'reset' | 'restored'

/**
 * One block that an arena allocated, and how it ended. Accessors and pointers refer to their
 * allocation, so they detect that their memory was allocated again. The garbage collector frees an
 * allocation that nothing refers to.
 */
export class Allocation {
  /** Byte offset of its payload. */
  readonly start: number
  /** Byte offset after its payload; 0 once it has ended, which puts every address out of range. */
  end: number
  /** The requested size in bytes. */
  size: number
  readonly type: BlockType | null
  /** Whether it belongs to a field, as the elements of a list do. */
  isOwnedByField = false
  readonly made: string
  /**
   * Whether the program has its address as a number, with which it can write pointers directly.
   */
  isExposed = false
  ending: Ending | null = null
  /** The call that ended it. */
  ended: string | null = null
  /** The targets of the pointers in this block, by the offset of the pointer in the block. */
  targets: Map<number, PointerTarget> | null = null
  /** The ends of parts of it, in their order, and the time of the last one. */
  ends: readonly PartEnd[] = []
  lastEnd = 0
  /** The structs in the slots of a pool's chunk, the current or most recent one of each slot. */
  slots: Slots | null = null
  /** Number of granules of the shadow that refer to it. */
  granules = 0
  /** Number of its slot in the shadow, as long as granules refer to it. */
  slot = 0

  constructor(start: number, size: number, type: BlockType | null, made: string) {
    this.start = start
    this.end = 0
    this.size = size
    this.type = type
    this.made = made
  }

  /** The name of its type in messages. */
  get typeName(): string {
    return this.type?.typeName ?? 'block'
  }

  /** Records the target of the pointer at `address` in this block; null for an unknown target. */
  recordWrite(address: number, target: PointerTarget | null): void {
    const offset = address - this.start
    if (target !== null) (this.targets ??= new Map()).set(offset, target)
    else this.targets?.delete(offset)
  }

  /** Records a struct in this block, in one of the slots from `first` on. */
  addSlot(slot: Allocation, first: number, stride: number): void {
    this.slots ??= { first, stride, records: [] }
    slot.end = slot.start + slot.size
    this.slots.records[(slot.start - first) / stride] = slot
  }

  /** Returns the struct in the slot around `address`, or this block where there is none. */
  slotAt(address: number): Allocation {
    if (this.slots === null) return this
    const { first, stride, records } = this.slots
    return records[Math.floor((address - first) / stride)] ?? this
  }

  /** Adds `end` to the ends of its parts, in place of those that it covers. */
  endParts(end: PartEnd): void {
    const others = this.ends.filter(({ from, to }) => from < end.from || to > end.to)
    this.ends = [...others.slice(1 - MOST_ENDS), end]
    this.lastEnd = end.time
  }

  /** Restores the ends of its parts to `ends`. */
  restoreEnds(ends: readonly PartEnd[]): void {
    this.ends = ends
    this.lastEnd = ends.at(-1)?.time ?? 0
  }

  liveSlots(): Allocation[] {
    const records = this.slots?.records ?? []
    return records.filter((slot) => slot !== undefined && slot.end > 0) as Allocation[]
  }

  /** Makes it live again, as it was at a snapshot that was restored at `place`. */
  revive({ end, size, targets, ends, slots }: SavedAllocation, place: string): void {
    for (const slot of this.liveSlots()) slot.finish('restored', place)
    for (const slot of slots) {
      const { first, stride, records } = this.slots!
      records[(slot.allocation.start - first) / stride] = slot.allocation
      slot.allocation.revive(slot, place)
    }
    this.end = end
    this.size = size
    this.targets = targets && new Map(targets)
    this.restoreEnds(ends)
    this.ending = null
    this.ended = null
  }

  /**
   * Ends it. Its targets are dropped, because a chain of allocations whose pointers lead from one
   * to the next would grow without a bound.
   */
  finish(ending: Ending, place: string): void {
    for (const slot of this.liveSlots()) slot.finish(ending, place)
    this.end = 0
    this.targets = null
    this.ends = []
    this.ending = ending
    this.ended = place
  }
}

/** The slots of a block: `records` has one entry for each slot that was in use. */
interface Slots {
  readonly first: number
  readonly stride: number
  readonly records: (Allocation | undefined)[]
}

/** A live allocation as it was at a snapshot. */
export interface SavedAllocation {
  readonly allocation: Allocation
  readonly end: number
  readonly size: number
  readonly targets: ReadonlyMap<number, PointerTarget> | null
  readonly ends: readonly PartEnd[]
  readonly slots: readonly SavedAllocation[]
}

function saved(allocation: Allocation): SavedAllocation {
  const { end, size, targets, ends } = allocation
  const slots = allocation.liveSlots().map(saved)
  return { allocation, end, size, targets: targets && new Map(targets), ends, slots }
}

/** The call site of frees and allocations by other threads. */
export const ELSEWHERE = 'an unknown place, by another thread'

/** The allocation of an accessor whose `ptr` is still 0. */
export const NULL_TARGET: Allocation = /* @__PURE__ */ new Allocation(0, 0, null, 'nowhere')

/** Memory that another thread may have allocated: all of it counts as live. */
export class UnknownAllocation extends Allocation {
  constructor() {
    super(0, 0, null, 'an unknown place')
    this.end = Infinity
  }

  /** Does nothing, since a record would keep every target reachable as long as the arena lives. */
  override recordWrite(): void {}
}

/** log2 of the size of a granule in bytes, which is the alignment of blocks. */
const GRANULE = 3

/**
 * Shadow memory: maps each granule of an arena to its current or most recent allocation. A
 * granule's word is the number of a slot that holds the allocation. A slot is reused when no
 * granule refers to it, so the size of the shadow is bounded by that of the arena.
 */
export class Shadow {
  private granules: Uint32Array
  private slots: (Allocation | undefined)[] = [undefined]
  private freeSlots: number[] = []
  /** The last allocation at each start address, live or ended. */
  private readonly starts = new Map<number, Allocation>()

  /** @param bytes Size of the arena's buffer in bytes. Parts that are not used take no memory. */
  constructor(bytes: number) {
    this.granules = granulesFor(bytes)
  }

  /** @param bytes The new size of the arena's buffer in bytes. */
  grow(bytes: number): void {
    const former = this.granules
    if (bytes <= former.length * 2 ** GRANULE) return
    this.granules = granulesFor(bytes)
    this.granules.set(former)
  }

  /** Returns the current or most recent allocation of the byte at `address`. */
  at(address: number): Allocation | undefined {
    return this.slots[this.granules[address >>> GRANULE] ?? 0]?.slotAt(address)
  }

  /** Returns the last allocation that started at `address`. */
  startingAt(address: number): Allocation | undefined {
    return this.starts.get(address)
  }

  /** Iterates over the live allocations. */
  *live(): Iterable<Allocation> {
    for (const allocation of this.starts.values()) if (allocation.end > 0) yield allocation
  }

  /** Records a new block of `usable` bytes. */
  add(allocation: Allocation, usable: number): void {
    allocation.end = allocation.start + usable
    this.enter(allocation)
  }

  /**
   * Records that a live block was resized in place to `usable` bytes, of which `size` were
   * requested.
   */
  resize(allocation: Allocation, size: number, usable: number): void {
    const former = allocation.end
    allocation.size = size
    allocation.end = allocation.start + usable
    if (allocation.end > former) {
      this.mark(allocation, former)
    }
  }

  /** Returns a copy of the records of live allocations. */
  save(): SavedAllocation[] {
    return Array.from(this.live(), saved)
  }

  /**
   * Makes exactly the saved allocations live, as they were. The call at `place` has ended all
   * others.
   */
  restore(saved: readonly SavedAllocation[], place: string): void {
    const former = new Set(this.live())
    // The ends come first, because an allocation that covers another one's granules is ended.
    for (const one of saved) {
      former.delete(one.allocation)
      one.allocation.revive(one, place)
    }
    for (const allocation of former) allocation.finish('restored', place)
    for (const { allocation } of saved) this.enter(allocation)
  }

  /** Ends every live allocation. */
  reset(place: string): void {
    for (const allocation of this.live()) allocation.finish('reset', place)
  }

  /** Drops all records, and gives their memory back to the system. */
  end(): void {
    giveBack(this.granules.buffer)
    this.granules = new Uint32Array(0)
    this.slots = [undefined]
    this.freeSlots = []
    this.starts.clear()
  }

  /** Records where a live allocation is. */
  private enter(allocation: Allocation): void {
    if (allocation.granules === 0) {
      allocation.slot = this.freeSlots.pop() ?? this.slots.length
      this.slots[allocation.slot] = allocation
    }
    this.starts.set(allocation.start, allocation)
    this.mark(allocation, allocation.start)
  }

  /**
   * Writes the slot from byte `from` to the end of the block and into the header of the next block.
   */
  private mark(allocation: Allocation, from: number): void {
    const { granules, slots, freeSlots } = this
    const { slot } = allocation
    const end = (allocation.end + 7) >>> GRANULE
    for (let granule = (from + 7) >>> GRANULE; granule < end; granule++) {
      const former = granules[granule]!
      granules[granule] = slot
      allocation.granules++
      const covered = slots[former]
      if (covered === undefined) continue
      // Its memory was allocated again while it was live, so another thread has freed it.
      if (covered.end > granule * 2 ** GRANULE && covered !== allocation) {
        covered.finish('freed', ELSEWHERE)
      }
      if (--covered.granules > 0) continue
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
      `no memory for the account of a checked arena: got a request for ${bytes / 2} bytes, half of the arena's ${bytes}, which the system refused. Make the arena smaller, or leave out checked.`,
    )
  }
}
