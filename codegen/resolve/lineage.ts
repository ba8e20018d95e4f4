import { depthFirst } from '../depth-first.ts'
import type { StructDecl, TypeDecl } from '../ir.ts'
import { MAX_NESTING } from '../tables/limits.ts'
import { isNamedCollection } from './named-collections.ts'
import type { DeclaredStruct, Program } from './program.ts'
import type { Scope } from './scope.ts'

/**
 * Orders all structs so that each struct comes after its base, and fills in their lineages. A
 * struct that extends itself is reported and left without a base.
 */
export function orderByLineage(program: Program): DeclaredStruct[] {
  const ordered: DeclaredStruct[] = []
  const cut = new Set<DeclaredStruct>()
  const basesOf = (struct: DeclaredStruct): { node: DeclaredStruct }[] => {
    const base = baseOf(struct, program)
    return base === null ? [] : [{ node: base }]
  }
  depthFirst(program.structs.values(), basesOf, {
    cycle(_, steps) {
      const structs = steps().map(({ node }) => node)
      refuseCycle(structs)
      for (const struct of structs) cut.add(struct)
    },
    leave(struct, bases) {
      const base = bases[0]?.node
      const lineage = base?.lineage ?? []
      const tooDeep = lineage.length >= MAX_NESTING
      if (tooDeep) refuseDepth(struct)
      if (tooDeep || (base !== undefined && cut.has(base))) cut.add(struct)
      struct.lineage = [...(cut.has(struct) ? [] : lineage), struct]
      ordered.push(struct)
    },
  })
  return ordered
}

function baseOf({ decl, scope }: DeclaredStruct, program: Program): DeclaredStruct | null {
  if (decl.base === null) return null
  const binding = scope.binding(decl.base)
  if (binding === null || binding.kind === 'poison') return null
  if (binding.kind === 'struct') return extensible(program.structs.get(binding.id), scope, decl)
  if (binding.kind === 'alias') {
    const meaning = program.aliases.get(binding.id)?.meaning
    if (meaning?.kind === 'struct') return extensible(program.structs.get(meaning.id), scope, decl)
    if (meaning === undefined || meaning.kind === 'poison') return null
  }
  return scope.refuse(
    'EXTENDS',
    decl.base.span,
    `a struct can only extend a struct: got \`${decl.base.name}\``,
    'extend a struct, or delete the `extends`',
  )
}

/** Returns `base`, unless that is a named collection, which has no fields to extend. */
function extensible(
  base: DeclaredStruct | undefined,
  scope: Scope,
  { base: name }: StructDecl,
): DeclaredStruct | null {
  if (base === undefined) return null
  if (!isNamedCollection(base.decl)) return base
  return scope.refuse(
    'EXTENDS',
    name!.span,
    `a struct can only extend a struct: got the collection \`${name!.name}\``,
    'make the collection a field of the struct',
  )
}

function refuseCycle(cycle: readonly DeclaredStruct[]): void {
  const closing = cycle.at(-1)!
  const names = [...cycle, cycle[0]!].map(({ decl }) => decl.name)
  const shown = names.length > 9 ? [...names.slice(0, 7), '…', ...names.slice(-2)] : names
  closing.scope.refuse(
    'EXTENDS_CYCLE',
    closing.decl.base!.span,
    `\`${names[0]}\` extends itself: ${shown.join(' → ')}`,
    'delete one of the `extends`',
  )
}

function refuseDepth({ decl, scope }: DeclaredStruct): void {
  scope.refuse(
    'TOO_DEEP',
    decl.span,
    `the chain of bases of \`${decl.name}\` is too long: got ${MAX_NESTING} structs, expected at most ${MAX_NESTING - 1}`,
    'merge several of these structs into one',
  )
}

/**
 * Returns the values of all fields of a literal type by name, inherited fields included. The value
 * is null for a field whose type was refused, because it may have been a literal type.
 */
export function constantsOf(struct: DeclaredStruct): ReadonlyMap<string, string | null> {
  if (struct.constants !== null) return struct.constants
  const constants = new Map<string, string | null>()
  for (const { decl, scope } of struct.lineage) {
    for (const { name, type } of decl.fields) {
      const value = constantOf(type, scope)
      if (value !== undefined) constants.set(name, value)
    }
  }
  struct.constants = constants
  return constants
}

/** Returns the value, null for a type that was refused, or undefined for any other type. */
function constantOf(type: TypeDecl | null, scope: Scope): string | null | undefined {
  if (type === null) return null
  if (type.kind === 'literal') return type.string
  if (type.kind === 'union') return undefined
  if (type.kind !== 'name') return null
  const binding = scope.peek(type.name)
  if (binding.kind === 'poison') return null
  if (binding.kind !== 'alias') return undefined
  const meaning = scope.program.aliases.get(binding.id)?.meaning
  if (meaning?.kind === 'constant') return meaning.value
  return meaning?.kind === 'other' || meaning?.kind === 'struct' ? undefined : null
}
