/** Paths and module specifiers of schemas and of the files that are generated from them. */
import { posix } from 'node:path'

/** The module that exports the built-in types of the schema language. */
export const SCHEMA_MODULE = 'offheap/schema'

/** The module that generated code imports. */
export const RUNTIME_MODULE = 'offheap/gen/v1'

const SCHEMA_SPECIFIER = /(?<=[^/])\.struct(\.ts|\.js)?$/

const SCHEMA_PATH = /(?<=[^/])\.struct\.ts$/

/** Returns the path of the schema that `specifier` names in the file at `from`, or null. */
export function importedPath(from: string, specifier: string): string | null {
  if (!/^\.\.?\//.test(specifier) || !SCHEMA_SPECIFIER.test(specifier)) return null
  return posix.join(posix.dirname(from), specifier.replace(SCHEMA_SPECIFIER, '.struct.ts'))
}

/**
 * Returns the specifier of the schema at `to` for the file at `from`, with the extension of `like`.
 */
export function specifierBetween(from: string, to: string, like: string): string {
  const ending = SCHEMA_SPECIFIER.exec(like)?.[1] ?? ''
  const relative = posix.relative(posix.dirname(from), to).replace(SCHEMA_PATH, `.struct${ending}`)
  return relative.startsWith('../') ? relative : `./${relative}`
}

/** `./vec3.struct.ts` → `./vec3.gen.ts`. The extension stays as the author wrote it. */
export function generatedSpecifier(specifier: string): string {
  return specifier.replace(SCHEMA_SPECIFIER, '.gen$1')
}

/** Returns a path without `.` and `..`. */
export function normalPath(path: string): string {
  return posix.normalize(path)
}

export function isSchemaPath(path: string): boolean {
  return SCHEMA_PATH.test(path)
}

/**
 * Returns the path in `folder` of the file with `ending` that is generated from the schema at
 * `path`.
 */
export function generatedPath(path: string, ending: string, folder: string): string {
  return posix.join(folder, posix.basename(path).replace(SCHEMA_PATH, ending))
}

export function folderOf(path: string): string {
  return posix.dirname(path)
}

/**
 * Returns the specifier to write in `folder` for the schema that `specifier` names, if the files
 * that are generated from that schema are in `target`. The extension stays as the author wrote it.
 */
export function movedSpecifier(specifier: string, folder: string, target: string): string {
  const path = posix.join(posix.relative(folder, target), posix.basename(specifier))
  return path.startsWith('../') ? path : `./${path}`
}

/** Returns a text that is equal for paths that are one file on systems that ignore case. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
