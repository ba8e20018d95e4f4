/** The plugin for esbuild: it compiles an import of `./enemy.gen.ts` from `./enemy.struct.ts`. */
import { relative, resolve } from 'node:path'
import type { PartialMessage, Plugin } from 'esbuild'
import { capitalised, SchemaError } from '../diagnostic.ts'
import { withSlashes, type FileError } from '../files.ts'
import { isSchemaPath } from '../specifier.ts'
import { codePath, located, schemaOf, Schemas, schemaSpecifier, SPECIFIERS } from './plugin.ts'
import type { PluginOptions } from './plugin.ts'

export type { PluginOptions }

/** Marks the requests that the plugin itself makes to esbuild. */
const OWN = Symbol('offheap')

/**
 * Returns the plugin.
 *
 * @example
 * build({ entryPoints: ['main.ts'], bundle: true, plugins: [offheap()] })
 */
export default function offheap(options: PluginOptions = {}): Plugin {
  return {
    name: 'offheap',
    setup(build) {
      const folder = build.initialOptions.absWorkingDir ?? process.cwd()
      const { external = [], packages } = build.initialOptions
      const hasExternals = external.length > 0 || packages === 'external'
      const schemas = new Schemas(options)
      const reported = new Set<string>()

      build.onStart(() => {
        schemas.forget()
        reported.clear()
      })

      build.onResolve({ filter: SPECIFIERS }, async ({ path, pluginData, ...from }) => {
        if (pluginData === OWN) return undefined
        const { importer, kind, namespace, resolveDir } = from
        const given = located(path)
        if (given === null) return undefined
        const asked = { importer, kind, namespace, resolveDir, pluginData: OWN }
        // Options such as `external` are about the import as it is written.
        if (hasExternals && (await build.resolve(path, asked)).external) return undefined
        const found = await build.resolve(schemaSpecifier(given.path), asked)
        const isFound = found.errors.length === 0 && !found.external && found.namespace === 'file'
        if (!isFound || !isSchemaPath(withSlashes(found.path))) return undefined
        const code = codePath(given.path, found.path)
        return code === null ? undefined : { path: code, suffix: given.query }
      })

      build.onLoad({ filter: /\.gen\.ts$/, namespace: 'file' }, ({ path }) => {
        const schema = schemaOf(path)
        if (schema === null) return undefined
        const { code, errors, watched } = schemas.load(withSlashes(schema))
        const watchFiles = watched.map((file) => resolve(file))
        if (code !== null) return { contents: code, loader: 'ts', watchFiles }
        const news = errors.filter(({ message }) => !reported.has(message))
        for (const { message } of news) reported.add(message)
        const messages = news.map((error) => asMessage(error, folder))
        if (messages.length > 0) return { errors: messages, watchFiles }
        // The errors reported before make the build fail. CommonJS has no exports that could be
        // missing.
        return { contents: 'module.exports = {}', loader: 'js', watchFiles }
      })
    },
  }
}

function asMessage(error: SchemaError | FileError, folder: string): PartialMessage {
  const text = `${capitalised(error.problem)}. [${error.code}]`
  const notes = [{ text: `Fix: ${error.fix}.` }]
  const file = withSlashes(relative(folder, error.path))
  if (!(error instanceof SchemaError)) return { text, notes, location: { file } }
  const { line, column, lineText } = error
  const end = error.endLine === line ? error.endColumn - 1 : lineText.length
  const before = lineText.slice(0, column - 1)
  const location = {
    file,
    line,
    lineText,
    column: Buffer.byteLength(before),
    length: Buffer.byteLength(lineText.slice(column - 1, end)),
  }
  return { text, notes, location }
}
