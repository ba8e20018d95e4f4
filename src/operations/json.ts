import type { BaseArena } from '../allocator.ts'
import { oneOf } from '../encoding/enum.ts'
import { RANGES, type Range } from '../encoding/ranges.ts'
import { clipped, OffheapError, show, withArticle } from '../errors.ts'
import { payloadsIn } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import { poolOf } from '../slots.ts'
import { deeper, deeperInto } from './depth.ts'
import type { StructInfo } from './reflection.ts'

/** A value in a JSON document, with its path for messages: `enemy.path[3].x`. */
export class JSONPlace {
  /** The memory that pointers in the document refer to. */
  readonly memory: BaseArena
  readonly key: string | number
  readonly value: unknown
  /** What is read after the rest of the document, as it is deep in it. */
  readonly tasks: (() => void)[]
  /** Number of owners above it. */
  readonly depth: number
  private readonly parent: JSONPlace | null

  constructor(
    memory: BaseArena,
    key: string | number,
    value: unknown,
    parent: JSONPlace | null = null,
    depth = 0,
  ) {
    this.memory = memory
    this.key = key
    this.value = value
    this.parent = parent
    this.depth = depth
    this.tasks = parent === null ? [] : parent.tasks
  }

  /** Returns the place of `value`, which is at `key` of this one. */
  inside(key: string | number, value: unknown): JSONPlace {
    return new JSONPlace(this.memory, key, value, this, this.depth)
  }

  /**
   * Returns the same place, one owner deeper, for an owned struct.
   *
   * @throws TOO_DEEP after 1,000 owners, if chains of them can have any length.
   */
  owned(info: StructInfo): JSONPlace {
    const { memory, key, value, parent } = this
    return new JSONPlace(memory, key, value, parent, deeperInto(info, this.depth))
  }

  /**
   * Returns the same place, one owner deeper, for the elements of a list.
   *
   * @throws TOO_DEEP after 1,000 owners.
   */
  contents(): JSONPlace {
    const { memory, key, value, parent } = this
    return new JSONPlace(memory, key, value, parent, deeper(this.depth))
  }

  /** Returns an `INVALID_JSON` error with this value and the `expected` one. */
  invalid(expected: string): OffheapError {
    if (this.value === undefined) return this.error(`missing, expected ${expected}. Add it.`)
    return this.error(`got ${described(this.value)}, expected ${expected}. Correct the value.`)
  }

  /** Returns an `INVALID_JSON` error with this path before `text`. */
  error(text: string): OffheapError {
    return new OffheapError('INVALID_JSON', `${this}: ${text}`)
  }

  toString(): string {
    const keys: (string | number)[] = []
    for (let place: JSONPlace | null = this; place !== null; place = place.parent) {
      keys.push(place.key)
    }
    const steps = keys.reverse().map((key, index) => (index === 0 ? String(key) : step(key)))
    if (steps.length <= SHOWN_STEPS) return steps.join('')
    return `${steps.slice(0, SHOWN_STEPS / 2).join('')}…${steps.slice(-SHOWN_STEPS / 2).join('')}`
  }
}

/** Maximum number of steps of a path in a message. */
const SHOWN_STEPS = 20

function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  return /^[\w$]+$/.test(key) ? `.${clipped(key)}` : `[${JSON.stringify(clipped(key))}]`
}

function described(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  switch (typeof value) {
    case 'string':
      return `the string ${JSON.stringify(clipped(value))}`
    case 'bigint':
      return `${clipped(String(value))}n`
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value)
    case 'boolean':
      return String(value)
    case 'object':
      return show(value)
    default:
      return withArticle(typeof value)
  }
}

/** Returns the own properties of the object at `place`, without those that are undefined. */
export function jsonProperties(place: JSONPlace): JSONPlace[] {
  const object = jsonObject(place)
  const properties: JSONPlace[] = []
  for (const key of Object.keys(object)) {
    const value = object[key]
    if (value !== undefined) properties.push(place.inside(key, value))
  }
  return properties
}

/** Returns the object at `place`. */
export function jsonObject(place: JSONPlace): Readonly<Record<string, unknown>> {
  const { value } = place
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) {
    throw place.invalid('an object')
  }
  return value as Readonly<Record<string, unknown>>
}

/** Returns whether `value` isn't an instance of a class. Test runners have several realms. */
function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null
  return (
    prototype === null ||
    Object.getPrototypeOf(prototype) === null ||
    !Object.hasOwn(prototype, 'constructor')
  )
}

/** Returns an error for a property that structs of `type` don't have. */
export function jsonUnknown(place: JSONPlace, type: string): OffheapError {
  const name = JSON.stringify(clipped(String(place.key)))
  return place.error(`${type} has no field ${name}. Correct the name, or remove it.`)
}

