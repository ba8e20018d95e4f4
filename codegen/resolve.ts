/**
 * `FileDecl`s → `Module`s: every name gets its meaning, across files. A name that was refused once
 * is poison from then on: whatever uses it is dropped in silence, so one mistake is one error.
 */
import { readDefault } from './default-value.ts'
import type { Fault, SchemaErrorCode } from './diagnostic.ts'
import { frozen } from './frozen.ts'
import {
  count,
  isWord,
  listed,
  literalFix,
  otherFix,
  otherName,
  plainFix,
  wordFix,
  WORDS,
} from './hints.ts'
import type {
  DefaultDecl,
  ElementType,
  Field,
  FieldDecl,
  FileDecl,
  ImportDecl,
  ImportedStruct,
  Module,
  NameDecl,
  PointerType,
  Span,
  Struct,
  StructDecl,
  StructId,
  StructRef,
  Type,
  TypeDecl,
} from './ir.ts'
import { isUsedByGeneratedCode, isWordOfTypeScript, namesOf, reservedFieldName } from './names.ts'
import { isScalarName } from './scalars.ts'
import { importedPath, SCHEMA_MODULE } from './specifier.ts'

export interface Resolved {
  readonly modules: readonly Module[]
  readonly faults: readonly Fault[]
}

/** Requires: `files` holds every file that one of them imports, unless there is no such file. */
export function resolve(files: ReadonlyMap<string, FileDecl>): Resolved {
  const faults: Fault[] = []
  const modules: Module[] = []
  for (const file of files.values()) {
    if (!file.broken) modules.push(new Scope(file, files, faults).module())
  }
  return frozen({ modules, faults })
}

export function structId(path: string, name: string): StructId {
  return `${path}#${name}`
}

/** What a name means in one file. */
type Binding =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'struct'; readonly id: StructId }
  | { readonly kind: 'poison' }

const POISON: Binding = { kind: 'poison' }

/** More elements than the largest struct has bytes. */
const MAX_LENGTH = 2 ** 31

/** The names of one file, and what its declarations mean by them. */
class Scope {
  readonly #file: FileDecl
  readonly #files: ReadonlyMap<string, FileDecl>
  readonly #faults: Fault[]
  readonly #bindings = new Map<string, Binding>()
  readonly #imports: ImportedStruct[] = []
  /** Which local name took each name of the generated file. */
  readonly #taken = new Map<string, string>()

  constructor(file: FileDecl, files: ReadonlyMap<string, FileDecl>, faults: Fault[]) {
    this.#file = file
    this.#files = files
    this.#faults = faults
  }

