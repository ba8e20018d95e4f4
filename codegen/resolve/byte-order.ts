/** `@bigEndian`: the order of the bytes of fields, and of elements at any address in packed structs. */
import type { FieldDecl, Type } from '../ir.ts'
import { inOrder, SCALARS, type ByteOrder } from '../tables/scalars.ts'
import { innermost } from '../types.ts'
import type { Scope } from './scope.ts'
import { kindName } from './suggestions.ts'
import type { FieldTags, StructTags } from './tags.ts'

/** Returns the type of a field with its bytes in the order that the tags give. */
export function withByteOrder(
  scope: Scope,
  { name, span }: FieldDecl,
  type: Type,
  tags: FieldTags,
  struct: StructTags,
): Type {
  const own = tags.bigEndian
  if (own === null && !struct.bigEndian) {
    return struct.packed && type.kind === 'array' ? inBytes(type, 'little') : type
  }
  const inner = innermost(type)
  if (hasOneOrder(inner)) {
    if (own === null) return type
    const fix = 'remove the tag, or give it to the struct that has the numbers'
    const reason = inner.kind === 'struct' ? 'its struct decides about that' : 'it has single bytes'
    scope.refuse('MISPLACED_TAG', own.span, `\`${name}\` has no order of bytes: ${reason}`, fix)
    return type
  }
  if (inner.kind === 'scalar' && inner.dictionary === undefined) return inBytes(type, 'big')
  const what = inner.kind === 'scalar' ? 'a code' : kindName(inner)
  scope.refuse(
    own === null ? 'INVALID_TAG' : 'MISPLACED_TAG',
    own?.span ?? span,
    `\`${name}\` can't be big-endian: got ${what}, expected a number, or an array of numbers`,
    'remove `@bigEndian`, or move the field to a struct without it',
  )
  return type
}

/** Returns whether the order of bytes has no effect on values of a type, or is not its own. */
function hasOneOrder(type: Type): boolean {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar]!.bytes === 1
    case 'flags':
    case 'bits':
      return type.bytes === 1
    case 'enum':
    case 'text':
    case 'constant':
    case 'struct':
      return true
    default:
      return false
  }
}

function inBytes(type: Type, order: ByteOrder): Type {
  switch (type.kind) {
    case 'array':
      return { ...type, element: inBytes(type.element, order) }
    case 'scalar':
      return { ...type, scalar: inOrder(type.scalar, order) }
    default:
      return type
  }
}