export function jsonI8(place: JSONPlace): number {
  return whole(place, RANGES.i8)
}

export function jsonU8(place: JSONPlace): number {
  return whole(place, RANGES.u8)
}

export function jsonI16(place: JSONPlace): number {
  return whole(place, RANGES.i16)
}

export function jsonU16(place: JSONPlace): number {
  return whole(place, RANGES.u16)
}

export function jsonI32(place: JSONPlace): number {
  return whole(place, RANGES.i32)
}

export function jsonU32(place: JSONPlace): number {
  return whole(place, RANGES.u32)
}

export function jsonI53(place: JSONPlace): number {
  return whole(place, RANGES.i53)
}

export function jsonU53(place: JSONPlace): number {
  return whole(place, RANGES.u53)
}

function whole(place: JSONPlace, [least, most]: Range): number {
  const { value } = place
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
    // Integers have no -0.
    return value + 0
  }
  throw place.invalid(`an integer from ${least} to ${most}`)
}

export function jsonI64(place: JSONPlace): bigint {
  return bigWhole(place, -(2n ** 63n), 2n ** 63n - 1n)
}

export function jsonU64(place: JSONPlace): bigint {
  return bigWhole(place, 0n, 2n ** 64n - 1n)
}

/** Accepts a string of decimal digits, as `toJSON` returns it, a bigint, or a safe integer. */
function bigWhole(place: JSONPlace, least: bigint, most: bigint): bigint {
  const { value } = place
  const digits = typeof value === 'string' && /^-?\d{1,20}$/.test(value)
  if (digits || typeof value === 'bigint' || Number.isSafeInteger(value)) {
    const integer = BigInt(value as string | bigint | number)
    if (integer >= least && integer <= most) return integer
  }
  throw place.invalid(`an integer from ${least} to ${most}, as a string of decimal digits`)
}

export function jsonF16(place: JSONPlace): number {
  const value = jsonF64(place)
  // Numbers from 65,520 on round to more than the largest half, 65,504.
  if (Number.isFinite(value) && Math.abs(value) >= 65_520) throw beyond(place, 'f16')
  return value
}

export function jsonF32(place: JSONPlace): number {
  const value = jsonF64(place)
  if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) throw beyond(place, 'f32')
  return value
}

function beyond(place: JSONPlace, scalar: string): OffheapError {
  return place.invalid(`a number that ${scalar} can hold, or "Infinity"`)
}

export function jsonF64(place: JSONPlace): number {
  const { value } = place
  if (typeof value === 'number') return value
  switch (value) {
    case 'NaN':
    case 'Infinity':
    case '-Infinity':
    case '-0':
      return Number(value)
    default:
      throw place.invalid('a number')
  }
}

export function jsonBool(place: JSONPlace): boolean {
  const { value } = place
  if (typeof value === 'boolean') return value
  throw place.invalid('a boolean')
}

/** Reads text of any length. */
export function jsonString(place: JSONPlace): string {
  const { value } = place
  if (typeof value !== 'string') throw place.invalid('a string')
  if (/\p{Surrogate}/u.test(value)) {
    throw place.error('got half of a surrogate pair, expected text in Unicode. Correct the text.')
  }
  return value
}

/** Reads text of at most `bytes` bytes in UTF-8, without U+0000. */
export function jsonText(place: JSONPlace, bytes: number): string {
  const text = jsonString(place)
  const length = new TextEncoder().encode(text).length
  if (length > bytes) {
    throw place.error(`got ${length} bytes of UTF-8, expected at most ${bytes}. Shorten the text.`)
  }
  if (text.includes('\0')) {
    throw place.error('got a U+0000, which ends the text, expected none. Remove it.')
  }
  return text
}

/** Reads one of `names`. */
export function jsonName<Name extends string>(place: JSONPlace, names: readonly Name[]): Name {
  const { value } = place
  const index = names.indexOf(value as Name)
  if (index >= 0) return names[index]!
  throw place.invalid(oneOf(names))
}

/** Requires the constant `value`. */
export function jsonConstant(place: JSONPlace, value: string): void {
  if (place.value !== value) throw place.invalid(JSON.stringify(value))
}

/** Reads the `discriminant`, whose value is the name of a member of a union. */
export function jsonMember<Name extends string>(
  place: JSONPlace,
  discriminant: string,
  names: readonly Name[],
): Name {
  const object = jsonObject(place)
  const value = Object.hasOwn(object, discriminant) ? object[discriminant] : undefined
  return jsonName(place.inside(discriminant, value), names)
}

/** Reads booleans by the names of flags; missing flags keep their values. */
export function jsonFlags<Name extends string>(
  place: JSONPlace,
  names: readonly Name[],
): { [Flag in Name]?: boolean } {
  const flags: { [Flag in Name]?: boolean } = {}
  for (const flag of jsonProperties(place)) {
    const name = names.find((other) => other === flag.key)
    if (name === undefined) throw unknownName(flag, names)
    flags[name] = jsonBool(flag)
  }
  return flags
}

