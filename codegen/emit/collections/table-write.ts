/** The code that reads a literal in place, and writes its fields into the columns of a row. */
import type { Type } from '../../ir.ts'
import type { FieldColumns, StructColumns } from '../../layout/columns.ts'
import { SCALARS } from '../../tables/scalars.ts'
import type { Context } from '../kinds/kind.ts'
import { assigns, block, line, packed, when, type Statement } from '../printer.ts'
import { HEAD_WORDS, localType } from './table-row.ts'

/** The statements that read, check and write all fields. */
export interface Writer {
  readonly reads: readonly Statement[]
  /** Conditions under which the values need no conversion, and can't be refused. */
  readonly plain: readonly string[]
  readonly writes: readonly Statement[]
  /** The values as properties of an object, since getters are read once. */
  readonly values: readonly string[]
  /** The views that the writes use, apart from `u32`. */
  readonly views: ReadonlySet<string>
}

/**
 * Returns the code for the fields of `columns`, whose first column has the number `first` in the
 * head's table of columns. Requires: `init` is an expression for an object that isn't an accessor.
 */
export function writerOf(
  columns: StructColumns,
  init: string,
  context: Context,
  first = 0,
  prefix = '',
): Writer {
  const { names } = context
  const reads: Statement[] = []
  const plain: string[] = []
  const writes: Statement[] = []
  const views = new Set<string>()
  const properties: string[] = []
  const inner: Writer[] = []
  const values: string[] = []
  for (const one of columns.fields) {
    const { field, presence } = one
    const { name } = field
    if (field.size === 0) continue
    const type = localType(field.type, context)
    const value = `${prefix}${name}$`
    if (one.inner !== null && presence === null) {
      const nested = names.type(names.localOf(one.inner.struct.id), '*.Init')
      properties.push(`${name}: ${value} = ${names.runtime('NOTHING')}`)
      const isPlain = `${names.runtime('isPlain')}(${value})`
      const writer = writerOf(
        one.inner,
        `(${isPlain} ? ${value} : ${names.runtime('NOTHING')}) as ${nested}`,
        context,
        first + one.first,
        value,
      )
      const copy = `{ ${writer.values.join(', ')} }`
      plain.push(isPlain)
      values.push(`${name}: ${isPlain} ? ${copy} : ${value}`)
      inner.push(writer)
      continue
    }
    values.push(`${name}: ${value}`)
    properties.push(`${name}: ${value}`)
    const cell = cellWriter(one, type, value, context)
    plain.push(cell?.plain ?? `${value} === undefined`)
    const { head, row, u32 } = names.locals
    const column = `${u32}[${head} + ${HEAD_WORDS + first + one.first}]!`
    const unwritten = defaultOf(one, type, `(${column} + ${row} * ${field.size})`, context)
    if (cell === null) {
      writes.push(...unwritten)
      continue
    }
    const { view, stored } = cell
    if (view !== 'u32') views.add(view)
    const shift = { 1: '', 2: ' >>> 1', 4: ' >>> 2', 8: ' >>> 3' }[field.size]!
    const place = shift === '' ? `${column} + ${row}` : `(${column}${shift}) + ${row}`
    const write = assigns(
      `${view === 'u32' ? u32 : view}[${place}]`,
      presence !== null && stored === value ? `${value}!` : stored,
    )
    if (presence === null) {
      const [missing] = unwritten
      writes.push(when(`${value} !== undefined`, write, missing))
      continue
    }
    const bits = `${u32}[${head} + ${HEAD_WORDS + first + presence}]!`
    const set = `${names.runtime('setBit')}(${names.locals.arena}, ${bits}, ${row}, 1)`
    writes.push(block(`if (${value} !== undefined)`, [write, line(set)]))
  }
  reads.push((indent) => packed(`${indent}const`, properties, ` = ${init}`))
  for (const one of inner) {
    plain.push(...one.plain)
    reads.push(...one.reads)
    writes.push(...one.writes)
    for (const view of one.views) views.add(view)
  }
  return { reads, plain, writes, values, views }
}

/** Returns the statement that writes the default into a new row; none for a field without one. */
function defaultOf(
  { field, presence }: FieldColumns,
  type: Type,
  pointer: string,
  context: Context,
): readonly Statement[] {
  if (presence !== null) return []
  const { arena, index } = context.names.locals
  const place = { arena, pointer, offset: 0, packed: false, field: '', child: '' }
  const [statement] = context.kind(type).defaults(type, place, field.default, context)
  return statement === undefined ? [] : [when(`${index} < 0`, statement)]
}

interface CellWriter {
  /** The condition that the value needs no conversion. */
  readonly plain: string
  readonly view: string
  /** The value as the view takes it. */
  readonly stored: string
}

/** Returns how a plain value of a field is written; null for a type whose values are converted. */
function cellWriter(
  { inner, cell }: FieldColumns,
  type: Type,
  value: string,
  { names }: Context,
): CellWriter | null {
  if (inner !== null || cell === null) return null
  const { view } = cell
  const unless = (test: string): string => `(${value} === undefined || ${test})`
  switch (type.kind) {
    case 'scalar': {
      const { storage, type: of } = SCALARS[type.scalar]!
      if (storage.kind === 'words') return null
      if (storage.kind === 'truth') {
        return { plain: unless(`typeof ${value} === 'boolean'`), view, stored: `${value} ? 1 : 0` }
      }
      const test = names.runtime(of === 'bigint' ? 'isBigint' : 'isNumber')
      const stored =
        storage.kind === 'encoded' ? `${names.runtime(storage.encode)}(${value})` : value
      return { plain: `${test}(${value})`, view, stored }
    }
    case 'enum': {
      const table = names.value(type.local)
      return {
        plain: unless(`${table}.includes(${value})`),
        view,
        stored: `${table}.indexOf(${value})`,
      }
    }
    case 'pointer':
      return {
        plain: unless(`${value} === null || typeof ${value} === 'number'`),
        view,
        stored: `${value} ?? 0`,
      }
    default:
      return null
  }
}
