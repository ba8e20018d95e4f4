/** The fields of a record as local variables of the loop that reads records. */
import type { StructLayout, Type } from '../../ir.ts'
import { recordFieldsOf, type RecordField } from '../../layout/record-fields.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { localType } from '../collections/table-row.ts'
import type { Context } from '../kinds/kind.ts'
import { assigns, line, when, type Statement } from '../printer.ts'

/**
 * How variables have a value:
 *
 *     number   a number in `value`; a bool is 0 or 1, an enum its index, flags and bits their mask
 *     wide     64 bits: the lower word in `value`, the upper one in `high`
 *     code     the code in `value`, or -1 for a text that the dictionary may not have: its bytes
 *              are those of the variable `source` from `start` to before `end`
 *     text     the bytes of `source` from `start` to before `end`, for `Str<N>` and `Str`
 *     block    the bytes of the reader's `block` at the offset of the field in the struct
 *     none     a struct, whose fields have variables of their own
 */
export type ValueForm = 'number' | 'wide' | 'code' | 'text' | 'block' | 'none'

/** A field with its variables. */
export interface RowValue extends RecordField {
  /** Number of the field in the arrays of the reader. */
  readonly index: number
  readonly form: ValueForm
  readonly value: string
  readonly high: string
  readonly start: string
  readonly end: string
  /** The variable that is 1 if the field is present, otherwise 0; null if it always is. */
  readonly present: string | null
}

/** Returns the fields of a struct, with the names that this file has for their types. */
export function rowValues(struct: StructLayout, context: Context): RowValue[] {
  return recordFieldsOf(struct, context.layouts).map((field, index): RowValue => {
    const type = localType(field.type, context)
    return {
      ...field,
      type,
      index,
      form: formOf(type),
      // No name of a schema ends in `$`.
      value: `v${index}$`,
      high: `h${index}$`,
      start: `s${index}$`,
      end: `e${index}$`,
      present: field.presence === null ? null : `p${index}$`,
    }
  })
}

function formOf(type: Type): ValueForm {
  switch (type.kind) {
    case 'scalar':
      if (type.dictionary !== undefined) return 'code'
      return SCALARS[type.scalar]!.type === 'bigint' ? 'wide' : 'number'
    case 'enum':
    case 'flags':
    case 'bits':
      return 'number'
    case 'text':
    case 'string':
      return 'text'
    case 'struct':
      return 'none'
    default:
      return 'block'
  }
}

/** Returns the variables of a value. */
export function variablesOf({ form, value, high, start, end, present }: RowValue): string[] {
  const own: Readonly<Record<ValueForm, string[]>> = {
    number: [value],
    wide: [value, high],
    code: [value, start, end],
    text: [start, end],
    block: [],
    none: [],
  }
  return [...own[form], ...(present === null ? [] : [present])]
}

/** Returns the declaration of all variables, outside of the loop. */
export function declareValues(values: readonly RowValue[]): Statement[] {
  return values.flatMap((value): Statement[] => {
    const { field, form, index } = value
    const names = variablesOf(value)
    if (names.length === 0) return []
    // The source may lack a field with a default.
    const kept =
      field.hasDefault !== true || form === 'text'
        ? []
        : form === 'wide'
          ? [`this.lows[${index}]!`, `this.highs[${index}]!`]
          : [keptNumber(value)]
    const entries = names.map((name, position) => `${name} = ${kept[position] ?? '0'}`)
    return [line(`let ${entries.join(', ')}`)]
  })
}

/**
 * Returns the statements that take over the fields that `readSlowly` has kept. The texts are in the
 * reader's `texts`.
 */
export function takeOver(values: readonly RowValue[]): Statement[] {
  return values.flatMap((value): Statement[] => {
    const { form, index, present } = value
    const taken: Readonly<Record<ValueForm, Statement[]>> = {
      number: [assigns(value.value, keptNumber(value))],
      wide: [
        assigns(value.value, `this.lows[${index}]!`),
        assigns(value.high, `this.highs[${index}]!`),
      ],
      code: [assigns(value.value, `this.numbers[${index}]! | 0`)],
      text: [
        assigns(value.start, `this.lows[${index}]!`),
        assigns(value.end, `this.highs[${index}]!`),
      ],
      block: [],
      none: [],
    }
    const own = present === null ? [] : [assigns(present, `this.presents[${index}]!`)]
    return [...taken[form], ...own]
  })
}

/** An integer of 32 bits stays one, so that V8 makes no double of the variable. */
function keptNumber({ type, index }: RowValue): string {
  const kept = `this.numbers[${index}]!`
  if (type.kind !== 'scalar') return `${kept} | 0`
  const { domain, bytes } = SCALARS[type.scalar]!
  if (domain.kind === 'real' || bytes === 8) return kept
  return type.scalar === 'u32' ? `${kept} >>> 0` : `${kept} | 0`
}

/**
 * Returns the statements that add new texts of codes to their dictionaries, when all fields of the
 * record are valid.
 *
 * @param reload The statements that read the views again, since the arena can grow.
 */
export function internCodes(
  values: readonly RowValue[],
  reload: readonly Statement[],
  { names }: Context,
): Statement[] {
  const codes = values.filter(({ form }) => form === 'code')
  if (codes.length === 0) return []
  const { row } = names.locals
  const least = codes.map(({ value }) => value).join(' | ')
  const added = codes.map(({ value, index, start, end }) =>
    when(`${value} < 0`, assigns(value, `this.intern$(${index}, source, ${start}, ${end})`)),
  )
  return [
    (indent) =>
      `${indent}if ((${least}) < 0) {\n${[assigns('this.row', row), ...added, ...reload]
        .map((statement) => statement(`${indent}  `))
        .join('\n')}\n${indent}}`,
  ]
}
