import type { BaseAllocator } from '../allocator.ts'
import { wordOf } from '../encoding/ranges.ts'
import { requireAllocator } from '../place.ts'
import type { Struct, StructType } from '../struct.ts'
import { isPutOff, runAll } from './depth.ts'
import { JSONKeys } from './json-keys.ts'
import {
  jsonBits,
  jsonBool,
  jsonConstant,
  jsonEntry,
  jsonF16,
  jsonF32,
  jsonF64,
  jsonFixedArray,
  jsonFlags,
  jsonI16,
  jsonI32,
  jsonI53,
  jsonI64,
  jsonI8,
  jsonList,
  jsonMember,
  jsonName,
  jsonNullable,
  jsonObject,
  JSONPlace,
  jsonPointer,
  jsonProperties,
  jsonReference,
  jsonString,
  jsonText,
  jsonTexts,
  jsonU16,
  jsonU32,
  jsonU53,
  jsonU64,
  jsonU8,
  jsonUnknown,
} from './json.ts'
import {
  holdsStructsIn,
  isContents,
  type EntryInfo,
  type FieldInfo,
  type ListInfo,
  type StructInfo,
  type TypeInfo,
  type UnionInfo,
} from './reflection.ts'

/** What a `Ptr<unknown>` needs at its target. */
const UNTYPED = { size: 1, align: 1 }

/**
 * Creates a struct from parsed JSON in the form that `toJSON` returns. Missing fields keep the
 * values of a new struct. All values are checked before the first allocation, so a failed call
 * leaves the arena unchanged.
 *
 * @throws INVALID_JSON with the path of the first value that doesn't fit.
 * @throws TOO_DEEP when a chain of owners has more than 1,000 structs.
 * @throws OUT_OF_MEMORY when the arena has no room for the struct and everything that it owns.
 */
export type FromJSONOf<T> = (allocator: BaseAllocator, json: unknown) => T

/** Returns the function for structs of `type`, which compiles its table at the first call. */
export function fromJSONOf<T extends Struct, Init>(
  type: StructType<T, Init>,
  info: StructInfo,
): FromJSONOf<T> {
  let reader: StructReader | null = null
  const root = info.name[0]!.toLowerCase() + info.name.slice(1)
  return (allocator, json) => {
    requireAllocator(allocator, type)
    if (reader === null) reader = new Readers().of(info)
    const place = new JSONPlace(allocator.arena, root, json)
    const init = reader.read(place)
    runAll(place.tasks)
    return type.create(allocator, init as Init)
  }
}

/** Checks a value, and returns it in the form that an init object has. */
type Read = (place: JSONPlace) => unknown

/**
 * An init object: plain values by field name. It inherits nothing, so that values that a program
 * has added to all objects aren't taken for those of fields.
 */
type Init = Record<string, unknown>

function newInit(): Init {
  return Object.create(null) as Init
}

class StructReader {
  readonly info: StructInfo
  private readonly readers: Readers
  /** Made on demand, because structs can own each other. */
  private reads: ReadonlyMap<string, Read> | null = null

  constructor(info: StructInfo, readers: Readers) {
    this.info = info
    this.readers = readers
  }

  read(place: JSONPlace): Init {
    const init = this.newInit()
    this.readInto(place, init)
    return init
  }

  /** Returns the object, or for a named collection the array, that `readInto` fills. */
  private newInit(): Init {
    return isContents(this.info) ? ([] as unknown as Init) : newInit()
  }

  /** Reads an owned struct; if it is deep in the document, the object gets its fields later. */
  readOwned(place: JSONPlace): Init {
    const owned = place.owned(this.info)
    if (!isPutOff(owned.depth)) return this.read(owned)
    const init = this.newInit()
    place.tasks.push(() => this.readInto(owned, init))
    return init
  }

  private readInto(place: JSONPlace, init: Init): void {
    if (this.reads === null) this.reads = this.readsOfFields()
    if (isContents(this.info)) {
      const [read] = this.reads.values()
      Object.assign(init, read!(place))
      return
    }
    for (const property of jsonProperties(place)) {
      const name = property.key as string
      const read = this.reads.get(name)
      if (read === undefined) throw jsonUnknown(property, this.info.name)
      const value = read(property)
      if (value !== undefined) init[name] = value
    }
  }

  private readsOfFields(): Map<string, Read> {
    return new Map(this.info.fields.map((field) => [field.name, this.readers.field(field)]))
  }
}

/** The readers of all structs that are reachable from one struct. */
class Readers {
  private readonly byInfo = new Map<StructInfo, StructReader>()

  of(info: StructInfo): StructReader {
    let reader = this.byInfo.get(info)
    if (reader === undefined) this.byInfo.set(info, (reader = new StructReader(info, this)))
    return reader
  }

  field({ type, presence }: FieldInfo): Read {
    const read = this.value(type)
    return presence === undefined ? read : (place) => jsonNullable(place, read)
  }

