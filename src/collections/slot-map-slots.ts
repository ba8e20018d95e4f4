import { mismatch, type OffheapError } from '../errors.ts'
import { requireInViews } from '../memory.ts'
import { pointerOf, type Ptr, type Target } from '../pointer.ts'
import { KEY, LENGTH, SALT, SLOT_WORDS } from '../slots.ts'
import type { Struct } from '../struct.ts'
import { invalidHandle, isRetired } from './handle-form.ts'
import { chunkAt, entriesOf, isLive, overwritten } from './slot-map-blocks.ts'
import { SlotMapChunks } from './slot-map-chunks.ts'
import { verifySlotMap } from './slot-map-verify.ts'
import { ADDED, CAPACITY, FREE, NUMBER, RETIRED, RETIRED_COUNT } from './slot-map-words.ts'

/** Maximum number of removals whose lines a checked arena keeps. */
const MOST_REMOVALS = 4096

/** The slots of a slot map: the base class of its accessors, without the values of structs. */
export abstract class SlotMapSlots<T extends Struct, Init> extends SlotMapChunks<T, Init> {
  /**
   * Returns the pointer to the struct with a handle; 0 if it was removed, or never was there. The
   * pointer is valid until the struct is removed. O(1), allocates no object.
   *
   * @throws `INVALID_VALUE` when `handle` isn't an integer in the range of handles.
   */
  abstract ptrOf(handle: number): Ptr<T>

  /** Returns whether the struct with a handle is in the map. O(1). Throws as `ptrOf` does. */
  has(handle: number): boolean {
    return this.ptrOf(handle) !== 0
  }

  /**
   * Returns the index of the slot of the struct with a handle; -1 if it was removed, or never was
   * there. No other struct of the map has the same index at that time, so it can be a key of a
   * `SparseSet` or an index of a `BitSet`. A later struct can have it again. O(1). Throws as `ptrOf`
   * does.
   */
  indexOf(handle: number): number {
    return this.ptrOf(handle) === 0 ? -1 : handle & (2 ** this.head.form.indexBits - 1)
  }

  /**
   * Returns the handle of the struct at `target`, a pointer or an accessor; 0 if it isn't in this
   * map. O(1).
   */
  handleOf(target: Target<T>): number {
    const { arena, head: layout } = this
    const { u32 } = arena
    const { bytes, slots, start, stride } = layout.chunk
    const ptr = pointerOf(arena, target) as number
    const at = (ptr & -bytes) >>> 0
    const slot = (ptr - at - start) / stride
    const head = u32[this.ptr >>> 2]! >>> 2
    if (head === 0 || at === 0 || u32[(at >>> 2) + KEY] !== (at ^ u32[head + SALT]!) >>> 0) return 0
    if (!(Number.isInteger(slot) && slot >= 0 && slot < slots && isLive(arena, at, slot))) return 0
    const index = u32[(at >>> 2) + NUMBER]! * slots + slot
    return layout.form.handleOf(u32[(at >>> 2) + SLOT_WORDS + slot]!, index)
  }

  /** Returns the first handle in the order of iteration; 0 for an empty map. */
  firstHandle(): number {
    return this.liveFrom(0)
  }

  /** Returns the first handle of the chunks from `number` on; 0 if there is none. */
  protected liveFrom(number: number): number {
    const { arena, head: layout } = this
    const { u32 } = arena
    const { slots } = layout.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    const entries = entriesOf(arena, head)
    for (; number < entries; number++) {
      const at = chunkAt(u32, head, number)
      for (let slot = 0; at !== 0 && slot < slots; slot++) {
        if (!isLive(arena, at, slot)) continue
        return layout.form.handleOf(u32[(at >>> 2) + SLOT_WORDS + slot]!, number * slots + slot)
      }
    }
    return 0
  }

  /** Returns the pointers to all structs, in the order of iteration. */
  pointers$(): Ptr<T>[] {
    const pointers: Ptr<T>[] = []
    this.eachLive((ptr) => pointers.push(ptr))
    return pointers
  }

  /** Calls `visit` with the pointer to each struct and the index of its slot. */
  protected eachLive(visit: (ptr: Ptr<T>, index: number) => void): void {
    const { arena, head: layout } = this
    const { slots } = layout.chunk
    this.eachChunk((at, number) => {
      for (let slot = 0; slot < slots; slot++) {
        if (isLive(arena, at, slot))
          visit(layout.chunk.slotAt(at, slot) as Ptr<T>, number * slots + slot)
      }
    })
  }

