import type { BaseArena } from '../allocator.ts'
import type { Dictionary } from '../collections/dictionary.ts'
import { oneOf } from '../encoding/enum.ts'
import { writeString } from '../encoding/string.ts'
import { decodeUtf8 } from '../encoding/utf8.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import type { FieldInfo, FormInfo, StructInfo, TypeInfo } from '../operations/reflection.ts'
import { isNumber, isPresent, UNSIGNED, type SourceColumn } from './column.ts'
import { dictionaryFor } from './dictionaries.ts'
import { fillNumbers } from './numbers-in.ts'
import type { Target } from './targets.ts'
import {
  eachText,
  fillTexts,
  numbersOfTexts,
  textColumnOf,
  type TextColumn,
  type TextSource,
} from './texts-in.ts'
import type { Texts } from './texts.ts'

/** Writes a part of the new structs. */
type Write = (target: Target) => void

/** Writes the cells of a field. */
type Fill = (cells: Uint8Array) => void

/** Turns columns into fields of new structs. */
export class Importer {
  private readonly dictionaries: Readonly<Record<string, unknown>> | undefined
  /** The codes in a dictionary of texts that several columns or batches share. */
  private readonly codes: Map<Dictionary, WeakMap<Texts, Int32Array>> = new Map()

  constructor(dictionaries: Readonly<Record<string, unknown>> | undefined) {
    this.dictionaries = dictionaries
  }

  /**
   * Returns what writes columns into new structs. Adds texts to dictionaries; nothing else is
   * written until then.
   *
   * @param columnOf Returns the column for a field; undefined if there is none.
   * @param first Number of the first row, for messages.
   * @throws INVALID_VALUE when a column is missing or has values of another kind, or a value is
   *   missing that isn't optional.
   */
  plan(
    info: StructInfo,
    columnOf: (field: FieldInfo) => SourceColumn | undefined,
    first: number,
    path: string = info.name,
    base = 0,
    outer: Uint8Array | null = null,
  ): Write[] {
    return info.fields.flatMap((field) => {
      const at = `${path}.${field.name}`
      const column = columnOf(field)
      if (column !== undefined) return this.field(field, column, first, at, base, outer)
      if (isLeftOut(field)) return []
      throw mismatch(
        'INVALID_VALUE',
        `missing column for ${at}`,
        'none of its name',
        'one for each field that is neither optional nor has a default',
        'Name its column with the option columns',
      )
    })
  }

  private field(
    { type, form, offset, bytes, presence }: FieldInfo,
    given: SourceColumn,
    first: number,
    path: string,
    base: number,
    outer: Uint8Array | null,
  ): Write[] {
    const column = within(given, outer)
    const { validity } = column
    const at = base + offset
    const writes: Write[] = []
    if (presence !== undefined) {
      const place = base + presence.offset
      writes.push((target) => target.setBits(place, presence.bit, validity))
    } else requireAll(given, outer, first, path)
    if (type.kind === 'struct') {
      if (column.values.kind !== 'struct') throw otherKind(column, path, 'a struct')
      const { children } = column.values
      const childOf = ({ name }: FieldInfo): SourceColumn | undefined =>
        children.find((child) => child.name === name)
      writes.push(...this.plan(type.struct(), childOf, first, path, at, validity))
    } else if (type.kind === 'string') {
      const texts = requireTexts(column, path)
      writes.push((target) => writeStrings(target, at, texts, validity, path))
    } else {
      const fill = this.fill(type, form ?? null, column, first, path)
      writes.push((target) => target.write(at, bytes, fill))
    }
    return writes
  }

