import type { Dictionary } from '../collections/dictionary.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import type { FieldInfo, FormInfo, StructInfo, TypeInfo } from '../operations/reflection.ts'
import type { Cells } from './cells.ts'
import {
  isNumber,
  isPresent,
  UNSIGNED,
  viewOf,
  type CodeValues,
  type Column,
  type ColumnValues,
} from './column.ts'
import { dictionaryFor } from './dictionaries.ts'
import { blockTexts, placedTexts, textsOf, type Texts } from './texts.ts'

/** Turns the fields of structs into columns. */
export class Exporter {
  private readonly dictionaries: Readonly<Record<string, unknown>> | undefined
  /** The dictionaries whose texts are views. */
  readonly used: Set<Dictionary> = new Set()
  private readonly texts: Map<Dictionary, Texts> = new Map()
  private readonly names: Map<readonly string[], Texts> = new Map()

  constructor(dictionaries: Readonly<Record<string, unknown>> | undefined) {
    this.dictionaries = dictionaries
  }

  /**
   * Returns the columns of the fields with these names; of all for undefined.
   * @throws INVALID_VALUE when there is no such field, or none can be a column of its type.
   */
  columns(cells: Cells, info: StructInfo, names?: readonly string[]): Column[] {
    const { fields, name } = info
    if (names === undefined) return this.fields(cells, info, name, 0)
    return names.map((wanted) => {
      const field = fields.find((candidate) => candidate.name === wanted)
      if (field !== undefined) return this.field(cells, field, name, 0)
      throw mismatch(
        'INVALID_VALUE',
        `unknown field of ${name}`,
        show(wanted),
        `one of ${fields.map((candidate) => candidate.name).join(', ')}`,
        'Correct the name in the option columns',
      )
    })
  }

  private fields(cells: Cells, info: StructInfo, path: string, base: number): Column[] {
    return info.fields.map((field) => this.field(cells, field, path, base))
  }

  private field(cells: Cells, field: FieldInfo, path: string, base: number): Column {
    const { name, offset, presence } = field
    const validity =
      presence === undefined ? null : cells.bits(base + presence.offset, presence.bit)
    const values = this.values(cells, field, base + offset, `${path}.${name}`, validity)
    return { name, length: cells.count, validity, values }
  }

  private values(
    cells: Cells,
    { type, bytes, form }: FieldInfo,
    offset: number,
    path: string,
    validity: Uint8Array | null,
  ): ColumnValues {
    if (type.kind === 'struct') {
      return { kind: 'struct', children: this.fields(cells, type.struct(), path, offset) }
    }
    if (type.kind === 'constant') {
      return { kind: 'code', codes: new Int8Array(cells.count), texts: textsOf([type.value]) }
    }
    if (!isStored(type)) throw notAColumn(path, type)
    const stored = cells.bytes(offset, bytes)
    if (type.kind === 'string') {
      return { kind: 'text', texts: blockTexts(cells.arena, stored, path) }
    }
    return this.stored(stored, cells.count, type, form ?? null, path, validity)
  }

  /** Returns the values in `count` cells, one after the other. */
  private stored(
    cells: Uint8Array,
    count: number,
    type: TypeInfo,
    form: FormInfo | null,
    path: string,
    validity: Uint8Array | null,
  ): ColumnValues {
    switch (type.kind) {
      case 'scalar':
        if (type.dictionary !== undefined) {
          const dictionary = dictionaryFor(this.dictionaries, type.dictionary(), path)
          const codes = codesIn(cells, count, type.scalar)
          requireCodes(codes, dictionary.length, path, validity)
          return { kind: 'code', codes, texts: this.textsIn(dictionary) }
        }
        if (type.scalar === 'bool') return { kind: 'bool', bits: packed(cells) }
        return form === null
          ? numbers(cells, count, type.scalar)
          : formed(cells, count, type.scalar, form, path, validity)
      case 'atomic':
        return numbers(cells, count, type.scalar)
      case 'flags':
      case 'bits':
        return numbers(cells, count, UNSIGNED[type.bytes]!)
      case 'enum': {
        const View = type.names.length > 128 ? Uint8Array : Int8Array
        requireCodes(cells, type.names.length, path, validity)
        const codes = new View(cells.buffer as ArrayBuffer, cells.byteOffset, count)
        return { kind: 'code', codes, texts: this.textsOfEnum(type.names) }
      }
      case 'text':
        return { kind: 'text', texts: placedTexts(cells, count, type.bytes, path) }
      case 'array': {
        const { element, length } = type
        const values = this.stored(cells, count * length, element, null, path, null)
        const child = { name: 'item', length: count * length, validity: null, values }
        return { kind: 'list', size: length, child }
      }
      default:
        throw notAColumn(path, type)
    }
  }

