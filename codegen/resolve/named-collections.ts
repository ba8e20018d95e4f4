/** Collections and lists with a name of their own, which are structs with one field. */
import type { AliasDecl, FileDecl, StructDecl } from '../ir.ts'
import { SCHEMA_MODULE } from '../specifier.ts'
import { COLLECTIONS, isCollectionWord } from '../tables/collections.ts'
import { CONTENTS } from '../types.ts'

/**
 * Returns `file` with its named collections, such as `export type Bodies = Pool<Body>` and
 * `export type Path = List<Point>`, as structs with one field.
 */
export function withNamedCollections(file: FileDecl): FileDecl {
  const words = new Set<string>()
  for (const { specifier, imported, local } of file.imports) {
    const isWord = imported === 'List' || isCollectionWord(imported)
    if (specifier === SCHEMA_MODULE && isWord) words.add(local)
  }
  const isNamed = ({ type }: AliasDecl): boolean => type.kind === 'name' && words.has(type.name)
  const named = file.aliases.filter(isNamed)
  if (named.length === 0) return file
  return {
    ...file,
    aliases: file.aliases.filter((alias) => !isNamed(alias)),
    structs: [...file.structs, ...named.map(structOf)].sort((a, b) => a.span.start - b.span.start),
  }
}

/** The tags that configure collections. */
const SETTINGS: ReadonlySet<string> = new Set(
  Object.values(COLLECTIONS).flatMap(({ tags }) => Object.keys(tags)),
)

function structOf({ name, span, doc, tags, type }: AliasDecl): StructDecl {
  const settings = tags.filter(({ tag }) => SETTINGS.has(tag))
  const others = tags.filter(({ tag }) => !SETTINGS.has(tag))
  const field = {
    ...({ kind: 'field', name: CONTENTS, span, doc: null, tags: settings } as const),
    ...{ readonly: false, optional: false, type },
  }
  return { kind: 'struct', name, span, doc, base: null, tags: others, fields: [field] }
}

/** Returns whether `struct` is a named collection or list. */
export function isNamedCollection({ fields }: StructDecl): boolean {
  return fields[0]?.name === CONTENTS
}
