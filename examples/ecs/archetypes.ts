import type { Ptr } from 'offheap'
import { Archetype, type Part, type RowsClass, type TableRows } from './archetype.ts'
import { Cells } from './cells.ts'
import { ArchetypeState, type WorldState } from './ecs.gen.ts'
import { Entities } from './entities.ts'

/** A `table` component, as far as archetypes are concerned. */
export interface Column {
  readonly id: number
  readonly rows: RowsClass<TableRows>
}

/** All archetypes of a world, with its entities. What isn't in the arena is found again from its bytes. */
export class Archetypes {
  readonly entities: Entities
  readonly list: Archetype[] = []
  readonly #byKey = new Map<string, Archetype>()
  readonly #columns: readonly (Column | undefined)[]
  readonly #created: (archetype: Archetype) => void

  /**
   * @param columns - The `table` components by their numbers. A component can be added later.
   * @param created - Called with each archetype, also those that exist.
   */
  constructor(
    state: WorldState,
    columns: readonly (Column | undefined)[],
    created: (archetype: Archetype) => void,
  ) {
    this.entities = new Entities(state, this.list)
    this.#columns = columns
    this.#created = created
    for (const ptr of state.archetypes) {
      const archetype = ArchetypeState.at(state.arena, ptr!)
      const parts = archetype.parts.toArray().map(({ component, table }) => {
        const { rows } = columns[component]!
        return partOf(component, rows.at(state.arena, table as Ptr<TableRows>))
      })
      this.#add(archetype, parts)
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
        parts.push(partOf(component, this.#columns[component]!.rows.create(arena)))
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

  /** Returns the archetype that has one component more or, if `from` has it, less. */
  beside(from: Archetype, component: number): Archetype {
    const known = from.neighbours[component]
    if (known !== undefined) return known
    const former = from.parts.map((part) => part.component)
    const components = from.has(component)
      ? former.filter((other) => other !== component)
      : [...former, component]
    return (from.neighbours[component] = this.of(components))
  }

  /** Frees the tables. The rest belongs to the state of the world. */
  release(): void {
    for (const { parts } of this.list) {
      for (const { rows } of parts) this.entities.arena.free(rows)
    }
  }
}

function partOf(component: number, rows: TableRows): Part {
  return { component, rows, cells: new Cells() }
}
