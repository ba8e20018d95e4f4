/** The columns of a table: one for each scalar, array or text of its struct, in their order. */
import type { FieldLayout, Layouts, StructLayout, Type } from '../ir.ts'
import { SCALARS, type Scalar } from '../tables/scalars.ts'
import { fieldsOf } from '../types.ts'
import { POINTER_BYTES } from './extent.ts'

/** A column. */
export interface Column {
  /** Offset of its cell in the struct, in bytes; for a presence bit, that of its byte. */
  readonly offset: number
  /** Size of a cell in bytes; for a presence bit, the complement of its number. */
  readonly size: number
}

/** The columns of a field; numbers of columns count from the first one of the struct. */
export interface FieldColumns {
  readonly field: FieldLayout
  readonly first: number
  /** Number of the column with the presence bits; null for a field that is always present. */
  readonly presence: number | null
  /** The columns of a nested struct; null for other types. */
  readonly inner: StructColumns | null
  /** The elements of the column in a view of the arena; null for nested structs and constants. */
  readonly cell: Cell | null
}

export interface StructColumns {
  readonly struct: StructLayout
  readonly fields: readonly FieldColumns[]
  readonly columns: readonly Column[]
}

export interface Cell {
  readonly view: Scalar['view']
  /** Number of elements of the view for each row. */
  readonly perRow: number
}

/** Returns the columns of a struct; a constant has none. */
export function columnsOf(struct: StructLayout, layouts: Layouts, start = 0): StructColumns {
  const fields: FieldColumns[] = []
  const columns: Column[] = []
  for (const field of fieldsOf(struct)) {
    const { type, size, presence } = field
    const first = columns.length
    if (size === 0) {
      fields.push({ field, first, presence: null, inner: null, cell: null })
      continue
    }
    const offset = start + field.offset
    const inner = type.kind === 'struct' ? columnsOf(layouts.get(type.id)!, layouts, offset) : null
    if (inner === null) columns.push({ offset, size })
    else columns.push(...inner.columns)
    const cell = inner === null ? cellOf(type) : null
    fields.push({ field, first, presence: presence === null ? null : columns.length, inner, cell })
    if (presence !== null) {
      columns.push({ offset: start + presence.offset, size: ~presence.bit })
    }
  }
  return { struct, fields, columns }
}

/** Returns the elements of a column. Requires: `canBeColumn(type)`, and no struct. */
function cellOf(type: Type): Cell {
  switch (type.kind) {
    case 'scalar':
      return { view: SCALARS[type.scalar]!.view, perRow: 1 }
    case 'flags':
    case 'bits':
      return { view: `u${(type.bytes * 8) as 8 | 16 | 32}`, perRow: 1 }
    case 'text':
      return { view: 'u8', perRow: type.bytes }
    case 'pointer':
      return { view: `u${(POINTER_BYTES * 8) as 32}`, perRow: 1 }
    case 'array': {
      const { view, perRow } = cellOf(type.element)
      return { view, perRow: perRow * type.length }
    }
    default:
      return { view: 'u8', perRow: 1 }
  }
}
