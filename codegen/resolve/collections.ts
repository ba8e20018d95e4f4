/** Resolves collections: their arguments, their elements and their tags. */
import type { CollectionType, NameDecl, TagDecl, Type, TypeDecl } from '../ir.ts'
import { COLLECTIONS, MAX_NUMBER, type CollectionWord } from '../tables/collections.ts'
import type { Scope } from './scope.ts'
import * as hints from './suggestions.ts'

/** An element that a collection can't have: the reason, and what to write instead. */
interface Misfit {
  /** The role of the type; missing for elements. */
  readonly part?: 'key' | 'value'
  readonly expected: string
  readonly fix: string
}

/** Returns why elements of a collection can't be of `type`; null if they can. */
type CheckElements = (type: Type, position: number) => Misfit | null

const ELEMENTS: Readonly<Record<CollectionWord, CheckElements>> = {
  BitSet: () => null,
  Dictionary: () => null,
  HashMap: (type, position) => (position === 0 ? keyMisfit(type) : valueMisfit(type)),
  HashSet: (type) => keyMisfit(type),
  Pool: (type) =>
    type.kind === 'struct'
      ? null
      : {
          expected: 'a struct',
          fix: 'declare a struct with a field of this type, and make a pool of that struct',
        },
  Ring: (type) =>
    ['scalar', 'enum', 'pointer', 'struct'].includes(type.kind)
      ? null
      : {
          expected: 'a scalar, an enum, a `Ptr` or a struct',
          fix:
            type.kind === 'string'
              ? 'declare a struct with a field `text: Str<N>`, and make a ring of that struct'
              : 'declare a struct with a field of this type, and make a ring of that struct',
        },
  SlotMap: (type) =>
    type.kind === 'struct'
      ? null
      : {
          expected: 'a struct',
          fix: 'declare a struct with a field of this type, and make a slot map of that struct',
        },
  Table: (type) =>
    type.kind === 'struct'
      ? null
      : {
          expected: 'a struct',
          fix: 'declare a struct with a field of this type, and make a table of that struct',
        },
  SparseSet: (type) =>
    type.kind === 'struct'
      ? null
      : {
          expected: 'a struct',
          fix: 'declare a struct with a field of this type, and make a sparse set of that struct',
        },
}

function keyMisfit(type: Type): Misfit | null {
  if (['scalar', 'enum', 'pointer', 'struct', 'string'].includes(type.kind)) return null
  const isOwner = type.kind === 'own' || type.kind === 'reference'
  return {
    part: 'key',
    expected: 'a scalar, an enum, a `Ptr`, a `Str` or a struct of such fields',
    fix:
      type.kind === 'text'
        ? 'use `Str`, a text of any length'
        : isOwner
          ? 'use `Ptr<T> | null`, which is compared by its address'
          : 'use a field that identifies the value',
  }
}

function valueMisfit(type: Type): Misfit | null {
  if (['scalar', 'enum', 'pointer', 'struct'].includes(type.kind)) return null
  return {
    part: 'value',
    expected: 'a scalar, an enum, a `Ptr`, a struct, or a collection with a name',
    fix: ['list', 'collection'].includes(type.kind)
      ? 'give it a name, such as `export type Days = List<u32>`, and make a map to that'
      : 'declare a struct with a field of this type, and make a map to that struct',
  }
}

/**
 * Returns the collection that `decl` is. `resolveType` returns the type of an argument, and
 * `wholeNumber` the value of one that is a number.
 */
