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
  /** The errors found so far. */
  readonly faults: Fault[]
}

/** A struct; each of the later steps fills in one more property. */
export interface DeclaredStruct {
  readonly id: StructId
  readonly decl: StructDecl
  readonly scope: Scope
  /** The structs that it extends, the first one first and itself last. */
  lineage: readonly DeclaredStruct[]
  /** Values of the fields with a literal type, inherited ones included; null for a refused type. */
  constants: ReadonlyMap<string, string | null> | null
  struct: Struct | null
}

export interface DeclaredAlias {
  readonly id: StructId
  readonly decl: AliasDecl
  readonly scope: Scope
  /** Its meaning, as far as that is known without a look at any struct. */
  meaning: Meaning
  /** Its type; null for a refused type. */
  draft: Draft | null
}

export type Meaning =
  | { readonly kind: 'struct'; readonly id: StructId }
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'poison' }
