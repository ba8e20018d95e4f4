/**
 * The common part of the plugins for bundlers: it finds the schema that an import refers to, and
 * generates its code in memory. The result doesn't depend on whether NAME.gen.ts exists.
 */
import { compile } from '../compile.ts'
import type { SchemaError } from '../diagnostic.ts'
import {
  FileError,
  foreignFile,
  isThere,
  readIfThere,
  readSchema,
  stateOf,
  writeOutputs,
} from '../files.ts'

export interface PluginOptions {
  /**
   * Also write NAME.gen.ts next to each imported schema, for `tsc` and editors; false by default.
   */
  readonly write?: boolean
}

/** Matches the specifiers of imports that the plugins resolve. Bundlers can add a query. */
export const SPECIFIERS: RegExp = /[^/\\]\.(?:gen|struct)(?:\.ts|\.js)?(?:[?#][^/\\]*)?$/

/** Matches the ids of modules that the plugins load. */
export const GENERATED: RegExp = /\.gen\.ts(?:[?#][^/\\]*)?$/

const ENDING = /\.struct\.ts$/

/** An id of a module, or the specifier of an import, without its query. */
export interface Located {
  readonly path: string
  /** From the `?` or `#` on; empty if there is none. */
  readonly query: string
}

/**
 * Splits an id, such as `/src/enemy.gen.ts?v=1c2b`. Returns null where the plugin isn't asked for
 * code: for ids of other plugins, which start with a zero, and for queries that ask for something
 * else, such as `?raw` for the text of the file. Folders can have a `?` or a `#` in their names.
 */
export function located(id: string): Located | null {
  const query = /(?<=\.(?:gen|struct)(?:\.ts|\.js)?)[?#][^/\\]*$/.exec(id)?.[0] ?? ''
  const isOther = /[?&](?:raw|url|worker|sharedworker|inline|no-inline)(?![^&=])/.test(query)
  if (isOther || id.includes('\0')) return null
  return { path: id.slice(0, id.length - query.length), query }
}

/** Returns the specifier of the schema for an import: `./enemy.gen.ts` → `./enemy.struct.ts`. */
export function schemaSpecifier(specifier: string): string {
  return specifier.replace(/\.(?:gen|struct)(?:\.ts|\.js)?$/, '.struct.ts')
}

/**
 * Returns the path of the code that is generated from the schema at `path`, whether it exists or
 * not. Returns null if `specifier` refers to existing JavaScript, as in a package that contains its
 * schemas.
 */
export function codePath(specifier: string, path: string): string | null {
  const built = specifier.endsWith('.gen.js') && isThere(path.replace(ENDING, '.gen.js'))
  return built ? null : path.replace(ENDING, '.gen.ts')
}

/**
 * Returns the path of the schema that the code of the module `id` is generated from, or null if none
 * exists.
 */
export function schemaOf(id: string): string | null {
  const path = located(id)?.path ?? ''
  const schema = path.replace(/(?<=[^/\\])\.gen\.ts$/, '.struct.ts')
  return schema !== path && isThere(schema) ? schema : null
}

/** The code of one schema, or the errors that prevent it. */
export interface Loaded {
  /** Null if there are errors. */
  readonly code: string | null
  readonly errors: readonly (SchemaError | FileError)[]
  /** The paths of the schema and of all schemas that it imports, whether they exist or not. */
  readonly watched: readonly string[]
}

/**
 * Compiles schemas on demand. The imports of a schema are compiled with it and kept, so that no
 * schema is compiled twice, even if schemas import each other.
 */
export class Schemas {
  readonly #write: boolean
  readonly #loaded = new Map<string, Loaded>()

  constructor({ write = false }: PluginOptions) {
    this.#write = write
  }

  /** Forgets all results, because schemas may have changed. */
  forget(): void {
    this.#loaded.clear()
  }

  /** Compiles the schema at `path`. Requires: `path` is absolute and has slashes. */
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
      const { text } = output
      const schema = output.schema ?? path
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

/** Returns `path` and the paths of all its direct and indirect imports. */
function reached(path: string, imports: ReadonlyMap<string, readonly string[]>): string[] {
  // The loop also visits the paths that it adds.
  const paths = new Set([path])
  for (const next of paths) for (const other of imports.get(next) ?? []) paths.add(other)
  return [...paths]
}
