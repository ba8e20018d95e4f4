/** The code that writes a record as a line of CSV. */
import type { StructLayout, Type } from '../../ir.ts'
import { columnName } from '../../layout/record-fields.ts'
import { address, elementAt } from '../kinds/kind.ts'
import { readView } from '../kinds/scalar.ts'
import { inline } from '../printer.ts'
import type { Located, LocatedField } from './locate.ts'
import { putScalar } from './put-scalar.ts'
import type { Puts } from './puts.ts'

/** Most bytes that a byte of text can become, as in `src/text/write-csv-text.ts`. */
const TEXT_BYTES = 3
const LINE_FEED = '\n'

interface Column {
  readonly name: string
  readonly located: LocatedField
}

/**
 * Writes the fields of a record, each in its column.
 *
 * @returns The names of the columns.
 */
export function putLine(struct: StructLayout, located: Located, puts: Puts): string[] {
  const { mark } = puts.context.names.locals
  const columns = ordered(columnsIn(struct, located, [], puts))
  columns.forEach((column, index) => {
    if (index > 0) puts.byte(mark)
    if (column !== null) putColumn(column, columns.length === 1, puts)
  })
  puts.text(LINE_FEED)
  return columns.map((column) => column?.name ?? '')
}

/** Returns the fields that have columns, with those of nested structs. */
function columnsIn(
  struct: StructLayout,
  { fields }: Located,
  path: readonly string[],
  puts: Puts,
): Column[] {
  return fields.flatMap((located): Column[] => {
    const { field, inner } = located
    const inside = [...path, field.name]
    if (inner !== null) return columnsIn(struct, inner(), inside, puts)
    if (field.type.kind === 'constant') return []
    return [{ name: columnName(struct, inside, puts.context.layouts), located }]
  })
}

/** Returns the columns in order; fields without a position take the places that are free. */
function ordered(columns: readonly Column[]): (Column | null)[] {
  const positions = columns.map(({ located }) => {
    const position = located.field.text?.column
    return typeof position === 'number' ? position : 0
  })
  const result: (Column | null)[] = Array.from(
    { length: Math.max(columns.length, ...positions) },
    () => null,
  )
  columns.forEach((column, index) => {
    if (positions[index] !== 0) result[positions[index]! - 1] = column
  })
  columns.forEach((column, index) => {
    if (positions[index] === 0) result[result.indexOf(null)] = column
  })
  while (result.at(-1) === null) result.pop()
  return result
}

function putColumn({ located }: Column, isOnly: boolean, puts: Puts): void {
  const { field, present } = located
  if (present === null) return putValue(field.type, located, isOnly, puts)
  puts.inside(`if (${present})`, (inner) => putValue(field.type, located, true, inner))
}

/** Writes a value. If `isMarked`, an empty text has quotes, so that it isn't taken for none. */
function putValue(type: Type, located: LocatedField, isMarked: boolean, puts: Puts): void {
  const { mark } = puts.context.names.locals
  const place = located.place(puts)
  const form = [mark, String(isMarked)]
  switch (type.kind) {
    case 'scalar': {
      if (type.dictionary === undefined) {
        putScalar(type, located.field.text?.form ?? null, place, puts)
        return
      }
      const code = inline(readView(place, 'u32', 4))
      puts.roomy(puts.callee('putCSVCode'), [...form, puts.dictionary(type.dictionary.local), code])
      return
    }
    case 'enum': {
      const lengths = type.names.map((name) => new TextEncoder().encode(name).length)
      const args = [...form, puts.table(type.names), `${elementAt(place, 'u8', 1)}!`]
      puts.call(Math.max(...lengths) * TEXT_BYTES + 2, puts.callee('putCSVName'), args)
      return
    }
    case 'text': {
      const args = [...form, place.arena, address(place), String(type.bytes)]
      puts.call(type.bytes * TEXT_BYTES + 2, puts.callee('putCSVText'), args)
      return
    }
    case 'string':
      puts.roomy(puts.callee('putCSVString'), [...form, place.arena, address(place)])
      return
    default:
      throw new Error(`no column of CSV for ${type.kind}`)
  }
}
