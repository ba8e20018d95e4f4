import type { Attempt } from '../adoptions.ts'
import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { Lines, type AnyFunction, type Call } from '../call-sites/call-site.ts'
import { mismatch, OffheapError } from '../errors.ts'
import { hide } from '../hidden.ts'
import { readLocked } from '../lock.ts'
import type { Observer } from '../observer.ts'
import type { Tlsf } from '../tlsf/tlsf.ts'
import {
  Allocation,
  ELSEWHERE,
  Shadow,
  UnknownAllocation,
  type PartEnd,
  type SavedAllocation,
} from './shadow.ts'

/** The ends of parts of an allocation before another one was added, and the clock at that time. */
interface EndsBefore {
  readonly allocation: Allocation
  readonly ends: readonly PartEnd[]
  readonly time: number
}

/**
 * Records which allocation each byte of a checked arena belongs to, and the lines of the program
 * that allocated and freed it. In shared memory it records the blocks of this thread only.
 */
export class Account implements Observer {
  declare readonly shadow: Shadow
  /** Represents memory that has no record in the shadow; null unless other threads can allocate. */
  readonly unknown: Allocation | null
  /** The accessor method that the program has called, while that method runs. */
  entry: AnyFunction | null = null
  /** Whether a check reads the pointer of an accessor, which then does not reach the program. */
  isReading = false
  /** Number of ends of parts until now. */
  clock = 0
  private readonly lines = new Lines()
  private readonly arena: BaseArena
  /** The outermost assignment in progress when parts ended last. */
  private attempt: Attempt | null = null
  /** The ends before each end of parts in that assignment. */
  private endsBefore: EndsBefore[] = []
  readonly heap: Tlsf
  /** The live allocations at each snapshot. */
  private snapshots = new WeakMap<object, readonly SavedAllocation[]>()

  constructor(arena: BaseArena, heap: Tlsf, isShared: boolean) {
    this.arena = arena
    this.heap = heap
    hide(this, 'shadow', new Shadow(arena.buffer.byteLength))
    this.unknown = isShared ? new UnknownAllocation() : null
  }

  /** Whether a member of an accessor runs. */
  get isInside(): boolean {
    return this.isReading || this.entry !== null
  }

  /**
   * @throws DOUBLE_FREE when the block at `ptr` is no longer live, INVALID_POINTER when `ptr` is
   *   inside another block. The heap checks all other addresses.
   */
  using(ptr: number): void {
    const { shadow } = this
    const allocation = shadow.startingAt(ptr)
    if (allocation !== undefined && allocation.end > 0) return
    // Another thread may have allocated a block there. The heap reports a detached buffer itself.
    if (this.unknown !== null || this.arena.i8.length === 0) return
    const around = typeof ptr === 'number' ? shadow.at(ptr) : undefined
    // A former block can have started where a pool has the slot of a live struct now.
    const isSlot = around !== undefined && around.start === ptr && around.end > 0
    if (allocation !== undefined && !isSlot) {
      throw new OffheapError(
        'DOUBLE_FREE',
        `the ${allocation.typeName} at ${ptr} is gone: it was ${allocation.ending} at ${allocation.ended}, and made at ${allocation.made}. Free a block once, and drop its pointer then.`,
      )
    }
    if (around !== undefined && ptr < around.end) {
      throw new OffheapError(
        'INVALID_POINTER',
        `no block starts at ${ptr}: it lies ${ptr - around.start} bytes into the ${around.typeName} at ${around.start}, made at ${around.made}. Pass what allocate returned, or the ptr of an accessor.`,
      )
    }
  }

  allocated(ptr: number, size: number, type: BlockType | null): void {
    const { line, isCreate } = this.call(Account.prototype.allocated, 'allocated', type)
    const allocation = new Allocation(ptr, size, type, line)
    allocation.isExposed = this.entry === null && !isCreate
    this.shadow.add(allocation, this.heap.sizeOf(ptr))
  }

  resized(ptr: number, size: number): void {
    const allocation = this.liveAt(ptr)
    if (allocation !== undefined) this.shadow.resize(allocation, size, this.heap.sizeOf(ptr))
  }

  /** A block that has moved is a new allocation: pointers to its old place are stale. */
  moved(from: number, to: number, size: number): void {
    const former = this.liveAt(from)
    if (former === undefined) return
    const place = this.callSite(Account.prototype.moved, 'moved', null)
    const allocation = new Allocation(to, size, former.type, place)
    allocation.targets = former.targets
    allocation.isExposed = former.isExposed || this.entry === null
    former.finish('moved', place)
    allocation.isOwnedByField = former.isOwnedByField
    this.shadow.add(allocation, this.heap.sizeOf(to))
  }

  freed(ptr: number): void {
    this.liveAt(ptr)?.finish('freed', this.callSite(Account.prototype.freed, 'freed', null))
  }

