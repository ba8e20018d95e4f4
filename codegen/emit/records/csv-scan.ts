/**
 * The code that reads one field of a plain record of CSV into its variables. Each piece starts with
 * `at` at the first byte of the field, and ends with `at` at the byte after it, which is in `c`. It
 * leaves the block `fields` for anything that the reader's slow way has to decide.
 */
import { SCALARS } from '../../tables/scalars.ts'
import type { Context } from '../kinds/kind.ts'
import { assigns, block, branches, line, when, type Statement } from '../printer.ts'
import { CSV_MODULE } from './csv-fields.ts'
import type { RowValue } from './row-values.ts'

const SLOW = line('break fields')
const READ = line('c = bytes[at]!')
/** Most digits whose value is an integer of 32 bits. */
const DIGITS = 9
/** Most digits of a decimal number whose digits are an exact double. */
const EXACT_DIGITS = 15

/** Returns the code for a field. */
export function scanField(value: RowValue, context: Context): Statement[] {
  const { type, field } = value
  const scan = ((): Statement[] => {
    if (value.form === 'text') return textScan(value)
    if (value.form === 'code' || type.kind === 'enum') return wordScan(value, context)
    if (type.kind !== 'scalar') return [SLOW]
    const { domain } = SCALARS[type.scalar]!
    const form = field.text?.form ?? null
    if (domain.kind === 'truth') return wordScan(value, context)
    if (form?.kind === 'date' || form?.kind === 'timestamp') return timeScan(value)
    if (form?.kind === 'decimal') return decimalScan(value, form.scale)
    return domain.kind === 'real' ? floatScan(value, context) : wholeScan(value, context)
  })()
  return scan
}

/**
 * Returns the code before a number: it takes the way of a missing value, and leaves for one that
 * starts with a quote or as a text for missing values does.
 */
function before(value: RowValue, rest: readonly Statement[]): Statement[] {
  const { present } = value
  const marked = when('marks[c] !== 0', SLOW)
  if (present === null) return [READ, marked, ...rest]
  const absent = [
    when('!isEmptyMissing', SLOW),
    ...clearOf(value).map((name) => assigns(name, '0')),
    assigns(present, '0'),
  ]
  return [
    READ,
    branches('c === separator || c === 10 || c === 13', absent, [
      marked,
      assigns(present, '1'),
      ...rest,
    ]),
  ]
}

/** Returns the variables that an absent field clears. */
function clearOf({ form, value, high, start, end }: RowValue): string[] {
  if (form === 'text') return [start, end]
  return form === 'wide' ? [value, high] : [value]
}

const SIGN = [
  line('const negative = c === 45'),
  when('negative', line('c = bytes[++at]!')),
  line('const first = at'),
]

/** Returns the loop over digits, which adds them to a variable. */
function digits(variable: string): Statement {
  return block('while ((digit = c ^ 48) < 10)', [
    line(`${variable} = (${variable} * 10 + digit) | 0`),
    line('c = bytes[++at]!'),
  ])
}

function wholeScan(value: RowValue, context: Context): Statement[] {
  const { type, form } = value
  if (type.kind !== 'scalar') return [SLOW]
  const { domain, bytes } = SCALARS[type.scalar]!
  if (domain.kind !== 'whole') return [SLOW]
  const whole = context.names.runtime('wholeOf', CSV_MODULE)
  if (form === 'wide' || bytes === 8) return longScan(value, domain.least === 0n, whole)
  const own = value.value
  const long =
    bytes === 4
      ? block(`if (at - first > ${DIGITS})`, [
          when(`at - first > ${EXACT_DIGITS}`, SLOW),
          assigns(own, `${whole}(bytes, first, at)`),
        ])
      : when(`at - first > ${DIGITS}`, SLOW)
  return before(value, [
    ...SIGN,
    assigns(own, '0'),
    digits(own),
    when('at === first', SLOW),
    long,
    when('negative', assigns(own, `0 - ${own}`)),
    when(`${own} < ${domain.least} || ${own} > ${domain.most}`, SLOW),
  ])
}

/** Returns the code for an integer of more than 32 bits, with at most 15 digits. */
function longScan(value: RowValue, isUnsigned: boolean, whole: string): Statement[] {
  const result =
    value.form === 'wide'
      ? [
          line('const whole = negative ? -number : number'),
          assigns(value.value, 'whole >>> 0'),
          assigns(value.high, `(whole - ${value.value}) / 0x1_0000_0000`),
        ]
      : [assigns(value.value, 'negative ? 0 - number : number')]
  return before(value, [
    ...SIGN,
    line('while ((c ^ 48) < 10) c = bytes[++at]!'),
    when(`at === first || at - first > ${EXACT_DIGITS}${isUnsigned ? ' || negative' : ''}`, SLOW),
    line(`const number = ${whole}(bytes, first, at)`),
    ...result,
  ])
}