export function collectionOf(
  scope: Scope,
  decl: NameDecl,
  word: CollectionWord,
  resolveType: (argument: TypeDecl) => Type | null,
  wholeNumber: (argument: TypeDecl) => number | null,
): CollectionType | null {
  const { types, numbers, options, arguments: expected, example, noun } = COLLECTIONS[word]
  const spare = decl.arguments.length - types - numbers
  if (spare < 0 || spare > (options === undefined ? 0 : 1)) {
    return scope.refuse(
      'COLLECTION_ARGUMENTS',
      decl.span,
      `invalid type arguments of \`${word}\`: got ${hints.count(decl.arguments.length)}, expected ${expected}`,
      `write for example \`${example}\``,
    )
  }
  const { element } = COLLECTIONS[word]
  const elements: Type[] =
    element === undefined
      ? []
      : [element === 'Str' ? { kind: 'string' } : { kind: 'scalar', scalar: element }]
  for (const [position, argument] of decl.arguments.slice(0, types).entries()) {
    const type = resolveType(argument)
    if (type === null) return null
    const misfit = ELEMENTS[word](type, position)
    if (misfit !== null) {
      return scope.refuse(
        'COLLECTION_ELEMENT',
        argument.span,
        `invalid ${misfit.part ?? 'element'} type of ${noun}: got ${hints.kindName(type)}, expected ${misfit.expected}`,
        misfit.fix,
      )
    }
    elements.push(type)
  }
  const given: number[] = []
  for (const argument of decl.arguments.slice(types, types + numbers)) {
    const number = wholeNumber(argument)
    if (number === null || number > MAX_NUMBER) {
      return scope.refuse(
        'COLLECTION_ARGUMENTS',
        argument.span,
        `invalid type argument of \`${word}\`: got \`${hints.typeText(argument)}\`, expected an integer from 1 to ${MAX_NUMBER.toLocaleString('en-US')}`,
        `write for example \`${example}\``,
      )
    }
    given.push(number)
  }
  if (options !== undefined) {
    const option = decl.arguments[types + numbers]
    const name = option?.kind === 'literal' ? option.string : null
    const number = option === undefined ? 0 : options.indexOf(name ?? '') + 1
    if (option !== undefined && number === 0) {
      return scope.refuse(
        'COLLECTION_ARGUMENTS',
        option.span,
        `invalid type argument of \`${word}\`: got \`${hints.typeText(option)}\`, expected ${hints.quoted(options).join(' or ')}`,
        `write for example \`${example}\``,
      )
    }
    given.push(number)
  }
  return { kind: 'collection', word, elements, numbers: [...given, ...tagNames(word).map(() => 0)] }
}

function tagNames(word: CollectionWord): string[] {
  return Object.keys(COLLECTIONS[word].tags)
}

/** Returns the collection inside a type, through arrays; null for a type without one. */
function collectionIn(type: Type): CollectionType | null {
  if (type.kind === 'array') return collectionIn(type.element)
  return type.kind === 'collection' ? type : null
}

/**
 * Returns `type` with the settings of the tags of its field. Refuses a tag that its collection
 * doesn't have, and a value out of range.
 */
export function withSettings(scope: Scope, type: Type, tags: readonly TagDecl[]): Type {
  if (tags.length === 0) return type
  const collection = collectionIn(type)
  const settings = new Map<string, number>()
  for (const { tag, text, span } of tags) {
    const most = collection === null ? undefined : COLLECTIONS[collection.word].tags[tag]
    if (most === undefined) {
      scope.refuse(
        'MISPLACED_TAG',
        span,
        `\`${tag}\` is a tag of ${ownersOf(tag)}: got ${hints.kindName(type)}`,
        'remove the tag',
      )
      continue
    }
    if (most === 0 && text === '') {
      settings.set(tag, 1)
      continue
    }
    if (most === 0) {
      const fix = 'put the text after it on a line of its own, or remove the tag'
      scope.refuse('INVALID_TAG', span, `\`${tag}\` takes no value`, fix)
      continue
    }
    const value = /^[1-9](?:_?\d)*$/.test(text) ? Number(text.replaceAll('_', '')) : 0
    if (value > 0 && value <= most) {
      settings.set(tag, value)
      continue
    }
    scope.refuse(
      'INVALID_TAG',
      span,
      text === ''
        ? `\`${tag}\` needs a value`
        : `invalid value of \`${tag}\`: got \`${text}\`, expected an integer from 1 to ${most}`,
      `write for example \`${tag} 256\``,
    )
  }
  return settings.size === 0 ? type : withNumbers(type, settings)
}

/** Returns the names of the collections that have a tag. */
function ownersOf(tag: string): string {
  return Object.values(COLLECTIONS)
    .filter(({ tags }) => Object.hasOwn(tags, tag))
    .map(({ noun }) => `${noun.replace('a ', '')}s`)
    .join(' and ')
}

function withNumbers(type: Type, settings: ReadonlyMap<string, number>): Type {
  if (type.kind === 'array') return { ...type, element: withNumbers(type.element, settings) }
  if (type.kind !== 'collection') return type
  const names = tagNames(type.word)
  const first = type.numbers.length - names.length
  const numbers = type.numbers.map((number, index) => settings.get(names[index - first]!) ?? number)
  return { ...type, numbers }
}