  module(): Module {
    const { path } = this.#file
    for (const name of this.#file.refused) this.#bindings.set(name, POISON)
    for (const entry of this.#file.imports) this.#import(entry)
    const declared = this.#file.structs.filter((struct) => this.#declare(struct))
    const structs = declared.map((struct) => this.#struct(struct))
    return { kind: 'module', path, imports: this.#imports, structs }
  }

  #import(entry: ImportDecl): void {
    const { local, span } = entry
    const binding = this.#imported(entry)
    if (this.#bindings.has(local)) {
      this.#refuse(
        'DUPLICATE_NAME',
        span,
        `the name \`${local}\` is taken in this file`,
        `give it another name here: \`${entry.imported} as …\``,
      )
      return
    }
    this.#bindings.set(local, binding)
    if (
      binding.kind === 'struct' &&
      this.#takeNames(local, span, 'give it another name here: `… as Name`')
    ) {
      const { specifier, imported } = entry
      this.#imports.push({ kind: 'imported', specifier, imported, local, id: binding.id })
    }
  }

  #imported({ specifier, specifierSpan, imported, span }: ImportDecl): Binding {
    if (specifier === SCHEMA_MODULE) {
      if (isWord(imported)) return { kind: 'word', word: imported }
      this.#refuse(
        'UNKNOWN_WORD',
        span,
        `\`${SCHEMA_MODULE}\` has no \`${imported}\``,
        wordFix(imported) ?? `use one of ${listed(WORDS)}`,
      )
      return POISON
    }
    const path = importedPath(this.#file.path, specifier)
    if (path === null) {
      this.#refuse(
        'NOT_A_SCHEMA',
        specifierSpan,
        `'${specifier}' is no schema: a schema imports from '${SCHEMA_MODULE}' and from other schemas`,
        "write the relative path of a schema, './name.struct.ts'",
      )
      return POISON
    }
    const file = this.#files.get(path)
    if (file === undefined) {
      this.#refuse(
        'FILE_NOT_FOUND',
        specifierSpan,
        `there is no file ${path}`,
        'correct the path, or write that schema',
      )
      return POISON
    }
    if (file.structs.some((struct) => struct.name === imported)) {
      return { kind: 'struct', id: structId(path, imported) }
    }
    if (!file.broken && !file.refused.includes(imported)) {
      this.#refuse(
        'NO_SUCH_EXPORT',
        span,
        `there is no struct \`${imported}\` in ${path}`,
        file.structs.length === 0
          ? 'declare it there'
          : `declare it there, or import one of ${listed(file.structs.map((struct) => struct.name))}`,
      )
    }
    return POISON
  }

  #declare({ name, span }: StructDecl): boolean {
    const id = structId(this.#file.path, name)
    const earlier = this.#bindings.get(name)
    if (earlier?.kind === 'struct' && earlier.id === id) {
      this.#refuse(
        'DUPLICATE_STRUCT',
        span,
        `\`${name}\` is declared twice, and the parts of a struct are not merged`,
        'put all fields into one declaration, or rename one of the two',
      )
      return false
    }
    if (earlier !== undefined && earlier.kind !== 'poison') {
      this.#refuse(
        'DUPLICATE_NAME',
        span,
        `the name \`${name}\` is taken in this file by an import`,
        `rename the struct, or give the import another name: \`${name} as …\``,
      )
      return false
    }
    this.#bindings.set(name, { kind: 'struct', id })
    this.#takeNames(name, span, 'rename the struct')
    return true
  }

  /** Reserves the names that a struct brings into the generated file. */
  #takeNames(local: string, span: Span, fix: string): boolean {
    if (isWordOfTypeScript(local)) {
      this.#refuse(
        'RESERVED_NAME',
        span,
        `\`${local}\` is a word of JavaScript or TypeScript, so no class can have this name`,
        fix,
      )
      return false
    }
    for (const name of namesOf(local)) {
      const other = this.#taken.get(name)
      if (other !== undefined || isUsedByGeneratedCode(name)) {
        const owner = other === undefined ? 'the code around it' : `the struct \`${other}\``
        this.#refuse(
          'CLASHING_NAME',
          span,
          `\`${local}\` brings the name \`${name}\` into generated code, where ${owner} has it already`,
          fix,
        )
        return false
      }
    }
    for (const name of namesOf(local)) this.#taken.set(name, local)
    return true
  }

  #struct({ name, span, doc, fields }: StructDecl): Struct {
    const { path } = this.#file
    const names = new Set<string>()
    const resolved: Field[] = []
    for (const field of fields) {
      if (this.#isNewField(field, names, name)) names.add(field.name)
      const type = field.type && this.#type(field.type)
      const value = field.default && this.#default(field.default, type)
      if (type !== null) {
        const { name, span, doc } = field
        resolved.push({ kind: 'field', name, span, doc, type, default: value })
      }
    }
    return { kind: 'struct', id: structId(path, name), path, name, span, doc, fields: resolved }
  }

  #isNewField({ name, span }: FieldDecl, names: ReadonlySet<string>, struct: string): boolean {
    const reserved = reservedFieldName(name)
    if (reserved !== null) {
      const fix = `rename the field, for example to \`${otherName(name)}\``
      this.#refuse('RESERVED_NAME', span, `\`${name}\` is ${reserved}`, fix)
    }
    if (!names.has(name)) return true
    this.#refuse(
      'DUPLICATE_FIELD',
      span,
      `\`${struct}\` has two fields \`${name}\``,
      'rename one of them, or delete it',
    )
    return false
  }

  #default({ text, span }: DefaultDecl, type: Type | null): string | null {
    if (type === null) return null
    if (type.kind !== 'scalar') {
      const what = { struct: 'a struct', pointer: 'a pointer', array: 'an array' }[type.kind]
      this.#refuse(
        'INVALID_DEFAULT',
        span,
        `${what} can't have a default`,
        type.kind === 'pointer'
          ? 'delete the tag: pointers start as null'
          : 'delete the tag, and give the fields of the struct their defaults',
      )
      return null
    }
    const value = readDefault(type.scalar, text)
    if (value.kind === 'value') return value.literal
    this.#refuse('INVALID_DEFAULT', span, value.problem, value.fix)
    return null
  }

  #type(decl: TypeDecl): Type | null {
    if (decl.kind !== 'name') return this.#element(decl)
    const binding = this.#binding(decl)
    if (binding?.kind !== 'word' || binding.word !== 'FixedArray') return this.#element(decl)
    const [element, length, ...others] = decl.arguments
    if (element === undefined || length === undefined || others.length > 0) {
      return this.#refuse(
        'ARRAY_ARGUMENTS',
        decl.span,
        `\`FixedArray\` takes an element type and a length, not ${count(decl.arguments.length)}`,
        'write `FixedArray<f32, 8>`: eight elements of f32, in place',
      )
    }
    const type = this.#element(element)
    const elements = this.#length(length)
    if (type === null || elements === null) return null
    return { kind: 'array', element: type, length: elements }
  }

  #length(decl: TypeDecl): number | null {
    const text = decl.kind === 'literal' ? decl.text : null
    const length =
      text !== null && /^[1-9](?:_?\d)*$/.test(text) ? Number(text.replaceAll('_', '')) : 0
    if (length > MAX_LENGTH) {
      return this.#refuse(
        'STRUCT_TOO_LARGE',
        decl.span,
        `${text} elements are more than a struct can hold`,
        'shorten it: a struct can have 2 GiB',
      )
    }
    if (length > 0) return length
    return this.#refuse(
      'ARRAY_LENGTH',
      decl.span,
      'the length of a `FixedArray` has to be known here, as a whole number from 1 on',
      'write it in digits, as in `FixedArray<f32, 8>`',
    )
  }

  #element(decl: TypeDecl): ElementType | null {
    switch (decl.kind) {
      case 'name':
        return this.#named(decl)
      case 'union':
        return this.#union(decl.members, decl.span)
      case 'null':
        return this.#refuse(
          'UNSUPPORTED_TYPE',
          decl.span,
          '`null` alone has no bytes',
          'delete the field',
        )
      case 'literal':
        return this.#refuse(
          'UNSUPPORTED_TYPE',
          decl.span,
          'a literal type has no width',
          literalFix(decl.text),
        )
      case 'plain':
        return this.#refuse(
          'PLAIN_TYPE',
          decl.span,
          `\`${decl.name}\` says nothing about bytes`,
          plainFix(decl.name),
        )
      case 'other':
        return this.#refuse(
          'UNSUPPORTED_TYPE',
          decl.span,
          `${decl.what} has no layout`,
          otherFix(decl.what),
        )
    }
  }

  #named(decl: NameDecl): ElementType | null {
    const binding = this.#binding(decl)
    if (binding === null || binding.kind === 'poison') return null
    if (binding.kind === 'struct') {
      if (!this.#takesNoArguments(decl)) return null
      return { kind: 'struct', id: binding.id, local: decl.name }
    }
    const { word } = binding
    if (isScalarName(word)) {
      return this.#takesNoArguments(decl) ? { kind: 'scalar', scalar: word } : null
    }
    if (word === 'Ptr') {
      const target = this.#target(decl)
      return (
        target &&
        this.#refuse(
          'BARE_POINTER',
          decl.span,
          `a pointer starts as null, and \`${decl.name}<${target.local}>\` has no room for that`,
          `write \`${decl.name}<${target.local}> | null\`: zeroed memory is null`,
        )
      )
    }
    return this.#refuse(
      'NESTED_ARRAY',
      decl.span,
      "a `FixedArray` can't hold arrays",
      'put the inner array into a struct of its own and make an array of those',
    )
  }

  #union(members: readonly TypeDecl[], span: Span): PointerType | null {
    const others = members.filter((member) => member.kind !== 'null')
    const [pointer] = others
    if (others.length === 1 && members.length === 2 && pointer?.kind === 'name') {
      const binding = this.#binding(pointer)
      if (binding === null || binding.kind === 'poison') return null
      if (binding.kind === 'word' && binding.word === 'Ptr') {
        const target = this.#target(pointer)
        return target && { kind: 'pointer', target }
      }
      if (binding.kind === 'struct') {
        return this.#refuse(
          'UNSUPPORTED_TYPE',
          span,
          `\`${pointer.name}\` lies inside its owner, so it can't be null`,
          `write \`Ptr<${pointer.name}> | null\`, or \`${pointer.name}\` without the null`,
        )
      }
    }
    return this.#refuse(
      'UNSUPPORTED_TYPE',
      span,
      'a union has no layout; only `Ptr<T> | null` is one that a schema knows',
      'write one type',
    )
  }

  /** The struct that a `Ptr<…>` points to. */
  #target(decl: NameDecl): StructRef | null {
    const [target, ...others] = decl.arguments
    if (target === undefined || others.length > 0) {
      return this.#refuse(
        'POINTER_TARGET',
        decl.span,
        `\`Ptr\` takes the one struct that it points to, not ${count(decl.arguments.length)}`,
        'write `Ptr<Name> | null`',
      )
    }
    if (target.kind === 'name') {
      const binding = this.#binding(target)
      if (binding === null || binding.kind === 'poison') return null
      if (binding.kind === 'struct') {
        if (!this.#takesNoArguments(target)) return null
        return { kind: 'struct', id: binding.id, local: target.name }
      }
    }
    return this.#refuse(
      'POINTER_TARGET',
      target.span,
      'a pointer points to a struct, and this is none',
      'put the value into a struct of its own, and point to that',
    )
  }

  #takesNoArguments(decl: NameDecl): boolean {
    if (decl.arguments.length === 0) return true
    const problem = `\`${decl.name}\` takes no type arguments`
    this.#refuse('TYPE_ARGUMENTS', decl.span, problem, `write \`${decl.name}\``)
    return false
  }

  /** The meaning of a name; null, with an error, where it has none. */
  #binding({ name, nameSpan }: NameDecl): Binding | null {
    const binding = this.#bindings.get(name)
    if (binding !== undefined) return binding
    this.#bindings.set(name, POISON)
    if (isWord(name)) {
      return this.#refuse(
        'NOT_IMPORTED',
        nameSpan,
        `\`${name}\` is not imported`,
        `write \`import type { ${name} } from '${SCHEMA_MODULE}'\`, or add it to the one you have`,
      )
    }
    return this.#refuse(
      'UNKNOWN_TYPE',
      nameSpan,
      `\`${name}\` is not declared here and not imported`,
      wordFix(name) ?? `declare \`export interface ${name} { … }\`, or import it from its schema`,
    )
  }

  #refuse(code: SchemaErrorCode, span: Span, problem: string, fix: string): null {
    this.#faults.push({ code, path: this.#file.path, span, problem, fix })
    return null
  }
}
