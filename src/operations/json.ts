import { deeper } from './depth.ts'
import { OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import type { Ptr } from '../pointer.ts'

/** A value in a JSON document, and the way to it for messages: `enemy.path[3].x`. */
export class JSONPlace {
  /** What pointers in the document point into. */
  readonly memory: Memory
  readonly key: string | number
  readonly value: unknown
  private readonly parent: JSONPlace | null
  /** Structs above it that own one another, as far as a chain of them could have no end. */
  private readonly depth: number

  constructor(
    memory: Memory,
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
  }

  /** The value at `key` of this one. */
  inside(key: string | number, value: unknown): JSONPlace {
    return new JSONPlace(this.memory, key, value, this, this.depth)
  }

  /** The same place, one owner deeper; `TOO_DEEP` beyond 1,000 of them. */
  owned(): JSONPlace {
    return new JSONPlace(this.memory, this.key, this.value, this.parent, deeper(this.depth))
  }

  /** `INVALID_JSON`: says what is here, and what `needed` is. */
  invalid(needed: string): OffheapError {
    return refusal(`${this} is ${described(this.value)}; ${needed} is needed`)
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

/** Steps of a path that a message shows. */
const SHOWN_STEPS = 20
/** Characters of a string that a message shows. */
const SHOWN_CHARACTERS = 40

function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  return /^[\w$]+$/.test(key) ? `.${clipped(key)}` : `[${JSON.stringify(clipped(key))}]`
}

function clipped(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`
}

function described(value: unknown): string {
  if (value === undefined) return 'missing'
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
      return 'an object'
    default:
      return `a ${typeof value}`
  }
}

function refusal(message: string): OffheapError {
  return new OffheapError('INVALID_JSON', message)
}

/** What the object at `place` has of its own; what is `undefined` is as good as missing. */
export function jsonProperties(place: JSONPlace): JSONPlace[] {
  const properties: JSONPlace[] = []
  for (const [key, value] of Object.entries(objectAt(place))) {
    if (value !== undefined) properties.push(place.inside(key, value))
  }
  return properties
}

function objectAt(place: JSONPlace): object {
  const { value } = place
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw place.invalid('an object')
}

/** Refuses a property that a `type` has not: most likely its name is misspelt. */
export function jsonUnknown(place: JSONPlace, type: string): OffheapError {
  return refusal(`${place} is there, and ${type} has no such field: correct its name, or delete it`)
}

export function jsonI8(place: JSONPlace): number {
  return whole(place, -0x80, 0x7f)
}

export function jsonU8(place: JSONPlace): number {
  return whole(place, 0, 0xff)
}

export function jsonI16(place: JSONPlace): number {
  return whole(place, -0x8000, 0x7fff)
}

export function jsonU16(place: JSONPlace): number {
  return whole(place, 0, 0xffff)
}

export function jsonI32(place: JSONPlace): number {
  return whole(place, -0x8000_0000, 0x7fff_ffff)
}

export function jsonU32(place: JSONPlace): number {
  return whole(place, 0, 0xffff_ffff)
}

export function jsonI53(place: JSONPlace): number {
  return whole(place, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
}

export function jsonU53(place: JSONPlace): number {
  return whole(place, 0, Number.MAX_SAFE_INTEGER)
}

function whole(place: JSONPlace, least: number, most: number): number {
  const { value } = place
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
    // Integers have no -0.
    return value + 0
  }
  throw place.invalid(`a whole number from ${least} to ${most}`)
}

export function jsonI64(place: JSONPlace): bigint {
  return bigWhole(place, -(2n ** 63n), 2n ** 63n - 1n)
}

export function jsonU64(place: JSONPlace): bigint {
  return bigWhole(place, 0n, 2n ** 64n - 1n)
}

/** From a string of decimal digits, as `toJSON` writes it; a bigint or a safe integer will do. */
function bigWhole(place: JSONPlace, least: bigint, most: bigint): bigint {
  const { value } = place
  const digits = typeof value === 'string' && /^-?\d{1,20}$/.test(value)
  if (digits || typeof value === 'bigint' || Number.isSafeInteger(value)) {
    const integer = BigInt(value as string | bigint | number)
    if (integer >= least && integer <= most) return integer
  }
  throw place.invalid(`a string of decimal digits, from ${least} to ${most},`)
}

export function jsonF16(place: JSONPlace): number {
  const value = jsonF64(place)
  // What rounds up from the largest, 65,504.
  if (Number.isFinite(value) && Math.abs(value) >= 65_520) throw beyond(place, 'f16')
  return value
}

export function jsonF32(place: JSONPlace): number {
  const value = jsonF64(place)
  if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) throw beyond(place, 'f32')
  return value
}

function beyond(place: JSONPlace, scalar: string): OffheapError {
  return place.invalid(`a number that ${scalar} can hold, or 'Infinity',`)
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

/** Text of any length. */
export function jsonString(place: JSONPlace): string {
  const { value } = place
  if (typeof value !== 'string') throw place.invalid('a string')
  if (/\p{Surrogate}/u.test(value))
    throw refusal(`${place} has half of a surrogate pair, which UTF-8 can't hold; correct the text`)
  return value
}

/** Text of at most `bytes` bytes in UTF-8, without U+0000. */
export function jsonText(place: JSONPlace, bytes: number): string {
  const text = jsonString(place)
  const length = new TextEncoder().encode(text).length
  if (length > bytes) {
    throw refusal(`${place} takes ${length} bytes of UTF-8; at most ${bytes} are there: shorten it`)
  }
  if (text.includes('\0')) {
    throw refusal(`${place} has a U+0000 in it, which would end the text; delete it`)
  }
  return text
}

/** One of `names`. */
export function jsonName<Name extends string>(place: JSONPlace, names: readonly Name[]): Name {
  const { value } = place
  const index = names.indexOf(value as Name)
  if (index >= 0) return names[index]!
  throw place.invalid(oneOf(names))
}

/** The names that can be told in one message: an enum may have 256. */
function oneOf(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => JSON.stringify(name))
  if (shown.length < names.length) shown.push(`… (${names.length} in all)`)
  return shown.length === 1 ? shown[0]! : `one of ${shown.join(', ')}`
}

/** Refuses what is not `value`. */
export function jsonConstant(place: JSONPlace, value: string): void {
  if (place.value !== value) throw place.invalid(JSON.stringify(value))
}

/** Which of the members of a union is meant: the value of its `discriminant`. */
export function jsonMember<Name extends string>(
  place: JSONPlace,
  discriminant: string,
  names: readonly Name[],
): Name {
  const object = objectAt(place)
  const value = Object.hasOwn(object, discriminant)
    ? (object as Readonly<Record<string, unknown>>)[discriminant]
    : undefined
  return jsonName(place.inside(discriminant, value), names)
}

/** Booleans by the names of flags; what is missing stays. */
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
  return refusal(
    `${place} is there, and only ${oneOf(names)} can be: correct its name, or delete it`,
  )
}

