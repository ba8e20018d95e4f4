import { wordOf } from '../../src/encoding/ranges.ts'
import {
  isContents,
  type CollectionInfo,
  type FieldInfo,
  type StructInfo,
  type TypeInfo,
} from '../../src/operations/reflection.ts'
import type { Random } from './random.ts'

/** Random plain values for structs, according to their reflection. */
export type Values = Record<string, unknown>

/** Live blocks at the same offsets in every arena, as targets of pointers. */
export type Anchors = readonly number[]

/**
 * Maximum of owned structs in one value. Large structs that own their own type would fill the
 * memory.
 */
const MOST = 40

/** Returns a value for every field; those of a named collection as an array. */
export function randomValues(info: StructInfo, random: Random, anchors: Anchors): Values {
  return new Maker(random, anchors, MOST).whole(info) as Values
}

/** Returns a value for one field, which isn't a constant. */
export function randomValue(field: FieldInfo, random: Random, anchors: Anchors): unknown {
  return new Maker(random, anchors, MOST).fieldValue(field)
}

class Maker {
  private readonly random: Random
  private readonly anchors: Anchors
  private left: number

  /** `most` is the maximum number of owned structs. */
  constructor(random: Random, anchors: Anchors, most: number) {
    this.random = random
    this.anchors = anchors
    this.left = most
  }

  values(info: StructInfo): Values {
    const values: Values = {}
    for (const field of info.fields) {
      if (field.type.kind !== 'constant') values[field.name] = this.fieldValue(field)
    }
    return values
  }

  fieldValue({ type, presence }: FieldInfo): unknown {
    return presence !== undefined && this.random.chance(0.4) ? null : this.value(type)
  }

  /** Returns the values of a struct, or those of a named collection as an array. */
  whole(info: StructInfo): unknown {
    const values = this.values(info)
    return isContents(info) ? Object.values(values)[0] : values
  }

  private many(type: TypeInfo): unknown[] {
    const elements: unknown[] = []
    while (this.random.chance(0.6) && this.left-- > 0) elements.push(this.value(type))
    return elements
  }

  /** Returns the elements of a collection, as many as it can have. */
  private contents({ word, elements, numbers }: CollectionInfo): unknown[] {
    if (word === 'BitSet') {
      const indices = this.many(elements[0]!).map(() => this.random.below(300))
      return [...new Set(indices)].sort((a, b) => a - b)
    }
    if (word === 'HashMap' || word === 'HashSet') return this.keyed(elements[0]!)
    const many = this.many(elements[0]!)
    if (word === 'HashMap') {
      return [
        ...new Map((many as [unknown, unknown][]).map((one) => [keyText(one[0]), one])).values(),
      ]
    }
    if (word === 'HashSet') {
      return [...new Map(many.map((one) => [keyText(one), plainKey(one)])).values()]
    }
    if (word === 'Dictionary') return [...new Set(['', ...many])]
    return word === 'Ring' ? many.slice(0, numbers[0]) : many
  }

  /** Returns keys, or pairs of keys and values; each key once. */
  private keyed(element: TypeInfo): unknown[] {
    const entries = new Map<unknown, unknown>()
    while (this.random.chance(0.6) && this.left-- > 0) {
      const key = this.value(element.kind === 'entry' ? element.key : element)
      const plain = typeof key === 'number' ? key + 0 : key
      entries.set(plain, element.kind === 'entry' ? [plain, this.value(element.value)] : plain)
    }
    return [...entries.values()]
  }

