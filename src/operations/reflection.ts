// Descriptions of structs for programs at run time: inspectors, loaders, hand-written loops.
import { OffheapError, requireKind, show } from '../errors.ts'
import type { Contents } from './contents.ts'

/** Description of a struct. The generated description of the class `Enemy` is `Enemy$Info`. */
export interface StructInfo {
  readonly name: string
  /** The doc comment in the schema. */
  readonly doc?: string
  /** Size in bytes, a multiple of `align`. */
  readonly size: number
  /** Alignment in bytes, a power of two. */
  readonly align: number
  /**
   * Hash of the layout of the struct and of all structs that are reachable from it, as 16
   * hexadecimal digits. It changes only with these layouts.
   */
  readonly hash: string
  /** The struct that this one extends; its fields come first, at the same offsets. */
  readonly base?: () => StructInfo
  /**
   * The fields in the order of the schema, those of the base first. Bytes between them are padding.
   */
  readonly fields: readonly FieldInfo[]
}

/** Returns whether a struct is a named collection: its only field is all of it. */
export function isContents({ fields }: StructInfo): boolean {
  return fields[0]?.name === 'items$'
}

/** Description of a field. */
export interface FieldInfo {
  readonly name: string
  /** The doc comment in the schema. */
  readonly doc?: string
  /** Offset from the start of the struct in bytes. */
  readonly offset: number
  /** Size in bytes. */
  readonly bytes: number
  /** The type as written in the schema, such as `FixedArray<Vec3, 8>`. */
  readonly schema: string
  readonly type: TypeInfo
  /** The meaning of a number: a decimal, a date or a time. */
  readonly form?: FormInfo
  /** The field has no setter. `create` and `init…` can still write it. */
  readonly readonly?: true
  /**
   * Position of the presence bit of an optional field: bit number `bit` of the byte at `offset`.
   */
  readonly presence?: { readonly offset: number; readonly bit: number }
  /** Initial value of new structs as source text. Fields without it start with zeros. */
  readonly default?: string
}

/** Description of what the number in a field means. */
export type FormInfo =
  /** A decimal: 12.34 is stored as 1234 with a scale of 2. */
  | { readonly kind: 'decimal'; readonly scale: number }
  /** A date: days since 1970-01-01. */
  | { readonly kind: 'date' }
  /** A time: units since 1970-01-01T00:00:00Z. */
  | { readonly kind: 'timestamp'; readonly unit: 's' | 'ms' | 'us' | 'ns' }

/**
 * Description of a type. Structs are returned by functions, so that they can refer to each other.
 */
export type TypeInfo =
  | ScalarInfo
  /** One byte with the index of the name. */
  | { readonly kind: 'enum'; readonly names: readonly string[] }
  /** An integer of `bytes` bytes, whose bit n is the flag with name n. */
  | { readonly kind: 'flags'; readonly names: readonly string[]; readonly bytes: 1 | 2 | 4 }
  | { readonly kind: 'bits'; readonly parts: readonly BitsPartInfo[]; readonly bytes: 1 | 2 | 4 }
  /** UTF-8 inside the struct, with zeros after the text. */
  | { readonly kind: 'text'; readonly bytes: number }
  /** UTF-8 in a separate block: the field has its pointer, then the length in bytes. */
  | { readonly kind: 'string' }
  /** A literal type, which takes no bytes. */
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'struct'; readonly struct: () => StructInfo }
  /** Four bytes with the pointer; a `reference` has four more with a generation. */
  | PlainPointerInfo
  | PointerInfo
  | ArrayInfo
  /**
   * Elements in a separate block: the field has its pointer, the length, and the capacity in
   * elements.
   */
  | ListInfo
  /** Four bytes with the pointer to the head, a block with the state of the collection. */
  | CollectionInfo
  | EntryInfo
  /** A byte with the index of the stored member, and the member `body` bytes after it. */
  | UnionInfo
  | { readonly kind: 'atomic'; readonly scalar: string }

