/** A column of a struct, as generated code describes it. */
export interface CSVField {
  /** Name of the field, with points in fields of nested structs. */
  readonly name: string
  /** Name of the column, or its position from 1 on. */
  readonly column: string | number
  readonly kind: CSVKind
  /** The smallest and the largest integer, for integers of up to 53 bits. */
  readonly least?: number
  readonly most?: number
  /** Whether the value has 64 bits, in two words. */
  readonly wide?: true | undefined
  readonly unsigned?: true | undefined
  /** Number of digits after the point. */
  readonly scale?: number
  readonly unit?: 's' | 'ms' | 'us' | 'ns' | undefined
  readonly names?: readonly string[]
  /** Size of a float, or largest size of a text, in bytes. */
  readonly bytes?: number
  /** Name of the type of the dictionary. */
  readonly dictionary?: string
  readonly optional?: true
  /** The value of a record without one. */
  readonly default?: number | bigint | string
}

export type CSVKind =
  | 'whole'
  | 'wide'
  | 'float'
  | 'truth'
  | 'names'
  | 'code'
  | 'text'
  | 'decimal'
  | 'date'
  | 'timestamp'

/** By unit of time: the number of digits of a fraction of a second. */
export const PLACES = { s: 0, ms: 3, us: 6, ns: 9 } as const

/** Returns what the text of a field has to be, for messages. */
export function expectedOf(field: CSVField): string {
  switch (field.kind) {
    case 'whole':
      return `an integer from ${field.least} to ${field.most}`
    case 'wide':
      return `an integer of 64 bits${field.unsigned ? ' without a sign' : ''}`
    case 'float':
      return field.bytes === 8 ? 'a number' : `a number that a float of ${field.bytes} bytes holds`
    case 'truth':
      return 'true, false, 1 or 0'
    case 'names':
      return `one of ${clippedList(field.names!)}`
    case 'code':
      return 'a text in UTF-8'
    case 'text':
      return field.bytes === undefined
        ? 'a text in UTF-8'
        : `a text of at most ${field.bytes} bytes in UTF-8, without U+0000`
    case 'decimal': {
      const digits = `at most ${field.scale} digits after the point`
      return field.wide
        ? `a decimal number of 64 bits with ${digits}`
        : `a number from ${scaled(field.least!, field.scale!)} to ${scaled(field.most!, field.scale!)} with ${digits}`
    }
    case 'date':
      return 'a date such as 2001-01-31'
    case 'timestamp': {
      const places = PLACES[field.unit!]
      const fraction = places === 0 ? '' : `.${'123456789'.slice(0, places)}`
      return `a time such as 2001-01-31T12:00:00${fraction}Z`
    }
  }
}

/** Most names in a message. */
const SHOWN = 8

function clippedList(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name))
  return `${shown.join(', ')}${names.length > SHOWN ? ', …' : ''}`
}

function scaled(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0')
  const point = digits.length - scale
  return `${value < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`
}
