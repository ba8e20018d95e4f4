import type { ArenaOf } from '../allocator.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import { requireInViews } from '../memory.ts'
import { inspectable } from '../operations/inspect.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { isOwned, setOwned } from '../owned-block.ts'
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
  HINT,
  KEY,
  LAST,
  LAST_SERIAL,
  LENGTH,
  LIVE,
  NEXT,
  OWNER,
  PREVIOUS,
  ROOM,
  SALT,
  SERIAL,
} from '../slots.ts'
import type { Struct, StructType } from '../struct.ts'
import { REFERENCES } from '../tlsf/block.ts'
import { enterRoom, leaveRoom, overwritten, type PoolHead } from './pool-blocks.ts'

/** The elements that `assign` takes. */
type Sources<T> = ArrayLike<T> | Iterable<T>

/**
 * Base class of the accessors of pools: structs in slots of equal size, whose pointers stay valid
 * until they are freed. `src/slots.ts` has the format. Each type of elements has a class with its
 * own copy of the methods that run in loops, which keeps them monomorphic; the others are here.
 */
export abstract class Pool<T extends Struct, Init = unknown> implements Iterable<T> {
  static readonly inspect$: void = /*@__PURE__*/ inspectable(() => Pool)

  readonly arena: ArenaOf<T>
  /** Byte offset of the field that is the pool. */
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

  /** Number of structs in the pool. */
  get length(): number {
    const head = this.arena.u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : this.arena.u32[head + LENGTH]!
  }

  /** Number of structs for which the pool has room without another chunk. */
  get capacity(): number {
    const head = this.arena.u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : this.arena.u32[head + CHUNKS]! * this.head.chunk.slots
  }

  /** Number of bytes of all structs in the pool. */
  get bytes$(): number {
    return this.length * this.head.chunk.stride
  }

  /**
   * Allocates a struct, zeroed and with its defaults, without an accessor. O(1), also when a new
   * chunk is needed.
   * @returns Its pointer, valid until the struct is freed.
   * @throws OUT_OF_MEMORY when a chunk is needed for which the arena has no room.
   */
  allocate(): Ptr<T> {
    const ptr = this.take() as Ptr<T>
    const { arena, type } = this
    arena.u8.fill(0, ptr, ptr + type.size)
    if (type.writeDefaults === undefined) return ptr
    try {
      type.writeDefaults(arena, ptr)
    } catch (error) {
      this.drop(ptr)
      throw error
    }
    return ptr
  }

  /**
   * Creates a struct with its defaults, and writes the fields that `init` has, or copies another
   * struct.
   * @returns An accessor of the new struct.
   * @throws OUT_OF_MEMORY, and the errors of setting the fields; the pool is then unchanged.
   */
  create(init?: T | Init): T {
    const { arena, type } = this
    const ptr = this.allocate()
    const element = type.at(arena, ptr)
    if (init === undefined) return element
    const mark = type.collect === undefined ? -1 : beginAdoptions(arena)
    try {
      if (mark < 0) this.write(element, init)
      else initNew(element, init, type, (element, init) => this.writeDeep(element, init))
    } catch (error) {
      if (mark >= 0) {
        const made = keepingAdopted(arena, mark, ptr)
        type.collect!(arena, ptr, made)
        undoAdoptions(arena, mark, made)
      }
      if (this.has(ptr)) this.drop(ptr)
      throw error
    }
    if (mark >= 0) endAdoptions(arena, null)
    return element
  }

  /**
   * Frees a struct with all that it owns.
   * @param target Its pointer or an accessor of it.
   * @throws INVALID_POINTER when it isn't a slot of this pool, DOUBLE_FREE when it is free already.
   */
  free(target: Target<T>): void {
    const { arena, type } = this
    const ptr = this.requireLive(target)
    if (type.collect !== undefined) {
      const owned = new Deallocator(arena, ptr)
      type.collect(arena, ptr, owned)
      owned.free()
    }
    if (arena.u32[REFERENCES] !== 0) forgetSlot(arena, ptr)
    this.drop(ptr)
  }

  /**
   * Returns an accessor of the struct at `ptr`.
   * @throws INVALID_POINTER when it isn't a slot of this pool, or a free one.
   */
  at(ptr: Ptr<T>): T {
    return this.type.at(this.arena, this.requireLive(ptr))
  }

