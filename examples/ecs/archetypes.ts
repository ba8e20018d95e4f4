import type { Ptr } from 'offheap'
import { Archetype, type Part, type RowsClass, type TableRows } from './archetype.ts'
import { copyOthers, type Width } from './cells.ts'
import { ArchetypeState } from './ecs.gen.ts'
import type { Entities } from './entities.ts'

/** A `table` component, as far as archetypes are concerned. */
export interface Column {
  readonly id: number
  readonly rows: RowsClass<TableRows>
}

/** All archetypes of a world. What isn't in the arena is found again from its bytes. */
export class Archetypes {
  readonly entities: Entities
  readonly list: Archetype[] = []
  readonly #byKey = new Map<string, Archetype>()
  readonly #columns: (Column | undefined)[]
  readonly #created: (archetype: Archetype) => void

  /**
   * @param columns - The `table` components by their numbers. A component can be added later.
   * @param created - Called with each archetype, also those that exist.
   */
  constructor(
    entities: Entities,
    columns: (Column | undefined)[],
    created: (archetype: Archetype) => void,
  ) {
    this.entities = entities
    this.#columns = columns
    this.#created = created
    for (const ptr of entities.state.archetypes) {
      const state = ArchetypeState.at(entities.arena, ptr!)
      const parts = state.parts.toArray().map(({ component, table }) => ({
        component,
        rows: columns[component]!.rows.at(entities.arena, table as Ptr<TableRows>),
      }))
      this.#add(state, parts)
    }
    if (this.list.length === 0) this.of([])
  }

  #add(state: ArchetypeState, parts: readonly Part[]): Archetype {
    const archetype = new Archetype(this.entities, this.list.length, state, parts)
    this.list.push(archetype)
    this.#byKey.set(parts.map(({ component }) => component).join(), archetype)
    this.#created(archetype)
    return archetype
  }

  /** Returns the archetype with some components, given by their numbers. */
  of(components: readonly number[]): Archetype {
    const sorted = [...new Set(components)].sort((a, b) => a - b)
    return this.#byKey.get(sorted.join()) ?? this.#create(sorted)
  }

  #create(components: readonly number[]): Archetype {
    const { arena, state } = this.entities
    const parts: Part[] = []
    const created = arena.create(ArchetypeState)
    try {
      for (const component of components) {
        parts.push({ component, rows: this.#columns[component]!.rows.create(arena) })
      }
      created.parts = parts.map(({ component, rows }) => ({ component, table: rows.ptr }))
      state.archetypes.push(created)
    } catch (error) {
      for (const { rows } of parts) arena.free(rows)
      arena.free(created)
      throw error
    }
    return this.#add(created, parts)
  }

  /** Returns the archetype with one component more. */
  more(from: Archetype, component: number): Archetype {
    const known = from.more[component]
    if (known !== undefined) return known
    const to = this.of([...from.parts.map((part) => part.component), component])
    from.more[component] = to
    return to
  }

  /** Returns the archetype with one component less. */
  less(from: Archetype, component: number): Archetype {
    const known = from.less[component]
    if (known !== undefined) return known
    const others = from.parts.map((part) => part.component).filter((other) => other !== component)
    const to = this.of(others)
    from.less[component] = to
    return to
  }

  /** Frees the tables. The rest belongs to the state of the world. */
  release(): void {
    for (const { parts } of this.list) {
      for (const { rows } of parts) this.entities.arena.free(rows)
    }
  }
}

/**
 * Moves an entity to an archetype that has one component more, which gets no values, or one less.
 *
 * @param slot - Index of the entity's slot in `i32`.
 * @returns Its row there.
 */
export function moveEntity(
  slot: number,
  from: Archetype,
  to: Archetype,
  component: number,
  width: Width,
): number {
  if (to.count === to.capacity) to.reserve(1)
  const { i32 } = to.arena
  const row = i32[slot + 2]!
  const place = i32[to.countAt]!
  const a = from.cells.words
  const b = to.cells.words
  const isMore = b.length > a.length || (b.length === a.length && to.has(component))
  const first = (isMore ? to : from).firstWord[component]!
  const skipped = isMore ? 0 : width.words
  const added = isMore ? width.words : 0
  const kept = a.length - skipped
  for (let n = 0; n < first; n++) i32[b[n]! + place] = i32[a[n]! + row]!
  for (let n = first; n < kept; n++) i32[b[n + added]! + place] = i32[a[n + skipped]! + row]!
  if (from.cells.others.length > 0) copyOtherCells(from, row, to, component, width.others, 1)
  i32[to.entities + place] = i32[slot]!
  i32[to.countAt] = place + 1
  from.remove(i32, row)
  i32[slot + 1] = to.number
  i32[slot + 2] = place
  return place
}

/** Moves all entities of an archetype in the same way. Returns the row of the first one. */
export function moveEntities(
  entities: Entities,
  from: Archetype,
  to: Archetype,
  component: number,
  width: Width,
): number {
  const { count } = from
  to.reserve(count)
  const place = to.count
  if (count === 0) return place
  const { i32 } = to.arena
  const isMore = to.has(component)
  const a = from.cells.words.toSpliced(
    isMore ? 0 : from.firstWord[component]!,
    isMore ? 0 : width.words,
  )
  const b = to.cells.words.toSpliced(
    isMore ? to.firstWord[component]! : 0,
    isMore ? width.words : 0,
  )
  a.forEach((start, n) => i32.copyWithin(b[n]! + place, start, start + count))
  copyOtherCells(from, 0, to, component, width.others, count)
  i32.copyWithin(to.entities + place, from.entities, from.entities + count)
  i32[to.countAt] = place + count
  i32[from.countAt] = 0
  for (let row = place; row < place + count; row++) {
    entities.move(i32[to.entities + row]!, to.number, row)
  }
  return place
}

/** Copies the cells that aren't words, for `count` rows from `row` on, to the end of `to`. */
function copyOtherCells(
  from: Archetype,
  row: number,
  to: Archetype,
  component: number,
  others: number,
  count: number,
): void {
  const { u8 } = to.arena
  const isMore = to.has(component)
  const a = from.cells.others
  const b = to.cells.others
  const first = (isMore ? to : from).firstOther[component]!
  const skipped = isMore ? 0 : others
  const added = isMore ? others : 0
  const place = to.count
  copyOthers(u8, a, 0, row, b, 0, place, first, count)
  const rest = a.length - skipped - first
  copyOthers(u8, a, first + skipped, row, b, first + added, place, rest, count)
}
