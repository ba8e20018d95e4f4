/** Types during resolution, some of which aren't complete enough to be the type of a field. */
import type { NamedType, PointerType, StructId, StructRef, Type } from '../ir.ts'

export type Draft = Type | BarePointer | NameUnion

/** `Ptr<T>` without `| null`, which is not a complete type. */
export interface BarePointer {
  readonly kind: 'bare-pointer'
  readonly pointer: PointerType
  readonly text: string
}

/** `'a' | 'b'`: an argument of `Enum`, which is not a type by itself. */
export interface NameUnion {
  readonly kind: 'name-union'
  readonly names: readonly string[]
}

/** The id of an enum, flags or bits that has no name yet. */
export const UNNAMED: StructId = ''

export function isNamed(type: Draft): type is NamedType {
  return type.kind === 'enum' || type.kind === 'flags' || type.kind === 'bits'
}

/**
 * Returns `draft` with the names that `rename` returns for the structs and named types in it, or
 * null if `rename` returns null for one of them.
 */
export function renamed<T extends Draft>(
  draft: T,
  rename: (mentioned: StructRef | NamedType) => string | null,
): T | null
export function renamed(
  draft: Draft,
  rename: (mentioned: StructRef | NamedType) => string | null,
): Draft | null {
  const reference = (struct: StructRef): StructRef | null => {
    const local = rename(struct)
    return local === null ? null : { ...struct, local }
  }
  switch (draft.kind) {
    case 'scalar': {
      if (draft.dictionary === undefined) return draft
      const dictionary = reference(draft.dictionary)
      return dictionary && { ...draft, dictionary }
    }
    case 'text':
    case 'string':
    case 'constant':
    case 'atomic':
    case 'name-union':
      return draft
    case 'struct':
      return reference(draft)
    case 'enum':
    case 'flags':
    case 'bits': {
      const local = rename(draft)
      return local === null ? null : { ...draft, local }
    }
    case 'pointer':
    case 'own':
    case 'reference': {
      if (draft.target === null) return draft
      const target = reference(draft.target)
      return target && { ...draft, target }
    }
    case 'bare-pointer': {
      const pointer = renamed(draft.pointer, rename)
      return pointer && { ...draft, pointer }
    }
    case 'collection': {
      const elements = draft.elements.map((element) => renamed(element, rename))
      return elements.includes(null)
        ? null
        : { ...draft, elements: elements.filter((element) => element !== null) }
    }
    case 'array':
    case 'list': {
      const element = renamed(draft.element, rename)
      return element && ({ ...draft, element } as typeof draft)
    }
    case 'union': {
      const members = draft.members.map((member) => {
        const struct = reference(member.struct)
        return struct && { ...member, struct }
      })
      return members.includes(null)
        ? null
        : { ...draft, members: members.filter((member) => member !== null) }
    }
  }
}
