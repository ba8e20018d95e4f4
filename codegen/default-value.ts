/** `@default` values: from the words of a doc comment to the literal that a view is given. */
import type { Domain, Scalar, ScalarName } from './scalars.ts'
import { SCALARS } from './scalars.ts'

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

/** Reads `text` as a default; `literal` is null where zeroed memory holds it already. */
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
      `write a whole number from ${range}, or make the field an f${scalar.bytes === 4 ? 64 : 32}`,
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
