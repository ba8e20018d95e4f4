/** `Enum<…>`, `Flags<…>` and `Bits<…>`: types that consist of names. */
import type { BitPart, BitsType, EnumType, FlagsType, NameDecl, Span, TypeDecl } from '../ir.ts'
import { checkSpelling, LookalikeSet } from './confusables.ts'
import { UNNAMED, type Draft } from './draft.ts'
import { reservedMemberName } from './reserved-names.ts'
import type { Scope } from './scope.ts'
import * as hints from './suggestions.ts'

/** The number of values of a byte. */
const MAX_ENUM_NAMES = 256

/** The width of the integers that bitwise operators take. */
const MAX_BITS = 32

const WIDTHS = [1, 2, 4] as const

interface PlacedName {
  readonly name: string
  readonly span: Span
}

/**
 * Returns the names in the argument of `Enum` or `Flags`. Reports any other type and returns null.
 */
export function nameUnionOf(
  scope: Scope,
  decl: NameDecl,
  word: string,
  draftOf: (argument: TypeDecl) => Draft | null,
): PlacedName[] | null {
  const [argument, ...others] = decl.arguments
  if (argument === undefined || others.length > 0) {
    return scope.refuse(
      'NAMES_ARGUMENT',
      decl.span,
      `invalid type arguments: \`${word}\` got ${hints.count(decl.arguments.length)}, expected one union of names`,
      `write \`${word}<'first' | 'second'>\``,
    )
  }
  const names: PlacedName[] = []
  let sound = true
  for (const member of argument.kind === 'union' ? argument.members : [argument]) {
    const found = namesIn(scope, member, word, draftOf)
    sound &&= found !== null
    for (const name of found ?? []) names.push({ name, span: member.span })
  }
  return sound && differ(scope, names, word) ? names : null
}

function namesIn(
  scope: Scope,
  decl: TypeDecl,
  word: string,
  draftOf: (argument: TypeDecl) => Draft | null,
): readonly string[] | null {
  if (decl.kind === 'literal' || decl.kind === 'name' || decl.kind === 'union') {
    const draft = decl.kind === 'literal' && decl.string === null ? undefined : draftOf(decl)
    if (draft === null) return null
    if (draft?.kind === 'constant') return [draft.value]
    if (draft?.kind === 'name-union') return draft.names
  }
  return scope.refuse(
    'NAMES_ARGUMENT',
    decl.span,
    `invalid name in \`${word}\`: expected a string in quotes`,
    decl.kind === 'literal' ? `write \`'${decl.text}'\`` : `write \`${word}<'first' | 'second'>\``,
  )
}

function differ(scope: Scope, names: readonly PlacedName[], word: string): boolean {
  const seen = new Set<string>()
  const lookalikes = new LookalikeSet()
  let sound = true
  for (const { name, span } of names) {
    if (seen.has(name)) {
      const fix = 'delete one of the two'
      scope.refuse('DUPLICATE_MEMBER', span, `duplicate name: \`${word}\` has '${name}' twice`, fix)
      sound = false
    }
    seen.add(name)
    const problem = checkSpelling(name, 'the name') ?? lookalikes.add(name, 'the name')
    if (problem === null) continue
    scope.refuse(problem.code, span, problem.problem, problem.fix)
    sound = false
  }
  return sound
}

/** Returns whether every character of a name can be displayed; reports an error if not. */
export function printableName(scope: Scope, name: string, span: Span): boolean {
  if (!/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(name)) return true
  const problem = 'invalid name: it has characters that cannot be displayed'
  scope.refuse('MEMBER_NAME', span, problem, 'use letters, digits and punctuation only')
  return false
}

export function enumOf(
  scope: Scope,
  decl: NameDecl,
  names: readonly PlacedName[],
): EnumType | null {
  if (names.length > MAX_ENUM_NAMES) {
    return scope.refuse(
      'TOO_MANY_MEMBERS',
      decl.nameSpan,
      `too many names: this \`Enum\` has ${names.length}, expected at most ${MAX_ENUM_NAMES}, the number of values of a byte`,
      'declare a u16, and keep the names in a table of your own',
    )
  }
  return { kind: 'enum', id: UNNAMED, local: '', names: names.map(({ name }) => name) }
}

