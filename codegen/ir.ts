/**
 * The values that pass from stage to stage. All of them are frozen, can be serialized as JSON, and
 * have a discriminant `kind`.
 *
 *     text ─parse─▶ FileDecl ─resolve─▶ Module ─layout─▶ StructLayout ─emit─▶ text
 *
 * Structs refer to each other by `StructId`, not by object, so that the representation is a tree
 * even if structs point to each other in cycles.
 */
import type { CollectionWord } from './tables/collections.ts'
import type { ScalarName } from './tables/scalars.ts'

/** Offsets into the text of a file in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Identifies a struct among all files of a run: the path of its file, `#`, its name. */
export type StructId = string

/** The declarations of one file, before its names are resolved. */
export interface FileDecl {
  readonly kind: 'file'
  readonly path: string
  readonly imports: readonly ImportDecl[]
  readonly aliases: readonly AliasDecl[]
  readonly structs: readonly StructDecl[]
  /** Names whose declaration was refused. Using one isn't another error. */
  readonly refused: readonly string[]
  /** True if the parser failed, so the declarations of the file are unknown. */
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
  readonly tags: readonly TagDecl[]
  readonly type: TypeDecl
}

export interface StructDecl {
  readonly kind: 'struct'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  /** The name after `extends`. */
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
  /** Null if the type was refused. The name of the field is taken nevertheless. */
  readonly type: TypeDecl | null
}

/** A tag of the schema language in a doc comment: `@default 100`, `@align 16`, `@packed`. */
export interface TagDecl {
  readonly kind: 'tag'
  /** The tag as it is written, with the `@`. */
  readonly tag: string
  /** The text after the tag, up to the end of the line or the next tag; can be empty. */
  readonly text: string
  /** The span of the text, or of the tag if there is no text. */
  readonly span: Span
}

export type TypeDecl =
  NameDecl | UnionDecl | NullDecl | LiteralDecl | ObjectDecl | PlainDecl | OtherDecl

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

/** A literal type: its source text, and its value if that is a string. */
export interface LiteralDecl {
  readonly kind: 'literal'
  readonly text: string
  readonly string: string | null
  readonly span: Span
}

/** `{ name: 1; … }`, the argument of `Bits`. */
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

/** A keyword type of TypeScript, which has no width: `number`, `string`, `unknown`, … */
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

/** A file with all of its names resolved. */
export interface Module {
  readonly kind: 'module'
  readonly path: string
  /** The structs and named types of other files that this file mentions. */
  readonly imports: readonly ImportedName[]
  /** The enums, flags and bits that this file declares, in the order of its text. */
  readonly named: readonly NamedType[]
  readonly structs: readonly Struct[]
}

/** A struct or a named type of another file, with its name in this file. */
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
  /** The struct that this one extends. Its fields come first, at the same offsets. */
  readonly base: StructRef | null
  /** `@packed`: no padding, alignment 1. */
  readonly packed: boolean
  /** `@align N`, `@cacheline`: the minimum alignment, a power of two. */
  readonly align: number
  /** `@wgsl storage`, `@wgsl uniform`: the address space whose rules the layout obeys. */
  readonly wgsl: 'storage' | 'uniform' | null
  /** `@csv`, `@ndjson`: the formats that get readers and writers; missing without these tags. */
  readonly text?: TextFormats
  /** The fields, without those of the base. */
  readonly fields: readonly Field[]
}

/** The formats of text for which a struct has readers and writers. At least one of them is true. */
export interface TextFormats {
  readonly csv: boolean
  readonly ndjson: boolean
}

/** How text has a field, where that isn't given by its name and its type. */
export interface FieldText {
  /** `@column`: the name of the column, or its position from 1 on; null for the field's name. */
  readonly column: string | number | null
  /** `@key`: the name in JSON; null for the field's name. */
  readonly key: string | null
  /** `@decimal`, `@date`, `@timestamp`: the form of the value; null for that of its type. */
  readonly form: TextForm | null
}

export type TextForm =
  /** 12.34 is stored as 1234 with a scale of 2. */
  | { readonly kind: 'decimal'; readonly scale: number }
  /** A date, stored as days since 1970-01-01. */
  | { readonly kind: 'date' }
  /** A time, stored as units since 1970-01-01T00:00:00Z. */
  | { readonly kind: 'timestamp'; readonly unit: TimeUnit }

export type TimeUnit = 's' | 'ms' | 'us' | 'ns'

