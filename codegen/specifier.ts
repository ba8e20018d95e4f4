/** What the words after `from` name, for schemas and for the code made from them. */
import { posix } from 'node:path'

/** The module whose types are the words of the schema language. */
export const SCHEMA_MODULE = 'offheap/schema'

/** The module that generated code imports. */
export const RUNTIME_MODULE = 'offheap/gen/v1'

const SCHEMA_SPECIFIER = /(?<=[^/])\.struct(\.ts|\.js)?$/

const SCHEMA_PATH = /(?<=[^/])\.struct\.ts$/

/** The schema file that `specifier` names in the file at `from`, or null when it names none. */
export function importedPath(from: string, specifier: string): string | null {
  if (!/^\.\.?\//.test(specifier) || !SCHEMA_SPECIFIER.test(specifier)) return null
  return posix.join(posix.dirname(from), specifier.replace(SCHEMA_SPECIFIER, '.struct.ts'))
}

/** The specifier that names the schema at `to` in the file at `from`, with the ending of `like`. */
export function specifierBetween(from: string, to: string, like: string): string {
  const ending = SCHEMA_SPECIFIER.exec(like)?.[1] ?? ''
  const relative = posix.relative(posix.dirname(from), to).replace(SCHEMA_PATH, `.struct${ending}`)
  return relative.startsWith('../') ? relative : `./${relative}`
}

/** `./vec3.struct.ts` → `./vec3.gen.ts`; the ending stays the author's own. */
export function generatedSpecifier(specifier: string): string {
  return specifier.replace(SCHEMA_SPECIFIER, '.gen$1')
}

/** The one spelling of a path that leads through no `.` and `..`. */
export function normalPath(path: string): string {
  return posix.normalize(path)
}

export function isSchemaPath(path: string): boolean {
  return SCHEMA_PATH.test(path)
}

/** `enemy.struct.ts` in the folder `folder`, as a file made from the schema that has `ending`. */
export function generatedPath(path: string, ending: string, folder: string): string {
  return posix.join(folder, posix.basename(path).replace(SCHEMA_PATH, ending))
}

export function folderOf(path: string): string {
  return posix.dirname(path)
}

/**
 * What to write in `folder` for the schema that `specifier` names, once the files made from it lie
 * in `target`. The ending stays the author's own.
 */
export function movedSpecifier(specifier: string, folder: string, target: string): string {
  const path = posix.join(posix.relative(folder, target), posix.basename(specifier))
  return path.startsWith('../') ? path : `./${path}`
}
