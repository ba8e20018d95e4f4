import { OffheapError, type Arena } from 'offheap'
import { Slot, WorldState } from './ecs.gen.ts'

/** Bits of a handle that are the index of its slot. */
const INDEX_BITS = 22
const INDICES = 1 << INDEX_BITS
const MASK = INDICES - 1
/** The last of 256 generations. Handles have 30 bits, small integers in each engine. */
const LAST_GENERATION = 255
/** The sign bit marks free slots, and no handle is negative. */
const FREE = -0x8000_0000
/** Words of a slot: handle, archetype, row. */
const WORDS = Slot.size >>> 2

/** Returns the index of an entity, which no other live entity has. */
export const indexOf = (entity: number): number => entity & MASK

/** The handles of a world, and where each entity is. Freed slots are used again, last first. */
export class Entities {
  readonly arena: Arena
  readonly state: WorldState
  /** Index in `i32` of the first slot. */
  at = 0
  /** Number of slots. */
  capacity = 0
  readonly #used: number
  readonly #free: number

  constructor(state: WorldState) {
    this.arena = state.arena
    this.state = state
    this.#used = (state.ptr + WorldState.offsets.used) >>> 2
    this.#free = (state.ptr + WorldState.offsets.free) >>> 2
    if (state.used === 0) {
      this.#grow(1)
      this.arena.i32[this.at] = FREE
      state.used = 1
    }
    this.#refresh()
  }

  #refresh(): void {
    const { slots } = this.state
    this.capacity = slots.length
    this.at = slots.length === 0 ? 0 : slots.ptrAt(0) >>> 2
  }

  #grow(count: number): void {
    const used = this.arena.i32[this.#used]!
    if (used + count > INDICES) {
      throw new OffheapError(
        'HANDLES_EXHAUSTED',
        `no handles left for new entities: got ${count}, expected at most ${INDICES - used}. ` +
          'Make a new world with the entities that are alive.',
      )
    }
    const capacity = Math.min(INDICES, Math.max(16, this.capacity * 2, used + count))
    this.state.slots.extend(capacity - this.capacity)
    this.#refresh()
  }

  /** Whether the next call of `take` needs room. */
  get isFull(): boolean {
    const { i32 } = this.arena
    return i32[this.#free] === 0 && i32[this.#used] === this.capacity
  }

  /** Makes room, so that the next `count` calls of `take` can't fail. */
  reserve(count: number): void {
    const { i32 } = this.arena
    let missing = count - (this.capacity - i32[this.#used]!)
    for (let at = i32[this.#free]!; missing > 0 && at !== 0; at = i32[this.at + at * WORDS + 2]!) {
      missing--
    }
    if (missing > 0) this.#grow(count)
  }

  /** Returns a new handle, for which there must be room. */
  take(archetype: number, row: number): number {
    const { i32 } = this.arena
    const index = i32[this.#free]!
    const slot = this.at + (index === 0 ? i32[this.#used]! : index) * WORDS
    let handle: number
    if (index === 0) handle = i32[this.#used]!++
    else {
      handle = i32[slot]! & ~FREE
      i32[this.#free] = i32[slot + 2]!
    }
    i32[slot] = handle
    i32[slot + 1] = archetype
    i32[slot + 2] = row
    return handle
  }

  /** Ends the handle of a live entity. A slot without a generation left is never used again. */
  end(entity: number): void {
    const { i32 } = this.arena
    const slot = this.at + (entity & MASK) * WORDS
    i32[slot + 1] = 0
    if (entity >>> INDEX_BITS === LAST_GENERATION) {
      i32[slot] = FREE
      i32[slot + 2] = 0
      return
    }
    i32[slot] = (entity + INDICES) | FREE
    i32[slot + 2] = i32[this.#free]!
    i32[this.#free] = entity & MASK
  }

  isAlive(entity: number): boolean {
    return this.slotOf(entity) !== 0
  }

  /** Returns the index in `i32` of the slot of an entity, or 0 if it isn't alive. */
  slotOf(entity: number): number {
    const index = entity & MASK
    if (!(entity > 0 && index < this.capacity)) return 0
    const slot = this.at + index * WORDS
    return this.arena.i32[slot] === entity ? slot : 0
  }

  /** Returns the same for an entity that must be alive. */
  requireSlot(entity: number): number {
    const slot = this.slotOf(entity)
    if (slot !== 0) return slot
    throw new OffheapError(
      'STALE_HANDLE',
      `no entity has this handle: got ${entity}, expected that of a live entity. ` +
        'Ask isAlive first, or drop handles of entities that were destroyed.',
    )
  }

  /** Writes where an entity is. */
  move(entity: number, archetype: number, row: number): void {
    const slot = this.at + (entity & MASK) * WORDS
    const { i32 } = this.arena
    i32[slot + 1] = archetype
    i32[slot + 2] = row
  }

  /** Returns the handle of the live entity with an index, or 0. */
  entityAt(index: number): number {
    if (!(index > 0 && index < this.capacity)) return 0
    const handle = this.arena.i32[this.at + index * WORDS]!
    return handle > 0 ? handle : 0
  }
}
