import type { ArenaOf } from '../allocator.ts'
import { isIndex, mismatch, show, type OffheapError } from '../errors.ts'
import { requireInViews } from '../memory.ts'
import { freeOwned, setOwned } from '../owned-block.ts'
import { NO_ARENA } from '../place.ts'
import { pointerOf, type Ptr, type Target } from '../pointer.ts'
import {
  BASE,
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
  WORD,
} from '../slots.ts'
import type { Struct, StructType } from '../struct.ts'
import { allocateChunk } from './chunk.ts'
import {
  eachChunk,
  enterRoom,
  isVacant,
  leaveRoom,
  mostChunks,
  overwritten,
  requireChunk,
  verifyPool,
  type PoolHead,
} from './pool-blocks.ts'

/**
 * The slots and chunks of a pool: the base class of its accessors, without the values of structs.
 * `src/slots.ts` has the format.
 */
export abstract class PoolChunks<T extends Struct, Init> {
  /** The generated class of the elements. */
  protected abstract get type(): StructType<T, Init>
  /** The type of the head, with the geometry of the chunks. */
  protected abstract get head(): PoolHead

  readonly arena: ArenaOf<T>
  /**
   * Byte offset of the field that is the pool. Assign it to move the accessor to the same field of
   * another struct.
   */
  ptr: Ptr

  constructor(arena: ArenaOf<T>, ptr: number) {
    if (arena == null) throw NO_ARENA.error
    this.arena = arena
    this.ptr = ptr as Ptr
  }

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

