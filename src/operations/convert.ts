import type { BaseAllocator, BaseArena } from '../allocator.ts'
import { requireBlock } from '../block-bytes.ts'
import { unknownBitsIn } from '../encoding/bits.ts'
import { mismatch, OffheapError, requireKind, show, withArticle } from '../errors.ts'
import { requireAllocator } from '../place.ts'
import type { Ptr } from '../pointer.ts'
import { writeReference } from '../references/references.ts'
import {
  fieldTypesOf,
  holdsStructs,
  type FieldType,
  type GeneratedType,
  type Struct,
  type StructShape,
} from '../struct.ts'
import { deeper, isPutOff, runAll, Walk } from './depth.ts'
import { fittingNumber, fittingText } from './fitting.ts'

/**
 * Copies a struct of an older schema into a new struct of the class `type`, field by field of the
 * same name, with nested structs, arrays, lists, texts and owned structs. New fields get their
 * defaults; fields, flags and bit fields that are gone are dropped. A value is converted if the new
 * field holds exactly the same value: integers and floats of any width, text and enums, `Ptr` and
 * `Ref`, arrays and lists.
 *
 * A `Ptr` or a `Ref` is set to the copy of its target. A target that isn't part of the struct is
 * refused, except that a `Ref` to a freed struct reads null. The old struct isn't changed.
 *
 * @param old An accessor of the struct to convert, of a class of any version of the schema.
 * @param type The class of the new struct.
 * @param arena The arena of the new struct: that of the old one, or another.
 * @returns An accessor of the new struct.
 * @throws INVALID_VALUE with the path of the first value that the new field can't hold.
 * @throws INVALID_POINTER with the path of a pointer to a struct that isn't converted, or of a
 *   struct with two owners.
 * @throws TOO_DEEP when a chain of owners has more than 1,000 structs.
 * @throws OUT_OF_MEMORY when the arena has no room. A failed call leaves the arena unchanged.
 *
 * @example
 * arena.root = convert(saved.open(OldWorld), World, arena)
 */
export function convert<T extends Struct, Init>(
  old: Struct,
  type: GeneratedType<T, Init>,
  arena: BaseAllocator,
): T {
  requireKind(typeof old?.constructor === 'function', 'struct to convert', old, 'an accessor')
  requireKind(typeof type?.types$ === 'function', 'type', type, 'a generated class')
  requireAllocator(arena, type)
  const conversion = new Conversion(old, type)
  const made = type.create(arena, conversion.init as Init)
  try {
    conversion.connect(made)
  } catch (error) {
    arena.free(made)
    throw error
  }
  return made
}

type Values = Record<string, unknown>
type Keys = readonly (string | number)[]

/** A list or an array, read by index. */
interface Elements extends Iterable<unknown> {
  readonly length: number
  /** Number of entries of a map, which has no length. */
  readonly size?: number
  /** Number of bytes of a list. */
  readonly bytes$?: number
  at(index: number): unknown
  /** Returns the pointers to the elements of a collection, which `at` takes instead of indices. */
  pointers$?(): readonly number[]
  set(index: unknown, value: unknown): void
  /** Returns the key and the value of an entry of a map. */
  keyAt?(entry: number): unknown
  valueAt?(entry: number): unknown
}

/** A struct that is converted. */
interface Node {
  readonly outer: Node | null
  /** The steps from the outer struct: a field, and indices. */
  readonly keys: Keys
  readonly type: StructShape
  /** The accessor of the new struct, once it is needed. */
  made: Struct | null
}

/** A pointer that is set when all structs exist. */
interface Link {
  readonly node: Node
  readonly keys: Keys
  readonly target: Node
  readonly isReference: boolean
}

/**
 * Reads an old struct into the plain values that `create` of the new class takes. Checks all values
 * and pointers before anything is allocated.
 */
class Conversion {
  readonly init: Values
  /** The steps to the current value, from the name of the root's type on. */
  private path: (string | number)[]
  /** Number of steps to the current struct. */
  private start = 1
  private node: Node | null = null
  /** Whether the current value is a key: a pointer would be another key until it is set. */
  private isKey = false
  /** Number of owners of the current struct, lists included. */
  private owners = 0
  private readonly arena: BaseArena
  private readonly root: Node
  private readonly nodes = new Map<number, Node[]>()
  /** Old pointers of the owned structs. */
  private readonly owned = new Set<number>()
  private readonly links: Link[] = []
  private readonly types = new Map<StructShape, ReadonlyMap<string, FieldType>>()
  /** What is read after the rest of the struct, and how many bytes it may own. */
  private readonly walk: Walk
  /** Checks of pointers, which follow when all structs are known. */
  private readonly pending: (() => void)[] = []

