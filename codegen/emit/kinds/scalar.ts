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
  read: ({ scalar }, place, context) => readScalar(scalar, place, context),
  write: ({ scalar }, place, value, context) => [writeScalar(scalar, place, value, context)],
  clear: ({ scalar }, place) => {
    const { view, bytes, highWord } = SCALARS[scalar]!
    return [writeView(place, view, bytes, highWord === null ? '0' : '0n')]
  },
  defaults: ({ scalar }, place, value, context) =>
    value === null ? [] : [writeStored(scalar, place, value, context)],
  beside: ({ scalar }, name, place) => {
    const { highWord } = SCALARS[scalar]!
    return highWord === null ? [] : rawWords(highWord, name, place)
  },
}

function readScalar(scalar: ScalarName, place: Place, { names }: Context): Statement[] {
  const { view, bytes, storage, highWord } = SCALARS[scalar]!
  switch (storage.kind) {
    case 'element':
      return [returns(readView(place, view, bytes))]
    case 'truth':
      return [returns(`${elementAt(place, view, bytes)} !== 0`)]
    case 'encoded':
      return [returns(call(names.runtime(storage.decode), [inline(readView(place, view, bytes))]))]
    case 'words':
      return readWords(names.runtime(storage.read), highWord!, place)
  }
}

/** `value` as a setter takes it. */
function writeScalar(scalar: ScalarName, place: Place, value: string, context: Context): Statement {
  const stored = SCALARS[scalar]!.storage.kind === 'truth' ? `${value} ? 1 : 0` : value
  return writeStored(scalar, place, stored, context)
}

/** `value` as a default is: a boolean is 1 or 0 already. */
function writeStored(
  scalar: ScalarName,
  place: Place,
  value: string,
  { names }: Context,
): Statement {
  const { view, bytes, storage } = SCALARS[scalar]!
  if (storage.kind === 'words') {
    const where = place.packed ? address(place) : elementIndex(place.pointer, place.offset, 4)
    const write = place.packed ? storage.writePacked : storage.write
    return line(call(names.runtime(write), [place.arena, where, value]))
  }
  const stored = storage.kind === 'encoded' ? `${names.runtime(storage.encode)}(${value})` : value
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

type HighWord = NonNullable<(typeof SCALARS)[ScalarName]['highWord']>

function readWords(read: string, high: HighWord, place: Place): Statement[] {
  if (place.packed) {
    const words = [lowWord(place), highWord(high, place)].map(({ at, view }) =>
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

/** The upper word has the sign. */
function highWord(view: HighWord, place: Place): Word {
  return { at: { ...place, offset: place.offset + 4 }, view }
}

/** A 64-bit integer as its two words, for programs that go without bigints. */
function rawWords(high: HighWord, name: string, place: Place): Beside[] {
  const words = { Low: lowWord(place), High: highWord(high, place) }
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
