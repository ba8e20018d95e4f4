/**
 * What the plugins for bundlers share: which imports mean the code of a schema, and that code, made
 * in memory. Whether a NAME.gen.ts lies beside the schema makes no difference to what they answer.
 */
import { compile } from '../compile.ts'
import type { SchemaError } from '../diagnostic.ts'
import { FileError, foreignFile, isThere, readIfThere, readSchema, stateOf, writeOutputs } from '../files.ts'

export interface PluginOptions {
  /** Keep NAME.gen.ts written beside each schema that is imported, for `tsc` and editors. */
  readonly write?: boolean
}

/** Imports of these go through the plugins. */
export const SPECIFIERS: RegExp = /[^/\\]\.(?:gen|struct)(?:\.ts|\.js)?$/

/** The schema that `specifier` means the code of: `./enemy.gen.ts` → `./enemy.struct.ts`. */
export function schemaSpecifier(specifier: string): string {
  return specifier.replace(/\.(?:gen|struct)(?:\.ts|\.js)?$/, '.struct.ts')
}

/**
 * Where the code of the schema at `path` is, or would be, that `specifier` stands for. Null for
 * JavaScript that there is already: a package brings what it was built from.
 */
export function codePath(specifier: string, path: string): string | null {
  const built = specifier.endsWith('.gen.js') && isThere(path.replace(ENDING, '.gen.js'))
  return built ? null : path.replace(ENDING, '.gen.ts')
}

const ENDING = /\.struct\.ts$/

/** The schema whose code is at `path`, or would be; null where there is none. */
export function schemaBehind(path: string): string | null {
  const schema = path.replace(/(?<=[^/\\])\.gen\.ts$/, '.struct.ts')
  return schema !== path && isThere(schema) ? schema : null
}

/** The code of one schema, or why there is none. */
export interface Loaded {
  /** Null where there are errors. */
  readonly code: string | null
  readonly errors: readonly (SchemaError | FileError)[]
  /** The schema and all that it imports, those too that are not there. */
  readonly watched: readonly string[]
}

/**
 * Schemas by path, compiled when they are asked for. All that one imports is compiled with it, and
 * kept: of schemas that point to each other, none is compiled twice.
 */
export class Schemas {
  readonly #write: boolean
  readonly #loaded = new Map<string, Loaded>()

  constructor({ write = false }: PluginOptions) {
    this.#write = write
  }

  /** Schemas may have changed: all that was compiled is forgotten. */
  forget(): void {
    this.#loaded.clear()
  }

  /** Requires: `path` is absolute, with slashes. */
  load(path: string): Loaded {
    const known = this.#loaded.get(path)
    if (known !== undefined) return known
    try {
      this.#compile(path)
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      this.#loaded.set(path, { code: null, errors: [error], watched: [path, error.path] })
    }
    return this.#loaded.get(path)!
  }

  #compile(path: string): void {
    const source = { path, text: readSchema(path) }
    const { outputs, errors, imports } = compile([source], readIfThere, { imported: true })
    if (errors.length > 0) {
      this.#loaded.set(path, { code: null, errors, watched: reached(path, imports) })
      return
    }
    const states = outputs.map((output) => ({ output, state: stateOf(output) }))
    for (const { output, state } of states) {
      const { schema, text } = output
      const problems = state === 'foreign' ? [foreignFile(output.path)] : []
      const code = problems.length > 0 ? null : text
      this.#loaded.set(schema, { code, errors: problems, watched: reached(schema, imports) })
    }
    if (!this.#write) return
    const stale = states.filter(({ state }) => state === 'missing' || state === 'out-of-date')
    const files = stale.map(({ output }) => output)
    writeOutputs(files.filter((file) => !file.path.includes('/node_modules/')))
  }
}

/** `path` and all that it imports, directly or not. */
function reached(path: string, imports: ReadonlyMap<string, readonly string[]>): string[] {
  // The set grows while it is gone through.
  const paths = new Set([path])
  for (const next of paths) for (const other of imports.get(next) ?? []) paths.add(other)
  return [...paths]
}
