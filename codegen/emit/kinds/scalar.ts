/**
 * Scalars: an element of a view, or two words for safe integers, which avoids bigints.
 */
import type { FieldLayout, ScalarType } from '../../ir.ts'
import { SCALARS, wordOf, type ByteOrder, type ScalarName } from '../../tables/scalars.ts'
import { codeText } from '../../types.ts'
import {
  assigns,
  call,
  inline,
  line,
  returns,
  type Expression,
  type Statement,
} from '../printer.ts'
import {
  address,
  elementAt,
  elementIndex,
  PLAIN,
  runtimeChild,
  valuesOf,
  type Address,
  type Context,
  type ExtraMember,
  type Kind,
} from './kind.ts'

export const scalarKind: Kind<ScalarType> = {
  ...PLAIN,
  schema: ({ scalar, dictionary }) =>
    dictionary === undefined ? wordOf(scalar) : codeText(wordOf(scalar), dictionary.local),
  nameStem: ({ scalar, dictionary }) => {
    const stem = scalar.toUpperCase()
    if (dictionary === undefined) return stem
    return scalar === 'u32' ? `${dictionary.local}Code` : `${dictionary.local}${stem}Code`
  },
  value: valueType,
  inputTypes: (type, context) => [valueType(type, context)],
  arrayInputType: (type, context) => valuesOf([valueType(type, context)], context),
  array: (type, length, context) => {
    const { array, order } = SCALARS[type.scalar]!
    const args = [String(length), ...(order === null ? [] : [String(order === 'little')])]
    return runtimeChild(context, array, codeTypes(type, context), args)
  },
  read: (type, place, context) => {
    if (type.dictionary === undefined) return readScalar(type.scalar, place, context)
    return readCode(type, place, context)
  },
  write: ({ scalar }, place, value, context) => [writeScalar(scalar, place, value, context)],
  clear: ({ scalar }, place) => {
    const { view, bytes, highWord, order } = SCALARS[scalar]!
    return [writeView(place, view, bytes, highWord === null ? '0' : '0n', order)]
  },
  defaults: ({ scalar }, place, value, context) =>
    value === null ? [] : [writeStored(scalar, place, constantText(value, context), context)],
  extraMembers: ({ scalar }, names, place, context) => {
    const { highWord, order } = SCALARS[scalar]!
    return highWord === null ? [] : rawWords(highWord, names, place, order, context)
  },
}

function readCode(type: ScalarType, place: Address, context: Context): Statement[] {
  const { view, bytes } = SCALARS[type.scalar]!
  return [returns(`${inline(readView(place, view, bytes))} as ${valueType(type, context)}`)]
}

/** Returns the type of a value in generated code. */
export function valueType(type: ScalarType, context: Context): string {
  return codeTypes(type, context)[0] ?? SCALARS[type.scalar]!.type
}

/** Returns the type of a code, an argument of lists and arrays; none for other scalars. */
export function codeTypes({ dictionary }: ScalarType, { names }: Context): string[] {
  return dictionary === undefined
    ? []
    : [`${names.runtimeType('Code')}<${names.type(dictionary.local)}>`]
}

/**
 * Returns a number without the global names `NaN` and `Infinity`, which a schema can use for
 * structs.
 */
export function constantText(value: string, { names }: Context): string {
  if (value === 'NaN' && names.has('NaN')) return '0 / 0'
  return value.endsWith('Infinity') && names.has('Infinity')
    ? value.replace('Infinity', '1 / 0')
    : value
}

function readScalar(scalar: ScalarName, place: Address, context: Context): Statement[] {
  const { names } = context
  const { view, bytes, storage, highWord, order } = SCALARS[scalar]!
  switch (storage.kind) {
    case 'element':
      return [returns(readView(place, view, bytes, order))]
    case 'truth':
      return [returns(`!!${elementAt(place, view, bytes)}`)]
    case 'encoded':
      return [
        returns(call(names.runtime(storage.decode), [inline(readView(place, view, bytes, order))])),
      ]
    case 'words':
      return readWords(names.runtime(storage.read), highWord!, place, order, context)
  }
}

