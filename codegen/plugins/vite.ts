/** Schemas for Vite: an import of `./enemy.gen.ts` is compiled from `./enemy.struct.ts`. */
import type { Plugin } from 'vite'
import { capitalised, SchemaError } from '../diagnostic.ts'
import type { FileError } from '../files.ts'
import { codePath, schemaBehind, Schemas, schemaSpecifier, SPECIFIERS } from './plugin.ts'
import type { PluginOptions } from './plugin.ts'
import { isSchemaPath } from '../specifier.ts'

export type { PluginOptions }

/** The plugin: `plugins: [offheap()]`. */
export default function offheap(options: PluginOptions = {}): Plugin {
  const schemas = new Schemas(options)
  /** By schema: the generated modules that are made from it. */
  const users = new Map<string, Set<string>>()
  return {
    name: 'offheap',
    enforce: 'pre',

    /** Looking for dependencies to bundle ahead, the dev server reads sources without plugins. */
    config() {
      return { optimizeDeps: { rolldownOptions: { plugins: [scanned(schemas)] } } }
    },

    buildStart() {
      schemas.forget()
    },

    watchChange() {
      schemas.forget()
    },

    resolveId: {
      filter: { id: SPECIFIERS },
      async handler(source, importer) {
        const found = await this.resolve(schemaSpecifier(source), importer, { skipSelf: true })
        if (found === null || found.external || !isSchemaPath(found.id)) return null
        return codePath(source, found.id)
      },
    },

    load: {
      filter: { id: /\.gen\.ts$/ },
      handler(id) {
        const schema = schemaBehind(id)
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
      // What is written beside a schema says nothing that the schema does not.
      if (schemaBehind(file) !== null) return []
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
      const schema = schemaBehind(id)
      if (schema === null) return null
      // Errors are told when the module is asked for. This form has no names that could be missed.
      const { code } = schemas.load(schema)
      return code === null ? { code: 'module.exports = {}', moduleType: 'js' } : { code }
    },
  }
}

/** All errors in one, as the bundler ends at the first. */
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
