/**
 * Text of a schema file → `FileDecl`. The only file that knows the parser: it takes the TypeScript
 * of a schema apart, and refuses what the schema language has no meaning for.
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
import { docCommentAt, type Comment } from './doc-comment.ts'
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
import { deepestPlace } from './nesting.ts'
import { spanOf, typeDecl } from './parse-type.ts'

export interface Parsed {
  readonly file: FileDecl
  readonly faults: readonly Fault[]
}

/** Requires: `text` begins without a byte order mark. */
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
      'this is nested deeper than any schema needs, and deeper than the parser could bear',
      'take it apart: fields of plain types, structs of their own for the rest',
    )
    return frozen({ file: brokenFile(path), faults })
  }

  const { program, comments, errors } = parseSync(path, text, { lang: 'ts', sourceType: 'module' })
  for (const error of errors) {
    const { start, end } = error.labels[0] ?? { start: 0, end: 0 }
    const help = error.helpMessage ?? 'write it as TypeScript would have it'
    refuse('SYNTAX', { start, end }, withoutFullStop(error.message), withoutFullStop(help))
  }
  if (errors.length > 0 && program.body.length === 0) {
    return frozen({ file: brokenFile(path), faults })
  }

  const reader = new Reader(text, comments, refuse)
  for (const statement of program.body) reader.statement(statement)
  if (reader.structs.length + reader.aliases.length === 0 && faults.length === 0) {
    refuse(
      'NO_STRUCT',
      { start: 0, end: 0 },
      'this schema declares nothing',
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

/** Goes through the statements of one file and keeps what they declare. */
class Reader {
  readonly imports: ImportDecl[] = []
  readonly aliases: AliasDecl[] = []
  readonly structs: StructDecl[] = []
  readonly refused: string[] = []
  readonly #text: string
  readonly #comments: readonly Comment[]
  readonly #refuse: Refuse

  constructor(text: string, comments: readonly Comment[], refuse: Refuse) {
    this.#text = text
    this.#comments = comments
    this.#refuse = refuse
  }

  statement(node: Statement): void {
    switch (node.type) {
      case 'EmptyStatement':
        return
      case 'ImportDeclaration':
        return this.#import(node)
      case 'TSInterfaceDeclaration':
        this.#notExported(node.id, 'code is made for exported structs')
        return this.#struct(node, node.start)
      case 'TSTypeAliasDeclaration':
        this.#notExported(node.id, 'what a schema declares, other files can use')
        return this.#alias(node, node.start)
      case 'ExportDefaultDeclaration':
        this.#refuse(
          'DEFAULT_EXPORT',
          trimmed(this.#text, node.start, node.declaration.start),
          "a struct can't be the default export: its code is imported by name",
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

  #notExported(id: Span & { readonly name: string }, reason: string): void {
    const fix = `write \`export\` in front of it: ${reason}`
    this.#refuse('NOT_EXPORTED', id, `\`${id.name}\` is not exported`, fix)
  }

  #exportForm(node: Span): void {
    this.#refuse(
      'EXPORT_FORM',
      node,
      'a schema exports what it declares, each at its declaration',
      'write `export` in front of the interface or type; import others from their own files',
    )
  }

  #noStruct(node: Statement): void {
    const name = 'id' in node && node.id?.type === 'Identifier' ? node.id : null
    if (name !== null) this.refused.push(name.name)
    this.#refuse(
      'NOT_A_STRUCT',
      name ?? firstWord(this.#text, node),
      `${STATEMENTS[node.type] ?? 'this statement'} is no part of a schema, which is only parsed, never run`,
      STATEMENT_FIXES[node.type] ??
        'move it to a file of its own; keep interfaces and imports here',
    )
  }

  #import(node: ImportDeclaration): void {
    const specifier = node.source.value
    if (node.specifiers.length === 0) {
      this.#refuse(
        'IMPORT_FORM',
        node,
        'this import brings no names, and a schema is never run',
        "delete it, or write `import type { Name } from '…'`",
      )
    }
    for (const entry of node.specifiers) {
      const { start, end } = entry
      if (entry.type !== 'ImportSpecifier' || entry.imported.type !== 'Identifier') {
        this.refused.push(entry.local.name)
        this.#refuse(
          'IMPORT_FORM',
          entry,
          'only names can be imported into a schema, each under the name of its struct',
          `write \`import type { ${entry.local.name} } from '${specifier}'\``,
        )
        continue
      }
      if (node.importKind !== 'type' && entry.importKind !== 'type') {
        this.#refuse(
          'VALUE_IMPORT',
          entry,
          `\`${entry.local.name}\` is imported as a value, but a schema is never run`,
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
    const doc = docCommentAt(this.#text, this.#comments, start)
    for (const { tag, span } of doc.tags) {
      this.#refuse(
        'MISPLACED_TAG',
        span,
        `\`${tag}\` says something about bytes, and an alias has none of its own`,
        'move the tag to the fields of this type',
      )
    }
    if (node.typeParameters) {
      this.refused.push(name, ...node.typeParameters.params.map(({ name }) => name.name))
      this.#refuse(
        'GENERIC_ALIAS',
        node.typeParameters,
        `\`${name}\` has type parameters, and aliases are only exchanged for what they stand for`,
        'write one alias for each type that it is used with',
      )
      return
    }
    const type = typeDecl(this.#text, node.typeAnnotation)
    this.aliases.push({ kind: 'alias', name, span: spanOf(node.id), doc: doc.text, type })
  }

  #struct(node: TSInterfaceDeclaration, start: number): void {
    const { name } = node.id
    const { text: doc, tags } = docCommentAt(this.#text, this.#comments, start)
    if (node.typeParameters) {
      this.refused.push(...node.typeParameters.params.map((parameter) => parameter.name.name))
      this.#refuse(
        'GENERIC_STRUCT',
        node.typeParameters,
        `\`${name}\` has type parameters, so its bytes could not be counted`,
        'write one interface for each type that it is used with',
      )
    }
    const { body } = node.body
    if (body.length === 0 && node.extends.length === 0) {
      this.#refuse(
        'EMPTY_STRUCT',
        node.id,
        `\`${name}\` has no fields, so there is nothing to store`,
        'give it a field, or delete it',
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
        'a struct extends one other, whose fields are its first ones',
        `hold this one as a field: \`base: ${this.#text.slice(other.start, other.end)}\``,
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
      'a struct can only extend another one, and that by its name',
      'write `extends Name`',
    )
    return null
  }

  #member(node: TSSignature): FieldDecl | null {
    if (node.type === 'TSPropertySignature') return this.#field(node)
    const [code, what] = MEMBERS[node.type]
    const at = node.type === 'TSMethodSignature' ? spanOf(node.key) : firstWord(this.#text, node)
    this.#refuse(code, at, `${what} has no bytes`, MEMBER_FIXES[code] ?? 'delete it')
    return null
  }

  #field(node: TSPropertySignature): FieldDecl | null {
    if (node.computed || node.key.type !== 'Identifier') {
      this.#refuse(
        'FIELD_NAME',
        node.key,
        'the name of a field has to be a plain identifier: it becomes a property',
        'write it without quotes and brackets: letters, digits, `_` and `$`, no digit first',
      )
      return null
    }
    const { name } = node.key
    const { readonly, optional } = node
    const { text: doc, tags } = docCommentAt(this.#text, this.#comments, node.start)
    const annotation = node.typeAnnotation
    const type = annotation && typeDecl(this.#text, annotation.typeAnnotation)
    if (type === null) {
      this.#refuse(
        'FIELD_WITHOUT_TYPE',
        node.key,
        `\`${name}\` has no type`,
        `write \`${name}: f32\`, or whatever it holds`,
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
  ClassDeclaration:
    'write `export interface Name { … }`: the class is what the compiler makes of it',
  TSEnumDeclaration: "write `export type Name = Enum<'one' | 'two'>`",
}

const MEMBERS = {
  TSMethodSignature: ['METHOD', 'a method or accessor'],
  TSIndexSignature: ['INDEX_SIGNATURE', 'an index signature'],
  TSCallSignatureDeclaration: ['CALL_SIGNATURE', 'a call signature'],
  TSConstructSignatureDeclaration: ['CALL_SIGNATURE', 'a construct signature'],
} as const

const MEMBER_FIXES: Readonly<Partial<Record<SchemaErrorCode, string>>> = {
  METHOD: 'delete it, and write a function that takes the struct',
  INDEX_SIGNATURE: 'delete it; for numbered values write a field of type `FixedArray<T, N>`',
}

/** The beginning of a node that is too long to be marked as a whole. */
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
