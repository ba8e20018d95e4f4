import type { ArenaOf } from '../allocator.ts'
import { bytesOfBlock } from '../block-bytes.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import { requireNotHeld } from '../held.ts'
import { freeOwned, resizeOwned, setOwned } from '../owned-block.ts'
import { NO_ARENA } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import { KEY, LENGTH, OWNER, SALT, SLOT_WORDS } from '../slots.ts'
import type { Struct, StructType } from '../struct.ts'
import { allocateChunk } from './chunk.ts'
import { isRetired } from './handle-form.ts'
import { requireCount } from './pool-chunks.ts'
import { chunkAt, entriesOf, isChunkEntry, isLive, type SlotMapHead } from './slot-map-blocks.ts'
import {
  ABSENT,
  CAPACITY,
  DIRECTORY,
  FORMER,
  FREE,
  LIMIT,
  NUMBER,
  RETIRED,
  RETIRED_COUNT,
} from './slot-map-words.ts'

/** Number of entries of the first directory. */
const FIRST_ENTRIES = 3

/**
 * The chunks of a slot map and their directory: the base class of its accessors, without slots and
 * values. `slot-map-words.ts` has the format.
 */
export abstract class SlotMapChunks<T extends Struct, Init> {
  /** The generated class of the elements. */
  protected abstract get type(): StructType<T, Init>
  /** The type of the head, with the geometry of the chunks. */
  protected abstract get head(): SlotMapHead

  readonly arena: ArenaOf<T>
  /**
   * Byte offset of the field that is the slot map. Assign it to move the accessor to the same field
   * of another struct.
   */
  ptr: Ptr

  constructor(arena: ArenaOf<T>, ptr: number) {
    if (arena == null) throw NO_ARENA.error
    this.arena = arena
    this.ptr = ptr as Ptr
  }

  /** Number of structs. O(1). */
  get size(): number {
    return this.wordOf(LENGTH)
  }

  /** The same as `size`, as an array has it. */
  get length(): number {
    return this.wordOf(LENGTH)
  }

  /** Number of structs that fit into the chunks of the slot map. O(1). */
  get capacity(): number {
    return this.wordOf(CAPACITY)
  }

  /** Number of bytes of all structs. */
  get bytes$(): number {
    return this.size * this.head.chunk.stride
  }

  /** @throws INVALID_VALUE when the values that replace all structs are being read. */
  protected requireKept(): void {
    requireNotHeld(this.arena, this.ptr, this.ptr + 2)
  }

  /** Returns a word of the head, or 0 where the field is 0. */
  protected wordOf(index: number): number {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : u32[head + index]!
  }

  protected eachChunk(visit: (at: number, number: number) => void): void {
    const { u32 } = this.arena
    const head = u32[this.ptr >>> 2]! >>> 2
    const entries = entriesOf(this.arena, head)
    for (let number = 0; number < entries; number++) {
      const at = chunkAt(u32, head, number)
      if (at !== 0) visit(at, number)
    }
  }

  /**
   * Adds chunks until the slot map has room for `capacity` structs in total, so that adding these
   * allocates nothing.
   *
   * @throws `INVALID_SIZE` when `capacity` isn't an integer, or is negative.
   * @throws `OUT_OF_MEMORY` or `HANDLES_EXHAUSTED` when there is no room; the slot map is then
   *   unchanged.
   */
  reserve(capacity: number): void {
    requireCount(capacity)
    if (this.capacity >= capacity) return
    const { mostEntries, chunk } = this.head
    // Index 0 is never used.
    if (capacity >= mostEntries * chunk.slots) throw this.exhausted()
    const bytes = this.directoryBytes()
    const added: number[] = []
    try {
      while (this.capacity < capacity) added.push(this.addChunk())
    } catch (error) {
      for (const number of added.reverse()) this.giveBack(number)
      this.fitDirectory(bytes)
      throw error
    }
    this.orderFree()
  }

  /** Returns the size of the directory's block; 0 for an empty map. */
  protected directoryBytes(): number {
    const { arena } = this
    const head = arena.u32[this.ptr >>> 2]! >>> 2
    return head === 0 ? 0 : bytesOfBlock(arena, arena.u32[head + DIRECTORY]!)
  }

