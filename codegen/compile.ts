/** The pipe from end to end: texts of schemas in, texts of generated files out, no file touched. */
import { Lines, SchemaError, type Fault } from './diagnostic.ts'
import type { FileDecl, Module } from './ir.ts'
import { layout } from './layout/layout.ts'
import { order } from './layout/topological-order.ts'
import { OUTPUTS, type OutputKind } from './outputs.ts'
import { parse } from './parse/parse.ts'
import { resolve } from './resolve/resolve.ts'
import { checkLayoutTags } from './layout/check-layout-tags.ts'
import {
  folderOf,
  generatedPath,
  importedPath,
  isSchemaPath,
  movedSpecifier,
  normalPath,
} from './specifier.ts'

/** A file: its path, with slashes on every system, and its text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** A generated file. */
export interface OutputFile extends TextFile {
  readonly kind: OutputKind
  /** The path of the schema that it is made from. */
  readonly schema: string
}

export interface CompileOptions {
  /** Which files to make of each schema; `['ts']` when nothing is said. */
  readonly kinds?: readonly OutputKind[]
  /** Make them of the schemas too that `sources` import. */
  readonly imported?: boolean
  /** Where the files made from the schema at `path` go; beside it when nothing is said. */
  readonly folder?: (path: string) => string
  /** Called before each file, with how many are done, for whoever shows how far the work is. */
  readonly progress?: (stage: 'parsed' | 'generated', done: number, total: number) => void
}

export interface Compiled {
  /** Those of each source, in the order of the sources; none at all when there are errors. */
  readonly outputs: readonly OutputFile[]
  /** Every error of every file, imported ones too, in the order of files and lines. */
  readonly errors: readonly SchemaError[]
  /** How many structs the schemas declare that files are made of. */
  readonly structs: number
  /** Of every schema that was read: the schemas that it imports, those too that are not there. */
  readonly imports: ReadonlyMap<string, readonly string[]>
}

/**
 * Compiles the schemas in `sources`. Schemas that they import and that are not among them are asked
 * from `read`, which answers their text, or undefined when there is no such file.
 */
export function compile(
  sources: readonly TextFile[],
  read: (path: string) => string | undefined = () => undefined,
  options: CompileOptions = {},
): Compiled {
  const { kinds = ['ts'], imported = false, progress } = options
  const texts = new Map(sources.map(({ path, text }) => [normalPath(path), withoutMark(text)]))
  const named = [...texts.keys()]
  const files = new Map<string, FileDecl>()
  const imports = new Map<string, readonly string[]>()
  const faults: Fault[] = []
  // The map grows while it is gone through: what a file imports is parsed after it.
  for (const [path, text] of texts) {
    progress?.('parsed', files.size, texts.size)
    if (!isSchemaPath(path)) faults.push(misnamed(path))
    const parsed = parse(path, text)
    files.set(path, parsed.file)
    push(faults, parsed.faults)
    imports.set(path, importsOf(parsed.file))
    for (const other of imports.get(path)!) {
      if (texts.has(other)) continue
      const otherText = read(other)
      if (otherText !== undefined) texts.set(other, withoutMark(otherText))
    }
  }

  const resolved = resolve(files)
  const ordered = order(resolved.modules)
  const restricted = checkLayoutTags(ordered.structs)
  const { layouts, faults: layoutFaults } = layout(ordered.structs)
  for (const found of [resolved.faults, ordered.faults, restricted, layoutFaults]) {
    push(faults, found)
  }
  const paths = new Set(imported ? texts.keys() : named)
  const modules = resolved.modules.filter(({ path }) => paths.has(path))
  const structs = modules.reduce((sum, module) => sum + module.structs.length, 0)
  if (faults.length > 0) return { outputs: [], errors: errorsOf(faults, texts), structs, imports }

  const outputs: OutputFile[] = []
  const place = (path: string): string =>
    paths.has(path) ? (options.folder ?? folderOf)(path) : folderOf(path)
  for (const [index, module] of modules.entries()) {
    progress?.('generated', index, modules.length)
    const { path } = module
    const placed = options.folder === undefined ? module : moved(module, place)
    for (const kind of kinds) {
      const { ending, emit } = OUTPUTS[kind]
      const text = emit(placed, layouts)
      if (text === null) continue
      outputs.push({ kind, schema: path, path: generatedPath(path, ending, place(path)), text })
    }
  }
  return { outputs, errors: [], structs, imports }
}

function importsOf(file: FileDecl): string[] {
  const paths = file.imports.map(({ specifier }) => importedPath(file.path, specifier))
  return [...new Set(paths.filter((path) => path !== null))]
}

/** The module with its imports written as they are right from where its generated file goes. */
function moved(module: Module, place: (path: string) => string): Module {
  const { path } = module
  const imports = module.imports.map((entry) => {
    const target = place(importedPath(path, entry.specifier)!)
    return { ...entry, specifier: movedSpecifier(entry.specifier, place(path), target) }
  })
  return { ...module, imports }
}

function errorsOf(faults: readonly Fault[], texts: ReadonlyMap<string, string>): SchemaError[] {
  const ranks = new Map([...texts.keys()].map((path, rank) => [path, rank]))
  const lines = new Map([...texts].map(([path, text]) => [path, new Lines(text)]))
  return faults
    .toSorted((a, b) => ranks.get(a.path)! - ranks.get(b.path)! || a.span.start - b.span.start)
    .map((fault) => new SchemaError(fault, lines.get(fault.path)!))
}

function misnamed(path: string): Fault {
  return {
    code: 'NOT_A_SCHEMA',
    path,
    span: { start: 0, end: 0 },
    problem: 'the name of this file does not say that it is a schema',
    fix: 'name it NAME.struct.ts: its code goes to NAME.gen.ts beside it',
  }
}

/** Some editors begin a file with a byte order mark: it is no part of the text. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Not `push(...added)`: what is spread goes over the stack. */
function push(faults: Fault[], added: readonly Fault[]): void {
  for (const fault of added) faults.push(fault)
}