  /** Returns whether a struct of this pool is at `target`. */
  has(target: Target<T>): boolean {
    const ptr = pointerOf(this.arena, target)
    const slot = this.slotOf(ptr)
    return slot >= 0 && (this.arena.u32[this.wordOf(ptr, slot)]! & (1 << slot)) !== 0
  }

  /** Returns the pointer to the first struct; 0 for an empty pool. */
  first(): Ptr<T> {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return (head === 0 ? 0 : this.liveFrom(u32[head + FIRST]!, 0)) as Ptr<T>
  }

  /**
   * Returns the pointer to the struct after `ptr`; 0 after the last one. The struct at `ptr` may
   * have been freed since it was reached, if no other one was freed after it.
   */
  next(ptr: Ptr<T>): Ptr<T> {
    const slot = this.slotOf(ptr)
    if (slot < 0) throw this.refusal(ptr)
    return this.liveFrom((ptr & -this.head.chunk.bytes) >>> 0, slot + 1) as Ptr<T>
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (let ptr = this.first(); ptr !== 0; ptr = this.next(ptr))
      yield this.type.at(this.arena, ptr)
  }

  /** Returns the pointers to all structs, in the order of iteration. */
  pointers$(): number[] {
    const pointers: number[] = []
    for (let ptr = this.first(); ptr !== 0; ptr = this.next(ptr)) pointers.push(ptr)
    return pointers
  }

  /** Reports what is wrong with the bytes of the pool. */
  examine$(_report: (message: string) => void): void {}

  /** Returns accessors of all structs. */
  toArray(): T[] {
    return [...this]
  }

  /** Returns the structs as plain values; `JSON.stringify` calls it. */
  toJSON(): unknown[] {
    return Array.from(this, valueToJSON)
  }

  /** Frees all structs with all that they own, and all chunks. */
  clear(): void {
    const { arena, ptr } = this
    const former = arena.u32[ptr >>> 2]!
    if (former === 0) return
    const owned = new Deallocator(arena, ptr)
    owned.own(ptr, this.head)
    owned.find()
    arena.u32[ptr >>> 2] = 0
    owned.retire()
  }

  /**
   * Replaces the structs by copies of structs, or by new structs with the fields of init objects. A
   * failed call leaves the pool unchanged.
   */
  assign(values: Sources<T | Init>): void {
    const { arena, ptr } = this
    const source = Array.isArray(values) ? (values as (T | Init)[]) : Array.from(values)
    const former = arena.u32[ptr >>> 2]!
    const owned = new Deallocator(arena, ptr)
    if (former !== 0) owned.own(ptr, this.head)
    owned.find()
    arena.u32[ptr >>> 2] = 0
    try {
      for (const value of source) this.create(value)
    } catch (error) {
      this.clear()
      arena.u32[ptr >>> 2] = former
      throw error
    }
    owned.retire()
  }

  /** Takes the lowest free slot of the first chunk with room, and returns its address. */
  private take(): number {
    const { arena, ptr, head: layout } = this
    const { bytes, slots, start, stride } = layout.chunk
    requireInViews(arena, ptr)
    let owner = arena.u32[ptr >>> 2]!
    if (owner === 0 || arena.u32[(owner >>> 2) + ROOM] === 0) owner = this.addChunk()
    const { u32 } = arena
    const head = owner >>> 2
    const at = u32[head + ROOM]!
    const chunk = at >>> 2
    const last = chunk + BITMAP + ((slots + 31) >>> 5)
    let word = chunk + BITMAP + u32[chunk + HINT]!
    while (word < last && u32[word] === 0xffff_ffff) word++
    if (word >= last || at % bytes !== 0) throw overwritten(ptr, at)
    const clear = ~u32[word]!
    const bit = clear & -clear
    u32[word] = u32[word]! | bit
    u32[chunk + HINT] = word - chunk - BITMAP
    u32[head + LENGTH]! += 1
    if (u32[chunk + LIVE] === 0) u32[head + EMPTY] = 0
    if ((u32[chunk + LIVE]! += 1) === slots) leaveRoom(u32, head, at)
    return at + start + ((word - chunk - BITMAP) * 32 + 31 - Math.clz32(bit)) * stride
  }

