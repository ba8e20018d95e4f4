/** The fields of a struct as text has them: those of nested structs are fields of their own. */
import type { FieldLayout, Layouts, StructLayout, Type } from '../ir.ts'
import { fieldsOf } from '../types.ts'
import { columnsOf, type StructColumns } from './columns.ts'

/** A field that isn't a struct, or an optional struct. */
export interface RecordField {
  /** The names of the fields that lead to it, its own last. */
  readonly path: readonly string[]
  readonly field: FieldLayout
  readonly type: Type
  /** Offset in the outermost struct in bytes. */
  readonly offset: number
  /** Number of its column in a table; that of the first one for a struct. */
  readonly column: number
  readonly presence: RecordPresence | null
  /** Whether the struct that declares it is packed. */
  readonly packed: boolean
}

/** The presence bit of an optional field. */
export interface RecordPresence {
  /** Offset of its byte in the outermost struct. */
  readonly offset: number
  readonly bit: number
  /** Number of its column in a table. */
  readonly column: number
}

/** Returns the fields of `struct` in order, and at each optional struct that struct before them. */
export function recordFieldsOf(struct: StructLayout, layouts: Layouts): RecordField[] {
  return fieldsIn(columnsOf(struct, layouts), [], 0, 0)
}

function fieldsIn(
  { struct, fields }: StructColumns,
  path: readonly string[],
  start: number,
  firstColumn: number,
): RecordField[] {
  return fields.flatMap(({ field, first, presence, inner }): RecordField[] => {
    if (field.size === 0) return []
    const own: RecordField = {
      path: [...path, field.name],
      field,
      type: field.type,
      offset: start + field.offset,
      column: firstColumn + first,
      presence:
        presence === null || field.presence === null
          ? null
          : {
              offset: start + field.presence.offset,
              bit: field.presence.bit,
              column: firstColumn + presence,
            },
      packed: struct.packed,
    }
    if (inner === null) return [own]
    const nested = fieldsIn(inner, own.path, own.offset, own.column)
    return own.presence === null ? nested : [own, ...nested]
  })
}

/** Bytes that no field of a struct uses. */
export interface Gap {
  readonly offset: number
  readonly size: number
}

/** Returns the padding of a struct and of the structs inside it. */
export function gapsOf(struct: StructLayout, layouts: Layouts, start = 0): Gap[] {
  return struct.slots.flatMap((slot): Gap[] => {
    const offset = start + slot.offset
    if (slot.kind === 'padding') return [{ offset, size: slot.size }]
    if (slot.kind !== 'field-layout' || slot.type.kind !== 'struct') return []
    return gapsOf(layouts.get(slot.type.id)!, layouts, offset)
  })
}

/** Returns the name of the column of a field: by default, the names of its path with points. */
export function columnName(
  struct: StructLayout,
  path: readonly string[],
  layouts: Layouts,
): string {
  const names: string[] = []
  let inside = struct
  for (const name of path) {
    const field = fieldsOf(inside).find((one) => one.name === name)!
    const column = field.text?.column
    names.push(typeof column === 'string' ? column : name)
    if (field.type.kind === 'struct') inside = layouts.get(field.type.id)!
  }
  return names.join('.')
}
