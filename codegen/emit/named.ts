/** The types with a name of their own: the table of an enum, the class of flags or bits. */
import type { BitPart, BitsType, EnumType, FlagsType, NamedType } from '../ir.ts'
import { arrayClass, CHECK_INDEX } from './kinds/element-array.ts'
import { address, manyOf, type Context } from './kinds/kind.ts'
import { declared } from './print-type.ts'
import {
  assigns,
  branches,
  call,
  docComment,
  joined,
  line,
  listed,
  method,
  quote,
  returns,
  table,
  when,
  type Statement,
} from './printer.ts'

export function emitNamed(type: NamedType, context: Context): string {
  return type.kind === 'enum' ? emitEnum(type) : emitBits(type, context)
}

function emitEnum({ local, names }: EnumType): string {
  return `/** The names of \`${local}\`; memory holds the index of one. */
${listed(`export const ${local} =`, names.map(quote), ' as const')}

${joined(`export type ${local} =`, `(typeof ${local})[number]`)}`
}

/** A flag is a part of one bit that is seen as a boolean. */
interface Part extends BitPart {
  readonly isFlag: boolean
}

function emitBits(type: FlagsType | BitsType, context: Context): string {
  const { local, bytes } = type
  const { names } = context
  const parts: readonly Part[] =
    type.kind === 'flags'
      ? type.names.map((name, shift) => ({ name, width: 1, shift, isFlag: true }))
      : type.parts.map((part) => ({ ...part, isFlag: false }))
  const value = type.kind === 'flags' ? 'boolean' : 'number'
  const whole = parts.reduce((bits, { width }) => bits + width, 0)
  const taken = ['number', local, `${local}Init`]
  const words = `The ${type.kind} of \`${local}\` as plain values; what is left out keeps what it holds.`
  const properties = parts.map(({ name }) => `  ${name}?: ${value}`)
  const members = [
    `  declare readonly arena: ${names.runtimeType('Arena')}\n  declare ptr: ${names.runtimeType('Ptr')}`,
    method(null, '  constructor(arena: Arena, ptr: number) {', [
      assigns('this.arena', 'arena'),
      assigns('this.ptr', 'ptr as Ptr'),
    ]),
    method('All bits at once.', '  get mask(): number {', [returns(readBytes(bytes))]),
    method(null, '  set mask(value: number) {', [
      writeBytes(bytes, `${names.runtime('requireBits')}(value, ${whole})`),
    ]),
    ...parts.flatMap((part) => [
      method(null, `  get ${part.name}(): ${value} {`, [returns(readPart(part, bytes))]),
      method(null, `  set ${part.name}(value: ${value}) {`, writePart(part, bytes, context)),
    ]),
    method(
      'Takes all bits at once, or those that plain values have.',
      declared('  assign$', ['value'], taken, ': void {'),
      assign(parts, bytes, context),
    ),
  ]
  const array = arrayClass(
    {
      head: `export class ${local}Array`,
      name: `${local}Array`,
      schema: local,
      value: local,
      taken,
      takenMany: manyOf(taken),
      at: [CHECK_INDEX, returns(call(`new ${local}`, ['this.arena', strided(bytes)]))],
      more: [],
      set: [line('this.at(index).assign$(value)')],
    },
    context,
  )
  return `${docComment(words, '')}
export interface ${local}Init {
${properties.join('\n')}
}

${docComment(card(type, parts), '')}
export class ${local} {
${members.join('\n\n')}
}

${array}`
}

/** Which bits are whose. */
function card({ kind, bytes }: FlagsType | BitsType, parts: readonly Part[]): string {
  const rows = parts.map(({ name, shift, width }) => [
    width === 1 ? String(shift) : `${shift}–${shift + width - 1}`,
    name,
  ])
  const lines = table([['bit', kind === 'flags' ? 'flag' : 'part'], ...rows], new Set([0]))
  return [...lines, bytes === 1 ? '1 byte' : `${bytes} bytes`]
    .map((line) => `    ${line}`)
    .join('\n')
}

/** A `DataView` as fast as a typed array (measured), and a packed struct aligns nothing. */
function readBytes(bytes: number): string {
  return bytes === 1
    ? 'this.arena.u8[this.ptr]!'
    : `this.arena.view.getUint${bytes * 8}(this.ptr, true)`
}

function writeBytes(bytes: number, value: string): Statement {
  return bytes === 1
    ? assigns('this.arena.u8[this.ptr]', value)
    : line(call(`this.arena.view.setUint${bytes * 8}`, ['this.ptr', value, 'true']))
}

/** The word that has all bits of a part: its byte, or all of them; and where they are in it. */
interface Word {
  readonly read: string
  readonly write: (value: string) => Statement
  readonly bits: number
  readonly shift: number
}

function wordOf({ shift, width }: Part, bytes: number): Word {
  const first = shift >>> 3
  if (first !== (shift + width - 1) >>> 3) {
    const write = (value: string): Statement => writeBytes(bytes, value)
    return { read: readBytes(bytes), write, bits: bytes * 8, shift }
  }
  const byte = `this.arena.u8[${address({ pointer: 'this.ptr', offset: first })}]`
  return { read: `${byte}!`, write: (value) => assigns(byte, value), bits: 8, shift: shift & 7 }
}

function readPart(part: Part, bytes: number): string {
  const { read, bits, shift } = wordOf(part, bytes)
  if (part.isFlag) return `(${read} & ${1 << shift}) !== 0`
  if (part.width === bits) return read
  const mask = 2 ** part.width - 1
  if (shift === 0) return `${read} & ${maskText(mask)}`
  const shifted = `${read} >>> ${shift}`
  return shift + part.width === bits ? shifted : `(${shifted}) & ${maskText(mask)}`
}

function writePart(part: Part, bytes: number, context: Context): readonly Statement[] {
  const { read, write, bits, shift } = wordOf(part, bytes)
  if (part.isFlag) {
    const bit = 1 << shift
    return [when('value', line(`${read} |= ${bit}`), line(`${read} &= ~${bit}`))]
  }
  return [write(withPart({ ...part, shift }, bits, read, 'value', context))]
}

/** `word` with `value` in place of the part. */
function withPart(
  { isFlag, width, shift }: Part,
  bits: number,
  word: string,
  value: string,
  { names }: Context,
): string {
  const bit = 2 ** shift
  if (isFlag) return `${value} ? ${word} | ${bit} : ${word} & ~${bit}`
  const number = `${names.runtime('requireBits')}(${value}, ${width})`
  if (width === bits) return number
  const shifted = shift === 0 ? number : `(${number} << ${shift})`
  return `(${word} & ~${maskText((2 ** width - 1) * bit)}) | ${shifted}`
}

/** Several bits are seen best in hexadecimal. */
function maskText(mask: number): string {
  return mask < 10 ? String(mask) : `0x${mask.toString(16)}`
}

/** All or nothing: a part that does not fit is found before a bit is written. */
function assign(parts: readonly Part[], bytes: number, context: Context): readonly Statement[] {
  return [
    branches(
      "typeof value === 'number'",
      [line('this.mask = value')],
      [
        line('let { mask } = this'),
        ...parts.map((part) => {
          const given = `value.${part.name}`
          const mask = withPart(part, bytes * 8, 'mask', given, context)
          return when(`${given} !== undefined`, assigns('mask', mask))
        }),
        writeBytes(bytes, 'mask'),
      ],
    ),
  ]
}

function strided(bytes: number): string {
  return bytes === 1 ? 'this.ptr + index' : `this.ptr + index * ${bytes}`
}