function unknownName(place: JSONPlace, names: readonly string[]): OffheapError {
  const name = JSON.stringify(clipped(String(place.key)))
  return place.error(
    `got the name ${name}, expected ${oneOf(names)}. Correct the name, or remove it.`,
  )
}

/** Reads numbers by the names of bit fields; missing ones keep their values. */
export function jsonBits(
  place: JSONPlace,
  parts: readonly { readonly name: string; readonly width: number }[],
): Record<string, number> {
  const values: Record<string, number> = {}
  for (const property of jsonProperties(place)) {
    const part = parts.find(({ name }) => name === property.key)
    if (part === undefined)
      throw unknownName(
        property,
        parts.map(({ name }) => name),
      )
    values[part.name] = whole(property, [0, 2 ** part.width - 1])
  }
  return values
}

/**
 * Reads the byte offset of a struct of `size` bytes, or null. Doesn't check that a `T` is at that
 * offset: a struct inside of another one can be.
 */
export function jsonPointer<T>(
  place: JSONPlace,
  { size, align }: Pick<StructInfo, 'size' | 'align'>,
): Ptr<T> | null {
  const { value, memory } = place
  if (value === null) return null
  const [start, end] = payloadsIn(memory)
  if (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= start &&
    value + size <= end &&
    value % align === 0
  ) {
    return value as Ptr<T>
  }
  throw place.invalid(`null, or a multiple of ${align} from ${start} to ${end - size}`)
}

/** Reads the byte offset of a live block or of a live slot of a collection, or null. */
export function jsonReference<T>(place: JSONPlace): Ptr<T> | null {
  const { value, memory } = place
  if (value === null) return null
  try {
    memory.sizeOf(value as number)
  } catch (error) {
    const { code }: Partial<OffheapError> = error as OffheapError
    if (code !== 'INVALID_POINTER' && code !== 'DOUBLE_FREE') throw error
    if (typeof value === 'number' && poolOf(memory, value) !== 0) return value as Ptr<T>
    throw place.invalid('null, or the byte offset of a live struct')
  }
  return value as Ptr<T>
}

/** Reads the `length` elements of a fixed array, each by `read`. */
export function jsonFixedArray<Element>(
  place: JSONPlace,
  length: number,
  read: (element: JSONPlace) => Element,
): Element[] {
  const values = arrayAt(place)
  if (values.length !== length) {
    throw place.error(
      `got an array of length ${values.length}, expected length ${length}. Add or remove elements.`,
    )
  }
  return elementsOf(place, values, read)
}

/** Reads any number of elements, each by `read`. */
export function jsonList<Element>(
  place: JSONPlace,
  read: (element: JSONPlace) => Element,
): Element[] {
  return elementsOf(place, arrayAt(place), read)
}

/** Reads the texts of a dictionary, at most `most`: the text of each code is at that index. */
export function jsonTexts(place: JSONPlace, most: number): string[] {
  const texts = new Set<string>()
  const values = arrayAt(place)
  if (values.length > most) {
    throw place.error(`got ${values.length} texts, expected at most ${most}. Remove some of them.`)
  }
  return elementsOf(place, values, (element) => {
    const text = jsonString(element)
    const code = texts.size
    if (code === 0 && text !== '') throw element.invalid('an empty string, the text of code 0')
    texts.add(text)
    // Codes in the document would be those of other texts.
    if (texts.size === code) throw element.invalid('a text that is not before it in the array')
    return text
  })
}

/** Reads an entry of a map: an array of a key and a value. */
export function jsonEntry<Key, Value>(
  place: JSONPlace,
  readKey: (place: JSONPlace) => Key,
  readValue: (place: JSONPlace) => Value,
): [Key, Value] {
  const entry = arrayAt(place)
  if (entry.length !== 2) {
    throw place.error(
      `got ${entry.length} elements, expected a key and a value. Correct the entry.`,
    )
  }
  return [readKey(place.inside(0, entry[0])), readValue(place.inside(1, entry[1]))]
}

/** Reads null, or a value by `read`. */
export function jsonNullable<Value>(
  place: JSONPlace,
  read: (place: JSONPlace) => Value,
): Value | null {
  return place.value === null ? null : read(place)
}

function arrayAt(place: JSONPlace): readonly unknown[] {
  if (Array.isArray(place.value)) return place.value
  throw place.invalid('an array')
}

function elementsOf<Element>(
  place: JSONPlace,
  values: readonly unknown[],
  read: (element: JSONPlace) => Element,
): Element[] {
  const elements: Element[] = []
  for (let index = 0; index < values.length; index++) {
    elements.push(read(place.inside(index, values[index])))
  }
  return elements
}
