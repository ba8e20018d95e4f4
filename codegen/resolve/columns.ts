import type { StructId, Type } from '../ir.ts'
import { COLLECTIONS } from '../tables/collections.ts'
import { innermost } from '../types.ts'
import type { DeclaredStruct, Program } from './program.ts'
import type { Scope } from './scope.ts'

/**
 * Imports the types of the fields of rows, because accessors of rows are in the file of the table:
 * those of structs from other files, and of the structs inside them.
 */
export function adoptColumns({ decl, scope, struct }: DeclaredStruct, program: Program): void {
  for (const [index, { type }] of (struct?.fields ?? []).entries()) {
    const inner = innermost(type)
    if (inner.kind !== 'collection' || !COLLECTIONS[inner.word].columns) continue
    const [element] = inner.elements
    const at = decl.fields[index]?.span ?? decl.span
    if (element?.kind === 'struct') adoptFields(element.id, scope, at, program, new Set())
  }
}

function adoptFields(
  id: StructId,
  scope: Scope,
  at: DeclaredStruct['decl']['span'],
  program: Program,
  known: Set<StructId>,
): void {
  const declared = program.structs.get(id)
  if (declared === undefined || known.has(id)) return
  known.add(id)
  for (const { struct } of [...declared.lineage, declared]) {
    for (const { type } of struct?.fields ?? []) {
      if (declared.scope !== scope && isAdoptable(type)) scope.adopt(type, at, null)
      if (type.kind === 'struct') adoptFields(type.id, scope, at, program, known)
    }
  }
}

/** Returns whether a column can hold a value of the type; others are refused later. */
function isAdoptable(type: Type): boolean {
  return !['own', 'reference', 'list', 'collection', 'union'].includes(innermost(type).kind)
}
