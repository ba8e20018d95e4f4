import type { BaseAllocator, BaseArena } from '../allocator.ts'
import { requireElements } from '../block-bytes.ts'
import type { BlockType } from '../block-type.ts'
import { isObject, toBigints, toNumbers } from '../encoding/numbers.ts'
import { holding, type Target } from '../held.ts'
import { isViewOf, tagOf } from '../memory.ts'
import { deeper, isPutOff, runAll } from '../operations/depth.ts'
import { requireAllocator } from '../place.ts'
import { isTarget, type Ptr } from '../pointer.ts'
import { fieldTypesOf, holdsStructs, type FieldType, type StructShape } from '../struct.ts'
import { convert } from './attempt.ts'

// Reading plain values can run code of the program: getters, iterables, conversions, proxies. That
// code can change what is being written: the member of a union, an optional field, the block of a
// list. Where values can contain parts of what is written, all are therefore read before the first
// write, each once, in the order of the fields.

/** Plain values by the names of fields. */
export type Given = Readonly<Record<string, unknown>>

/**
 * The prototype of values that were read. It has no members, so no field seems to have a value.
 */
const READ: object = /*@__PURE__*/ Object.freeze(/*@__PURE__*/ Object.create(null))

/** Returns an object for values that were read. Faster than an object without a prototype. */
export function emptyValues(): Record<string, unknown> {
  return Object.create(READ) as Record<string, unknown>
}

/** Returns whether an object can contain values of fields: it isn't an accessor or an iterable. */
export function isInit(value: object): boolean {
  return !('arena' in value) && !(Symbol.iterator in value)
}

/**
 * Returns whether a value of a field whose values contain no parts can be one itself, or is an
 * iterable, which can run code of the program.
 */
export function isPart(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return 'arena' in value || Symbol.iterator in value
}

/** Returns the types of a struct's fields by name, which the arena keeps. */
function typesOf({ adoptions }: BaseArena, type: StructShape): ReadonlyMap<string, FieldType> {
  const shapes = (adoptions.shapes ??= new WeakMap())
  let types = shapes.get(type) as ReadonlyMap<string, FieldType> | undefined
  if (types === undefined) shapes.set(type, (types = fieldTypesOf(type)))
  return types
}

/** The kinds of types whose values are never accessors or views of bytes. */
const PLAIN: ReadonlySet<unknown> = new Set(['enum', 'constant', 'pointer', 'reference', 'atomic'])

/** Returns whether plain values of a struct can contain accessors or views of parts. */
export function hasParts(arena: BaseArena, type: StructShape): boolean {
  for (let field of typesOf(arena, type).values()) {
    while (field[0] === 'optional') field = field[1] as FieldType
    if (typeof field === 'string' ? field === 'Str' : !PLAIN.has(field[0])) return true
  }
  return false
}

/** Reads plain values into objects and arrays without getters. */
export class InitReader {
  /** Accessors among the values. */
  readonly parts: object[] = []
  private readonly arena: BaseArena
  /** Whether values are checked after they were read: conversions are refused then. */
  private readonly isChecked: boolean
  private readonly tasks: (() => void)[] = []
  private depth: number

  constructor(arena: BaseArena) {
    this.arena = arena
    this.isChecked = arena.checks !== null
    this.depth = arena.adoptions.owners
  }

  /**
   * Returns `value`, which is for the `size` bytes at the pointer of `target`, with everything in
   * it read once.
   *
   * @throws INVALID_VALUE when the code that reading runs frees or moves the target.
   * @throws TOO_DEEP when more than 1,000 structs would own one another.
   */
  read(target: Target, size: number, type: FieldType, value: unknown): unknown {
    return holding(target, size, () => {
      const read = this.valueOf(value, type)
      runAll(this.tasks)
      return read
    })
  }

  /** `field` names the field in messages. */
  private valueOf(value: unknown, type: FieldType, field?: string): unknown {
    if (!isObject(value)) return value
    if (typeof type === 'string') {
      if (ArrayBuffer.isView(value)) return this.bytesOf(value)
      return this.isChecked ? value : convert(value, type, field)
    }
    switch (type[0]) {
      case 'optional':
        return this.valueOf(value, type[1], field)
      case 'atomic':
        return this.isChecked || 'arena' in value ? value : convert(value, type, field)
      case 'struct':
        return this.isPart(value) ? value : this.structOf(value, type[1])
      case 'union': {
        if (this.isPart(value) || !this.hasFields(value)) return value
        const [, discriminant, ...members] = type
        const tag = (value as Given)[discriminant]
        const member = members.find(([name]) => name === tag)
        const copy = member === undefined ? emptyValues() : this.structOf(value, member[1])
        copy[discriminant] = tag
        return copy
      }
      case 'own':
        if (type[1].contents$ === true && !isTarget(value)) return this.structOf(value, type[1])
        return isTarget(value) || !this.hasFields(value) ? value : this.ownedOf(value, type[1])
      case 'flags':
      case 'bits': {
        if (this.isPart(value) || !this.hasFields(value)) return value
        const names = type.slice(1).map((part) => (typeof part === 'string' ? part : part[0]!))
        return picked(value, names as string[], this.isChecked)
      }
      case 'entry':
        if (!Array.isArray(value)) return value
        // The other types are those of the value and of the key.
        return value.map((one: unknown, index) => this.valueOf(one, type[index === 0 ? 2 : 1]))
      case 'array':
      case 'list':
        if (ArrayBuffer.isView(value)) return this.bytesOf(value)
        return this.isPart(value) ? value : this.elementsOf(value, type)
      case 'collection':
        return this.isPart(value) ? value : this.elementsOf(value, ['list', type[2][0]!])
      default:
        return ArrayBuffer.isView(value) ? this.bytesOf(value) : value
    }
  }

