/** `A | B`: pointers to null, unions of names, unions of structs that a constant field tells apart. */
import type { Draft } from './draft.ts'
import * as hints from './suggestions.ts'
import type { Span, StructRef, TypeDecl, UnionMember } from '../ir.ts'
import { constantsOf } from './lineage.ts'
import type { Scope } from './scope.ts'

/** What the byte before a union can say. */
const MAX_MEMBERS = 256

/** A member other than `null`, and what it is; null where it was refused. */
export interface Part {
  readonly decl: TypeDecl
  readonly draft: Draft | null
}

export function unionOf(
  scope: Scope,
  parts: readonly Part[],
  nulls: number,
  span: Span,
): Draft | null {
  const drafts: Draft[] = []
  for (const { draft } of parts) {
    if (draft === null) return null
    drafts.push(draft)
  }
  if (nulls > 1) {
    return scope.refuse('UNSUPPORTED_TYPE', span, 'this is null twice', 'write one `null`')
  }
  if (nulls === 1) return nullable(scope, parts, drafts, span)
  const names = namesOf(drafts)
  return names === null ? structUnion(scope, parts, drafts, span) : { kind: 'name-union', names }
}

function nullable(
  scope: Scope,
  parts: readonly Part[],
  drafts: readonly Draft[],
  span: Span,
): Draft | null {
  const [draft, ...others] = drafts
  if (draft === undefined) {
    return scope.refuse('UNSUPPORTED_TYPE', span, '`null` alone has no bytes', 'delete the field')
  }
  if (others.length === 0) {
    if (draft.kind === 'bare-pointer') return draft.pointer
    const { problem, fix } = hints.nullableProblem(draft, hints.typeText(parts[0]!.decl))
    return scope.refuse('NULLABLE_TYPE', span, problem, fix)
  }
  if (drafts.some(({ kind }) => kind === 'bare-pointer')) {
    return scope.refuse(
      'UNION_MEMBER',
      span,
      'a pointer points to one kind of struct',
      'point to a struct that has the union as a field',
    )
  }
  const union = parts.map(({ decl }) => hints.typeText(decl)).join(' | ')
  return scope.refuse(
    'NULLABLE_TYPE',
    span,
    "a union lies inside its owner, so it can't be null",
    `write an optional field: \`name?: ${union}\``,
  )
}

/** The names of a union of nothing else. */
function namesOf(drafts: readonly Draft[]): string[] | null {
  const names: string[] = []
  for (const draft of drafts) {
    if (draft.kind === 'constant') names.push(draft.value)
    else if (draft.kind === 'name-union') for (const name of draft.names) names.push(name)
    else return null
  }
  return names
}

function structUnion(
  scope: Scope,
  parts: readonly Part[],
  drafts: readonly Draft[],
  span: Span,
): Draft | null {
  const structs: StructRef[] = []
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'struct') structs.push(draft)
    else if (draft.kind === 'union') for (const { struct } of draft.members) structs.push(struct)
    else {
      const what = draft.kind === 'bare-pointer' ? 'a pointer' : hints.kindName(draft)
      return scope.refuse(
        'UNION_MEMBER',
        parts[index]!.decl.span,
        `a union is one of structs, and this is ${what}`,
        "write one type, or put each into a struct with a constant field: `kind: 'number'`",
      )
    }
  }
  const ids = new Set<string>()
  for (const { id, local } of structs) {
    if (ids.has(id)) {
      const problem = `\`${local}\` is in this union twice`
      return scope.refuse('DUPLICATE_MEMBER', span, problem, 'delete one of the two')
    }
    ids.add(id)
  }
  const [first] = structs
  if (first === undefined || structs.length === 1) {
    const name = first?.local ?? 'Name'
    const problem = `a union of \`${name}\` alone leaves nothing to tell apart`
    return scope.refuse('UNION_MEMBER', span, problem, `write \`${name}\``)
  }
  if (structs.length > MAX_MEMBERS) {
    return scope.refuse(
      'TOO_MANY_MEMBERS',
      span,
      `this union has ${structs.length} members, and its one byte can say ${MAX_MEMBERS}`,
      'put some of them into a union of their own, inside a struct',
    )
  }
  return discriminated(scope, structs, span)
}

/** Finds the field that tells the structs apart. */
function discriminated(scope: Scope, structs: readonly StructRef[], span: Span): Draft | null {
  const constants = structs.map(({ id }) => constantsOf(scope.program.structs.get(id)!))
  const [first, ...others] = constants
  const shared = [...first!.keys()].filter((name) => others.every((other) => other.has(name)))
  const known = shared.filter((name) => constants.every((values) => values.get(name) !== null))
  const valuesOf = (name: string): string[] => constants.map((values) => values.get(name) ?? '')
  const telling = known.filter((name) => new Set(valuesOf(name)).size === structs.length)
  const [discriminant, second] = telling
  if (discriminant !== undefined && second !== undefined) {
    return scope.refuse(
      'AMBIGUOUS_DISCRIMINANT',
      span,
      `the members of this union differ in ${telling.map((name) => `\`${name}\``).join(' and ')}, and one field alone can tell them apart`,
      `delete \`${second}\` from one of the members, or give all the same`,
    )
  }
  if (discriminant !== undefined) {
    const values = valuesOf(discriminant)
    const members = structs.map((struct, index): UnionMember => ({ value: values[index]!, struct }))
    return { kind: 'union', discriminant, members }
  }
  const [equal] = known
  if (equal !== undefined) {
    const values = valuesOf(equal)
    const later = values.findIndex((value, index) => values.indexOf(value) < index)
    const earlier = values.indexOf(values[later]!)
    const [a, b] = [structs[earlier]!.local, structs[later]!.local]
    return scope.refuse(
      'EQUAL_DISCRIMINANTS',
      span,
      `\`${a}\` and \`${b}\` have the same \`${equal}\`, ${hints.quoted([values[later]!]).join('')}`,
      'give each member of the union a value of its own',
    )
  }
  // A field whose type was refused may be the one that is missed.
  if (constants.some((values) => [...values.values()].includes(null))) return null
  const names = structs.slice(0, 3).map(({ local }) => `\`${local}\``)
  return scope.refuse(
    'NO_DISCRIMINANT',
    span,
    `nothing tells ${names.join(' and ')} apart`,
    `give each of them a field of one name with a text of its own, as \`kind: '${structs[0]!.local.toLowerCase()}'\``,
  )
}