  /** Gives the directory back the size that it had before a failed call. */
  private fitDirectory(bytes: number): void {
    if (this.directoryBytes() <= bytes) return
    const { arena } = this
    const field = (arena.u32[this.ptr >>> 2]! >>> 2) + DIRECTORY
    arena.u32[field] = resizeOwned(arena, arena.u32[field]!, bytes)
  }

  /**
   * Gives back chunks that a failed call has added, the last one first. `bytes` is the former size
   * of the directory.
   */
  protected shrink(capacity: number, bytes: number): void {
    const { arena } = this
    while (this.capacity > capacity) {
      const number = this.wordOf(ABSENT) - 1
      if (!this.isVacant(number)) break
      this.giveBack(number)
    }
    if (arena.u32[this.ptr >>> 2] === 0) return
    this.fitDirectory(bytes)
    this.orderFree()
  }

  private isVacant(number: number): boolean {
    const { arena } = this
    const { slots } = this.head.chunk
    const at = chunkAt(arena.u32, arena.u32[this.ptr >>> 2]! >>> 2, number)
    let slot = 0
    while (slot < slots && !isLive(arena, at, slot)) slot++
    return at !== 0 && slot === slots
  }

  /**
   * Gives back all chunks without structs. The handles that their slots have not used yet are lost,
   * except those of generations that none of them has reached.
   */
  trim(): void {
    const { arena } = this
    this.requireKept()
    const vacant: number[] = []
    this.eachChunk((_, number) => {
      if (this.isVacant(number)) vacant.push(number)
    })
    for (const number of vacant.reverse()) this.giveBack(number)
    if (vacant.length > 0 && arena.u32[this.ptr >>> 2] !== 0) this.orderFree()
  }

  /**
   * Adds a chunk, to the first one the head. Its slots aren't on the stack of free slots yet. Returns
   * its number.
   *
   * @throws OUT_OF_MEMORY or HANDLES_EXHAUSTED; the slot map is then unchanged.
   */
  protected addChunk(): number {
    const { arena, ptr, head: layout } = this
    this.requireKept()
    const { chunk: type } = layout
    const isFirst = arena.u32[ptr >>> 2] === 0
    const owner = isFirst ? this.addHead() : arena.u32[ptr >>> 2]!
    const head = owner >>> 2
    let at = 0
    let number: number
    try {
      number = this.absentChunk(head)
      at = setOwned(arena, allocateChunk(arena, type))
      this.makeEntry(head, number)
    } catch (error) {
      if (at !== 0) freeOwned(arena, at)
      if (isFirst) freeOwned(arena, owner)
      throw error
    }
    arena.checks?.ownedByField(at)
    const { u32 } = arena
    if (isFirst) u32[ptr >>> 2] = owner
    u32.fill(0, at >>> 2, (at + type.start) >>> 2)
    u32[(at >>> 2) + KEY] = at ^ u32[head + SALT]!
    u32[(at >>> 2) + OWNER] = owner
    u32[(at >>> 2) + NUMBER] = number
    this.fillChunk(head, at, number)
    u32[(u32[head + DIRECTORY]! >>> 2) + number] = at
    u32[head + ABSENT] = number + 1
    return number
  }

  /** Allocates an empty head. The field doesn't have it yet. */
  protected addHead(): number {
    const { arena, head: layout } = this
    const owner = setOwned(arena, arena.allocateZeroed(layout.size, layout.align, layout))
    arena.checks?.ownedByField(owner)
    layout.format(arena, owner)
    return owner
  }

  /** Frees a head without chunks. */
  protected freeHead(owner: number): void {
    const { arena } = this
    const directory = arena.u32[(owner >>> 2) + DIRECTORY]!
    if (directory !== 0) freeOwned(arena, directory)
    freeOwned(arena, owner)
  }