  private value(type: TypeInfo): Read {
    switch (type.kind) {
      case 'scalar':
      case 'atomic':
        return readScalar(type.scalar)
      case 'enum':
        return (place) => jsonName(place, type.names)
      case 'flags':
        return (place) => Object.assign(newInit(), jsonFlags(place, type.names))
      case 'bits':
        return (place) => Object.assign(newInit(), jsonBits(place, type.parts))
      case 'text':
        return (place) => jsonText(place, type.bytes)
      case 'string':
        return jsonString
      case 'constant':
        return (place) => jsonConstant(place, type.value)
      case 'struct': {
        const reader = this.of(type.struct())
        return (place) => reader.read(place)
      }
      case 'pointer': {
        const target = type.target?.() ?? UNTYPED
        return (place) => jsonPointer(place, target)
      }
      case 'reference':
        return jsonReference
      case 'own':
        return this.own(type.target())
      case 'array': {
        const element = this.value(type.element)
        return (place) => jsonFixedArray(place, type.length, element)
      }
      case 'list': {
        const element = this.element(type)
        return holdsStructsIn(type.element) && type.element.kind !== 'struct'
          ? (place) => readContainers(place, element)
          : (place) => jsonList(place, element)
      }
      case 'collection': {
        if (type.word === 'Dictionary') {
          const [most = Infinity] = type.numbers
          return (place) => jsonTexts(place, most)
        }
        const [first] = type.elements
        if (first!.kind === 'entry') return this.entries(first)
        if (type.word === 'HashSet') return this.keys(first!)
        const element = this.element({ element: first! })
        return (place) => jsonList(place, element)
      }
      case 'entry':
        return this.entries(type)
      case 'union':
        return this.union(type)
    }
  }

  /** Reads the entries of a map. */
  private entries({ key, value }: EntryInfo): Read {
    const readKey = this.key(key)
    const readValue = this.element({ element: value })
    return (place) => {
      const keys = new JSONKeys(key)
      const read = (at: JSONPlace): unknown => keys.add(at, readKey(at))
      return jsonList(place, (entry) => jsonEntry(entry, read, readValue))
    }
  }

  /** Reads the keys of a set. */
  private keys(key: TypeInfo): Read {
    const read = this.key(key)
    return (place) => {
      const keys = new JSONKeys(key)
      return jsonList(place, (at) => keys.add(at, read(at)))
    }
  }

  /** Reads a key: a struct has all of its fields, except constants, which can be missing. */
  private key(type: TypeInfo): Read {
    if (type.kind !== 'struct') return this.value(type)
    const info = type.struct()
    const { fields } = info
    const reads = new Map(fields.map(({ name, type }) => [name, this.key(type)]))
    const constants = fields.filter(({ type }) => type.kind === 'constant')
    const optional = new Set(constants.map(({ name }) => name))
    return (place) => {
      const init = newInit()
      for (const property of jsonProperties(place)) {
        if (!reads.has(property.key as string)) throw jsonUnknown(property, info.name)
      }
      const object = jsonObject(place)
      for (const [name, read] of reads) {
        const value = object[name]
        if (value !== undefined || !optional.has(name)) init[name] = read(place.inside(name, value))
      }
      return init
    }
  }

  private own(info: StructInfo): Read {
    const reader = this.of(info)
    return (place) => (place.value === null ? null : reader.readOwned(place))
  }

  /**
   * Structs in a list are one owner deeper; the reader of `Own` pointers increases the depth
   * itself.
   */
  private element({ element }: Pick<ListInfo, 'element'>): Read {
    if (element.kind !== 'struct') return this.value(element)
    const reader = this.of(element.struct())
    return (place) => reader.readOwned(place)
  }

  private union({ discriminant, members }: UnionInfo): Read {
    const names = members.map(({ value }) => value)
    const readers = members.map(({ struct }) => this.of(struct()))
    return (place) => {
      const name = jsonMember(place, discriminant, names)
      const init = readers[names.indexOf(name)]!.read(place)
      init[discriminant] = name
      return init
    }
  }
}

/**
 * Reads a list of unions, or of arrays of structs; if it is deep in the document, the array gets
 * them later.
 */
function readContainers(place: JSONPlace, read: Read): unknown[] {
  if (Array.isArray(place.value) && place.value.length === 0) return []
  const contents = place.contents()
  if (!isPutOff(contents.depth)) return jsonList(contents, read)
  const values: unknown[] = []
  place.tasks.push(() => {
    for (const value of jsonList(contents, read)) values.push(value)
  })
  return values
}

function readScalar(scalar: string): Read {
  switch (wordOf(scalar)) {
    case 'bool':
      return jsonBool
    case 'i8':
      return jsonI8
    case 'u8':
      return jsonU8
    case 'i16':
      return jsonI16
    case 'u16':
      return jsonU16
    case 'i32':
      return jsonI32
    case 'u32':
      return jsonU32
    case 'i53':
      return jsonI53
    case 'u53':
      return jsonU53
    case 'i64':
      return jsonI64
    case 'u64':
      return jsonU64
    case 'f16':
      return jsonF16
    case 'f32':
      return jsonF32
    case 'f64':
      return jsonF64
    default:
      throw new TypeError(`unknown scalar ${scalar}`)
  }
}
