/** The statements of the fast loop of NDJSON that read the value of a field. */
import { SCALARS } from '../../tables/scalars.ts'
import type { Context } from '../kinds/kind.ts'
import { assigns, block, branches, line, when, type Statement } from '../printer.ts'
import { boundOf, missingText, type Member } from './ndjson-fields.ts'
import { NDJSON } from './ndjson-module.ts'
import type { RowValue } from './row-values.ts'

/** Leaves the record, which is then read by its description. */
export const LEAVE: Statement = line('break record')

/** Largest number of digits of an integer that the loop reads itself. */
const MOST_DIGITS = 15

/**
 * Returns the statements that read the value at `at` into the variables of a field, and move `at`
 * behind it.
 */
// A conversion of what a call returns tells V8 that the variable is a number. Otherwise it is an
// object of the heap for every record (16 bytes, counted), also if the call isn't reached.
export function readValue(value: RowValue, isWide: boolean, context: Context): Statement[] {
  const { names } = context
  const { type, index, field } = value
  const call = (name: string, ...args: (string | number)[]): string =>
    `${names.runtime(name, NDJSON)}(${['bytes', ...args].join(', ')})`
  const advance = [assigns('at', 'cursor.at'), when('at < 0', LEAVE)]
  const form = field.text?.form ?? null
  switch (value.form) {
    case 'code':
      return [
        when('bytes[at] !== 0x22', LEAVE),
        ...cached(value, 'code$', context),
        block(`if (${value.value} < 0)`, [
          when('cursor.at < 0', LEAVE),
          assigns(value.start, 'cursor.start'),
          assigns(value.end, 'cursor.end'),
        ]),
        assigns('at', 'cursor.at'),
      ]
    case 'text': {
      const bytes = type.kind === 'text' ? type.bytes : 0
      return [
        line(call('scanText', 'view', 'at', 'cursor')),
        ...(bytes === 0
          ? []
          : [
              when(
                'cursor.at >= 0',
                line(`${names.runtime('checkText', NDJSON)}(at, cursor, ${bytes})`),
              ),
            ]),
        ...advance,
        assigns(value.start, 'cursor.start'),
        assigns(value.end, 'cursor.end'),
      ]
    }
    case 'block':
      return [line(`this.array$(${index}, at)`), ...advance]
    case 'wide':
      return [
        line(call('scanLeaf', 'view', 'at', 'cursor', leafName(value))),
        ...advance,
        assigns(value.value, 'cursor.low'),
        assigns(value.high, 'cursor.high'),
      ]
    case 'none':
      return []
    case 'number':
      break
  }
  if (type.kind === 'enum') {
    return [
      when('bytes[at] !== 0x22', LEAVE),
      ...cached(value, 'name$', context),
      when(`${value.value} < 0`, LEAVE),
      assigns('at', 'cursor.at'),
    ]
  }
  if (type.kind !== 'scalar' || form !== null) {
    const scanned = call('scanLeaf', 'view', 'at', 'cursor', leafName(value))
    return [assigns(value.value, `+${scanned}`), ...advance]
  }
  const { domain } = SCALARS[type.scalar]!
  switch (domain.kind) {
    case 'truth':
      return [
        assigns('const word', 'view.getInt32(at, true)'),
        // `true`, and the first four letters of `false`.
        block('if (word === 0x65757274)', [assigns(value.value, '1'), line('at += 4')]),
        block('else if (word === 0x736c6166 && bytes[at + 4] === 0x65)', [
          assigns(value.value, '0'),
          line('at += 5'),
        ]),
        line('else break record'),
      ]
    case 'real':
      return isWide
        ? floatCall(value.value, 'at', type.scalar, call)
        : float(value.value, type.scalar, call)
    case 'whole':
      return isWide
        ? integerCall(value.value, 'at', domain.least, domain.most, call)
        : integer(value.value, domain.least, domain.most, call)
  }
}

/** Whether a field is read by its description, which is a constant of the loop. */
export function usesLeaf({ form, type, field }: RowValue): boolean {
  if (form === 'wide') return true
  if (form !== 'number' || type.kind === 'enum') return false
  return type.kind !== 'scalar' || (field.text?.form ?? null) !== null
}

export function leafName({ index }: RowValue): string {
  return `l${index}$`
}

export function cacheName({ index }: RowValue): string {
  return `k${index}$`
}

/** Returns the statements that look the text at `at` up in the cache of a field. */
function cached(value: RowValue, otherwise: string, { names }: Context): Statement[] {
  const find = names.runtime('findRaw', NDJSON)
  return [
    assigns(value.value, `${find}(${cacheName(value)}, view, at + 1, end, cursor) | 0`),
    when(`${value.value} < 0`, assigns(value.value, `this.${otherwise}(${value.index}, at) | 0`)),
  ]
}

type CallOf = (name: string, ...args: (string | number)[]) => string