/** Numbers by the names of bit fields, which are so many bits wide; what is missing stays. */
export function jsonBits<Name extends string>(
  place: JSONPlace,
  widths: Readonly<Record<Name, number>>,
): { [Part in Name]?: number } {
  const names = Object.keys(widths) as Name[]
  const parts: { [Part in Name]?: number } = {}
  for (const part of jsonProperties(place)) {
    const name = names.find((other) => other === part.key)
    if (name === undefined) throw unknownName(part, names)
    parts[name] = whole(part, 0, 2 ** widths[name] - 1)
  }
  return parts
}

/** A byte offset into the memory, or null. Whether there is a `T`, nobody can tell. */
export function jsonPointer<T>(place: JSONPlace): Ptr<T> | null {
  if (place.value === null) return null
  const { value, memory } = place
  const end = memory.buffer.byteLength
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < end) {
    return value as Ptr<T>
  }
  throw place.invalid(`null, or a byte offset below ${end},`)
}

/** As many elements as a fixed array of `length` has, each as `read` answers it. */
export function jsonFixedArray<Element>(
  place: JSONPlace,
  length: number,
  read: (element: JSONPlace) => Element,
): Element[] {
  const values = arrayAt(place)
  if (values.length !== length) {
    throw refusal(`${place} has a length of ${values.length}; exactly ${length} is needed`)
  }
  return elementsOf(place, values, read)
}

/** Any number of elements, each as `read` answers it. */
export function jsonList<Element>(
  place: JSONPlace,
  read: (element: JSONPlace) => Element,
): Element[] {
  return elementsOf(place, arrayAt(place), read)
}

/** The same where the elements may own their like. */
export function jsonOwnedList<Element>(
  place: JSONPlace,
  read: (element: JSONPlace) => Element,
): Element[] {
  return elementsOf(place, arrayAt(place), (element) => read(element.owned()))
}

/** Null, or what `read` answers. */
export function jsonNullable<Value>(
  place: JSONPlace,
  read: (place: JSONPlace) => Value,
): Value | null {
  return place.value === null ? null : read(place)
}

/** The same for a struct that may own its like. */
export function jsonOwned<Value>(
  place: JSONPlace,
  read: (place: JSONPlace) => Value,
): Value | null {
  return place.value === null ? null : read(place.owned())
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
