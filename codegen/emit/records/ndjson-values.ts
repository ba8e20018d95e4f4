/** The statements of the fast loop of NDJSON that read the value of a field. */
import { SCALARS } from '../../tables/scalars.ts'
import type { Context } from '../kinds/kind.ts'
import { assigns, block, line, when, type Statement } from '../printer.ts'
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
export function readValue(value: RowValue, context: Context): Statement[] {
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
    return [assigns(value.value, scanned), ...advance]
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
      return [
        assigns(value.value, call('scanFloat', 'at', 'cursor', boundOf(type.scalar))),
        ...advance,
      ]
    case 'whole':
      return integer(value.value, domain.least, domain.most, call)
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
    assigns(value.value, `${find}(${cacheName(value)}, view, at + 1, end, cursor)`),
    when(`${value.value} < 0`, assigns(value.value, `this.${otherwise}(${value.index}, at)`)),
  ]
}

/**
 * Returns the statements that read an integer. Digits without a sign are read here, which takes a
 * sixth less time for a record of two integers and four other fields than calls do (measured).
 */
function integer(
  name: string,
  least: bigint,
  most: bigint,
  call: (name: string, ...args: (string | number)[]) => string,
): Statement[] {
  const odd = (from: string): Statement[] => [
    assigns(name, call('scanInteger', from, 'cursor', String(least), String(most))),
    assigns('at', 'cursor.at'),
    when('at < 0', LEAVE),
  ]
  return [
    assigns('const from', 'at'),
    assigns('let digit', 'bytes[at]! - 0x30'),
    block('if (digit >>> 0 <= 9)', [
      assigns(name, 'digit'),
      assigns('digit', 'bytes[++at]! - 0x30'),
      block('while (digit >>> 0 <= 9)', [
        assigns(name, `${name} * 10 + digit`),
        assigns('digit', 'bytes[++at]! - 0x30'),
      ]),
      // A fraction, an exponent, a 0 before other digits, or a number that is too large.
      (indent) =>
        `${indent}if (digit === -2 || (digit & ~0x20) === 0x15 || at - from > ${MOST_DIGITS} || ${name} > ${most} || (at - from > 1 && bytes[from] === 0x30)) {\n${odd(
          'from',
        )
          .map((statement) => statement(`${indent}  `))
          .join('\n')}\n${indent}}`,
    ]),
    block('else', odd('at')),
  ]
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
