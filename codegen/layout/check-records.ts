import type { Fault } from '../diagnostic.ts'
import type { Layouts, Span, Struct, StructLayout, Type } from '../ir.ts'
import { kindName } from '../resolve/suggestions.ts'
import { keyFaults } from './ndjson-fields.ts'
import { columnName, recordFieldsOf, type RecordField } from './record-fields.ts'

/**
 * Checks that the fields of structs with `@csv` can be columns of CSV, that no two fields have the
 * same column or key.
 */
export function checkRecords(structs: readonly Struct[], layouts: Layouts): Fault[] {
  return structs.flatMap((struct) => {
    const layout = layouts.get(struct.id)
    if (layout === undefined || struct.text === undefined) return []
    return [
      ...(struct.text.csv ? csvFaults(struct, layout, layouts) : []),
      ...(struct.text.ndjson
        ? keyFaults(struct, layout, layouts, (name) => spanOf(struct, name))
        : []),
    ]
  })
}

function csvFaults(struct: Struct, layout: StructLayout, layouts: Layouts): Fault[] {
  const faults: Fault[] = []
  const byColumn = new Map<string | number, string>()
  const fields = recordFieldsOf(layout, layouts)
  if (fields.length === 0) {
    const problem = `\`${struct.name}\` has no field that can be a column of CSV`
    faults.push({
      ...{ code: 'CSV_TYPE', path: struct.path, span: struct.span, problem },
      fix: 'add a field, or remove the tag `@csv`',
    })
  }
  for (const field of fields) {
    const way = `${struct.name}.${field.path.join('.')}`
    const span = spanOf(struct, field.path[0]!)
    const misfit = misfitOf(field)
    if (misfit !== null) {
      const problem = `\`${way}\` can't be a column of CSV: ${misfit.reason}`
      faults.push({ code: 'CSV_TYPE', path: struct.path, span, problem, fix: misfit.fix })
      continue
    }
    const position = field.field.text?.column
    const column = typeof position === 'number' ? position : columnName(layout, field.path, layouts)
    const other = byColumn.get(column)
    if (other === undefined) byColumn.set(column, way)
    else {
      const shown = typeof column === 'number' ? `column ${column}` : `the column \`${column}\``
      const problem = `\`${way}\` and \`${other}\` have ${shown}`
      const fix = 'write `@column NAME` with another name before one of them'
      faults.push({ code: 'DUPLICATE_COLUMN', path: struct.path, span, problem, fix })
    }
  }
  return faults
}

/** Returns the place of a field, or that of its struct for an inherited one. */
function spanOf(struct: Struct, name: string): Span {
  return struct.fields.find((field) => field.name === name)?.span ?? struct.span
}

interface Misfit {
  readonly reason: string
  readonly fix: string
}

function misfitOf({ type, presence }: RecordField): Misfit | null {
  if (type.kind === 'struct' && presence !== null) {
    const reason = 'it is an optional struct, which has no column of its own'
    return { reason, fix: 'make its fields optional instead' }
  }
  if (isColumn(type)) return null
  return { reason: `it is ${kindName(type)}`, fix: fixOf(type) }
}

function isColumn(type: Type): boolean {
  return (
    type.kind === 'scalar' || type.kind === 'enum' || type.kind === 'text' || type.kind === 'string'
  )
}

function fixOf(type: Type): string {
  switch (type.kind) {
    case 'flags':
      return 'declare a field of type `bool` for each flag, or move it to a struct without `@csv`'
    case 'bits':
      return 'declare a field of type `u8` for each part, or move it to a struct without `@csv`'
    case 'array':
      return 'declare a field for each element, or move it to a struct without `@csv`'
    case 'atomic':
      return `declare it as \`${type.scalar}\``
    default:
      return 'move it to a struct without `@csv`'
  }
}