export interface Field {
  readonly kind: 'field'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  readonly type: Type
  readonly readonly: boolean
  /** `name?:`: a presence bit records whether the field is present. */
  readonly optional: boolean
  /** `@align N`: the minimum alignment; 1 without the tag. */
  readonly align: number
  /** `@cacheline`: no other field is in the same cache lines. */
  readonly ownsCacheLine: boolean
  /** The source text of the initial value; null if zeroed memory already has that value. */
  readonly default: string | null
  /** The tags for text; missing without any. */
  readonly text?: FieldText
  /** Whether the field has the tag `@default`, also with the value that zeroed memory has. */
  readonly hasDefault?: true
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
  | CollectionType
  | UnionType
  | AtomicType

/** A type for which the generated file has a table of names or an accessor class. */
export type NamedType = EnumType | FlagsType | BitsType

export interface ScalarType {
  readonly kind: 'scalar'
  readonly scalar: ScalarName
  /** The dictionary of a `Code<D>`, which is a u32; missing for every other scalar. */
  readonly dictionary?: StructRef
}

/** `Enum<'a' | 'b'>`: one byte with the index of a name. `local` is the exported table of names. */
export interface EnumType {
  readonly kind: 'enum'
  readonly id: StructId
  readonly local: string
  readonly names: readonly string[]
}

/** `Flags<'a' | 'b'>`: bit n corresponds to name n. `local` is the accessor class. */
export interface FlagsType {
  readonly kind: 'flags'
  readonly id: StructId
  readonly local: string
  readonly names: readonly string[]
  readonly bytes: 1 | 2 | 4
}

/** `Bits<{ team: 3 }>`: unsigned numbers, from the lowest bit up. `local` is the accessor class. */
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

/** `Str<N>`: N bytes of UTF-8 inside the struct, padded with zeros. */
export interface TextType {
  readonly kind: 'text'
  readonly bytes: number
}

/**
 * `Str`: UTF-8 in a block that the struct owns; the field has the pointer and the length in bytes.
 */
export interface StringType {
  readonly kind: 'string'
}

/** A literal type, `'circle'`: takes no bytes. It distinguishes the members of a union. */
export interface ConstantType {
  readonly kind: 'constant'
  readonly value: string
}

/** A struct inside a field. `local` is its name in the file that refers to it. */
export interface StructRef {
  readonly kind: 'struct'
  readonly id: StructId
  readonly local: string
}

/**
 * `Ptr<T> | null` and `Own<T> | null`, whose target is freed with its struct, take four bytes.
 * `Ref<T> | null`, which reads null once its target is freed, takes eight: pointer and generation.
 */
export type PointerType = PlainPointerType | TargetPointerType

export interface PlainPointerType {
  readonly kind: 'pointer'
  /** Null for `Ptr<unknown> | null`. */
  readonly target: StructRef | null
}

export interface TargetPointerType {
  readonly kind: 'own' | 'reference'
  readonly target: StructRef
}

export interface ArrayType {
  readonly kind: 'array'
  readonly element: Type
  readonly length: number
}

/**
 * `List<T>`: elements in a block that the struct owns; the field has pointer, length and capacity. A
 * list with a name of its own is a struct whose only field, `CONTENTS`, is the list.
 */
export interface ListType {
  readonly kind: 'list'
  readonly element: Exclude<Type, ConstantType | AtomicType>
}

/**
 * `Pool<T>`: the field has the pointer to the head, a block that the struct owns. A collection with
 * a name of its own is a struct whose only field, `CONTENTS`, is the collection.
 */
export interface CollectionType {
  readonly kind: 'collection'
  readonly word: CollectionWord
  /** The types of elements, or of keys and values. */
  readonly elements: readonly Type[]
  /** The arguments that are numbers, and the values of tags; 0 for a tag that is missing. */
  readonly numbers: readonly number[]
}

/**
 * `Circle | Square`: a byte with the index of the current member, then the bytes of that member.
 */
export interface UnionType {
  readonly kind: 'union'
  /** The constant field that all members have, with different values. */
  readonly discriminant: string
  readonly members: readonly UnionMember[]
}

export interface UnionMember {
  /** The value of the discriminant. */
  readonly value: string
  readonly struct: StructRef
}

/** `Atomic<i32>`: an integer that only atomic operations access. */
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
  /** The names of this struct and of all its bases, its own first. */
  readonly lineage: readonly string[]
  readonly packed: boolean
  readonly wgsl: 'storage' | 'uniform' | null
  /** The formats of text that have readers and writers; missing without any. */
  readonly text?: TextFormats
  /** Size in bytes, a multiple of `align`. */
  readonly size: number
  readonly align: number
  /** All bytes from 0 to `size`, in order, starting with the fields and the padding of the base. */
  readonly slots: readonly Slot[]
  /**
   * Whether a field of this struct, or of a struct inside it, has an initial value other than zero.
   */
  readonly hasDefaults: boolean
  /** Whether a field of this struct, or of a struct inside it, owns a block. */
  readonly owns: boolean
  /** Whether this struct, or a struct inside it, has bytes that no field uses. */
  readonly hasPadding: boolean
  /**
   * The hash of the layout, and of those of all structs that are reachable: 16 hexadecimal digits.
   */
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
  /** The position of the presence bit; null for a field that isn't optional. */
  readonly presence: { readonly offset: number; readonly bit: number } | null
  /** Whether the field is inherited from the base. */
  readonly inherited: boolean
  readonly default: string | null
  readonly text?: FieldText
  readonly hasDefault?: true
}

/** The bytes of the presence bits, after the fields. */
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
