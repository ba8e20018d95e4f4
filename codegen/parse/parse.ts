/**
 * Text of a schema → `FileDecl`. This file and `parse-type.ts` are the only ones that depend on the
 * parser. They read the declarations of a schema and refuse all other TypeScript.
 */
import {
  parseSync,
  type ImportDeclaration,
  type Statement,
  type TSInterfaceDeclaration,
  type TSPropertySignature,
  type TSSignature,
  type TSTypeAliasDeclaration,
} from 'oxc-parser'
import type { Fault, SchemaErrorCode } from '../diagnostic.ts'
import { frozen } from '../frozen.ts'
import type {
  AliasDecl,
  FieldDecl,
  FileDecl,
  ImportDecl,
  NameDecl,
  Span,
  StructDecl,
} from '../ir.ts'
import { Comments, type Comment } from './doc-comment.ts'
import { deepestPlace } from './nesting.ts'
import { spanOf, typeDecl } from './parse-type.ts'
import { closestTag, layoutAdvice } from './tag-words.ts'

export interface Parsed {
  readonly file: FileDecl
  readonly faults: readonly Fault[]
}

/** Parses one schema. Requires: `text` has no byte order mark. */
export function parse(path: string, text: string): Parsed {
  const faults: Fault[] = []
  const refuse: Refuse = (code, { start, end }, problem, fix) => {
    faults.push({ code, path, span: { start, end }, problem, fix })
  }

  const tooDeep = deepestPlace(text)
  if (tooDeep !== null) {
    refuse(
      'TOO_DEEP',
      tooDeep,
      'the nesting is too deep for the parser',
      'move nested types to structs of their own',
    )
    return frozen({ file: brokenFile(path), faults })
  }

  const { program, comments, errors } = parseSync(path, text, { lang: 'ts', sourceType: 'module' })
  for (const error of errors) {
    const { start, end } = error.labels[0] ?? { start: 0, end: 0 }
    const help = error.helpMessage ?? 'correct the syntax'
    refuse('SYNTAX', { start, end }, withoutFullStop(error.message), withoutFullStop(help))
  }
  if (errors.length > 0 && program.body.length === 0) {
    return frozen({ file: brokenFile(path), faults })
  }

  const reader = new Reader(text, comments, refuse)
  for (const statement of program.body) reader.statement(statement)
  reader.strayTags()
  if (reader.structs.length + reader.aliases.length === 0 && faults.length === 0) {
    refuse(
      'NO_STRUCT',
      { start: 0, end: 0 },
      'the schema declares no struct and no type',
      'declare a struct with `export interface Name { … }`, or delete the file',
    )
  }
  const { imports, aliases, structs, refused } = reader
  const file: FileDecl = { kind: 'file', path, imports, aliases, structs, refused, broken: false }
  return frozen({ file, faults })
}

function brokenFile(path: string): FileDecl {
  return { kind: 'file', path, imports: [], aliases: [], structs: [], refused: [], broken: true }
}

type Refuse = (code: SchemaErrorCode, span: Span, problem: string, fix: string) => void

/** Collects the declarations of one file. */
class Reader {
  readonly imports: ImportDecl[] = []
  readonly aliases: AliasDecl[] = []
  readonly structs: StructDecl[] = []
  readonly refused: string[] = []
  readonly #text: string
  readonly #comments: Comments
  readonly #refuse: Refuse

  constructor(text: string, comments: readonly Comment[], refuse: Refuse) {
    this.#text = text
    this.#comments = new Comments(text, comments)
    this.#refuse = refuse
  }

  statement(node: Statement): void {
    switch (node.type) {
      case 'EmptyStatement':
        return
      case 'ImportDeclaration':
        return this.#import(node)
      case 'TSInterfaceDeclaration':
        this.#notExported(node.id)
        return this.#struct(node, node.start)
      case 'TSTypeAliasDeclaration':
        this.#notExported(node.id)
        return this.#alias(node, node.start)
      case 'ExportDefaultDeclaration':
        this.#refuse(
          'DEFAULT_EXPORT',
          trimmed(this.#text, node.start, node.declaration.start),
          "a struct can't be the default export",
          'write `export interface Name { … }`',
        )
        if (node.declaration.type !== 'TSInterfaceDeclaration') return
        return this.#struct(node.declaration, node.start)
      case 'ExportNamedDeclaration': {
        const { declaration } = node
        if (declaration === null) return this.#exportForm(node)
        if (declaration.type === 'TSInterfaceDeclaration') {
          return this.#struct(declaration, node.start)
        }
        if (declaration.type === 'TSTypeAliasDeclaration') {
          return this.#alias(declaration, node.start)
        }
        return this.#noStruct(declaration)
      }
      case 'ExportAllDeclaration':
        return this.#exportForm(node)
      default:
        return this.#noStruct(node)
    }
  }

