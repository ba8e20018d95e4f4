import { OffheapError, type Arena } from 'offheap'
import { WorldState } from './ecs.gen.ts'
import { FREE, HANDLE, INDEX, INDEX_BITS, INDICES, LAST_GENERATION, WORDS } from './handle.ts'

/** Returns the index of an entity, which no other live entity has. */
export const indexOf = (entity: number): number => entity & INDEX

/** What has the rows of entities: an archetype. */
interface Rows {
  remove(i32: Int32Array, row: number): void
}

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

  /** Makes room, so that the next `count` calls of `take` can't fail. */
  reserve(count: number): void {
    const { i32 } = this.arena
    const missing = count - i32[this.#free]!
    if (missing > this.capacity - i32[this.#used]!) this.#grow(missing)
  }

  /** Returns a new handle, or 0 if there is no room for one. `i32` is the view of the arena. */
  take(i32: Int32Array, archetype: number, row: number): number {
    const free = i32[this.#free]!
    if (free === 0) return this.#takeUnused(i32, archetype, row)
    i32[this.#free] = free - 1
    const slot = this.at + i32[this.at + free * WORDS - 1]! * WORDS
    const handle = i32[slot]! & HANDLE
    i32[slot] = handle
    i32[slot + 1] = archetype
    i32[slot + 2] = row
    return handle
  }

  /** Returns the first handle of a slot. */
  #takeUnused(i32: Int32Array, archetype: number, row: number): number {
    const handle = i32[this.#used]!
    if (handle === this.capacity) return 0
    i32[this.#used] = handle + 1
    i32[this.at + handle * WORDS] = handle
    this.move(handle, archetype, row)
    return handle
  }

  /** Removes a live entity from its archetype, one of a list, and ends its handle. */
  end(i32: Int32Array, entity: number, archetypes: readonly Rows[]): void {
    const slot = this.at + (entity & INDEX) * WORDS
    archetypes[i32[slot + 1]!]!.remove(i32, i32[slot + 2]!)
    this.free(i32, entity)
  }

  /** Ends the handle of a live entity. A slot without a generation left is never used again. */
  free(i32: Int32Array, entity: number): void {
    const index = entity & INDEX
    const slot = this.at + index * WORDS
    if (entity >>> INDEX_BITS === LAST_GENERATION) {
      i32[slot] = FREE
      return
    }
    i32[slot] = (entity + INDICES) | FREE
    const free = i32[this.#free]! + 1
    i32[this.#free] = free
    i32[this.at + free * WORDS - 1] = index
  }

  isAlive(entity: number): boolean {
    return this.slotOf(entity) !== 0
  }

  /** Returns the same for a positive handle. `i32` is the view of the arena. */
  isAliveIn(i32: Int32Array, entity: number): boolean {
    const index = entity & INDEX
    return index < this.capacity && i32[this.at + index * WORDS] === entity
  }

  /** Returns the index in `i32` of the slot of an entity, or 0 if it isn't alive. */
  slotOf(entity: number): number {
    const index = entity & INDEX
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
    const slot = this.at + (entity & INDEX) * WORDS
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
