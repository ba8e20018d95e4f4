/** The tags that say how text has a field: its column or key, and the form of its value. */
import type { FieldText, TagDecl, TextForm, TimeUnit, Type } from '../ir.ts'
import { SCALARS } from '../tables/scalars.ts'
import { unquoted } from '../text-literal.ts'
import type { Scope } from './scope.ts'
import { kindName } from './suggestions.ts'
import { isSet, type TextTags } from './tags.ts'

/** Integers of up to 53 bits have at most this number of digits after the point. */
const MAX_SCALE = 15

/** By unit: the scalars that hold times of this unit exactly. */
const TIME_TYPES: Readonly<Record<TimeUnit, readonly string[]>> = {
  s: ['i64', 'i53', 'f64', 'u32', 'i32', 'u53', 'u64'],
  ms: ['i64', 'i53', 'f64', 'u53', 'u64'],
  us: ['i64', 'i53', 'u53', 'u64'],
  ns: ['i64', 'u64'],
}

/** Returns how text has a field of `type`; null if that follows from its name and type. */
export function fieldText(scope: Scope, tags: TextTags, type: Type): FieldText | null {
  const { column, key } = tags
  const form = formOf(scope, tags, type)
  if (column === undefined && key === undefined && form === null) return null
  return {
    column: column === undefined ? null : columnOf(scope, column),
    key: key === undefined ? null : nameOf(scope, key, 'a name in JSON', '@key "full name"'),
    form,
  }
}

function columnOf(scope: Scope, entry: TagDecl): string | number | null {
  if (/^\d+$/.test(entry.text)) {
    const position = Number(entry.text)
    if (position >= 1 && position <= 65_536) return position
    return scope.refuse(
      'INVALID_TAG',
      entry.span,
      `invalid position of a column: got ${entry.text}, expected an integer from 1 to 65,536`,
      'count the columns from 1, or write a name of digits in quotes',
    )
  }
  const example = '@column 3` or `@column "full name"'
  return nameOf(scope, entry, 'the name or the position of a column', example)
}

/** Returns a name, which can be in quotes. */
function nameOf(
  scope: Scope,
  { tag, text, span }: TagDecl,
  what: string,
  example: string,
): string | null {
  if (text === '') {
    return scope.refuse('INVALID_TAG', span, `\`${tag}\` needs ${what}`, `write \`${example}\``)
  }
  const name = /^['"`]/.test(text) ? unquoted(text) : text
  if (name !== null) return name
  return scope.refuse(
    'INVALID_TAG',
    span,
    'invalid string literal: its quotes or escape sequences are malformed',
    'write a string literal of JavaScript, or the name without quotes',
  )
}

function formOf(scope: Scope, tags: TextTags, type: Type): TextForm | null {
  const { decimal, date, timestamp } = tags
  const given = [decimal, date, timestamp].filter((entry) => entry !== undefined)
  const [first, second] = given
  if (first === undefined) return null
  if (second !== undefined) {
    const problem = `\`${first.tag}\` and \`${second.tag}\` exclude each other`
    return scope.refuse('INVALID_TAG', second.span, problem, 'remove one of the two tags')
  }
  if (decimal !== undefined) return decimalOf(scope, decimal, type)
  if (date !== undefined) {
    isSet(scope, date)
    return isOneOf(scope, date, type, ['i32']) ? { kind: 'date' } : null
  }
  return timestamp === undefined ? null : timestampOf(scope, timestamp, type)
}

function decimalOf(scope: Scope, entry: TagDecl, type: Type): TextForm | null {
  const scale = /^\d{1,3}$/.test(entry.text) ? Number(entry.text) : 0
  if (scale < 1 || scale > MAX_SCALE) {
    return scope.refuse(
      'INVALID_TAG',
      entry.span,
      entry.text === ''
        ? '`@decimal` needs a number of digits after the point'
        : `invalid number of digits after the point: got \`${entry.text}\`, expected an integer from 1 to ${MAX_SCALE}`,
      'write for example `@decimal 2`',
    )
  }
  return isOneOf(scope, entry, type, DECIMAL_TYPES) ? { kind: 'decimal', scale } : null
}

/** The integers that are numbers in JavaScript. */
const DECIMAL_TYPES = Object.keys(SCALARS).filter((name) => {
  const { domain } = SCALARS[name]!
  return domain.kind === 'whole' && !domain.big
})

function timestampOf(scope: Scope, entry: TagDecl, type: Type): TextForm | null {
  const unit = entry.text
  if (!isUnit(unit)) {
    return scope.refuse(
      'INVALID_TAG',
      entry.span,
      unit === ''
        ? '`@timestamp` needs a unit'
        : `invalid unit of time: got \`${unit}\`, expected s, ms, us or ns`,
      'write for example `@timestamp ms`',
    )
  }
  return isOneOf(scope, entry, type, TIME_TYPES[unit]) ? { kind: 'timestamp', unit } : null
}

function isUnit(text: string): text is TimeUnit {
  return Object.hasOwn(TIME_TYPES, text)
}

function isOneOf(scope: Scope, entry: TagDecl, type: Type, names: readonly string[]): boolean {
  if (type.kind === 'scalar' && type.dictionary === undefined && names.includes(type.scalar)) {
    return true
  }
  const got = type.kind === 'scalar' ? type.scalar : kindName(type)
  const shown = `${entry.tag} ${entry.text}`.trimEnd()
  scope.refuse(
    'MISPLACED_TAG',
    entry.span,
    `\`${shown}\` is a tag of fields of type ${names.join(', ')}: got ${got}`,
    `declare the field as \`${names[0]}\`, or remove the tag`,
  )
  return false
}
