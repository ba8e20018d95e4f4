import { depthFirst, type Part, type Step } from '../depth-first.ts'
import type { Span, TypeDecl } from '../ir.ts'
import { isNamedCollection } from './named-collections.ts'
import type { DeclaredAlias, DeclaredStruct, Meaning, Program } from './program.ts'
import type { Binding } from './scope.ts'

/** An alias, or a collection with a name of its own, which TypeScript takes for an alias. */
type Declared = DeclaredAlias | DeclaredStruct

/**
 * Orders the aliases of all files so that each alias comes after the aliases that it mentions, and
 * fills in their `meaning`. An alias that mentions itself has no such order and is reported, as is
 * a named collection of itself.
 */
export function orderAliases(program: Program): DeclaredAlias[] {
  const ordered: DeclaredAlias[] = []
  const collections = [...program.structs.values()].filter(({ decl }) => isNamedCollection(decl))
  const roots = [...program.aliases.values(), ...collections]
  depthFirst<Declared, Mention>(roots, (declared) => mentionsIn(declared, program), {
    cycle: (_, steps) => refuseCycle(steps()),
    leave(declared) {
      if (!('meaning' in declared)) return
      declared.meaning = meaningOf(declared, program)
      ordered.push(declared)
    },
  })
  return ordered.filter(({ meaning }) => meaning.kind !== 'poison')
}

interface Mention extends Part<Declared> {
  readonly span: Span
}

/** The aliases and named collections that a type mentions, in the order of its text. */
function mentionsIn({ decl, scope }: Declared, program: Program): Mention[] {
  const mentions: Mention[] = []
  const open: TypeDecl[] = [decl.kind === 'alias' ? decl.type : decl.fields[0]!.type!]
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    const inner = type.kind === 'union' ? type.members : type.kind === 'name' ? type.arguments : []
    for (const part of inner.toReversed()) open.push(part)
    if (type.kind !== 'name') continue
    const mentioned = declaredAs(scope.peek(type.name), program)
    if (mentioned !== undefined) mentions.push({ node: mentioned, span: type.span })
  }
  return mentions
}

function declaredAs(binding: Binding, { aliases, structs }: Program): Declared | undefined {
  if (binding.kind === 'alias') return aliases.get(binding.id)
  const struct = binding.kind === 'struct' ? structs.get(binding.id) : undefined
  return struct !== undefined && isNamedCollection(struct.decl) ? struct : undefined
}

/** A longer cycle is abbreviated in its message. */
const MAX_SHOWN_STEPS = 8

function refuseCycle(cycle: readonly Step<Declared, Mention>[]): void {
  const names = cycle.map(({ node }) => node.decl.name)
  const shown =
    names.length > MAX_SHOWN_STEPS
      ? [...names.slice(0, MAX_SHOWN_STEPS - 1), '…', names.at(-1)!]
      : names
  const closing = cycle.at(-1)!
  const [first] = names
  closing.node.scope.refuse(
    'ALIAS_CYCLE',
    closing.part.span,
    `alias \`${first}\` refers to itself: ${[...shown, first].join(' → ')}`,
    cycle.some(({ node }) => !('meaning' in node))
      ? 'put an interface between them, as in `export interface Node { children: List<Node> }`'
      : 'replace one of these names by the type that it means; a struct can refer to itself with `Ptr<T> | null`',
  )
  for (const { node } of cycle) if ('meaning' in node) node.meaning = { kind: 'poison' }
}

/** Requires: the aliases that `alias` mentions have their meanings. */
function meaningOf({ decl, scope, meaning }: DeclaredAlias, program: Program): Meaning {
  if (meaning.kind === 'poison') return meaning
  const { type } = decl
  if (type.kind === 'literal' && type.string !== null) {
    return { kind: 'constant', value: type.string }
  }
  if (type.kind !== 'name' || type.arguments.length > 0) return { kind: 'other' }
  const binding = scope.peek(type.name)
  if (binding.kind === 'struct') return binding
  return (binding.kind === 'alias' && program.aliases.get(binding.id)?.meaning) || { kind: 'other' }
}
