import type { Ptr } from 'offheap'
import { Archetype, type Part, type RowsClass, type TableRows } from './archetype.ts'
import { copyOthers, copyWords, type Width } from './cells.ts'
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
 * Copies `count` rows from `row` on to the end of an archetype that has one component more, which
 * gets no values, or one less. It must have room.
 */
export function copyRows(
  from: Archetype,
  row: number,
  to: Archetype,
  component: number,
  { words, others }: Width,
  count: number,
): void {
  const { i32, u8 } = to.arena
  const place = to.count
  const isMore = to.has(component)
  const source = isMore ? 0 : words
  const target = isMore ? words : 0
  const wide = isMore ? to : from
  const first = wide.firstWord[component]!
  const a = from.cells.words
  const b = to.cells.words
  const rest = Math.min(a.length, b.length) - first
  if (count === 1) {
    copyWords(i32, a, 0, row, b, 0, place, first)
    copyWords(i32, a, first + source, row, b, first + target, place, rest)
  } else {
    for (let n = 0; n < first + rest; n++) {
      const start = a[n + (n < first ? 0 : source)]! + row
      i32.copyWithin(b[n + (n < first ? 0 : target)]! + place, start, start + count)
    }
  }
  const x = from.cells.others
  const y = to.cells.others
  if (x.length === 0 || y.length === 0) return
  const skipped = isMore ? 0 : others
  const added = isMore ? others : 0
  const before = wide.firstOther[component]!
  const after = Math.min(x.length, y.length) - before
  copyOthers(u8, x, 0, row, y, 0, place, before, count)
  copyOthers(u8, x, before + skipped, row, y, before + added, place, after, count)
}

/** Moves an entity to an archetype with one component more or less. Returns its new row. */
export function moveEntity(
  entities: Entities,
  entity: number,
  from: Archetype,
  row: number,
  to: Archetype,
  component: number,
  width: Width,
): number {
  to.reserve(1)
  copyRows(from, row, to, component, width, 1)
  const { i32 } = to.arena
  const place = i32[to.countAt]!
  i32[to.countAt] = place + 1
  i32[to.entities + place] = entity
  from.remove(row)
  entities.move(entity, to.number, place)
  return place
}

/** Moves all entities of an archetype. Returns the row of the first one. */
export function moveEntities(
  entities: Entities,
  from: Archetype,
  to: Archetype,
  component: number,
  width: Width,
): number {
  const count = from.count
  to.reserve(count)
  if (count === 0) return to.count
  copyRows(from, 0, to, component, width, count)
  const { i32 } = to.arena
  const place = to.count
  i32.copyWithin(to.entities + place, from.entities, from.entities + count)
  i32[to.countAt] = place + count
  i32[from.countAt] = 0
  for (let row = place; row < place + count; row++) {
    entities.move(i32[to.entities + row]!, to.number, row)
  }
  return place
}
