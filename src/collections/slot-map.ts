import { requireSource } from '../block-bytes.ts'
import { mismatch, show } from '../errors.ts'
import { changedByValues, holding, requireBlockNotHeld, requireNotHeld } from '../held.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { readValue } from '../ownership/init-values.ts'
import { pointerOf, type Ptr } from '../pointer.ts'
import { forgetSlot } from '../references/references.ts'
import type { Struct, StructShape, StructType } from '../struct.ts'
import { createApart, replaceApart } from './apart.ts'
import { SlotMapKeys } from './slot-map-iterator.ts'
import { SlotMapSlots } from './slot-map-slots.ts'
import { ADDED } from './slot-map-words.ts'

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
    if (init !== undefined && type.collect !== undefined) return this.addOwner(init)
    const bytes = this.directoryBytes()
    const ptr = this.takeAside()
    if (init === undefined) return this.added()
    try {
      this.write(type.at(arena, ptr), init)
    } catch (error) {
      this.undo(ptr, capacity, bytes)
      throw error
    }
    return this.handleOf(ptr)
  }

  /** Takes a slot, and writes its defaults. */
  protected takeAside(): Ptr<T> {
    const { arena, type, capacity } = this
    const bytes = this.directoryBytes()
    const ptr = this.take() as Ptr<T>
    arena.u8.fill(0, ptr, ptr + type.size)
    if (type.writeDefaults === undefined) return ptr
    try {
      type.writeDefaults(arena, ptr)
    } catch (error) {
      this.undo(ptr, capacity, bytes)
      throw error
    }
    return ptr
  }

  /** Adds a struct that is created in another block, because its values can contain this map. */
  private addOwner(init: T | Init): number {
    return this.handleOf(createApart(this, this.type, init, () => this.take()))
  }

  /** Removes a new struct, unless its values have removed it, and the chunk that it needed. */
  private undo(ptr: Ptr<T>, capacity: number, bytes: number): void {
    if (this.handleOf(ptr) !== 0) {
      forgetSlot(this.arena, ptr)
      this.drop(ptr, false)
    }
    if (this.capacity > capacity) this.shrink(capacity, bytes)
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
    const { arena, type } = this
    let ptr = this.ptrOf(handle)
    if (ptr !== 0 && type.collect === undefined) {
      // Its getters can remove the struct.
      init = readValue(this, 4, ['struct', type as StructType as unknown as StructShape], init)
      ptr = this.ptrOf(handle)
    }
    if (ptr === 0) throw this.stale(handle)
    this.write(type.at(arena, ptr), init)
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
    this.requireKept()
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
  abstract entries(): IterableIterator<[handle: number, value: T]>

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
    const source = holding(this, 1, () => Array.from(values as Iterable<T | Init>))
    this.requireUnheld()
    const former = arena.u32[ptr >>> 2]!
    // The blocks that the former structs own can move into the new ones.
    const owned = new Deallocator(arena, ptr)
    if (type.collect !== undefined) {
      for (const at of this.pointers$()) type.collect(arena, at, owned)
    }
    owned.offering(() => this.build(source, former, owned))
  }

  /** @throws `INVALID_VALUE` when the values of this map or a struct of it are being read. */
  private requireUnheld(): void {
    const { arena } = this
    if (arena.adoptions.held === null) return
    this.requireKept()
    this.eachChunk((chunk) => requireBlockNotHeld(arena, chunk))
  }

  /** Builds the new structs under another head, because those of this map can be among them. */
  private build(source: readonly (T | Init)[], former: number, owned: Deallocator): void {
    const { arena, ptr } = this
    const added = (former >>> 2) + ADDED
    const [word, index] = [arena.u32[added]!, arena.u32[added + 1]!]
    replaceApart(this, this.head, owned, (built) => {
      if (former !== 0) {
        const { u32 } = arena
        u32[built.ptr >>> 2] = this.successor(former)
        // Handles are never 0, so an addition meanwhile can be recognized.
        u32[added] = u32[added + 1] = 0
      }
      try {
        for (const value of source) built.add(value)
        const { u32 } = arena
        if (u32[ptr >>> 2] !== former) throw changedByValues()
        if (former === 0) return
        if (u32[added] !== 0 || u32[added + 1] !== 0) throw changedByValues()
        built.completeSuccessor(former)
      } finally {
        // Also after a success, because a larger assignment can fail later.
        const { u32 } = arena
        if (former !== 0 && u32[ptr >>> 2] === former && u32[added] === 0 && u32[added + 1] === 0) {
          u32[added] = word
          u32[added + 1] = index
        }
      }
    })
  }
}
