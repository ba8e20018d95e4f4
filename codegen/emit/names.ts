/** The names in one generated file: those of its schema, and those that must differ from them. */
import {
  exportedForm,
  formed,
  namesOfNamed,
  namesOfStruct,
  namesOfText,
  yielding,
} from '../generated-names.ts'
import type { Form } from '../generated-names.ts'
import type { Module, StructId } from '../ir.ts'
import { generatedSpecifier, RUNTIME_MODULE } from '../specifier.ts'
import { nameOf } from '../types.ts'
import { importStatement, type ImportName } from './printer.ts'

/** The names of parameters and variables in generated functions. */
// prettier-ignore
const LOCALS = [
  '_arena', 'a', 'allocator', 'arena', 'at', 'at2', 'at4', 'at8', 'b', 'bits', 'block', 'child', 'chunk', 'count',
  'created', 'done', 'element', 'entry', 'error', 'f32', 'f64', 'field', 'former', 'handle', 'head', 'i16', 'i32', 'i64',
  'i8', 'index', 'init', 'isThere', 'json', 'key', 'last', 'mark', 'mask', 'next', 'out', 'owned', 'ptr', 'room', 'row', 'shift', 'sink', 'slot',
  'source', 'tag', 'tail', 'target', 'turns', 'u16', 'u32', 'u64', 'u8', 'used', 'value', 'values', 'view', 'walk', 'word', 'words',
] as const

/** By default name: the name of a parameter or variable in this file. */
export type Locals = Readonly<Record<(typeof LOCALS)[number], string>>

/** The names that have another meaning inside the namespace of a struct or a named collection. */
const NAMES_IN_NAMESPACE: ReadonlySet<string> = new Set(['Init', 'JSON', 'Row', 'Columns'])

/**
 * Assigns names. Those that the schema declares, imports or derives take precedence: an import from
 * the run time, a parameter or a variable with such a name gets a `$` at its end, which no name of
 * a schema has. Only names that the file uses are imported.
 */
export class Names {
  readonly locals: Locals
  readonly #module: Module
  readonly #ofSchema: ReadonlySet<string>
  /** The names that end in `$` and that this file declares. */
  readonly #declared = new Set<string>()
  /** By module and exported name: the local name, and whether all uses are as a type. */
  readonly #runtime = new Map<string, Map<string, { readonly alias: string; isType: boolean }>>([
    [RUNTIME_MODULE, new Map()],
  ])
  /** By local name: the used exports, and whether all uses are as a type. */
  readonly #used = new Map<string, Map<Form, boolean>>()
  /** By name of a struct: the alias that namespaces use for it. */
  readonly #aliases = new Map<string, string>()

  constructor(module: Module) {
    this.#module = module
    this.#ofSchema = namesOf(module)
    for (const { local } of module.imports) this.#used.set(local, new Map())
    const locals = LOCALS.map((name) => [name, this.#yielding(name)])
    this.locals = Object.fromEntries(locals) as Locals
  }

  /** Returns whether the schema declares, imports or derives `name`. */
  has(name: string): boolean {
    return this.#ofSchema.has(name)
  }

  /** Returns what this file calls a struct or a named type that it declares or imports. */
  localOf(id: StructId): string {
    return this.#module.imports.find((one) => one.id === id)?.local ?? nameOf(id)
  }

  /** Returns whether the struct or named type `local` is declared in another file. */
  isImported(local: string): boolean {
    return this.#used.has(local)
  }

  /** Returns the local name of a function or class of `offheap/gen/v1`, for use as a value. */
  runtime(name: string, module: string = RUNTIME_MODULE): string {
    const entry = this.#runtimeEntry(name, module)
    entry.isType = false
    return entry.alias
  }

  /** Returns the local name of an export of `offheap/gen/v1`, for use as a type. */
  runtimeType(name: string, module: string = RUNTIME_MODULE): string {
    return this.#runtimeEntry(name, module).alias
  }

  #runtimeEntry(name: string, module: string): { readonly alias: string; isType: boolean } {
    const ofModule = this.#runtime.get(module) ?? new Map()
    this.#runtime.set(module, ofModule)
    const known = ofModule.get(name)
    if (known !== undefined) return known
    const entry = { alias: this.#yielding(name), isType: true }
    this.#declared.add(entry.alias)
    ofModule.set(name, entry)
    return entry
  }

  /** Returns the name of a `form` of a struct or a named type, for use as a value. */
  value(local: string, form: Form = '*'): string {
    this.#used.get(local)?.set(exportedForm(form), false)
    return formed(form, local)
  }

  /** Returns the name of a `form` of a struct or a named type, for use as a type. */
  type(local: string, form: Form = '*'): string {
    const used = this.#used.get(local)
    const exported = exportedForm(form)
    if (used?.has(exported) === false) used.set(exported, true)
    return form === '*' && NAMES_IN_NAMESPACE.has(local) ? this.#alias(local) : formed(form, local)
  }

  #alias(local: string): string {
    const known = this.#aliases.get(local)
    if (known !== undefined) return known
    const alias = this.helper(local)
    this.#aliases.set(local, alias)
    return alias
  }

  /** Returns the type of a pointer to a struct. */
  pointer(local: string): string {
    return `${this.runtimeType('Ptr')}<${this.type(local)}>`
  }

  /** Returns a new name for a private declaration of the file: `stem$`, or `stem2$`, … */
  helper(stem: string): string {
    let name = `${stem}$`
    for (let count = 2; this.#ofSchema.has(name) || this.#declared.has(name); count++) {
      name = `${stem}${count}$`
    }
    this.#declared.add(name)
    return name
  }

  #yielding(name: string): string {
    return yielding(name, (name) => this.#ofSchema.has(name) || this.#declared.has(name))
  }

  /** Returns the import statements, and the aliases of types that namespaces need. */
  imports(): string {
    const runtime = [...this.#runtime].map(([module, names]) => {
      const imported: ImportName[] = [...names].map(([name, { alias, isType }]) => ({
        text: renaming(name, alias),
        isType,
      }))
      return importStatement(imported, module)
    })
    const bySpecifier = new Map<string, ImportName[]>()
    for (const { specifier, imported, local } of this.#module.imports) {
      const used = this.#used.get(local)!
      if (used.size === 0) continue
      const names = bySpecifier.get(specifier) ?? []
      bySpecifier.set(specifier, names)
      for (const [form, isType] of used) {
        names.push({ text: renaming(formed(form, imported), formed(form, local)), isType })
      }
    }
    const siblings = [...bySpecifier].map(([specifier, names]) =>
      importStatement(names, generatedSpecifier(specifier)),
    )
    const aliases = [...this.#aliases].map(([name, alias]) => `type ${alias} = ${name}`)
    const statements = [...runtime, ...siblings].join('\n')
    return [statements, ...(aliases.length === 0 ? [] : [aliases.join('\n')])].join('\n\n')
  }
}

function renaming(name: string, alias: string): string {
  return name === alias ? name : `${name} as ${alias}`
}

function namesOf({ imports, named, structs }: Module): ReadonlySet<string> {
  return new Set([
    ...imports.flatMap(({ local }) => namesOfStruct(local)),
    ...named.flatMap(({ local }) => namesOfNamed(local)),
    ...structs.flatMap(({ name }) => namesOfStruct(name)),
    ...structs.flatMap(({ name, text }) => (text === undefined ? [] : namesOfText(name, text))),
  ])
}
