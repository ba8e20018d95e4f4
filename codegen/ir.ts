/**
 * The values that pass from stage to stage. All are frozen, JSON-able and told apart by `kind`.
 *
 *     text ─parse─▶ FileDecl ─resolve─▶ Module ─layout─▶ StructLayout ─emit─▶ text
 *
 * Structs refer to each other by `StructId`, never by object: so the IR of a program whose
 * pointers go in circles is still a tree.
 */
import type { ScalarName } from './tables/scalars.ts'

/** Offsets into the text of a file, in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A struct among all files of a run: the path of its file, `#`, its name. */
export type StructId = string

/** What one file says, in its own words; no name has a meaning yet. */
export interface FileDecl {
  readonly kind: 'file'
  readonly path: string
  readonly imports: readonly ImportDecl[]
  readonly aliases: readonly AliasDecl[]
  readonly structs: readonly StructDecl[]
  /** Names whose declaration was refused already: using one is no second error. */
  readonly refused: readonly string[]
  /** The parser gave up: what the file declares is not known. */
  readonly broken: boolean
}

/** One imported name. */
export interface ImportDecl {
  readonly kind: 'import'
  readonly specifier: string
  readonly specifierSpan: Span
  readonly imported: string
  readonly local: string
  readonly span: Span
}

/** `export type Name = …` */
export interface AliasDecl {
  readonly kind: 'alias'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  readonly type: TypeDecl
}

export interface StructDecl {
  readonly kind: 'struct'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  /** What follows `extends`. */
  readonly base: NameDecl | null
  readonly tags: readonly TagDecl[]
  readonly fields: readonly FieldDecl[]
}

export interface FieldDecl {
  readonly kind: 'field'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  readonly tags: readonly TagDecl[]
  readonly readonly: boolean
  readonly optional: boolean
  /** Null where the declaration was refused: the name is taken all the same. */
  readonly type: TypeDecl | null
}

/** A tag of a doc comment that means something here: `@default 100`, `@align 16`, `@packed`. */
export interface TagDecl {
  readonly kind: 'tag'
  /** As it is written, with the `@`. */
  readonly tag: string
  /** The words behind it, to the end of the line or the next tag; empty for none. */
  readonly text: string
  /** Of the words, or of the tag where there are none. */
  readonly span: Span
}

export type TypeDecl =
  | NameDecl
  | UnionDecl
  | NullDecl
  | LiteralDecl
  | ObjectDecl
  | PlainDecl
  | OtherDecl

/** `Name` or `Name<…>`. */
export interface NameDecl {
  readonly kind: 'name'
  readonly name: string
  readonly nameSpan: Span
  readonly arguments: readonly TypeDecl[]
  readonly span: Span
}

export interface UnionDecl {
  readonly kind: 'union'
  readonly members: readonly TypeDecl[]
  readonly span: Span
}

export interface NullDecl {
  readonly kind: 'null'
  readonly span: Span
}

/** A literal type: its text as it is written, and its value where that is a string. */
export interface LiteralDecl {
  readonly kind: 'literal'
  readonly text: string
  readonly string: string | null
  readonly span: Span
}

/** `{ name: 1; … }`, the argument of `Bits`: each property with the literal that it has. */
export interface ObjectDecl {
  readonly kind: 'object'
  readonly properties: readonly PropertyDecl[]
  readonly span: Span
}

export interface PropertyDecl {
  readonly kind: 'property'
  readonly name: string
  readonly span: Span
  readonly type: TypeDecl
}

/** A type of TypeScript without a width: `number`, `string`, `any`, … */
export interface PlainDecl {
  readonly kind: 'plain'
  readonly name: string
  readonly span: Span
}

/** Any other type; `what` names the construct with its article. */
export interface OtherDecl {
  readonly kind: 'other'
  readonly what: string
  readonly span: Span
}

/** A file whose every name has a meaning. */
export interface Module {
  readonly kind: 'module'
  readonly path: string
  /** What its generated file takes from others: all structs and named types that it mentions. */
  readonly imports: readonly ImportedName[]
  /** The types with a table or an accessor of their own that this file makes, in its order. */
  readonly named: readonly NamedType[]
  readonly structs: readonly Struct[]
}

/** A struct or a named type of another file under the name that it has in this one. */
export interface ImportedName {
  readonly kind: 'imported'
  readonly specifier: string
  readonly imported: string
  readonly local: string
  readonly id: StructId
}

export interface Struct {
  readonly kind: 'struct'
  readonly id: StructId
  readonly path: string
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  /** Its fields come first, at the same offsets. */
  readonly base: StructRef | null
  /** `@packed`: no padding, alignment 1. */
  readonly packed: boolean
  /** `@align N`, `@cacheline`: alignment at least; a power of two. */
  readonly align: number
  /** `@wgsl storage`, `@wgsl uniform`: which address space's rules the layout obeys. */
  readonly wgsl: 'storage' | 'uniform' | null
  /** Without those of the base. */
  readonly fields: readonly Field[]
}

export interface Field {
  readonly kind: 'field'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  readonly type: Type
  readonly readonly: boolean
  /** `name?:`: a presence bit says whether it is there. */
  readonly optional: boolean
  /** `@align N`; 1 for none. */
  readonly align: number
  /** `@cacheline`: no other field shares its lines of 64 bytes. */
  readonly alone: boolean
  /** Source text for what the field starts with; null where zeroed memory holds that already. */
  readonly default: string | null
}

