/**
 * The values that pass from stage to stage. All are frozen, JSON-able and told apart by `kind`.
 *
 *     text ─parse─▶ FileDecl ─resolve─▶ Module ─layout─▶ StructLayout ─emit─▶ text
 *
 * Structs refer to each other by `StructId`, never by object: so the IR of a program whose
 * pointers go in circles is still a tree.
 */
import type { ScalarName } from './scalars.ts'

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

export interface StructDecl {
  readonly kind: 'struct'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  readonly fields: readonly FieldDecl[]
}

export interface FieldDecl {
  readonly kind: 'field'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  readonly default: DefaultDecl | null
  /** Null where the declaration was refused: the name is taken all the same. */
  readonly type: TypeDecl | null
}

/** The words after `@default`. */
export interface DefaultDecl {
  readonly kind: 'default'
  readonly text: string
  readonly span: Span
}

export type TypeDecl = NameDecl | UnionDecl | NullDecl | LiteralDecl | PlainDecl | OtherDecl

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

/** A literal type, as it is written. */
export interface LiteralDecl {
  readonly kind: 'literal'
  readonly text: string
  readonly span: Span
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
  readonly imports: readonly ImportedStruct[]
  readonly structs: readonly Struct[]
}

/** A struct of another file under the name that it has in this one. */
export interface ImportedStruct {
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
  readonly fields: readonly Field[]
}

export interface Field {
  readonly kind: 'field'
  readonly name: string
  readonly span: Span
  readonly doc: string | null
  readonly type: Type
  /** What the view is given, as source text; null where zeroed memory holds the default already. */
  readonly default: string | null
}

export type Type = ElementType | ArrayType

/** What a `FixedArray` may hold. */
export type ElementType = ScalarType | StructRef | PointerType

export interface ScalarType {
  readonly kind: 'scalar'
  readonly scalar: ScalarName
}

/** `local` is the struct's name in the file that refers to it. */
export interface StructRef {
  readonly kind: 'struct'
  readonly id: StructId
  readonly local: string
}

/** `Ptr<T> | null` */
export interface PointerType {
  readonly kind: 'pointer'
  readonly target: StructRef
}

export interface ArrayType {
  readonly kind: 'array'
  readonly element: ElementType
  readonly length: number
}

export interface StructLayout {
  readonly kind: 'struct-layout'
  readonly id: StructId
  readonly name: string
  readonly doc: string | null
  /** Bytes, a multiple of `align`. */
  readonly size: number
  readonly align: number
  /** Every byte from 0 to `size`, in order. */
  readonly slots: readonly Slot[]
  /** A field of this struct, or of one inside it, starts as something else than zero. */
  readonly hasDefaults: boolean
}

export type Slot = FieldLayout | Padding

export interface FieldLayout {
  readonly kind: 'field-layout'
  readonly name: string
  readonly doc: string | null
  readonly offset: number
  readonly size: number
  readonly type: Type
  readonly default: string | null
}

export interface Padding {
  readonly kind: 'padding'
  readonly offset: number
  readonly size: number
}
