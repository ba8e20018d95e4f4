/**
 * The declarations of all files of a run, by id, while their names are resolved.
 *
 * Import cycle: `Scope` and `Program` are two halves of one thing, the scope of a file and all
 * files. Each refers to the other by type only.
 */
import type { Draft } from './draft.ts'
import type { Fault } from '../diagnostic.ts'
import type { AliasDecl, FileDecl, Struct, StructDecl, StructId } from '../ir.ts'
import type { Scope } from './scope.ts'

export interface Program {
  readonly files: ReadonlyMap<string, FileDecl>
  readonly structs: Map<StructId, DeclaredStruct>
  readonly aliases: Map<StructId, DeclaredAlias>
  /** What went wrong so far. */
  readonly faults: Fault[]
}

/** A struct and what is known of it; each of the later steps fills in one more. */
export interface DeclaredStruct {
  readonly id: StructId
  readonly decl: StructDecl
  readonly scope: Scope
  /** What it extends: itself last, the first of them first. */
  lineage: readonly DeclaredStruct[]
  /** Values of fields of a literal type, also inherited ones; null where the type was refused. */
  constants: ReadonlyMap<string, string | null> | null
  struct: Struct | null
}

export interface DeclaredAlias {
  readonly id: StructId
  readonly decl: AliasDecl
  readonly scope: Scope
  /** What it is but another name for, where that can be seen without looking at any struct. */
  meaning: Meaning
  /** What it stands for; null where that was refused. */
  draft: Draft | null
}

export type Meaning =
  | { readonly kind: 'struct'; readonly id: StructId }
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'poison' }