export interface ScalarInfo {
  readonly kind: 'scalar'
  /** Name of the type in the schema language, such as `f32`; `u32` for a `Code`. */
  readonly scalar: string
  /** The dictionary of a `Code`; missing for every other scalar. */
  readonly dictionary?: () => StructInfo
}

export interface BitsPartInfo {
  readonly name: string
  /** Width in bits. */
  readonly width: number
  /** Number of the lowest bit. */
  readonly shift: number
}

export interface PointerInfo {
  readonly kind: 'own' | 'reference'
  readonly target: () => StructInfo
}

/** A `Ptr`. */
export interface PlainPointerInfo {
  readonly kind: 'pointer'
  /** Missing for `Ptr<unknown>`. */
  readonly target?: () => StructInfo
}

export interface ArrayInfo {
  readonly kind: 'array'
  readonly element: TypeInfo
  readonly length: number
  /** Distance between adjacent elements in bytes. */
  readonly stride: number
}

export interface ListInfo {
  readonly kind: 'list'
  readonly element: TypeInfo
  readonly stride: number
}

export interface CollectionInfo {
  readonly kind: 'collection'
  /** The word of the schema language, such as `Pool`. */
  readonly word: string
  /** The types of the elements; a map has one, an entry. */
  readonly elements: readonly TypeInfo[]
  /** The arguments that are numbers, and the values of tags; 0 for a tag that is missing. */
  readonly numbers: readonly number[]
  readonly contents: Contents
}

/** The element of a map, such as a `SparseSet`. */
export interface EntryInfo {
  readonly kind: 'entry'
  readonly key: TypeInfo
  readonly value: TypeInfo
}

/** As `holdsStructs` of `FieldType`s. */
export function holdsStructsIn(type: TypeInfo): boolean {
  return type.kind === 'array'
    ? holdsStructsIn(type.element)
    : type.kind === 'struct' || type.kind === 'union'
}

export interface UnionInfo {
  readonly kind: 'union'
  /** Name of the field whose constant identifies the member. */
  readonly discriminant: string
  readonly body: number
  readonly members: readonly UnionMemberInfo[]
}

export interface UnionMemberInfo {
  readonly value: string
  readonly struct: () => StructInfo
}

/** The members of a struct's class that `offsetOf` uses. */
export interface StructParts {
  readonly typeName: string
  readonly offsets: Readonly<Record<string, number>>
  /** The fields that have parts themselves. */
  parts?(): Readonly<Record<string, Part>>
}

/** The parts of a field. */
export type Part = StructParts | ArrayParts | UnionParts

/** The parts of an array; `of` is null when the elements have no parts. */
export interface ArrayParts {
  readonly of: Part | null
  readonly stride: number
  readonly length: number
}

export interface UnionParts {
  readonly body: number
  readonly members: Readonly<Record<string, StructParts>>
}

// A step into a struct is the name of a field; into an array, an index; into a union, a member's
// constant.
type Step<Inside> = Inside extends { readonly offsets: infer Offsets }
  ? keyof Offsets & string
  : Inside extends { readonly of: unknown }
    ? number
    : Inside extends { readonly members: infer Members }
      ? keyof Members & string
      : never

// The part at a step, or null when it has no parts itself.
type At<Inside, Key> = Inside extends { readonly offsets: unknown }
  ? Inside extends { parts(): infer Parts }
    ? Key extends keyof Parts
      ? Parts[Key]
      : null
    : null
  : Inside extends { readonly of: infer Element }
    ? Element
    : Inside extends { readonly members: infer Members }
      ? Members[Key & keyof Members]
      : null

type Inside<Type, Path extends readonly unknown[]> = Path extends readonly [
  infer First,
  ...infer Rest,
]
  ? Inside<At<Type, First>, Rest>
  : Type

// `never` for an index that is known to be out of range at compile time.
type InRange<Inside, Index> = Inside extends {
  readonly of: unknown
  readonly length: infer Length extends number
}
  ? number extends Index
    ? unknown
    : Index extends Below<Length>
      ? unknown
      : never
  : unknown

