/** `@default` values: from the text of a doc comment to the source text of the stored value. */
import type { Type } from '../ir.ts'
import type { Domain, Scalar, ScalarName } from '../tables/scalars.ts'
import { SCALARS } from '../tables/scalars.ts'
import { sourceText, unquoted } from '../text-literal.ts'
import { listed, quoted } from './suggestions.ts'

/** A valid value, or the reason why it is invalid with a suggestion. */
export type DefaultValue =
  | { readonly kind: 'value'; readonly literal: string | null }
  | { readonly kind: 'misfit'; readonly problem: string; readonly fix: string }

const DIGITS = '\\d(?:_?\\d)*'
const WHOLE = [
  '0[xX][\\da-fA-F](?:_?[\\da-fA-F])*',
  '0[oO][0-7](?:_?[0-7])*',
  '0[bB][01](?:_?[01])*',
  '0',
  '[1-9](?:_?\\d)*',
].join('|')
const BIGINT = new RegExp(`^(-?)(${WHOLE})n$`)
const NUMBER = new RegExp(
  `^(-?)(${WHOLE}|(?:(?:0|[1-9](?:_?\\d)*)(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?)$`,
)

/**
 * Reads `text` as the default of a field. `literal` is null if zeroed memory already has that
 * value.
 */
export function readTypeDefault(type: Type, text: string): DefaultValue {
  switch (type.kind) {
    case 'scalar':
      return readDefault(type.scalar, text)
    case 'enum':
      return nameIndex(type.names, text)
    case 'flags':
      return flagMask(type.names, text)
    case 'text':
      return ownText(text, type.bytes)
    case 'string':
      return ownText(text, Infinity)
    case 'pointer':
    case 'own':
    case 'reference':
      return misfit("a pointer can't have a default", 'remove the tag; pointers are initially null')
    case 'list':
      return misfit("a list can't have a default", 'remove the tag; lists are initially empty')
    case 'collection':
      return misfit("a collection can't have a default", 'remove the tag; it is initially empty')
    case 'constant':
      return misfit("a constant can't have a default", 'remove the tag')
    case 'bits':
      return misfit("bits can't have a default", 'remove the tag; all parts are initially 0')
    case 'atomic':
      return misfit("an atomic can't have a default", 'remove the tag; atomics are initially 0')
    case 'struct':
    case 'array':
    case 'union':
      return misfit(
        `${{ struct: 'a struct', array: 'an array', union: 'a union' }[type.kind]} can't have a default`,
        'remove the tag, and give defaults to the fields of the struct instead',
      )
  }
}

/** Reads `text` as the default of a scalar. */
export function readDefault(name: ScalarName, text: string): DefaultValue {
  const scalar = SCALARS[name]!
  switch (scalar.domain.kind) {
    case 'truth':
      return truth(name, text)
    case 'real':
      return real(name, scalar.domain.round, text)
    case 'whole':
      return scalar.domain.big
        ? bigWhole(name, scalar.domain, text)
        : smallWhole(name, scalar, scalar.domain, text)
  }
}

/** Reads a name of an enum, with or without quotes, as its index. */
function nameIndex(names: readonly string[], text: string): DefaultValue {
  const index = names.includes(text) ? names.indexOf(text) : names.indexOf(unquoted(text) ?? text)
  if (index > 0) return value(String(index))
  if (index === 0) return value(null)
  return misfit(
    `unknown name of this enum: got \`${text}\`, expected one of ${listed(quoted(names))}`,
    'write one of these names',
  )
}

/** Reads names of flags, separated by spaces, as a mask of their bits. */
function flagMask(names: readonly string[], text: string): DefaultValue {
  let mask = 0
  for (const word of text.split(/[\s,|]+/)) {
    const index = names.indexOf(unquoted(word) ?? word)
    if (index < 0) {
      const problem = `unknown flag: got \`${word}\`, expected some of ${listed(names)}`
      return misfit(problem, 'write names of these flags, separated by spaces')
    }
    mask = (mask | (1 << index)) >>> 0
  }
  return value(mask === 0 ? null : String(mask))
}