  /** Refuses tags in comments that belong to no declaration. Called after all statements. */
  strayTags(): void {
    for (const { tag, text, span } of this.#comments.strayTags()) {
      this.#refuse(
        'MISPLACED_TAG',
        span,
        `a tag in this comment has no effect: got \`${tag}\``,
        layoutAdvice(tag) ??
          `write \`/** ${`${closestTag(tag)} ${text}`.trimEnd()} */\` before the field or struct that it is meant for`,
      )
    }
  }

  #notExported(id: Span & { readonly name: string }): void {
    const fix = 'write `export` before the declaration'
    this.#refuse('NOT_EXPORTED', id, `\`${id.name}\` is not exported`, fix)
  }

  #exportForm(node: Span): void {
    this.#refuse(
      'EXPORT_FORM',
      node,
      'a schema can only export its own declarations',
      'write `export` before the interface or type; import others from the files that declare them',
    )
  }

  #noStruct(node: Statement): void {
    const name = 'id' in node && node.id?.type === 'Identifier' ? node.id : null
    if (name !== null) this.refused.push(name.name)
    this.#refuse(
      'NOT_A_STRUCT',
      name ?? firstWord(this.#text, node),
      `a schema can only have interfaces, types and imports: got ${STATEMENTS[node.type] ?? 'another statement'}`,
      STATEMENT_FIXES[node.type] ?? 'move it to another file',
    )
  }

  #import(node: ImportDeclaration): void {
    const specifier = node.source.value
    if (node.specifiers.length === 0) {
      this.#refuse(
        'IMPORT_FORM',
        node,
        "a schema can't import a file for its side effects, because it is never executed",
        "delete the import, or write `import type { Name } from '…'`",
      )
    }
    for (const entry of node.specifiers) {
      const { start, end } = entry
      if (entry.type !== 'ImportSpecifier' || entry.imported.type !== 'Identifier') {
        this.refused.push(entry.local.name)
        this.#refuse(
          'IMPORT_FORM',
          entry,
          'a schema can only import by name',
          `write \`import type { ${entry.local.name} } from '${specifier}'\``,
        )
        continue
      }
      if (node.importKind !== 'type' && entry.importKind !== 'type') {
        this.#refuse(
          'VALUE_IMPORT',
          entry,
          `a schema can only import types, because it is never executed: got the value import \`${entry.local.name}\``,
          `write \`import type { … } from '${specifier}'\``,
        )
      }
      this.imports.push({
        kind: 'import',
        specifier,
        specifierSpan: spanOf(node.source),
        imported: entry.imported.name,
        local: entry.local.name,
        span: { start, end },
      })
    }
  }

  #alias(node: TSTypeAliasDeclaration, start: number): void {
    const { name } = node.id
    const { text: doc, tags } = this.#comments.docAt(start)
    if (node.typeParameters) {
      this.refused.push(name, ...node.typeParameters.params.map(({ name }) => name.name))
      this.#refuse(
        'GENERIC_ALIAS',
        node.typeParameters,
        `an alias can't have type parameters: got \`${name}<…>\``,
        'write one alias for each type argument',
      )
      return
    }
    const type = typeDecl(this.#text, node.typeAnnotation)
    this.aliases.push({ kind: 'alias', name, span: spanOf(node.id), doc, tags, type })
  }

  #struct(node: TSInterfaceDeclaration, start: number): void {
    const { name } = node.id
    const { text: doc, tags } = this.#comments.docAt(start)
    if (node.typeParameters) {
      this.refused.push(...node.typeParameters.params.map((parameter) => parameter.name.name))
      this.#refuse(
        'GENERIC_STRUCT',
        node.typeParameters,
        `a struct can't have type parameters: got \`${name}<…>\``,
        'write one interface for each type argument',
      )
    }
    const { body } = node.body
    if (body.length === 0 && node.extends.length === 0) {
      this.#refuse(
        'EMPTY_STRUCT',
        node.id,
        `a struct needs at least one field: got none in \`${name}\``,
        'add a field, or delete the struct',
      )
    }
    const base = this.#base(node)
    const fields = body.map((member) => this.#member(member)).filter((field) => field !== null)
    this.structs.push({ kind: 'struct', name, span: spanOf(node.id), doc, base, tags, fields })
  }

  #base(node: TSInterfaceDeclaration): NameDecl | null {
    const [first, ...others] = node.extends
    if (first === undefined) return null
    for (const other of others) {
      this.#refuse(
        'EXTENDS',
        other,
        'a struct can only extend one other struct',
        `make it a field instead: \`base: ${this.#text.slice(other.start, other.end)}\``,
      )
    }
    const { expression, typeArguments } = first
    const span = spanOf(first)
    if (expression.type === 'Identifier' && typeArguments === null) {
      return { kind: 'name', name: expression.name, nameSpan: span, arguments: [], span }
    }
    this.#refuse(
      'EXTENDS',
      span,
      'a struct can only extend another struct by its name',
      'write `extends Name`',
    )
    return null
  }

  #member(node: TSSignature): FieldDecl | null {
    if (node.type === 'TSPropertySignature') return this.#field(node)
    const [code, what] = MEMBERS[node.type]
    const at = node.type === 'TSMethodSignature' ? spanOf(node.key) : firstWord(this.#text, node)
    this.#refuse(
      code,
      at,
      `a struct can only have fields: got ${what}`,
      MEMBER_FIXES[code] ?? 'delete it',
    )
    return null
  }

  #field(node: TSPropertySignature): FieldDecl | null {
    if (node.computed || node.key.type !== 'Identifier') {
      this.#refuse(
        'FIELD_NAME',
        node.key,
        'invalid name of a field: expected an identifier without quotes or brackets',
        'rename the field, using letters, digits, `_` and `$`, without a digit at the start',
      )
      return null
    }
    const { name } = node.key
    const { readonly, optional } = node
    const { text: doc, tags } = this.#comments.docAt(node.start)
    const annotation = node.typeAnnotation
    const type = annotation && typeDecl(this.#text, annotation.typeAnnotation)
    if (type === null) {
      this.#refuse(
        'FIELD_WITHOUT_TYPE',
        node.key,
        `the field \`${name}\` has no type`,
        `write for example \`${name}: f32\``,
      )
    }
    const span = spanOf(node.key)
    return { kind: 'field', name, span, doc, tags, readonly, optional, type }
  }
}

