import type { BlockType } from '../block-type.ts'
import type { FieldType, StructShape } from '../struct.ts'
import { otherType } from './errors.ts'
import type { PointerTarget } from './shadow.ts'

/** Comparison of the types of structs with those that pointers and accessors expect, by name. */

/**
 * Returns whether structs of `type` are structs of the type `name`: the same, or derived from it. A
 * `Ptr<unknown>` can point to all types.
 */
export function isKind(type: Partial<BlockType & StructShape>, name: string): boolean {
  return name === 'unknown' || type.typeName === name || type.bases$?.includes(name) === true
}

/**
 * Returns whether a struct of the type `name` can be `offset` bytes into a block of `type`: the
 * whole block, its base, or a part of it. True for blocks whose parts are unknown.
 */
export function canHold(type: BlockType | null, offset: number, name: string): boolean {
  if (type === null || (offset === 0 && isKind(type, name)) || !('types$' in type)) return true
  const { offsets, types$ } = type as BlockType & StructShape
  const fields = types$.call(type)
  return Object.values(offsets).some(
    (start, index) => offset >= start && fieldHolds(fields[index]!, offset - start, name),
  )
}

/** @throws INVALID_POINTER when the target is known to be of another type than `name`. */
export function requireKindAt(
  use: string,
  { address, allocation }: PointerTarget,
  name: string,
  isWhole: boolean,
): void {
  const { type, start } = allocation
  const isRight =
    type === null || (isWhole ? isKind(type, name) : canHold(type, address - start, name))
  if (!isRight) throw otherType(use, address, name, allocation)
}

type ArrayType = readonly ['array', FieldType, number]

function fieldHolds(type: FieldType, offset: number, name: string): boolean {
  switch (type[0]) {
    case 'optional':
      return fieldHolds(type[1] as FieldType, offset, name)
    case 'array': {
      let [, element, length] = type as ArrayType
      // The elements of nested arrays are adjacent.
      while (element[0] === 'array') {
        length *= (element as ArrayType)[2]
        element = (element as ArrayType)[1]
      }
      if (element[0] !== 'struct') return fieldHolds(element, offset, name)
      const { size } = element[1] as StructShape
      return offset < size * length && fieldHolds(element, offset % size, name)
    }
    case 'struct': {
      const shape = type[1] as StructShape
      return offset < shape.size && canHold(shape, offset, name)
    }
    // The members start at an offset that isn't listed.
    case 'union':
      return true
    default:
      return false
  }
}