export type Type =
  | ScalarType
  | NamedType
  | TextType
  | StringType
  | ConstantType
  | StructRef
  | PointerType
  | ArrayType
  | ListType
  | UnionType
  | AtomicType

/** A type that has a table of names or an accessor class of its own in the generated file. */
export type NamedType = EnumType | FlagsType | BitsType

export interface ScalarType {
  readonly kind: 'scalar'
  readonly scalar: ScalarName
}

/** `Enum<'a' | 'b'>`: one byte, the index of the name. `local` is the exported table of names. */
export interface EnumType {
  readonly kind: 'enum'
  readonly id: StructId
  readonly local: string
  readonly names: readonly string[]
}

/** `Flags<'a' | 'b'>`: bit n is name n. `local` is the accessor class. */
export interface FlagsType {
  readonly kind: 'flags'
  readonly id: StructId
  readonly local: string
  readonly names: readonly string[]
  readonly bytes: 1 | 2 | 4
}

/** `Bits<{ team: 3 }>`: unsigned numbers from the lowest bit up. `local` is the accessor class. */
export interface BitsType {
  readonly kind: 'bits'
  readonly id: StructId
  readonly local: string
  readonly parts: readonly BitPart[]
  readonly bytes: 1 | 2 | 4
}

export interface BitPart {
  readonly name: string
  readonly width: number
  readonly shift: number
}

/** `Str<N>`: N bytes of UTF-8 in place, zeros behind the text. */
export interface TextType {
  readonly kind: 'text'
  readonly bytes: number
}

/** `Str`: UTF-8 in a block of its own, which the struct owns: pointer, then length in bytes. */
export interface StringType {
  readonly kind: 'string'
}

/** A literal type, `'circle'`: no bytes. What tells the members of a union apart. */
export interface ConstantType {
  readonly kind: 'constant'
  readonly value: string
}

/** `local` is the struct's name in the file that refers to it. */
export interface StructRef {
  readonly kind: 'struct'
  readonly id: StructId
  readonly local: string
}

/**
 * `Ptr<T> | null`, `Own<T> | null` (freed with its struct): four bytes. `Ref<T> | null` (null once
 * the target is gone): pointer and generation, eight bytes.
 */
export interface PointerType {
  readonly kind: 'pointer' | 'own' | 'reference'
  readonly target: StructRef
}

export interface ArrayType {
  readonly kind: 'array'
  readonly element: Type
  readonly length: number
}

/** `List<T>`: elements in a block that the struct owns: pointer, length, capacity in elements. */
export interface ListType {
  readonly kind: 'list'
  readonly element: ScalarType | StructRef | PointerType
}

/** `Circle | Square`: a byte that says which member is there, then the bytes of that member. */
export interface UnionType {
  readonly kind: 'union'
  /** The field that all members have as a literal. */
  readonly discriminant: string
  readonly members: readonly UnionMember[]
}

export interface UnionMember {
  /** The value of its discriminant. */
  readonly value: string
  readonly struct: StructRef
}

/** `Atomic<i32>`: an integer that is only reached by atomic operations. */
export interface AtomicType {
  readonly kind: 'atomic'
  readonly scalar: ScalarName
}

/** The layouts of all structs of a run, each after the structs inside it. */
export type Layouts = ReadonlyMap<StructId, StructLayout>

export interface StructLayout {
  readonly kind: 'struct-layout'
  readonly id: StructId
  readonly name: string
  readonly doc: string | null
  readonly base: StructRef | null
  /** This struct and those that it extends, itself first. */
  readonly lineage: readonly string[]
  readonly packed: boolean
  readonly wgsl: 'storage' | 'uniform' | null
  /** Bytes, a multiple of `align`. */
  readonly size: number
  readonly align: number
  /** Every byte from 0 to `size`, in order; fields of the base first, then its padding. */
  readonly slots: readonly Slot[]
  /** A field of this struct, or of one inside it, starts as something else than zero. */
  readonly hasDefaults: boolean
  /** A field of this struct, or of one inside it, owns a block. */
  readonly owns: boolean
  /** Whether it has bytes that no field uses, also inside of its structs. */
  readonly hasPadding: boolean
  /** Changes with the layout and with nothing else: 16 hexadecimal digits. */
  readonly hash: string
}

export type Slot = FieldLayout | Presence | Padding

export interface FieldLayout {
  readonly kind: 'field-layout'
  readonly name: string
  readonly doc: string | null
  readonly offset: number
  readonly size: number
  readonly type: Type
  readonly readonly: boolean
  /** Where its presence bit is; null for a field that is always there. */
  readonly presence: { readonly offset: number; readonly bit: number } | null
  /** It comes from the struct that this one extends. */
  readonly inherited: boolean
  readonly default: string | null
}

/** Bytes of presence bits, behind the fields that they are for. */
export interface Presence {
  readonly kind: 'presence'
  readonly offset: number
  readonly size: number
  readonly inherited: boolean
}

export interface Padding {
  readonly kind: 'padding'
  readonly offset: number
  readonly size: number
}
