/** The text of a named type: the table of an enum, the class of flags or bits. */
import { yielding } from '../generated-names.ts'
import type { BitPart, BitsType, EnumType, FlagsType, NamedType } from '../ir.ts'
import { inspection } from './class.ts'
import { arrayClass, checkIndex } from './kinds/element-array.ts'
import { address, type Context } from './kinds/kind.ts'
import { namespaceText } from './namespace.ts'
import { declared } from './print-type.ts'
import {
  assigns,
  branches,
  call,
  classText,
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
import { propertiesText } from './properties.ts'

export function emitNamed(type: NamedType, context: Context): string {
  return type.kind === 'enum' ? emitEnum(type) : emitBits(type, context)
}

function emitEnum({ local, names }: EnumType): string {
  return `/** The names of \`${local}\`. A field holds the index of its name. */
${listed(`export const ${local} =`, names.map(quote), ' as const')}

${joined(`export type ${local} =`, `(typeof ${local})[number]`)}`
}

/** A bit field; a flag is one of one bit whose value is a boolean. */
interface Part extends BitPart {
  readonly isFlag: boolean
  /** The names of the class and the part, for messages. */
  readonly field: string
}

function emitBits(type: FlagsType | BitsType, context: Context): string {
  const { local, bytes } = type
  const { names } = context
  const { arena, index, ptr, value } = names.locals
  const [arenaType, ptrType] = [names.runtimeType('Arena'), names.runtimeType('Ptr')]
  const parts: readonly Part[] =
    type.kind === 'flags'
      ? type.names.map((name, shift) => ({
          name,
          width: 1,
          shift,
          isFlag: true,
          field: `${local}.${name}`,
        }))
      : type.parts.map((part) => ({ ...part, isFlag: false, field: `${local}.${part.name}` }))
  const partType = type.kind === 'flags' ? 'boolean' : 'number'
  const whole = parts.reduce((bits, { width }) => bits + width, 0)
  const inputTypes = ['number', local, `${local}.Init`]
  const mask = yielding('mask', (name) => parts.some((part) => part.name === name))
  const members = [
    inspection(local, names.runtime('inspectable')),
    `  constructor(${arena}: ${arenaType}, ${ptr}: number) {
    this.arena = ${arena}
    this.ptr = ${ptr} as ${ptrType}
  }`,
    [
      method('All bits as one number.', `  get ${mask}(): number {`, [returns(readBytes(bytes))]),
      method(null, `  set ${mask}(${value}: number) {`, [
        writeBytes(bytes, `${names.runtime('requireBits')}(${value}, ${whole}, ${quote(local)})`),
      ]),
    ].join('\n'),
    parts
      .flatMap((part) => [
        method(null, `  get ${part.name}(): ${partType} {`, [returns(readPart(part, bytes))]),
        method(
          null,
          `  set ${part.name}(${value}: ${partType}) {`,
          writePart(part, bytes, context),
        ),
      ])
      .join('\n'),
    method(
      `Writes all bits from a number, or the ${type.kind} that an object has.`,
      declared('  assign$', [value], inputTypes, ': void {'),
      assign(parts, bytes, mask, context),
    ),
  ]
  const array = arrayClass(
    {
      head: `export class ${local}$Array`,
      schema: local,
      value: local,
      stride: bytes,
      inputTypes,
      at: [
        checkIndex(context),
        returns(call(`new ${local}`, ['this.arena', strided(index, bytes)])),
      ],
      more: [],
      collect: [],
      elementType: null,
      set: [line(`this.at(${index}).assign$(${value})`)],
    },
    context,
  )
  const namespace = namespaceText(
    local,
    parts.map(({ name }) => `    ${name}?: ${partType} | undefined`),
    parts.map(({ name }) => `    ${name}: ${partType}`),
  )
  const own = [`arena: ${arenaType}`, `ptr: ${ptrType}`]
  return `${namespace}
${propertiesText(`export interface ${local}`, own)}

${classText(card(type, parts), `export class ${local} {`, members)}

${array}`
}

/** Returns the doc comment: a table of the bits of each part. */
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

/**
 * Uses a `DataView`, which is as fast as a typed array (measured), because packed structs don't
 * align their fields.
 */
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

/**
 * The bytes to access for a part, and the part's position in them: one byte if it contains all of
 * the part's bits, otherwise the whole word.
 */
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
  const { value } = context.names.locals
  const { read, write, bits, shift } = wordOf(part, bytes)
  if (part.isFlag) {
    const bit = 1 << shift
    return [when(value, line(`${read} |= ${bit}`), line(`${read} &= ~${bit}`))]
  }
  return [write(withPart({ ...part, shift }, bits, read, value, context))]
}

/** Returns the expression for `word` with the part replaced by `value`. */
function withPart(
  { isFlag, width, shift, field }: Part,
  bits: number,
  word: string,
  value: string,
  { names }: Context,
): string {
  const bit = 2 ** shift
  if (isFlag) return `${value} ? ${word} | ${bit} : ${word} & ~${bit}`
  const number = `${names.runtime('requireBits')}(${value}, ${width}, ${quote(field)})`
  if (width === bits) return number
  const shifted = shift === 0 ? number : `(${number} << ${shift})`
  return `(${word} & ~${maskText((2 ** width - 1) * bit)}) | ${shifted}`
}

/** Returns the text of a mask, in hexadecimal if it has several bits. */
function maskText(mask: number): string {
  return mask < 10 ? String(mask) : `0x${mask.toString(16)}`
}

/**
 * Returns the body of `assign`, which checks all parts before it writes a bit, so that a failed
 * assignment leaves the bits unchanged.
 */
function assign(
  parts: readonly Part[],
  bytes: number,
  maskMember: string,
  context: Context,
): readonly Statement[] {
  const { mask, value } = context.names.locals
  return [
    branches(
      `typeof ${value} === 'number'`,
      [line(`this.${maskMember} = ${value}`)],
      [
        line(`let ${mask} = this.${maskMember}`),
        ...parts.map((part) => {
          const given = `${value}.${part.name}`
          const changed = withPart(part, bytes * 8, mask, given, context)
          return when(`${given} !== undefined`, assigns(mask, changed))
        }),
        writeBytes(bytes, mask),
      ],
    ),
  ]
}

function strided(index: string, bytes: number): string {
  return bytes === 1 ? `this.ptr + ${index}` : `this.ptr + ${index} * ${bytes}`
}
