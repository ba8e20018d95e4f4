/** The names that one generated file uses, noted as they are used: it imports those alone. */
import type { Module } from './ir.ts'
import { importStatement, type ImportName } from './printer.ts'
import { generatedSpecifier, RUNTIME_MODULE } from './specifier.ts'

type Suffix = '' | 'Array' | 'Init' | 'JSON'

export class Names {
  readonly #module: Module
  readonly #runtime = new Set<string>()
  /** By local name of a struct: its names here, and whether all uses are as a type. */
  readonly #used = new Map<string, Map<Suffix, boolean>>()

  constructor(module: Module) {
    this.#module = module
    for (const { local } of module.imports) this.#used.set(local, new Map())
  }

  /** A class of `offheap/gen/v1`. */
  runtime(name: string): string {
    this.#runtime.add(name)
    return name
  }

  /** A struct, or what is made for it, where code needs it. */
  value(local: string, suffix: Suffix = ''): string {
    this.#used.get(local)?.set(suffix, false)
    return local + suffix
  }

  /** The same where only its type is needed. */
  type(local: string, suffix: Suffix = ''): string {
    const used = this.#used.get(local)
    if (used?.has(suffix) === false) used.set(suffix, true)
    return local + suffix
  }

  pointer(local: string): string {
    return `Ptr<${this.type(local)}>`
  }

  imports(): string {
    const runtime: ImportName[] = [...this.#runtime].map((text) => ({ text, isType: false }))
    for (const text of ['Arena', 'Ptr', 'Struct']) runtime.push({ text, isType: true })
    const bySpecifier = new Map<string, ImportName[]>()
    for (const { specifier, imported, local } of this.#module.imports) {
      const used = this.#used.get(local)!
      if (used.size === 0) continue
      const names = bySpecifier.get(specifier) ?? []
      bySpecifier.set(specifier, names)
      for (const [suffix, isType] of used) {
        const name = imported + suffix
        names.push({ text: imported === local ? name : `${name} as ${local}${suffix}`, isType })
      }
    }
    const siblings = [...bySpecifier].map(([specifier, names]) =>
      importStatement(names, generatedSpecifier(specifier)),
    )
    return [importStatement(runtime, RUNTIME_MODULE), ...siblings].join('\n')
  }
}