function ownText(words: string, room: number): DefaultValue {
  const text = /^['"]/.test(words) ? unquoted(words) : words
  if (text === null) {
    const problem = 'invalid string literal: its quotes or escape sequences are malformed'
    return misfit(problem, 'write a string literal of JavaScript, or the text without quotes')
  }
  if (text.includes('\0')) {
    return misfit("a text can't contain U+0000, which ends a text", 'delete that character')
  }
  if (/\p{Cs}/u.test(text)) {
    return misfit(
      "a text can't contain a lone surrogate, which UTF-8 can't encode",
      'write the whole character',
    )
  }
  const bytes = new TextEncoder().encode(text).length
  if (bytes > room) {
    const fix = `shorten it, or write \`Str<${bytes}>\``
    return misfit(`the text is too long: got ${bytes} bytes, expected at most ${room}`, fix)
  }
  return value(text === '' ? null : sourceText(text))
}

function truth(name: ScalarName, text: string): DefaultValue {
  if (text === 'true') return value('1')
  if (text === 'false') return value(null)
  return misfit(`invalid default of a ${name}: got \`${text}\``, 'write `true` or `false`')
}

function real(name: ScalarName, round: (value: number) => number, text: string): DefaultValue {
  if (text === 'NaN' || text === 'Infinity' || text === '-Infinity') return value(text)
  const parsed = parseNumber(text)
  if (parsed === null) return noNumber(name, text, '0.5')
  if (!Number.isFinite(round(parsed))) {
    return misfit(
      `the default exceeds the largest ${name}: got ${text}`,
      'write `Infinity` if you mean that',
    )
  }
  return value(Object.is(parsed, 0) ? null : literalOf(parsed))
}

type Whole = Extract<Domain, { kind: 'whole' }>

function smallWhole(name: ScalarName, scalar: Scalar, domain: Whole, text: string): DefaultValue {
  const parsed = parseNumber(text)
  if (parsed === null) return noNumber(name, text, '100')
  const range = `${domain.least} to ${domain.most}`
  if (!Number.isInteger(parsed)) {
    return misfit(
      `invalid default of ${name}: got ${text}, expected an integer from ${range}`,
      `write an integer, or make the field an f${scalar.bytes >= 4 ? 64 : 32}`,
    )
  }
  if (parsed < domain.least || parsed > domain.most) {
    return misfit(
      `invalid default of ${name}: got ${text}, expected an integer from ${range}`,
      OTHER_VALUE,
    )
  }
  return value(parsed === 0 ? null : literalOf(parsed))
}

function bigWhole(name: ScalarName, domain: Whole, text: string): DefaultValue {
  const match = BIGINT.exec(text)
  if (match === null) {
    const cure = Number.isInteger(parseNumber(text)) ? `${text}n` : '100n'
    return misfit(
      `invalid default of ${name}: got \`${text}\`, expected a bigint`,
      `write \`${cure}\``,
    )
  }
  const magnitude = BigInt(match[2]!.replaceAll('_', ''))
  const parsed = match[1] === '-' ? -magnitude : magnitude
  if (parsed < domain.least || parsed > domain.most) {
    return misfit(
      `invalid default of ${name}: got ${text}, expected a bigint from ${domain.least}n to ${domain.most}n`,
      OTHER_VALUE,
    )
  }
  return value(parsed === 0n ? null : `${parsed}n`)
}

function parseNumber(text: string): number | null {
  const match = NUMBER.exec(text)
  if (match === null) return null
  const magnitude = Number(match[2]!.replaceAll('_', ''))
  return match[1] === '-' ? -magnitude : magnitude
}

/** Returns the shortest text of a number, in the form that a formatter leaves unchanged. */
function literalOf(number: number): string {
  return Object.is(number, -0) ? '-0' : String(number).replace('e+', 'e')
}

function noNumber(name: ScalarName, text: string, example: string): DefaultValue {
  const big = BIGINT.test(text)
  return misfit(
    `invalid default of ${name}: got \`${text}\`, expected a number${big ? ', not a bigint' : ''}`,
    `write \`@default ${big ? text.slice(0, -1) : example}\``,
  )
}

const OTHER_VALUE = 'write a value in this range, or choose another type'

function value(literal: string | null): DefaultValue {
  return { kind: 'value', literal }
}

function misfit(problem: string, fix: string): DefaultValue {
  return { kind: 'misfit', problem, fix }
}