  /** Reports what is wrong with the bytes of the slot map. */
  examine$(report: (message: string) => void): void {
    verifySlotMap(this.arena, this.ptr, this.head, report)
  }

  /** Takes the first free slot, and returns its address. */
  protected take(): number {
    const { arena, ptr, head: layout } = this
    const { slots, start, stride } = layout.chunk
    requireInViews(arena, ptr)
    let head = arena.u32[ptr >>> 2]! >>> 2
    while (head === 0 || arena.u32[head + FREE] === 0) {
      this.stackChunk(this.addChunk())
      head = arena.u32[ptr >>> 2]! >>> 2
    }
    const { u32, i32 } = arena
    const index = u32[head + FREE]!
    const number = Math.floor(index / slots)
    const at = chunkAt(u32, head, number)
    const chunk = at >>> 2
    const slot = index - number * slots
    if (at === 0 || isLive(arena, at, slot) || isRetired(i32[chunk + SLOT_WORDS + slot]!)) {
      throw overwritten(ptr, index)
    }
    u32[head + FREE] = layout.form.nextFree(u32, chunk, slot, slots)
    u32[head + LENGTH]! += 1
    u32[head + ADDED] = layout.form.setLive(u32, chunk, slot, index)
    u32[head + ADDED + 1] = index
    const taken = at + start + slot * stride
    arena.checks?.slotAllocated(taken, this.type, at, at + start, stride)
    return taken
  }

  /** Returns the handle of the slot that was taken last. */
  protected added(): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return this.head.form.handleOf(u32[head + ADDED]!, u32[head + ADDED + 1]!)
  }

  /**
   * Makes the slot of a struct free, or retires it if it has no generation left. The next handle of
   * the slot has a later generation, unless the present one was never returned.
   */
  protected drop(ptr: Ptr<T>, wasReturned: boolean): void {
    const { arena, head: layout } = this
    const { u32 } = arena
    const { form } = layout
    const { bytes, slots, start, stride } = layout.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    const at = (ptr & -bytes) >>> 0
    const chunk = at >>> 2
    const slot = (ptr - at - start) / stride
    const number = u32[chunk + NUMBER]!
    const generation = form.generationOf(u32[chunk + SLOT_WORDS + slot]!) + (wasReturned ? 1 : 0)
    if (arena.checks !== null) {
      const { removals } = arena.checks
      removals.set(this.removalOf(this.handleOf(ptr)), arena.checks.slotFreed(ptr))
      if (removals.size > MOST_REMOVALS) removals.delete(removals.keys().next().value!)
    }
    u32[head + LENGTH]! -= 1
    if (generation <= form.lastGeneration) {
      form.setFree(u32, chunk, slot, slots, generation, u32[head + FREE]!)
      u32[head + FREE] = number * slots + slot
      return
    }
    u32[chunk + SLOT_WORDS + slot] = RETIRED
    u32[head + CAPACITY]! -= 1
    u32[chunk + RETIRED_COUNT]! += 1
    // Its free slots aren't on the stack any more, because it has none.
    if (u32[chunk + RETIRED_COUNT] === slots) this.giveBack(number)
  }

  /**
   * Returns 0, for a handle without a struct.
   * @throws INVALID_VALUE when `handle` is of the wrong kind.
   */
  protected missing(handle: number): Ptr<T> {
    requireInViews(this.arena, this.ptr)
    const { form } = this.head
    if (!form.isHandle(handle)) throw invalidHandle(handle, form)
    return 0 as Ptr<T>
  }

  /** Returns the key of the record of a removal: the salt is that of no other map. */
  private removalOf(handle: number): string {
    const { u32 } = this.arena
    return `${u32[(u32[this.ptr >>> 2]! >>> 2) + SALT]} ${handle}`
  }

  /**
   * Returns the address of the struct with a handle.
   *
   * @throws STALE_HANDLE when no struct has it, INVALID_VALUE when it is out of range.
   */
  protected requirePtr(handle: number): Ptr<T> {
    const ptr = this.ptrOf(handle)
    if (ptr === 0) throw this.stale(handle)
    return ptr
  }

  /** Returns the error for a handle of a struct that was removed. */
  protected stale(handle: number): OffheapError {
    const { arena, head: layout } = this
    const place = arena.checks?.removals.get(this.removalOf(handle))
    return mismatch(
      'STALE_HANDLE',
      `handle without a struct in a ${layout.typeName}`,
      place === undefined ? handle : `${handle}, which was removed at ${place}`,
      'one that add returned, of a struct that is still there',
      'Call has, or drop a handle when its struct is removed',
    )
  }
}