  /** Gives the last chunks back, as long as they are empty and there is more room than `capacity`. */
  protected shrink(capacity: number): void {
    const { arena, ptr } = this
    if (capacity === 0 && this.length === 0) return this.discard()
    const { u32 } = arena
    while (this.capacity > capacity) {
      const last = u32[(u32[ptr >>> 2]! >>> 2) + LAST]!
      if (last === 0 || !isVacant(u32, last, this.head.chunk.slots)) return
      this.giveBack(last)
    }
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

  protected nextAside(ptr: Ptr<T>): Ptr<T> {
    const slot = this.slotOf(ptr)
    if (slot < 0) throw this.refusal(pointerOf(this.arena, ptr), ptr)
    return this.liveFrom(this.chunkOf(ptr), slot + 1) as Ptr<T>
  }

  /** Returns the pointers to all structs, in the order of iteration. */
  pointers$(): Ptr<T>[] {
    const pointers: Ptr<T>[] = []
    for (let ptr = this.first(); ptr !== 0; ptr = this.nextAside(ptr)) pointers.push(ptr)
    return pointers
  }

  /** Reports what is wrong with the bytes of the pool. */
  examine$(report: (message: string) => void): void {
    verifyPool(this.arena, this.ptr, this.head, report)
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
   * Takes the lowest free slot of the first chunk with room, and returns its address. The slots
   * after it are taken from the same word of the bitmap.
   */
  protected take(): number {
    const { arena, ptr, head: layout } = this
    const { bytes, slots, start, stride } = layout.chunk
    for (;;) {
      const { i32 } = arena
      const head = i32[ptr >>> 2]! >>> 2
      const chunk = i32[head + ROOM]! >>> 2
      if (head === 0 || chunk === 0) {
        requireInViews(arena, ptr)
        this.addChunk()
        continue
      }
      const at = chunk * 4
      const isChunk = i32[chunk + KEY] === ((chunk << 2) ^ i32[head + SALT]!)
      if (!isChunk || (at & (bytes - 1)) !== 0) throw overwritten(ptr, at)
      const last = chunk + BITMAP + ((slots + 31) >>> 5)
      let word = chunk + BITMAP + (i32[chunk + HINT]! >>> 0)
      while (word < last && i32[word] === -1) word++
      const index = word - chunk - BITMAP
      const free = ~i32[word]! & (i32[word]! + 1)
      const slot = index * 32 + 31 - Math.clz32(free)
      if (!(word < last && slot < slots)) {
        // The chunk is full. Only the first one can be.
        if (i32[chunk + HAS_ROOM] !== 1) throw overwritten(ptr, at)
        leaveRoom(arena.u32, head, at)
        continue
      }
      i32[word] = i32[word]! | free
      i32[chunk + HINT] = index
      i32[head + WORD] = word
      i32[head + BASE] = at + start + index * 32 * stride
      i32[head + LENGTH] = i32[head + LENGTH]! + 1
      const taken = at + start + slot * stride
      arena.checks?.slotAllocated(taken, this.type, at, at + start, stride)
      return taken
    }
  }

  /** Marks a live slot as free. */
  protected drop(ptr: number): void {
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
   * frees the empty chunk that was kept before. So a loop can free its current struct and continue
   * from its slot.
   */
  protected roomier(at: number): void {
    const { u32 } = this.arena
    const { slots } = this.head.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    if (u32[(at >>> 2) + HAS_ROOM] === 0) enterRoom(u32, head, at)
    if (!isVacant(u32, at, slots)) return
    const kept = u32[head + EMPTY]!
    u32[head + EMPTY] = at
    if (kept !== 0 && kept !== at && isVacant(u32, kept, slots)) {
      this.giveBack(requireChunk(u32, head, kept))
    }
  }

  /** Adds a chunk, to the first one the head. Returns its address. */
  protected addChunk(): number {
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
      at = setOwned(arena, allocateChunk(arena, type))
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
    const last = requireChunk(u32, head, u32[head + LAST]!)
    u32[chunk + PREVIOUS] = last
    u32[head + LAST] = at
    if (last === 0) u32[head + FIRST] = at
    else u32[(last >>> 2) + NEXT] = at
    u32[head + CHUNKS]! += 1
    enterRoom(u32, head, at)
    return at
  }

  protected giveBack(at: number): void {
    const { arena } = this
    const { u32 } = arena
    const head = u32[this.ptr >>> 2]! >>> 2
    const next = requireChunk(u32, head, u32[(at >>> 2) + NEXT]!)
    const previous = requireChunk(u32, head, u32[(at >>> 2) + PREVIOUS]!)
    leaveRoom(u32, head, at)
    if (u32[head + EMPTY] === at) u32[head + EMPTY] = 0
    if (previous === 0) u32[head + FIRST] = next
    else u32[(previous >>> 2) + NEXT] = next
    if (next === 0) u32[head + LAST] = previous
    else u32[(next >>> 2) + PREVIOUS] = previous
    u32[head + CHUNKS]! -= 1
    u32[(at >>> 2) + KEY] = 0
    freeOwned(arena, at)
  }

  /** Returns the address of the chunk around `ptr`. */
  protected chunkOf(ptr: number): number {
    return (ptr & -this.head.chunk.bytes) >>> 0
  }

  /** Returns the number of the slot that starts at `ptr`; -1 if none of this pool does. */
  protected slotOf(ptr: number): number {
    const { u32 } = this.arena
    const { slots, start, stride } = this.head.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    const at = typeof ptr === 'number' ? this.chunkOf(ptr) : 0
    if (head === 0 || at === 0 || u32[(at >>> 2) + KEY] !== (at ^ u32[head + SALT]!) >>> 0) {
      return -1
    }
    const slot = (ptr - at - start) / stride
    return Number.isInteger(slot) && slot >= 0 && slot < slots ? slot : -1
  }

  protected wordOf(ptr: number, slot: number): number {
    return (this.chunkOf(ptr) >>> 2) + BITMAP + (slot >>> 5)
  }

  /** Returns the first live slot from slot number `from` of the chunk at `at` on; 0 for none. */
  protected liveFrom(at: number, from: number): number {
    const { u32 } = this.arena
    const { slots, start, stride, bytes } = this.head.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    let passed = 0
    while (at !== 0) {
      const isChunk = u32[(at >>> 2) + KEY] === (at ^ u32[head + SALT]!) >>> 0
      if (!isChunk || (at & (bytes - 1)) !== 0) throw overwritten(this.ptr, at)
      let slot = from
      while (slot < slots) {
        const live = u32[(at >>> 2) + BITMAP + (slot >>> 5)]! >>> (slot & 31)
        if (live !== 0) {
          const found = slot + 31 - Math.clz32(live & -live)
          if (found < slots) return at + start + found * stride
        }
        slot = (slot | 31) + 1
      }
      // Rising numbers keep a loop over pointers from going in circles.
      const serial = u32[(at >>> 2) + SERIAL]!
      at = u32[(at >>> 2) + NEXT]!
      const isNext = u32[(at >>> 2) + SERIAL]! > serial && ++passed < mostChunks(u32, head)
      if (at !== 0 && !isNext) throw overwritten(this.ptr, at)
      from = 0
    }
    return 0
  }

  protected requireLive(target: Target<T>): Ptr<T> {
    const ptr = pointerOf(this.arena, target) as Ptr<T>
    if (!this.has(ptr)) throw this.refusal(ptr, target)
    return ptr
  }

  /** Returns the error for a pointer to no struct of the pool. `given` is what the program passed. */
  protected refusal(ptr: number, given: unknown): OffheapError {
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
          typeof given === 'object' && given !== null ? `${show(given)} at ${ptr}` : show(given),
          'one that its allocate or create returned',
          'Pass it to the pool that it is from',
        )
  }

  /** Frees all structs with all that they own, and all chunks. */
  abstract clear(): void

  /** As `clear`, for chunks that a failed call has added: they are freed at once. */
  protected abstract discard(): void
}

/** @throws `INVALID_SIZE` when `count` isn't an integer, or is negative. */
export function requireCount(count: number): number {
  if (isIndex(count)) return count
  throw mismatch(
    'INVALID_SIZE',
    'invalid number of structs',
    show(count),
    'an integer from 0 to 4,294,967,295',
    'Pass the number of structs',
  )
}
