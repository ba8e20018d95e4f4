// The state of a world of entities. All of it is in one arena, so the bytes of the arena are the world.
import type { BitSet, Enum, List, Own, Str, Table, u32 } from 'offheap/schema'

/** What is known of the entity with an index. */
export interface Slot {
  /** The handle of the entity; in a free slot, that of the next one, with the sign bit. */
  handle: u32
  /** Number of its archetype. */
  archetype: u32
  /** Its row there; in a slot on the list of free ones, the index of the next one. */
  row: u32
}

export interface Handle {
  entity: u32
}

/** A column of handles. */
export type Handles = Table<Handle>

/** The entities that have a tag, by their indices. */
export type Flags = BitSet

/** A table with the values of a component. Its type is that of the component. */
export interface Part {
  component: u32
  table: u32
}

/** The entities that have the same components of the kind `table`. */
export interface ArchetypeState {
  /** Number of entities. The tables have spare rows after these. */
  count: u32
  /** The handles of the entities, and in spare rows, those of the next ones, or 0. */
  entities: Handles
  parts: List<Part>
}

export interface ComponentState {
  name: Str
  kind: Enum<'table' | 'sparse' | 'indexed' | 'tag'>
  /** The layout of its values, which must not change while bytes are around. */
  layout: Str
  /**
   * A sparse set, a table by indices of entities, or a set of flags, by the kind. That of a `table`
   * component has one row, for values on their way to an archetype.
   */
  values: u32
  /** For `indexed`: the handle of the entity that has the component, by its index. */
  owners: Handles
}

/** Where an entity is in the trees of the relation `childOf`. All are handles; 0 is none. */
export interface Link {
  parent: u32
  first: u32
  last: u32
  next: u32
  previous: u32
}

export type Links = Table<Link>

/** The root of the arena. */
export interface WorldState {
  /** Number of slots that were ever used; the first one never is, because 0 is nobody. */
  used: u32
  /** Index of the first slot on the list of free ones; 0 is none. */
  free: u32
  /** Rises when a tree changes. */
  linked: u32
  /** The value of `linked` for which `order` was made. */
  ordered: u32
  slots: List<Slot>
  components: List<Own<ComponentState> | null>
  archetypes: List<Own<ArchetypeState> | null>
  /** All parents and children, depth first. */
  order: Handles
  /** Changes to be made later: words of an operation, a handle, a component, and its values. */
  deferred: List<u32>
}
