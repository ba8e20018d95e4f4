import { requireSource } from '../block-bytes.ts'
import { mismatch, show } from '../errors.ts'
import { requireBlockNotHeld, requireNotHeld } from '../held.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import {
  beginAdoptions,
  endAdoptions,
  keepingAdopted,
  undoAdoptions,
} from '../ownership/adoption.ts'
import { initNew } from '../ownership/attempt.ts'
import { writeOwned } from '../ownership/create-deep.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { pointerOf, type Ptr } from '../pointer.ts'
import { forgetSlot } from '../references/references.ts'
import type { Struct } from '../struct.ts'
import { SlotMapEntries, SlotMapKeys } from './slot-map-iterator.ts'
import { SlotMapSlots } from './slot-map-slots.ts'

/**
 * Base class of the accessors of slot maps: structs that are reached by handles, in slots of equal
 * size, in chunks of many slots. `slot-map-words.ts` has the format.
 *
 * Each type of elements has a class with its own copy of the methods that run in loops, which keeps
 * them monomorphic. Those here are for elements that own blocks, for checked arenas, and for the
 * rare cases that the others leave to them.
 */
export abstract class SlotMap<T extends Struct, Init = unknown>
  extends SlotMapSlots<T, Init>
  implements Iterable<T>
{
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => SlotMap)

  /** Copies another struct into an element, or writes the fields that `value` has. */
  protected abstract write(element: T, value: T | Init): void

  /**
   * Adds a struct with its defaults and the fields that `init` has, or a copy of another struct.
   * O(1), also when a new chunk is needed, because that copies no struct.
   *
   * @returns Its handle, which no other struct of this map ever has.
   * @throws `OUT_OF_MEMORY`, `HANDLES_EXHAUSTED`, and the errors of setting the fields; the slot map
   *   is then unchanged.
   */
  add(init?: T | Init): number {
    const { arena, type, capacity } = this
    const ptr = this.takeAside()
    if (init === undefined) return this.added()
    const created = type.at(arena, ptr)
    if (type.collect !== undefined) return this.addOwner(created, init, capacity)
    try {
      this.write(created, init)
    } catch (error) {
      this.undo(ptr, capacity)
      throw error
    }
    return this.handleOf(ptr)
  }

  /** Takes a slot, and writes its defaults. */
  protected takeAside(): Ptr<T> {
    const { arena, type, capacity } = this
    const ptr = this.take() as Ptr<T>
    arena.u8.fill(0, ptr, ptr + type.size)
    if (type.writeDefaults === undefined) return ptr
    try {
      type.writeDefaults(arena, ptr)
    } catch (error) {
      this.undo(ptr, capacity)
      throw error
    }
    return ptr
  }

  private addOwner(created: T, init: T | Init, capacity: number): number {
    const { arena, type } = this
    const ptr = created.ptr as Ptr<T>
    const mark = beginAdoptions(arena)
    try {
      initNew(created, init, type, (target, value) =>
        writeOwned(arena, type, target, value, (target, value) => this.write(target, value)),
      )
    } catch (error) {
      const made = keepingAdopted(arena, mark, this.ptr)
      type.collect!(arena, ptr, made)
      undoAdoptions(arena, mark, made)
      this.undo(ptr, capacity)
      throw error
    }
    return endAdoptions(arena, this.handleOf(ptr))
  }

  /** Removes a new struct, unless its values have removed it, and the chunk that it needed. */
  private undo(ptr: Ptr<T>, capacity: number): void {
    if (this.handleOf(ptr) !== 0) {
      forgetSlot(this.arena, ptr)
      this.drop(ptr, false)
    }
    if (this.capacity > capacity) this.shrink(capacity)
  }

  /**
   * Returns an accessor of the struct with a handle, which may be kept until the struct is removed;
   * undefined if it was removed, or never was there. O(1).
   *
   * @throws `INVALID_VALUE` when `handle` isn't an integer in the range of handles.
   */
  abstract get(handle: number): T | undefined

  /**
   * Writes the fields that `init` has into the struct with a handle, or copies another struct into
   * it.
   *
   * @throws `STALE_HANDLE` when no struct has the handle, `INVALID_VALUE` when it isn't an integer in
   *   the range of handles, and the errors of setting the fields. The struct is then unchanged.
   */
  set(handle: number, init: T | Init): void {
    const ptr = this.ptrOf(handle)
    if (ptr === 0) throw this.stale(handle)
    this.write(this.type.at(this.arena, ptr), init)
  }

  /**
   * Removes the struct with a handle, and frees all that it owns. A `Ref` to it reads null from then
   * on. O(1), and what it takes to free what the struct owns.
   *
   * @returns Whether it was there.
   * @throws `INVALID_VALUE` when `handle` isn't an integer in the range of handles.
   */
  remove(handle: number): boolean {
    return this.removeAside(handle)
  }

  protected removeAside(handle: number): boolean {
    const { arena, type } = this
    const ptr = this.ptrOf(handle)
    if (ptr === 0 || this.handleOf(ptr) !== handle) return false
    // The end is larger by one because the struct itself ends, too.
    requireNotHeld(arena, ptr, ptr + type.size + 1)
    if (type.collect !== undefined) {
      const owned = new Deallocator(arena, ptr)
      type.collect(arena, ptr, owned)
      owned.free()
    }
    forgetSlot(arena, ptr)
    this.drop(ptr, true)
    return true
  }

  /**
   * Returns an accessor of the struct at `ptr`.
   *
   * @throws `INVALID_POINTER` when no struct of this map is there.
   */
  at(ptr: Ptr<T>): T {
    if (this.handleOf(ptr) !== 0) return this.type.at(this.arena, ptr)
    throw mismatch(
      'INVALID_POINTER',
      `pointer to no struct of this ${this.head.typeName}`,
      show(pointerOf(this.arena, ptr)),
      'one that its ptrOf returned',
      'Pass it to the slot map that it is from',
    )
  }

  /**
   * Returns the handle after `handle` in the order of iteration; 0 after the last one. The struct
   * with the handle can have been removed.
   *
   * @throws `INVALID_VALUE` when `handle` isn't an integer in the range of handles.
   */
  abstract nextHandle(handle: number): number

  /**
   * Iterates over accessors of all structs. They may be kept. Structs that are removed in the loop
   * before they are reached are skipped; new ones may be reached or not.
   */
  abstract [Symbol.iterator](): IterableIterator<T>

  /** Iterates over accessors of all structs, as the map itself does. */
  values(): IterableIterator<T> {
    return this[Symbol.iterator]()
  }

  /** Iterates over the handles of all structs. */
  keys(): IterableIterator<number> {
    return new SlotMapKeys(this)
  }

  /** Iterates over the handles and accessors of all structs. */
  entries(): IterableIterator<[handle: number, value: T]> {
    return new SlotMapEntries<T>(this)
  }

  /** Returns accessors of all structs. */
  toArray(): T[] {
    return [...this]
  }

  /** Returns the structs as plain values; `JSON.stringify` calls it. */
  toJSON(): unknown[] {
    return Array.from(this, valueToJSON)
  }

  /**
   * Removes all structs, and frees all that they own. Their handles stay invalid. The chunks stay,
   * until `trim`. O(capacity).
   */
  clear(): void {
    const { arena, ptr, type } = this
    if (arena.u32[ptr >>> 2] === 0) return
    // What a larger assignment has not completed is kept until its end.
    if (arena.adoptions.attemptAt(ptr) !== null) return this.assign([])
    this.requireUnheld()
    if (type.collect !== undefined) {
      const owned = new Deallocator(arena, ptr)
      for (const at of this.pointers$()) type.collect(arena, at, owned)
      owned.free()
    }
    this.eachLive((at) => {
      forgetSlot(arena, at)
      this.drop(at, true)
    })
    this.orderFree()
  }

  /**
   * Replaces all structs by copies of structs, or by new structs with the fields of init objects.
   * Iteration has them in the order of `values`, among which structs of this map may be. The handles
   * of the former structs stay invalid. A failed call leaves the slot map unchanged.
   *
   * @throws `OUT_OF_MEMORY`, and the errors of `add`.
   */
  assign(values: ArrayLike<T | Init> | Iterable<T | Init>): void {
    const { arena, ptr, type } = this
    requireSource(values)
    const source = Array.from(values as Iterable<T | Init>)
    this.requireUnheld()
    const former = arena.u32[ptr >>> 2]!
    // The blocks that the former structs own can move into the new ones.
    const owned = new Deallocator(arena, ptr)
    if (type.collect !== undefined) {
      for (const at of this.pointers$()) type.collect(arena, at, owned)
    }
    owned.offering(() => this.build(source, former, owned))
  }

  /** @throws `INVALID_VALUE` when the values of a struct of this map are being read. */
  private requireUnheld(): void {
    const { arena } = this
    if (arena.adoptions.held === null) return
    this.eachChunk((chunk) => requireBlockNotHeld(arena, chunk))
  }

  /** Adds the new structs under another head. */
  private build(source: readonly (T | Init)[], former: number, owned: Deallocator): void {
    const { arena, ptr } = this
    const mark = beginAdoptions(arena)
    let made = 0
    try {
      if (former !== 0) made = this.successor(former)
      arena.u32[ptr >>> 2] = made
      for (const value of source) this.add(value)
      made = arena.u32[ptr >>> 2]!
      if (former !== 0) this.completeSuccessor(former)
      owned.keepTaken()
      owned.add(former, this.head)
      owned.retire()
    } catch (error) {
      const undone = keepingAdopted(arena, mark)
      if (made === 0) made = arena.u32[ptr >>> 2] === former ? 0 : arena.u32[ptr >>> 2]!
      if (made !== 0) undone.add(made, this.head)
      arena.u32[ptr >>> 2] = former
      undoAdoptions(arena, mark, undone)
      throw error
    }
    endAdoptions(arena, null)
  }
}