  constructor(old: Struct, type: StructShape) {
    this.path = [type.typeName[0]!.toLowerCase() + type.typeName.slice(1)]
    const from = old.constructor as unknown as StructShape
    if (from.types$ === undefined) {
      throw this.refusal(show(old), 'an accessor of a struct', 'Pass one')
    }
    this.arena = old.arena
    this.walk = new Walk(old.arena)
    this.init = this.struct(old, from, type)
    runAll(this.walk.tasks)
    this.root = this.nodes.get(old.ptr)![0]!
    for (const check of this.pending) check()
  }

  /** Sets the pointers in the new structs. */
  connect(root: Struct): void {
    this.root.made = root
    for (const { node, keys, target, isReference } of this.links) {
      const { ptr } = madeOf(target)
      const holder = madeOf(node)
      const last = keys.at(-1)!
      if (typeof last === 'number') {
        const elements = keys.slice(0, -1).reduce(partOf, holder) as Elements
        // The entries of the new map are in the order of the old ones.
        if (elements.keyAt !== undefined) elements.set(elements.keyAt(last), ptr)
        else elements.set(last, ptr)
      } else if (!Reflect.set(holder, last, ptr)) {
        // A readonly field has no setter.
        const at = holder.ptr + node.type.offsets[last]!
        if (isReference) writeReference(holder.arena, at, ptr)
        else holder.arena.u32[at >>> 2] = ptr
      }
    }
  }

  private struct(old: Struct, from: StructShape, to: StructShape): Values {
    const { node: outer, start, path, nodes } = this
    const node: Node = { outer, keys: path.slice(start), type: to, made: null }
    this.node = node
    this.start = path.length
    const { ptr } = old
    if (!nodes.get(ptr)?.push(node)) nodes.set(ptr, [node])
    if (from.contents$ === true && to.contents$ === true) {
      const [source] = from.types$()
      const [target] = to.types$()
      return this.value(old, source!, target!) as Values
    }
    const init: Values = {}
    const types = this.typesOf(from)
    for (const [name, type] of this.typesOf(to)) {
      const former = types.get(name)
      if (former === undefined) continue
      path.push(name)
      const value = this.value(this.read(old, name), former, type)
      if (value !== undefined) init[name] = value
      path.pop()
    }
    this.node = outer
    this.start = start
    return init
  }

  /** Reads a field. */
  private read(old: Struct, name: string): unknown {
    return this.reading(() => (old as Struct & Values)[name])
  }

