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
  readonly #began: () => void

  /** @param began - Called when the first entity gets a parent. */
  constructor(began: () => void) {
    this.#began = began
  }

  /** Whether there has been a tree. */
  get isUsed(): boolean {
    return this.links.capacity > 0
  }

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
    if (this.isWithin(parent, child)) {
      throw new OffheapError(
        'INVALID_VALUE',
        `circle of children: got the parent ${parent} for ${child}, expected an entity that isn't ` +
          'among its children. Remove the child from its parent first.',
      )
    }
    const isFirst = !this.isUsed
    this.links.add(child)
    this.links.add(parent)
    if (isFirst) this.#began()
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
    return this.#read(entity, 'parent')
  }

  /** Returns the first child of an entity, or 0. */
  firstOf(entity: number): number {
    return this.#read(entity, 'first')
  }

  children(parent: number): number[] {
    const children: number[] = []
    for (let at = this.firstOf(parent); at !== 0; at = this.#read(at, 'next')) children.push(at)
    return children
  }

  /** Returns whether an entity is another one or below it. */
  isWithin(entity: number, root: number): boolean {
    let at = entity
    while (at !== root && at !== 0) at = this.parentOf(at)
    return at === root
  }

  /** Returns an entity and all below it, each after its children. */
  tree(root: number): number[] {
    const tree: number[] = []
    this.#walk(root, 'last', 'previous', (entity) => tree.push(entity))
    return tree.reverse()
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
    const linked = new Int32Array(this.links.most)
    const count = this.links.collect(linked)
    order.reserve(count)
    order.clear()
    for (const root of linked.subarray(0, count)) {
      if (this.parentOf(root) !== 0 || this.firstOf(root) === 0) continue
      this.#walk(root, 'first', 'next', (entity) => order.push({ entity }))
    }
    this.#state.ordered = this.#state.linked
  }

  /** Visits an entity and all below it, each before its children. */
  #walk(
    root: number,
    first: 'first' | 'last',
    next: 'next' | 'previous',
    visit: (entity: number) => void,
  ): void {
    let at = root
    while (at !== 0) {
      visit(at)
      let other = this.#read(at, first)
      while (other === 0 && at !== root) {
        other = this.#read(at, next)
        if (other === 0) at = this.parentOf(at)
      }
      at = other
    }
  }

  /** Returns a link of an entity, or 0. */
  #read(entity: number, link: keyof Links['starts']): number {
    const { links } = this
    return links.has(entity) ? this.#entities.arena.i32[links.starts[link] + indexOf(entity)]! : 0
  }

  #write(entity: number, link: keyof Links['starts'], to: number): void {
    this.#entities.arena.i32[this.links.starts[link] + indexOf(entity)] = to
  }
}
