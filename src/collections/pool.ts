import { requireSource } from '../block-bytes.ts'
import { changedByValues, holding, initHeld, requireBlockNotHeld, requireNotHeld } from '../held.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { orderBy } from '../order/order.ts'
import type { OrderKey } from '../order/sort-key.ts'
import { StructRows } from '../order/struct-rows.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import type { Pointers, Ptr, Target } from '../pointer.ts'
import { forgetSlot } from '../references/references.ts'
import type { Struct, StructShape, StructType } from '../struct.ts'
import { createApart, replaceApart } from './apart.ts'
import { eachChunk } from './pool-blocks.ts'
import { PoolChunks, requireCount } from './pool-chunks.ts'
import { PoolRuns, type PoolIterator } from './pool-iterator.ts'

/**
 * Base class of the accessors of pools: structs in slots of equal size, in chunks of many slots.
 * Pointers to them stay valid until they are freed. `src/slots.ts` has the format.
 *
 * Each type of elements has a class with its own copy of the methods that run in loops, which keeps
 * them monomorphic. Those here are for elements that own blocks, for checked arenas, and for the
 * rare cases that the others leave to them.
 */
export abstract class Pool<T extends Struct, Init = unknown>
  extends PoolChunks<T, Init>
  implements Iterable<T>
{
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => Pool)

  /** Copies another struct into an element, or writes the fields that `value` has. */
  protected abstract write(element: T, value: T | Init): void

  /** Returns whether the elements are of the class `type`. */
  isOf$(type: object): boolean {
    return this.type === type
  }

  /**
   * Allocates a struct, zeroed and with its defaults, without an accessor. O(1), also when a new
   * chunk is needed, because that copies nothing.
   *
   * @returns Its pointer, which is valid until the struct is freed.
   * @throws `OUT_OF_MEMORY` when the arena has no room for a new chunk; the pool is then unchanged.
   */
  allocate(): Ptr<T> {
    return this.allocateAside()
  }

  protected allocateAside(): Ptr<T> {
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

  /**
   * Creates a struct with its defaults, and writes the fields that `init` has, or copies another
   * struct.
   *
   * @returns An accessor of the new struct, which may be kept.
   * @throws `OUT_OF_MEMORY`, and the errors of setting the fields; the pool is then unchanged.
   */
  create(init?: T | Init): T {
    const { arena, type, capacity } = this
    if (init !== undefined && type.collect !== undefined) return this.createOwner(init)
    const ptr = this.allocate()
    const created = type.at(arena, ptr)
    if (init === undefined) return created
    try {
      initHeld(created, type.size, init, (target, value) => this.write(target, value))
    } catch (error) {
      this.undo(ptr, capacity)
      throw error
    }
    return created
  }

  /** Creates a struct in another block first, because its values can contain this pool. */
  private createOwner(init: T | Init): T {
    return this.type.at(
      this.arena,
      createApart(this, this.type, init, () => this.take()),
    )
  }

  /** Removes a new struct, unless its values have removed it, and the chunk that it needed. */
  private undo(ptr: Ptr<T>, capacity: number): void {
    if (this.has(ptr)) {
      forgetSlot(this.arena, ptr)
      this.drop(ptr)
    }
    this.shrink(capacity)
  }

  /**
   * Creates `count` structs with their defaults. All of them are created, or none.
   *
   * @returns Their pointers.
   * @throws `INVALID_SIZE` when `count` isn't an integer, or is negative.
   * @throws `OUT_OF_MEMORY` when the arena has no room for them; the pool is then unchanged.
   */
  allocateMany(count: number): Ptr<T>[] {
    const { capacity } = this
    this.reserve(this.length + requireCount(count))
    const made: Ptr<T>[] = []
    try {
      while (made.length < count) made.push(this.allocate())
    } catch (error) {
      for (const ptr of made) this.free(ptr)
      this.shrink(capacity)
      throw error
    }
    return made
  }

  /**
   * Frees a struct with all that it owns. A `Ref` to it reads null from then on. O(1), and what it
   * takes to free what the struct owns.
   *
   * @param target Its pointer, or an accessor of it.
   * @throws `INVALID_POINTER` when no slot of this pool starts there, `DOUBLE_FREE` when the slot is
   *   free.
   */
  free(target: Target<T>): void {
    this.freeAside(target)
  }

  protected freeAside(target: Target<T>): void {
    const { arena, type } = this
    const ptr = this.requireLive(target)
    // What the structs own is offered to those that replace them.
    if (type.collect !== undefined) requireNotHeld(arena, this.ptr, this.ptr + 2)
    // The end is larger by one because the struct itself ends, too.
    requireNotHeld(arena, ptr, ptr + type.size + 1)
    if (type.collect !== undefined) {
      const owned = new Deallocator(arena, ptr)
      type.collect(arena, ptr, owned)
      owned.free()
    }
    forgetSlot(arena, ptr)
    this.drop(ptr)
  }

  /**
   * Returns an accessor of the struct at `ptr`.
   *
   * @throws `INVALID_POINTER` or `DOUBLE_FREE` when no struct of this pool is there.
   */
  at(ptr: Ptr<T>): T {
    return this.type.at(this.arena, this.requireLive(ptr))
  }

  /**
   * Returns the pointer to the struct after `ptr`; 0 after the last one. The struct at `ptr` may have
   * been freed after it was reached, if it was the last one that was freed.
   *
   * @throws `INVALID_POINTER` when no slot of this pool starts at `ptr`.
   */
  next(ptr: Ptr<T>): Ptr<T> {
    return this.nextAside(ptr)
  }

  /**
   * Iterates over accessors of all structs. They may be kept. Structs that are freed in the loop
   * before they are reached are skipped; new ones may be reached or not.
   */
  abstract [Symbol.iterator](): PoolIterator<T>

  /**
   * Iterates over the structs as runs of adjacent ones. This is the fastest loop, because a step in
   * a run is an addition. All runs are the same object. A loop can free its current struct, and
   * create others. If it frees a struct that it has not reached, it can reach it nevertheless.
   *
   * @example
   * for (const run of particles.runs()) {
   *   for (let at = run.first, end = run.end; at < end; at = run.after(at)) {
   *     particle.ptr = at
   *     particle.x += particle.vx
   *   }
   * }
   */
  runs(): PoolRuns<T> {
    return new PoolRuns(this.arena, this.ptr, this.head.chunk)
  }

  /**
   * Sorts the pointers to all structs by fields; the structs stay where they are. Structs with
   * equal values stay in the order of iteration. NaN, and then missing values, come last in both
   * directions. O(structs) for each 32 bits of a key.
   *
   * @param keys - Names of fields, the most significant one first: `'x'`, `'-x'` for the descending
   *   order, `'position.x'` for a field of a nested struct. `['name', names]` sorts codes by the
   *   texts of their dictionary instead of by their numbers.
   * @returns The pointers in order, which are valid until their structs are freed.
   * @throws `INVALID_VALUE` when there is no such field, or its values have no order.
   * @example
   * ```ts
   * for (const ptr of particles.order('-age')) {
   *   particle.ptr = ptr
   *   draw(particle)
   * }
   * ```
   */
  order(...keys: OrderKey<T>[]): Pointers<T> {
    const { arena, type } = this
    const pointers = new Uint32Array(this.length)
    let index = 0
    for (let ptr = this.first(); ptr !== 0; ptr = this.nextAside(ptr)) pointers[index++] = ptr
    const shape = type as StructType as unknown as StructShape
    const row = (ptr: number): T => type.at(arena, ptr as Ptr<T>)
    orderBy(new StructRows(shape, arena, 0, 1, row), pointers, keys)
    return pointers as unknown as Pointers<T>
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
   * Frees all structs with all that they own, and all chunks. O(chunks) for elements that own
   * nothing.
   */
  clear(): void {
    const { arena, ptr } = this
    if (arena.u32[ptr >>> 2] === 0) return
    this.requireUnheld()
    this.emptied().retire()
  }

  protected override discard(): void {
    const { arena, ptr } = this
    if (arena.u32[ptr >>> 2] !== 0) this.emptied().free()
  }

  /** Makes the pool empty, and returns the deallocator of all that it had. */
  private emptied(): Deallocator {
    const { arena, ptr } = this
    const owned = new Deallocator(arena, ptr)
    owned.own(ptr, this.head)
    owned.find()
    arena.u32[ptr >>> 2] = 0
    return owned
  }

  /**
   * Replaces all structs by copies of structs, or by new structs with the fields of init objects.
   * Structs of this pool may be among `values`. A failed call leaves the pool unchanged.
   *
   * @throws `OUT_OF_MEMORY`, and the errors of `create`.
   */
  assign(values: ArrayLike<T | Init> | Iterable<T | Init>): void {
    const { arena, ptr } = this
    requireSource(values)
    const source = holding(this, 1, () => Array.from(values as Iterable<T | Init>))
    this.requireUnheld()
    // The blocks that the former structs own can move into the new ones.
    const owned = new Deallocator(arena, ptr)
    if (this.type.collect !== undefined) {
      for (const at of this.pointers$()) this.type.collect!(arena, at, owned)
    }
    owned.offering(() =>
      replaceApart(this, this.head, owned, (built) => {
        const { length } = this
        for (const value of source) built.create(value)
        if (this.length !== length) throw changedByValues()
      }),
    )
  }

  /** @throws `INVALID_VALUE` when the values of this pool or a struct of it are being read. */
  private requireUnheld(): void {
    const { arena, ptr } = this
    if (arena.adoptions.held === null) return
    requireNotHeld(arena, ptr, ptr + 2)
    eachChunk(arena, ptr, (chunk) => requireBlockNotHeld(arena, chunk))
  }
}