  value(type: TypeInfo): unknown {
    const { random } = this
    switch (type.kind) {
      case 'scalar':
      case 'atomic':
        return randomScalar(type.scalar, random)
      case 'enum':
        return random.pick(type.names)
      case 'flags':
        return Object.fromEntries(type.names.map((name) => [name, random.chance(0.5)]))
      case 'bits':
        return Object.fromEntries(
          type.parts.map(({ name, width }) => [name, random.word() >>> (32 - width)]),
        )
      case 'text':
        return randomText(random, type.bytes, false)
      case 'string':
        return randomText(random, random.below(20), true)
      case 'constant':
        return type.value
      case 'struct':
        return this.whole(type.struct())
      case 'pointer':
      case 'reference':
        return random.chance(0.3) ? null : random.pick(this.anchors)
      case 'own':
        return random.chance(0.4) || this.left-- <= 0 ? null : this.whole(type.target())
      case 'array':
        return Array.from({ length: type.length }, () => this.value(type.element))
      case 'list':
        return this.many(type.element)
      case 'collection':
        return this.contents(type)
      case 'entry':
        // Those of a sparse set stay small, because each page of them takes a block.
        return [
          type.key.kind === 'scalar' && type.key.scalar === 'u32'
            ? random.below(100_000)
            : plainKey(this.value(type.key)),
          this.value(type.value),
        ]
      case 'union': {
        const { value, struct } = random.pick(type.members)
        return { ...this.values(struct()), [type.discriminant]: value }
      }
    }
  }
}

/** Returns a key as maps return it: zeros are positive. */
function plainKey(key: unknown): unknown {
  if (typeof key === 'number') return key + 0
  if (typeof key !== 'object' || key === null) return key
  return Object.fromEntries(Object.entries(key).map(([name, part]) => [name, plainKey(part)]))
}

/** Returns a text that is the same for equal keys only. */
function keyText(key: unknown): string {
  if (typeof key !== 'object' || key === null) return `${typeof key} ${String(plainKey(key))}`
  return Object.values(key).map(keyText).join()
}

const FLOATS = [0, -0, 1, -1.5, NaN, Infinity, -Infinity, 5e-324, 65_504, 2 ** -14, 1e30, 0.1]

/** Checked arenas refuse finite numbers that are too large. */
const HALVES = FLOATS.filter((value) => value !== 1e30)

function randomScalar(scalar: string, random: Random): unknown {
  const wide = (BigInt(random.word()) << 32n) | BigInt(random.word())
  switch (wordOf(scalar)) {
    case 'bool':
      return random.chance(0.5)
    case 'f16':
      return random.chance(0.3) ? random.pick(HALVES) : random.between(-2_048, 2_048) / 8
    case 'f32':
      return Math.fround(random.chance(0.3) ? random.pick(FLOATS) : random.word() / 7)
    case 'f64':
      return random.chance(0.3) ? random.pick(FLOATS) : random.word() / 7
    case 'i64':
      return random.pick([-(2n ** 63n), 2n ** 63n - 1n, -1n, BigInt.asIntN(64, wide)])
    case 'u64':
      return random.pick([2n ** 64n - 1n, 0n, wide])
    case 'i53':
      return random.pick([-1, Number.MIN_SAFE_INTEGER, Number(BigInt.asIntN(53, wide))])
    case 'u53':
      return random.pick([0, Number.MAX_SAFE_INTEGER, Number(BigInt.asUintN(53, wide))])
    default: {
      const bits = Number(wordOf(scalar).slice(1))
      const word = random.word() >>> (32 - bits)
      return scalar.startsWith('i') ? word - 2 ** (bits - 1) : word
    }
  }
}

const CHARACTERS = ['a', 'Z', ' ', '"', '\\', '\n', 'é', '€', '💩', '\u2028']

function randomText(random: Random, bytes: number, zeros: boolean): string {
  let text = ''
  while (random.chance(0.9)) {
    const longer = text + (zeros && random.chance(0.05) ? '\0' : random.pick(CHARACTERS))
    if (Buffer.byteLength(longer) > bytes) break
    text = longer
  }
  return text
}

/** Returns `values` with a difference at one place, or null if the struct has only one value. */
export function changedValues(
  info: StructInfo,
  values: Values,
  random: Random,
  anchors: Anchors,
): Values | null {
  for (const field of random.shuffle([...info.fields])) {
    const changed = changedField(field, values[field.name], random, anchors)
    if (changed !== UNCHANGED) return { ...values, [field.name]: changed }
  }
  return null
}

function few(random: Random, anchors: Anchors): Maker {
  return new Maker(random, anchors, 2)
}