  /** Returns the number of the first chunk that isn't there and has generations left. */
  private absentChunk(head: number): number {
    const { arena, head: layout } = this
    const { u32 } = arena
    const entries = entriesOf(arena, head)
    const directory = u32[head + DIRECTORY]! >>> 2
    for (let number = u32[head + ABSENT]!; number < entries; number++) {
      const entry = u32[directory + number]!
      if (!isChunkEntry(entry) && entry >>> 1 <= layout.form.lastGeneration) return number
    }
    if (entries < layout.mostEntries) return entries
    throw this.exhausted()
  }

  /** Returns the error for a slot map that can't have more structs. */
  private exhausted(): OffheapError {
    const { head: layout } = this
    return mismatch(
      'HANDLES_EXHAUSTED',
      `handles of a ${layout.typeName} used up`,
      'all of them given out',
      `at most ${layout.mostEntries * layout.chunk.slots} structs at a time, and ${layout.form.most + 1} handles in all`,
      "Declare it as SlotMap<T, 'wide'>, or make another slot map",
    )
  }

  /** Makes room for entry `number` of the directory, with the first generation. */
  protected makeEntry(head: number, number: number): void {
    const { arena, head: layout } = this
    const { slots } = layout.chunk
    if (number * slots < arena.u32[head + LIMIT]!) return
    const directory = arena.u32[head + DIRECTORY]!
    if (directory === 0) {
      const size = Math.max(FIRST_ENTRIES, number + 1) * 4
      const made = setOwned(arena, arena.allocateZeroed(size))
      arena.checks?.ownedByField(made)
      arena.u32[head + DIRECTORY] = made
    } else {
      const bytes = bytesOfBlock(arena, directory)
      if (bytes < (number + 1) * 4) {
        const size = Math.max(2 * bytes, (number + 1) * 4)
        arena.u32[head + DIRECTORY] = resizeOwned(arena, directory, size)
      }
    }
    const { u32 } = arena
    const first = u32[head + DIRECTORY]! >>> 2
    for (let entry = u32[head + LIMIT]! / slots; entry <= number; entry++) u32[first + entry] = 1
    u32[head + LIMIT] = (number + 1) * slots
  }

  /** Writes the words of the slots of a new chunk, as free ones that are not on the stack. */
  private fillChunk(head: number, at: number, number: number): void {
    const { arena, head: layout } = this
    const { u32 } = arena
    const { form } = layout
    const { slots } = layout.chunk
    const chunk = at >>> 2
    const first = u32[(u32[head + DIRECTORY]! >>> 2) + number]! >>> 1
    // The generations of a map that is being replaced go on.
    const former = u32[head + FORMER] === 0 ? 0 : chunkAt(u32, u32[head + FORMER]! >>> 2, number)
    let retired = 0
    for (let slot = 0; slot < slots; slot++) {
      const next = former === 0 ? first : this.nextGeneration(former, slot)
      const isUsable = number + slot > 0 && next <= form.lastGeneration
      if (isUsable) form.setFree(u32, chunk, slot, slots, next, 0)
      else {
        // That of slot 0 is special, so that no number is equal to it.
        u32[chunk + SLOT_WORDS + slot] = RETIRED + (number + slot === 0 ? 1 : 0)
        retired++
      }
    }
    u32[chunk + RETIRED_COUNT] = retired
    u32[head + CAPACITY]! += slots - retired
  }

  /** Returns the generation of the next struct in a slot; one too many for a retired slot. */
  protected nextGeneration(at: number, slot: number): number {
    const { form } = this.head
    const word = this.arena.u32[(at >>> 2) + SLOT_WORDS + slot]!
    if (isRetired(word)) return form.lastGeneration + 1
    return form.generationOf(word) + (isLive(this.arena, at, slot) ? 1 : 0)
  }

  /** Returns the first generation that no slot of the chunk at `at` has used. */
  protected firstUnused(at: number, number: number): number {
    let generation = 0
    for (let slot = number === 0 ? 1 : 0; slot < this.head.chunk.slots; slot++) {
      generation = Math.max(generation, this.nextGeneration(at, slot))
    }
    return generation
  }

