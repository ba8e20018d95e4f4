import { depthFirst, type Part, type Step } from '../depth-first.ts'
import type { Span, TypeDecl } from '../ir.ts'
import type { DeclaredAlias, Meaning, Program } from './program.ts'

/**
 * Orders the aliases of all files so that each alias comes after the aliases that it mentions, and
 * fills in their `meaning`. An alias that mentions itself has no such order and is reported.
 */
export function orderAliases(program: Program): DeclaredAlias[] {
  const ordered: DeclaredAlias[] = []
  depthFirst(program.aliases.values(), (alias) => mentionsIn(alias, program), {
    cycle: (_, steps) => refuseCycle(steps()),
    leave(alias) {
      alias.meaning = meaningOf(alias, program)
      ordered.push(alias)
    },
  })
  return ordered.filter(({ meaning }) => meaning.kind !== 'poison')
}

interface Mention extends Part<DeclaredAlias> {
  readonly span: Span
}

/** The aliases that the type of `alias` mentions, in the order of its text. */
function mentionsIn({ decl, scope }: DeclaredAlias, program: Program): Mention[] {
  const mentions: Mention[] = []
  const open: TypeDecl[] = [decl.type]
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    const inner = type.kind === 'union' ? type.members : type.kind === 'name' ? type.arguments : []
    for (const part of inner.toReversed()) open.push(part)
    if (type.kind !== 'name') continue
    const binding = scope.peek(type.name)
    const mentioned = binding.kind === 'alias' ? program.aliases.get(binding.id) : undefined
    if (mentioned !== undefined) mentions.push({ node: mentioned, span: type.span })
  }
  return mentions
}

/** A longer cycle is abbreviated in its message. */
const MAX_SHOWN_STEPS = 8

function refuseCycle(cycle: readonly Step<DeclaredAlias, Mention>[]): void {
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
    'replace one of these names by the type that it means; a struct can refer to itself with `Ptr<T> | null`',
  )
  for (const { node } of cycle) node.meaning = { kind: 'poison' }
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