// The union of the integers from 0 to `Length - 1`, or `number` from four digits on, which
// TypeScript can't count to.
type Below<
  Length extends number,
  Counters extends readonly 0[] = [],
  Indices = never,
> = `${Length}` extends `${infer _1}${infer _2}${infer _3}${infer _4}${infer _Rest}`
  ? number
  : Counters['length'] extends Length
    ? Indices
    : Below<Length, [...Counters, 0], Indices | Counters['length']>

/**
 * Returns the offset of a part of a struct from the start of the struct, in bytes.
 *
 * @param type - The class of the struct, followed by up to eight steps. A step is the name of a
 *   field, an index into an array, or the constant of a union's member.
 * @throws `INVALID_PATH` when there is no part at a step. TypeScript rejects most such paths at
 *   compile time.
 * @example
 * ```ts
 * offsetOf(Enemy, 'path', 3, 'x')
 * ```
 */
export function offsetOf<
  Type extends StructParts,
  A extends Step<Type>,
  B extends Step<Inside<Type, [A]>>,
  C extends Step<Inside<Type, [A, B]>>,
  D extends Step<Inside<Type, [A, B, C]>>,
  E extends Step<Inside<Type, [A, B, C, D]>>,
  F extends Step<Inside<Type, [A, B, C, D, E]>>,
  G extends Step<Inside<Type, [A, B, C, D, E, F]>>,
  H extends Step<Inside<Type, [A, B, C, D, E, F, G]>>,
>(
  type: Type,
  a: A,
  b?: B & InRange<Inside<Type, [A]>, B>,
  c?: C & InRange<Inside<Type, [A, B]>, C>,
  d?: D & InRange<Inside<Type, [A, B, C]>, D>,
  e?: E & InRange<Inside<Type, [A, B, C, D]>, E>,
  f?: F & InRange<Inside<Type, [A, B, C, D, E]>, F>,
  g?: G & InRange<Inside<Type, [A, B, C, D, E, F]>, G>,
  h?: H & InRange<Inside<Type, [A, B, C, D, E, F, G]>, H>,
): number
export function offsetOf(type: StructParts, ...path: readonly unknown[]): number {
  requireKind(typeof type?.offsets === 'object', 'type', type, 'a generated class')
  let inside: Part | null = type
  let offset = 0
  let way = type.typeName
  for (const step of path) {
    if (inside === null)
      throw noPath(`${way} has no parts: got the step ${show(step)}, expected none. Remove it.`)
    if ('offsets' in inside) {
      const { offsets }: StructParts = inside
      if (typeof step !== 'string' || !Object.hasOwn(offsets, step)) {
        throw noPath(
          `unknown field of ${way}: got ${show(step)}, expected one of ${listed(offsets)}. Correct the name.`,
        )
      }
      const parts: Readonly<Record<string, Part>> = inside.parts?.() ?? {}
      offset += offsets[step]!
      inside = Object.hasOwn(parts, step) ? parts[step]! : null
      way += `.${step}`
    } else if ('of' in inside) {
      const { of, stride, length }: ArrayParts = inside
      if (!(typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < length)) {
        throw noPath(
          `invalid index in ${way}: got ${show(step)}, expected an integer from 0 to ${length - 1}. Correct the index.`,
        )
      }
      offset += step * stride
      inside = of
      way += `[${step}]`
    } else {
      const { body, members }: UnionParts = inside
      if (typeof step !== 'string' || !Object.hasOwn(members, step)) {
        throw noPath(
          `unknown member of ${way}: got ${show(step)}, expected one of ${listed(members)}. Correct the constant.`,
        )
      }
      offset += body
      inside = members[step]!
      way += ` as ${step}`
    }
  }
  return offset
}

function listed(names: object): string {
  const all = Object.keys(names)
  const shown = all.slice(0, 12).join(', ')
  return all.length > 12 ? `${shown}, … (${all.length} in all)` : shown
}

function noPath(message: string): OffheapError {
  return new OffheapError('INVALID_PATH', message)
}
