/**
 * The collections of the schema language. A field that is a collection is an owning pointer to its
 * head, a block with the state of the collection; 0 is an empty collection.
 */

import type { ScalarName } from './scalars.ts'

export type CollectionWord =
  | 'BitSet'
  | 'Dictionary'
  | 'HashMap'
  | 'HashSet'
  | 'Pool'
  | 'Ring'
  | 'SlotMap'
  | 'SparseSet'
  | 'Table'

/** The form of a collection as plain values: an array, a `Set`, or a `Map`, which are arrays in JSON. */
export type CollectionShape = 'list' | 'map' | 'set'

export interface CollectionRow {
  /** The collection with its article, for messages. */
  readonly noun: string
  /** A type as a schema writes it. */
  readonly example: string
  /** The type arguments, for messages: `an element type`. */
  readonly arguments: string
  /** Number of arguments that are types; they come before those that are numbers. */
  readonly types: number
  /** Number of arguments that are numbers. */
  readonly numbers: number
  /** The words that can follow the other arguments, one of them; missing if none can. */
  readonly options?: readonly string[]
  readonly shape: CollectionShape
  /** The type of the elements, where no argument is their type: a scalar, or `Str`. */
  readonly element?: ScalarName | 'Str'
  /** The scalar that the keys of a map are; null where the first argument is their type. */
  readonly keys: ScalarName | null
  /** Whether the elements are rows of a struct in columns. */
  readonly columns: boolean
  /**
   * The tags that fields and aliases of the type can have, each with its largest value; 0 for a tag
   * that has no value, which counts as 1.
   */
  readonly tags: Readonly<Record<string, number>>
}

/** Size and alignment of a field, in bytes. */
export const COLLECTION_BYTES = 4

export const COLLECTIONS: Readonly<Record<CollectionWord, CollectionRow>> = {
  BitSet: {
    noun: 'a bit set',
    example: 'BitSet',
    arguments: 'no arguments',
    types: 0,
    numbers: 0,
    shape: 'set',
    keys: null,
    columns: false,
    element: 'u32',
    tags: {},
  },
  Dictionary: {
    noun: 'a dictionary',
    example: 'Dictionary',
    arguments: 'no arguments',
    types: 0,
    numbers: 0,
    shape: 'list',
    keys: null,
    columns: false,
    element: 'Str',
    tags: {},
  },
  HashMap: {
    noun: 'a map',
    example: 'HashMap<u32, Order>',
    arguments: 'a key type and a value type',
    types: 2,
    numbers: 0,
    shape: 'map',
    keys: null,
    columns: false,
    tags: {},
  },
  HashSet: {
    noun: 'a set',
    example: 'HashSet<u32>',
    arguments: 'one key type',
    types: 1,
    numbers: 0,
    shape: 'set',
    keys: null,
    columns: false,
    tags: {},
  },
  Pool: {
    noun: 'a pool',
    example: 'Pool<Body>',
    arguments: 'one element type',
    types: 1,
    numbers: 0,
    shape: 'list',
    keys: null,
    columns: false,
    tags: { '@chunk': 1024 },
  },
  Ring: {
    noun: 'a ring',
    example: 'Ring<Sample, 1024>',
    arguments: 'an element type and a number of elements',
    types: 1,
    numbers: 1,
    shape: 'list',
    keys: null,
    columns: false,
    tags: {},
  },
  SlotMap: {
    noun: 'a slot map',
    example: 'SlotMap<Unit>',
    arguments: "one element type, and optionally 'wide'",
    types: 1,
    numbers: 0,
    options: ['wide'],
    shape: 'list',
    keys: null,
    columns: false,
    tags: { '@chunk': 1024 },
  },
  Table: {
    noun: 'a table',
    example: 'Table<Body>',
    arguments: 'one row type',
    types: 1,
    numbers: 0,
    shape: 'list',
    keys: null,
    columns: true,
    tags: { '@dirty': 0 },
  },
  SparseSet: {
    noun: 'a sparse set',
    example: 'SparseSet<Body>',
    arguments: 'one value type',
    types: 1,
    numbers: 0,
    shape: 'map',
    keys: 'u32',
    columns: true,
    tags: { '@dirty': 0 },
  },
}

/** Largest argument of a collection that is a number: twice of it is a small integer in V8. */
export const MAX_NUMBER: number = 2 ** 28

export const COLLECTION_WORDS = Object.keys(COLLECTIONS) as readonly CollectionWord[]

export function isCollectionWord(name: string): name is CollectionWord {
  return Object.hasOwn(COLLECTIONS, name)
}