const UNCHANGED = Symbol('unchanged')

function changedField(
  { type, presence }: FieldInfo,
  value: unknown,
  random: Random,
  anchors: Anchors,
): unknown {
  if (presence === undefined) return changed(type, value, random, anchors)
  // Only the presence bit differs where the value is zero.
  if (value === null) return zeroOf(type) ?? few(random, anchors).value(type)
  return random.chance(0.5) ? null : changed(type, value, random, anchors)
}

/** Returns the value whose bytes are zero; undefined for types without a single value. */
function zeroOf(type: TypeInfo): unknown {
  if (type.kind === 'enum') return type.names[0]
  if (type.kind === 'text') return ''
  if (type.kind !== 'scalar') return undefined
  if (type.scalar === 'bool') return false
  return /^[iu]64/.test(type.scalar) ? 0n : 0
}

function changed(type: TypeInfo, value: unknown, random: Random, anchors: Anchors): unknown {
  switch (type.kind) {
    case 'scalar':
    case 'atomic':
      if (typeof value === 'boolean') return !value
      if (typeof value === 'bigint') return value === 1n ? 2n : 1n
      // A zero of the other sign is a different value; every NaN is the same.
      if (type.scalar.startsWith('f') && value === 0) return Object.is(value, 0) ? -0 : 0
      return value === 1 ? 2 : 1
    case 'enum': {
      const other = type.names.find((name) => name !== value)
      return other ?? UNCHANGED
    }
    case 'flags': {
      const name = random.pick(type.names)
      return { ...(value as Values), [name]: !(value as Values)[name] }
    }
    case 'bits': {
      const { name } = random.pick(type.parts)
      return { ...(value as Values), [name]: (value as Values)[name] === 0 ? 1 : 0 }
    }
    case 'text':
      return value === 'x' ? '' : 'x'
    case 'string':
      return random.chance(0.5) && value !== '' ? '' : `${String(value)}x`
    case 'constant':
      return UNCHANGED
    case 'struct':
      return changedValues(type.struct(), value as Values, random, anchors) ?? UNCHANGED
    case 'pointer':
    case 'reference':
      return value === null ? anchors[0] : value === anchors[0] ? anchors[1] : null
    case 'own':
      if (value === null) return few(random, anchors).values(type.target())
      if (random.chance(0.5)) return null
      return changedValues(type.target(), value as Values, random, anchors) ?? null
    case 'array': {
      const elements = [...(value as unknown[])]
      const index = random.below(elements.length)
      const element = changed(type.element, elements[index], random, anchors)
      return element === UNCHANGED ? UNCHANGED : elements.with(index, element)
    }
    case 'list':
    case 'collection': {
      const elements = value as unknown[]
      const isFull = type.kind === 'collection' && elements.length === (type.numbers[0] ?? -1)
      if (type.kind === 'collection' && type.word === 'Dictionary') {
        if (elements.length > 1 && random.chance(0.5)) return elements.slice(0, -1)
        return [...elements, `text ${elements.length}.`]
      }
      if (elements.length > 0 && (isFull || random.chance(0.5))) return elements.slice(0, -1)
      if (type.kind === 'collection' && (type.word === 'HashMap' || type.word === 'HashSet')) {
        return UNCHANGED
      }
      if (type.kind === 'collection' && type.word === 'BitSet') return [...elements, 300]
      const element = type.kind === 'list' ? type.element : type.elements[0]!
      return [...elements, few(random, anchors).value(element)]
    }
    case 'entry': {
      const [key, inner] = value as [number, unknown]
      return [key, changed(type.value, inner, random, anchors)]
    }
    case 'union': {
      const { discriminant, members } = type
      const present = members.find(({ value: name }) => name === (value as Values)[discriminant])!
      const inside = changedValues(present.struct(), value as Values, random, anchors)
      if (inside !== null && random.chance(0.5)) return inside
      const { value: name, struct } = members.find((member) => member !== present)!
      return { ...few(random, anchors).values(struct()), [discriminant]: name }
    }
  }
}
