import type { TableRows } from './archetype.ts'
import { ValueComponent, type InitOf, type Store } from './component.ts'
import type { ComponentState, Handles } from './ecs.gen.ts'
import { INDEX, WORDS } from './handle.ts'

/**
 * A component that comes and goes: its values are in one table, at the index of the entity. The
 * entity has it if its handle is in the column of owners, so adding and removing write one cell, and
 * nothing needs to be done when the entity ends.
 */
export class IndexedComponent<T extends TableRows> extends ValueComponent<T> {
  override readonly kind = 'indexed'
  /** Where the columns begin. The row of an entity is its index. Valid until the next `add`. */
  starts!: T['starts']
  /** Index of the first owner in the views `i32` and `u32`. */
  owners = 0
  /** Number of rows and owners: one for each index of an entity, whether it has the component or not. */
  capacity = 0
  /** The same number; 0 if somebody observes the component, which takes the longer ways. */
  #room = 0
  #handles!: Handles

  protected override begin(values: T): void {
    values.pushMany(1)
  }

  override open(store: Store, state: ComponentState): void {
    this.#handles = state.owners
    super.open(store, state)
  }

  protected override refresh(): void {
    super.refresh()
    this.capacity = this.#handles.length
    this.observed()
    this.starts = this.values.starts
    this.owners = this.#handles.starts.entity
  }

  override observed(): void {
    this.#room = this.observers.length === 0 ? this.capacity : 0
  }

  /**
   * Makes room for all entities. Until the next `spawn`, a loop can then write the columns itself: a
   * handle in the column of owners adds the component, and 0 removes it, if nobody observes it.
   */
  reserve(): void {
    const { capacity } = this.entities
    if (capacity <= this.capacity) return
    try {
      this.values.pushMany(Math.max(0, capacity - this.values.length))
      this.#handles.pushMany(capacity - this.#handles.length)
    } finally {
      this.refresh()
    }
  }

  protected override find(entity: number): number {
    const index = entity & INDEX
    return index < this.capacity && this.arena.i32[this.owners + index] === entity ? index : -1
  }

  protected override write(entity: number, values: Int32Array): number {
    const index = entity & INDEX
    if (index >= this.capacity) this.reserve()
    this.arena.i32[this.owners + index] = entity
    this.cells.fill(this.arena, index, values)
    return index
  }

  protected override erase(entity: number): void {
    this.arena.i32[this.owners + (entity & INDEX)] = 0
  }

  override add(entity: number, init?: InitOf<T>): number {
    const { i32 } = this.arena
    const index = entity & INDEX
    const at = this.owners + index
    const isUsual = init === undefined && index < this.#room && i32[at] !== entity && entity > 0
    if (!isUsual || i32[this.entities.at + index * WORDS] !== entity) return super.add(entity, init)
    i32[at] = entity
    const { words, others } = this.cells
    const { defaults } = this
    for (let n = 0; n < words.length; n++) i32[words[n]! + index] = defaults[n]!
    if (others.length > 0) this.cells.fill(this.arena, index, defaults)
    return index
  }

  override remove(entity: number): boolean {
    const { i32 } = this.arena
    const index = entity & INDEX
    const at = this.owners + index
    if (index >= this.#room) return super.remove(entity)
    // Owners are positive, and those that have ended are not removed.
    if (i32[at] !== entity || i32[this.entities.at + index * WORDS] !== entity) return false
    i32[at] = 0
    return true
  }

  override forgetEnded(): void {
    const { i32 } = this.arena
    for (let at = this.owners; at < this.owners + this.capacity; at++) {
      if (!this.entities.isAlive(i32[at]!)) i32[at] = 0
    }
  }

  override get most(): number {
    return this.capacity
  }

  override collect(into: Int32Array): number {
    const { entities } = this
    const { i32 } = this.arena
    let count = 0
    for (let at = this.owners, end = at + this.capacity; at < end; at++) {
      const owner = i32[at]!
      if (owner !== 0 && entities.isAlive(owner)) into[count++] = owner
    }
    return count
  }
}
