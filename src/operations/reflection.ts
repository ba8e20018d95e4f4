/** What programs can ask about a struct while they run: inspectors, loaders, hand-written loops. */
import { OffheapError, show } from '../errors.ts'

/** What a struct is made of. `Enemy$Info`, beside the class `Enemy`, is one. */
export interface StructInfo {
  readonly name: string
  /** The doc comment of the schema. */
  readonly doc?: string
  /** Bytes, a multiple of `align`. */
  readonly size: number
  /** Alignment in bytes, a power of two. */
  readonly align: number
  /** Changes with the layout and with nothing else: 16 hexadecimal digits. */
  readonly hash: string
  /** The struct that this one extends: its fields come first, at the same offsets. */
  readonly base?: () => StructInfo
  /** In the order of the schema, those of the base first. Bytes between them are padding. */
  readonly fields: readonly FieldInfo[]
}

export interface FieldInfo {
  readonly name: string
  /** The doc comment of the schema. */
  readonly doc?: string
  /** From the start of the struct, in bytes. */
  readonly offset: number
  readonly bytes: number
  /** The type as the schema says it, such as `FixedArray<Vec3, 8>`. */
  readonly schema: string
  readonly type: TypeInfo
  /** There is no setter; an `init` may write it all the same. */
  readonly readonly?: true
  /** The bit that says whether an optional field is there: `bit` of the byte at `offset`. */
  readonly presence?: { readonly offset: number; readonly bit: number }
  /** What a new struct starts with, as source text; without it with zeros. */
  readonly default?: string
}

/** Structs are answered by functions, so that those that point at each other can. */
export type TypeInfo =
  | ScalarInfo
  /** One byte, the index of the name. */
  | { readonly kind: 'enum'; readonly names: readonly string[] }
  /** Bit n is name n, of an integer of so many bytes. */
  | { readonly kind: 'flags'; readonly names: readonly string[]; readonly bytes: 1 | 2 | 4 }
  | { readonly kind: 'bits'; readonly parts: readonly BitsPartInfo[]; readonly bytes: 1 | 2 | 4 }
  /** UTF-8 in place, zeros behind the text. */
  | { readonly kind: 'text'; readonly bytes: number }
  /** UTF-8 in a block of its own: pointer, then length in bytes. */
  | { readonly kind: 'string' }
  /** No bytes. */
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'struct'; readonly struct: () => StructInfo }
  /** Four bytes; `reference`: eight, the second four a generation. */
  | PointerInfo
  | ArrayInfo
  /** Elements in a block of its own: pointer, length, capacity in elements. */
  | ListInfo
  /** A byte that says which member is there, and `body` bytes from its own the member. */
  | UnionInfo
  | { readonly kind: 'atomic'; readonly scalar: string }

export interface ScalarInfo {
  readonly kind: 'scalar'
  /** A word of the schema language: `f32`. */
  readonly scalar: string
}

export interface BitsPartInfo {
  readonly name: string
  readonly width: number
  /** Of its lowest bit. */
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
  /** Bytes from one element to the next. */
  readonly stride: number
}

export interface ListInfo {
  readonly kind: 'list'
  readonly element: TypeInfo
  readonly stride: number
}

export interface UnionInfo {
  readonly kind: 'union'
  /** The field that all members have, each with a constant of its own. */
  readonly discriminant: string
  readonly body: number
  readonly members: readonly UnionMemberInfo[]
}

export interface UnionMemberInfo {
  readonly value: string
  readonly struct: () => StructInfo
}

/** A class of a struct, as far as `offsetOf` goes by it. */
export interface StructParts {
  readonly typeName: string
  readonly offsets: Readonly<Record<string, number>>
  /** The fields with an inside. */
  parts?(): Readonly<Record<string, Part>>
}

/** The inside of a field. */
export type Part = StructParts | ArrayParts | UnionParts

/** `of` is null where elements are all of one piece. */
export interface ArrayParts {
  readonly of: Part | null
  readonly stride: number
  readonly length: number
}

export interface UnionParts {
  readonly body: number
  readonly members: Readonly<Record<string, StructParts>>
}

/** A step into a struct, an array, or a union: a field, an index, the constant of a member. */
type Step<Inside> = Inside extends { readonly offsets: infer Offsets }
  ? keyof Offsets & string
  : Inside extends { readonly of: unknown }
    ? number
    : Inside extends { readonly members: infer Members }
      ? keyof Members & string
      : never

/** What is there after a step; null where nothing is inside of it. */
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

/** `never` for an index that is known to be out of range. */
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

/** The whole numbers from 0 to `Length - 1`; those with four digits the compiler can't count to. */
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
 * How many bytes behind the start of a `Type` its part at a path is, in up to eight steps:
 * `offsetOf(Enemy, 'path', 3, 'x')`. A step is the name of a field, an index, or in a union the
 * constant of the member that is meant. The compiler refuses a path that leads nowhere; what it
 * can't know, at run time `INVALID_PATH` refuses.
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
    if (inside === null) throw noPath(`${way} has nothing inside, and a step ${show(step)} goes on`)
    if ('offsets' in inside) {
      const { offsets }: StructParts = inside
      if (typeof step !== 'string' || !Object.hasOwn(offsets, step)) {
        throw noPath(`${way} has no field ${show(step)}; there are ${listed(offsets)}`)
      }
      const parts: Readonly<Record<string, Part>> = inside.parts?.() ?? {}
      offset += offsets[step]!
      inside = Object.hasOwn(parts, step) ? parts[step]! : null
      way += `.${step}`
    } else if ('of' in inside) {
      const { of, stride, length }: ArrayParts = inside
      if (!(typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < length)) {
        throw noPath(`${way} has no element ${show(step)}; there are 0 to ${length - 1}`)
      }
      offset += step * stride
      inside = of
      way += `[${step}]`
    } else {
      const { body, members }: UnionParts = inside
      if (typeof step !== 'string' || !Object.hasOwn(members, step)) {
        throw noPath(`${way} has no member ${show(step)}; there are ${listed(members)}`)
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
