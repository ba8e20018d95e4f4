/** `StructDecl` → `Struct`: resolves the types, tags and defaults of the fields. */
import { inlineName } from '../generated-names.ts'
import type { Field, FieldDecl, NamedType, Struct, TagDecl, Type } from '../ir.ts'
import { structId } from '../types.ts'
import { withSettings } from './collections.ts'
import { checkSpelling, LookalikeSet } from './confusables.ts'
import { readTypeDefault } from './default-value.ts'
import { fieldText } from './field-text.ts'
import { isNamedCollection } from './named-collections.ts'
import type { DeclaredStruct } from './program.ts'
import { reservedFieldName } from './reserved-names.ts'
import { typeOf, withName } from './resolve-type.ts'
import type { Scope } from './scope.ts'
import * as hints from './suggestions.ts'
import { fieldTags, structTags, type FieldTags, type StructTags } from './tags.ts'

/** Requires: the struct's base is resolved. */
export function resolveStruct(declared: DeclaredStruct): Struct {
  const { id, decl, scope, lineage } = declared
  const { name, span, doc } = decl
  const base = lineage.at(-2) ?? null
  const tags = structTags(scope, decl)
  const names = new FieldNames(declared)
  const fields: Field[] = []
  for (const field of decl.fields) {
    names.add(field)
    const resolved = resolveField(scope, decl.name, field, tags)
    if (resolved === null) continue
    fields.push(resolved)
  }
  if (base !== null && (tags.packed || base.struct?.packed)) {
    const problem = tags.packed
      ? `a packed struct can't extend another one: got \`${name} extends ${base.decl.name}\``
      : `a struct can't extend a packed one: got \`${name} extends ${base.decl.name}\``
    scope.refuse('PACKED_BASE', decl.base!.span, problem, 'remove the `@packed`, or the `extends`')
  }
  const reference = base && scope.adopt(referenceTo(base), decl.base!.nameSpan, decl.base!.name)
  return {
    kind: 'struct',
    id,
    path: scope.path,
    name,
    span,
    doc,
    base: reference,
    ...tags,
    fields,
  }
}

function referenceTo({ id, decl }: DeclaredStruct): { kind: 'struct'; id: string; local: string } {
  return { kind: 'struct', id, local: decl.name }
}

/**
 * Imports the types of inherited fields into the file of the struct, whose class has these fields
 * too.
 */
export function adoptInherited({ decl, scope, lineage }: DeclaredStruct): void {
  for (const ancestor of lineage.slice(0, -1)) {
    if (ancestor.scope === scope) continue
    for (const { type } of ancestor.struct?.fields ?? []) {
      scope.adopt(type, decl.base!.nameSpan, null)
    }
  }
}

function resolveField(
  scope: Scope,
  struct: string,
  field: FieldDecl,
  structTags: StructTags,
): Field | null {
  const { name, span, doc, readonly } = field
  const tags = fieldTags(scope, field)
  const resolved = field.type && typeOf(scope, field.type)
  const drafted = resolved && withSettings(scope, resolved, tags.settings)
  const type =
    drafted && withName(drafted, (named, part) => inline(scope, struct, field, named, part))
  if (type === null) return null
  checkPlace(scope, field, tags, type, structTags.packed)
  const optional = field.optional && canBeMissing(scope, field, type)
  const value = tags.default && defaultOf(scope, field, tags.default, type)
  const { align, ownsCacheLine } = tags
  const text = fieldText(scope, tags.text, type)
  return {
    kind: 'field',
    name,
    span,
    doc,
    type,
    readonly: readonly || type.kind === 'constant',
    optional,
    align,
    ownsCacheLine,
    default: value,
    ...(text === null ? {} : { text }),
    ...(tags.default === null ? {} : { hasDefault: true }),
  }
}

/**
 * Names the enum, flags or bits of a field after struct and field; the generated file exports it.
 */
function inline(
  scope: Scope,
  struct: string,
  { name, span }: FieldDecl,
  type: NamedType,
  part: string,
): { id: string; local: string } | null {
  const local = inlineName(struct, name) + part
  const id = structId(scope.path, local)
  const fix = 'give the type a name: `export type Name = …`'
  return scope.addNamed({ ...type, id, local }, 'type', span, fix) ? { id, local } : null
}

