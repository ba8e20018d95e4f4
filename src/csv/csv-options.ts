import { show } from '../errors.ts'
import { requireOption, type AnyOptions, type RecordOptions } from '../records/options.ts'

/** The options of readers of CSV. `Into` is the type of the target. */
export interface CSVOptions<Into = unknown> extends RecordOptions<Into> {
  /**
   * Where the names of the columns are: `true`, the default, means that the first record has them; an
   * array has them itself; with `false`, the columns are in the order of the fields.
   */
  readonly header?: boolean | readonly string[]
  /** The character between fields; a comma by default. */
  readonly separator?: string
  /** Texts that mean that there is no value; `['']` by default. A text in quotes is always a value. */
  readonly missing?: readonly string[]
}

/** The options of a reader of CSV with any target. */
export type AnyCSVOptions = AnyOptions & Pick<CSVOptions, 'header' | 'separator' | 'missing'>

export const CSV_OPTIONS: readonly string[] = ['header', 'separator', 'missing']

/** The options of CSV, checked. */
export interface CSVSettings {
  readonly header: boolean | readonly string[]
  /** The byte between fields. */
  readonly separator: number
  readonly missing: readonly string[]
}

/** @throws INVALID_OPTION */
export function csvSettingsOf(options: AnyCSVOptions): CSVSettings {
  const { header = true, separator = ',', missing = [''] } = options
  const isList = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((entry) => typeof entry === 'string')
  requireOption(
    typeof header === 'boolean' || (isList(header) && header.length > 0),
    'header',
    header,
    'true, false or an array of names',
  )
  requireOption(
    typeof separator === 'string' && /^[\t !#-*,/:-@[-`{-~]$/.test(separator),
    'separator',
    separator,
    'a character of ASCII that is neither a letter nor a digit, nor one of " + - .',
  )
  requireOption(isList(missing), 'missing', missing, 'an array of strings')
  const broken = missing.find((text) => /["\r\n]/.test(text) || text.includes(separator))
  requireOption(
    broken === undefined,
    'missing',
    show(broken),
    'texts without quotes, separators and line breaks',
  )
  return { header, separator: separator.charCodeAt(0), missing }
}
