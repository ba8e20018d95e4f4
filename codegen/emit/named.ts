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
        writeBytes(
          bytes,
          `${names.runtime('requireBits')}(${value}, ${maskText(2 ** whole - 1)}, ${quote(local)})`,
        ),
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
      assign(local, parts, bytes, mask, context),
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
  readonly bits: number
  readonly shift: number
  /** The index of the byte, or null for the word. */
  readonly byte: number | null
}

function wordOf({ shift, width }: Part, bytes: number): Word {
  const byte = shift >>> 3
  if (byte !== (shift + width - 1) >>> 3) {
    return { read: readBytes(bytes), bits: bytes * 8, shift, byte: null }
  }
  return { read: `${byteAt('this.ptr', byte)}!`, bits: 8, shift: shift & 7, byte }
}

function byteAt(pointer: string, offset: number): string {
  return `this.arena.u8[${address({ pointer, offset })}]`
}

function readPart(part: Part, bytes: number): string {
  const { read, bits, shift } = wordOf(part, bytes)
  // Has 26 bytes of bytecode at most. V8 inlines less than 27 into functions of any size.
  if (part.isFlag) return `!!(${read} & ${flagText(1 << shift, bits)})`
  if (part.width === bits) return read
  const mask = 2 ** part.width - 1
  if (shift === 0) return `${read} & ${maskText(mask)}`
  const shifted = `${read} >>> ${shift}`
  return shift + part.width === bits ? shifted : `(${shifted}) & ${maskText(mask)}`
}

function writePart(part: Part, bytes: number, context: Context): readonly Statement[] {
  const { index, u8, value } = context.names.locals
  const { read, bits, shift, byte } = wordOf(part, bytes)
  const moved = { ...part, shift }
  if (byte === null) return [writeBytes(bytes, withPart(moved, bits, read, value, context))]
  if (part.width === bits) {
    return [assigns(byteAt('this.ptr', byte), withPart(moved, bits, read, value, context))]
  }
  // Variables, a mask for both values and no second branch save a third of the bytecode.
  const own = [
    assigns(`const { ${named('u8', u8)} }`, 'this.arena'),
    assigns(`const ${index}`, address({ pointer: 'this.ptr', offset: byte })),
  ]
  const element = `${u8}[${index}]`
  if (!part.isFlag) {
    return [...own, assigns(element, withPart(moved, bits, `${element}!`, value, context))]
  }
  const { bits: word } = context.names.locals
  return [
    ...own,
    line(`let ${word} = ${element}! & ${othersText(1 << shift, bits)}`),
    when(value, line(`${word} |= ${flagText(1 << shift, bits)}`)),
    assigns(element, word),
  ]
}

function named(property: string, variable: string): string {
  return property === variable ? property : `${property}: ${variable}`
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
  const most = 2 ** width - 1
  const others = othersText(most * bit, bits)
  if (isFlag) return `${value} ? ${word} | ${flagText(bit, bits)} : ${word} & ${others}`
  const number = `${names.runtime('requireBits')}(${value}, ${maskText(most)}, ${quote(field)})`
  if (width === bits) return number
  const shifted = shift === 0 ? number : `(${number} << ${shift})`
  return `(${word} & ${others}) | ${shifted}`
}

/** Returns the text of a bit; in a byte, from -128 to 127, since the sign bits don't matter. */
function flagText(bit: number, bits: number): string {
  return String(bits === 8 && bit === 128 ? -bit : bit)
}

/**
 * Returns the text of the mask of all bits except those of `mask`; in a byte, from -128 to 127, which
 * takes the least bytecode.
 */
function othersText(mask: number, bits: number): string {
  return bits === 8 && mask >= 128 ? maskText(255 - mask) : `~${maskText(mask)}`
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
  local: string,
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
        line(call(context.names.runtime('requireParts'), [value, local, quote(local)])),
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
