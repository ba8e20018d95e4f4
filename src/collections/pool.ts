import type { ArenaOf } from '../allocator.ts'
import { mismatch, requireKind, show, type OffheapError } from '../errors.ts'
import { requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { freeOwned, setOwned } from '../owned-block.ts'
import {
  beginAdoptions,
  endAdoptions,
  keepingAdopted,
  undoAdoptions,
} from '../ownership/adoption.ts'
import { initNew } from '../ownership/attempt.ts'
import { writeOwned } from '../ownership/create-deep.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { pointerOf, type Ptr, type Target } from '../pointer.ts'
import { forgetSlot } from '../references/references.ts'
import {
  BITMAP,
  CHUNKS,
  EMPTY,
  FIRST,
  HAS_ROOM,
  HINT,
  KEY,
  LAST,
  LAST_SERIAL,
  LENGTH,
  NEXT,
  OWNER,
  PREVIOUS,
  ROOM,
  SALT,
  SERIAL,
} from '../slots.ts'
import type { Struct, StructType } from '../struct.ts'
import {
  eachChunk,
  enterRoom,
  isVacant,
  leaveRoom,
  overwritten,
  verifyPool,
  type PoolHead,
} from './pool-blocks.ts'
import type { PoolIterator } from './pool-iterator.ts'

/**
 * Base class of the accessors of pools: structs in slots of equal size, in chunks of many slots.
 * Pointers to them stay valid until they are freed. `src/slots.ts` has the format.
 *
 * Each type of elements has a class with its own copy of the methods that run in loops, which keeps
 * them monomorphic. Those here are for elements that own blocks, for checked arenas, and for the
 * rare ways through the others.
 */
export abstract class Pool<T extends Struct, Init = unknown> implements Iterable<T> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => Pool)

  readonly arena: ArenaOf<T>
  /**
   * Byte offset of the field that is the pool. Assign it to move the accessor to the same field of
   * another struct.
   */
  ptr: Ptr

  constructor(arena: ArenaOf<T>, ptr: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  /** The generated class of the elements. */
  protected abstract get type(): StructType<T, Init>
  /** The type of the head, with the geometry of the chunks. */
  protected abstract get head(): PoolHead
  /** Copies another struct into an element, or writes the fields that `value` has. */
  protected abstract write(element: T, value: T | Init): void

  /** Number of structs in the pool. O(1). */
  get length(): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : u32[head + LENGTH]!
  }

  /** Number of structs that fit into the chunks of the pool. O(1). */
  get capacity(): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : u32[head + CHUNKS]! * this.head.chunk.slots
  }

  /** Number of bytes of all structs in the pool. */
  get bytes$(): number {
    return this.length * this.head.chunk.stride
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
    const ptr = this.allocate()
    const created = type.at(arena, ptr)
    if (init === undefined) return created
    if (type.collect !== undefined) return this.createOwner(created, init, capacity)
    try {
      this.write(created, init)
    } catch (error) {
      this.undo(ptr, capacity)
      throw error
    }
    return created
  }

  private createOwner(created: T, init: T | Init, capacity: number): T {
    const { arena, type } = this
    const { ptr } = created
    const mark = beginAdoptions(arena)
    try {
      initNew(created, init, type, (target, value) =>
        writeOwned(arena, type, target, value, (target, value) => this.write(target, value)),
      )
    } catch (error) {
      const made = keepingAdopted(arena, mark, this.ptr)
      type.collect!(arena, ptr, made)
      undoAdoptions(arena, mark, made)
      this.undo(ptr as Ptr<T>, capacity)
      throw error
    }
    return endAdoptions(arena, created)
  }

  /** Removes a new struct, unless its values have removed it, and the chunk that it needed. */
  private undo(ptr: Ptr<T>, capacity: number): void {
    if (this.has(ptr)) {
      forgetSlot(this.arena, ptr)
      this.drop(ptr)
    }
    this.shrink(capacity)
  }

  /** Gives the last chunks back, as long as they are empty and there is more room than `capacity`. */
  private shrink(capacity: number): void {
    const { arena, ptr } = this
    if (capacity === 0 && this.length === 0) return this.clear()
    const { u32 } = arena
    while (this.capacity > capacity) {
      const last = u32[(u32[ptr >>> 2]! >>> 2) + LAST]!
      if (!isVacant(u32, last, this.head.chunk.slots)) return
      this.giveBack(last)
    }
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
    this.freeAside(pointerOf(this.arena, target) as Ptr<T>)
  }

  protected freeAside(given: Ptr<T>): void {
    const { arena, type } = this
    const ptr = this.requireLive(given)
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

  /** Returns whether a struct of this pool is at `target`. O(1). */
  has(target: Target<T>): boolean {
    const ptr = pointerOf(this.arena, target)
    const slot = this.slotOf(ptr)
    return slot >= 0 && (this.arena.u32[this.wordOf(ptr, slot)]! & (1 << slot)) !== 0
  }

  /** Returns the pointer to the first struct in the order of iteration; 0 for an empty pool. */
  first(): Ptr<T> {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return (head === 0 ? 0 : this.liveFrom(u32[head + FIRST]!, 0)) as Ptr<T>
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

  protected nextAside(ptr: Ptr<T>): Ptr<T> {
    const slot = this.slotOf(ptr)
    if (slot < 0) throw this.refusal(ptr)
    return this.liveFrom(this.chunkOf(ptr), slot + 1) as Ptr<T>
  }

  /**
   * Iterates over accessors of all structs. They may be kept. Structs that are freed in the loop
   * before they are reached are skipped; new ones may be reached or not.
   */
  abstract [Symbol.iterator](): PoolIterator<T>

  /** Returns the pointers to all structs, in the order of iteration. */
  pointers$(): Ptr<T>[] {
    const pointers: Ptr<T>[] = []
    for (let ptr = this.first(); ptr !== 0; ptr = this.next(ptr)) pointers.push(ptr)
    return pointers
  }

  /** Reports what is wrong with the bytes of the pool. */
  examine$(report: (message: string) => void): void {
    verifyPool(this.arena, this.ptr, this.head, report)
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
   * Adds chunks until the pool has room for `capacity` structs in total, so that creating these
   * allocates nothing.
   *
   * @throws `INVALID_SIZE` when `capacity` isn't an integer, or is negative.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the pool is then unchanged.
   */
  reserve(capacity: number): void {
    requireCount(capacity)
    const before = this.capacity
    try {
      while (this.capacity < capacity) this.addChunk()
    } catch (error) {
      this.shrink(before)
      throw error
    }
  }

  /** Gives back all chunks without structs. Frees the head, too, if the pool is empty. */
  trim(): void {
    const { arena, ptr } = this
    if (arena.u32[ptr >>> 2] === 0) return
    if (this.length === 0) return this.clear()
    const empty: number[] = []
    eachChunk(arena, ptr, (at) => {
      if (isVacant(arena.u32, at, this.head.chunk.slots)) empty.push(at)
    })
    for (const at of empty) this.giveBack(at)
  }

  /**
   * Frees all structs with all that they own, and all chunks. O(chunks) for elements that own
   * nothing.
   */
  clear(): void {
    const { arena, ptr } = this
    if (arena.u32[ptr >>> 2] === 0) return
    const owned = new Deallocator(arena, ptr)
    owned.own(ptr, this.head)
    owned.find()
    arena.u32[ptr >>> 2] = 0
    owned.retire()
  }

  /**
   * Replaces all structs by copies of structs, or by new structs with the fields of init objects.
   * Structs of this pool may be among `values`. A failed call leaves the pool unchanged.
   *
   * @throws `OUT_OF_MEMORY`, and the errors of `create`.
   */
  assign(values: ArrayLike<T | Init> | Iterable<T | Init>): void {
    const { arena, ptr } = this
    const isSource =
      typeof values === 'object' &&
      values !== null &&
      (Symbol.iterator in values || 'length' in values)
    requireKind(isSource, 'values', values, 'an array or an iterable')
    const source = Array.from(values as Iterable<T | Init>)
    const former = arena.u32[ptr >>> 2]!
    // The blocks that the former structs own can move into the new ones.
    const owned = new Deallocator(arena, ptr)
    if (this.type.collect !== undefined) {
      for (const at of this.pointers$()) this.type.collect!(arena, at, owned)
    }
    owned.offering(() => this.build(source, former, owned))
  }

  /** Creates the new structs under another head. */
  private build(source: readonly (T | Init)[], former: number, owned: Deallocator): void {
    const { arena, ptr } = this
    const mark = beginAdoptions(arena)
    arena.u32[ptr >>> 2] = 0
    try {
      for (const value of source) this.create(value)
      owned.keepTaken()
      owned.add(former, this.head)
      owned.retire()
    } catch (error) {
      const made = keepingAdopted(arena, mark)
      if (arena.u32[ptr >>> 2] !== 0) made.add(arena.u32[ptr >>> 2]!, this.head)
      arena.u32[ptr >>> 2] = former
      undoAdoptions(arena, mark, made)
      throw error
    }
    endAdoptions(arena, null)
  }

  /** Takes the lowest free slot of the first chunk with room, and returns its address. */
  private take(): number {
    const { arena, ptr, head: layout } = this
    const { bytes, slots, start, stride } = layout.chunk
    requireInViews(arena, ptr)
    for (;;) {
      let owner = arena.u32[ptr >>> 2]!
      if (owner === 0 || arena.u32[(owner >>> 2) + ROOM] === 0) {
        this.addChunk()
        owner = arena.u32[ptr >>> 2]!
      }
      const { u32 } = arena
      const head = owner >>> 2
      const at = u32[head + ROOM]!
      const chunk = at >>> 2
      if (at % bytes !== 0 || u32[chunk + KEY] !== (at ^ u32[head + SALT]!) >>> 0) {
        throw overwritten(ptr, at)
      }
      const last = chunk + BITMAP + ((slots + 31) >>> 5)
      let word = chunk + BITMAP + u32[chunk + HINT]!
      while (word < last && u32[word] === 0xffff_ffff) word++
      const clear = ~u32[word]!
      const bit = clear & -clear
      const slot = (word - chunk - BITMAP) * 32 + 31 - Math.clz32(bit)
      if (!(word < last && slot < slots)) {
        // The chunk is full, which only the first one can be.
        if (u32[chunk + HAS_ROOM] !== 1) throw overwritten(ptr, at)
        leaveRoom(u32, head, at)
        continue
      }
      u32[word] = u32[word]! | bit
      u32[chunk + HINT] = word - chunk - BITMAP
      u32[head + LENGTH]! += 1
      const taken = at + start + slot * stride
      arena.checks?.slotAllocated(taken, this.type, at, at + start, stride)
      return taken
    }
  }

  /** Marks a live slot as free. */
  private drop(ptr: number): void {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    const at = this.chunkOf(ptr)
    const chunk = at >>> 2
    const slot = this.slotOf(ptr)
    const word = this.wordOf(ptr, slot)
    u32[word] = u32[word]! & ~(1 << slot)
    if (slot >>> 5 < u32[chunk + HINT]!) u32[chunk + HINT] = slot >>> 5
    u32[head + LENGTH]! -= 1
    this.arena.checks?.slotFreed(ptr)
    if (u32[chunk + HAS_ROOM] === 0 || u32[word] === 0) this.roomier(at)
  }

  /**
   * Enters a chunk that was full among those with room. If it has no struct any more, keeps it, and
   * gives the one back that was kept so far and is still empty. So a loop can free the struct at
   * which it is, and go on from its slot.
   */
  protected roomier(at: number): void {
    const { u32 } = this.arena
    const { slots } = this.head.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    if (u32[(at >>> 2) + HAS_ROOM] === 0) enterRoom(u32, head, at)
    if (!isVacant(u32, at, slots)) return
    const kept = u32[head + EMPTY]!
    u32[head + EMPTY] = at
    if (kept !== 0 && kept !== at && isVacant(u32, kept, slots)) this.giveBack(kept)
  }

  /** Adds a chunk, to the first one the head. Returns its address. */
  private addChunk(): number {
    const { arena, ptr, head: layout } = this
    const { chunk: type } = layout
    let owner = arena.u32[ptr >>> 2]!
    const isFirst = owner === 0
    if (isFirst) {
      owner = setOwned(arena, arena.allocateZeroed(layout.size, layout.align, layout))
      arena.checks?.ownedByField(owner)
    }
    let at: number
    try {
      // Only checked arenas need the type; a slot is zeroed when it is taken.
      const { size, align } = type
      const block =
        arena.checks === null
          ? arena.allocate(size, align)
          : arena.allocateZeroed(size, align, type)
      at = setOwned(arena, block)
    } catch (error) {
      if (isFirst) freeOwned(arena, owner)
      throw error
    }
    arena.checks?.ownedByField(at)
    if (isFirst) {
      layout.format(arena, owner)
      arena.u32[ptr >>> 2] = owner
    }
    const { u32 } = arena
    const head = owner >>> 2
    const chunk = at >>> 2
    u32.fill(0, chunk, (at + type.start) >>> 2)
    u32[chunk + KEY] = at ^ u32[head + SALT]!
    u32[chunk + OWNER] = owner
    u32[chunk + SERIAL] = u32[head + LAST_SERIAL]! += 1
    const last = u32[head + LAST]!
    u32[chunk + PREVIOUS] = last
    u32[head + LAST] = at
    if (last === 0) u32[head + FIRST] = at
    else u32[(last >>> 2) + NEXT] = at
    u32[head + CHUNKS]! += 1
    enterRoom(u32, head, at)
    return at
  }

  private giveBack(at: number): void {
    const { arena } = this
    const { u32 } = arena
    const head = u32[this.ptr >>> 2]! >>> 2
    leaveRoom(u32, head, at)
    if (u32[head + EMPTY] === at) u32[head + EMPTY] = 0
    const next = u32[(at >>> 2) + NEXT]!
    const previous = u32[(at >>> 2) + PREVIOUS]!
    if (previous === 0) u32[head + FIRST] = next
    else u32[(previous >>> 2) + NEXT] = next
    if (next === 0) u32[head + LAST] = previous
    else u32[(next >>> 2) + PREVIOUS] = previous
    u32[head + CHUNKS]! -= 1
    u32[(at >>> 2) + KEY] = 0
    freeOwned(arena, at)
  }

  /** Returns the address of the chunk around `ptr`. */
  private chunkOf(ptr: number): number {
    return (ptr & -this.head.chunk.bytes) >>> 0
  }

  /** Returns the number of the slot that starts at `ptr`; -1 if none of this pool does. */
  private slotOf(ptr: number): number {
    const { u32 } = this.arena
    const { slots, start, stride } = this.head.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    const at = this.chunkOf(ptr)
    if (head === 0 || at === 0 || u32[(at >>> 2) + KEY] !== (at ^ u32[head + SALT]!) >>> 0) {
      return -1
    }
    const slot = (ptr - at - start) / stride
    return Number.isInteger(slot) && slot >= 0 && slot < slots ? slot : -1
  }

  private wordOf(ptr: number, slot: number): number {
    return (this.chunkOf(ptr) >>> 2) + BITMAP + (slot >>> 5)
  }

  /** Returns the first live slot from slot number `from` of the chunk at `at` on; 0 for none. */
  private liveFrom(at: number, from: number): number {
    const { u32 } = this.arena
    const { slots, start, stride, bytes } = this.head.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    let left = u32[head + CHUNKS]!
    while (at !== 0) {
      const isChunk = at % bytes === 0 && u32[(at >>> 2) + KEY] === (at ^ u32[head + SALT]!) >>> 0
      if (!isChunk || left-- === 0) throw overwritten(this.ptr, at)
      let slot = from
      while (slot < slots) {
        const live = u32[(at >>> 2) + BITMAP + (slot >>> 5)]! >>> (slot & 31)
        if (live !== 0) {
          const found = slot + 31 - Math.clz32(live & -live)
          if (found < slots) return at + start + found * stride
        }
        slot = (slot | 31) + 1
      }
      at = u32[(at >>> 2) + NEXT]!
      from = 0
    }
    return 0
  }

  private requireLive(target: Target<T>): Ptr<T> {
    const ptr = pointerOf(this.arena, target) as Ptr<T>
    if (!this.has(ptr)) throw this.refusal(ptr)
    return ptr
  }

  private refusal(ptr: number): OffheapError {
    requireInViews(this.arena, this.ptr)
    const { typeName } = this.head
    return this.slotOf(ptr) >= 0
      ? mismatch(
          'DOUBLE_FREE',
          `free slot of a ${typeName}`,
          ptr,
          'the pointer to a struct of the pool',
          'Drop a pointer when its struct is freed',
        )
      : mismatch(
          'INVALID_POINTER',
          `pointer to no slot of this ${typeName}`,
          show(ptr),
          'one that its allocate or create returned',
          'Pass it to the pool that it is from',
        )
  }
}

/** @throws `INVALID_SIZE` when `count` isn't an integer, or is negative. */
function requireCount(count: number): number {
  if (count >>> 0 === count) return count
  throw mismatch(
    'INVALID_SIZE',
    'invalid number of structs',
    show(count),
    'an integer from 0 to 4,294,967,295',
    'Pass the number of structs',
  )
}
