/** The names of one file: their meanings in its schema, and the names in its generated file. */
import type { SchemaErrorCode } from '../diagnostic.ts'
import { namesOfNamed, namesOfStruct, namesOfText } from '../generated-names.ts'
import type {
  AliasDecl,
  FileDecl,
  ImportDecl,
  ImportedName,
  NameDecl,
  NamedType,
  Span,
  StructDecl,
  StructId,
  StructRef,
} from '../ir.ts'
import { foldedPath, importedPath, SCHEMA_MODULE, specifierBetween } from '../specifier.ts'
import { nameOf, pathOf, structId } from '../types.ts'
import { checkSpelling, LookalikeSet } from './confusables.ts'
import { isNamed, renamed, UNNAMED, type Draft } from './draft.ts'
import { withNamedCollections } from './named-collections.ts'
import type { Program } from './program.ts'
import { reservedTypeName } from './reserved-names.ts'
import {
  builtinFix,
  BUILTINS,
  isBuiltin,
  listed,
  similarBuiltinFix,
  unknownFix,
} from './suggestions.ts'

/** The meaning of a name in one file. */
export type Binding =
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'struct'; readonly id: StructId }
  | { readonly kind: 'alias'; readonly id: StructId }
  | { readonly kind: 'poison' }

const POISON: Binding = { kind: 'poison' }

export class Scope {
  readonly file: FileDecl
  readonly program: Program
  readonly imports: ImportedName[] = []
  readonly #bindings = new Map<string, Binding>()
  /** The names of structs and named types in the generated file. */
  readonly #locals = new Map<StructId, string | null>()
  /** The owner of each name in the generated file. */
  readonly #taken = new Map<string, string>()
  /** The owners whose names were refused already: one error each. */
  readonly #refused = new Set<string>()
  readonly #named: { readonly type: NamedType; readonly start: number }[] = []
  readonly #lookalikes = new LookalikeSet()

  constructor(file: FileDecl, program: Program) {
    this.file = withNamedCollections(file)
    this.program = program
  }

  get path(): string {
    return this.file.path
  }

  /** The enums, flags and bits that this file declares, in the order of its text. */
  get named(): NamedType[] {
    return this.#named.toSorted((a, b) => a.start - b.start).map(({ type }) => type)
  }

  /** Binds the names that the file imports and declares. */
  declare(): void {
    for (const name of this.file.refused) this.#bindings.set(name, POISON)
    for (const entry of this.file.imports) this.#import(entry)
    for (const struct of this.file.structs) this.#declareStruct(struct)
    for (const alias of this.file.aliases) this.#declareAlias(alias)
  }