function floatScan(value: RowValue, context: Context): Statement[] {
  const { type, value: own } = value
  if (type.kind !== 'scalar') return [SLOW]
  const { names } = context
  const parse = names.runtime('parseFloat64', CSV_MODULE)
  // The largest number that isn't rounded to infinity.
  const most = { f16: '65519.99999999999', f32: '3.4028235677973362e38', f64: '1.7976931348623157e308' }[
    type.scalar as 'f64'
  ]
  return before(value, [
    line('const start = at'),
    ...SIGN,
    line('let mantissa = 0, fraction = 0, point = 0'),
    digits('mantissa'),
    block('if (c === 46)', [
      line('point = 1'),
      line('fraction = ++at'),
      READ,
      digits('mantissa'),
      line('fraction = at - fraction'),
    ]),
    line('const count = at - first - point'),
    branches(
      `count > 0 && count <= ${DIGITS} && (c === separator || c === 10 || c === 13)`,
      [
        assigns(own, 'mantissa / powers[fraction]!'),
        when('negative', assigns(own, `-${own}`)),
        ...(type.scalar === 'f16' ? [when(`!(${own} >= -${most} && ${own} <= ${most})`, SLOW)] : []),
      ],
      [
        line('while (special[c] === 0) c = bytes[++at]!'),
        assigns(own, `${parse}(bytes, start, at)`),
        when(`!(${own} >= -${most} && ${own} <= ${most})`, SLOW),
      ],
    ),
  ])
}

function decimalScan(value: RowValue, scale: number): Statement[] {
  const { type, value: own } = value
  if (type.kind !== 'scalar') return [SLOW]
  const { domain } = SCALARS[type.scalar]!
  if (domain.kind !== 'whole') return [SLOW]
  // Longer ones are rare: they take the slow way.
  return before(value, [
    ...SIGN,
    assigns(own, '0'),
    digits(own),
    when('at === first', SLOW),
    line('let fraction = 0'),
    block('if (c === 46)', [
      line('fraction = ++at'),
      READ,
      digits(own),
      line('fraction = at - fraction'),
      when('fraction === 0', SLOW),
    ]),
    line('const count = at - first - (fraction === 0 ? 0 : 1)'),
    when(`fraction > ${scale} || count + ${scale} - fraction > ${DIGITS}`, SLOW),
    line(`${own} = (${own} * scales[${scale} - fraction]!) | 0`),
    when('negative', assigns(own, `0 - ${own}`)),
    when(`${own} < ${domain.least} || ${own} > ${domain.most}`, SLOW),
  ])
}

/** Returns the code for a date or a time, which a function of the reader parses. */
function timeScan(value: RowValue): Statement[] {
  const { index, form } = value
  const result =
    form === 'wide'
      ? [
          when(`!this.wide$(${index}, first, at)`, SLOW),
          assigns(value.value, `this.lows[${index}]!`),
          assigns(value.high, `this.highs[${index}]!`),
        ]
      : [
          assigns(value.value, `this.time$(${index}, first, at)`),
          when(`${value.value} !== ${value.value}`, SLOW),
        ]
  return before(value, [
    line('const first = at'),
    line('while (special[c] === 0) c = bytes[++at]!'),
    ...result,
  ])
}

/** Returns the code for a text, which is copied as it is. */
function textScan(value: RowValue): Statement[] {
  const { start, end, type, field, presence } = value
  const hasFallback = field.hasDefault === true
  const most = type.kind === 'text' ? [when(`at - ${start} > ${type.bytes}`, SLOW)] : []
  const scan = [
    assigns(start, 'at'),
    line('let bits = 0'),
    block('while (special[c] === 0)', [line('bits |= c'), line('c = bytes[++at]!')]),
    assigns(end, 'at'),
    ...most,
    when(`bits > 127 && !this.isText$(bytes, ${start}, at)`, SLOW),
  ]
  if (presence !== null) return before(value, scan)
  const empty = hasFallback ? [when(`at === ${start}`, SLOW)] : []
  return [READ, when('marks[c] !== 0', SLOW), ...scan, ...empty]
}

/**
 * Returns the code for a text that is looked up, and not copied: a code, a name of an enum, or a
 * truth value. It compares four bytes at a time.
 */
function wordScan(value: RowValue, context: Context): Statement[] {
  const { names } = context
  const { index, form, value: own, start, end, field } = value
  const hash = names.runtime('hashed', CSV_MODULE)
  const clz32 = names.runtime('clz32')
  const from = form === 'code' ? start : 'first'
  const find = [
    assigns(own, `cache${index}.find(view, ${from}, at, hash)`),
    form === 'code'
      ? block(`if (${own} < 0)`, [
          when(`!this.isPlain$(${from}, at)`, SLOW),
          assigns(end, 'at'),
        ])
      : when(`${own} < 0`, SLOW),
  ]
  const scan = [
    form === 'code' ? assigns(start, 'at') : line('const first = at'),
    line('const pattern = column === last ? endPattern : separatorPattern'),
    line('let hash = 0, word = view.getInt32(at, true)'),
    line('let other = word ^ pattern, found = (other - 0x101_0101) & ~other & 0x8080_8080'),
    block('while (found === 0)', [
      line(`hash = ${hash}(hash, word)`),
      line('at += 4'),
      when('at >= end', SLOW),
      line('word = view.getInt32(at, true)'),
      line('other = word ^ pattern'),
      line('found = (other - 0x101_0101) & ~other & 0x8080_8080'),
    ]),
    line(`const bits = (31 - ${clz32}(found & -found)) & 24`),
    line('at += bits >> 3'),
    line(`hash = ${hash}(hash, word & ((1 << bits) - 1))`),
    READ,
    ...find,
  ]
  if (value.presence !== null) return before(value, scan)
  // An empty text has the code 0; for names, and fields with a default, it is missing.
  const empty = form === 'code' && field.hasDefault !== true ? [assigns(own, '0')] : [SLOW]
  return [READ, branches('c === separator || c === 10 || c === 13', empty, scan)]
}
