/** The pipe from end to end: texts of schemas in, texts of generated files out, no file touched. */
import { Lines, SchemaError, type Fault } from './diagnostic.ts'
import { emit } from './emit.ts'
import type { FileDecl } from './ir.ts'
import { layout } from './layout.ts'
import { order } from './order.ts'
import { parse } from './parse.ts'
import { resolve } from './resolve.ts'
import { restrict } from './restrict.ts'
import { generatedPath, importedPath, isSchemaPath, normalPath } from './specifier.ts'

/** A file: its path, with slashes on every system, and its text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

export interface Compiled {
  /** One file for each source, in their order; none at all when there are errors. */
  readonly outputs: readonly TextFile[]
  /** Every error of every file, imported ones too, in the order of files and lines. */
  readonly errors: readonly SchemaError[]
}

/**
 * Compiles the schemas in `sources`. Schemas that they import and that are not among them are asked
 * from `read`, which answers their text, or undefined when there is no such file.
 */
export function compile(
  sources: readonly TextFile[],
  read: (path: string) => string | undefined = () => undefined,
): Compiled {
  const paths = [...new Set(sources.map(({ path }) => normalPath(path)))]
  const texts = new Map(sources.map(({ path, text }) => [normalPath(path), withoutMark(text)]))
  const files = new Map<string, FileDecl>()
  const faults: Fault[] = []
  // The map grows while it is gone through: what a file imports is parsed after it.
  for (const [path, text] of texts) {
    if (!isSchemaPath(path)) faults.push(misnamed(path))
    const parsed = parse(path, text)
    files.set(path, parsed.file)
    push(faults, parsed.faults)
    for (const imported of importsOf(parsed.file)) {
      if (texts.has(imported)) continue
      const importedText = read(imported)
      if (importedText !== undefined) texts.set(imported, withoutMark(importedText))
    }
  }

  const resolved = resolve(files)
  const ordered = order(resolved.modules)
  const restricted = restrict(ordered.structs)
  const { layouts, faults: layoutFaults } = layout(ordered.structs)
  for (const found of [resolved.faults, ordered.faults, restricted, layoutFaults]) {
    push(faults, found)
  }
  if (faults.length > 0) return { outputs: [], errors: errorsOf(faults, texts) }

  const modules = new Map(resolved.modules.map((module) => [module.path, module]))
  const outputs = paths.map((path) => ({
    path: generatedPath(path),
    text: emit(modules.get(path)!, layouts),
  }))
  return { outputs, errors: [] }
}

function importsOf(file: FileDecl): Set<string> {
  const paths = file.imports.map(({ specifier }) => importedPath(file.path, specifier))
  return new Set(paths.filter((path) => path !== null))
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