function integerCall(
  name: string,
  from: string,
  least: bigint,
  most: bigint,
  call: CallOf,
): Statement[] {
  return [
    assigns(name, `+${call('scanInteger', from, 'cursor', String(least), String(most))}`),
    assigns('at', 'cursor.at'),
    when('at < 0', LEAVE),
  ]
}

function floatCall(name: string, from: string, scalar: string, call: CallOf): Statement[] {
  return [
    assigns(name, `+${call('scanFloat', from, 'cursor', boundOf(scalar))}`),
    assigns('at', 'cursor.at'),
    when('at < 0', LEAVE),
  ]
}

const NEXT_DIGIT = assigns('digit', 'bytes[++at]! - 0x30')

/** Returns the statements that add the digits from `at` on to a number. */
function digits(name: string): Statement {
  return block('while (digit >>> 0 <= 9)', [assigns(name, `${name} * 10 + digit`), NEXT_DIGIT])
}

/**
 * Returns the statements that read an integer. Digits without a sign are read here, which takes a
 * sixth less time for a record of two integers and four other fields than calls do (measured).
 */
function integer(name: string, least: bigint, most: bigint, call: CallOf): Statement[] {
  const odd = (from: string): Statement[] => integerCall(name, from, least, most, call)
  const isOdd = [
    // A fraction, an exponent, or a number that is too large.
    ...['digit === -2', '(digit & ~0x20) === 0x15'],
    ...[`at - from > ${MOST_DIGITS}`, `${name} > ${most}`],
    // A 0 before other digits.
    '(at - from > 1 && bytes[from] === 0x30)',
  ]
  return [
    assigns('const from', 'at'),
    assigns('let digit', 'bytes[at]! - 0x30'),
    branches(
      'digit >>> 0 <= 9',
      [
        assigns(name, 'digit'),
        NEXT_DIGIT,
        digits(name),
        block(`if (${isOdd.join(' || ')})`, odd('from')),
      ],
      odd('at'),
    ),
  ]
}

/**
 * Returns the statements that read a float. One of at most 15 digits is read here: a function would
 * return it in an object of the heap.
 */
function float(name: string, scalar: string, call: CallOf): Statement[] {
  const odd = floatCall(name, 'from', scalar, call)
  const isOdd = [
    ...['(digit & ~0x20) === 0x15', `at - first > ${MOST_DIGITS}`],
    '(at - first > 1 && bytes[first] === 0x30 && bytes[first + 1] !== 0x2e)',
    ...(scalar === 'f16' ? [`${name} >= ${boundOf(scalar)}`] : []),
  ]
  return [
    assigns('const from', 'at'),
    assigns('const negative', 'bytes[at] === 0x2d'),
    when('negative', line('at++')),
    assigns('const first', 'at'),
    assigns('let digit', 'bytes[at]! - 0x30'),
    branches(
      'digit >>> 0 <= 9',
      [
        assigns(name, 'digit'),
        NEXT_DIGIT,
        digits(name),
        assigns('let places', '0'),
        block('if (digit === -2)', [
          assigns('const point', 'at'),
          NEXT_DIGIT,
          digits(name),
          assigns('places', 'at - point - 1'),
          when('places === 0', LEAVE),
        ]),
        branches(isOdd.join(' || '), odd, [
          when('places > 0', line(`${name} /= powers[places]!`)),
          when('negative', assigns(name, `-${name}`)),
        ]),
      ],
      odd,
    ),
  ]
}

/** Whether a field is read with the powers of ten. */
export function usesPowers({ form, type, field }: RowValue): boolean {
  if (form !== 'number' || type.kind !== 'scalar' || (field.text?.form ?? null) !== null)
    return false
  return SCALARS[type.scalar]!.domain.kind === 'real'
}

/** Returns the statements that give the variables of a missing field their values. */
export function missValue(member: Member, context: Context): Statement[] {
  const { value, object } = member
  const inner = object?.members.flatMap((one) => missValue(one, context)) ?? []
  if (value === null) return inner
  const absent = value.present === null ? [] : [assigns(value.present, '0')]
  const missing = missingText(member, context)
  switch (value.form) {
    case 'none':
      return [...absent, ...inner]
    case 'number':
      return [...absent, assigns(value.value, missing ?? '0')]
    case 'wide': {
      const bits = BigInt((missing ?? '0n').replace(/n$/, ''))
      return [
        ...absent,
        assigns(value.value, String(BigInt.asIntN(32, bits))),
        assigns(value.high, String(BigInt.asIntN(32, bits >> 32n))),
      ]
    }
    case 'code':
      return [...absent, assigns(value.value, '0')]
    case 'text':
      // The bytes of a default aren't in the window.
      if (missing !== null) return [LEAVE]
      return [...absent, assigns(value.start, '0'), assigns(value.end, '0')]
    case 'block':
      return [
        ...absent,
        line(`this.block.fill(0, ${value.offset}, ${value.offset + value.field.size})`),
      ]
  }
}
