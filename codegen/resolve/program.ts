/**
 * The declarations of all files of a run, by id, while their names are resolved.
 *
 * Import cycle: `Scope` and `Program` are two halves of one thing, the scope of a file and all
 * files. Each refers to the other by type only.
 */
import type { Fault } from '../diagnostic.ts'
import type { AliasDecl, FileDecl, Struct, StructDecl, StructId } from '../ir.ts'
import type { Draft } from './draft.ts'
import type { Scope } from './scope.ts'

export interface Program {
  readonly files: ReadonlyMap<string, FileDecl>
  readonly structs: Map<StructId, DeclaredStruct>
  readonly aliases: Map<StructId, DeclaredAlias>
  /** The problems found so far. */
  readonly faults: Fault[]
}

/** A struct with its properties, which the steps of resolution fill in one after the other. */
export interface DeclaredStruct {
  readonly id: StructId
  readonly decl: StructDecl
  readonly scope: Scope
  /** Its bases and itself, the outermost base first. */
  lineage: readonly DeclaredStruct[]
  /** Values of the fields with a literal type, inherited ones included; null for a refused type. */
  constants: ReadonlyMap<string, string | null> | null
  struct: Struct | null
}

export interface DeclaredAlias {
  readonly id: StructId
  readonly decl: AliasDecl
  readonly scope: Scope
  /** The struct or the constant that it names, if that is known without resolving structs. */
  meaning: Meaning
  /** The type that it names; null if the type was refused. */
  draft: Draft | null
}

export type Meaning =
  | { readonly kind: 'struct'; readonly id: StructId }
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'poison' }