  /** Returns whether a value is an accessor, and records it, or a view, which is invalid there. */
  private isPart(value: object): boolean {
    if (!('arena' in value)) return ArrayBuffer.isView(value)
    this.parts.push(value)
    return true
  }

  /** Returns a view. One of the arena is copied: growth would detach it, and writes change it. */
  private bytesOf(view: ArrayBufferView): ArrayBufferView {
    return 'slice' in view && isViewOf(this.arena, view) ? (view as Uint8Array).slice() : view
  }

  /** Returns whether a value can contain those of fields. Checked arenas refuse dates. */
  private hasFields(value: object): boolean {
    return isInit(value) && (!this.isChecked || tagOf(value) === '[object Object]')
  }

  private structOf(init: object, type: StructShape): Record<string, unknown> {
    if (type.contents$ === true) {
      return this.valueOf(init, type.types$()[0]!) as Record<string, unknown>
    }
    // Only generated classes have the types of their fields.
    if (!isShape(type) || !this.hasFields(init)) return init as Record<string, unknown>
    const copy = emptyValues()
    this.fill(copy, init as Given, type)
    return copy
  }

  private fill(copy: Record<string, unknown>, init: Given, type: StructShape): void {
    const types = typesOf(this.arena, type)
    if (this.isChecked) {
      // Their values aren't read, because these names are refused.
      for (const name of Object.keys(init)) if (!types.has(name)) copy[name] = undefined
    }
    for (const [name, field] of types) {
      if (field[0] === 'constant') continue
      const value = init[name]
      if (value === undefined) continue
      copy[name] = isObject(value) ? this.valueOf(value, field, `${type.typeName}.${name}`) : value
    }
  }

  /** Reads the values of an owned struct. Chains of them can be long, so some are read later. */
  private ownedOf(init: object, type: StructShape): object {
    const depth = deeper(this.depth)
    if (!isPutOff(depth) || !isShape(type)) {
      this.depth = depth
      const copy = this.structOf(init, type)
      this.depth = depth - 1
      return copy
    }
    const copy = emptyValues()
    this.tasks.push(() => {
      this.depth = depth
      this.fill(copy, init as Given, type)
    })
    return copy
  }

  private elementsOf(given: object, [kind, type]: readonly unknown[]): unknown {
    const element = type as FieldType
    const { [Symbol.iterator]: iterate } = given as Partial<Iterable<unknown>>
    const isList = typeof iterate === 'function' || (iterate === undefined && 'length' in given)
    if (!isList) return given
    requireElements(given)
    const values = Array.from(given as Iterable<unknown>)
    if (element === 'Str') {
      return values.map((value) => (ArrayBuffer.isView(value) ? this.bytesOf(value) : value))
    }
    if (typeof element === 'string') {
      if (this.isChecked) return values
      // As the list converts them, before the first field is written.
      if (/^[iu]64/.test(element)) return toBigints(values as bigint[])
      return /^[fiu]\d/.test(element) && !/53$/.test(element)
        ? toNumbers(values as number[])
        : values
    }
    if (kind === 'list' && holdsStructs(element) && values.length > 0) {
      const depth = deeper(this.depth)
      this.tasks.push(() => {
        this.depth = depth
        for (let index = 0; index < values.length; index++) {
          values[index] = this.valueOf(values[index], element)
        }
      })
    } else {
      for (let index = 0; index < values.length; index++) {
        values[index] = this.valueOf(values[index], element)
      }
    }
    return values
  }
}

function isShape(type: Partial<StructShape>): boolean {
  return type.types$ !== undefined
}

/** Returns the flags or bit fields that an object has. */
function picked(value: object, names: readonly string[], isChecked: boolean): object {
  const copy = emptyValues()
  if (isChecked) for (const name of Object.keys(value)) copy[name] = undefined
  for (const name of names) {
    const part = (value as Given)[name]
    if (part !== undefined) copy[name] = part
  }
  return copy
}

/**
 * Returns a value for a part of `size` bytes, at the pointer of `target`, with everything in it
 * read once. Values that were read before, or contain nothing to read, are returned unchanged.
 *
 * @throws INVALID_VALUE and TOO_DEEP as `InitReader.read` does.
 */
export function readValue<Value>(
  target: Target,
  size: number,
  type: FieldType,
  value: Value,
): Value {
  const { arena } = target
  if (typeof value !== 'object' || value === null || arena.adoptions.read > 0) return value
  return new InitReader(arena).read(target, size, type, value) as Value
}

/** As `readValue`, where an allocation between two writes could detach views among the values. */
export function readEarly<Value>(
  target: Target,
  size: number,
  type: FieldType,
  value: Value,
): Value {
  return target.arena.adoptions.detaches ? readValue(target, size, type, value) : value
}

/**
 * As `readEarly`, for a new struct, whose allocation could detach views among the values.
 *
 * @throws INVALID_VALUE when `allocator` can't allocate structs.
 */
export function readNew<Init>(
  allocator: BaseAllocator,
  type: BlockType & Partial<StructShape>,
  init: Init,
): Init {
  const { arena } = requireAllocator(allocator, type)
  return readEarly({ arena, ptr: 0 as Ptr }, 0, ['struct', type as StructShape], init)
}
