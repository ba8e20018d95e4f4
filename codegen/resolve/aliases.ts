/**
 * Which alias comes before which: each after those that it mentions, so that none needs another one
 * resolved on its way. One that mentions itself has no such order, and is reported. A loop, no
 * recursion: aliases of aliases can be any number.
 */
import type { Span, TypeDecl } from '../ir.ts'
import type { DeclaredAlias, Meaning, Program } from './program.ts'

/** The aliases of all files in order, with their `meaning` filled in. */
export function orderAliases(program: Program): DeclaredAlias[] {
  const ordered: DeclaredAlias[] = []
  const entered = new Set<DeclaredAlias>()
  const left = new Set<DeclaredAlias>()
  for (const root of program.aliases.values()) {
    if (entered.has(root)) continue
    entered.add(root)
    const path: Visit[] = [visitOf(root, program)]
    while (path.length > 0) {
      const visit = path.at(-1)!
      const mention = visit.mentions[visit.next++]
      if (mention === undefined) {
        path.pop()
        left.add(visit.alias)
        visit.alias.meaning = meaningOf(visit.alias, program)
        ordered.push(visit.alias)
      } else if (!entered.has(mention.alias)) {
        entered.add(mention.alias)
        path.push(visitOf(mention.alias, program))
      } else if (!left.has(mention.alias)) {
        refuseCycle(path.slice(path.findIndex(({ alias }) => alias === mention.alias)), mention)
      }
    }
  }
  return ordered.filter(({ meaning }) => meaning.kind !== 'poison')
}

interface Mention {
  readonly alias: DeclaredAlias
  readonly span: Span
}

/** An alias on the way down, and which of its mentions comes next. */
interface Visit {
  readonly alias: DeclaredAlias
  readonly mentions: readonly Mention[]
  next: number
}

function visitOf(alias: DeclaredAlias, program: Program): Visit {
  const mentions: Mention[] = []
  const open: TypeDecl[] = [alias.decl.type]
  while (open.length > 0) {
    const decl = open.pop()!
    const inner =
      decl.kind === 'union' ? decl.members : decl.kind === 'name' ? decl.arguments : []
    for (const part of inner.toReversed()) open.push(part)
    if (decl.kind !== 'name') continue
    const binding = alias.scope.peek(decl.name)
    const mentioned = binding.kind === 'alias' ? program.aliases.get(binding.id) : undefined
    if (mentioned !== undefined) mentions.push({ alias: mentioned, span: decl.span })
  }
  return { alias, mentions, next: 0 }
}

const SHOWN = 8

function refuseCycle(cycle: readonly Visit[], closing: Mention): void {
  const steps = cycle.map(({ alias }) => alias.decl.name)
  const shown = steps.length > SHOWN ? [...steps.slice(0, SHOWN - 1), '…', steps.at(-1)!] : steps
  const name = closing.alias.decl.name
  cycle
    .at(-1)!
    .alias.scope.refuse(
      'ALIAS_CYCLE',
      closing.span,
      `\`${name}\` would stand for itself: ${[...shown, name].join(' → ')}`,
      'write out what one of them stands for; a struct can hold itself by `Ptr<T> | null`',
    )
  for (const { alias } of cycle) alias.meaning = { kind: 'poison' }
}

/** Requires: the meanings of the aliases that it mentions are there. */
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
