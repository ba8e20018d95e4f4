/** `extends`: which structs a struct begins with, and which of their fields are constants. */
import type { TypeDecl } from '../ir.ts'
import { MAX_NESTING } from '../layout/topological-order.ts'
import type { DeclaredStruct, Program } from './program.ts'
import type { Scope } from './scope.ts'

/**
 * Fills in the lineages, and answers all structs in an order where each comes after its base.
 * A struct that extends itself is reported, and left without a base. A loop, no recursion.
 */
export function orderByLineage(program: Program): DeclaredStruct[] {
  const ordered: DeclaredStruct[] = []
  const done = new Set<DeclaredStruct>()
  const cut = new Set<DeclaredStruct>()
  for (const root of program.structs.values()) {
    const path: DeclaredStruct[] = []
    const entered = new Set<DeclaredStruct>()
    let next: DeclaredStruct | null = root
    while (next !== null && !done.has(next) && !entered.has(next)) {
      entered.add(next)
      path.push(next)
      next = baseOf(next, program)
    }
    // What is entered and not done is on the path: its last struct closes a circle.
    if (next !== null && !done.has(next)) {
      const cycle = path.slice(path.indexOf(next))
      refuseCycle(cycle)
      for (const struct of cycle) cut.add(struct)
    }
    let base = next !== null && done.has(next) ? next : null
    for (const struct of path.reverse()) {
      const lineage: readonly DeclaredStruct[] = base === null ? [] : base.lineage
      const tooDeep = lineage.length >= MAX_NESTING
      if (tooDeep) refuseDepth(struct)
      if (tooDeep || (base !== null && cut.has(base))) cut.add(struct)
      struct.lineage = [...(cut.has(struct) ? [] : lineage), struct]
      done.add(struct)
      ordered.push(struct)
      base = struct
    }
  }
  return ordered
}

function baseOf({ decl, scope }: DeclaredStruct, program: Program): DeclaredStruct | null {
  if (decl.base === null) return null
  const binding = scope.binding(decl.base)
  if (binding === null || binding.kind === 'poison') return null
  if (binding.kind === 'struct') return program.structs.get(binding.id) ?? null
  if (binding.kind === 'alias') {
    const meaning = program.aliases.get(binding.id)?.meaning
    if (meaning?.kind === 'struct') return program.structs.get(meaning.id) ?? null
    if (meaning === undefined || meaning.kind === 'poison') return null
  }
  return scope.refuse(
    'EXTENDS',
    decl.base.span,
    `\`${decl.base.name}\` is no struct, so it has no fields to begin with`,
    'extend a struct, or delete the `extends`',
  )
}

function refuseCycle(cycle: readonly DeclaredStruct[]): void {
  const closing = cycle.at(-1)!
  const names = [...cycle, cycle[0]!].map(({ decl }) => decl.name)
  const shown = names.length > 9 ? [...names.slice(0, 7), '…', ...names.slice(-2)] : names
  closing.scope.refuse(
    'EXTENDS_CYCLE',
    closing.decl.base!.span,
    `\`${names[0]}\` would begin with itself: ${shown.join(' → ')}`,
    'delete one of the `extends`',
  )
}

function refuseDepth({ decl, scope }: DeclaredStruct): void {
  scope.refuse(
    'TOO_DEEP',
    decl.span,
    `\`${decl.name}\` extends a struct that extends ${MAX_NESTING - 1} others; ${MAX_NESTING} is the most`,
    'take the fields of several of them into one',
  )
}

/**
 * The fields of a literal type with their values, inherited ones too; null for a field whose type
 * was refused, and might have been one.
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

/** The value, null for a type that was refused, undefined for any other. */
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