  private fill(
    type: TypeInfo,
    form: FormInfo | null,
    column: SourceColumn,
    first: number,
    path: string,
  ): Fill {
    switch (type.kind) {
      case 'scalar':
        if (type.dictionary !== undefined) {
          const dictionary = dictionaryFor(this.dictionaries, type.dictionary(), path)
          const codes = this.codesOf(dictionary, column, path)
          // The dictionary has no more texts than these codes can name.
          if (type.scalar === 'u8') return copied(Uint8Array.from(codes))
          return copied(type.scalar === 'u16' ? Uint16Array.from(codes) : codes)
        }
        if (type.scalar === 'bool') return booleans(column, path, first)
        return numbers(type.scalar, form, column, first, path)
      case 'atomic':
        return numbers(type.scalar, form, column, first, path)
      case 'flags':
      case 'bits':
        return numbers(UNSIGNED[type.bytes]!, null, column, first, path)
      case 'enum':
        return copied(indices(type.names, column, first, path))
      case 'text': {
        const texts = requireTexts(column, path)
        return (cells) => fillTexts(cells, type.bytes, texts, column.validity, path)
      }
      case 'array':
        return this.fillArrays(type, column, first, path)
      default:
        throw otherKind(column, path, `no column, as its values are of the kind ${type.kind}`)
    }
  }

  private fillArrays(
    { element, length }: TypeInfo & { readonly kind: 'array' },
    column: SourceColumn,
    first: number,
    path: string,
  ): Fill {
    const { values } = column
    if (values.kind !== 'list' || values.size !== length) {
      throw otherKind(column, path, `lists of ${length} values`)
    }
    const outer = repeated(column.validity, column.length, length)
    requireAll(values.child, outer, first * length, path)
    return this.fill(element, null, within(values.child, outer), first * length, path)
  }

  /** Returns the codes of the texts of a column, which are added to the dictionary. */
  private codesOf(dictionary: Dictionary, column: SourceColumn, path: string): Int32Array {
    const texts = requireTexts(column, path)
    const { values, validity } = column
    const shared = values.kind === 'code' ? this.sharedCodes(dictionary, values.texts) : null
    return numbersOfTexts(texts, validity, path, shared, (text) =>
      typeof text === 'string' ? dictionary.intern(text) : dictionary.internBytes(text),
    )
  }

  private sharedCodes(dictionary: Dictionary, texts: Texts): Int32Array {
    const byTexts = this.codes.get(dictionary) ?? new WeakMap<Texts, Int32Array>()
    this.codes.set(dictionary, byTexts)
    const codes = byTexts.get(texts) ?? new Int32Array(texts.offsets.length - 1).fill(-1)
    byTexts.set(texts, codes)
    return codes
  }
}

/** Returns whether a field can stay as it is in a new struct. */
function isLeftOut({ type, presence, default: value }: FieldInfo): boolean {
  if (presence !== undefined || value !== undefined) return true
  return ['constant', 'pointer', 'own', 'reference', 'list', 'collection'].includes(type.kind)
}

/** Returns a column whose values are missing where the structs or lists with them are. */
function within(column: SourceColumn, outer: Uint8Array | null): SourceColumn {
  if (outer === null) return column
  const validity = outer.slice()
  const { validity: own } = column
  for (let byte = 0; own !== null && byte < validity.length; byte++) validity[byte]! &= own[byte]!
  return { ...column, validity }
}

/** Returns the presence bits of the elements of lists of `size` elements. */
function repeated(validity: Uint8Array | null, length: number, size: number): Uint8Array | null {
  if (validity === null) return null
  const bits = new Uint8Array((length * size + 7) >>> 3)
  for (let at = 0; at < length * size; at++) {
    if (isPresent(validity, Math.floor(at / size))) bits[at >>> 3]! |= 1 << (at & 7)
  }
  return bits
}

/** @throws INVALID_VALUE when a value is missing in a struct or a list that isn't. */
function requireAll(
  { length, validity }: SourceColumn,
  outer: Uint8Array | null,
  first: number,
  path: string,
): void {
  for (let row = 0; validity !== null && row < length; row++) {
    if (isPresent(validity, row) || !isPresent(outer, row)) continue
    throw mismatch(
      'INVALID_VALUE',
      `missing value of ${path}`,
      `none in row ${first + row}`,
      'one in each row, as the field is not optional',
      'Declare it as optional, or fill the gaps',
    )
  }
}

