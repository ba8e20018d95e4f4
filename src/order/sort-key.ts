import type { DictionaryOf } from '../code.ts'
import { mismatch, show, type OffheapError } from '../errors.ts'
import { fieldTypesOf, type FieldType, type StructShape } from '../struct.ts'
import type { NumberForm } from './key-words.ts'

/** Values by which rows can be sorted. */
type Sortable = number | bigint | boolean | string

/** The names of the fields by which structs can be sorted; `position.x` for a nested one. */
export type FieldPath<T> = {
  [Name in Exclude<keyof T & string, 'arena' | 'ptr'>]: NonNullable<T[Name]> extends Sortable
    ? null extends T[Name]
      ? never
      : Name
    : Exclude<T[Name], undefined> extends { readonly $: object }
      ? `${Name}.${FieldPath<Exclude<T[Name], undefined>>}`
      : never
}[Exclude<keyof T & string, 'arena' | 'ptr'>]

/** A field that rows are sorted by, with `-` before it for the descending order: `-position.x`. */
export type SortKey<T> = FieldPath<T> | `-${FieldPath<T>}`

/** A field that rows are sorted by; for one with codes, also with the dictionary of its texts. */
export type OrderKey<T> = SortKey<T> | CodeKey<T, FieldPath<T>>

/** A field with codes, and the dictionary of its texts. */
type CodeKey<T, Path extends string> = Path extends unknown
  ? [DictionaryAt<T, Path>] extends [never]
    ? never
    : readonly [
        key: Path | `-${Path}`,
        dictionary: RankedTexts & { readonly $: DictionaryAt<T, Path> },
      ]
  : never

/** The name of the dictionary of the codes in a field, as its class declares it. */
type DictionaryAt<T, Path> = Path extends keyof T
  ? DictionaryOf<T[Path]>
  : Path extends `${infer Name}.${infer Rest}`
    ? Name extends keyof T
      ? DictionaryAt<Exclude<T[Name], undefined>, Rest>
      : never
    : never

/** A value that fields can have. */
export type SortValue = number | bigint | boolean | string

/** A dictionary. */
export interface RankedTexts {
  /** Returns the place of each code in the order of the texts. */
  ranks$(): Uint32Array
}

/** The field of a key. */
export interface KeyField {
  /** The names of the fields from the row to the value. */
  readonly path: readonly string[]
  readonly isDescending: boolean
  /** Offset of the value in the struct, in bytes. */
  readonly offset: number
  readonly form: KeyForm
  /** Number of leading names whose field is optional: 0 if the value is always present. */
  readonly optional: number
  /** By code, the place of its text in the order of texts; null for keys without a dictionary. */
  readonly ranks: Uint32Array | null
}

/** How the values of a field are stored. */
export type KeyForm =
  | { readonly kind: 'number'; readonly scalar: string; readonly number: NumberForm }
  | { readonly kind: 'enum'; readonly names: readonly string[]; readonly number: NumberForm }
  | { readonly kind: 'text'; readonly bytes: number }

const NUMBERS: Readonly<Record<string, NumberForm>> = {
  i8: [1, 'signed'],
  u8: [1, 'unsigned'],
  bool: [1, 'unsigned'],
  i16: [2, 'signed'],
  u16: [2, 'unsigned'],
  f16: [2, 'float'],
  i32: [4, 'signed'],
  u32: [4, 'unsigned'],
  f32: [4, 'float'],
  i53: [8, 'signed'],
  u53: [8, 'unsigned'],
  i64: [8, 'signed'],
  u64: [8, 'unsigned'],
  f64: [8, 'float'],
}

/**
 * Returns the field of a key.
 *
 * @param type - The generated class of the rows.
 * @throws `INVALID_VALUE` when the rows have no such field, or can't be sorted by it.
 */
export function keyFieldOf(type: StructShape, key: unknown): KeyField {
  const isPair = Array.isArray(key)
  if (isPair && key.length !== 2) throw noField(type, key)
  const [name, dictionary] = isPair ? (key as readonly unknown[]) : [key]
  if (typeof name !== 'string') throw noField(type, name)
  const isDescending = name.startsWith('-')
  const path = (isDescending ? name.slice(1) : name).split('.')
  let shape: StructShape | null = type
  let offset = 0
  let optional = 0
  let form: KeyForm | null = null
  let codes: string | undefined
  for (const [depth, part] of path.entries()) {
    let field: FieldType | undefined = shape === null ? undefined : fieldTypesOf(shape).get(part)
    if (field === undefined) throw noField(type, name)
    const { codes$: dictionaries } = shape!
    codes =
      dictionaries !== undefined && Object.hasOwn(dictionaries, part)
        ? dictionaries[part]
        : undefined
    offset += shape!.offsets[part]!
    if (field[0] === 'optional') {
      optional ||= depth + 1
      field = field[1] as FieldType
    }
    shape = field[0] === 'struct' ? (field[1] as StructShape) : null
    form = formOf(field)
  }
  if (form === null) throw noField(type, name)
  const ranks = !isPair ? null : ranksOf(dictionary, codes, name)
  return { path, isDescending, offset, form, optional, ranks }
}

function formOf(type: FieldType): KeyForm | null {
  if (typeof type === 'string') {
    const number = NUMBERS[type]
    return number === undefined ? null : { kind: 'number', scalar: type, number }
  }
  if (type[0] === 'enum') return { kind: 'enum', names: type[1], number: NUMBERS['u8']! }
  return type[0] === 'text' ? { kind: 'text', bytes: type[1] } : null
}

/** @param codes The name of the dictionary of the codes; undefined for a field without codes. */
function ranksOf(dictionary: unknown, codes: string | undefined, key: string): Uint32Array {
  const { ranks$, constructor: type } = (dictionary ?? {}) as Partial<RankedTexts>
  const { typeName } = (type ?? {}) as { readonly typeName?: unknown }
  if (codes !== undefined && typeName === codes && typeof ranks$ === 'function') {
    return ranks$.call(dictionary)
  }
  throw mismatch(
    'INVALID_VALUE',
    'invalid dictionary to sort by',
    `${show(dictionary)} for ${show(key)}`,
    codes === undefined ? 'a field with codes' : `the ${codes} that the codes are from`,
    'Pass [key, dictionary], or only the key to sort by numbers',
  )
}

function noField(type: StructShape, key: unknown): OffheapError {
  const names = pathsOf(type).map((path) => show(path))
  const shown = names.length > 12 ? [...names.slice(0, 12), `… (${names.length} in all)`] : names
  return mismatch(
    'INVALID_VALUE',
    `invalid field of ${type.typeName} to sort by`,
    show(key),
    shown.length === 0
      ? 'none, as the struct has no number, boolean, enum or text in place'
      : `one of ${shown.join(', ')}, with "-" before it for the descending order`,
    'Pass the name of such a field; sort lists by others with a function',
  )
}

/** Returns the paths of all fields that rows can be sorted by. */
function pathsOf(type: StructShape): string[] {
  return [...fieldTypesOf(type)].flatMap(([name, field]) => {
    const value = field[0] === 'optional' ? (field[1] as FieldType) : field
    if (value[0] === 'struct') return pathsOf(value[1] as StructShape).map((at) => `${name}.${at}`)
    return formOf(value) === null ? [] : [name]
  })
}
