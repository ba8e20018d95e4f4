import { OffheapError } from 'offheap'
import { Links, type WorldState } from './ecs.gen.ts'
import type { Entities } from './entities.ts'
import { indexOf } from './entities.ts'
import { IndexedComponent } from './indexed-component.ts'

/** The relation of children and parents: trees of entities. Children end with their parents. */
export class ChildOf {
  /** The component that has the links. */
  readonly links: IndexedComponent<Links> = new IndexedComponent('childOf', Links)
  #entities!: Entities
  #state!: WorldState

  open(entities: Entities): void {
    this.#entities = entities
    this.#state = entities.state
  }

  /**
   * Makes an entity the last child of another one, instead of its former parent.
   *
   * @throws `STALE_HANDLE` when one isn't alive, `INVALID_VALUE` when the child is the parent or one
   *   of its ancestors.
   */
  add(child: number, parent: number): void {
    this.#entities.requireSlot(child)
    this.#entities.requireSlot(parent)
    for (let at = parent; at !== 0; at = this.parentOf(at)) {
      if (at !== child) continue
      throw new OffheapError(
        'INVALID_VALUE',
        `circle of children: got the parent ${parent} for ${child}, expected an entity that isn't ` +
          'among its children. Remove the child from its parent first.',
      )
    }
    this.links.add(child)
    this.links.add(parent)
    this.remove(child)
    const last = this.#read(parent, 'last')
    this.#write(child, 'parent', parent)
    this.#write(child, 'previous', last)
    if (last === 0) this.#write(parent, 'first', child)
    else this.#write(last, 'next', child)
    this.#write(parent, 'last', child)
    this.#state.linked++
  }

  /** Ends the relation of a child. Returns whether it had a parent. */
  remove(child: number): boolean {
    const parent = this.parentOf(child)
    if (parent === 0) return false
    const next = this.#read(child, 'next')
    const previous = this.#read(child, 'previous')
    if (previous === 0) this.#write(parent, 'first', next)
    else this.#write(previous, 'next', next)
    if (next === 0) this.#write(parent, 'last', previous)
    else this.#write(next, 'previous', previous)
    for (const link of ['parent', 'next', 'previous'] as const) this.#write(child, link, 0)
    this.#state.linked++
    return true
  }

  /** Returns the parent of an entity, or 0. */
  parentOf(entity: number): number {
    return this.links.has(entity) ? this.#read(entity, 'parent') : 0
  }

  /** Returns the first child of an entity, or 0. */
  firstOf(entity: number): number {
    return this.links.has(entity) ? this.#read(entity, 'first') : 0
  }

  /** Returns the child after another one of its parent, or 0. */
  nextOf(entity: number): number {
    return this.links.has(entity) ? this.#read(entity, 'next') : 0
  }

  children(parent: number): number[] {
    const children: number[] = []
    for (let at = this.firstOf(parent); at !== 0; at = this.nextOf(at)) children.push(at)
    return children
  }

  /**
   * Returns where the handles of all entities with parents or children are in the views `i32` and
   * `u32`: depth first, each parent before its children. Found again only when a tree has changed.
   */
  order(): { readonly start: number; readonly count: number } {
    const { order } = this.#state
    if (this.#state.ordered !== this.#state.linked) this.#sort()
    return { start: order.starts.entity, count: order.length }
  }

  #sort(): void {
    const { order } = this.#state
    const owners = new Int32Array(this.links.most)
    const count = this.links.collect(owners)
    order.reserve(count)
    order.clear()
    for (let n = 0; n < count; n++) {
      const root = owners[n]!
      if (this.parentOf(root) !== 0 || this.firstOf(root) === 0) continue
      let at = root
      while (at !== 0) {
        order.push({ entity: at })
        let next = this.firstOf(at)
        while (next === 0 && at !== root) {
          next = this.nextOf(at)
          if (next === 0) at = this.parentOf(at)
        }
        at = next
      }
    }
    this.#state.ordered = this.#state.linked
  }

  #read(entity: number, link: keyof Links['starts']): number {
    return this.#entities.arena.i32[this.links.starts[link] + indexOf(entity)]!
  }

  #write(entity: number, link: keyof Links['starts'], to: number): void {
    this.#entities.arena.i32[this.links.starts[link] + indexOf(entity)] = to
  }
}
