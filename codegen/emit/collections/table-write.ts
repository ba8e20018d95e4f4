/** The code that reads a literal in place, and writes its fields into the columns of a row. */
import type { Type } from '../../ir.ts'
import type { FieldColumns, StructColumns } from '../../layout/columns.ts'
import { SCALARS } from '../../tables/scalars.ts'
import type { Context } from '../kinds/kind.ts'
import { constantText, valueType } from '../kinds/scalar.ts'
import { assigns, block, branches, call, line, packed, when, type Statement } from '../printer.ts'
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
 *
 * @param isWhole Whether all cells are written, missing fields with their defaults or zero.
 *   Otherwise, these get their defaults in rows that are new: the index is negative.
 */
export function writerOf(
  columns: StructColumns,
  init: string,
  context: Context,
  isWhole = false,
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
        isWhole,
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
    const cell = cellWriter(one, type, value, context)
    // Smaller code than a test for each missing value, so that V8 inlines it for more fields.
    const isFilled = isWhole && presence === null && cell !== null
    properties.push(isFilled ? `${name}: ${value} = ${cell.missing}` : `${name}: ${value}`)
    const absent = isFilled ? '' : `${value} === undefined || `
    plain.push(cell === null ? `${value} === undefined` : cell.plain(absent))
    const { head, row, u32 } = names.locals
    const column = `${u32}[${head} + ${HEAD_WORDS + first + one.first}]!`
    const unwritten = isWhole
      ? blankOf(one, type, first, context)
      : defaultOf(one, type, `(${column} + ${row} * ${field.size})`, context)
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
    if (isWhole && presence !== null) {
      const present = setBitText(first + presence, 1, context)
      writes.push(branches(`${value} === undefined`, unwritten, [write, present]))
      continue
    }
    if (isFilled) {
      writes.push(write)
      continue
    }
    if (presence === null) {
      const [missing] = unwritten
      writes.push(when(`${value} !== undefined`, write, missing))
      continue
    }
    const present = setBitText(first + presence, 1, context)
    writes.push(block(`if (${value} !== undefined)`, [write, present]))
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

/**
 * Returns the statements that write the default of a field into a row, or zero. Columns count from
 * `first` on.
 */
function blankOf(one: FieldColumns, type: Type, first: number, context: Context): Statement[] {
  const { field, inner, presence } = one
  const { arena, head, row, u32 } = context.names.locals
  if (inner !== null && presence === null) return blankCells(inner, context, first + one.first)
  const missing = presence === null ? [] : [setBitText(first + presence, 0, context)]
  const at = (column: number): string => `${u32}[${head} + ${HEAD_WORDS + first + column}]!`
  if (presence === null) {
    const pointer = `(${at(one.first)} + ${row} * ${field.size})`
    const place = { arena, pointer, offset: 0, packed: false, field: '', child: '' }
    const written = context.kind(type).defaults(type, place, field.default, context)
    if (written.length > 0) return [...written]
  }
  const columns = inner === null ? [{ size: field.size }] : inner.columns
  const zeroed = columns.map(({ size }, index): Statement => {
    const start = at(one.first + index)
    if (size < 0) return setBitText(first + one.first + index, 0, context)
    if (size === 4) return assigns(`${u32}[(${start} >>> 2) + ${row}]`, '0')
    if (size === 2) return assigns(`${arena}.u16[(${start} >>> 1) + ${row}]`, '0')
    if (size === 1) return assigns(`${arena}.u8[${start} + ${row}]`, '0')
    const from = `${start} + ${row} * ${size}`
    return line(call(`${arena}.u8.fill`, ['0', from, `${from} + ${size}`]))
  })
  return [...zeroed, ...missing]
}

/** Returns the statements that write the defaults of all fields into a row, or zero. */
export function blankCells(columns: StructColumns, context: Context, first = 0): Statement[] {
  return columns.fields.flatMap((one) =>
    one.field.size === 0 ? [] : blankOf(one, localType(one.field.type, context), first, context),
  )
}

/** Returns the statement that sets a presence bit of a row. */
function setBitText(column: number, value: 0 | 1, { names }: Context): Statement {
  const { arena, head, row, u32 } = names.locals
  const bits = `${u32}[${head} + ${HEAD_WORDS + column}]!`
  return line(call(names.runtime('setBit'), [arena, bits, row, String(value)]))
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
  /**
   * Returns the condition that the value needs no conversion.
   * @param absent The condition that it is missing, with `||` after it; empty if it never is.
   */
  readonly plain: (absent: string) => string
  readonly view: string
  /** The value as the view takes it. */
  readonly stored: string
  /** The value in place of a missing one: the default, or zero. */
  readonly missing: string
}

/** Returns how a plain value of a field is written; null for a type whose values are converted. */
function cellWriter(
  { field, inner, cell, presence }: FieldColumns,
  type: Type,
  value: string,
  context: Context,
): CellWriter | null {
  if (inner !== null || cell === null) return null
  const { names } = context
  const { view } = cell
  const given = field.default
  const tested =
    (test: string) =>
    (absent: string): string =>
      absent === '' ? test : `(${absent}${test})`
  switch (type.kind) {
    case 'scalar': {
      const { storage, type: of } = SCALARS[type.scalar]!
      if (storage.kind === 'words') return null
      const missing = given === null ? null : constantText(given, context)
      if (storage.kind === 'truth') {
        const plain = tested(`typeof ${value} === 'boolean'`)
        return { plain, view, stored: `${value} ? 1 : 0`, missing: missing ?? 'false' }
      }
      const stored =
        storage.kind === 'encoded' ? `${names.runtime(storage.encode)}(${value})` : value
      const plain = (absent: string): string => {
        if (absent === '') return `typeof ${value} === '${of}'`
        return `${names.runtime(of === 'bigint' ? 'isBigint' : 'isNumber')}(${value})`
      }
      const cast = type.dictionary === undefined ? '' : ` as ${valueType(type, context)}`
      const zero = of === 'bigint' ? '0n' : '0'
      return { plain, view, stored, missing: (missing ?? zero) + cast }
    }
    case 'enum': {
      const table = names.value(type.local)
      // The value of an optional field can be null, which is in no table.
      const named = presence === null ? value : `${value} as ${names.type(type.local)}`
      return {
        plain: tested(`${table}.includes(${named})`),
        view,
        stored: `${table}.indexOf(${named})`,
        missing: `${table}[${given ?? 0}]`,
      }
    }
    case 'pointer': {
      const plain = (absent: string): string =>
        `(${absent}${value} === null || typeof ${value} === 'number')`
      return { plain, view, stored: `${value} ?? 0`, missing: 'null' }
    }
    default:
      return null
  }
}