  /** Marks a live slot as free, and gives a chunk back if there are two without live slots. */
  private drop(ptr: number): void {
    const { u32 } = this.arena
    const { bytes, slots } = this.head.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    const at = (ptr & -bytes) >>> 0
    const chunk = at >>> 2
    const slot = this.slotOf(ptr)
    const word = this.wordOf(ptr, slot)
    u32[word] = u32[word]! & ~(1 << slot)
    if (slot >>> 5 < u32[chunk + HINT]!) u32[chunk + HINT] = slot >>> 5
    u32[head + LENGTH]! -= 1
    const live = (u32[chunk + LIVE]! -= 1)
    if (live === slots - 1) enterRoom(u32, head, at)
    if (live > 0) return
    const empty = u32[head + EMPTY]!
    u32[head + EMPTY] = at
    if (empty !== 0) this.giveBack(empty)
  }

  /** Adds a chunk, to the first one the head. Returns the head. */
  private addChunk(): number {
    const { arena, ptr, head: layout } = this
    const { chunk: type } = layout
    let owner = arena.u32[ptr >>> 2]!
    if (owner === 0) {
      owner = setOwned(arena, arena.allocateZeroed(layout.size, layout.align, layout))
      arena.checks?.ownedByField(owner)
    }
    const isNew = arena.u32[ptr >>> 2] === 0
    let at: number
    try {
      at = setOwned(arena, arena.allocate(type.size, type.align))
      arena.checks?.ownedByField(at)
    } catch (error) {
      if (isNew) this.freeBlock(owner)
      throw error
    }
    if (isNew) {
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
    return owner
  }

  private giveBack(at: number): void {
    const { arena } = this
    const { u32 } = arena
    const head = u32[this.ptr >>> 2]! >>> 2
    leaveRoom(u32, head, at)
    const next = u32[(at >>> 2) + NEXT]!
    const previous = u32[(at >>> 2) + PREVIOUS]!
    if (previous === 0) u32[head + FIRST] = next
    else u32[(previous >>> 2) + NEXT] = next
    if (next === 0) u32[head + LAST] = previous
    else u32[(next >>> 2) + PREVIOUS] = previous
    u32[head + CHUNKS]! -= 1
    u32[(at >>> 2) + KEY] = 0
    this.freeBlock(at)
  }

  private freeBlock(block: number): void {
    const owned = new Deallocator(this.arena)
    owned.add(block, null)
    owned.free()
  }

  /** Returns the number of the slot that starts at `ptr`; -1 if none of this pool does. */
  private slotOf(ptr: number): number {
    const { u32 } = this.arena
    const { bytes, slots, start, stride } = this.head.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    const at = (ptr & -bytes) >>> 0
    if (head === 0 || at === 0 || u32[(at >>> 2) + KEY] !== (at ^ u32[head + SALT]!) >>> 0)
      return -1
    const slot = (ptr - at - start) / stride
    return Number.isInteger(slot) && slot >= 0 && slot < slots ? slot : -1
  }

  private wordOf(ptr: number, slot: number): number {
    return ((ptr & -this.head.chunk.bytes) >>> 2) + BITMAP + (slot >>> 5)
  }

  /** Returns the first live slot from slot number `from` of the chunk at `at` on; 0 for none. */
  private liveFrom(at: number, from: number): number {
    const { u32 } = this.arena
    const { slots, start, stride, bytes } = this.head.chunk
    let left = this.arena.u32[(u32[this.ptr >>> 2]! >>> 2) + CHUNKS]!
    while (at !== 0) {
      if (at % bytes !== 0 || left-- === 0) throw overwritten(this.ptr, at)
      let slot = from
      while (slot < slots) {
        const live = u32[(at >>> 2) + BITMAP + (slot >>> 5)]! >>> (slot & 31)
        if (live !== 0) return at + start + (slot + 31 - Math.clz32(live & -live)) * stride
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

  protected refusal(ptr: number): OffheapError {
    requireInViews(this.arena, this.ptr)
    const { typeName } = this.head
    const isFree = this.slotOf(ptr) >= 0
    return isFree
      ? mismatch(
          'DOUBLE_FREE',
          `free slot of a ${typeName}`,
          ptr,
          'one of a live struct',
          'Use the pointer only until free',
        )
      : mismatch(
          'INVALID_POINTER',
          `pointer to no slot of this ${typeName}`,
          show(ptr),
          'one that its allocate or create returned',
          'Pass it to the pool that it is from',
        )
  }

  private writeDeep(element: T, value: T | Init): void {
    writeOwned(this.arena, this.type, element, value, (element, value) =>
      this.write(element, value),
    )
  }
}
void isOwned
