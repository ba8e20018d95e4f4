/** Scalars: each is an element of a view; safe integers are two words, so that no bigint is made. */
import type { ScalarType } from '../../ir.ts'
import {
  assigns,
  call,
  inline,
  line,
  returns,
  type Expression,
  type Statement,
} from '../printer.ts'
import { SCALARS, type ScalarName } from '../../tables/scalars.ts'
import {
  address,
  elementAt,
  elementIndex,
  PLAIN,
  valuesOf,
  type ExtraMember,
  type Context,
  type Kind,
  type Address,
} from './kind.ts'

export const scalarKind: Kind<ScalarType> = {
  ...PLAIN,
  schema: ({ scalar }) => scalar,
  nameStem: ({ scalar }) => scalar.toUpperCase(),
  value: ({ scalar }) => SCALARS[scalar]!.type,
  inputTypes: ({ scalar }) => [SCALARS[scalar]!.type],
  arrayInputType: ({ scalar }, context) => valuesOf([SCALARS[scalar]!.type], context),
  array: ({ scalar }, length, { names }) => {
    const className = names.runtime(SCALARS[scalar]!.array)
    return {
      type: className,
      className,
      pointer: names.runtimeType('Ptr'),
      args: [String(length)],
      isStruct: false,
    }
  },
  read: ({ scalar }, place, context) =>
    isSafeInteger(scalar)
      ? readWords(scalar, place, context)
      : [returns(readElement(scalar, place, context))],
  write: ({ scalar }, place, value, context) => [writeScalar(scalar, place, value, context)],
  clear: ({ scalar }, place) => {
    const { view, bytes, type } = SCALARS[scalar]!
    return [writeView(place, view, bytes, type === 'bigint' || isSafeInteger(scalar) ? '0n' : '0')]
  },
  defaults: ({ scalar }, place, value, context) =>
    value === null ? [] : [writeStored(scalar, place, constant(value, context), context)],
  extraMembers: ({ scalar }, names, place, context) =>
    names.length === 0 ? [] : rawWords(scalar, names, place, context),
}

/** `NaN` and `Infinity` are variables, which a schema may have as names of structs. */
function constant(value: string, { names }: Context): string {
  if (value === 'NaN' && names.has('NaN')) return '0 / 0'
  return value.endsWith('Infinity') && names.has('Infinity')
    ? value.replace('Infinity', '1 / 0')
    : value
}

function isSafeInteger(scalar: ScalarName): boolean {
  return scalar === 'i53' || scalar === 'u53'
}

function readElement(scalar: ScalarName, place: Address, { names }: Context): Expression {
  const { view, bytes, type } = SCALARS[scalar]!
  const element = readView(place, view, bytes)
  if (scalar === 'f16') return call(names.runtime('decodeF16'), [inline(element)])
  return type === 'boolean' ? `${elementAt(place, view, bytes)} !== 0` : element
}

/** Writes `value` as setters take it. */
function writeScalar(scalar: ScalarName, place: Address, value: string, context: Context): Statement {
  const stored = SCALARS[scalar]!.type === 'boolean' ? `${value} ? 1 : 0` : value
  return writeStored(scalar, place, stored, context)
}

/** Writes `value` as defaults are: a boolean is 1 or 0 already. */
function writeStored(
  scalar: ScalarName,
  place: Address,
  value: string,
  { names }: Context,
): Statement {
  const { view, bytes } = SCALARS[scalar]!
  if (isSafeInteger(scalar)) {
    const where = place.packed ? address(place) : elementIndex(place.pointer, place.offset, 4)
    const write = `write${place.packed ? 'Packed' : ''}${scalar.toUpperCase()}`
    return line(call(names.runtime(write), [place.arena, where, value]))
  }
  const stored = scalar === 'f16' ? `${names.runtime('encodeF16')}(${value})` : value
  return writeView(place, view, bytes, stored)
}

/** Reads the element of a view at an address, or, in packed structs, the unaligned bytes there. */
export function readView(place: Address, view: string, bytes: number): Expression {
  if (!place.packed || bytes === 1) return `${elementAt(place, view, bytes)}!`
  return call(`${place.arena}.view.get${dataViewName(view)}`, [address(place), 'true'])
}

export function writeView(place: Address, view: string, bytes: number, value: string): Statement {
  if (!place.packed || bytes === 1) return assigns(elementAt(place, view, bytes), value)
  return line(call(`${place.arena}.view.set${dataViewName(view)}`, [address(place), value, 'true']))
}

/** `f32` is `Float32`, as in `getFloat32`. */
function dataViewName(view: string): string {
  const bits = view.slice(1)
  if (view.startsWith('f')) return `Float${bits}`
  const sign = view.startsWith('u') ? 'Uint' : 'Int'
  return bits === '64' ? `Big${sign}64` : `${sign}${bits}`
}

function readWords(scalar: ScalarName, place: Address, { names }: Context): Statement[] {
  const read = names.runtime(`read${scalar.toUpperCase()}`)
  const high = SCALARS[scalar]!.view === 'i64' ? 'i32' : 'u32'
  const { index } = names.locals
  if (place.packed) {
    const words = [lowWord(place), highWord(scalar, place)].map(({ at, view }) =>
      inline(readView(at, view, 4)),
    )
    return [returns(call(read, words))]
  }
  return [
    assigns(`const ${index}`, elementIndex(place.pointer, place.offset, 4)),
    returns(call(read, [`${place.arena}.u32[${index}]!`, `${place.arena}.${high}[${index} + 1]!`])),
  ]
}

interface Word {
  readonly at: Address
  readonly view: 'i32' | 'u32'
}

function lowWord(place: Address): Word {
  return { at: place, view: 'u32' }
}

/** The high word has the sign of a signed integer. */
function highWord(scalar: ScalarName, place: Address): Word {
  const view = SCALARS[scalar]!.view === 'i64' ? 'i32' : 'u32'
  return { at: { ...place, offset: place.offset + 4 }, view }
}

/** The two words of a 64-bit integer, for programs that avoid bigints. */
function rawWords(
  scalar: ScalarName,
  names: readonly string[],
  place: Address,
  context: Context,
): ExtraMember[] {
  const { value } = context.names.locals
  return [lowWord(place), highWord(scalar, place)].flatMap(({ at, view }, half) => [
    {
      head: `get ${names[half]}(): number`,
      body: [returns(readView(at, view, 4))],
      writes: false,
      absent: null,
    },
    {
      head: `set ${names[half]}(${value}: number)`,
      body: [writeView(at, view, 4, value)],
      writes: true,
      absent: null,
    },
  ])
}