  /** Pushes the free slots of a chunk onto the stack, so that the first one is taken first. */
  protected stackChunk(number: number): void {
    const { arena, head: layout } = this
    const { u32 } = arena
    const { slots } = layout.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    const at = chunkAt(u32, head, number)
    for (let slot = slots - 1; slot >= 0; slot--) {
      const word = u32[(at >>> 2) + SLOT_WORDS + slot]!
      if (isLive(arena, at, slot) || isRetired(word)) continue
      const generation = layout.form.generationOf(word)
      layout.form.setFree(u32, at >>> 2, slot, slots, generation, u32[head + FREE]!)
      u32[head + FREE] = number * slots + slot
    }
  }

  /** Orders the free slots of all chunks by their indices. */
  protected orderFree(): void {
    const numbers: number[] = []
    this.eachChunk((_, number) => numbers.push(number))
    const { u32 } = this.arena
    u32[(u32[this.ptr >>> 2]! >>> 2) + FREE] = 0
    for (const number of numbers.reverse()) this.stackChunk(number)
  }

  /**
   * Gives back a chunk without structs, whose slots aren't on the stack or will be removed from it.
   * Its entry keeps the first generation that none of them has used. Without any such entry, the
   * head is freed, too.
   */
  protected giveBack(number: number): void {
    const { arena, head: layout } = this
    const { u32 } = arena
    const { slots } = layout.chunk
    const head = u32[this.ptr >>> 2]! >>> 2
    const at = chunkAt(u32, head, number)
    const generation = this.firstUnused(at, number)
    const directory = u32[head + DIRECTORY]! >>> 2
    u32[head + CAPACITY]! -= slots - u32[(at >>> 2) + RETIRED_COUNT]!
    u32[directory + number] = generation * 2 + 1
    if (generation <= layout.form.lastGeneration && number < u32[head + ABSENT]!) {
      u32[head + ABSENT] = number
    }
    u32[(at >>> 2) + KEY] = 0
    freeOwned(arena, at)
    let entries = u32[head + LIMIT]! / slots
    while (entries > 0 && u32[directory + entries - 1] === 1) entries--
    u32[head + LIMIT] = entries * slots
    if (u32[head + ABSENT]! > entries) u32[head + ABSENT] = entries
    // A larger assignment that fails needs the head again.
    if (entries > 0 || arena.adoptions.attemptAt(this.ptr) !== null) return
    this.freeHead(head * 4)
    u32[this.ptr >>> 2] = 0
  }

  /**
   * Returns a new head without chunks, whose slots go on with the generations of those of `former`.
   * The entry of a chunk has the least generation of a slot, as long as the former chunk is there.
   */
  protected successor(former: number): number {
    const { arena, head: layout } = this
    const made = this.addHead()
    const entries = entriesOf(arena, former >>> 2)
    try {
      this.makeEntry(made >>> 2, entries - 1)
    } catch (error) {
      this.freeHead(made)
      throw error
    }
    const { u32 } = arena
    u32[(made >>> 2) + FORMER] = former
    this.copyEntries(former, made, (at) => {
      let least = layout.form.lastGeneration + 1
      for (let slot = 0; slot < layout.chunk.slots; slot++) {
        least = Math.min(least, this.nextGeneration(at, slot))
      }
      return least
    })
    return made
  }

  /** Replaces the generations of the chunks that the new head doesn't have by their final values. */
  protected completeSuccessor(former: number): void {
    const made = this.arena.u32[this.ptr >>> 2]!
    this.copyEntries(former, made, (at, number) => this.firstUnused(at, number))
    this.arena.u32[(made >>> 2) + FORMER] = 0
  }

  private copyEntries(
    former: number,
    made: number,
    generationOf: (at: number, number: number) => number,
  ): void {
    const { u32 } = this.arena
    const entries = entriesOf(this.arena, former >>> 2)
    for (let number = 0; number < entries; number++) {
      if (chunkAt(u32, made >>> 2, number) !== 0) continue
      const at = chunkAt(u32, former >>> 2, number)
      u32[(u32[(made >>> 2) + DIRECTORY]! >>> 2) + number] =
        at === 0
          ? u32[(u32[(former >>> 2) + DIRECTORY]! >>> 2) + number]!
          : generationOf(at, number) * 2 + 1
    }
  }
}