  private textsIn(dictionary: Dictionary): Texts {
    let texts = this.texts.get(dictionary)
    if (texts === undefined) {
      texts = { offsets: dictionary.offsets, bytes: dictionary.bytes }
      this.texts.set(dictionary, texts)
      this.used.add(dictionary)
    }
    return texts
  }

  private textsOfEnum(names: readonly string[]): Texts {
    const texts = this.names.get(names) ?? textsOf(names)
    this.names.set(names, texts)
    return texts
  }
}

/** Returns whether values of a type are in the cells, and not in other blocks. */
function isStored(type: TypeInfo): boolean {
  if (type.kind === 'array') return type.element.kind !== 'string' && isStored(type.element)
  if (type.kind === 'scalar' || type.kind === 'atomic') {
    return type.scalar === 'bool' || isNumber(type.scalar)
  }
  return ['enum', 'flags', 'bits', 'text', 'string'].includes(type.kind)
}

function numbers(cells: Uint8Array, count: number, stored: string): ColumnValues {
  return { kind: 'number', form: null, ...viewOf(cells, count, stored) }
}

/**
 * Returns numbers with a meaning. Times of Arrow are signed integers of 64 bits.
 * @throws INVALID_VALUE when a time isn't an integer.
 */
function formed(
  cells: Uint8Array,
  count: number,
  stored: string,
  form: FormInfo,
  path: string,
  validity: Uint8Array | null,
): ColumnValues {
  const isLong = /[iu](64|53)/.test(stored)
  const { scalar, values } = viewOf(
    cells,
    count,
    isLong && form.kind !== 'decimal' ? 'i64' : stored,
  )
  if (form.kind !== 'timestamp' || isLong) return { kind: 'number', scalar, form, values }
  const times = new BigInt64Array(count)
  for (let row = 0; row < count; row++) {
    const time = Number(values[row])
    if (Number.isInteger(time)) times[row] = BigInt(time)
    else if (isPresent(validity, row)) throw notATime(path, row, time)
  }
  return { kind: 'number', scalar: 'i64', form, values: times }
}

function notATime(path: string, row: number, time: number): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    `invalid time of ${path} in row ${row}`,
    time,
    'an integer, as Arrow has no fractions of units',
    'Round the times, or declare them with a smaller unit',
  )
}

/** Returns a bit for each byte: whether it isn't 0. */
function packed(cells: Uint8Array): Uint8Array {
  const bits = new Uint8Array((cells.length + 7) >>> 3)
  for (let row = 0; row < cells.length; row++) {
    if (cells[row] !== 0) bits[row >>> 3]! |= 1 << (row & 7)
  }
  return bits
}

/** Returns the codes in cells; Arrow readers prefer signed indices of 32 bits. */
function codesIn(cells: Uint8Array, count: number, scalar: string): CodeValues {
  return viewOf(cells, count, scalar === 'u32' ? 'i32' : scalar).values as CodeValues
}

/** @throws INVALID_BYTES when a present value isn't from 0 to before `length`. */
function requireCodes(
  codes: CodeValues,
  length: number,
  path: string,
  validity: Uint8Array | null,
): void {
  for (let row = 0; row < codes.length; row++) {
    if (codes[row]! >>> 0 < length) continue
    if (!isPresent(validity, row)) continue
    throw mismatch(
      'INVALID_BYTES',
      `invalid code of ${path} in row ${row}`,
      codes[row]! >>> 0,
      `an integer from 0 to ${length - 1}`,
      'Pass the dictionary that the codes are from, or find what wrote it',
    )
  }
}

function notAColumn(path: string, type: TypeInfo): OffheapError {
  const kind = type.kind === 'scalar' ? `type ${type.scalar}` : `kind ${type.kind}`
  return mismatch(
    'INVALID_VALUE',
    'field without a column in Arrow',
    `${path}, of the ${kind}`,
    'numbers, booleans, enums, flags, codes, texts, structs and arrays of those',
    'Leave it out: pass the names of the other fields as { columns }',
  )
}
