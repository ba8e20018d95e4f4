/** The plugin for Vite: it compiles an import of `./enemy.gen.ts` from `./enemy.struct.ts`. */
import type { Plugin } from 'vite'
import { capitalised, SchemaError } from '../diagnostic.ts'
import type { FileError } from '../files.ts'
import { isSchemaPath } from '../specifier.ts'
import {
  codePath,
  GENERATED,
  located,
  schemaOf,
  Schemas,
  schemaSpecifier,
  SPECIFIERS,
} from './plugin.ts'
import type { PluginOptions } from './plugin.ts'

export type { PluginOptions }

/**
 * Returns the plugin.
 *
 * @example
 * export default defineConfig({ plugins: [offheap()] })
 */
export default function offheap(options: PluginOptions = {}): Plugin {
  const schemas = new Schemas(options)
  /** By the path of a schema: the ids of the modules that are generated from it. */
  const users = new Map<string, Set<string>>()
  return {
    name: 'offheap',
    enforce: 'pre',

    /** The dev server scans sources for dependencies without the plugins of the build. */
    config() {
      return { optimizeDeps: { rolldownOptions: { plugins: [scanned(schemas)] } } }
    },

    buildStart() {
      schemas.forget()
    },

    watchChange(id, { event }) {
      schemas.forget()
      const schema = event === 'delete' ? schemaOf(id) : null
      // With `write`, this writes the file again.
      if (schema !== null && users.has(schema)) schemas.load(schema)
    },

    resolveId: {
      filter: { id: SPECIFIERS },
      async handler(source, importer) {
        const asked = located(source)
        if (asked === null) return null
        const found = await this.resolve(schemaSpecifier(asked.path), importer, { skipSelf: true })
        const schema = found === null || found.external ? null : located(found.id)
        if (schema === null || !isSchemaPath(schema.path)) return null
        const code = codePath(asked.path, schema.path)
        // Vite marks files of packages with a version, and files that it has reloaded with a time.
        return code === null ? null : code + (asked.query || schema.query)
      },
    },

    load: {
      filter: { id: GENERATED },
      handler(id) {
        const schema = schemaOf(id)
        if (schema === null) return null
        const { code, errors, watched } = schemas.load(schema)
        for (const path of watched) {
          this.addWatchFile(path)
          users.set(path, (users.get(path) ?? new Set()).add(id))
        }
        if (code === null) this.error(asLog(errors))
        return { code, map: null }
      },
    },

    hotUpdate({ file, modules }) {
      // A generated file that was written next to its schema has no effect on the result.
      if (schemaOf(file) !== null) return []
      const { moduleGraph } = this.environment
      const made = [...(users.get(file) ?? [])].map((id) => moduleGraph.getModuleById(id))
      return [...modules, ...made.filter((module) => module !== undefined)]
    },
  }
}

function scanned(schemas: Schemas): { name: string; load(id: string): object | null } {
  return {
    name: 'offheap',
    load(id) {
      const schema = schemaOf(id)
      if (schema === null) return null
      // Errors are reported when the module is loaded. CommonJS has no exports that could be
      // missing.
      const { code } = schemas.load(schema)
      return code === null ? { code: 'module.exports = {}', moduleType: 'js' } : { code }
    },
  }
}

/** Joins all errors into one, because the bundler stops at the first. */
function asLog(errors: readonly (SchemaError | FileError)[]): {
  message: string
  id: string
  frame?: string
  loc?: { file: string; line: number; column: number }
} {
  const [first, ...others] = errors
  if (!(first instanceof SchemaError)) return { message: sentence(first!), id: first!.path }
  const { path, line, column, frame } = first
  const place = { id: path, loc: { file: path, line, column: column - 1 } }
  if (others.length === 0) return { ...place, message: sentence(first), frame }
  const count = `${errors.length} errors in schemas`
  return { ...place, message: [count, ...errors.map(({ message }) => message)].join('\n\n') }
}

function sentence({ code, problem, fix }: SchemaError | FileError): string {
  return `${capitalised(problem)}. [${code}]\nFix: ${fix}.`
}