export function flagsOf(
  scope: Scope,
  decl: NameDecl,
  names: readonly PlacedName[],
): FlagsType | null {
  let sound = true
  for (const { name, span } of names) sound = isMemberName(scope, name, span, 'flag') && sound
  if (names.length > MAX_BITS) {
    return scope.refuse(
      'TOO_MANY_MEMBERS',
      decl.nameSpan,
      `too many names: these \`Flags\` have ${names.length}, expected at most ${MAX_BITS}`,
      'split them into two fields',
    )
  }
  if (!sound) return null
  const bytes = bytesFor(names.length)
  return { kind: 'flags', id: UNNAMED, local: '', names: names.map(({ name }) => name), bytes }
}

export function bitsOf(scope: Scope, decl: NameDecl): BitsType | null {
  const [argument, ...others] = decl.arguments
  if (argument?.kind !== 'object' || others.length > 0 || argument.properties.length === 0) {
    return scope.refuse(
      'BITS_ARGUMENT',
      argument?.span ?? decl.span,
      'invalid type argument: `Bits` expects the names of its parts with their widths in bits',
      'write `Bits<{ team: 3; level: 5 }>`',
    )
  }
  const parts: BitPart[] = []
  const names = new Set<string>()
  const lookalikes = new LookalikeSet()
  let shift = 0
  let sound = true
  for (const { name, span, type } of argument.properties) {
    const width = type.kind === 'literal' && /^[1-9]\d?$/.test(type.text) ? Number(type.text) : 0
    if (type.kind === 'other') {
      const problem = 'invalid part of `Bits`: expected a name with its width in bits'
      scope.refuse('BITS_ARGUMENT', type.span, problem, 'write `name: 3`')
      sound = false
      continue
    }
    if (width < 1 || width > MAX_BITS) {
      const problem = `invalid width: expected a whole number from 1 to ${MAX_BITS}`
      scope.refuse('BITS_WIDTH', type.span, problem, `write \`${name}: 3\` for three bits`)
      sound = false
    }
    if (!isMemberName(scope, name, span, 'part')) sound = false
    else if (names.has(name)) {
      const problem = `duplicate part: \`Bits\` has \`${name}\` twice`
      scope.refuse('DUPLICATE_MEMBER', span, problem, 'rename one of the two, or delete it')
      sound = false
    } else {
      const problem = lookalikes.add(name, 'the part')
      if (problem !== null) scope.refuse(problem.code, span, problem.problem, problem.fix)
    }
    names.add(name)
    parts.push({ name, width, shift })
    shift += width
  }
  if (!sound) return null
  if (shift > MAX_BITS) {
    return scope.refuse(
      'BITS_WIDTH',
      argument.span,
      `too many bits: these parts have ${shift}, expected at most ${MAX_BITS}`,
      'split them into two fields',
    )
  }
  return { kind: 'bits', id: UNNAMED, local: '', parts, bytes: bytesFor(shift) }
}

function isMemberName(scope: Scope, name: string, span: Span, what: string): boolean {
  const reserved = reservedMemberName(name)
  if (reserved !== null) {
    const problem = `invalid name of a ${what}: \`${name}\` becomes the name of a property and is ${reserved}`
    scope.refuse(
      'MEMBER_NAME',
      span,
      problem,
      `rename it, for example to \`${hints.memberName(name)}\``,
    )
    return false
  }
  const problem = checkSpelling(name, `the ${what}`)
  if (problem === null) return true
  scope.refuse(problem.code, span, problem.problem, problem.fix)
  return false
}

function bytesFor(bits: number): 1 | 2 | 4 {
  return WIDTHS.find((bytes) => bits <= bytes * 8) ?? 4
}
