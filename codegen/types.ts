/**
 * Properties of structs and types: ids, fields, elements, and the structs inside or referenced.
 */
import type {
  CollectionType,
  FieldLayout,
  ListType,
  PointerType,
  ScalarType,
  StructId,
  StructLayout,
  StructRef,
  Type,
} from './ir.ts'
import { COLLECTIONS } from './tables/collections.ts'
import type { ScalarName } from './tables/scalars.ts'

/** The id of a struct or a named type: unique among all files of a run. */
export function structId(path: string, name: string): StructId {
  return `${path}#${name}`
}

/** The name of a struct or a named type in the file that declares it. A name never contains `#`. */
export function nameOf(id: StructId): string {
  return id.slice(id.lastIndexOf('#') + 1)
}

/** The path of the schema that declares a struct or a named type. */
export function pathOf(id: StructId): string {
  return id.slice(0, id.lastIndexOf('#'))
}

export function isStruct(type: Type): type is StructRef {
  return type.kind === 'struct'
}

/** The fields of a struct, inherited ones included, in the order of their offsets. */
export function fieldsOf({ slots }: Pick<StructLayout, 'slots'>): FieldLayout[] {
  return slots.filter((slot) => slot.kind === 'field-layout')
}

/** The name of the only field of a named collection. No field of a schema ends in `$`. */
export const CONTENTS = 'items$'

/** Returns the types of keys and values of a map; null for a collection of another shape. */
export function entryOf({ word, elements }: CollectionType): readonly [Type, Type] | null {
  const { shape, keys } = COLLECTIONS[word]
  if (shape !== 'map') return null
  const [first, second] = elements as readonly [Type, Type]
  return keys === null ? [first, second] : [{ kind: 'scalar', scalar: keys }, first]
}

/** Returns the collection or list that a struct is the name of; null for any other struct. */
export function contentsOf(struct: Pick<StructLayout, 'slots'>): CollectionType | ListType | null {
  const [first] = struct.slots
  if (first?.kind !== 'field-layout' || first.name !== CONTENTS) return null
  const { type } = first
  return type.kind === 'collection' || type.kind === 'list' ? type : null
}

/**
 * The element type of an array, through all of its dimensions. Returns any other type unchanged.
 */
export function innermost(type: Type): Type {
  return type.kind === 'array' ? innermost(type.element) : type
}

/** The element type through all arrays and lists. Returns any other type unchanged. */
export function innermostElement(type: Type): Type {
  return type.kind === 'array' || type.kind === 'list' ? innermostElement(type.element) : type
}

/** The lengths of an array, the outermost first. Returns an empty array for any other type. */
export function dimensionsOf(type: Type): number[] {
  return type.kind === 'array' ? [type.length, ...dimensionsOf(type.element)] : []
}

/** The structs whose bytes are part of a value of `type`. */
export function structsInside(type: Type): readonly StructRef[] {
  const inner = innermost(type)
  if (inner.kind === 'struct') return [inner]
  return inner.kind === 'union' ? inner.members.map(({ struct }) => struct) : []
}

/**
 * The structs inside a value of `type`, and the structs that it refers to: through lists, through
 * pointers of the kinds in `followed`, and as the dictionary of a code.
 */
export function structsReached(
  type: Type,
  followed: readonly PointerType['kind'][],
): readonly StructRef[] {
  const inner = innermost(type)
  switch (inner.kind) {
    case 'list':
      return structsReached(inner.element, followed)
    case 'collection':
      return inner.elements.flatMap((element) => structsReached(element, followed))
    case 'scalar':
      return inner.dictionary === undefined ? [] : [inner.dictionary]
    case 'pointer':
    case 'own':
    case 'reference':
      return inner.target !== null && followed.includes(inner.kind) ? [inner.target] : []
    default:
      return structsInside(inner)
  }
}

/** Returns a `Code` as a schema writes it. */
export function codeText(scalar: ScalarName, dictionary: string): string {
  return scalar === 'u32' ? `Code<${dictionary}>` : `Code<${dictionary}, ${scalar}>`
}

/** A `Code`. */
export type CodeType = ScalarType & { readonly dictionary: StructRef }

/** Returns the codes that a type is, or consists of. */
export function codesIn(type: Type): readonly CodeType[] {
  switch (type.kind) {
    case 'scalar':
      return type.dictionary === undefined ? [] : [{ ...type, dictionary: type.dictionary }]
    case 'array':
    case 'list':
      return codesIn(type.element)
    case 'collection':
      return type.elements.flatMap(codesIn)
    default:
      return []
  }
}
