/** The names that one generated file uses, noted as they are used: it imports those alone. */
import type { Module } from '../ir.ts'
import { importStatement, type ImportName } from './printer.ts'
import { generatedSpecifier, RUNTIME_MODULE } from '../specifier.ts'

/**
 * What is made for a struct: `*` stands for its name. The first is the accessor class; a named type
 * (an enum's table, the class of flags) has that one, and flags and bits `*Array` and `*Init`.
 */
export type Form = '*' | (typeof FORMS)[number]

export const FORMS = [
  '*Array',
  '*List',
  '*Init',
  '*JSON',
  '*Info',
  'init*',
  'copy*',
  'equals*',
  'hash*',
  'toJSON*',
  'toJSON*At',
  'fromJSON*',
  'release*',
] as const

export function formed(form: Form, name: string): string {
  return form.replace('*', () => name)
}

export class Names {
  readonly #module: Module
  readonly #runtime = new Map<string, boolean>()
  /** By local name: its forms here, and whether all uses are as a type. */
  readonly #used = new Map<string, Map<Form, boolean>>()

  constructor(module: Module) {
    this.#module = module
    for (const { local } of module.imports) this.#used.set(local, new Map())
  }

  /** A function or class of `offheap/gen/v1`, where code needs it. */
  runtime(name: string): string {
    this.#runtime.set(name, false)
    return name
  }

  /** The same where only its type is needed. */
  runtimeType(name: string): string {
    if (!this.#runtime.has(name)) this.#runtime.set(name, true)
    return name
  }

  /** A struct, or what is made for it, where code needs it. */
  value(local: string, form: Form = '*'): string {
    this.#used.get(local)?.set(form, false)
    return formed(form, local)
  }

  /** The same where only its type is needed. */
  type(local: string, form: Form = '*'): string {
    const used = this.#used.get(local)
    if (used?.has(form) === false) used.set(form, true)
    return formed(form, local)
  }

  pointer(local: string): string {
    return `${this.runtimeType('Ptr')}<${this.type(local)}>`
  }

  imports(): string {
    const runtime: ImportName[] = [...this.#runtime].map(([text, isType]) => ({ text, isType }))
    const bySpecifier = new Map<string, ImportName[]>()
    for (const { specifier, imported, local } of this.#module.imports) {
      const used = this.#used.get(local)!
      if (used.size === 0) continue
      const names = bySpecifier.get(specifier) ?? []
      bySpecifier.set(specifier, names)
      for (const [form, isType] of used) {
        const name = formed(form, imported)
        const alias = formed(form, local)
        names.push({ text: imported === local ? name : `${name} as ${alias}`, isType })
      }
    }
    const siblings = [...bySpecifier].map(([specifier, names]) =>
      importStatement(names, generatedSpecifier(specifier)),
    )
    return [importStatement(runtime, RUNTIME_MODULE), ...siblings].join('\n')
  }
}