const STATEMENTS: Readonly<Record<string, string>> = {
  ClassDeclaration: 'a class',
  FunctionDeclaration: 'a function',
  TSDeclareFunction: 'a function',
  TSEnumDeclaration: 'an enum',
  TSGlobalDeclaration: 'a global declaration',
  TSModuleDeclaration: 'a namespace',
  VariableDeclaration: 'a variable',
}

const STATEMENT_FIXES: Readonly<Record<string, string>> = {
  ClassDeclaration: 'write `export interface Name { … }`; the compiler generates the class',
  TSEnumDeclaration: "write `export type Name = Enum<'one' | 'two'>`",
}

const MEMBERS = {
  TSMethodSignature: ['METHOD', 'a method or accessor'],
  TSIndexSignature: ['INDEX_SIGNATURE', 'an index signature'],
  TSCallSignatureDeclaration: ['CALL_SIGNATURE', 'a call signature'],
  TSConstructSignatureDeclaration: ['CALL_SIGNATURE', 'a construct signature'],
} as const

const MEMBER_FIXES: Readonly<Partial<Record<SchemaErrorCode, string>>> = {
  METHOD: 'delete it, and write a function that takes the struct as an argument',
  INDEX_SIGNATURE: 'delete it; for numbered elements, write a field of type `FixedArray<T, N>`',
}

/** Returns the span of the first word of a node that is too long to be marked as a whole. */
function firstWord(text: string, { start, end }: Span): Span {
  const word = /^(?:[\w$]+|\S)/.exec(text.slice(start, Math.min(end, start + 100)))
  return { start, end: start + (word?.[0].length ?? 1) }
}

function trimmed(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function withoutFullStop(sentence: string): string {
  return sentence.trim().replace(/\.$/, '')
}