function checkPlace(
  scope: Scope,
  { name, tags }: FieldDecl,
  { align, ownsCacheLine }: FieldTags,
  type: Type,
  packed: boolean,
): void {
  if (align === 1 && !ownsCacheLine) return
  const tag = tags.find(({ tag }) => tag === (ownsCacheLine ? '@cacheline' : '@align'))
  if (tag === undefined) return
  if (type.kind === 'constant') {
    const problem = `a constant takes no bytes, so \`${name}\` can't be aligned`
    scope.refuse('MISPLACED_TAG', tag.span, problem, 'remove the tag')
  } else if (packed) {
    const problem = `fields of a packed struct can't be aligned: got \`${tag.tag}\``
    const fix = 'remove the tag, or the `@packed` of the struct'
    scope.refuse('MISPLACED_TAG', tag.span, problem, fix)
  }
}

function canBeMissing(scope: Scope, { name, span }: FieldDecl, type: Type): boolean {
  const reason = hints.alwaysThere(type)
  if (reason === null) return true
  const empty = hints.emptyValue(type)
  const fix = `remove the \`?\`${empty === null ? '' : `, and use ${empty} for a missing value`}`
  scope.refuse('OPTIONAL_FIELD', span, `\`${name}\` can't be optional: ${reason}`, fix)
  return false
}

function defaultOf(
  scope: Scope,
  { name, optional }: FieldDecl,
  { text, span }: TagDecl,
  type: Type,
): string | null {
  if (optional) {
    return scope.refuse(
      'INVALID_DEFAULT',
      span,
      `an optional field can't have a default, because it is initially absent: got \`${name}?\``,
      'remove the tag, or the `?`',
    )
  }
  const value = readTypeDefault(type, text)
  if (value.kind === 'value') return value.literal
  return scope.refuse('INVALID_DEFAULT', span, value.problem, value.fix)
}

/**
 * The names of the fields of one struct, inherited ones included, and of their companions.
 */
class FieldNames {
  readonly #scope: Scope
  readonly #struct: string
  /** By the name of a field: the name of the struct that declares it. */
  readonly #fields = new Map<string, string>()
  readonly #own = new Map<string, FieldDecl>()
  readonly #lookalikes = new LookalikeSet()
  readonly #isContents: boolean

  constructor({ decl, scope, lineage }: DeclaredStruct) {
    this.#scope = scope
    this.#struct = decl.name
    this.#isContents = isNamedCollection(decl)
    for (const ancestor of lineage.slice(0, -1)) {
      for (const { name } of ancestor.decl.fields) {
        this.#fields.set(name, ancestor.decl.name)
        this.#lookalikes.add(name, '')
      }
    }
  }

  add(field: FieldDecl): void {
    if (this.#isContents) return
    const { name, span } = field
    const reserved = reservedFieldName(name)
    if (reserved !== null) {
      const fix = `rename the field, for example to \`${hints.otherName(name)}\``
      this.#scope.refuse(
        'RESERVED_NAME',
        span,
        `reserved name of a field: \`${name}\` is ${reserved}`,
        fix,
      )
    }
    const owner = this.#fields.get(name)
    if (owner === undefined) {
      this.#fields.set(name, this.#struct)
      this.#own.set(name, field)
      const problem = checkSpelling(name, 'the field') ?? this.#lookalikes.add(name, 'the field')
      if (problem !== null) this.#scope.refuse(problem.code, span, problem.problem, problem.fix)
    } else if (owner === this.#struct && this.#own.has(name)) {
      this.#scope.refuse(
        'DUPLICATE_FIELD',
        span,
        `duplicate field: \`${this.#struct}\` has two fields named \`${name}\``,
        'rename one of them, or delete it',
      )
    } else {
      this.#scope.refuse(
        'INHERITED_FIELD',
        span,
        `duplicate field: \`${this.#struct}\` inherits a field named \`${name}\` from \`${owner}\``,
        'rename this field, or delete it',
      )
    }
  }
}