  /** Calls `read`. Adds the path to an error for bytes that no value has. */
  private reading<T>(read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof OffheapError)) throw error
      throw new OffheapError(error.code, `can't convert ${this.pathTo()}: ${error.message}`)
    }
  }

  private typesOf(shape: StructShape): ReadonlyMap<string, FieldType> {
    let types = this.types.get(shape)
    if (types === undefined) {
      types = fieldTypesOf(shape)
      this.types.set(shape, types)
    }
    return types
  }

  /** Returns the value in the form of an init; undefined for one that isn't written. */
  private value(value: unknown, from: FieldType, to: FieldType): unknown {
    if (from[0] === 'optional') {
      if (value === undefined) return undefined
      from = from[1] as FieldType
    }
    if (to[0] === 'optional') to = to[1] as FieldType
    if (to[0] === 'constant') return undefined
    from = contentsOf(from)
    to = contentsOf(to)
    const kind = kindOf(to)
    if (kindOf(from) !== kind || (from[0] !== 'array' && to[0] === 'array')) {
      throw this.refusal(nameOf(from), nameOf(to))
    }
    switch (to[0]) {
      case 'flags':
      case 'bits':
        return this.parts(value as Values, from as Parts, to as Parts)
      case 'struct':
        return this.struct(value as Struct, from[1] as StructShape, to[1] as StructShape)
      case 'own':
        return this.own(value as Ptr<never> | null, from, to)
      case 'pointer':
      case 'reference':
        if (value !== null) this.link(value as number, to)
        return null
      case 'array':
      case 'list':
      case 'collection':
        return this.elements(value as Elements, from, to)
      case 'entry':
        return [2, 1].map((part, index) => {
          this.isKey = index === 0
          const one = (value as unknown[])[index]
          const converted = this.value(one, from[part] as FieldType, to[part] as FieldType)
          this.isKey = false
          return converted
        })
      case 'union':
        return this.union(value as Struct & Values, from as Union, to as Union)
      default:
        return this.single(value, to, kind, from === 'Str')
    }
  }

  private own(ptr: Ptr<never> | null, from: FieldType, to: FieldType): Values | null {
    if (ptr === null) return null
    if (this.owned.has(ptr)) {
      throw this.refusal(`a second owner of the struct at ${ptr}`, 'one', OWNER, 'INVALID_POINTER')
    }
    this.owned.add(ptr)
    const type = from[1] as StructShape & { readonly size: number }
    requireBlock(this.arena, ptr as number, type.size)
    const values = (type.contents$ === true ? [] : {}) as Values
    this.deeper(() => {
      Object.assign(values, this.struct(type.at(this.arena, ptr), type, to[1] as StructShape))
    })
    return values
  }

  /** Calls `read` one owner deeper, or later if that is deep. */
  private deeper(read: () => void): void {
    const { node, start, owners: outer } = this
    const owners = deeper(outer)
    if (isPutOff(owners)) {
      const path = [...this.path]
      this.walk.tasks.push(() => {
        Object.assign(this, { node, start, owners, path: [...path] })
        read()
      })
      return
    }
    this.owners = owners
    read()
    this.owners = outer
  }

  /** Counts the bytes of an owned block. */
  private spend(bytes: number): void {
    this.reading(() => this.walk.spend(bytes))
  }

  private elements(old: Elements, from: FieldType, to: FieldType): unknown[] {
    const { size = old.length, bytes$ = 0 } = old
    this.spend(bytes$)
    if (to[0] === 'array' && size > (to[2] as number)) {
      throw this.refusal(`${size} elements`, `at most ${to[2]}`)
    }
    const source = elementOf(from)
    const target = elementOf(to)
    const values: unknown[] = []
    const isSet = to[0] === 'collection' && to[1] === 'HashSet'
    const read = (): void => {
      for (const element of old) {
        this.path.push(values.length)
        this.isKey = isSet
        values.push(this.value(element, source, target))
        this.path.pop()
      }
      this.isKey = false
    }
    // An `Own` pointer counts itself.
    const isElement =
      from[0] === 'list' || source[0] === 'entry' ? holdsStructs(source) : source[0] === 'struct'
    const isOwner = from[0] !== 'array' && isElement && size > 0
    if (isOwner) this.deeper(read)
    else read()
    return values
  }

  private union(value: Struct & Values, from: Union, to: Union): Values {
    const [, discriminant, ...members] = from
    const [, name, ...others] = to
    const member = value[discriminant] as string
    const former = members.find(([constant]) => constant === member)!
    const other = others.find(([constant]) => constant === member)
    if (other === undefined) throw this.refusal(show(member), nameOf(to))
    return { ...this.struct(value, former[1], other[1]), [name]: member }
  }

  /** Returns the flags or bit fields that both types have. */
  private parts(value: Values, from: Parts, to: Parts): Values {
    const { arena, ptr } = value as unknown as Struct
    const unknown = unknownBitsIn(arena, ptr, from.slice(1))
    if (unknown !== 0) {
      const got = `bits without a name, 0x${unknown.toString(16)}`
      throw this.refusal(got, 'none', 'Assign the mask', 'INVALID_BYTES')
    }
    const former = new Set(from.slice(1).map(partName))
    const values: Values = {}
    for (const part of to.slice(1)) {
      const name = partName(part)
      if (!former.has(name)) continue
      const bits = value[name]
      if (typeof part === 'object' && (bits as number) >= 2 ** part[1]) {
        throw this.refusal(`${bits} in ${name}`, `at most ${2 ** part[1] - 1}`)
      }
      values[name] = bits
    }
    return values
  }

  /** Returns a number, a boolean or a text. */
  private single(value: unknown, to: FieldType, kind: string, isBlock: boolean): unknown {
    if (typeof value === 'object') value = (value as { load(): unknown }).load()
    if (isBlock) this.spend((value as string).length)
    const fitting =
      kind === 'text'
        ? fittingText(value, to)
        : kind === 'number'
          ? fittingNumber(value as number, to[0] === 'atomic' ? to[1] : (to as string))
          : value
    if (fitting === undefined) {
      const name = nameOf(to)
      throw this.refusal(
        show(value),
        kind === 'number' ? `a number that ${name} holds exactly` : name,
      )
    }
    return fitting
  }

  /** Remembers a pointer to the old struct at `ptr`. */
  private link(ptr: number, to: FieldType): void {
    if (this.isKey) {
      throw this.refusal(`the key ${ptr}, a pointer`, 'null', KEY, 'INVALID_POINTER')
    }
    const { node, start } = this
    const path = [...this.path]
    const name = to[1] as string
    const isReference = to[0] === 'reference'
    this.pending.push(() => {
      const target = this.nodes
        .get(ptr)
        ?.find(
          ({ type }) => name === 'unknown' || type.typeName === name || type.bases$?.includes(name),
        )
      if (target === undefined) {
        const got = `a pointer to ${ptr}`
        throw this.refusal(
          got,
          `null, or ${withArticle(name)} in the struct`,
          TARGET,
          'INVALID_POINTER',
          path,
        )
      }
      this.links.push({ node: node!, keys: path.slice(start), target, isReference })
    })
  }

  private refusal(
    got: string,
    expected: string,
    cure: string = CURE,
    code: 'INVALID_VALUE' | 'INVALID_POINTER' | 'INVALID_BYTES' = 'INVALID_VALUE',
    path: Keys = this.path,
  ): OffheapError {
    return mismatch(code, `can't convert ${this.pathTo(path)}`, got, expected, cure)
  }

  private pathTo(path: Keys = this.path): string {
    return path
      .map((key, at) => (typeof key === 'number' ? `[${key}]` : at ? `.${key}` : key))
      .join('')
  }
}

