/**
 * Resolves `A | B`: nullable pointers, unions of names, and unions of structs with a discriminant.
 */
import type { Span, StructRef, TypeDecl, UnionMember } from '../ir.ts'
import type { Draft } from './draft.ts'
import { constantsOf } from './lineage.ts'
import type { Scope } from './scope.ts'
import * as hints from './suggestions.ts'

/** The tag of a union is one byte. */
const MAX_MEMBERS = 256

/** A member other than `null` with its resolved type, which is null if the type was refused. */
export interface ResolvedMember {
  readonly decl: TypeDecl
  readonly draft: Draft | null
}

/** `owner` is the type whose argument the union is, such as `List`; null for the type of a field. */
export function unionOf(
  scope: Scope,
  parts: readonly ResolvedMember[],
  nulls: number,
  span: Span,
  owner: string | null,
): Draft | null {
  const drafts: Draft[] = []
  for (const { draft } of parts) {
    if (draft === null) return null
    drafts.push(draft)
  }
  if (nulls > 1) {
    return scope.refuse('UNSUPPORTED_TYPE', span, 'duplicate `null` in a union', 'write one `null`')
  }
  if (nulls === 1) return nullable(scope, parts, drafts, span, owner)
  const names = namesOf(drafts)
  return names === null ? structUnion(scope, parts, drafts, span) : { kind: 'name-union', names }
}

function nullable(
  scope: Scope,
  parts: readonly ResolvedMember[],
  drafts: readonly Draft[],
  span: Span,
  owner: string | null,
): Draft | null {
  const [draft, ...others] = drafts
  if (draft === undefined) {
    return scope.refuse(
      'UNSUPPORTED_TYPE',
      span,
      '`null` by itself is not a type of the schema language',
      'delete the field',
    )
  }
  if (others.length === 0) {
    if (draft.kind === 'bare-pointer') return draft.pointer
    const { problem, fix } = hints.nullableProblem(draft, hints.typeText(parts[0]!.decl), owner)
    return scope.refuse('NULLABLE_TYPE', span, problem, fix)
  }
  if (drafts.some(({ kind }) => kind === 'bare-pointer')) {
    return scope.refuse(
      'UNION_MEMBER',
      span,
      "a pointer can't point to one of several structs",
      'point to a struct that has the union as a field',
    )
  }
  const union = parts.map(({ decl }) => hints.typeText(decl)).join(' | ')
  return scope.refuse(
    'NULLABLE_TYPE',
    span,
    owner === null
      ? "a union is stored inside its struct, so it can't be null"
      : `the elements of a \`${owner}\` can't be null: got \`${union} | null\``,
    owner === null
      ? `make the field optional: \`name?: ${union}\``
      : `declare \`export interface Item { value?: ${union} }\`, and use \`Item\` as the element`,
  )
}

/** Returns the names of a union of names, or null for any other union. */
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
  parts: readonly ResolvedMember[],
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
        `invalid member of a union: got ${what}, expected a struct`,
        "write one type, or put each type into a struct with a constant field, such as `kind: 'number'`",
      )
    }
  }
  const ids = new Set<string>()
  for (const { id, local } of structs) {
    if (ids.has(id)) {
      const problem = `duplicate member of a union: \`${local}\``
      return scope.refuse('DUPLICATE_MEMBER', span, problem, 'delete one of the two')
    }
    ids.add(id)
  }
  const [first] = structs
  if (first === undefined || structs.length === 1) {
    const name = first?.local ?? 'Name'
    const problem = `a union needs at least two structs: got only \`${name}\``
    return scope.refuse('UNION_MEMBER', span, problem, `write \`${name}\``)
  }
  if (structs.length > MAX_MEMBERS) {
    return scope.refuse(
      'TOO_MANY_MEMBERS',
      span,
      `too many members of a union: got ${structs.length}, expected at most ${MAX_MEMBERS}`,
      'move some of them to a union inside a struct',
    )
  }
  return discriminated(scope, structs, span)
}

/** Finds the discriminant: the constant field whose value differs in each struct. */
function discriminated(scope: Scope, structs: readonly StructRef[], span: Span): Draft | null {
  const constants = structs.map(({ id }) => constantsOf(scope.program.structs.get(id)!))
  const [first, ...others] = constants
  const shared = [...first!.keys()].filter((name) => others.every((other) => other.has(name)))
  const known = shared.filter((name) => constants.every((values) => values.get(name) !== null))
  const valuesOf = (name: string): string[] => constants.map((values) => values.get(name) ?? '')
  const distinct = known.filter((name) => new Set(valuesOf(name)).size === structs.length)
  const [discriminant, second] = distinct
  if (discriminant !== undefined && second !== undefined) {
    return scope.refuse(
      'AMBIGUOUS_DISCRIMINANT',
      span,
      `ambiguous discriminant: got ${distinct.map((name) => `\`${name}\``).join(' and ')}, expected one constant field that differs`,
      `delete \`${second}\` from one of the members, or give it the same value in all of them`,
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
      `duplicate discriminant: \`${equal}\` is ${hints.quoted([values[later]!]).join('')} in both \`${a}\` and \`${b}\``,
      'give each member of the union a different value',
    )
  }
  // A field whose type was refused may be the discriminant that is missing.
  if (constants.some((values) => [...values.values()].includes(null))) return null
  const names = structs.slice(0, 3).map(({ local }) => `\`${local}\``)
  return scope.refuse(
    'NO_DISCRIMINANT',
    span,
    `missing discriminant: no constant field distinguishes ${names.join(' and ')}`,
    `add a field with a different constant to each of them, such as \`kind: '${structs[0]!.local.toLowerCase()}'\``,
  )
}
