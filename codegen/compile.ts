/**
 * The whole pipe: from the texts of schemas to the texts of generated files, without file access.
 */
import { Lines, SchemaError, type Fault } from './diagnostic.ts'
import { bundleWgsl, wgslClashes } from './interop/wgsl.ts'
import type { FileDecl, Layouts, Module } from './ir.ts'
import { checkCodes } from './layout/check-codes.ts'
import { checkColumns } from './layout/check-columns.ts'
import { checkKeys } from './layout/check-keys.ts'
import { checkLayoutTags } from './layout/check-layout-tags.ts'
import { checkRecords } from './layout/check-records.ts'
import { checkRings } from './layout/check-rings.ts'
import { layout } from './layout/layout.ts'
import { order } from './layout/topological-order.ts'
import { OUTPUTS, type OutputKind } from './outputs.ts'
import { parse } from './parse/parse.ts'
import { resolve } from './resolve/resolve.ts'
import {
  foldedPath,
  folderOf,
  generatedPath,
  importedPath,
  isSchemaPath,
  movedSpecifier,
  normalPath,
} from './specifier.ts'
import { pathOf } from './types.ts'

/** A file. Its path has slashes on every system. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** A generated file. */
export interface OutputFile extends TextFile {
  readonly kind: OutputKind
  /** The path of the schema that it was generated from; null for a bundle of several schemas. */
  readonly schema: string | null
}

export interface CompileOptions {
  /** The kinds of files to generate from each schema; `['ts']` by default. */
  readonly kinds?: readonly OutputKind[]
  /** Generate files from imported schemas as well; false by default. */
  readonly imported?: boolean
  /** Returns the folder for the files of the schema at `path`; by default, the schema's own. */
  readonly folder?: (path: string) => string
  /**
   * The path of one more WGSL file, which has the `@wgsl` structs of all sources, each once. Names
   * of structs must be unique in it.
   */
  readonly wgslBundle?: string
  /** Called before each file with the number of files done, to display the progress. */
  readonly progress?: (stage: 'parsed' | 'generated', done: number, total: number) => void
}

export interface Compiled {
  /** The generated files, in the order of the sources; empty if there are errors. */
  readonly outputs: readonly OutputFile[]
  /** All errors of all files, imported ones included, in the order of files and lines. */
  readonly errors: readonly SchemaError[]
  /** The number of structs in the schemas that files are generated from. */
  readonly structs: number
  /**
   * By the path of each schema that was read: the paths that it imports, whether they exist or not.
   */
  readonly imports: ReadonlyMap<string, readonly string[]>
}

/**
 * Compiles schemas.
 *
 * @param sources The schemas to generate files from.
 * @param read Returns the text of an imported schema that isn't in `sources`, or undefined if there
 *   is no such file.
 * @returns The generated files, or the errors. Problems in schemas never throw.
 * @example
 * const { outputs, errors } = compile([{ path: 'vec3.struct.ts', text }])
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
  // The loop also visits the imported files that it adds to the map.
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

  push(faults, twins([...texts.keys()]))
  const resolved = resolve(files)
  const ordered = order(resolved.modules)
  const restricted = [...checkLayoutTags(ordered.structs), ...checkColumns(ordered.structs)]
  const { layouts, faults: layoutFaults } = layout(ordered.structs)
  const misfits = [checkRings, checkCodes, checkKeys, checkRecords].flatMap((check) =>
    check(ordered.structs, layouts),
  )
  for (const found of [resolved.faults, ordered.faults, restricted, layoutFaults, misfits]) {
    push(faults, found)
  }
  const paths = new Set(imported ? texts.keys() : named)
  const modules = resolved.modules.filter(({ path }) => paths.has(path))
  const structs = modules.reduce((sum, module) => sum + module.structs.length, 0)
  const { wgslBundle } = options
  if (faults.length === 0 && wgslBundle !== undefined) {
    push(faults, clashesIn(wgslBundle, modules, resolved.modules, layouts))
  }
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
  const bundle = wgslBundle === undefined ? null : bundleWgsl(modules, layouts)
  if (bundle !== null) {
    outputs.push({ kind: 'wgsl', schema: null, path: normalPath(wgslBundle!), text: bundle })
  }
  const clashes = errorsOf(overwritten(outputs), texts)
  return { outputs: clashes.length > 0 ? [] : outputs, errors: clashes, structs, imports }
}

/** Refuses schemas that would be one file on systems that ignore case. */
function twins(paths: readonly string[]): Fault[] {
  const known = new Map<string, string>()
  return paths.flatMap((path): Fault[] => {
    const other = known.get(foldedPath(path))
    known.set(foldedPath(path), path)
    if (other === undefined) return []
    const problem = `two schemas differ only by case, ${path} and ${other}: some systems have one file for both`
    const fix = 'rename one of the two schemas, or correct the case of the import'
    return [{ code: 'CLASHING_NAME', path, span: { start: 0, end: 0 }, problem, fix }]
  })
}

/** Refuses schemas whose generated files would have one path. */
function overwritten(outputs: readonly OutputFile[]): Fault[] {
  const known = new Map<string, OutputFile>()
  return outputs.flatMap((output): Fault[] => {
    const other = known.get(foldedPath(output.path))
    known.set(foldedPath(output.path), output)
    if (other === undefined) return []
    const path = output.schema ?? other.schema!
    const from = output.schema === null ? 'the bundle' : other.schema
    const problem = `two generated files would have the path ${output.path}: that of this schema and that of ${from}`
    const fix = 'rename the schema, or write the files to different folders'
    return [{ code: 'CLASHING_NAME', path, span: { start: 0, end: 0 }, problem, fix }]
  })
}

function clashesIn(
  bundle: string,
  modules: readonly Module[],
  all: readonly Module[],
  layouts: Layouts,
): Fault[] {
  return wgslClashes(modules, layouts).map(({ name, earlier, later }): Fault => {
    const path = pathOf(later)
    const { structs } = all.find((module) => module.path === path)!
    return {
      code: 'CLASHING_NAME',
      path,
      span: structs.find(({ id }) => id === later)!.span,
      problem: `duplicate name in ${bundle}: \`${name}\` is also generated for a struct of ${pathOf(earlier)}`,
      fix: 'rename one of the two structs, or leave one of the two schemas out of the bundle',
    }
  })
}

function importsOf(file: FileDecl): string[] {
  const paths = file.imports.map(({ specifier }) => importedPath(file.path, specifier))
  return [...new Set(paths.filter((path) => path !== null))]
}

/** Returns the module with its imports relative to the folder of its generated file. */
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
    problem: `invalid file name of a schema: got ${path.slice(path.lastIndexOf('/') + 1)}, expected NAME.struct.ts`,
    fix: 'rename the file; its generated code is then in NAME.gen.ts',
  }
}

/** Removes the byte order mark that some editors write at the start of a file. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Appends in a loop, because the arguments of `push(...added)` would all be on the stack. */
function push(faults: Fault[], added: readonly Fault[]): void {
  for (const fault of added) faults.push(fault)
}
