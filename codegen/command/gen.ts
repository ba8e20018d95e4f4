/** One run of `offheap gen`: from the arguments to the files that it writes. */
import { posix } from 'node:path'
import { compile, type OutputFile } from '../compile.ts'
import type { SchemaError } from '../diagnostic.ts'
import { removeStaleDrafts } from '../drafts.ts'
import {
  findSchemas,
  foreignFile,
  fromHere,
  isThere,
  mirrored,
  readIfThere,
  readSchema,
  stateOf,
  UsageError,
  writeUnlessStopped,
  type FileError,
  type OutputState,
} from '../files.ts'
import { OUTPUTS, type OutputKind } from '../outputs.ts'
import { generatedPath } from '../specifier.ts'

export interface GenOptions {
  /** Compare the generated files, and write none. */
  readonly check: boolean
  /** The folder for generated files; null to write them next to their schemas. */
  readonly out: string | null
  readonly kinds: readonly OutputKind[]
  /** The path of a file with the WGSL of all schemas; null for none. */
  readonly wgslBundle: string | null
}

/** Receives the progress of a run: the current step, and its files that are done, of `total`. */
export type Progress = (doing: string, done: number, total: number) => void

/** The result of a run. */
export interface Build {
  readonly ok: boolean
  readonly schemas: number
  readonly structs: number
  readonly outputs: readonly BuiltFile[]
  readonly errors: readonly (SchemaError | FileError)[]
  /** Generated files that an output imports, that don't exist and that the run doesn't write. */
  readonly missing: readonly MissingImport[]
  /** The paths of all schemas that were read or imported, for `--watch`. */
  readonly watched: readonly string[]
  readonly milliseconds: number
}

export interface BuiltFile extends OutputFile {
  readonly state: OutputState | 'written'
}

export interface MissingImport {
  readonly path: string
  readonly schema: string
  readonly importer: string
}

/** Compiles the schemas that `args` names. If there is an error, it writes no file. */
export async function gen(
  args: readonly string[],
  { check, out, kinds, wgslBundle }: GenOptions,
  progress: Progress,
): Promise<Build> {
  const start = performance.now()
  const paths = await findSchemas(args)
  const sources = paths.map((path, index) => {
    progress('reading', index, paths.length)
    return { path, text: readSchema(path) }
  })
  const { outputs, errors, structs, imports } = compile(sources, readIfThere, {
    kinds,
    progress: (stage, done, total) =>
      progress(stage === 'parsed' ? 'parsing' : 'generating', done, total),
    ...(out === null ? {} : { folder: mirrored(paths, out) }),
    ...(wgslBundle === null ? {} : { wgslBundle: fromHere(wgslBundle) }),
  })
  const watched = [...new Set([...paths, ...[...imports.values()].flat()])]
  const build = { schemas: paths.length, structs, watched }
  const milliseconds = (): number => Math.round(performance.now() - start)
  if (errors.length > 0) {
    return { ...build, ok: false, outputs: [], errors, missing: [], milliseconds: milliseconds() }
  }

  if (wgslBundle !== null && !outputs.some(({ schema }) => schema === null)) {
    throw new UsageError('--wgsl-bundle needs a struct with the tag `@wgsl`: the schemas have none')
  }
  const found = outputs.map((output, index) => {
    progress('comparing', index, outputs.length)
    return { ...output, state: stateOf(output) }
  })
  const foreign = found
    .filter(({ state }) => state === 'foreign')
    .map(({ path }) => foreignFile(path))
  const stale = found.filter(({ state }) => state === 'missing' || state === 'out-of-date')
  const missing = missingImports(imports, new Set(paths))
  const writes = !check && foreign.length === 0
  if (writes) {
    await writeUnlessStopped(stale, (done) => progress('writing', done, stale.length))
    // Drafts of a run that was killed can also be beside files that are up to date by now.
    for (const folder of new Set(outputs.map(({ path }) => posix.dirname(path)))) {
      removeStaleDrafts(folder)
    }
  }
  return {
    ...build,
    ok: foreign.length === 0 && (writes || stale.length === 0),
    outputs: writes ? found.map(asWritten) : found,
    errors: foreign,
    missing,
    milliseconds: milliseconds(),
  }
}

function asWritten(file: BuiltFile): BuiltFile {
  return file.state === 'up-to-date' ? file : { ...file, state: 'written' }
}

/** Returns generated files next to imported schemas that aren't part of the run and don't exist. */
function missingImports(
  imports: ReadonlyMap<string, readonly string[]>,
  named: ReadonlySet<string>,
): MissingImport[] {
  const seen = new Set<string>()
  const missing: MissingImport[] = []
  for (const importer of named) {
    for (const schema of imports.get(importer) ?? []) {
      if (named.has(schema) || seen.has(schema)) continue
      seen.add(schema)
      const path = generatedPath(schema, OUTPUTS.ts.ending, posix.dirname(schema))
      if (!isThere(path)) missing.push({ path, schema, importer })
    }
  }
  return missing
}
