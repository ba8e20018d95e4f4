/** `@default` values: from the words of a doc comment to what the storage of a field is given. */
import { listed, quoted } from './suggestions.ts'
import type { Type } from '../ir.ts'
import type { Domain, Scalar, ScalarName } from '../tables/scalars.ts'
import { SCALARS } from '../tables/scalars.ts'
import { sourceText, unquoted } from '../text-literal.ts'

/** A value that fits, or why it does not and what would. */
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

/** Reads `text` as the default of a field; `literal` is null where zeroed memory holds it already. */
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
      return misfit("a pointer can't have a default", 'delete the tag: pointers start as null')
    case 'list':
      return misfit("a list can't have a default", 'delete the tag: lists start empty')
    case 'constant':
      return misfit('a constant has no default: it is what it is', 'delete the tag')
    case 'bits':
      return misfit("bits can't have a default", 'delete the tag: all parts start as 0')
    case 'atomic':
      return misfit("an atomic can't have a default", 'delete the tag: atomics start as 0')
    case 'struct':
    case 'array':
    case 'union':
      return misfit(
        `${{ struct: 'a struct', array: 'an array', union: 'a union' }[type.kind]} can't have a default`,
        'delete the tag, and give the fields of the struct their defaults',
      )
  }
}

/** The same for a scalar. */
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

/** A name of an enum, with or without quotes. */
function nameIndex(names: readonly string[], text: string): DefaultValue {
  const index = names.includes(text) ? names.indexOf(text) : names.indexOf(unquoted(text) ?? text)
  if (index > 0) return value(String(index))
  if (index === 0) return value(null)
  return misfit(
    `\`${text}\` is none of the names of this enum`,
    `write one of ${listed(quoted(names))}`,
  )
}

/** Names of flags with spaces between; the value has their bits. */
function flagMask(names: readonly string[], text: string): DefaultValue {
  let mask = 0
  for (const word of text.split(/[\s,|]+/)) {
    const index = names.indexOf(unquoted(word) ?? word)
    if (index < 0) {
      const fix = `write names with spaces between, of ${listed(names)}`
      return misfit(`\`${word}\` is none of these flags`, fix)
    }
    mask = (mask | (1 << index)) >>> 0
  }
  return value(mask === 0 ? null : String(mask))
}

function ownText(words: string, room: number): DefaultValue {
  const text = /^['"]/.test(words) ? unquoted(words) : words
  if (text === null) {
    const problem = "this is no text: its quotes or backslashes don't fit"
    return misfit(problem, 'write it in quotes as JavaScript has it, or without any')
  }
  if (text.includes('\0')) {
    return misfit('a text has no U+0000, as a zero ends it', 'delete that character')
  }
  if (/\p{Cs}/u.test(text)) {
    return misfit('this has half of a character, which UTF-8 can not write', 'write it whole')
  }
  const bytes = new TextEncoder().encode(text).length
  if (bytes > room) {
    const fix = `shorten it, or write \`Str<${bytes}>\``
    return misfit(`the text takes ${bytes} bytes, and there are ${room}`, fix)
  }
  return value(text === '' ? null : sourceText(text))
}

function truth(name: ScalarName, text: string): DefaultValue {
  if (text === 'true') return value('1')
  if (text === 'false') return value(null)
  return misfit(`\`${text}\` is no default for a ${name}`, 'write `true` or `false`')
}

function real(name: ScalarName, round: (value: number) => number, text: string): DefaultValue {
  if (text === 'NaN' || text === 'Infinity' || text === '-Infinity') return value(text)
  const parsed = parseNumber(text)
  if (parsed === null) return noNumber(name, text, '0.5')
  if (!Number.isFinite(round(parsed))) {
    return misfit(`${text} is beyond the largest ${name}`, 'write `Infinity` if that is meant')
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
      `${text} is no whole number, and ${name} holds nothing else`,
      `write a whole number from ${range}, or make the field an f${scalar.bytes >= 4 ? 64 : 32}`,
    )
  }
  if (parsed < domain.least || parsed > domain.most) {
    return misfit(`${text} does not fit ${name}`, `write a whole number from ${range}`)
  }
  return value(parsed === 0 ? null : literalOf(parsed))
}

function bigWhole(name: ScalarName, domain: Whole, text: string): DefaultValue {
  const match = BIGINT.exec(text)
  if (match === null) {
    const cure = Number.isInteger(parseNumber(text)) ? `${text}n` : '100n'
    return misfit(`\`${text}\` is no default for ${name}, which holds bigints`, `write \`${cure}\``)
  }
  const magnitude = BigInt(match[2]!.replaceAll('_', ''))
  const parsed = match[1] === '-' ? -magnitude : magnitude
  if (parsed < domain.least || parsed > domain.most) {
    return misfit(
      `${text} does not fit ${name}`,
      `write a bigint from ${domain.least}n to ${domain.most}n`,
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

/** The shortest text of a number, as a formatter would leave it. */
function literalOf(number: number): string {
  return Object.is(number, -0) ? '-0' : String(number).replace('e+', 'e')
}

function noNumber(name: ScalarName, text: string, example: string): DefaultValue {
  const big = BIGINT.test(text)
  return misfit(
    big ? `\`${text}\` is a bigint, and ${name} holds numbers` : `\`${text}\` is no number`,
    `write \`@default ${big ? text.slice(0, -1) : example}\``,
  )
}

function value(literal: string | null): DefaultValue {
  return { kind: 'value', literal }
}

function misfit(problem: string, fix: string): DefaultValue {
  return { kind: 'misfit', problem, fix }
}
