/**
 * The collections of the schema language. A field that is a collection is an owning pointer to its
 * head, a block with the state of the collection; 0 is an empty collection.
 */

import type { ScalarName } from './scalars.ts'

export type CollectionWord = 'BitSet' | 'Pool' | 'Ring' | 'SlotMap' | 'Table'

/** The form of a collection as plain values. */
export type CollectionShape = 'list' | 'set'

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
  /** The scalar that elements are, where no argument is their type. */
  readonly element?: ScalarName
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
    element: 'u32',
    tags: {},
  },
  Pool: {
    noun: 'a pool',
    example: 'Pool<Body>',
    arguments: 'one element type',
    types: 1,
    numbers: 0,
    shape: 'list',
    tags: { '@chunk': 1024 },
  },
  Ring: {
    noun: 'a ring',
    example: 'Ring<Sample, 1024>',
    arguments: 'an element type and a number of elements',
    types: 1,
    numbers: 1,
    shape: 'list',
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
    tags: { '@chunk': 1024 },
  },
  Table: {
    noun: 'a table',
    example: 'Table<Body>',
    arguments: 'one row type',
    types: 1,
    numbers: 0,
    shape: 'list',
    tags: { '@dirty': 0 },
  },
}

/** Largest argument of a collection that is a number: twice of it is a small integer in V8. */
export const MAX_NUMBER: number = 2 ** 28

export const COLLECTION_WORDS = Object.keys(COLLECTIONS) as readonly CollectionWord[]

export function isCollectionWord(name: string): name is CollectionWord {
  return Object.hasOwn(COLLECTIONS, name)
}
