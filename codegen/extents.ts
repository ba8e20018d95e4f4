/** Sizes of what structs hold, as their layouts say. */
import type { ListType, StructId, StructLayout, UnionType } from './ir.ts'
import { SCALARS } from './scalars.ts'

type Layouts = ReadonlyMap<StructId, StructLayout>

/** Bytes from one element of a list to the next. */
export function strideOf({ element }: ListType, layouts: Layouts): number {
  switch (element.kind) {
    case 'scalar':
      return SCALARS[element.scalar]!.bytes
    case 'struct':
      return layouts.get(element.id)!.size
    case 'reference':
      return 8
    default:
      return 4
  }
}

/** Bytes from the start of a union, which is its tag, to the member. */
export function bodyOf({ members }: UnionType, layouts: Layouts): number {
  return Math.max(...members.map(({ struct }) => layouts.get(struct.id)!.align))
}