  slotAllocated(ptr: number, type: BlockType, block: number, first: number, stride: number): void {
    const made = this.callSite(Account.prototype.slotAllocated, null, null)
    this.liveAt(block)?.addSlot(new Allocation(ptr, type.size, type, made), first, stride)
  }

  slotFreed(ptr: number): string {
    const slot = this.shadow.at(ptr)
    const place = this.callSite(Account.prototype.slotFreed, null, null)
    if (slot?.start === ptr && slot.slots === null) slot.finish('freed', place)
    return place
  }

  reset(): void {
    // `reset` is also the name of the arena's method, so no frame may be skipped by that name.
    this.shadow.reset(this.callSite(Account.prototype.reset, null, null))
  }

  save(snapshot: object): void {
    this.settle()
    this.snapshots.set(snapshot, this.shadow.save())
  }

  /** @throws INVALID_SNAPSHOT when `snapshot` was not saved here. */
  requireSaved(snapshot: object): void {
    if (this.snapshots.has(snapshot)) return
    throw mismatch(
      'INVALID_SNAPSHOT',
      'snapshot without records',
      'bytes that this checked arena did not make',
      'the object that its own snapshot() returned',
      'Pass that object, or open the bytes with Arena.from',
    )
  }

  restored(snapshot: object): void {
    const place = this.callSite(Account.prototype.restored, 'restored', null)
    this.shadow.restore(this.snapshots.get(snapshot)!, place)
  }

  /** Drops all records, when the arena is disposed. */
  end(): void {
    this.shadow.end()
    this.snapshots = new WeakMap()
  }

  /**
   * Ends the parts of the live block around `address` that are in the bytes from `from` to `to`, if
   * there is a record of the block. Requires: an accessor method is running.
   */
  endParts(address: number, from: number, to: number, reason: string): void {
    const allocation = this.shadow.at(address)
    if (allocation === undefined || address >= allocation.end) return
    const place = this.callSite(Account.prototype.endParts, null, null)
    this.noteEnds(allocation)
    allocation.endParts({ time: ++this.clock, from, to, reason, place })
  }

  /** Keeps what `restoreEnds` restores, if an assignment is in progress that can fail. */
  private noteEnds(allocation: Allocation): void {
    let { attempt } = this.arena.adoptions
    while (attempt !== null && attempt.outer !== null) attempt = attempt.outer
    if (attempt === null || attempt !== this.attempt) this.endsBefore = []
    this.attempt = attempt
    const { ends } = allocation
    if (attempt !== null) this.endsBefore.push({ allocation, ends, time: this.clock })
  }

  /** Undoes the ends of parts since the clock was at `time`, after an assignment has failed. */
  restoreEnds(time: number): void {
    const { endsBefore } = this
    while (endsBefore.length > 0 && endsBefore.at(-1)!.time >= time) {
      const { allocation, ends } = endsBefore.pop()!
      allocation.restoreEnds(ends)
    }
  }

  /** In shared memory, ends each allocation at whose start the heap has no live block any more. */
  settle(): void {
    if (this.unknown === null) return
    try {
      readLocked(this.arena.lock, () => this.settleHere())
    } catch (error) {
      // A heap that another thread has grown can't be read.
      if ((error as Partial<OffheapError>).code !== 'ARENA_DISPOSED') throw error
    }
  }

  private settleHere(): void {
    for (const allocation of this.shadow.live()) {
      try {
        this.heap.sizeOf(allocation.start)
      } catch (error) {
        if ((error as Partial<OffheapError>).code === 'ARENA_DISPOSED') throw error
        allocation.finish('freed', ELSEWHERE)
      }
    }
  }

  /** Records that the program receives an address in `allocation` as a number, unless a method runs. */
  expose(allocation: Allocation | undefined): void {
    if (this.entry !== null || this.isReading) return
    if (allocation !== undefined && allocation.end > 0) allocation.isExposed = true
  }

  private liveAt(ptr: number): Allocation | undefined {
    const allocation = this.shadow.startingAt(ptr)
    return allocation !== undefined && allocation.end > 0 ? allocation : undefined
  }

  /**
   * Returns the line at which the program called this package: an accessor, or the arena's method
   * that reported `event`. `boundary` is the method of this observer that is running.
   */
  private callSite(boundary: AnyFunction, event: string | null, type: BlockType | null): string {
    return this.call(boundary, event, type).line
  }

  private call(boundary: AnyFunction, event: string | null, type: BlockType | null): Call {
    const arena = this.arena.constructor.name
    return this.entry === null
      ? this.lines.callOf(boundary, { event, frames: 2, arena, type: nameOf(type) })
      : this.lines.callOf(this.entry, { event: null, frames: 0, arena, type: null })
  }
}

/** Returns the name that a type's class has in a stack trace. */
function nameOf(type: BlockType | null): string | null {
  if (type === null) return null
  return 'name' in type && typeof type.name === 'string' ? type.name : type.typeName
}
