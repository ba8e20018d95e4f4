import { OffheapError, type Arena } from 'offheap'
import type { WorldState } from './ecs.gen.ts'
import { FREE, HANDLE, INDEX, INDEX_BITS, INDICES, LAST_GENERATION, WORDS } from './handle.ts'

/** Returns the index of an entity, which no other live entity has. */
export const indexOf = (entity: number): number => entity & INDEX

/** An archetype, as far as handles are concerned. */
interface Rows {
  readonly number: number
  readonly count: number
  readonly countAt: number
  readonly capacity: number
  readonly entities: number
  remove(i32: Int32Array, row: number, spare: number): void
}

/**
 * The handles of a world, and where each entity is. The handle of an ended entity waits, with its
 * next generation, in the row that has become a spare one. So the next entity of the archetype finds
 * both its handle and a slot in which nothing but the mark of free ones must be changed. Handles that
 * lose their spare row to another entity are in a list, which is linked through the rows of slots.
 */
export class Entities {
  readonly arena: Arena
  readonly state: WorldState
  /** Index in `i32` of the first slot. */
  at = 0
  /** Number of slots. */
  capacity = 0
  readonly #archetypes: readonly Rows[]

  /** @param archetypes - All archetypes by their numbers. More can be added later. */
  constructor(state: WorldState, archetypes: readonly Rows[]) {
    this.arena = state.arena
    this.state = state
    this.#archetypes = archetypes
    this.#refresh()
    if (state.used > 0) return
    this.#grow()
    // The first slot is never used, because 0 is nobody.
    this.arena.i32[this.at] = FREE
    state.used = 1
  }

  #refresh(): void {
    const { slots } = this.state
    this.capacity = slots.length
    this.at = slots.length === 0 ? 0 : slots.ptrAt(0) >>> 2
  }

  /** Makes more handles free: those of spare rows, and if these are few, new ones. */
  #grow(): void {
    const { state } = this
    if (this.#reclaim() > this.capacity / 4) return
    const capacity = Math.min(INDICES, Math.max(16, this.capacity * 2))
    try {
      state.slots.extend(capacity - this.capacity)
      this.#refresh()
    } catch (error) {
      if (state.free === 0) throw error
    }
    if (state.free === 0 && state.used === this.capacity) {
      throw new OffheapError(
        'HANDLES_EXHAUSTED',
        `no handles left for new entities: got ${INDICES} used slots, expected fewer. ` +
          'Call renewHandles when no handle of an ended entity is kept, or make another world.',
      )
    }
  }

  #reclaim(): number {
    const { i32 } = this.arena
    let found = 0
    for (const { entities, count, capacity } of this.#archetypes) {
      for (let at = entities + count; at < entities + capacity; at++) {
        if (i32[at] === 0) continue
        this.#free(i32, i32[at]!)
        i32[at] = 0
        found++
      }
    }
    return found
  }

  /** Puts the handle of a free slot into the list. */
  #free(i32: Int32Array, handle: number): void {
    const slot = this.at + (handle & INDEX) * WORDS
    i32[slot] = handle | FREE
    i32[slot + 2] = this.state.free
    this.state.free = handle & INDEX
  }

  #take(): number {
    const { state } = this
    if (state.free === 0 && state.used === this.capacity) this.#grow()
    const index = state.free
    if (index === 0) return state.used++
    const { i32 } = this.arena
    const slot = this.at + index * WORDS
    state.free = i32[slot + 2]!
    return i32[slot]! & HANDLE
  }

  /** Begins entities in the next rows of an archetype, which must have room for them. */
  begin(table: Rows, count: number): void {
    const { arena } = this
    const { countAt, entities, count: first } = table
    try {
      for (let row = first; row < first + count; row++) {
        if (arena.i32[entities + row] !== 0) continue
        // What is before `count` isn't reclaimed meanwhile.
        arena.i32[countAt] = row
        const handle = this.#take()
        this.#place(arena.i32, handle | FREE, table, row)
        arena.i32[entities + row] = handle
      }
    } finally {
      arena.i32[countAt] = first
    }
    const { i32 } = arena
    for (let at = entities + first; at < entities + first + count; at++) {
      i32[this.at + (i32[at]! & INDEX) * WORDS] = i32[at]!
    }
    i32[countAt] = first + count
  }

  #place(i32: Int32Array, handle: number, table: Rows, row: number): void {
    const slot = this.at + (handle & INDEX) * WORDS
    i32[slot] = handle
    i32[slot + 1] = table.number
    i32[slot + 2] = row
  }

  /** Moves a live entity to a spare row of an archetype. */
  move(i32: Int32Array, entity: number, table: Rows, row: number): void {
    const at = table.entities + row
    if (i32[at] !== 0) this.#free(i32, i32[at]!)
    i32[at] = entity
    this.#place(i32, entity, table, row)
  }

  /** Writes the row of an entity, or of a free handle that waits there. */
  setRow(i32: Int32Array, handle: number, row: number): void {
    i32[this.at + (handle & INDEX) * WORDS + 2] = row
  }

  /** Ends a live entity. */
  end(i32: Int32Array, slot: number, entity: number): void {
    const next = nextOf(entity)
    i32[slot] = next | FREE
    this.#archetypes[i32[slot + 1]!]!.remove(i32, i32[slot + 2]!, next)
  }

  /** Ends all entities of an archetype. */
  endAll({ countAt, entities, count }: Rows): void {
    const { i32 } = this.arena
    for (let at = entities; at < entities + count; at++) {
      const entity = i32[at]!
      const next = nextOf(entity)
      i32[this.at + (entity & INDEX) * WORDS] = next | FREE
      i32[at] = next
    }
    i32[countAt] = 0
  }

  /** Makes the slots whose generations are used up free again. */
  renew(): void {
    const { i32 } = this.arena
    for (let index = 1; index < this.state.used; index++) {
      if (i32[this.at + index * WORDS] === FREE) this.#free(i32, index)
    }
  }

  isAlive(entity: number): boolean {
    return this.slotOf(this.arena.i32, entity) !== 0
  }

  /** Returns the index in `i32`, the view of the arena, of the slot of an entity; 0 if it isn't alive. */
  slotOf(i32: Int32Array, entity: number): number {
    const index = entity & INDEX
    if (!(entity > 0 && index < this.capacity)) return 0
    const slot = this.at + index * WORDS
    return i32[slot] === entity ? slot : 0
  }

  /** Returns the same for an entity that must be alive. */
  requireSlot(entity: number): number {
    const slot = this.slotOf(this.arena.i32, entity)
    if (slot !== 0) return slot
    throw new OffheapError(
      'STALE_HANDLE',
      `no entity has this handle: got ${entity}, expected that of a live entity. ` +
        'Ask isAlive first, or drop handles of entities that were destroyed.',
    )
  }

  /** Returns the handle of the live entity with an index, or 0. */
  entityAt(index: number): number {
    if (!(index > 0 && index < this.capacity)) return 0
    const handle = this.arena.i32[this.at + index * WORDS]!
    return handle > 0 ? handle : 0
  }
}

/** Returns the next handle of a slot; 0 after the last generation, because a slot isn't used again then. */
function nextOf(entity: number): number {
  return entity >>> INDEX_BITS === LAST_GENERATION ? 0 : entity + INDICES
}