  #import(entry: ImportDecl): void {
    const { local, span } = entry
    const binding = this.#imported(entry)
    if (this.#bindings.has(local)) {
      this.refuse(
        'DUPLICATE_NAME',
        span,
        `duplicate name: this file already has a \`${local}\``,
        `import it under another name: \`${entry.imported} as …\``,
      )
      return
    }
    this.#bindings.set(local, binding)
    this.#checkName(local, span, 'the import')
    if (binding.kind !== 'struct') return
    this.#locals.set(binding.id, local)
    const fix = 'give it another name here: `… as Name`'
    if (this.#takeNames(local, namesOfStruct(local), 'struct', span, fix)) {
      const { specifier, imported } = entry
      this.imports.push({ kind: 'imported', specifier, imported, local, id: binding.id })
    }
  }

  #imported({ specifier, specifierSpan, imported, span }: ImportDecl): Binding {
    if (specifier === SCHEMA_MODULE) {
      if (isBuiltin(imported)) return { kind: 'builtin', name: imported }
      this.refuse(
        'UNKNOWN_WORD',
        span,
        `unknown import: \`${SCHEMA_MODULE}\` has no export \`${imported}\``,
        builtinFix(imported) ?? similarBuiltinFix(imported) ?? `use one of ${listed(BUILTINS)}`,
      )
      return POISON
    }
    const path = importedPath(this.path, specifier)
    if (path === null) {
      this.refuse(
        'NOT_A_SCHEMA',
        specifierSpan,
        `invalid import: got '${specifier}', expected '${SCHEMA_MODULE}' or another schema`,
        "write the relative path of a schema, './name.struct.ts'",
      )
      return POISON
    }
    const file = this.program.files.get(path)
    if (file === undefined) {
      this.refuse(
        'FILE_NOT_FOUND',
        specifierSpan,
        `missing file: ${path} does not exist`,
        this.#otherCase(path, specifier) ?? 'correct the path, or write that schema',
      )
      return POISON
    }
    const id = structId(path, imported)
    if (this.program.structs.has(id)) return { kind: 'struct', id }
    if (this.program.aliases.has(id)) return { kind: 'alias', id }
    if (!file.broken && !file.refused.includes(imported)) {
      const some = [...file.structs.slice(0, 16), ...file.aliases.slice(0, 16)]
      const names = some.map(({ name }) => name)
      this.refuse(
        'NO_SUCH_EXPORT',
        span,
        `unknown import: ${path} does not declare \`${imported}\``,
        names.length === 0
          ? 'declare it there'
          : `declare it there, or import one of ${listed(names)}`,
      )
    }
    return POISON
  }

  /** Suggests the specifier of a schema whose path differs from `path` only by case. */
  #otherCase(path: string, specifier: string): string | null {
    const paths = [...this.program.files.keys()]
    const other = paths.find((known) => foldedPath(known) === foldedPath(path))
    return other === undefined ? null : `write '${specifierBetween(this.path, other, specifier)}'`
  }

  #declareStruct({ name, span, tags }: StructDecl): void {
    const id = structId(this.path, name)
    this.#locals.set(id, name)
    const earlier = this.#bindings.get(name)
    if (earlier?.kind === 'struct' && earlier.id === id) {
      this.refuse(
        'DUPLICATE_STRUCT',
        span,
        `duplicate struct: \`${name}\` is declared twice, and declarations are not merged`,
        'put all fields into one declaration, or rename one of the two',
      )
      return
    }
    if (!this.#isFree(name, span, 'rename the struct')) return
    this.#bindings.set(name, { kind: 'struct', id })
    const has = (word: string): boolean => tags.some(({ tag }) => tag === word)
    const functions = namesOfText(name, { csv: has('@csv'), ndjson: has('@ndjson') })
    const names = [...namesOfStruct(name), ...functions]
    if (!this.#takeNames(name, names, 'struct', span, 'rename the struct')) return
    this.#checkName(name, span, 'the struct')
  }

  #declareAlias({ name, span, tags }: AliasDecl): void {
    for (const { tag, span } of tags) {
      const problem = `\`${tag}\` is a tag of structs and fields: got an alias`
      this.refuse('MISPLACED_TAG', span, problem, 'move the tag to the fields of this type')
    }
    const id = structId(this.path, name)
    if (!this.#isFree(name, span, 'rename the alias')) return
    this.#bindings.set(name, { kind: 'alias', id })
    // An alias of a type without code needs no name there, but a second meaning would be confusing.
    const owner = this.#taken.get(name)
    if (owner === undefined) this.#taken.set(name, `the alias \`${name}\``)
    else this.#takeNames(name, [name], 'alias', span, 'rename the alias')
    this.#checkName(name, span, 'the alias')
  }

  #isFree(name: string, span: Span, fix: string): boolean {
    const earlier = this.#bindings.get(name)
    if (earlier === undefined || earlier.kind === 'poison') return true
    const own = earlier.kind !== 'builtin' && earlier.id === structId(this.path, name)
    this.refuse(
      'DUPLICATE_NAME',
      span,
      `duplicate name: this file ${own ? 'declares' : 'imports'} another \`${name}\``,
      own ? fix : `${fix}, or import the other one under another name: \`${name} as …\``,
    )
    return false
  }

  #checkName(name: string, span: Span, what: string): void {
    const problem = checkSpelling(name, what) ?? this.#lookalikes.add(name, what)
    if (problem !== null) this.refuse(problem.code, span, problem.problem, problem.fix)
  }

  /** Reserves names in the generated file for `local`. */
  #takeNames(
    local: string,
    names: readonly string[],
    kind: string,
    span: Span,
    fix: string,
  ): boolean {
    const owner = `the ${kind} \`${local}\``
    if (this.#refused.has(owner)) return false
    // The generated name of an enum, flags or bits in a field may end in `$`.
    const reserved = kind === 'type' ? null : reservedTypeName(local)
    if (reserved !== null) {
      this.#refused.add(owner)
      this.refuse(
        'RESERVED_NAME',
        span,
        `reserved name of a type: \`${local}\` is ${reserved}`,
        fix,
      )
      return false
    }
    for (const name of names) {
      const other = this.#taken.get(name)
      // An alias keeps its name from its declaration.
      if (other === undefined || (kind === 'alias' && other === owner)) continue
      this.#refused.add(owner)
      this.refuse(
        'CLASHING_NAME',
        span,
        name === local
          ? `duplicate name in generated code: \`${name}\` is generated for ${other}`
          : `duplicate name in generated code: \`${name}\` is generated for \`${local}\` and for ${other}`,
        fix,
      )
      return false
    }
    for (const name of names) this.#taken.set(name, owner)
    return true
  }

  /**
   * Adds an enum, flags or bits that this file declares. Reports a taken name and returns false.
   */
  addNamed(type: NamedType, kind: 'alias' | 'type', span: Span, fix: string): boolean {
    const { local, id } = type
    if (!this.#takeNames(local, namesOfNamed(local), kind, span, fix)) return false
    this.#locals.set(id, local)
    this.#named.push({ type, start: span.start })
    return true
  }

  /** Returns the meaning of a name, or reports an error and returns null if it has none. */
  binding({ name, nameSpan }: NameDecl): Binding | null {
    const binding = this.#bindings.get(name)
    if (binding !== undefined) return binding
    this.#bindings.set(name, POISON)
    if (isBuiltin(name)) {
      return this.refuse(
        'NOT_IMPORTED',
        nameSpan,
        `missing import: \`${name}\` is not imported`,
        `write \`import type { ${name} } from '${SCHEMA_MODULE}'\`, or add the name to the existing import`,
      )
    }
    return this.refuse(
      'UNKNOWN_TYPE',
      nameSpan,
      `unknown type: \`${name}\` is neither declared nor imported`,
      unknownFix(name, this.#knownTypes()) ??
        `declare \`export interface ${name} { … }\`, or import it from its schema`,
    )
  }

  /** The names that have a meaning in this file. */
  #knownTypes(): string[] {
    return [...this.#bindings].filter(([, { kind }]) => kind !== 'poison').map(([name]) => name)
  }

  /** Returns the meaning of a name, without reporting an error if it has none. */
  peek(name: string): Binding {
    return this.#bindings.get(name) ?? POISON
  }

  /**
   * Returns `draft`, which may come from another file, with the names that this file has for the
   * types in it, and imports those. `alias` is its own name in this file, if it has one. Returns null
   * where a name is taken.
   */
  adopt<T extends Draft>(draft: T, at: Span, alias: string | null): T | null {
    const preferred = draft.kind === 'struct' || isNamed(draft) ? alias : null
    return renamed<T>(draft, (mentioned) => this.#local(mentioned, at, preferred))
  }

  #local({ id, local }: StructRef | NamedType, at: Span, preferred: string | null): string | null {
    if (id === UNNAMED) return local
    const known = this.#locals.get(id)
    if (known !== undefined) return known
    const [path, imported] = [pathOf(id), nameOf(id)]
    const name = preferred ?? imported
    this.#locals.set(id, null)
    const like = this.file.imports.find(({ specifier }) => specifier !== SCHEMA_MODULE)!
    const specifier = specifierBetween(this.path, path, like.specifier)
    const fix = `import it under another name: \`import type { ${imported} as … } from '${specifier}'\``
    const binding = this.#bindings.get(name)
    if (preferred === null && binding !== undefined) {
      this.refuse(
        'CLASHING_NAME',
        at,
        `duplicate name in generated code: this type needs \`${name}\` of ${path}, and this file has another \`${name}\``,
        fix,
      )
      return null
    }
    const isStruct = this.program.structs.has(id)
    const names = isStruct ? namesOfStruct(name) : namesOfNamed(name)
    if (!this.#takeNames(name, names, isStruct ? 'struct' : 'type', at, fix)) return null
    this.#locals.set(id, name)
    this.imports.push({ kind: 'imported', specifier, imported, local: name, id })
    return name
  }

  refuse(code: SchemaErrorCode, span: Span, problem: string, fix: string): null {
    this.program.faults.push({ code, path: this.path, span, problem, fix })
    return null
  }
}
