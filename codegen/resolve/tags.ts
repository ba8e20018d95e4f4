/** Reads the tags of structs and fields, and refuses those that are misplaced or invalid. */
import type { FieldDecl, StructDecl, TagDecl, TextFormats } from '../ir.ts'
import { closestTag, layoutAdvice } from '../parse/tag-words.ts'
import { CACHE_LINE, MAX_ALIGN } from '../tables/limits.ts'
import { isNamedCollection } from './named-collections.ts'
import type { Scope } from './scope.ts'

export interface StructTags {
  readonly packed: boolean
  readonly align: number
  readonly wgsl: 'storage' | 'uniform' | null
  readonly text?: TextFormats
}

export interface FieldTags {
  readonly default: TagDecl | null
  readonly align: number
  readonly ownsCacheLine: boolean
  /** The tags that only some types can have. */
  readonly settings: readonly TagDecl[]
  /** The tags for text. */
  readonly text: TextTags
}

/** The tags that say how text has a field. */
export interface TextTags {
  readonly column?: TagDecl | undefined
  readonly key?: TagDecl | undefined
  readonly decimal?: TagDecl | undefined
  readonly date?: TagDecl | undefined
  readonly timestamp?: TagDecl | undefined
}

export function structTags(scope: Scope, decl: StructDecl): StructTags {
  const isCollection = isNamedCollection(decl)
  const owner = isCollection ? 'a named collection' : 'a struct'
  const { packed, align, cacheline, wgsl, csv, ndjson } = sorted(scope, decl.tags, owner, {
    '@default': null,
    '@align': 'align',
    '@packed': isCollection ? null : 'packed',
    '@cacheline': 'cacheline',
    '@wgsl': isCollection ? null : 'wgsl',
    '@csv': isCollection ? null : 'csv',
    '@ndjson': isCollection ? null : 'ndjson',
  })
  const text = { csv: isSet(scope, csv), ndjson: isSet(scope, ndjson) }
  const space = wgsl === undefined ? null : addressSpace(scope, wgsl)
  if (packed && wgsl) {
    scope.refuse(
      'INVALID_TAG',
      wgsl.span,
      '`@wgsl` and `@packed` exclude each other: WGSL needs aligned fields',
      'remove one of the two tags',
    )
  }
  return {
    packed: isSet(scope, packed),
    align: Math.max(alignment(scope, align), isSet(scope, cacheline) ? CACHE_LINE : 1),
    wgsl: packed ? null : space,
    ...(text.csv || text.ndjson ? { text } : {}),
  }
}

export function fieldTags(scope: Scope, { tags }: FieldDecl): FieldTags {
  const found = sorted(scope, tags, 'a field', {
    '@default': 'default',
    '@align': 'align',
    '@cacheline': 'cacheline',
    '@chunk': 'chunk',
    '@dirty': 'dirty',
    '@column': 'column',
    '@key': 'key',
    '@decimal': 'decimal',
    '@date': 'date',
    '@timestamp': 'timestamp',
  })
  const { column, key, decimal, date, timestamp } = found
  return {
    text: { column, key, decimal, date, timestamp },
    settings: [found.chunk, found.dirty].filter((tag) => tag !== undefined),
    default: found.default ?? null,
    align: alignment(scope, found.align),
    ownsCacheLine: isSet(scope, found.cacheline),
  }
}

type Slots = Partial<Record<string, TagDecl>>

/** The owners of tags that aren't those of structs. */
const PLACES: Readonly<Record<string, string>> = {
  '@chunk': 'pool',
  '@dirty': 'table',
  '@column': 'field',
  '@key': 'field',
  '@decimal': 'field',
  '@date': 'field',
  '@timestamp': 'field',
}

/**
 * Returns each tag by its slot, and refuses tags that are misplaced, misspelt or repeated.
 *
 * @param owner The name of the struct or field that has the tags, for messages.
 * @param slots The slot of each tag; null or none for a tag that `owner` can't have.
 */
function sorted(
  scope: Scope,
  tags: readonly TagDecl[],
  owner: string,
  slots: Readonly<Record<string, string | null>>,
): Slots {
  const found: Slots = {}
  for (const entry of tags) {
    const { tag, text, span } = entry
    const advice = layoutAdvice(tag)
    if (advice !== null) {
      scope.refuse('INVALID_TAG', span, `\`${tag}\` has no effect on the layout`, advice)
      continue
    }
    const meant = closestTag(tag) ?? tag
    const slot = slots[meant]
    const isDefault = meant === '@default'
    if (slot === null || slot === undefined) {
      if (isDefault) {
        const fix = 'move the tag to the comment of a field'
        scope.refuse('INVALID_DEFAULT', span, `${owner} can't have a default`, fix)
      } else {
        const place = PLACES[meant] ?? 'struct'
        const fix = `move the tag to the comment of the ${place}`
        scope.refuse('MISPLACED_TAG', span, `\`${tag}\` is a tag of ${place}s: got ${owner}`, fix)
      }
    } else if (tag !== meant) {
      const space = /uniform|140/i.test(tag) ? 'uniform' : 'storage'
      const value = meant === '@wgsl' && text === '' ? space : text
      const fix = `write \`${`${meant} ${value}`.trimEnd()}\``
      const code = isDefault ? 'INVALID_DEFAULT' : 'INVALID_TAG'
      scope.refuse(code, span, `unknown tag \`${tag}\``, fix)
    } else if (found[slot] !== undefined) {
      const code = isDefault ? 'INVALID_DEFAULT' : 'INVALID_TAG'
      const problem = `repeated tag \`${tag}\``
      scope.refuse(code, span, problem, 'remove one of the two tags')
    } else if (isDefault && text === '') {
      const fix = 'write the value after the tag, as in `@default 100`'
      scope.refuse('INVALID_DEFAULT', span, '`@default` needs a value', fix)
    } else {
      found[slot] = entry
    }
  }
  return found
}

/** Returns whether a tag without a value is present. */
export function isSet(scope: Scope, entry: TagDecl | undefined): boolean {
  if (entry === undefined) return false
  if (entry.text !== '') {
    scope.refuse(
      'INVALID_TAG',
      entry.span,
      `\`${entry.tag}\` takes no value`,
      'put the text after it on a line of its own, or remove the tag',
    )
  }
  return true
}

function alignment(scope: Scope, entry: TagDecl | undefined): number {
  if (entry === undefined) return 1
  const { text, span } = entry
  const bytes = /^[1-9](?:_?\d)*$/.test(text) ? Number(text.replaceAll('_', '')) : 0
  if (Number.isInteger(Math.log2(bytes)) && bytes <= MAX_ALIGN) return bytes
  scope.refuse(
    'INVALID_ALIGNMENT',
    span,
    text === ''
      ? '`@align` needs a value: a number of bytes'
      : `invalid alignment: got \`${text}\`, expected a power of two up to 65,536`,
    bytes > MAX_ALIGN ? 'write `@align 65536` or less' : 'write for example `@align 16`',
  )
  return 1
}

function addressSpace(scope: Scope, { text, span }: TagDecl): 'storage' | 'uniform' | null {
  if (text === 'storage' || text === 'uniform') return text
  return scope.refuse(
    'INVALID_TAG',
    span,
    text === ''
      ? '`@wgsl` needs an address space'
      : `invalid address space: got \`${text}\`, expected storage or uniform`,
    'write `@wgsl storage` or `@wgsl uniform`',
  )
}