const CURE = 'Change the old value, or give the new field another name and write it by hand'
const TARGET = 'Set it to null, or make the target a part of the struct'
const KEY = 'Remove the keys, and add those of the new structs afterwards'
const OWNER = 'Set the second Own to null'

type Parts = readonly [string, ...(string | readonly [name: string, width: number])[]]
type Union = Extract<FieldType, readonly ['union', ...unknown[]]>

function partName(part: Parts[number]): string {
  return typeof part === 'string' ? part : part[0]
}

/** Returns the accessor of a new struct. */
function madeOf(node: Node): Struct {
  const missing: Node[] = []
  let outer = node
  while (outer.made === null) {
    missing.push(outer)
    outer = outer.outer!
  }
  let { made } = outer
  for (const inner of missing.reverse()) {
    const part = inner.keys.reduce<unknown>(partOf, made)
    const { arena } = made
    made = (typeof part === 'number' ? inner.type.at(arena, part as Ptr<never>) : part) as Struct
    inner.made = made
  }
  return made
}

function partOf(value: unknown, key: string | number): unknown {
  if (typeof key !== 'number') return (value as Values)[key]
  const elements = value as Elements
  if (elements.valueAt !== undefined) return elements.valueAt(key)
  return elements.at(elements.pointers$ === undefined ? key : elements.pointers$()[key]!)
}

/** Returns the collection that a type is the name of, or the type itself. */
function contentsOf(type: FieldType): FieldType {
  if (type[0] !== 'struct') return type
  const shape = type[1] as StructShape
  return shape.contents$ === true ? shape.types$()[0]! : type
}

/** Returns the type of the elements of a list, an array or a collection. */
function elementOf(type: FieldType): FieldType {
  return (type[0] === 'collection' ? (type[2] as readonly FieldType[])[0] : type[1]) as FieldType
}

/** Returns the kind of a type; values are converted within one kind. */
function kindOf(type: FieldType): string {
  if (type === 'Str') return 'text'
  if (typeof type === 'string') return type === 'bool' ? type : 'number'
  return (
    { enum: 'text', atomic: 'number', reference: 'pointer', list: 'array', collection: 'array' }[
      type[0] as string
    ] ?? type[0]
  )
}

/** Returns the type for a message. */
function nameOf(type: FieldType): string {
  if (typeof type === 'string') return type
  const [kind, ...parts] = type
  return kind === 'enum'
    ? `one of ${(parts[0] as string[]).join(', ')}`
    : kind === 'text'
      ? `Str<${parts[0]}>`
      : kind === 'union'
        ? `one of ${(parts.slice(1) as [string][]).map(([value]) => value).join(', ')}`
        : `a value of kind ${kind}`
}
