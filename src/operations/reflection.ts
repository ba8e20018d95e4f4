/** Tables of structs for programs: inspectors, loaders, hand-written loops; and `offsetOf`. */
import { OffheapError, show } from '../errors.ts'

/** What a struct is made of. `Enemy$Info`, beside the class `Enemy`, is one. */
export interface StructInfo {
  readonly name: string
  /** The doc comment of the schema. */
  readonly doc?: string
  /** Size in bytes, a multiple of `align`. */
  readonly size: number
  /** Alignment in bytes, a power of two. */
  readonly align: number
  /** Changes with the layout and with nothing else: 16 hexadecimal digits. */
  readonly hash: string
  /** Returns the struct that this one extends, whose fields are the first ones here. */
  readonly base?: () => StructInfo
  /**
   * The fields in the order of the schema, those of the base first. Bytes that neither a field nor
   * a presence bit uses are padding.
   */
  readonly fields: readonly FieldInfo[]
}

export interface FieldInfo {
  readonly name: string
  /** The doc comment of the schema. */
  readonly doc?: string
  /** Offset in bytes from the start of the struct. */
  readonly offset: number
  /** Size in bytes; 0 for a constant. */
  readonly bytes: number
  /** The type as it is in the schema, such as `FixedArray<Vec3, 8>`. */
  readonly schema: string
  readonly type: TypeInfo
  /** The field has no setter, and only an `init` writes it. */
  readonly readonly?: true
  /** The presence bit of an optional field: `bit` of the byte at `offset`. */
  readonly presence?: { readonly offset: number; readonly bit: number }
  /** The initial value as source text; missing where it is zero. */
  readonly default?: string
}

/** Structs are referred to by functions, so that tables can refer to each other. */
export type TypeInfo =
  | ScalarInfo
  /** One byte: the index of the name. */
  | { readonly kind: 'enum'; readonly names: readonly string[] }
  /** An integer of `bytes` bytes, whose bit n belongs to name n. */
  | { readonly kind: 'flags'; readonly names: readonly string[]; readonly bytes: 1 | 2 | 4 }
  | { readonly kind: 'bits'; readonly parts: readonly BitsPartInfo[]; readonly bytes: 1 | 2 | 4 }
  /** UTF-8 in place, with zeros after the text. */
  | { readonly kind: 'text'; readonly bytes: number }
  /** The pointer to a block with UTF-8, then the length of the text in bytes. */
  | { readonly kind: 'string' }
  /** No bytes. */
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'struct'; readonly struct: () => StructInfo }
  /** Four bytes; a `reference` has four more, its generation. */
  | PointerInfo
  | ArrayInfo
  /** The pointer to a block with the elements, then their number, then its capacity in elements. */
  | ListInfo
  /** A byte with the index of the member, the tag; the member is `body` bytes after it. */
  | UnionInfo
  | { readonly kind: 'atomic'; readonly scalar: string }

export interface ScalarInfo {
  readonly kind: 'scalar'
  /** The name in the schema language, such as `f32`. */
  readonly scalar: string
}

export interface BitsPartInfo {
  readonly name: string
  readonly width: number
  /** Index of its lowest bit. */
  readonly shift: number
}

export interface PointerInfo {
  readonly kind: 'pointer' | 'own' | 'reference'
  readonly target: () => StructInfo
}

export interface ArrayInfo {
  readonly kind: 'array'
  readonly element: TypeInfo
  readonly length: number
  /** Distance from one element to the next in bytes. */
  readonly stride: number
}

export interface ListInfo {
  readonly kind: 'list'
  readonly element: TypeInfo
  readonly stride: number
}

export interface UnionInfo {
  readonly kind: 'union'
  /** The field that all members have, each with its own constant. */
  readonly discriminant: string
  readonly body: number
  readonly members: readonly UnionMemberInfo[]
}

export interface UnionMemberInfo {
  readonly value: string
  readonly struct: () => StructInfo
}

/** The static members of a generated class that `offsetOf` reads. */
export interface StructParts {
  readonly typeName: string
  readonly offsets: Readonly<Record<string, number>>
  /** Returns the fields that have parts. */
  parts?(): Readonly<Record<string, Part>>
}

/** The parts of a field. */
export type Part = StructParts | ArrayParts | UnionParts

/** `of` is null for elements without parts. */
export interface ArrayParts {
  readonly of: Part | null
  readonly stride: number
  readonly length: number
}

export interface UnionParts {
  readonly body: number
  readonly members: Readonly<Record<string, StructParts>>
}

/** A step into a struct, an array or a union: a field, an index, the constant of a member. */
type Step<Inside> = Inside extends { readonly offsets: infer Offsets }
  ? keyof Offsets & string
  : Inside extends { readonly of: unknown }
    ? number
    : Inside extends { readonly members: infer Members }
      ? keyof Members & string
      : never

/** The parts after a step; null for a value without parts. */
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

/** `never` for an index whose type is out of range. */
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

/** The integers below `Length`, or any number where that is 1,000 or more: it can't be counted to. */
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
 * Returns the offset in bytes of a part of a struct from the start of the struct. The path to it
 * has up to eight steps. A step is the name of a field, an index, or the constant of a member of a
 * union.
 *
 * @param type the generated class of the struct
 * @throws INVALID_PATH when there is no such part, where the compiler couldn't know.
 * @example
 * offsetOf(Enemy, 'path', 3, 'x')
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
  let inside: Part | null = type
  let offset = 0
  let way = type.typeName
  for (const step of path) {
    if (inside === null) throw noPath(`${way} has no parts: got the step ${show(step)}, expected none. Remove it.`)
    if ('offsets' in inside) {
      const { offsets }: StructParts = inside
      if (typeof step !== 'string' || !Object.hasOwn(offsets, step)) {
        throw noPath(`unknown field of ${way}: got ${show(step)}, expected one of ${listed(offsets)}. Correct the name.`)
      }
      const parts: Readonly<Record<string, Part>> = inside.parts?.() ?? {}
      offset += offsets[step]!
      inside = Object.hasOwn(parts, step) ? parts[step]! : null
      way += `.${step}`
    } else if ('of' in inside) {
      const { of, stride, length }: ArrayParts = inside
      if (!(typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < length)) {
        throw noPath(`invalid index in ${way}: got ${show(step)}, expected an integer from 0 to ${length - 1}. Correct the index.`)
      }
      offset += step * stride
      inside = of
      way += `[${step}]`
    } else {
      const { body, members }: UnionParts = inside
      if (typeof step !== 'string' || !Object.hasOwn(members, step)) {
        throw noPath(`unknown member of ${way}: got ${show(step)}, expected one of ${listed(members)}. Correct the constant.`)
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
