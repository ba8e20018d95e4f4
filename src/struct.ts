import type { BaseAllocator, BaseArena } from './allocator.ts'
import type { BlockType } from './block-type.ts'
import type { Accessor, Ptr } from './pointer.ts'

/**
 * A generated accessor: an object that reads and writes the fields of one struct in an arena.
 *
 * Assigning `ptr` moves it to another struct of its type, without an allocation. The accessors of
 * its fields move when they are read, so read them again after that.
 */
// This is an interface instead of a base class: with a call of `super` in the constructor, V8
// allocates every accessor, even one that doesn't escape its function (measured: 2 ns and 40 bytes
// each).
export interface Struct extends Accessor {
  readonly arena: BaseArena
}

/** The static members of a generated class. */
export interface StructType<T extends Struct = Struct, Init = unknown> extends BlockType {
  /** Returns an accessor of the struct at `ptr`: a checked one in a checked arena. */
  at(allocator: BaseAllocator, ptr: Ptr<T>): T
  /** Writes the defaults into zeroed memory; missing for a struct without defaults. */
  writeDefaults?(arena: BaseArena, ptr: Ptr<T>): void
  /** Allocates a struct with its defaults, without an accessor. */
  allocate(allocator: BaseAllocator): Ptr<T>
  /** Allocates a struct with its defaults, and writes the fields that `init` has. */
  create(allocator: BaseAllocator, init?: Init): T
}

/** The static members of a generated class that describe its fields. */
export interface StructShape extends BlockType {
  /**
   * Hash of the struct's layout and of all structs that are reachable from it, as 16 hexadecimal
   * digits: what `arena.open` compares.
   */
  readonly layoutHash: string
  /** Offsets of the fields by name, in bytes. */
  readonly offsets: Readonly<Record<string, number>>
  /** Names of the structs that this one extends; missing where there are none. */
  readonly bases$?: readonly string[]
  /** The names of the dictionaries by the fields that have codes; missing where there are none. */
  readonly codes$?: Readonly<Record<string, string>>
  /** True for a named collection, whose only field is all of it. */
  readonly contents$?: boolean
  /** Returns the types of the fields, in the order of `offsets`. */
  types$(): readonly FieldType[]
  /** Returns an accessor of the struct at `ptr`: a checked one in a checked arena. */
  at(allocator: BaseAllocator, ptr: Ptr<never>): Struct
}

/** Returns the types of a struct's fields by name, in the order of their offsets. */
export function fieldTypesOf(shape: StructShape): ReadonlyMap<string, FieldType> {
  const types = shape.types$()
  return new Map(Object.keys(shape.offsets).map((name, index) => [name, types[index]!]))
}

/** The type of a field: the name of a scalar or `Str`, or a kind with its arguments. */
export type FieldType =
  | string
  | readonly ['atomic', scalar: string]
  | readonly ['enum', names: readonly string[]]
  | readonly ['flags', ...names: readonly string[]]
  | readonly ['bits', ...parts: readonly (readonly [name: string, width: number])[]]
  | readonly ['text', bytes: number]
  | readonly ['constant', value: string]
  | readonly ['struct', type: StructShape]
  | readonly ['pointer' | 'reference', target: string]
  | readonly ['own', target: StructShape]
  | readonly ['array', element: FieldType, length: number]
  | readonly ['list', element: FieldType]
  | readonly ['collection', word: string, elements: readonly FieldType[]]
  /** The element of a map, a pair: `[key, value]`. Keys are numbers or texts. */
  | readonly ['entry', value: FieldType, key: FieldType]
  | readonly ['union', discriminant: string, ...members: readonly UnionMember[]]
  | readonly ['optional', type: FieldType]

/**
 * Returns whether a value contains structs: lists of such values count as an owner in a chain of
 * owners.
 */
export function holdsStructs(type: FieldType): boolean {
  return type[0] === 'array' || type[0] === 'entry'
    ? holdsStructs(type[1] as FieldType)
    : type[0] === 'struct' || type[0] === 'union'
}

type UnionMember = readonly [value: string, type: StructShape]

/** The static members of a class that `offheap gen` has generated. */
export interface GeneratedType<T extends Struct = Struct, Init = unknown>
  extends StructType<T, Init>, StructShape {
  at(allocator: BaseAllocator, ptr: Ptr<T>): T
}