/** Returns the statement that writes a setter's `value`. */
function writeScalar(
  scalar: ScalarName,
  place: Address,
  value: string,
  context: Context,
): Statement {
  const stored = SCALARS[scalar]!.storage.kind === 'truth' ? `${value} ? 1 : 0` : value
  return writeStored(scalar, place, stored, context)
}

/** Returns the statement that writes a default in its stored form: a boolean is already 1 or 0. */
function writeStored(
  scalar: ScalarName,
  place: Address,
  value: string,
  { names }: Context,
): Statement {
  const { view, bytes, storage, order } = SCALARS[scalar]!
  if (storage.kind === 'words') {
    const isElement = !place.packed && order === null
    const where = isElement ? elementIndex(place.pointer, place.offset, 4) : address(place)
    const write = names.runtime(isElement ? storage.write : storage.writePacked)
    const more = order === 'big' ? ['false'] : []
    return line(call(write, [place.arena, where, value, ...more]))
  }
  const stored = storage.kind === 'encoded' ? `${names.runtime(storage.encode)}(${value})` : value
  return writeView(place, view, bytes, stored, order)
}

/**
 * Returns the expression for the element of a view at an address; in packed structs, and for bytes
 * in an order of their own, for a `DataView`.
 */
export function readView(
  place: Address,
  view: string,
  bytes: number,
  order: ByteOrder | null = null,
): Expression {
  if (isElement(place, bytes, order)) return `${elementAt(place, view, bytes)}!`
  return call(`${place.arena}.view.get${dataViewName(view)}`, [address(place), isLittle(order)])
}

export function writeView(
  place: Address,
  view: string,
  bytes: number,
  value: string,
  order: ByteOrder | null = null,
): Statement {
  if (isElement(place, bytes, order)) return assigns(elementAt(place, view, bytes), value)
  const set = `${place.arena}.view.set${dataViewName(view)}`
  return line(call(set, [address(place), value, isLittle(order)]))
}

function isElement({ packed }: Address, bytes: number, order: ByteOrder | null): boolean {
  return bytes === 1 || (!packed && order === null)
}

function isLittle(order: ByteOrder | null): string {
  return String(order !== 'big')
}

/** Returns the name of a view in methods of `DataView`: `Float32` for `f32`, as in `getFloat32`. */
function dataViewName(view: string): string {
  const bits = view.slice(1)
  if (view.startsWith('f')) return `Float${bits}`
  const sign = view.startsWith('u') ? 'Uint' : 'Int'
  return bits === '64' ? `Big${sign}64` : `${sign}${bits}`
}

type HighWord = NonNullable<(typeof SCALARS)[ScalarName]['highWord']>

function readWords(
  read: string,
  high: HighWord,
  place: Address,
  order: ByteOrder | null,
  { names }: Context,
): Statement[] {
  const { index } = names.locals
  if (place.packed || order !== null) {
    const words = wordsAt(high, place, order).map(({ at, view }) =>
      inline(readView(at, view, 4, order)),
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

/** Returns the low word of a 64-bit integer, and the high one, which has the sign. */
function wordsAt(high: HighWord, place: Address, order: ByteOrder | null): [low: Word, high: Word] {
  const next = { ...place, offset: place.offset + 4 }
  return order === 'big'
    ? [
        { at: next, view: 'u32' },
        { at: place, view: high },
      ]
    : [
        { at: place, view: 'u32' },
        { at: next, view: high },
      ]
}

/** Returns the companions for the two words of a 64-bit integer, which avoid bigints. */
function rawWords(
  high: HighWord,
  names: readonly string[],
  place: Address,
  order: ByteOrder | null,
  context: Context,
): ExtraMember[] {
  const { value } = context.names.locals
  return wordsAt(high, place, order).flatMap(({ at, view }, half) => [
    {
      head: `get ${names[half]}(): number`,
      body: [returns(readView(at, view, 4, order))],
      writes: false,
      absent: null,
    },
    {
      head: `set ${names[half]}(${value}: number)`,
      body: [writeView(at, view, 4, value, order)],
      writes: true,
      absent: null,
    },
  ])
}

/** Returns whether writing a value of the right JavaScript type can't fail. */
export function isChecked({ type, presence }: FieldLayout): boolean {
  return (
    type.kind === 'scalar' && presence === null && SCALARS[type.scalar]!.storage.kind !== 'words'
  )
}
