/** Tags of doc comments: which of them a struct and a field can have, and what they say. */
import { meantTag } from '../parse/doc-comment.ts'
import type { FieldDecl, StructDecl, TagDecl } from '../ir.ts'
import { CACHE_LINE, MAX_ALIGN } from '../tables/limits.ts'
import type { Scope } from './scope.ts'

export interface StructTags {
  readonly packed: boolean
  readonly align: number
  readonly wgsl: 'storage' | 'uniform' | null
}

export interface FieldTags {
  readonly default: TagDecl | null
  readonly align: number
  readonly alone: boolean
}

export function structTags(scope: Scope, { tags }: StructDecl): StructTags {
  const { packed, align, cacheline, wgsl } = sorted(scope, tags, 'a struct', {
    '@default': null,
    '@align': 'align',
    '@packed': 'packed',
    '@cacheline': 'cacheline',
    '@wgsl': 'wgsl',
  })
  const space = wgsl === undefined ? null : addressSpace(scope, wgsl)
  if (packed && wgsl) {
    scope.refuse(
      'INVALID_TAG',
      wgsl.span,
      'a struct of WGSL has the alignments of WGSL, and a packed one has none',
      'delete one of the two tags',
    )
  }
  return {
    packed: bare(scope, packed),
    align: Math.max(alignment(scope, align), bare(scope, cacheline) ? CACHE_LINE : 1),
    wgsl: packed ? null : space,
  }
}

export function fieldTags(scope: Scope, { tags }: FieldDecl): FieldTags {
  const found = sorted(scope, tags, 'a field', {
    '@default': 'default',
    '@align': 'align',
    '@packed': null,
    '@cacheline': 'cacheline',
    '@wgsl': null,
  })
  return {
    default: found.default ?? null,
    align: alignment(scope, found.align),
    alone: bare(scope, found.cacheline),
  }
}

type Slots = Partial<Record<string, TagDecl>>

/** Each tag once, and in its place; `slots` says which ones there are, null for the others. */
function sorted(
  scope: Scope,
  tags: readonly TagDecl[],
  owner: string,
  slots: Readonly<Record<string, string | null>>,
): Slots {
  const found: Slots = {}
  for (const entry of tags) {
    const { tag, text, span } = entry
    const meant = meantTag(tag) ?? tag
    const slot = slots[meant]
    const isDefault = meant === '@default'
    if (slot === null || slot === undefined) {
      if (isDefault) {
        const fix = 'move the tag to the field that it is for'
        scope.refuse('INVALID_DEFAULT', span, `${owner} has no default of its own`, fix)
      } else {
        const fix = 'move the tag to the comment of the struct'
        scope.refuse('MISPLACED_TAG', span, `\`${tag}\` is for structs, and this is ${owner}`, fix)
      }
    } else if (tag !== meant) {
      const fix = `write \`${`${meant} ${text}`.trimEnd()}\``
      const code = isDefault ? 'INVALID_DEFAULT' : 'INVALID_TAG'
      scope.refuse(code, span, `\`${tag}\` means nothing here`, fix)
    } else if (found[slot] !== undefined) {
      const code = isDefault ? 'INVALID_DEFAULT' : 'INVALID_TAG'
      const problem = isDefault ? 'a field has one default' : `\`${tag}\` is there twice`
      scope.refuse(code, span, problem, 'keep one of the tags')
    } else if (isDefault && text === '') {
      const fix = 'write the value behind it, as in `@default 100`'
      scope.refuse('INVALID_DEFAULT', span, 'this `@default` has no value', fix)
    } else {
      found[slot] = entry
    }
  }
  return found
}

/** A tag without words behind it. */
function bare(scope: Scope, entry: TagDecl | undefined): boolean {
  if (entry === undefined) return false
  if (entry.text !== '') {
    scope.refuse(
      'INVALID_TAG',
      entry.span,
      `\`${entry.tag}\` says all by itself, and more words stand behind it`,
      'put the words on a line of their own, or delete the tag',
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
      ? 'this tag does not say how many bytes'
      : `\`${text}\` is no alignment: that is a power of two, up to 65,536`,
    bytes > MAX_ALIGN ? 'write `@align 65536` or less' : 'write `@align 16`, in bytes',
  )
  return 1
}

function addressSpace(scope: Scope, { text, span }: TagDecl): 'storage' | 'uniform' | null {
  if (text === 'storage' || text === 'uniform') return text
  return scope.refuse(
    'INVALID_TAG',
    span,
    text === ''
      ? 'this tag does not say which address space it is for'
      : `\`${text}\` is no address space that structs are laid out for`,
    'write `@wgsl storage` or `@wgsl uniform`',
  )
}
