/**
 * `FileDecl`s → `Module`s: resolves the names of all files. A name that was refused is poisoned:
 * uses of it are dropped without another error, so that one mistake causes one error.
 *
 * All files bind their names first. Aliases are resolved next, each after the aliases that it
 * mentions, and then structs, each after its base. No step recurses into declarations of other
 * files.
 */
import type { Fault } from '../diagnostic.ts'
import { frozen } from '../frozen.ts'
import type { FileDecl, Module } from '../ir.ts'
import { structId } from '../types.ts'
import { orderAliases } from './aliases.ts'
import { adoptColumns } from './columns.ts'
import { isNamed, UNNAMED, type Draft } from './draft.ts'
import { orderByLineage } from './lineage.ts'
import type { DeclaredAlias, Program } from './program.ts'
import { adoptInherited, resolveStruct } from './resolve-struct.ts'
import { draftOf } from './resolve-type.ts'
import { Scope } from './scope.ts'

export interface Resolved {
  readonly modules: readonly Module[]
  readonly faults: readonly Fault[]
}

/** Requires: `files` holds every file that one of them imports, unless there is no such file. */
export function resolve(files: ReadonlyMap<string, FileDecl>): Resolved {
  const program: Program = { files, structs: new Map(), aliases: new Map(), faults: [] }
  const scopes = [...files.values()]
    .filter(({ broken }) => !broken)
    .map((file) => new Scope(file, program))
  for (const scope of scopes) enter(program, scope)
  for (const scope of scopes) scope.declare()

  const aliases = orderAliases(program)
  const structs = orderByLineage(program)
  for (const alias of aliases) alias.draft = resolveAlias(alias)
  for (const struct of structs) struct.struct = resolveStruct(struct)
  for (const struct of structs) adoptInherited(struct)
  for (const struct of structs) adoptColumns(struct, program)

  const modules = scopes.map((scope) => moduleOf(program, scope))
  return frozen({ modules, faults: program.faults })
}

/**
 * Enters the declarations of a file into the program. The first of two with the same name counts.
 */
function enter({ structs, aliases }: Program, scope: Scope): void {
  const { path, structs: structDecls, aliases: aliasDecls } = scope.file
  for (const decl of structDecls) {
    const id = structId(path, decl.name)
    if (structs.has(id)) continue
    structs.set(id, { id, decl, scope, lineage: [], constants: null, struct: null })
  }
  for (const decl of aliasDecls) {
    const id = structId(path, decl.name)
    if (structs.has(id) || aliases.has(id)) continue
    aliases.set(id, { id, decl, scope, meaning: { kind: 'other' }, draft: null })
  }
}

function resolveAlias({ id, decl, scope }: DeclaredAlias): Draft | null {
  const draft = draftOf(scope, decl.type)
  if (draft === null || !isNamed(draft) || draft.id !== UNNAMED) return draft
  const named = { ...draft, id, local: decl.name }
  return scope.addNamed(named, 'alias', decl.span, 'rename the alias') ? named : null
}

function moduleOf({ structs }: Program, { path, file, imports, named }: Scope): Module {
  const own = file.structs.flatMap((decl) => {
    const declared = structs.get(structId(path, decl.name))
    return declared?.decl === decl && declared.struct !== null ? [declared.struct] : []
  })
  return { kind: 'module', path, imports, named, structs: own }
}
