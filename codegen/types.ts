/** What structs and types are made of: fields, elements, the structs inside and those behind. */
import type { FieldLayout, PointerType, StructLayout, StructRef, Type } from './ir.ts'

/** The fields of a struct, also inherited ones, in the order of their offsets. */
export function fieldsOf({ slots }: Pick<StructLayout, 'slots'>): FieldLayout[] {
  return slots.filter((slot) => slot.kind === 'field-layout')
}

/** The type of the elements of arrays in arrays; any other type itself. */
export function innermost(type: Type): Type {
  return type.kind === 'array' ? innermost(type.element) : type
}

/** The structs that lie in place where a value of `type` is. */
export function structsInside(type: Type): readonly StructRef[] {
  const inner = innermost(type)
  if (inner.kind === 'struct') return [inner]
  return inner.kind === 'union' ? inner.members.map(({ struct }) => struct) : []
}

/** Those, and the ones that `type` leads to by lists and by pointers of the kinds in `followed`. */
export function structsReached(
  type: Type,
  followed: readonly PointerType['kind'][],
): readonly StructRef[] {
  const inner = innermost(type)
  switch (inner.kind) {
    case 'list':
      return structsReached(inner.element, followed)
    case 'pointer':
    case 'own':
    case 'reference':
      return followed.includes(inner.kind) ? [inner.target] : []
    default:
      return structsInside(inner)
  }
}
