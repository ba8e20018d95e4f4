/** Scalars: an element of a view each; safe integers are two words, so that no bigint is made. */
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
  type Beside,
  type Context,
  type Kind,
  type Place,
} from './kind.ts'

export const scalarKind: Kind<ScalarType> = {
  ...PLAIN,
  schema: ({ scalar }) => scalar,
  word: ({ scalar }) => scalar.toUpperCase(),
  value: ({ scalar }) => SCALARS[scalar]!.type,
  taken: ({ scalar }) => [SCALARS[scalar]!.type],
  takenMany: ({ scalar }) => `ArrayLike<${SCALARS[scalar]!.type}>`,
  array: ({ scalar }, length, { names }) => ({
    type: names.runtime(SCALARS[scalar]!.array),
    pointer: 'Ptr',
    args: [String(length)],
    isStruct: false,
  }),
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
    value === null ? [] : [writeStored(scalar, place, value, context)],
  beside: ({ scalar }, name, place) =>
    SCALARS[scalar]!.bytes === 8 && scalar !== 'f64' ? rawWords(scalar, name, place) : [],
}

function isSafeInteger(scalar: ScalarName): boolean {
  return scalar === 'i53' || scalar === 'u53'
}

function readElement(scalar: ScalarName, place: Place, { names }: Context): Expression {
  const { view, bytes, type } = SCALARS[scalar]!
  const element = readView(place, view, bytes)
  if (scalar === 'f16') return call(names.runtime('decodeF16'), [inline(element)])
  return type === 'boolean' ? `${elementAt(place, view, bytes)} !== 0` : element
}

/** `value` as a setter takes it. */
function writeScalar(scalar: ScalarName, place: Place, value: string, context: Context): Statement {
  const stored = SCALARS[scalar]!.type === 'boolean' ? `${value} ? 1 : 0` : value
  return writeStored(scalar, place, stored, context)
}

/** `value` as a default is: a boolean is 1 or 0 already. */
function writeStored(
  scalar: ScalarName,
  place: Place,
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

/** The view's element at a place, or what stands there unaligned. */
export function readView(place: Place, view: string, bytes: number): Expression {
  if (!place.packed || bytes === 1) return `${elementAt(place, view, bytes)}!`
  return call(`${place.arena}.view.get${dataViewName(view)}`, [address(place), 'true'])
}

export function writeView(place: Place, view: string, bytes: number, value: string): Statement {
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

function readWords(scalar: ScalarName, place: Place, { names }: Context): Statement[] {
  const read = names.runtime(`read${scalar.toUpperCase()}`)
  const high = SCALARS[scalar]!.view === 'i64' ? 'i32' : 'u32'
  if (place.packed) {
    const words = [lowWord(place), highWord(scalar, place)].map(({ at, view }) =>
      inline(readView(at, view, 4)),
    )
    return [returns(call(read, words))]
  }
  return [
    assigns('const index', elementIndex(place.pointer, place.offset, 4)),
    returns(call(read, [`${place.arena}.u32[index]!`, `${place.arena}.${high}[index + 1]!`])),
  ]
}

interface Word {
  readonly at: Place
  readonly view: 'i32' | 'u32'
}

function lowWord(place: Place): Word {
  return { at: place, view: 'u32' }
}

/** It has the sign, where there is one. */
function highWord(scalar: ScalarName, place: Place): Word {
  const view = SCALARS[scalar]!.view === 'i64' ? 'i32' : 'u32'
  return { at: { ...place, offset: place.offset + 4 }, view }
}

/** A 64-bit integer as its two words, for programs that go without bigints. */
function rawWords(scalar: ScalarName, name: string, place: Place): Beside[] {
  const words = { Low: lowWord(place), High: highWord(scalar, place) }
  return Object.entries(words).flatMap(([half, { at, view }]) => [
    {
      head: `get ${name}${half}(): number`,
      body: [returns(readView(at, view, 4))],
      writes: false,
      absent: null,
    },
    {
      head: `set ${name}${half}(value: number)`,
      body: [writeView(at, view, 4, 'value')],
      writes: true,
      absent: null,
    },
  ])
}