function requireTexts(column: SourceColumn, path: string): TextColumn {
  const texts = textColumnOf(column, path)
  if (texts === null) throw otherKind(column, path, 'texts')
  return texts
}

function numbers(
  stored: string,
  form: FormInfo | null,
  { values, validity, length, ...column }: SourceColumn,
  first: number,
  path: string,
): Fill {
  if (values.kind !== 'number' || !isNumber(stored)) {
    const expected = isNumber(stored) ? 'numbers' : `no column, as it is of the type ${stored}`
    throw otherKind({ values, validity, length, ...column }, path, expected)
  }
  return (cells) => {
    fillNumbers({ cells, count: length, stored, form, path, first }, values, validity)
  }
}

function booleans(column: SourceColumn, path: string, first: number): Fill {
  const { values, validity, length } = column
  if (values.kind === 'number') return numbersAsBooleans(column, path, first)
  if (values.kind !== 'bool') throw otherKind(column, path, 'booleans')
  const { bits } = values
  return (cells) => {
    for (let row = 0; row < length; row++) {
      cells[row] = isPresent(validity, row) && isPresent(bits, row) ? 1 : 0
    }
  }
}

/** Booleans of arrays, and numbers that are 0 or 1. */
function numbersAsBooleans(column: SourceColumn, path: string, first: number): Fill {
  const { values } = column.values as { readonly values: ArrayLike<unknown> }
  const { validity, length } = column
  return (cells) => {
    for (let row = 0; row < length; row++) {
      const value = Number(values[row])
      cells[row] = isPresent(validity, row) ? value : 0
      if (value === 0 || value === 1 || !isPresent(validity, row)) continue
      throw mismatch(
        'INVALID_VALUE',
        `invalid boolean for ${path} in row ${first + row}`,
        show(values[row]),
        'true, false, 0 or 1',
        'Correct the value, or pass another column',
      )
    }
  }
}

/** Returns the indices of the names of an enum. */
function indices(
  names: readonly string[],
  column: SourceColumn,
  first: number,
  path: string,
): Uint8Array {
  const found = new Map(names.map((name, index) => [name, index]))
  const texts = requireTexts(column, path)
  const numberOf = (text: TextSource, row: number): number => {
    const name = typeof text === 'string' ? text : decodeUtf8(text, 0, text.length)
    const index = found.get(name)
    if (index !== undefined) return index
    throw mismatch(
      'INVALID_VALUE',
      `invalid name for ${path} in row ${first + row}`,
      show(name),
      oneOf(names),
      'Correct the value, or add the name to the schema',
    )
  }
  return Uint8Array.from(numbersOfTexts(texts, column.validity, path, null, numberOf))
}

function copied(values: Int32Array | Uint16Array | Uint8Array): Fill {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  return (cells) => cells.set(bytes)
}

/** Sets `Str` fields, which allocates a block for each text. */
function writeStrings(
  { arena, addresses }: Target,
  offset: number,
  texts: TextColumn,
  validity: Uint8Array | null,
  path: string,
): void {
  eachText(texts, validity, path, (row, number) => {
    writeString(arena as BaseArena, addresses![row]! + offset, texts.at(number), path)
  })
}

function otherKind({ name, values }: SourceColumn, path: string, expected: string): OffheapError {
  return mismatch(
    'INVALID_VALUE',
    `invalid column for ${path}`,
    values.kind === 'list'
      ? `${name}, of lists of ${values.size}`
      : `${name}, of ${NOUNS[values.kind]}`,
    expected,
    'Pass another column with the option columns, or change the schema',
  )
}

const NOUNS: Readonly<Record<SourceColumn['values']['kind'], string>> = {
  number: 'numbers',
  bool: 'booleans',
  text: 'texts',
  strings: 'texts',
  code: 'texts',
  struct: 'structs',
  list: 'lists',
}
